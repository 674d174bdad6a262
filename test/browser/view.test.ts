import { build } from 'esbuild'
import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constantFrom,
  letrec,
  oneof,
  record,
  tuple,
} from 'fast-check'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from './sidebarPage.ts'

const runs = Number(process.env.VIEW_RUNS ?? 200)
const seed = Number(process.env.VIEW_SEED ?? 24)

/** As the page's components write it: a tag with a key or none, text, nothing, a list; `made` stands in a component. */
type Tree = string | number | boolean | null | Tree[] | Tag
type Tag = { tag: string; key: string | null; made: boolean; has: Record<string, unknown>; children: Tree[] }

const client = `
import { h, Fragment } from './h.ts'
import { showIn } from './draw.ts'
const Made = ({ tag, has, children }) => h(tag, has, children)
const grow = (tree) => Array.isArray(tree) ? tree.map(grow)
  : tree === null || typeof tree !== 'object' ? tree
  : tree.tag === '' ? h(Fragment, { key: tree.key ?? undefined }, ...tree.children.map(grow))
  : tree.made ? h(Made, { key: tree.key ?? undefined, tag: tree.tag, has: tree.has }, ...tree.children.map(grow))
  : h(tree.tag, { key: tree.key ?? undefined, ...tree.has }, ...tree.children.map(grow))
const emptied = () => { const root = document.createElement('main'); document.body.replaceChildren(root); return root }
let show, root
window.view = {
  begin(tree) { root = emptied(); show = showIn(root); show(grow(tree)) },
  goOn(tree) { show(grow(tree)); return root.innerHTML },
  anew(tree) { const other = document.createElement('main'); showIn(other)(grow(tree)); return other.innerHTML },
}`

const { tree } = letrec<{ tree: Tree; tag: Tag }>((tie) => ({
  tree: oneof(
    { maxDepth: 4, withCrossShrink: true },
    constantFrom('a', 'b', '', 7, null, true, false),
    tie('tag'),
    array(tie('tree'), { maxLength: 4 }),
  ),
  tag: record({
    tag: constantFrom('p', 'ul', 'b', 'svg', 'g', ''),
    key: constantFrom(null, 'one', 'two', 'three'),
    made: constantFrom(true, false),
    has: record(
      {
        class: constantFrom('x', 'y'),
        hidden: constantFrom(true, false),
        'aria-busy': constantFrom(true, false),
      },
      { requiredKeys: [] },
    ),
    children: array(tie('tree'), { maxLength: 5 }),
  }) as Arbitrary<Tag>,
}))

async function open(page: Page): Promise<void> {
  const stdin = { contents: client, resolveDir: 'src/sidebar/view', loader: 'ts' as const }
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'iife' })
  await page.setContent('<!doctype html><body>')
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
}

const call = <Answer>(page: Page, name: string, of: Tree) =>
  page.evaluate<Answer>(`view.${name}(${JSON.stringify(of)})`)

test('whatever was shown before, the page shows what it is to show now', async ({ sidebar: { page } }) => {
  await open(page)
  const stories = asyncProperty(tuple(tree, tree, tree), async ([first, second, third]) => {
    await call(page, 'begin', first)
    for (const next of [second, third])
      expect(await call(page, 'goOn', next)).toBe(await call(page, 'anew', next))
  })
  await assert(stories, { numRuns: runs, seed })
})

const p = (key: string | null, ...children: Tree[]): Tag => ({
  tag: 'p',
  key,
  made: false,
  has: {},
  children,
})
const field: Tag = { tag: 'input', key: null, made: true, has: { id: 'typed' }, children: [] }

test('a field that is typed in keeps focus and caret while things come and go around it', async ({
  sidebar: { page },
}) => {
  await open(page)
  await call(page, 'begin', [null, [p('a', 'A'), p('b', 'B')], p(null, field), false])
  await page.locator('#typed').fill('some text')
  await page.keyboard.press('ArrowLeft')
  const around: Tree[] = [
    ['a note', [p('b', 'B'), p('c', 'C')], p(null, field), p(null, 'below')],
    [null, [], p(null, field), false],
    [p(null, 'above'), [p('c', 'C'), p('b', 'B'), p('a', 'A')], p(null, field), 'below'],
  ]
  for (const next of around) {
    await call(page, 'goOn', next)
    const at = '(({ id, value, selectionStart }) => [id, value, selectionStart])(document.activeElement)'
    expect(await page.evaluate(at)).toEqual(['typed', 'some text', 8])
  }
})

test('what has a key is the same thing wherever it goes, two of one key are two things', async ({
  sidebar: { page },
}) => {
  await open(page)
  await call(page, 'begin', [p('a', 'A'), p('b', 'B'), p('c', 'C')])
  await page.evaluate('for (const each of document.querySelectorAll("p")) each.mark = each.textContent')
  expect(await call(page, 'goOn', [p('c', 'C'), p('d', 'D'), p('a', 'A'), p('a', 'A2')])).toBe(
    '<p>C</p><p>D</p><p>A</p><p>A2</p>',
  )
  const marks = '[...document.querySelectorAll("p")].map(({ mark }) => mark ?? null)'
  expect(await page.evaluate(marks)).toEqual(['C', null, 'A', null])
})
