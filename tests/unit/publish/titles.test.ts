import { expect, it } from 'vitest'
import { figureContent } from '#src/figures/core/series.ts'
import { season } from '#src/figures/season/season.tsx'
import { headlineOf } from '#src/view/texts/headline.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'
import { format, shown } from '#tests/unit/support/words.ts'

const context = { catalogue: realCatalogue, nomenclature: realNomenclature, format, headline: headlineOf }
const crude = { series: ['M-2709'], freq: 'year', to: '2025-12' } as const
const titleOf = (part: Partial<ViewState>): string => {
  const { view, plot } = shown({ ...crude, ...part })
  return figureContent(view, plot, new Map(), context, null).title
}

it('a figure has the headline of its one line for a title, but where its reader or its kind has another', () => {
  expect(titleOf({})).toMatch(/^Russian crude oil to China: .* down from /)
  expect(titleOf({ title: 'Oil' })).toBe('Oil')
  expect(realFigure(season, { ...crude, freq: 'month', chart: 'season' }).title).toBe('Russian crude oil to China')
})
