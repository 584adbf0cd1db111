import { grouped } from '#src/lib/grouped.ts'
import { addMonths, monthRange } from '#src/trade/periods.ts'
import { namedIn, ytdMonthIn } from '#tests/unit/support/saidNumbers.ts'
import { cells } from '#tests/unit/support/worth.ts'

// Numbers that a title may state, by the tables and by the rows of its figure's file.

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

const sectionOf = new Map(cells('chapters.csv').map((row) => [row['cmd_code'], row['section'] ?? '']))

/** Shares of the sections and chapters of the Harmonized System, where a file has all headings of a flow. */
function sharesOf(rows: readonly Row[]): number[] {
  const sumOf = (of: readonly Row[]): number => of.reduce((sum, row) => sum + number(row), 0)
  const chapters = grouped(rows, (row) => row['cmd_code']?.slice(0, 2) ?? '')
  const sections = grouped(rows, (row) => sectionOf.get(row['cmd_code']?.slice(0, 2)) ?? '')
  const parts = [...sections.values(), ...chapters.values()]
  return sections.size < 20 ? [] : parts.map((of) => (sumOf(of) / sumOf(rows)) * 100)
}

const publisher = (row: Row): string => (row['source'] ?? '').replace(/;?(fed|cbr|bls).*/, '')
const stated = cells('customs-yuan-monthly.csv')
const bought = cells('buyers-monthly.csv').filter((row) => row['buyer'] !== 'CHN' && row['net_weight_kg'] !== '')

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
  const [imports = [], exports = []] = ['M-TOTAL', 'X-TOTAL'].map((id) =>
    known.filter((row) => row['series_id'] === id),
  )
  const balances = imports.flatMap((paid) => {
    const sold = exports.find((row) => periodOf(row) === periodOf(paid))
    const isSaid = number(sold) > number(paid) === /surplus/.test(text)
    return sold && isSaid ? [{ kind: 'money', value: number(sold) - number(paid), isRough: unsure(paid, sold) }] : []
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
    ...balances,
    ...sharesOf(known).map((value) => ({ kind: '%', value, isRough: false })),
    ...others.map((of) => ({
      kind: 'kg',
      value: of.reduce((sum, row) => sum + number(row, 'net_weight_kg'), 0),
      isRough: of.some((row) => row['weight_status'] === 'U'),
    })),
  ]
}
