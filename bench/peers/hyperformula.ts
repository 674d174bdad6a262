import { load, type Peer } from './peer.ts'
import { readScores, type Sheets, sheetsOf } from './sheets.ts'

type Engine = { getSheetId(name: string): number; getSheetValues(id: number): unknown[][]; destroy(): void }
type HyperFormula = {
  HyperFormula: { buildFromSheets(sheets: Sheets, options: Record<string, unknown>): Engine }
}

/** Spreadsheet formulas in HyperFormula: taken apart, ordered and computed all at once, and read back. */
export const hyperFormula: Peer = {
  name: 'formulas in HyperFormula',
  async open() {
    const { HyperFormula } = await load<HyperFormula>('hyperformula')
    return (tables, countedIn) => {
      const sheets = sheetsOf(tables, countedIn)
      const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' })
      const scores = readScores(engine.getSheetValues(engine.getSheetId('Scores')))
      engine.destroy()
      return scores
    }
  },
}
