import { expect, it } from 'vitest'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { cells } from '#tests/unit/support/worth.ts'

// Other code finds every number of the answers on partners, prices, Europe and Russia’s own customs in the tables.

const responses = responsesFromDisk()
const answer = (name: string): unknown => JSON.parse(responses.get(`api/${name}.json`)?.() ?? 'null')

type Cells = ReturnType<typeof cells>[number]

const letters = new Map(cells('countries.csv').map((one) => [one['alpha3'], one['alpha2']]))
const country = (row: Cells) => letters.get(row['partner'])
const number = (row: Cells, column: string): number | null => (row[column] ? Number(row[column]) : null)
const of = (row: Cells) => ({ status: row['status'], source: row['source'] })
const inList = (row: Cells) => ({
  partner: country(row),
  rank: number(row, 'rank'),
  shareBasisPoints: number(row, 'share_basis_points'),
})

const suppliers = cells('suppliers-annual.csv')
const firstSuppliers = suppliers.filter((row) => row['rank'] === '1')
const suppliersIn = (list: Cells): Cells[] =>
  suppliers.filter((row) => row['cmd_code'] === list['cmd_code'] && row['year'] === list['year'])
const imports = (row: Cells) => ({ year: number(row, 'year'), importsUsd: number(row, 'imports_usd'), ...of(row) })

it('suppliers: the whole, China, Hong Kong and the tenth of every heading and year', () => {
  const rows = firstSuppliers.map((list) => {
    const named = suppliersIn(list).filter((row) => /CHN|HKG/.test(row['partner'] ?? '') || row['rank'] === '10')
    return { cmdCode: list['cmd_code'], ...imports(list), partners: named.map(inList) }
  })
  expect(answer('suppliers')).toEqual({ rows })
})

it('suppliers of each heading', () => {
  const codes = new Set(suppliers.map((row) => row['cmd_code']))
  for (const cmdCode of codes) {
    const own = firstSuppliers.filter((row) => row['cmd_code'] === cmdCode)
    const years = own.map((list) => ({ ...imports(list), partners: suppliersIn(list).map(inList) }))
    expect(answer(`suppliers/${cmdCode}`)).toEqual({ cmdCode, years })
  }
  expect(codes.size).toBe(51)
})

it('dependence: both countries’ trade, and their partners on the side that weighs more', () => {
  const lists = cells('dependence-annual.csv')
  const totals = cells('dependence-totals-annual.csv').map((row) => ({
    country: row['country'],
    cmdCode: row['cmd_code'],
    exportsUsd: number(row, 'exports_usd'),
    ...imports(row),
  }))
  const rows = totals.flatMap((total) => {
    const own = lists.filter(
      (row) =>
        row['country'] === total.country && row['cmd_code'] === total.cmdCode && Number(row['year']) === total.year,
    )
    return own.length === 0 ? [] : [{ ...total, side: own[0]?.['side'], partners: own.map(inList) }]
  })
  expect(answer('dependence')).toEqual({ rows, totals })
})

it('prices: the World Bank’s, and Brent and Urals of their own tables', () => {
  const prices = cells('prices-monthly.csv')
  const months = (rows: readonly Cells[], price: string, status: string) =>
    rows.map((row) => ({ period: row['period'], price: number(row, price), status: row[status] || null }))
  const context = cells('context-monthly.csv')
  const rates = cells('rates-monthly.csv')
  const urals = context.map(({ period = '' }) => rates.find((row) => row['period'] === period) ?? { period })
  const ids = [...new Set(prices.map((row) => row['benchmark']))]
  expect(answer('prices')).toEqual({
    series: [
      {
        id: 'brent',
        unit: 'bbl',
        source: 'eia-brent',
        months: months(context, 'brent_usd_per_barrel', 'brent_status'),
      },
      {
        id: 'urals',
        unit: 'bbl',
        source: 'minecon-urals',
        months: months(urals, 'urals_usd_per_barrel', 'urals_status'),
      },
      ...ids.map((id) => {
        const own = prices.filter((row) => row['benchmark'] === id)
        return { id, unit: own[0]?.['unit'], source: 'wb-pinksheet', months: months(own, 'price_usd', 'status') }
      }),
    ],
  })
})

it('the European Union’s exports in euro', () => {
  const rows = cells('europe-monthly.csv').map((row) => ({
    partner: country(row),
    period: row['period'],
    valueEur: number(row, 'value_eur'),
    ...of(row),
  }))
  expect(answer('europe')).toEqual({ rows })
})

it('Russia’s own months and years', () => {
  const trade = (row: Cells) => ({
    flow: row['reporter_flow'],
    partner: country(row),
    valueUsd: number(row, 'value_usd'),
    ...of(row),
  })
  expect(answer('russia')).toEqual({
    months: cells('russia-partners-monthly.csv').map((row) => ({ ...trade(row), period: row['period'] })),
    years: cells('russia-partners-annual.csv').map((row) => ({ ...trade(row), year: number(row, 'year') })),
  })
})

it('dollars a euro', () => {
  const eur = cells('rates-monthly.csv').map((row) => ({
    period: row['period'],
    value: number(row, 'usd_per_eur'),
    status: row['eur_status'],
    source: row['eur_source'],
  }))
  expect(answer('rates')).toMatchObject({ eur })
})

// Another program added these totals up from the published figures, before they became our tables.
it.each([
  ['suppliers-annual.csv', 'share_basis_points', 1022, 947_363],
  ['suppliers-annual.csv', 'imports_usd', 1022, 1_699_948_823_845],
  ['dependence-annual.csv', 'share_basis_points', 856, 789_965],
  ['dependence-totals-annual.csv', 'imports_usd', 96, 1_508_141_378_397],
  ['dependence-totals-annual.csv', 'exports_usd', 96, 755_145_629_298],
  ['prices-monthly.csv', 'price_usd', 963, 2_923_302.316113],
  ['europe-monthly.csv', 'value_eur', 442, 483_181_097_203],
  ['russia-partners-monthly.csv', 'value_usd', 3480, 2_713_889_582_120],
  ['russia-partners-annual.csv', 'value_usd', 926, 8_666_287_634_920],
  ['rates-monthly.csv', 'usd_per_eur', 114, 128.2328],
])('%s, %s: %i rows come to %d', (file, column, count, total) => {
  const rows = cells(file)
  expect(rows.length).toBe(count)
  expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBeCloseTo(total, 3)
})

it('the European Union sold Russia 86.0 and 33.5 bn euro in the years to August 2021 and 2024, five neighbours 10.8 and 24.3', () => {
  const billions = (year: number, partners: readonly string[]): string => {
    const months = [`${year - 1}-09`, `${year}-08`] as const
    const rows = cells('europe-monthly.csv').filter(
      ({ partner = '', period = '' }) => partners.includes(partner) && period >= months[0] && period <= months[1],
    )
    expect(rows.length).toBe(12 * partners.length)
    return (rows.reduce((sum, row) => sum + Number(row['value_eur']), 0) / 1e9).toFixed(1)
  }
  expect([2021, 2024].map((year) => billions(year, ['RUS']))).toEqual(['86.0', '33.5'])
  const neighbours = ['KAZ', 'KGZ', 'ARM', 'GEO', 'UZB']
  expect([2021, 2024].map((year) => billions(year, neighbours))).toEqual(['10.8', '24.3'])
})
