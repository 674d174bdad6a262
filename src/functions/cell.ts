/** What a custom function may put into a cell; null leaves it empty. */
export type Cell = string | number | boolean | Date | null
