import { expect, it } from 'vitest'
import { bookInId, commodityId, isUserId, numberInId } from '#src/trade/catalogue.ts'

it.each([
  ['M-2709', null, '', false],
  ['X-TOTAL', null, '', false],
  ['M-2709.baci', 'baci', '', false],
  ['M-GAS.file', 'file', '', true],
  ['M-GAS.file2', 'file', '2', true],
] as const)('%s names the book %s and the number "%s"', (id, book, number, isUser) => {
  expect([bookInId(id), numberInId(id), isUserId(id)]).toEqual([book, number, isUser])
})

it('the bare id is flow and commodity', () => {
  expect(commodityId({ flow: 'X', cmdCode: '8542' })).toBe('X-8542')
})
