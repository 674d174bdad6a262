import { meets } from './targets.ts'

/** 0.824 as 82 %; what misses its target is never rounded up to it: 0.799 of 0.8 is 79.9 %. */
export function percent(value: number, target = 0): string {
  const rounded = Math.round(value * 100)
  const flattered = !meets(value, target) && rounded >= Math.round(target * 100)
  return `${flattered ? Math.floor(value * 1000) / 10 : rounded} %`
}
