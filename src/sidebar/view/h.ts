import type { Attributes, ComponentChildren, FunctionComponent, VNode } from 'preact'

/**
 * What the build writes for each <tag>. The types are Preact's; the rest of it would weigh as much as all the forms,
 * since components here are plain functions of what they are given, and keep nothing.
 */
export function h(
  type: string | FunctionComponent<never>,
  given: (Attributes & Record<string, unknown>) | null,
  ...children: ComponentChildren[]
): VNode {
  const { key, ...props } = given ?? {}
  return { type, key, props: children.length > 0 ? { ...props, children } : props } as VNode
}

/** Several things in place of one. */
export const Fragment = ({ children }: { children?: ComponentChildren }) => children
