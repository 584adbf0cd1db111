import { describe, expect, it } from 'vitest'
import { datesOf, listsOf } from '#src/i18n/dates.ts'
import { rowOf } from '#src/i18n/languages.ts'

const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))

describe('dates in English', () => {
  const dates = datesOf(rowOf('en'))
  const intl = (options: Intl.DateTimeFormatOptions, day: string): string =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

  it('are those that Intl writes', () => {
    for (const month of months) {
      const first = `2022-${month}-01`
      expect(dates.month(`2022-${month}`, 'long')).toBe(intl({ year: 'numeric', month: 'long' }, first))
      expect(dates.month(`2022-${month}`, 'short')).toBe(intl({ year: 'numeric', month: 'short' }, first))
      expect(dates.name(Number(month))).toBe(intl({ month: 'long' }, first))
      expect(dates.day(`2022-${month}-05`)).toBe(
        intl({ year: 'numeric', month: 'long', day: 'numeric' }, `2022-${month}-05`),
      )
    }
    expect(dates.year('2022')).toBe('2022')
    expect(dates.day('2022-12-25')).toBe('25 December 2022')
  })
})

describe('dates in the other languages', () => {
  it('name a Chinese month in the same figures with its year and without', () => {
    expect(datesOf(rowOf('zh')).name(5)).toBe('5月')
    expect(datesOf(rowOf('ru')).name(5)).toBe('май')
  })
})

describe('lists in English', () => {
  it('are those that Intl writes', () => {
    const intl = new Intl.ListFormat('en-GB', { type: 'conjunction' })
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a and b', 'c, d', 'e', 'f']]) {
      expect(listsOf('en-GB')(items)).toBe(intl.format(items))
    }
  })
})
