import { expect, it } from 'vitest'
import { observationRows } from '#src/publish/files/rows.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { row } from '#tests/unit/support/rows.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

it('a world price has neither flow, code nor weight among all published figures: its value is of a tonne', () => {
  const info = findSeries(realCatalogue, 'W-DUBAI')
  if (info === null) throw new Error('Dubai is no series')
  const observations = [row('2017-01', { value: 389.6, weight: 1000 })]
  expect(observationRows([{ info, name: 'Dubai', observations }]).rows).toEqual([
    ['W-DUBAI', null, null, 'Dubai', 'world', '2017-01', 389.6, 'A', null, null, null, 'customs', null],
  ])
})
