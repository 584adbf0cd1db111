import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { kindContent } from '#src/figure/kindContent.ts'
import { parseView } from '#src/view/parseView.ts'
import { noticeTexts } from '#src/view/reasons.ts'
import { repair } from '#src/view/repair.ts'
import { defaultView } from '#src/view/viewState.ts'
import { isParameter, sameView, writeView } from '#src/view/writeView.ts'
import { assignColours } from '#src/view/colours.ts'
import { seriesIds } from '#tests/unit/support/arbitraryView.ts'
import { unsound } from '#tests/unit/support/unsound.ts'
import { realCatalogue, realNomenclature, realPlot } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

// 10,000 arbitrary addresses through the codec, the domain and the words of the figure. On failure fast-check names the
// seed and the path: `fc.assert(…, { seed, path })` runs that case alone.

const runs = 10_000

const names = [...Object.keys(defaultView).filter(isParameter), 'v', 'utm_source', '__proto__', 'constructor', '']
const good = [
  'value', 'weight', 'price', 'level', 'index', 'yoy', 'share', 'rolling', 'month', 'quarter', 'year', 'ytd', 'line', 'area', 'bar', 'panels',
  'table', 'treemap', 'balance', 'linear', 'log', 'shared', 'own', 'M', 'X', '2017', '2021', '2026', '27', 'XVI', 'major', 'all', 'none',
  'price-volume', 'brent', 'books', 'movers', 'zh', 'dark', '1', '2017-01', '2022-06', '2026-07', ...seriesIds,
] as const
const hostile = fc.constantFrom(
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '__proto__', 'toString', 'NaN', 'Infinity', '-1', '1e999',
  '0x10', '2022-13', '0000-00', '99999999', '%', '%E0%A4%A', '\u0000', '\u202E', 'M-2709,', ',,,', 'M-2709,M-2709', 'm-2709', "' OR 1=1", '../../etc/passwd',
)
const text = fc.oneof(
  { arbitrary: fc.constantFrom(...good), weight: 6 },
  { arbitrary: fc.array(fc.constantFrom(...seriesIds), { maxLength: 8 }).map((ids) => ids.join(',')), weight: 2 },
  { arbitrary: hostile, weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
)
const parameter = fc.record({
  name: fc.oneof({ arbitrary: fc.constantFrom(...names), weight: 12 }, { arbitrary: fc.string({ maxLength: 8 }), weight: 1 }),
  text,
  escaped: fc.boolean(),
})
/** Well-formed, raw, and not made of parameters at all. */
const search = fc.oneof(
  {
    arbitrary: fc
      .array(parameter, { maxLength: 10 })
      .map((all) => `?${all.map((one) => (one.escaped ? `${encodeURIComponent(one.name)}=${escape(one.text)}` : `${one.name}=${one.text}`)).join('&')}`),
    weight: 9,
  },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 200 }), weight: 1 },
)

function escape(value: string): string {
  // A lone surrogate has no UTF-8: the address bar could not hold it either.
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))
}

it(`${runs} arbitrary addresses: always a view that means something, drawn or told`, { timeout: 120_000 }, () => {
  let count = 0
  fc.assert(
    fc.property(search, (asked) => {
      const { view, notices } = parseView(asked, realCatalogue)
      expect(repair(view, realCatalogue).notices).toEqual([])
      for (const mode of ['short', 'complete'] as const) {
        const again = parseView(writeView(view, mode), realCatalogue)
        expect(again.notices).toEqual([])
        expect(sameView(again.view, view)).toBe(true)
      }
      for (const told of noticeTexts(notices, format)) expect(told.length).toBeLessThan(2000)

      const drawn = realPlot(view.series, view)
      expect(drawn.series.flatMap(({ points }) => unsound(points))).toEqual([])
      count += 1
      // The words of a whole figure take ten times as long as all the rest.
      if (count % 10 > 0) return
      const slots = assignColours(view.series, new Map())
      const content = kindContent(view, drawn, slots, { catalogue: realCatalogue, nomenclature: realNomenclature, format })
      const own = [content.subtitle, ...content.notes, ...(view.title === null ? [content.title] : [])]
      for (const words of own) expect(words).not.toMatch(/NaN|undefined|Infinity|\[object|<script/)
      expect(content.title.length).toBeGreaterThan(0)
    }),
    { numRuns: runs },
  )
})
