import { describe, expect, it } from 'vitest'
import { headingSuppliersSchema, suppliersSchema } from '#src/api/schema/abroad.ts'
import { goodsData, soldLess } from '#src/figures/suppliers/goodsData.ts'
import { goodsContent } from '#src/figures/suppliers/goodsContent.tsx'
import { headingContent, headingTitle } from '#src/figures/suppliers/headingContent.tsx'
import { headingData } from '#src/figures/suppliers/headingData.ts'
import { suppliedHeadings } from '#src/trade/beside/supplied.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { csvOf } from '#src/figure/files/csv.ts'
import { lastingNotesOfFigure } from '#src/figure/texts.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import { inDollars } from '#src/trade/money.ts'
import type { HeadingSuppliers, Suppliers } from '#src/trade/beside/suppliers.ts'
import { defaultView } from '#src/view/viewState.ts'
import { ratesSchema } from '#src/api/schema/rates.ts'
import { realAnswer } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'
import { cells, records, worthOfYear } from '#tests/unit/support/worth.ts'

const all = realAnswer(suppliersSchema, 'suppliers')
const heading = (code: string) => realAnswer(headingSuppliersSchema(code), `suppliers/${code}`)
const goods = goodsData(all, 2021, 2024, inDollars)
const of = (code: string, a = 2021, b = 2024) => headingData(heading(code), a, b, inDollars)

// Expected numbers come from the table's own lines, with both codes of each country.
const alpha2 = new Map(cells('countries.csv').map((row) => [row['alpha3'], row['alpha2']]))
const table = cells('suppliers-annual.csv').map((row) => ({
  code: row['cmd_code'],
  year: row['year'],
  whole: Number(row['imports_usd']),
  rank: Number(row['rank']),
  partner: alpha2.get(row['partner']),
  share: Number(row['share_basis_points']),
  source: row['source'],
}))
const cell = (code: string, year: string, partner: string) =>
  table.find((row) => row.code === code && row.year === year && row.partner === partner)
const view = { ...defaultView, analysis: 'suppliers' as const }
const contentOf = (data = goods) => goodsContent(data, (code) => `Name ${code}`, view, format)
const rowsOfFile = (content: FigureContent) => records(csvOf(content))

describe('every number of the CSV is that of the table, multiplied by hand', () => {
  it('of all headings in both years', () => {
    const rows = rowsOfFile(contentOf())
    const named = rows.filter((row) => row['partner'] !== '')
    const expected = table.filter(({ year = '', partner }) => /2021|2024/.test(year) && /^(CN|HK)$/.test(partner ?? ''))
    expect(named).toHaveLength(expected.length)
    for (const row of named) {
      const meant = cell(row['cmd_code'] ?? '', row['year'] ?? '', row['partner'] ?? '')
      expect(Number(row['share_percent']), JSON.stringify(row)).toBeCloseTo((meant?.share ?? NaN) / 100, 9)
      expect(Number(row['value'])).toBe(Math.round(((meant?.whole ?? NaN) * (meant?.share ?? NaN)) / 10_000))
      // A value that is computed from a rounded share is an estimate.
      const { rank, status, source, side, unit } = row
      expect([Number(rank), status, source, side, unit]).toEqual([meant?.rank, 'E', meant?.source, 'suppliers', 'USD'])
    }
    for (const row of rows.filter(({ partner }) => partner === '')) {
      const parts = named.filter(({ cmd_code, year }) => cmd_code === row['cmd_code'] && year === row['year'])
      const sum = parts.reduce(
        (total, { share_percent }) => total + Number(share_percent),
        Number(row['share_percent']),
      )
      expect(sum, JSON.stringify(row)).toBeCloseTo(100, 6)
    }
  })

  it.each(suppliedHeadings)('of %s in every year, with ranks and what the list leaves', (code) => {
    const rows = rowsOfFile(headingContent(of(code, 2019), 'Goods', view, format))
    const listed = table.filter((row) => row.code === code)
    expect(rows.filter(({ partner }) => partner !== '')).toHaveLength(listed.length)
    for (const { year = '', partner = '', rank, share, whole } of listed) {
      const row = rows.find((one) => one['year'] === year && one['partner'] === partner)
      expect([Number(row?.['rank']), Number(row?.['share_percent'])]).toEqual([rank, share / 100])
      expect(Number(row?.['value'])).toBe(Math.round((whole * share) / 10_000))
    }
    for (const row of rows.filter(({ partner }) => partner === '')) {
      const shares = listed.filter(({ year }) => year === row['year']).map(({ share }) => share)
      const left = Math.max(0, 10_000 - shares.reduce((sum, share) => sum + share, 0))
      expect(Number(row['share_percent'])).toBeCloseTo(left / 100, 6)
      expect(row['rank']).toBe('')
    }
  })
})

