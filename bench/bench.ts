import { calls } from './calls/calls.ts'
import { edit } from './edit/edit.ts'
import { local } from './local/local.ts'
import { memory } from './memory/memory.ts'
import { page } from './page/page.ts'
import { peers } from './peers/peers.ts'
import { type Row, tableHead, tableRow } from './row.ts'
import { scoring } from './scoring/scoring.ts'
import { startup } from './startup/startup.ts'

/** What can be measured, by the name to give: `npm run bench -- scoring`. Each tells its rows as they are found. */
const sections: Record<string, (tell: (row: Row) => void) => Promise<void>> = {
  scoring,
  memory,
  peers,
  startup,
  edit,
  calls,
  page,
  local,
}

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !sections[name])
if (unknown) throw new Error(`There is no “${unknown}” to measure; give ${Object.keys(sections).join(', ')}.`)
console.log(tableHead)
for (const [name, measure] of Object.entries(sections))
  if (wanted.length === 0 || wanted.includes(name)) await measure((row) => console.log(tableRow(row)))
