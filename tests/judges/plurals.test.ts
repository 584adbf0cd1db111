import { describe, expect, it } from 'vitest'
import { createFill } from '#src/i18n/fill.ts'
import type { Language } from '#src/i18n/languages.ts'
import { languageRows } from '#src/i18n/languages.ts'
import { en } from '#src/i18n/messages/en/en.ts'
import type { LanguageCatalogue } from '#src/i18n/types.ts'

const counts = Array.from({ length: 1001 }, (_, count) => count)
const cardinals = await import('make-plural/cardinals')
const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
const counted = /\{(\w+)\|([^{}]*)\}/g

const catalogues: readonly {
  readonly code: Language
  readonly locale: string
  readonly catalogue: LanguageCatalogue
}[] = await Promise.all(
  languageRows.map(async ({ code, locale, load }) => ({ code, locale, catalogue: load === null ? en : await load() })),
)

function expectedForms(code: Language): { readonly ofCount: readonly number[]; readonly forms: number } {
  const categories: readonly string[] = counts.map((count) => cardinals[code](count))
  const used: readonly string[] = order.filter((category) => categories.includes(category))
  return { ofCount: categories.map((category) => used.indexOf(category)), forms: used.length }
}

function wrongCounts(locale: string, name: string, forms: readonly string[], ofCount: readonly number[]): number[] {
  const fill = createFill(locale)
  const asText = new Intl.NumberFormat(locale)
  const template = `{${name}|${forms.join('|')}}`
  return counts.filter((count) =>
    [count, asText.format(count)].some((value) => fill(template, { [name]: value }) !== forms[ofCount[count] ?? -1]),
  )
}

describe.each(catalogues)('$code', ({ code, locale, catalogue }) => {
  const { ofCount, forms: needed } = expectedForms(code)
  const messages = Object.values<string>(catalogue.messages)
  const holes = messages.flatMap((text) =>
    Array.from(text.matchAll(counted), ([, name = '', forms = '']) => ({ name, forms })),
  )

  it('counts with the forms that CLDR asks for, from 0 to 1,000', () => {
    expect(holes.length).toBeGreaterThan(2)
    for (const { name, forms } of holes) {
      const written = forms.split('|')
      expect(written, forms).toHaveLength(needed)
      // The forms are numbered, because two forms of a word may be written alike.
      const numbered = written.map((form, i) => `${form} ${i}`)
      expect(wrongCounts(locale, name, numbered, ofCount), forms).toEqual([])
    }
  })
})

it('the control: the forms of one language are not those of another', () => {
  const { ofCount } = expectedForms('en')
  expect(wrongCounts('ru-RU', 'count', ['one', 'other'], ofCount)).toContain(21)
})
