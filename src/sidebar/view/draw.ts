import type { ComponentChild, ComponentChildren, FunctionComponent, VNode } from 'preact'
import { type Given, setAttributes } from './attributes.ts'
import { type Drawn, place } from './place.ts'

type Tag = VNode<Given>

const isTag = (child: ComponentChildren): child is Tag =>
  typeof child === 'object' && child !== null && 'type' in child
const keyOf = (child: ComponentChildren) => (isTag(child) ? (child.key ?? undefined) : undefined)
const nothing: Drawn = { from: undefined, parts: [] }

/** Elements that want to be told when they stand on the page. */
let told: (() => void)[] = []

/** Shows things in an element; the next time only what is different is touched. */
export function showIn(root: Element): (what: ComponentChildren) => void {
  let drawn = nothing
  return (what) => {
    drawn = draw(what, drawn, root)
    place(root, [drawn])
    const now = told
    told = []
    for (const tell of now) tell()
  }
}

function draw(what: ComponentChildren, before: Drawn, parent: Element): Drawn {
  if (what === before.from) return before
  if (Array.isArray(what))
    return { from: what, parts: drawAll(what, Array.isArray(before.from) ? before.parts : [], parent) }
  if (isTag(what)) {
    const { from } = before
    const again = isTag(from) && from.type === what.type && from.key === what.key
    const now = again ? before : nothing
    return typeof what.type === 'string' ? drawElement(what, now, parent) : drawComponent(what, now, parent)
  }
  if (what === null || what === undefined || typeof what === 'boolean') return nothing
  return drawText(String(what), before)
}

/** Each finds what stood for it by its key, or by its place where it has none. */
function drawAll(all: readonly ComponentChild[], before: readonly Drawn[], parent: Element): Drawn[] {
  const keyed = new Map(before.map((drawn) => [keyOf(drawn.from), drawn]))
  return all.map((what, at) => {
    const key = keyOf(what)
    const found = key === undefined ? before[at] : keyed.get(key)
    keyed.delete(key)
    return draw(what, found ?? nothing, parent)
  })
}

function drawText(text: string, { node }: Drawn): Drawn {
  const found = node instanceof Text ? node : document.createTextNode(text)
  if (found.data !== text) found.data = text
  return { from: text, node: found, parts: [] }
}

/** A component is a function of what it is given: given the same, it is not asked again. */
function drawComponent(what: Tag, before: Drawn, parent: Element): Drawn {
  if (isTag(before.from) && isSame(before.from.props, what.props)) return before
  const { type, props } = what
  const parts = [draw((type as FunctionComponent<Given>)(props), before.parts[0] ?? nothing, parent)]
  return { from: what, parts }
}

function isSame(one: Given, other: Given): boolean {
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => name in other && one[name] === other[name])
  )
}

const svg = 'http://www.w3.org/2000/svg'

function drawElement(what: Tag, before: Drawn, parent: Element): Drawn {
  const { type, props } = what
  const node =
    before.node instanceof Element
      ? before.node
      : document.createElementNS(type === 'svg' ? svg : parent.namespaceURI, String(type))
  const children = Array.isArray(props.children) ? props.children : []
  const parts = drawAll(children, before.parts, node)
  place(node, parts)
  // After the children, since a list has no value before it has options.
  setAttributes(node, props, isTag(before.from) ? before.from.props : {})
  const { ref } = props
  if (!before.node && typeof ref === 'function') told.push(() => ref(node))
  return { from: what, node, parts }
}
