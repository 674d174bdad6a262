/** What Code.js is held against: a script of one function, which finds nothing out. */
export const emptyScript = "function QUADRANT(results, activity) {\n  return 'Top right'\n}\n"
