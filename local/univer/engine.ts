/** What the services need of a spreadsheet engine. createEngine (univerEngine.ts) makes one over Univer. */
export type Engine = {
  dispose(): void
}
