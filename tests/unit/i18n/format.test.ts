import { describe, expect, expectTypeOf, it } from 'vitest'
import { english } from '#src/i18n/load.ts'
import { createFormat } from '#src/i18n/format.ts'
import { figureMessages } from '#src/i18n/messages/en/figure.ts'

const { t, number, change, step, amount } = createFormat(english)

describe('a number', () => {
  it.each([
    [0, '0'],
    [0.123, '0.12'],
    [1.234, '1.23'],
    [9.994, '9.99'],
    [9.996, '10.0'],
    [12.34, '12.3'],
    [99.94, '99.9'],
    [99.96, '100'],
    [123.4, '123'],
    [12_345.6, '12,346'],
    [-5.678, '−5.68'],
    [-12_345.6, '−12,346'],
  ])('%d is %s: three significant digits at most, whole from 100 on, a real minus', (value, expected) => {
    expect(number(value)).toBe(expected)
  })

  it.each([
    [1.5, 0, '2'],
    [1.5, 3, '1.500'],
    [0.000_001, 6, '0.000001'],
    [-0.04, 1, '0.0'],
    [-0, 0, '0'],
  ])('%d to %i digits is %s', (value, digits, expected) => {
    expect(number(value, digits)).toBe(expected)
  })
})

describe('a change', () => {
  it.each([
    [44.163, '+44.2%'],
    [-16.9, '−16.9%'],
    [0, '0.0%'],
    [0.04, '0.0%'],
    [-0.04, '0.0%'],
    [-100, '−100.0%'],
    [16_975.34, '+16,975.3%'],
  ])('of %d percent is %s', (percent, expected) => {
    expect(change(percent)).toBe(expected)
  })

  it('has as many digits as it is asked for', () => {
    expect([change(44.163, 0), change(44.163, 2)]).toEqual(['+44%', '+44.16%'])
  })
})

describe('an amount of dollars', () => {
  it.each([
    [58_448_908_358, '$58.4 bn'],
    [5_844_890_835, '$5.84 bn'],
    [114_392_293_965, '$114 bn'],
    [999_700_000, '$1.00 bn'],
    [999_400_000, '$999 m'],
    [179_751_000, '$180 m'],
    [1_000_000, '$1.00 m'],
    [12_345, '$12.3 k'],
    [999, '$999'],
    [0, '$0'],
    [-5_844_890_835, '−$5.84 bn'],
  ])('%d is %s, at a step of its own size', (value, expected) => {
    expect(amount(value, 'usd')).toBe(expected)
  })

  it('is written in another step where many are compared', () => {
    expect(amount(73_000_000, 'usd', step('usd', 2e9))).toBe('$0.07 bn')
  })
})

describe('other amounts', () => {
  it.each([
    [86_245_477_057, 'kg', '86.2 Mt'],
    [8_624_547_705, 'kg', '8.62 Mt'],
    [722_409_345, 'kg', '722 kt'],
    [86_245, 'kg', '86.2 t'],
    [12, 'kg', '12.0 kg'],
    [0, 'kg', '0 kg'],
    [677.71, 'usdPerTonne', '$678/t'],
    [84.26, 'usdPerTonne', '$84.3/t'],
    [44.163, 'percent', '44.2%'],
    [100, 'percent', '100.0%'],
    [0, 'percent', '0.0%'],
    [1234.5, 'percent', '1,235%'],
    [-12.34, 'percent', '−12.3%'],
    [0.1, 'percent', '0.1%'],
    [0.043, 'percent', '0.04%'],
    [0.0043, 'percent', '0.004%'],
    [133.1, 'index', '133'],
    [100, 'index', '100'],
  ] as const)('%d %s is %s', (value, quantity, expected) => {
    expect(amount(value, quantity)).toBe(expected)
  })
})

describe('the step of a unit', () => {
  it.each([
    ['usd', 114e9, 1e9, 'billions of current US dollars'],
    ['usd', 1e9, 1e9, 'billions of current US dollars'],
    ['usd', 179e6, 1e6, 'millions of current US dollars'],
    ['usd', -179e6, 1e6, 'millions of current US dollars'],
    ['usd', 12_345, 1e3, 'thousands of current US dollars'],
    ['usd', 12, 1, 'current US dollars'],
    ['usd', 0, 1, 'current US dollars'],
    ['kg', 107e9, 1e9, 'millions of tonnes'],
    ['kg', 5e6, 1e6, 'thousands of tonnes'],
    ['kg', 5e3, 1e3, 'tonnes'],
    ['kg', 5, 1, 'kilograms'],
    ['usdPerTonne', 700, 1, 'current US dollars a tonne'],
    ['percent', 44, 1, 'percent'],
    ['index', 133, 1, 'index'],
  ] as const)('of %s up to %d counts by %d: %s', (quantity, largest, divisor, long) => {
    expect(step(quantity, largest)).toMatchObject({ divisor, long })
  })
})

describe('a message', () => {
  it('has its placeholders filled', () => {
    expect(t(figureMessages, 'span.range', { first: 'Monday', last: 'Friday' })).toBe('Monday to Friday')
  })

  it('says 0, and an empty text', () => {
    expect(t(figureMessages, 'span.range', { first: 0, last: '' })).toBe('0 to ')
  })

  it('takes the values that it names; one that is missing takes any, so that its key alone is the error', () => {
    const messages = { one: 'One', some: '{count} of {all}' } as const
    type Taken<Key extends string> = Parameters<typeof t<typeof messages, Key>>
    type Value = string | number
    type Any = { readonly [name: string]: Value }
    expectTypeOf<Taken<'one'>>().toEqualTypeOf<[messages: typeof messages, key: 'one']>()
    expectTypeOf<Taken<'some'>[2]>().toEqualTypeOf<{ readonly count: Value; readonly all: Value }>()
    expectTypeOf<Taken<'one' | 'none'>>().toEqualTypeOf<[messages: typeof messages, key: 'one' | 'some', Any?]>()
    expectTypeOf<Taken<'none'>[1]>().toEqualTypeOf<'one' | 'some'>()
  })
})
