import { expect, it } from 'vitest'
import { analyses } from '#src/view/analyses.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { charts } from '#src/view/kinds.ts'
import { heldVariants, languages, themes, variants, widths } from '#tests/gallery/variant.ts'
import { views } from '#tests/gallery/views.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

/** The pairs of two lists, as texts. */
const pairs = (some: readonly unknown[], others: readonly unknown[]): Set<string> =>
  new Set(some.flatMap((one) => others.map((other) => `${one}, ${other}`)))

it.each(views)('$name is drawn in every pair of language, theme and width', (view) => {
  const held = heldVariants(view)
  expect(held.length).toBe(variants.length / 2)
  expect(new Set(held.map(({ lang, width }) => `${lang}, ${width}`))).toEqual(pairs(languages, widths))
  expect(new Set(held.map(({ lang, theme }) => `${lang}, ${theme}`))).toEqual(pairs(languages, themes))
  expect(new Set(held.map(({ theme, width }) => `${theme}, ${width}`))).toEqual(pairs(themes, widths))
})

it('neighbours in the list have all variants between them', () => {
  const [one, other] = views.map(heldVariants)
  expect(
    new Set([...(one ?? []), ...(other ?? [])].map(({ lang, theme, width }) => `${lang} ${theme} ${width}`)).size,
  ).toBe(variants.length)
})

it('every kind of chart and every analysis is a view', () => {
  const shown = views.map(({ search }) => parseView(search, realCatalogue).view)
  expect(charts.filter((kind) => !shown.some(({ analysis, chart }) => analysis === null && chart === kind))).toEqual([])
  expect(analyses.filter((id) => !shown.some(({ analysis }) => analysis === id))).toEqual([])
})
