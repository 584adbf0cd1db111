import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseView } from '#src/view/address/parseView.ts'
import { sameView, writeView } from '#src/view/address/writeView.ts'
import { fuzzRuns } from '#tests/full.ts'
import { availableView } from '#tests/unit/support/arbitraryView.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'
import { codePoint } from '#tests/unit/support/codePoint.ts'

describe('the address of a view', () => {
  it('brings back every view a reader can be at, short and complete', () => {
    fc.assert(
      fc.property(availableView, (view) => {
        for (const mode of ['short', 'complete'] as const)
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

// fuzz-urls.test.ts checks that any address gives an available view.
describe('whatever an address says', () => {
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
