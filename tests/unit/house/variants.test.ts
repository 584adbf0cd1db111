import { expect, it } from 'vitest'
import { heldVariants, languages, themes, widths } from '#tests/gallery/variant.ts'
import { views } from '#tests/gallery/views.ts'

/** The pairs of two lists, as texts. */
const pairs = (some: readonly unknown[], others: readonly unknown[]): Set<string> =>
  new Set(some.flatMap((one) => others.map((other) => `${one}, ${other}`)))

it.each(views)('$name is drawn in every pair of language, theme and width', (view) => {
  const held = heldVariants(view)
  expect(held.length).toBe(9)
  expect(new Set(held.map(({ lang, width }) => `${lang}, ${width}`))).toEqual(pairs(languages, widths))
  expect(new Set(held.map(({ lang, theme }) => `${lang}, ${theme}`))).toEqual(pairs(languages, themes))
  expect(new Set(held.map(({ theme, width }) => `${theme}, ${width}`))).toEqual(pairs(themes, widths))
})

it('neighbours in the list have all eighteen between them', () => {
  const [one, other] = views.map(heldVariants)
  expect(
    new Set([...(one ?? []), ...(other ?? [])].map(({ lang, theme, width }) => `${lang} ${theme} ${width}`)).size,
  ).toBe(18)
})
