import { expect, it } from 'vitest'
import { findableOf, phraseOf, rankOf } from '#src/controls/searchRank.ts'

const lorries = findableOf('8704', [phraseOf('Lorries')], phraseOf('Motor vehicles for the transport of goods'))

it.each([
  [['8704'], 3],
  [['87'], 3],
  [['704'], null],
  [['04'], null],
  [['87', 'lor'], 3],
])('digits are the first of a code: %j has the rank %j', (query, rank) => {
  expect(rankOf(query, lorries)).toBe(rank)
})
