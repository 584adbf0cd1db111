import { expect, it } from 'vitest'
import { headingNeeds } from '#src/figures/needs.ts'
import { selectionNeeds } from '#src/figures/core/series.ts'
import { loadFigure } from '#src/figures/figures.ts'
import { charts, kindOfChart } from '#src/view/kinds.ts'
import { parseView } from '#src/view/address/address.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'

// The page requests the data of a chart before the code of its kind has loaded (app/stage/useFigure.ts).
it.each(charts)('the page asks for all that a chart of the kind %s needs', async (chart) => {
  const { needs } = await loadFigure({ analysis: null, chart })
  for (const rest of ['', '&show=share', '&money=rub', '&series=X-8542.baci&freq=year', '&flow=X&year=2022']) {
    const { view } = parseView(`?chart=${chart}${rest}`, catalogue)
    // An address whose choices exclude its kind of chart is repaired to another kind.
    if (view.chart !== chart) continue
    const asked = new Set(
      [
        ...selectionNeeds(view, catalogue),
        ...(kindOfChart(view.chart).needs === 'headings' ? headingNeeds(view, catalogue) : []),
      ].map(({ queryKey }) => queryKey.join()),
    )
    const needed = needs(view, catalogue).map(({ queryKey }) => queryKey.join())
    expect(needed.filter((key) => !asked.has(key))).toEqual([])
    expect(needed.length).toBeGreaterThan(0)
  }
})
