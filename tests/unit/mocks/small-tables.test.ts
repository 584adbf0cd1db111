import { expect, it } from 'vitest'
import { checkTables } from '#mocks/check/report.ts'
import { smallResponses, smallTables } from '#tests/unit/support/smallTables.ts'

it('the small data package passes every check of the large one, and all of its answers can be made', () => {
  expect(checkTables(smallTables).flatMap(({ faults }) => faults)).toEqual([])
  expect([...smallResponses.values()].filter((answer) => answer().length < 3)).toEqual([])
})