it('the headings that an address may name are those of the table', () => {
  expect(suppliedHeadings).toEqual([...new Set(table.map(({ code }) => code))].toSorted())
})

const titleOf = (code: string, a = 2021): string => plain(headingTitle(of(code, a), 'Goods', format))
const lasting = (code: string): string =>
  lastingNotesOfFigure(headingContent(of(code), 'Goods', view, format))
    .map(plain)
    .join('\n')

const shareOf = (code: string, year: number, partner = 'CN') => cell(code, String(year), partner)?.share
const soldOf = (code: string, year: number, worthOf: (year: number) => number = () => 1) =>
  Math.round((((cell(code, String(year), 'CN')?.whole ?? NaN) * (shareOf(code, year) ?? NaN)) / 10_000) * worthOf(year))
const percent = (share: number): string => plain(format.amount(share / 100, 'percent'))
const inBoth = suppliedHeadings.filter((code) => shareOf(code, 2021) !== undefined && shareOf(code, 2024) !== undefined)

describe('a share never stands without its amount', () => {
  it('titles have both shares and both amounts, and partners’ reports as an upper limit', () => {
    expect(inBoth.length).toBeGreaterThan(40)
    for (const code of inBoth) {
      const [before = NaN, after = NaN] = [shareOf(code, 2021), shareOf(code, 2024)]
      const [sold, sells] = [2021, 2024].map((year) => plain(format.amount(soldOf(code, year), 'usd')))
      expect(titleOf(code)).toContain(
        `Goods: China supplied ${percent(before)} of Russia’s imports in 2021 (${sold}) and at most ${percent(after)} in 2024 (${sells})`,
      )
      expect(titleOf(code)).not.toMatch(/replaced|rose|fell|nobody/)
    }
  })

  it.each(['usd', 'rub', 'real'] as const)('ochre are those whose share rose and whose sales fell, in %s', (money) => {
    const less = inBoth.filter(
      (code) =>
        (shareOf(code, 2024) ?? 0) > (shareOf(code, 2021) ?? 0) &&
        soldOf(code, 2024, worthOfYear[money]) < soldOf(code, 2021, worthOfYear[money]),
    )
    const data = goodsData(all, 2021, 2024, conversionsBy(realAnswer(ratesSchema, 'rates'))(money))
    expect(
      data.goods
        .filter(soldLess)
        .map(({ cmdCode }) => cmdCode)
        .toSorted(),
    ).toEqual(less)
    const unit = { usd: 'US dollars', rub: 'roubles', real: 'US dollars of 2021' }[money]
    expect(contentOf(data).keys?.()).toEqual([
      `Ochre and “less” (${less.length}): China’s share of what is reported rose, but the value of its sales in ${unit} fell.`,
    ])
  })

  it('the headline counts the headings of both years, and as an upper limit those of partners’ reports', () => {
    const most = (year: number): number => inBoth.filter((code) => (shareOf(code, year) ?? 0) > 5000).length
    expect(plain(contentOf().title)).toBe(
      `China supplied over half of Russia’s imports in ${most(2021)} of ${inBoth.length} kinds of machinery, electronics and vehicles in 2021, in at most ${most(2024)} in 2024`,
    )
    expect(contentOf().subtitle).toContain(`(${inBoth.length} of ${suppliedHeadings.length} have both)`)
  })

  it.each([
    [2022, 2024],
    [2019, 2021],
    [2023, 2024],
  ])('from %s to %s too few headings have both years for a count, and those without are counted', (a, b) => {
    const content = contentOf(goodsData(all, a, b, inDollars))
    expect(content.title).toBe(
      `China’s share of Russia’s imports of machinery, electronics and vehicles, ${a} and ${b}`,
    )
    const hasList = (code: string, year: number) => table.some((row) => row.code === code && row.year === String(year))
    const shown = suppliedHeadings.filter((code) => hasList(code, a) || hasList(code, b))
    const without = shown.filter((code) => !hasList(code, a))
    expect(content.cautions?.()).toContain(`One dot, no list for ${a}: ${without.length} of ${shown.length} goods.`)
  })
})

describe('the largest supplier of the earlier year', () => {
  it('is named with what it has left, whoever is the largest now', () => {
    expect(titleOf('8703')).toMatch(/; first in 2021: Germany, at most 0\.05% in 2024$/)
    expect(shareOf('8703', 2024, 'DE')).toBe(5)
    expect(titleOf('8703', 2019)).toContain('; first in 2019: Japan, at most 8.1% in 2024')
  })

  it('is not Belarus, which reports nothing by now', () => {
    expect(titleOf('8704')).not.toContain('first in')
    expect(table.some(({ partner, year = '' }) => partner === 'BY' && year >= '2022')).toBe(false)
    expect(table.some(({ partner, year = '' }) => partner === 'AE' && year >= '2024')).toBe(false)
  })

  it('has one share where one year has a list', () => {
    expect(titleOf('8705')).toBe('Goods: China supplied at most 96.9% of Russia’s imports in 2024 ($651 m)')
  })
})

