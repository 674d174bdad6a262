import type { ComponentProps } from 'preact10'

/** A button that saves nothing: within a form the browser would take it for one that does. */
export const Button = (props: ComponentProps<'button'>) => <button type="button" {...props} />
