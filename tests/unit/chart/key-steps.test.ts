import { describe, expect, it } from 'vitest'
import { keyStep } from '#src/chart/interaction/keyboard.ts'

const periods = ['2021', '2022', '2023']
/** The largest first: in 2023 coal has overtaken gas, and oil has no figure. */
const rowsOf: { readonly [period: string]: readonly string[] } = {
  2021: ['oil', 'gas', 'coal'],
  2022: ['oil', 'gas', 'coal'],
  2023: ['coal', 'gas'],
}
const rowsAt = (period: string) => (rowsOf[period] ?? []).map((id) => ({ id }))
const step = (key: string, period?: string, row = 'oil') =>
  keyStep(key, period === undefined ? null : { period, row }, { periods, rowsAt })

describe('the first key in a chart', () => {
  it.each([
    ['ArrowRight', '2021'],
    ['Home', '2021'],
    ['ArrowLeft', '2023'],
    ['End', '2023'],
    ['ArrowDown', '2023'],
    ['ArrowUp', '2023'],
  ])('%s begins at %s, at its largest row', (key, period) => {
    expect(step(key)).toEqual({ period, row: rowsOf[period]?.[0] })
  })
})

describe('left and right', () => {
  it('keep to the row, though its place has changed', () => {
    expect(step('ArrowRight', '2022', 'coal')).toEqual({ period: '2023', row: 'coal' })
  })

  it('stop at the ends', () => {
    expect(step('ArrowRight', '2023', 'gas')).toEqual({ period: '2023', row: 'gas' })
    expect(step('ArrowLeft', '2021', 'gas')).toEqual({ period: '2021', row: 'gas' })
  })

  it('take the largest row where the row has ended', () => {
    expect(step('ArrowRight', '2022', 'oil')).toEqual({ period: '2023', row: 'coal' })
  })
})

describe('up and down', () => {
  it('walk through the rows as they stand', () => {
    expect(step('ArrowDown', '2021', 'oil')).toEqual({ period: '2021', row: 'gas' })
    expect(step('ArrowUp', '2021', 'coal')).toEqual({ period: '2021', row: 'gas' })
  })

  it('stop at the ends', () => {
    expect(step('ArrowUp', '2021', 'oil')).toEqual({ period: '2021', row: 'oil' })
    expect(step('ArrowDown', '2021', 'coal')).toEqual({ period: '2021', row: 'coal' })
  })

  it('lead nowhere where there is one row, for others to follow', () => {
    expect(keyStep('ArrowDown', { period: '2021', row: 'oil' }, { periods, rowsAt: () => [{ id: 'oil' }] })).toBeNull()
  })
})

it('a page is a year of months', () => {
  const months = Array.from({ length: 30 }, (_, i) => String(i))
  const page = (key: string, period: string) =>
    keyStep(key, { period, row: 'oil' }, { periods: months, rowsAt: () => [{ id: 'oil' }] })?.period
  const pages = [page('PageDown', '3'), page('PageDown', '25'), page('PageUp', '20'), page('PageUp', '5')]
  expect(pages).toEqual(['15', '29', '8', '0'])
})

it('other keys lead nowhere', () => {
  expect(step('Tab', '2022')).toBeNull()
  expect(step('a')).toBeNull()
})
