import fc from 'fast-check'
import type { RawCell } from './cases.ts'
import { table } from './layout.ts'
import type { World } from './values.ts'
import * as value from './values.ts'

export const plan = (world: World, times: number) =>
  table(
    {
      Month: value.month(world),
      Rep: value.rep(world),
      Activity: value.activityName(world),
      Quantity: value.amount(5),
      Per: value.per,
      Direction: value.text,
      Quality: value.text,
      Done: value.amount(10),
      'Right people': value.amount(10),
      'Self rating': value.rating(world.scale),
      Weight: value.weight,
      Note: value.text,
      Id: value.text,
    },
    ['Month', 'Rep', 'Quantity', 'Done'],
    12 * times,
  )

export const activity = (world: World, times: number) =>
  table(
    {
      Date: value.date(world),
      Rep: value.rep(world),
      Activity: value.activityName(world),
      'Right person': value.yesNo,
      Rating: value.rating(world.scale),
      Customer: value.text,
      Note: value.text,
    },
    ['Date', 'Rep', 'Activity'],
    16 * times,
  )

export const results = (world: World, times: number) =>
  table(
    { Month: value.month(world), Rep: value.rep(world), Target: value.amount(10), Actual: value.actual },
    ['Month', 'Rep', 'Target', 'Actual'],
    10 * times,
  )

export const observations = (world: World, times: number) =>
  table(
    {
      Date: value.date(world, ['2025-10', '2025-12', '2026-05']),
      Rep: value.rep(world),
      Observer: value.text,
      Occasion: fc.constantFrom<RawCell>('meeting', 'call', ''),
      Customer: value.text,
      Objective: value.text,
      Skill: value.rating(world.scale),
      Knowledge: value.rating(world.scale),
      Enthusiasm: value.rating(world.scale),
      'Needs-based': value.rating(world.scale),
      'Went well': value.text,
      Id: value.text,
    },
    ['Date', 'Rep'],
    8 * times,
  )

export const team = (world: World) =>
  table(
    {
      Rep: value.rep(world),
      Email: value.text,
      Manager: value.text,
      Start: value.mostly(fc.constant<RawCell>(''), value.month(world), 3),
      Active: value.mostly(fc.constant<RawCell>(''), value.yesNo, 2),
    },
    ['Rep'],
    5,
  )
