import { expect, it } from 'vitest'
import { line } from '#src/figures/line/line.tsx'
import { season } from '#src/figures/season/season.tsx'
import type { ViewState } from '#src/view/viewState.ts'
import { realFigure } from '#tests/unit/support/figures.ts'

const crude = { series: ['M-2709'], freq: 'year', to: '2025-12' } as const
const titleOf = (part: Partial<ViewState>): string => realFigure(line, { ...crude, ...part }).title

it('a figure has its headline for a title, but where its reader or its kind has another', () => {
  expect(titleOf({})).toMatch(/^Russian crude oil to China: .* up .* on 2021$/)
  expect(titleOf({ title: 'Oil' })).toBe('Oil')
  expect(realFigure(season, { ...crude, freq: 'month', chart: 'season' }).title).toBe('Russian crude oil to China')
})
