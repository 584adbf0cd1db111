import type { Pair } from '#src/figures/prices/pricesData.ts'
import { grouped } from '#src/lib/grouped.ts'
import { addMonths, monthRange } from '#src/trade/periods.ts'
import type { Money } from '#src/trade/money.ts'
import { lags } from '#src/view/viewState.ts'
import { byMonth, cellOf, customs, quoteOf } from '#tests/unit/support/pricePairs.ts'
import { namedIn, ytdMonthIn } from '#tests/unit/support/saidNumbers.ts'
import { cells, mean, worth } from '#tests/unit/support/worth.ts'

// Numbers and ranks that a title may state, by the tables and by the rows of its figure's file.

export type Row = { readonly [column: string]: string }
type Truth = { readonly kind: string; readonly value: number; readonly isRough: boolean; readonly isOfTwo?: boolean }

const number = (row: Row | undefined, column = 'value'): number => Number(row?.[column] || NaN)
const periodOf = (row: Row): string => row['to'] ?? row['year'] ?? row['period'] ?? ''

/** Series and months or years with a value or a weight of low reliability: `M-2701 2024 weight`. */
const rough = new Set(
  (['customs-monthly.csv', 'baci-annual.csv', 'baci-partial-annual.csv'] as const).flatMap((file) =>
    cells(file).flatMap((row) => {
      const own = `${row['flow']}-${row['cmd_code']}`
      const ids = /M-2711[12]1/.test(own) ? [own, 'M-GAS'] : [own]
      return ['value', 'weight'].flatMap((part) =>
        row[`${part}_status`] === 'U' ? ids.map((id) => `${id} ${row['period'] ?? row['year']} ${part}`) : [],
      )
    }),
  ),
)
const withMonths = new Set(['M-GAS', ...cells('customs-monthly.csv').map((row) => `${row['flow']}-${row['cmd_code']}`)])

/** Whether a figure of low reliability is behind a row, by its status or, for a series, by the tables. */
function isRough(row: Row, ytdMonth: number): boolean {
  const { series_id: id = '', frequency: freq = 'year', period = '' } = row
  const part = row['measure'] ?? row['item'] ?? ''
  const parts = part === 'value' || part === 'change' ? ['value'] : ['value', 'weight']
  const months = { month: 1, quarter: 3, rolling: 12, year: 12 }[freq] ?? ytdMonth
  const last = (one: string): string =>
    one.length > 4 ? one : `${one}-${String(freq === 'ytd' ? ytdMonth : 12).padStart(2, '0')}`
  const behind = period
    .split('/')
    .flatMap((one) => (withMonths.has(id) ? monthRange(addMonths(last(one), 1 - months), last(one)) : [one]))
  const isRoughIn = (one: string): boolean =>
    parts.some((name) => rough.has(`${id.replace('.baci', '')} ${one} ${name}`))
  return row['status'] === 'U' || (id !== '' && behind.some(isRoughIn))
}

const keyOf = (row: Row): string =>
  ['series_id', 'item', 'flow', 'reporter', 'partner', 'buyer', 'cmd_code'].map((column) => row[column]).join()

/** Rows of one line at two periods. */
const pairsOf = (rows: readonly Row[]): (readonly [Row, Row])[] =>
  [...grouped(rows, keyOf).values()].flatMap((same) =>
    same.flatMap((then, i) => same.slice(i + 1).map((now) => [then, now] as const)),
  )

const publisher = (row: Row): string => (row['source'] ?? '').replace(/;?(fed|cbr|bls).*/, '')
const stated = cells('customs-yuan-monthly.csv')

/** Numbers of the periods that an English text names, changes between them, and sums of all buyers but China. */
export function truthsOf(rows: readonly Row[], text: string): Truth[] {
  const named = namedIn(text)
  const known = rows.filter((row) => named.includes(periodOf(row)) || periodOf(row).includes('/'))
  const unsure = (...of: readonly Row[]): boolean => of.some((row) => isRough(row, ytdMonthIn(text)))
  const kindOf = ({ unit = '' }: Row): string => ({ kg: 'kg', percent: '%', index: 'index' })[unit] ?? 'money'
  const one = (row: Row, column: string, kind: string): Truth => ({
    kind,
    value: number(row, column),
    isRough: unsure(row),
  })
  const others = known.flatMap(({ product, period = '' }) => {
    if (product === undefined) return []
    const months = monthRange(addMonths(period, -11), period)
    return [bought.filter((row) => row['product'] === product && months.includes(row['period'] ?? ''))]
  })
  return [
    ...known.flatMap((row) => [
      one(row, 'value', kindOf(row)),
      ...['share_percent', 'change_percent'].map((column) => one(row, column, '%')),
      one(row, 'change', 'money'),
      { kind: '×', value: number(row, 'value_to') / number(row, 'value_from'), isRough: unsure(row) },
    ]),
    ...pairsOf(known).map(([then, now]) => ({
      kind: '%',
      value: (number(now) / number(then) - 1) * 100,
      isRough: unsure(then, now),
      isOfTwo: publisher(then) !== publisher(now),
    })),
    ...stated
      .filter((row) => row['flow'] === known[0]?.['flow'] && named.includes(periodOf(row)))
      .map((row) => ({ kind: '%', value: number(row, 'stated_growth_pct'), isRough: false })),
    ...others.map((of) => ({
      kind: 'kg',
      value: of.reduce((sum, row) => sum + number(row, 'net_weight_kg'), 0),
      isRough: of.some((row) => row['weight_status'] === 'U'),
    })),
  ]
}

