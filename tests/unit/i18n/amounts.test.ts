import { describe, expect, it } from 'vitest'
import type { Quantity } from '#src/trade/quantity.ts'
import { spokenAmount } from '#src/i18n/spokenAmount.ts'
import { exactAmount } from '#src/app/sources/Cautions.tsx'
import { amountsAlike, signsJoined } from '#src/i18n/amounts.ts'
import { fromTo } from '#src/figures/fromTo.ts'
import { formats } from '#tests/unit/support/formats.ts'

const each = [formats.en, formats.zh, formats.ru]
/** The text with ordinary spaces in place of no-break ones. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('dollars', () => {
  it.each([
    [58_449_000_000, '$58.4 bn', '584亿美元', '58,4 млрд долл.'],
    [5_844_900_000, '$5.84 bn', '58.4亿美元', '5,84 млрд долл.'],
    [113_712_000_000, '$114 bn', '1,137亿美元', '114 млрд долл.'],
    [179_000_000, '$179 m', '1.79亿美元', '179 млн долл.'],
    [2_840_100_000_000, '$2,840 bn', '2.84万亿美元', '2 840 млрд долл.'],
    [74_000_000, '$74.0 m', '7,400万美元', '74,0 млн долл.'],
    [643_000, '$643 k', '64.3万美元', '643 тыс. долл.'],
    [512, '$512', '512美元', '512 долл.'],
    [-5_844_900_000, '−$5.84 bn', '−58.4亿美元', '−5,84 млрд долл.'],
  ])('%d are %s, %s, %s', (usd, ...expected) => {
    expect(each.map(({ amount }) => plain(amount(usd, 'usd')))).toEqual(expected)
  })
})

describe('amounts side by side', () => {
  it('have the unit and the decimals of the largest, whatever its sign', () => {
    const values = [-5_844_900_000, 179_000_000]
    const { plain: written, signed } = amountsAlike(values, 'usd', formats.en)
    expect(values.map(written).map(plain)).toEqual(['−$5.84 bn', '$0.18 bn'])
    expect(values.map(signed).map(plain)).toEqual(['−$5.84 bn', '+$0.18 bn'])
  })
})

describe('other moneys', () => {
  it.each([
    ['cny', 8_600_500_000_000, '¥8.60 trn', '8.60万亿元', '8,60 трлн юаней'],
    ['cny', 412_000_000_000, '¥412 bn', '4,120亿元', '412 млрд юаней'],
    ['rub', 8_600_500_000_000, '₽8.60 trn', '8.60万亿卢布', '8,60 трлн руб.'],
    ['rub', -790_000_000_000, '−₽790 bn', '−7,900亿卢布', '−790 млрд руб.'],
    ['real', 58_449_000_000, '$58.4 bn (2021 $)', '584亿美元（2021年不变价）', '58,4 млрд долл. 2021 г.'],
    ['cnyPerTonne', 4123, '¥4,123/t', '4,123元/吨', '4 123 юан./т'],
    ['realPerTonne', 520, '$520/t (2021 $)', '520美元/吨（2021年不变价）', '520 долл. 2021 г./т'],
  ] as const)('%s: %d', (quantity, value, ...expected) => {
    expect(each.map(({ amount }) => plain(amount(value, quantity)))).toEqual(expected)
  })

  it('are said by their names', () => {
    const said = (quantity: Quantity): string[] => each.map((format) => plain(spokenAmount(4.2e9, quantity, format)))
    expect(said('cny')).toEqual(['4.2 billion Chinese yuan', '42亿人民币', '4,2 миллиарда китайских юаней'])
    expect(said('rub')).toEqual(['4.2 billion Russian roubles', '42亿俄罗斯卢布', '4,2 миллиарда российских рублей'])
    expect(said('real')[0]).toBe('4.2 billion US dollars of 2021')
    expect(said('rubPerTonne')[0]).toBe('4.2 billion Russian roubles a tonne')
  })
})

describe('weights', () => {
  it.each([
    [240_000_000_000, '240 Mt', '2.40亿吨', '240 млн т'],
    [86_240_000_000, '86.2 Mt', '8,624万吨', '86,2 млн т'],
    [10_000_000, '10.0 kt', '1.00万吨', '10,0 тыс. т'],
    [2_500, '2.50 t', '2.50吨', '2,50 т'],
    [7, '7.00 kg', '7.00公斤', '7,00 кг'],
  ])('of %d kg are %s, %s, %s', (kg, ...expected) => {
    expect(each.map(({ amount }) => plain(amount(kg, 'kg')))).toEqual(expected)
  })
})

it('a unit price, a percentage and a change', () => {
  expect(each.map(({ amount }) => plain(amount(678, 'usdPerTonne')))).toEqual(['$678/t', '678美元/吨', '678 долл./т'])
  expect(each.map(({ amount }) => plain(amount(47.03, 'percent')))).toEqual(['47.0%', '47.0%', '47,0 %'])
  expect(each.map(({ change }) => plain(change(-16.9)))).toEqual(['−16.9%', '−16.9%', '−16,9 %'])
  expect(each.map(({ change }) => plain(change(16_975.34)))).toEqual(['+16,975.3%', '+16,975.3%', '+16 975,3 %'])
})

it('periods and days, in Russian without the mark of a year', () => {
  expect(each.map(({ period }) => period('2022-03'))).toEqual(['March 2022', '2022年3月', 'март 2022'])
  expect(each.map(({ period }) => plain(period('2022-03', 'short')))).toEqual(['Mar 2022', '2022年3月', 'март 2022'])
  expect(each.map(({ period }) => period('2022'))).toEqual(['2022', '2022年', '2022'])
  expect(each.map(({ day }) => plain(day('2022-12-05')))).toEqual([
    '5 December 2022',
    '2022年12月5日',
    '5 декабря 2022',
  ])
})

it('lists', () => {
  expect(each.map(({ list }) => list(['A', 'B', 'C']))).toEqual(['A, B and C', 'A、B、C', 'A, B и C'])
  expect(each.map(({ clauses }) => clauses(['A, 1', 'B, 2']))).toEqual(['A, 1; B, 2', 'A, 1；B, 2', 'A, 1; B, 2'])
  expect(each.map(({ clauses }) => clauses([]))).toEqual(['', '', ''])
})

it('an amount as its publisher gives it has as many digits in any unit', () => {
  expect(each.map((format) => plain(exactAmount(format, 'usd', 110.01e9, 2)))).toEqual([
    '$110.01 bn',
    '1,100.1亿美元',
    '110,01 млрд долл.',
  ])
  expect(each.map((format) => plain(exactAmount(format, 'usd', 5e7, 2)))).toEqual([
    '$0.05 bn',
    '0.5亿美元',
    '0,05 млрд долл.',
  ])
  expect(each.map((format) => plain(exactAmount(format, 'kg', 69e9, 0)))).toEqual(['69 Mt', '6,900万吨', '69 млн т'])
})

it('a unit that stands after its number is written once of two amounts', () => {
  expect(each.map((format) => plain(fromTo(1.34e9, 11.7e9, 'usd', format)))).toEqual([
    '$1.34 bn → $11.7 bn',
    '13.4 → 117亿美元',
    '1,34 → 11,7 млрд долл.',
  ])
  expect(each.map((format) => plain(fromTo(102e6, 508e3, 'usd', format)))).toEqual([
    '$102 m → $508 k',
    '1.02亿美元 → 50.8万美元',
    '102 → 0,51 млн долл.',
  ])
  // The year of constant dollars is written once, too.
  expect(each.map((format) => plain(fromTo(1.34e9, 11.7e9, 'real', format)))).toEqual([
    '$1.34 bn → $11.7 bn (2021 $)',
    '13.4 → 117亿美元（2021年不变价）',
    '1,34 → 11,7 млрд долл. 2021 г.',
  ])
})

it.each([
  ['Crude oil: +$17.9 bn, of which −$3.9 bn', 'Crude oil: +\u2060$17.9 bn, of which −\u2060$3.9 bn'],
  ['+ $3 bn, +8.3%, A + B, $3 bn', '+ $3 bn, +8.3%, A + B, $3 bn'],
])('a sign is held by the currency after it: %s', (text, expected) => {
  expect(signsJoined(text)).toBe(expected)
})
