import { claimYear } from '#src/claims/claim.ts'
import { sumAmounts } from '#src/trade/frequency.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import type { Flow } from '#src/trade/catalogue.ts'
import { measured } from '#src/trade/transform.ts'
import { addMonths, yearBefore, yearOf } from '#src/trade/periods.ts'
import { type Point, pointOf } from '#src/trade/observation.ts'
import { replyOf } from '#src/trade/beside/partners.ts'
import { worldMonths } from '#src/trade/beside/months.ts'
import { growthIn, rowsIn, shareIn } from '#mocks/answers/findingInputs.ts'
import type { FoundPoint, FindingTables } from '#mocks/answers/findings.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'

const moneys = ['cny', 'rub', 'real'] as const
const yearAfter = yearOf(addMonths(`${claimYear}-12`, 1))

/** Electronics are the sum of BACI's headings of chapter 85, which no other book has whole. */
function electronicsIn(year: string, { baci }: FindingTables): Point | undefined {
  const rows = baci.filter(
    ({ flow, cmdCode, observation }) => flow === 'X' && cmdCode.startsWith('85') && observation.period === year,
  )
  const headings = rows.map(({ observation }) => observation)
  return headings.length === 0 ? undefined : measured(sumAmounts(year, headings), 'value')
}

/** Chips that Hong Kong sold Russia, by year; at most the tenth supplier's where it is not among the ten largest. */
function hongKong({ suppliers }: FindingTables): FoundPoint[] {
  const chips = suppliers.filter(({ cmdCode }) => cmdCode === '8542')
  return chips.flatMap(({ year, importsUsd, source, rank }): FoundPoint[] => {
    if (rank > 1) return []
    const list = chips.filter((row) => row.year === year)
    const reply = replyOf(list, 'HK')
    if (reply.kind === 'none') return []
    const value = (importsUsd * reply.basisPoints) / 10_000
    const point: Point = { period: String(year), value, status: 'E', sources: [source] }
    return [[`${reply.kind === 'listed' ? 'value' : 'most'}.8542.HK.${year}`, point]]
  })
}

/**
 * The newest stated growth of Customs' year to date in yuan; it is never computed, because its base was revised since.
 */
function statedIn(flow: Flow, { customsYuan }: FindingTables, month = ''): Point | undefined {
  const stated = customsYuan.flatMap((row) =>
    row.flow === flow && row.statedGrowthPct !== null && row.period.endsWith(month)
      ? [pointOf(row, row.statedGrowthPct)]
      : [],
  )
  return stated.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1)
}

/** Shares and growth of the claims, growth in other moneys, electronics by year, and the growth that Customs states. */
export function claimFindings(tables: FindingTables, files: readonly SeriesFile[]): readonly FoundPoint[] {
  const everyone = worldMonths({ rows: tables.world }, 'X')
  const bought = rowsIn(files, 'M-TOTAL', 'customs')
  const sold = rowsIn(files, 'X-TOTAL', 'customs')
  const chips = rowsIn(files, 'X-8542', 'baci')
  const claimed = [
    ['M-2709', rowsIn(files, 'M-2709', 'customs')],
    ['M-GAS', rowsIn(files, 'M-GAS', 'customs')],
    ['X-TOTAL', sold],
    ['X-8542.quoted', rowsIn(files, 'X-8542', 'quoted')],
    ['X-8542.baci', chips],
  ] as const
  const conversion = conversionsBy(tables.rates)
  return [
    ['share.M-2709', shareIn(rowsIn(files, 'M-2709', 'customs'), bought, claimYear)],
    ['share.M-GAS', shareIn(rowsIn(files, 'M-GAS', 'customs'), bought, claimYear)],
    ['share.X-TOTAL.everyone', shareIn(sold, everyone, claimYear)],
    ['share.X-8542.baci', shareIn(chips, rowsIn(files, 'X-TOTAL', 'baci'), claimYear)],
    ['growth.X-TOTAL.everyone', growthIn(everyone, claimYear)],
    ...claimed.flatMap(([id, rows]) =>
      moneys.map((money): FoundPoint => [
        `growth.${id}.${money}`,
        growthIn(conversion(money).observations(rows), claimYear),
      ]),
    ),
    ...hongKong(tables),
    ['value.X-85.before', electronicsIn(yearBefore(claimYear), tables)],
    ['value.X-85.after', electronicsIn(claimYear, tables)],
    ['value.X-85.later', electronicsIn(yearAfter, tables)],
    ...(['M', 'X'] as const).flatMap((flow): FoundPoint[] => {
      const year = statedIn(flow, tables, '-12')
      const months = conversion('cny').observations(flow === 'M' ? bought : sold)
      return [
        [`stated.${flow}-TOTAL.cny`, statedIn(flow, tables)],
        [`stated.${flow}-TOTAL.cny.year`, year],
        [`growth.${flow}-TOTAL.cny.year`, year && growthIn(months, yearOf(year.period))],
      ]
    }),
  ]
}
