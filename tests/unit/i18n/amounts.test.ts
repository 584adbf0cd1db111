import { describe, expect, it } from 'vitest'
import { fromTo } from '#src/figures/fromTo.ts'
import { type Format, amountsAlike, signsJoined } from '#src/i18n/format.ts'
import { spokenAmount, spokenChange } from '#src/chart/interaction/announcements.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { formats } from '#tests/unit/support/formats.ts'

const { number, change, step, amount } = formats.en
const tonnes = ['usdPerTonne', 'cnyPerTonne', 'realPerTonne'] as const
const quantities = ['usd', 'cny', 'rub', 'real', ...tonnes, 'kg', 'percent', 'index'] as const
const inEach = (said: (format: Format) => string): string[] =>
  [formats.en, formats.zh, formats.ru].map((format) => said(format).replaceAll(/[\u00a0\u202f]/g, ' '))

describe('an amount has three digits, in the unit of its own size and in the units of the language', () => {
  it.each(csvRows(import.meta.url, 'amounts.csv'))('$quantity: $value', ({ quantity, value, ...expected }) => {
    const own = quantities.find((one) => one === quantity) ?? 'index'
    expect(inEach((format) => format.amount(Number(value), own))).toEqual(Object.values(expected))
  })

  it.each([
    ['usd', 1e9, 1e9, 'billions of current US dollars'],
    ['usd', 0, 1, 'current US dollars'],
    ['kg', 107e9, 1e9, 'millions of tonnes'],
    ['usdPerTonne', 700, 1, 'current US dollars a tonne'],
    ['percent', 44, 1, 'percent'],
  ] as const)('an axis of %s to %d counts by %d: %s', (quantity, largest, divisor, long) => {
    expect(step(quantity, largest)).toMatchObject({ divisor, long })
  })
})

it.each([
  [0.123, undefined, '0.12'],
  [9.994, undefined, '9.99'],
  [9.996, undefined, '10.0'],
  [99.96, undefined, '100'],
  [1.5, 0, '2'],
  [0.000_001, 6, '0.000001'],
  [-0.04, 1, '0.0'],
  [-0, 0, '0'],
])('%d to %s digits is %s, with a real minus and none of zero', (value, digits, expected) => {
  expect(number(value, digits)).toBe(expected)
})

it.each([
  [44.163, undefined, '+44.2%'],
  [-16.9, undefined, '−16.9%'],
  [-0.04, undefined, '0.0%'],
  [16_975.34, undefined, '+16,975.3%'],
  [44.163, 0, '+44%'],
])('a change of %d percent to %s digits is %s', (percent, digits, expected) => {
  expect(change(percent, digits)).toBe(expected)
})

describe('amounts side by side', () => {
  it('have the unit and the decimals of the largest, whatever its sign', () => {
    const { plain, signed } = amountsAlike([-5_844_900_000, 179_000_000], 'usd', formats.en)
    expect([plain(-5_844_900_000), plain(179_000_000), signed(179_000_000)].join()).toBe(
      '−$5.84\u00a0bn,$0.18\u00a0bn,+$0.18\u00a0bn',
    )
    expect(amount(73_000_000, 'usd', step('usd', 2e9))).toBe('$0.07 bn')
  })

  it('have no sign where they are rounded to zero', () => {
    const { plain, signed } = amountsAlike([120e9, -200e6], 'usd', formats.en)
    expect([plain(-200e6), signed(-200e6), signed(200e6)]).toEqual(['$0 bn', '$0 bn', '$0 bn'])
  })

  it.each([
    [1.34e9, 11.7e9, 'usd', '$1.34 bn → $11.7 bn', '13.4 → 117亿美元', '1,34 → 11,7 млрд долл.'],
    [102e6, 508e3, 'usd', '$102 m → $508 k', '1.02亿美元 → 50.8万美元', '102 → 0,51 млн долл.'],
    [
      1.34e9,
      11.7e9,
      'real',
      '$1.34 bn → $11.7 bn (2021 $)',
      '13.4 → 117亿美元（2021年不变价）',
      '1,34 → 11,7 млрд долл. 2021 г.',
    ],
  ] as const)('have a unit after them once: %d and %d %s', (from, to, quantity, ...expected) => {
    expect(inEach((format) => fromTo(from, to, quantity, format))).toEqual(expected)
  })
})

it('an amount that is spoken has its money by name', () => {
  const said = (quantity: 'cny' | 'rub' | 'real' | 'rubPerTonne') =>
    inEach((format) => spokenAmount(4.2e9, quantity, format))
  expect(said('rub')).toEqual(['4.2 billion Russian roubles', '42亿卢布', '4,2 миллиарда российских рублей'])
  expect(said('cny')[1]).toBe('42亿元')
  expect(said('real')[0]).toBe('4.2 billion US dollars of 2021')
  expect(said('rubPerTonne')[0]).toBe('4.2 billion Russian roubles a tonne')
})

it('a change that is spoken has a direction, and a tenth below ten percent', () => {
  const said = [9.94, 9.95, -20.1].map((percent) => spokenChange(percent, formats.en).replace(' on a year earlier', ''))
  expect(said).toEqual(['up 9.9%', 'up 10%', 'down 20%'])
  expect(spokenChange(0, formats.en)).not.toMatch(/up|down/)
})

it.each([
  ['of which −$3.9 bn', 'of which −\u2060$3.9 bn'],
  ['чем в 2021-м, 2021-2022', 'чем в 2021-\u2060м, 2021-2022'],
  ['+ $3 bn, +8.3%, A + B, $3 bn', '+ $3 bn, +8.3%, A + B, $3 bn'],
])('a sign is held by the currency after it, a year by its ending: %s', (text, expected) => {
  expect(signsJoined(text)).toBe(expected)
})
