import { describe, expect, it } from 'vitest'
import {
  addMonths,
  isMonth,
  lastMonthOf,
  monthNumber,
  monthRange,
  monthsBetween,
  yearBefore,
  yearOf,
} from '#src/trade/periods.ts'

describe('a month', () => {
  it.each([
    ['2022-01', true],
    ['2022-12', true],
    ['2022-00', false],
    ['2022-13', false],
    ['2022-1', false],
    ['2022', false],
    ['2022-01-01', false],
    [' 2022-01', false],
    ['', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isMonth(text)).toBe(expected)
  })

  it.each([
    ['2022-01', 0, '2022-01'],
    ['2022-12', 1, '2023-01'],
    ['2022-01', -1, '2021-12'],
    ['2022-05', 12, '2023-05'],
    ['2022-05', -41, '2018-12'],
    ['0999-12', 1, '1000-01'],
  ])('%s and %i months is %s', (month, count, expected) => {
    expect(addMonths(month, count)).toBe(expected)
  })

  it('knows its number and its year', () => {
    expect([monthNumber('2022-09'), yearOf('2022-09'), yearOf('2022')]).toEqual([9, '2022', '2022'])
  })

  it.each([
    ['2022-01', '2022-01', 0],
    ['2021-12', '2022-01', 1],
    ['2022-01', '2021-12', -1],
    ['2017-01', '2026-07', 114],
  ])('from %s to %s it is %i months', (first, last, expected) => {
    expect(monthsBetween(first, last)).toBe(expected)
  })

  it('begins a range that goes over the end of a year, that is one month long, and none backwards', () => {
    expect(monthRange('2021-11', '2022-02')).toEqual(['2021-11', '2021-12', '2022-01', '2022-02'])
    expect([monthRange('2022-02', '2022-02'), monthRange('2022-02', '2022-01')]).toEqual([['2022-02'], []])
  })
})

it('a period is dated by its last month, a year by its December, and has the same period a year before', () => {
  expect([lastMonthOf('2022'), lastMonthOf('2022-05')]).toEqual(['2022-12', '2022-05'])
  expect([yearBefore('2022-02'), yearBefore('2022'), yearBefore('1000')]).toEqual(['2021-02', '2021', '0999'])
})
