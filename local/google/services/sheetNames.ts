import type { TabInfo } from '../../univer/engine.ts'
import { Exception } from '../exception.ts'

/** Throws where a tab cannot have this name beside the others. */
export function refuseName(name: string, others: TabInfo[]) {
  if (name === '') throw new Exception('The sheet name cannot be empty.')
  if (others.some((tab) => tab.name.toLowerCase() === name.toLowerCase()))
    throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`)
}

/** The name of a tab that was given none. */
export function freeName(tabs: TabInfo[]) {
  const taken = tabs.map(({ name }) => name)
  let number = taken.length + 1
  while (taken.includes(`Sheet${number}`)) number += 1
  return `Sheet${number}`
}
