import { expect, it } from 'vitest'
import { keyStep } from '#src/chart/interaction/cursor.ts'

const periods = ['2021', '2022', '2023']
/** Rows of a period, largest first: in 2023 coal has overtaken gas, and oil has no figure. */
const rowsAt = (period: string) => (period === '2023' ? ['coal', 'gas'] : ['oil', 'gas', 'coal']).map((id) => ({ id }))

it.each([
  ['the first key begins at the first period, at its largest row', 'ArrowRight', null, '2021 oil'],
  ['or', 'Home', null, '2021 oil'],
  ['or at the last', 'ArrowLeft', null, '2023 coal'],
  ['or', 'ArrowDown', null, '2023 coal'],
  ['right keeps to the row, though its place has changed', 'ArrowRight', '2022 coal', '2023 coal'],
  ['right stops at the end', 'ArrowRight', '2023 gas', '2023 gas'],
  ['left stops at the start', 'ArrowLeft', '2021 gas', '2021 gas'],
  ['right takes the largest row where the row has ended', 'ArrowRight', '2022 oil', '2023 coal'],
  ['down walks through the rows as they stand', 'ArrowDown', '2021 oil', '2021 gas'],
  ['up walks back', 'ArrowUp', '2021 coal', '2021 gas'],
  ['up stops at the largest', 'ArrowUp', '2021 oil', '2021 oil'],
  ['down stops at the smallest', 'ArrowDown', '2021 coal', '2021 coal'],
  ['other keys lead nowhere', 'Tab', '2022 oil', null],
  ['nor at first', 'a', null, null],
])('%s: %s from %s to %s', (_, key, from, to) => {
  const [period = '', row = ''] = from?.split(' ') ?? []
  const step = keyStep(key, from === null ? null : { period, row }, { periods, rowsAt })
  expect(step && `${step.period} ${step.row}`).toBe(to)
})

it('up and down lead nowhere where there is one row, for others to follow', () => {
  expect(keyStep('ArrowDown', { period: '2021', row: 'oil' }, { periods, rowsAt: () => [{ id: 'oil' }] })).toBeNull()
})

it('a page is a year of months', () => {
  const months = Array.from({ length: 30 }, (_, i) => String(i))
  const page = (key: string, period: string) =>
    keyStep(key, { period, row: 'oil' }, { periods: months, rowsAt: () => [{ id: 'oil' }] })?.period
  const pages = [page('PageDown', '3'), page('PageDown', '25'), page('PageUp', '20'), page('PageUp', '5')]
  expect(pages).toEqual(['15', '29', '8', '0'])
})
