import { expect, it } from 'vitest'
import { pairOfBuild } from '#src/build/pair.ts'

const pairAt = (apiBase: string) => pairOfBuild({ env: { VITE_API_BASE: apiBase } })

it('a trade API whose address ends in another pair makes a page of that pair', () => {
  expect(pairAt('https://example.org/276-398/')).toEqual({
    numbers: ['276', '398'],
    countries: ['DE', 'KZ'],
    name: 'germany-kazakhstan',
  })
  // UN Comtrade's number of the United States, 842, is not that of ISO 3166.
  expect(pairAt('http://localhost:8643/842-792')).toMatchObject({ countries: ['US', 'TR'], name: 'us-turkiye' })
})

it.each(['', 'https://trade.example.org/v1/', 'http://localhost:8643/156-643/', 'https://example.org/276-398/v1/'])(
  '%j is of China and Russia',
  (apiBase) => expect(pairAt(apiBase)).toBeNull(),
)

it('a country that nobody has, or has any more, is told', () => {
  expect(() => pairAt('https://example.org/156-810/')).toThrow('VITE_API_BASE ends in 810')
  expect(() => pairAt('https://example.org/156-999/')).toThrow(
    'VITE_API_BASE ends in 999, which is no country of UN Comtrade',
  )
})
