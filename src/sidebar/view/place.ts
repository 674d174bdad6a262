import type { ComponentChildren } from 'preact'

/** What stands on the page for a part of what was asked for. */
export type Drawn = {
  from: ComponentChildren
  /** The element or the text that the part is; else it is no more than its parts. */
  node?: Element | Text
  parts: readonly Drawn[]
}

const nodesOf = ({ node, parts }: Drawn): (Element | Text)[] => (node ? [node] : parts.flatMap(nodesOf))

/** Makes these the children of an element. What stays where it was is not moved, which would cost it the focus. */
export function place(parent: Element, parts: readonly Drawn[]): void {
  const nodes = parts.flatMap(nodesOf)
  const wanted = new Set<Node>(nodes)
  for (const node of [...parent.childNodes]) if (!wanted.has(node)) node.remove()
  let at = parent.firstChild
  for (const node of nodes) {
    if (node === at) at = at.nextSibling
    else parent.insertBefore(node, at)
  }
}
