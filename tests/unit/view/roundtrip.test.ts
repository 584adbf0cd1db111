import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseView } from '#src/view/address/parseView.ts'
import { parameters } from '#src/view/address/codecs.ts'
import { repair } from '#src/view/address/repair.ts'
import { sameView, writeView } from '#src/view/address/writeView.ts'
import { fuzzRuns } from '#tests/full.ts'
import { availableView } from '#tests/unit/support/arbitraryView.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'
import { codePoint } from '#tests/unit/support/codePoint.ts'

const names = [...parameters, 'v', 'utm_source', '__proto__', '']
const words =
  'M-2709 X-8542 X-TOTAL Q-1 , weight price index yoy share year ytd log area bar table treemap balance ' +
  '2017-01 2026-07 2026-08 2022 XVI 27 1 % %2C + 2019-12-02 2024-10:a 2024-10:%0A: 2022-02..2024-01:b '
const fragments = fc.constantFrom(...words.split(' '))
const hostileQuery = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.oneof(fragments, fc.array(fragments).map(String), fc.string())))
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'))

function expectAvailable(search: string): void {
  const { view } = parseView(search, catalogue)
  expect(repair(view, catalogue)).toEqual({ view, notices: [] })
  expect(repair(view, catalogue).view).toBe(view)
  for (const mode of ['short', 'complete'] as const) {
    expect(parseView(writeView(view, mode), catalogue)).toEqual({ view, notices: [] })
  }
}

describe('the address of a view', () => {
  it.each(['short', 'complete'] as const)('%s, brings back every view a reader can be at', (mode) => {
    fc.assert(
      fc.property(availableView, (view) => {
        expect(parseView(writeView(view, mode), catalogue)).toEqual({ view, notices: [] })
      }),
      { numRuns: fuzzRuns },
    )
  })

  it('is the same for two views exactly where they are equal', () => {
    fc.assert(
      fc.property(availableView, availableView, (one, other) => {
        expect(sameView(one, { ...one, series: [...one.series], focus: [...one.focus] })).toBe(true)
        expect(sameView(one, other)).toBe(isDeepStrictEqual(one, other))
      }),
    )
  })
})

describe('whatever an address says', () => {
  it('never throws and gives a view that means something: any text', () => {
    fc.assert(fc.property(fc.string({ unit: codePoint }), expectAvailable), { numRuns: fuzzRuns })
  })

  it('never throws and gives a view that means something: any parameters', () => {
    fc.assert(fc.property(hostileQuery, expectAvailable), { numRuns: fuzzRuns })
  })

  it('tells of it only in short, plain text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: codePoint }), fc.string({ unit: codePoint }))), (pairs) => {
        const { notices } = parseView(new URLSearchParams(pairs).toString(), catalogue)
        for (const notice of notices) {
          if (notice.kind !== 'ignored') continue
          expect(notice.parameter + notice.value).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u)
          expect(Array.from(notice.parameter + notice.value).length).toBeLessThanOrEqual(120)
        }
      }),
      { numRuns: fuzzRuns },
    )
  })
})
