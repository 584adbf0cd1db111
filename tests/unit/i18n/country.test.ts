import { expect, it } from 'vitest'
import { countryName } from '#src/i18n/country.ts'

it.each([
  ['en-GB', 'HK', 'Hong Kong'],
  ['en-GB', 'KR', 'South Korea'],
  ['zh-CN', 'HK', '香港'],
  ['ru-RU', 'DE', 'Германия'],
])('in %s the country %s is named as its readers name it', (locale, code, name) => {
  expect(countryName(code, { locale })).toBe(name)
})
