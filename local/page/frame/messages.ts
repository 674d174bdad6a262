/** What a sidebar's or dialog's frame says to the page around it. */
export type FromFrame =
  | { say: 'call'; id: number; functionName: string; args: string }
  | { say: 'close' }
  | { say: 'size'; width?: number; height?: number }
  | { say: 'focus' }

/** What it is told: the result of a call as JSON, or why it failed. */
export type ToFrame = { id: number; result: string } | { id: number; failure: string }
