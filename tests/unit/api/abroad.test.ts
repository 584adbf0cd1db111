import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import {
  dependenceQuery,
  europeQuery,
  headingSuppliersQuery,
  pricesQuery,
  russiaQuery,
  suppliersQuery,
} from '#src/api/abroadQueries.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'

answeredFromDisk()

const asked = { signal: new AbortController().signal, client: new QueryClient() }

it('Russia’s suppliers come as one row a heading and year, and whole for one heading', async () => {
  const { rows } = await suppliersQuery.queryFn(asked)
  const chips = rows.filter(({ cmdCode }) => cmdCode === '8542')
  const named = chips.map(({ year, partners }) => [
    year,
    ...partners.map(({ partner, rank, shareBasisPoints }) => `${rank} ${partner} ${shareBasisPoints}`),
  ])
  expect(named).toEqual([
    [2021, '1 CN 2120', '10 TH 399'],
    [2022, '1 HK 3378', '2 CN 2919', '10 TW 166'],
    [2023, '1 HK 5485', '2 CN 3175', '10 AE 38'],
    [2024, '1 HK 5734', '2 CN 3322', '10 IL 8'],
  ])
  const { years } = await headingSuppliersQuery('8703').queryFn(asked)
  expect(years.map(({ year, partners }) => [year, partners.find(({ partner }) => partner === 'CN')])).toEqual([
    [2019, { partner: 'CN', rank: 7, shareBasisPoints: 343 }],
    [2021, { partner: 'CN', rank: 4, shareBasisPoints: 1166 }],
    [2024, { partner: 'CN', rank: 1, shareBasisPoints: 8795 }],
  ])
})

it('a heading is asked for by one query', () => {
  expect(headingSuppliersQuery('8703')).toBe(headingSuppliersQuery('8703'))
  expect(headingSuppliersQuery('8703').queryKey).toEqual(['trade', 'suppliers', '8703'])
})

it('China’s suppliers and Russia’s buyers of crude come with the whole trade of both', async () => {
  const { rows, totals } = await dependenceQuery.queryFn(asked)
  const crude = rows.filter(({ cmdCode, year }) => cmdCode === '2709' && year === 2024)
  expect(crude.map(({ country, side, partners }) => [country, side, partners[0]])).toEqual([
    ['CHN', 'suppliers', { partner: 'RU', rank: 1, shareBasisPoints: 2152 }],
    ['RUS', 'buyers', { partner: 'CN', rank: 1, shareBasisPoints: 5040 }],
  ])
  expect(totals.length).toBe(96)
})

it('world prices are of eleven series, Brent and Urals among them', async () => {
  const { series } = await pricesQuery.queryFn(asked)
  expect(series.map(({ id, unit }) => `${id} ${unit}`)).toEqual([
    'brent bbl',
    'urals bbl',
    'dubai bbl',
    'coal-australia t',
    'coal-south-africa t',
    'lng-japan mmbtu',
    'ttf mmbtu',
    'aluminium t',
    'copper t',
    'nickel t',
    'potash t',
  ])
})

it('the European Union’s exports are in euro, by buyer and month', async () => {
  const { rows } = await europeQuery.queryFn(asked)
  expect(rows.find(({ partner, period }) => partner === 'RU' && period === '2022-04')).toEqual({
    partner: 'RU',
    period: '2022-04',
    valueEur: 2_910_957_008,
    status: 'A',
    source: 'eurostat-ds045409-marylev',
  })
})

it('Russia’s own trade has months from 2017 and years from 2006', async () => {
  const { months, years } = await russiaQuery.queryFn(asked)
  expect([months.length, years.length]).toEqual([3480, 926])
  const china = { flow: 'X', partner: 'CN', status: 'A', source: 'rosstat-fts' }
  expect(months.find(({ flow, partner }) => flow === 'X' && partner === 'CN')).toEqual({
    ...china,
    period: '2017-01',
    valueUsd: 2_963_106_870,
  })
  expect(years.find(({ flow, partner }) => flow === 'X' && partner === 'CN')).toEqual({
    ...china,
    year: 2006,
    valueUsd: 15_758_103_960,
  })
})
