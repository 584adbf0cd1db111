import { expect, it } from 'vitest'
import type { ObservationRow } from '#mocks/tables/observations.ts'
import type { ComtradeObservation } from '#mocks/update/comtradeAnswer.ts'
import { merge } from '#mocks/update/merge.ts'

const series = { flow: 'M', cmdCode: '2709' } as const
const held = (period: string, value: number): ObservationRow => ({
  ...series,
  observation: { period, value, netWeightKg: null, valueStatus: 'A', weightStatus: null, sources: ['comtrade'] },
})
const served = (period: string, valueUsd: number): ComtradeObservation => ({
  ...series,
  period,
  valueUsd,
  netWeightKg: null,
  valueStatus: 'A',
  weightStatus: null,
})
const rows = [held('2026-04', 4), held('2026-05', 5)]
const months = ({ added }: ReturnType<typeof merge>) => added.map(({ period, valueUsd }) => [period, valueUsd])

it('months after the newest held are added, and those between as missing', () => {
  expect(months(merge(rows, [served('2026-05', 5), served('2026-07', 7)]))).toEqual([
    ['2026-06', null],
    ['2026-07', 7],
  ])
})

it('a new series begins with the first month that the service has', () => {
  expect(months(merge([], [served('2026-03', 3), served('2026-01', 1)]))).toEqual([
    ['2026-01', 1],
    ['2026-02', null],
    ['2026-03', 3],
  ])
})

it('a month held with another figure is a revision, a month before the newest no addition', () => {
  const { added, revised, same } = merge(rows, [served('2026-04', 9), served('2026-05', 5), served('2026-01', 1)])
  expect([added, revised.map(({ after }) => after.valueUsd), same]).toEqual([[], [9], 1])
})
