import fc from 'fast-check'
import type { RawCell, RawTable } from './cases.ts'
import { junk, mostly } from './values.ts'

type Column = { name: string; header: RawCell }
export type Cells = Record<string, fc.Arbitrary<RawCell>>

const spelled = (name: string): fc.Arbitrary<RawCell> =>
  fc.constantFrom<RawCell>(
    ...[name, name, name, name.toUpperCase(), ` ${name}  `, name.toLowerCase()],
    ...[name.replace(' ', '\n'), `\u00a0${name.replace(' ', '\u00a0 ')}`, `${name}\u200b`],
  )

const foreign = fc
  .constantFrom<RawCell>('', 'Total', 'My own', 42, 'Month 2', '__proto__', 'Id2')
  .map((header): Column => ({ name: '', header }))

/** Our columns shuffled, some optional ones left out, with foreign and doubled ones between. */
function columns(names: string[], needed: readonly string[]): fc.Arbitrary<Column[]> {
  const ours = fc
    .tuple(
      mostly(fc.constant([] as string[]), fc.subarray(names.filter((name) => !needed.includes(name))), 4),
      mostly(fc.constant([] as string[]), fc.subarray([...needed], { maxLength: 1 }), 60),
    )
    .chain(([dropped, lost]) => {
      const kept = names.filter((name) => !dropped.includes(name) && !lost.includes(name))
      return fc.tuple(...kept.map((name) => spelled(name).map((header): Column => ({ name, header }))))
    })
  const doubled = fc.constantFrom(...names).chain((name) => spelled(name).map((header) => ({ name, header })))
  const extra = fc.array(fc.oneof(foreign, foreign, doubled), { maxLength: 2 })
  return fc
    .tuple(ours, mostly(fc.constant([]), extra, 2))
    .chain(([own, more]) => fc.shuffledSubarray([...own, ...more], { minLength: own.length + more.length }))
}

/** A tab with its header row. A doubled header's second column, and a foreign one, hold junk. */
export function table(cells: Cells, needed: readonly string[], maxRows: number): fc.Arbitrary<RawTable> {
  const names = Object.keys(cells)
  const row = fc.record(cells)
  const blank = fc.constant(Object.fromEntries(names.map((name) => [name, ''])) as Record<string, RawCell>)
  const sparse = fc.record(cells, { requiredKeys: [] })
  const idOnly = fc.constant({ Id: 'abc' })
  const line = fc.tuple(mostly(row, fc.oneof(blank, sparse, idOnly), 12), junk)
  const body = fc.array(line, { maxLength: maxRows, size: 'max' })
  const laidOut = fc.tuple(columns(names, needed), body).map(([shape, rows]): RawTable => {
    const isFirst = shape.map(
      ({ name }, at) => name !== '' && shape.findIndex((one) => one.name === name) === at,
    )
    const cellsOf = (record: Record<string, RawCell | undefined>, other: RawCell) =>
      shape.map(({ name }, at) => (isFirst[at] ? (record[name] ?? '') : other))
    return [shape.map(({ header }) => header), ...rows.map(([record, other]) => cellsOf(record, other))]
  })
  return mostly(
    laidOut,
    fc.constantFrom<RawTable>('', [
      ['', ''],
      ['', ''],
    ]),
    25,
  )
}
