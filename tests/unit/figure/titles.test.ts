import { describe, expect, it } from 'vitest'
import { figureContent } from '#src/figure/content.ts'
import { season } from '#src/figures/season/season.ts'
import { emptyPlot } from '#src/trade/plot.ts'
import { headlineOf } from '#src/view/texts/headline.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'
import { format, shown } from '#tests/unit/support/words.ts'

const context = { catalogue: realCatalogue, nomenclature: realNomenclature, format }
const crude = { series: ['M-2709'], freq: 'year', to: '2025-12' } as const
const figure = (part: Partial<ViewState>) => {
  const { view, plot } = shown(part)
  return figureContent(view, plot, new Map(), { ...context, headline: headlineOf }, null)
}

describe('the title of a figure', () => {
  it('says how the one line stands, and has a shorter one for a narrow picture', () => {
    const { title, shortTitle, altText } = figure(crude)
    expect(title).toMatch(/^Russian crude oil to China: \$49\.9\sbn in 2025, down from \$62\.4\sbn in 2024$/)
    expect(shortTitle).toBe('Russian crude oil to China')
    expect(altText()).toContain(title)
  })

  it('is the reader’s own where they have written one', () => {
    expect(figure({ ...crude, title: 'Oil' }).title).toBe('Oil')
  })

  it('is plain where the kind of chart is about something else, and while code or figures are loading', () => {
    const { view, plot } = shown(crude)
    expect([
      realFigure(season, { ...crude, freq: 'month', chart: 'season' }).title,
      figureContent(view, plot, new Map(), context, null).title,
      figureContent(view, emptyPlot, new Map(), { ...context, headline: headlineOf }, null).title,
    ]).toEqual(Array.from({ length: 3 }, () => 'Russian crude oil to China'))
  })
})
