import { describe, expect, expectTypeOf, it } from 'vitest'
import { countryName } from '#src/i18n/countryName.ts'
import { type EnglishKey, datesOf, languageRow } from '#src/i18n/languages.ts'
import { formats } from '#tests/unit/support/formats.ts'

const { t } = formats.en
const each = [formats.en, formats.zh, formats.ru]

it('a message says 0, and an empty text', () => {
  expect(t('span.range', { first: 0, last: '' })).toBe('0 to ')
})

it('a message takes the values that it names; one that is missing takes any, so that its key alone is the error', () => {
  type Taken<Key extends string> = Parameters<typeof t<Key>>
  type Value = string | number
  type Any = { readonly [name: string]: Value }
  expectTypeOf<Taken<'app.title'>>().toEqualTypeOf<[key: 'app.title']>()
  expectTypeOf<Taken<'span.range'>[1]>().toEqualTypeOf<{ readonly first: Value; readonly last: Value }>()
  expectTypeOf<Taken<'app.title' | 'none'>>().toEqualTypeOf<[key: EnglishKey, Any?]>()
  expectTypeOf<Taken<'none'>[0]>().toEqualTypeOf<EnglishKey>()
})

it('periods and days are written as in the language, in Russian without the mark of a year', () => {
  expect(each.map(({ period }) => period('2022-03'))).toEqual(['March 2022', '2022年3月', 'март 2022'])
  expect(each.map(({ period }) => period('2022-03', 'short'))).toEqual(['Mar 2022', '2022年3月', 'март 2022'])
  expect(each.map(({ period }) => period('2022'))).toEqual(['2022', '2022年', '2022'])
  expect(each.map(({ day }) => day('2022-12-05').replaceAll('\u00a0', ' '))).toEqual([
    '5 December 2022',
    '2022年12月5日',
    '5 декабря 2022',
  ])
  expect([datesOf(languageRow('zh')).name(5), datesOf(languageRow('ru')).name(5)]).toEqual(['5月', 'май'])
})

it('lists, clauses and sentences are joined as in the language', () => {
  expect(each.map(({ list }) => list(['A', 'B', 'C']))).toEqual(['A, B and C', 'A、B、C', 'A, B и C'])
  const lists = [['A и B', 'C'], ['A, B', 'C', 'D'], ['1,5', '2'], ['A и B']].map((items) => formats.ru.list(items))
  expect(lists).toEqual(['A и B; C', 'A, B; C; D', '1,5 и 2', 'A и B'])
  expect(each.map(({ clauses }) => clauses(['A, 1', 'B, 2']))).toEqual(['A, 1; B, 2', 'A, 1；B, 2', 'A, 1; B, 2'])
  expect(each.map(({ sentences }) => sentences(['一。', '二。']))).toEqual(['一。 二。', '一。二。', '一。 二。'])
})

// English is on the first page, which must not wait for Intl.
describe('in English, as Intl writes them', () => {
  const dates = datesOf(languageRow('en'))
  const intl = (options: Intl.DateTimeFormatOptions, day: string): string =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

  it.each(Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0')))(
    'are the dates of month %s',
    (month) => {
      const day = `2022-${month}-05`
      expect(dates.month(`2022-${month}`, 'long')).toBe(intl({ year: 'numeric', month: 'long' }, day))
      expect(dates.month(`2022-${month}`, 'short')).toBe(intl({ year: 'numeric', month: 'short' }, day))
      expect(dates.name(Number(month))).toBe(intl({ month: 'long' }, day))
      expect(dates.day(day)).toBe(intl({ year: 'numeric', month: 'long', day: 'numeric' }, day))
    },
  )

  it('are lists', () => {
    const of = new Intl.ListFormat('en-GB', { type: 'conjunction' })
    for (const items of [[], ['a'], ['a', 'b'], ['a and b', 'c, d', 'e', 'f']])
      expect(formats.en.list(items)).toBe(of.format(items))
  })
})

it('a country is named as its readers name it', () => {
  const named = (locale: string, code: string): string => countryName(code, { locale })
  expect([named('en-GB', 'HK'), named('en-GB', 'KR')]).toEqual(['Hong Kong', 'South Korea'])
  expect([named('zh-CN', 'HK'), named('zh-CN', 'AE'), named('ru-RU', 'DE')]).toEqual(['香港', '阿联酋', 'Германия'])
})
