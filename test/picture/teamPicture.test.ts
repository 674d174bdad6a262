import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { around, overlaps } from '../../src/picture/box.ts'
import { teamPicture } from '../../src/picture/teamPicture.ts'
import { quadrants } from '../../src/qdq/quadrant.ts'
import { defaults } from '../../src/qdq/targets.ts'
import { allApart, aRep, isInside, sheet, sizes, someTeam } from './somePictures.ts'

const drawn = (team: Parameters<typeof teamPicture>[0]) => teamPicture(team, defaults, sheet(268, 268))

describe('the team in the quadrant', () => {
  test('all four fields are there and named, even with nobody in them', () =>
    expect(Object.values(drawn([]).fields).map(({ word }) => word.text)).toEqual([...quadrants]))
  test('the axes have titles, and the target lines their values', () =>
    expect(drawn([]).words.map(({ text }) => text)).toEqual([
      '80 %',
      'Activity score',
      '100 %',
      'Results attainment',
    ]))
  test('a dot tells in words what it shows', () => {
    const says = drawn([aRep('Ann', 0.82, 0.91), aRep('Bob', 1.2, 0.799, defaults, true)]).dots.map(
      ({ say }) => say,
    )
    expect(says).toEqual([
      'Ann, bottom right: results 82 %, activity 91 %',
      'Bob, top left: results 120 %, activity 79.9 %, provisional',
    ])
  })
  test('who has no quadrant is not drawn', () =>
    expect(drawn([aRep('Ann', null, 0.9), aRep('Bob', 1, 0.9)]).dots.map(({ name }) => name)).toEqual([
      'Bob',
    ]))
  test('a long name is shortened where it stands, not where it is told', () => {
    const [dot] = drawn([aRep('Maximiliane von und zu Hohenstein', 0.5, 0.5)]).dots
    expect(dot?.label?.text).toMatch(/^Maximili.*…$/)
    expect(dot?.say).toContain('Maximiliane von und zu Hohenstein')
  })
  test.each([8, 20])('of %d reps who are spread out everybody is named', (count) => {
    const team = Array.from({ length: count }, (_, at) =>
      aRep(`Rep ${at}`, (((at * 7) % count) / count) * 2, at / count),
    )
    expect(teamPicture(team, defaults, sheet(900, 600)).dots.every(({ label }) => label)).toBe(true)
  })
  test('of sixty on one point every dot can be seen apart', () => {
    const team = Array.from({ length: 60 }, (_, at) => aRep(`Rep ${at}`, 0.6, 0.5))
    const { dots, radius } = drawn(team)
    for (const [at, dot] of dots.entries())
      for (const other of dots.slice(at + 1))
        expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThan(1.9 * radius)
  })
  test('a dot alone stands where its score is, between its field’s edges', () => {
    const [low, high] = drawn([aRep('Ann', 0.2, 0.2), aRep('Bob', 0.8, 0.6)]).dots
    expect((low?.x ?? 0) < (high?.x ?? 0) && (low?.y ?? 0) > (high?.y ?? 0)).toBe(true)
  })
  test('two hundred are drawn', () => {
    const team = Array.from({ length: 200 }, (_, at) => aRep(`Rep ${at}`, (at % 17) / 10, (at % 13) / 13))
    const started = performance.now()
    expect(drawn(team).dots).toHaveLength(200)
    console.log(`two hundred drawn in ${Math.round(performance.now() - started)} ms`)
  })
})

describe('the laws of the picture', () => {
  const law = (
    check: (picture: ReturnType<typeof teamPicture>, team: Parameters<typeof teamPicture>[0]) => void,
    most = 70,
  ) =>
    fc.assert(
      fc.property(someTeam(most), sizes, ({ reps, targets }, [width, height]) => {
        check(teamPicture(reps, targets, sheet(width, height)), reps)
      }),
      { numRuns: 60 },
    )
  const boxesOf = ({ dots }: ReturnType<typeof teamPicture>) =>
    dots.flatMap(({ label }) => (label ? [label.box] : []))

  test('no label overlaps another', () => law((picture) => expect(allApart(boxesOf(picture))).toBe(true)))
  test('no label lies on anybody’s dot', () =>
    law((picture) => {
      const circles = picture.dots.map((dot) => around(dot, picture.radius * 0.7))
      for (const box of boxesOf(picture)) expect(circles.some((circle) => overlaps(circle, box))).toBe(false)
    }))
  test('no label covers the name of a field or an axis', () =>
    law((picture) => {
      for (const { word, y, height } of Object.values(picture.fields)) {
        const strip = { x: 0, y: word.y - picture.font + 1, width: picture.width, height: picture.font }
        expect(strip.y >= y - 1 && strip.y <= y + height).toBe(true)
        for (const box of boxesOf(picture)) expect(overlaps(strip, box)).toBe(false)
      }
    }))
  test('everything lies within the picture', () =>
    law((picture) => {
      const { width, height, radius, dots } = picture
      for (const box of [...boxesOf(picture), ...dots.map((dot) => around(dot, radius * 1.2))])
        expect(isInside(box, width, height)).toBe(true)
    }))
  test('each rep with a quadrant is drawn once, in the order given', () =>
    law(({ dots }, team) =>
      expect(dots.map(({ name }) => name)).toEqual(
        team.filter(({ quadrant }) => quadrant !== null).map(({ name }) => name),
      ),
    ))
  test('each dot stands wholly on its side of both target lines', () =>
    law(({ dots, lines: [results, activity], radius }) => {
      for (const { x, y, quadrant } of dots) {
        expect(quadrant.endsWith('right') ? x - radius >= activity.x1 : x + radius <= activity.x1).toBe(true)
        expect(quadrant.startsWith('Top') ? y + radius <= results.y1 : y - radius >= results.y1).toBe(true)
      }
    }))
  test('the same team is drawn the same, however its rows are sorted', () => {
    const byName = <T extends { name: string }>(dots: T[]) =>
      [...dots].sort((a, b) => (a.name < b.name ? -1 : 1))
    fc.assert(
      fc.property(someTeam(40), sizes, ({ reps, targets }, [width, height]) => {
        const picture = teamPicture(reps, targets, sheet(width, height))
        const turned = teamPicture([...reps].reverse(), targets, sheet(width, height))
        expect(byName(turned.dots)).toEqual(byName(picture.dots))
      }),
      { numRuns: 40 },
    )
  })
})
