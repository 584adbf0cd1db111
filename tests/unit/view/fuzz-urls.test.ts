import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadKind } from '#src/figures/kinds.ts'
import { charts, plottedFrequency } from '#src/view/kinds.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { repair } from '#src/view/address/repair.ts'
import { sameView, writeView } from '#src/view/address/writeView.ts'
import { fuzzRuns } from '#tests/full.ts'
import { anySearch } from '#tests/unit/support/arbitrarySearch.ts'
import { unsound } from '#tests/unit/support/unsound.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { realCatalogue, realPlot } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

// Arbitrary addresses go through the codec, the domain and the words of the figure. On failure fast-check names the
// seed and the path: `fc.assert(…, { seed, path })` runs that case alone.

const kinds = new Map(await Promise.all(charts.map(async (chart) => [chart, await loadKind(chart)] as const)))

it(
  `${fuzzRuns} arbitrary addresses: always an available view, drawn or described in words`,
  { timeout: 120_000 },
  () => {
    let count = 0
    fc.assert(
      fc.property(anySearch, (asked) => {
        const { view, notices } = parseView(asked, realCatalogue)
        expect(repair(view, realCatalogue).notices).toEqual([])
        for (const mode of ['short', 'complete'] as const) {
          const again = parseView(writeView(view, mode), realCatalogue)
          expect(again.notices).toEqual([])
          expect(sameView(again.view, view)).toBe(true)
        }
        for (const told of noticeTexts(notices, format)) expect(told.length).toBeLessThan(2000)

        const drawn = realPlot(view.series, { ...view, freq: plottedFrequency(view.chart, view.freq) })
        expect(drawn.series.flatMap(({ points }) => unsound(points))).toEqual([])
        count += 1
        // One figure in ten is made whole, as its words take ten times as long as all the rest.
        if (count % 10 > 0) return
        const kind = kinds.get(view.chart)
        if (kind === undefined) throw new Error(`There is no ${view.chart}`)
        const content = realFigure(kind, view)
        const own = [content.subtitle, ...content.notes(), ...(view.title === null ? [content.title] : [])]
        for (const words of own) expect(words).not.toMatch(/NaN|undefined|Infinity|\[object|<script/)
        expect(content.title.length).toBeGreaterThan(0)
      }),
      { numRuns: fuzzRuns },
    )
  },
)