/** The gap to a world price that a title may state: of its own lag, or the least and the most where lags disagree. */
export function gapsOf(pair: Pair, money: Money, text: string): Truth[] {
  const [last = ''] = namedIn(text)
  if (last.length < 7 || !byMonth.has(pair.of)) return []
  const months = monthRange(addMonths(last, -11), last)
  const traded = months.map((month) => ({ ...cellOf(pair.of, month), worth: worth[money](month) }))
  const paid =
    traded.reduce((sum, { usd, worth: rate }) => sum + usd * rate, 0) /
    traded.reduce((sum, { units }) => sum + units, 0)
  const gapAt = (lag: (typeof lags)[number]): number =>
    paid - mean(months.map((month) => quoteOf({ ...pair, lag }, month, money) || NaN))
  const gaps = lags.map(gapAt)
  const ends = [Math.min(...gaps), Math.max(...gaps)] as const
  // Two dollars a barrel, or as much of another price.
  const apart = pair.of === 'M-2709' && money === 'usd' ? 2 : 0.03 * paid
  const isRange = ends[0] * ends[1] <= 0 || ends[1] - ends[0] > apart
  const isUnsure = months.some((month) => customs.get(`${pair.of} ${month}`)?.['weight_status'] === 'U')
  return (isRange ? ends : [gapAt(pair.lag)]).map((value) => ({ kind: 'money', value, isRough: isUnsure }))
}

const wholeYears = new Set(cells('baci-annual.csv').map((row) => row['year'] ?? ''))
const dependence = cells('dependence-annual.csv').filter((row) => row['rank'] === '1')
const chinas = new Map<string, number>(
  cells('suppliers-annual.csv').flatMap((row) =>
    row['partner'] === 'CHN' ? [[`${row['cmd_code']} ${row['year']}`, number(row, 'share_basis_points')] as const] : [],
  ),
)
const russias = cells('russia-partners-annual.csv')
  .filter((row) => row['reporter_flow'] === 'M')
  .map((row): Row => ({ ...row, value: row['value_usd'] ?? '' }))
const bought = cells('buyers-monthly.csv').filter((row) => row['buyer'] !== 'CHN' && row['net_weight_kg'] !== '')
const buyers: { readonly [buyer: string]: string } = {
  CHN: 'China',
  IND: 'India',
  JPN: 'Japan',
  TUR: 'Türkiye',
  KOR: 'South Korea',
  EU: 'European Union',
}

/** Whether counts and ranks of an English text are of whole lists, and are right. */
const wholes: {
  readonly [look: string]: (text: string, rows: readonly Row[], alt: string, years: readonly string[]) => boolean
} = {
  movers(text, rows, _, [a = '', b = '']) {
    if (!text.includes('rose most')) return true
    const changed = rows
      .filter((row) => row['change'])
      .toSorted((one, other) => number(other, 'change') - number(one, 'change'))
    const names = [changed[0], changed.at(-1)].map((row) => row?.['commodity']?.toLowerCase() ?? '?')
    const isByPercent = !names.every((name) => text.toLowerCase().includes(name))
    return wholeYears.has(a) && wholeYears.has(b) && (!isByPercent || !/[$¥₽]/.test(text))
  },
  buyers(text, rows, _, [period]) {
    const all = rows.filter(
      (row) => row['period'] === period && row['item'] === 'weight_12_months' && row['buyer'] !== 'CHN',
    )
    const [most] = all.toSorted((one, other) => number(other) - number(one))
    return all.every((row) => row === most || !text.includes(buyers[row['buyer'] ?? ''] ?? '?'))
  },
  suppliers(text, _, __, [a = '', b = '']) {
    const said = /in (?:at most )?(\d+) of (\d+) kinds.*?in (?:at most )?(\d+)/.exec(text.replace(/ in \d{4},/, ''))
    if (!/\bkinds?\b/.test(text)) return true
    const both = [...chinas.keys()].filter((key) => key.endsWith(a) && chinas.has(key.replace(a, b)))
    const over = (year: string): number => both.filter((key) => (chinas.get(key.replace(a, year)) ?? 0) > 5000).length
    return both.length >= 20 && said?.slice(1).join() === [over(a), both.length, over(b)].join()
  },
  dependence(_, rows, alt) {
    const year = rows.map(periodOf).toSorted().at(-1)
    const told = [
      ['RUS', 'buyers', 'CHN'],
      ['CHN', 'suppliers', 'RUS'],
    ].map(([country, side, partner]) => {
      const firsts = dependence.filter(
        (row) => row['country'] === country && row['side'] === side && row['year'] === year,
      )
      return `of ${firsts.filter((row) => row['partner'] === partner).length} of ${firsts.length}`
    })
    return told.every((count) => alt.includes(count))
  },
  europe(text, rows) {
    if (!/overtook|From \d/.test(text)) return true
    // In one year the order of countries is the same in all money.
    const sold = text.startsWith('From') ? russias : rows.filter((row) => row['partner'] === 'RU' && row['value'])
    const periods = [...new Set(sold.map(periodOf))].toSorted()
    const isChinas = periods.map((period) => {
      const [most] = sold
        .filter((row) => periodOf(row) === period)
        .toSorted((one, other) => number(other) - number(one))
      return most?.['reporter'] === 'CN' || most?.['partner'] === 'CHN'
    })
    const since = periods[isChinas.lastIndexOf(false) + 1] ?? ''
    return since !== periods[0] && text.includes(since.slice(0, 4))
  },
}
export const isWhole = (look: string | null, ...of: Parameters<(typeof wholes)[string]>): boolean =>
  wholes[look ?? '']?.(...of) ?? true
