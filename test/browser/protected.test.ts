import { expect } from 'vitest'
import type { LocalHost } from '../../local/google/createHost.ts'
import { goTo, typeInto, values } from './hands.ts'
import { test } from './page.ts'

declare const host: LocalHost

const scores = async (page: Parameters<typeof values>[0]) => (await values(page, 'Scores', 'C3'))[0]?.[0]

test('Sheets asks before somebody types where a warning stands; Cancel leaves it, OK goes through', async ({
  page,
}) => {
  await goTo(page, 'Scores')
  const before = await scores(page)
  const asked: string[] = []
  const answer = (agree: boolean) =>
    page.once('dialog', (dialog) => {
      asked.push(dialog.message())
      return agree ? dialog.accept() : dialog.dismiss()
    })
  answer(false)
  await typeInto(page, 2, 2, 'mine')
  expect(await scores(page)).toBe(before)
  answer(true)
  await typeInto(page, 2, 2, 'mine')
  await expect.poll(() => scores(page)).toBe('mine')
  expect(asked).toHaveLength(2)
  expect(asked[0]).toContain('Heads up!')
})

test('whoever is shut out is told so, and the cell stays', async ({ page }) => {
  await page.evaluate(() => {
    const { records, engine, options } = host.context
    const tab = engine.tabs().find(({ name }) => name === 'Team')?.id ?? ''
    const area = { tab, row: 0, column: 0, rows: 1000, columns: 26 }
    records.protections.push({
      id: 99,
      type: 'SHEET',
      area,
      description: '',
      isWarningOnly: false,
      editors: [],
      unprotected: [],
    })
    options.user = 'ana@example.com'
  })
  await goTo(page, 'Team')
  const before = await values(page, 'Team', 'C2')
  await typeInto(page, 1, 2, 'mine')
  const told = page.getByRole('dialog', { name: 'There was a problem' })
  expect(await told.textContent()).toContain('protected cell')
  await told.getByRole('button', { name: 'OK' }).click()
  expect(await values(page, 'Team', 'C2')).toEqual(before)
  await goTo(page, 'Plan')
  await typeInto(page, 1, 2, 'free')
  await expect.poll(() => values(page, 'Plan', 'C2')).toEqual([['free']])
  await page.evaluate(() => {
    delete host.context.options.user
  })
})