describe('what is not known', () => {
  it('is at most the share of the tenth', () => {
    const slopes = headingContent(of('8703'), 'Cars', view, format)
    expect(plain(slopes.altText())).toContain('2024: China 88.0%, $15.2 bn; Japan 8.1%, $1.40 bn')
    expect(lasting('8703')).toContain('sold at most as much as the tenth: unknown, not zero')
  })

  it('is said of every heading without a list of a year', () => {
    const said = contentOf()
      .cautions?.()
      .find((caution) => caution.startsWith('One dot'))
    expect(said).toBe('One dot, no list for 2021: Name 8705; Name 8526; Name 8450; Name 8411.')
  })

  it('is said of Belarus, the Emirates and re-exports wherever a year of partners’ reports is shown', () => {
    for (const code of ['8703', '8542', '8411'])
      expect(lasting(code)).toMatch(/without Belarus and, from 2024, the Emirates: totals are too low[^]*re-exports/)
    expect(contentOf().cautions?.().join(' ')).toContain('without Belarus and, from 2024, the Emirates')
    const early = headingContent(of('8703', 2019, 2021), 'Cars', view, format)
    expect(lastingNotesOfFigure(early).join(' ')).not.toContain('Belarus')
  })

  it('is said of chips through Hong Kong, and of what chips are', () => {
    const said = 'Hong Kong’s share of 2024 is not in China’s: '
    const through = suppliedHeadings.filter((code) => {
      const share = shareOf(code, 2024, 'HK') ?? 0
      return share > 1000 || share > (shareOf(code, 2024) ?? 0)
    })
    expect(through.length).toBeGreaterThan(1)
    const told =
      contentOf()
        .cautions?.()
        .find((caution) => caution.startsWith(said)) ?? ''
    expect(Array.from(told.matchAll(/name (\d{4})/g), ([, code]) => code).toSorted()).toEqual(through)
    expect(lasting('8542')).toContain(`${said}goods 57.3% ($172 m).`)
    expect(lasting('8541')).toContain('HS 8542 is integrated circuits alone')
    expect(lasting('8703')).not.toContain(said)
  })

  it('is said of Taiwan, where it is listed', () => {
    expect(lasting('8542')).toContain('Taiwan is BACI’s “Other Asia, not elsewhere specified”.')
    expect(lasting('8704')).not.toContain('Taiwan')
  })

  it('and of BACI’s other release, in the notes of both figures', () => {
    for (const content of [contentOf(), headingContent(of('8703'), 'Cars', view, format)])
      expect(content.notes().join(' ')).toContain('its 2021 differs from that of the release used elsewhere here')
  })
})

describe('without some of the figures', () => {
  const without = (year: number): Suppliers => ({ rows: all.rows.filter((row) => row.year !== year) })

  it.each([2021, 2024])('of %s, every heading has one dot and the headline no comparison', (year) => {
    const data = goodsData(without(year), 2021, 2024, inDollars)
    const content = contentOf(data)
    expect(content.title).toBe(
      'China’s share of Russia’s imports of machinery, electronics and vehicles, 2021 and 2024',
    )
    expect(content.drawing).not.toBeNull()
    expect(data.goods.some(soldLess)).toBe(false)
  })

  it('of both years nothing is drawn', () => {
    expect(contentOf(goodsData({ rows: [] }, 2021, 2024, inDollars)).drawing).toBeNull()
  })

  it('with China below the tenth, it has a bound and no amount', () => {
    const rows = all.rows.map((row) =>
      row.cmdCode === '8703' && row.year === 2021
        ? { ...row, partners: row.partners.filter(({ partner }) => partner !== 'CN') }
        : row,
    )
    const content = contentOf(goodsData({ rows }, 2021, 2024, inDollars))
    expect(plain(content.altText())).toContain(
      'Name 8703, HS 8703: China, 2021: at most 1.5%; China, 2024: 88.0%, $15.2 bn',
    )
    expect(content.title).toContain('of 46 kinds')
  })

  it('with China in no list of a heading, its suppliers are shown without a finding', () => {
    const cars = heading('8703')
    const years = cars.years.map((year) => ({
      ...year,
      partners: year.partners.filter(({ partner }) => partner !== 'CN'),
    }))
    const data: HeadingSuppliers = { ...cars, years }
    expect(headingTitle(headingData(data, 2021, 2024, inDollars), 'Cars', format)).toBe('Cars: Russia’s suppliers')
  })
})
