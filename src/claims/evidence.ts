import { type Mirror, russianBooks } from '#src/trade/beside/mirror.ts'
import { type ListedPartner, replyOf } from '#src/trade/beside/partners.ts'
import { type Catalogue, type SeriesInfo, commodityId, findSeries, isTrade, totalOf } from '#src/trade/catalogue.ts'
import type { Conversions } from '#src/trade/conversion.ts'
import type { Findings } from '#src/trade/findings.ts'
import type { Observation, Point, Status } from '#src/trade/observation.ts'
import { monthNumber, yearOf, yearRange } from '#src/trade/periods.ts'
import type { Series } from '#src/trade/plot.ts'
import { type Money, composite } from '#src/trade/steps.ts'
import { firstYear } from '#src/view/drawn.ts'

/** The sources of what a check is of, the main one first, in dollars as published. */
export type Evidence = {
  readonly series: readonly Series[]
  readonly conversions: Conversions
  /** The parts of a composite. */
  readonly parts: readonly Series[]
  /** From this year on shares are upper limits, as Russia reports no whole; null where they are none. */
  readonly limitsFrom: string | null
  /**
   * The amount or growth of all goods as Customs told it at first, which its figures do not give: it has revised them, or
   * the year before.
   */
  readonly firstTold?: ((of: 'first' | 'stated', money: Money, period: string) => number | undefined) | undefined
}

const yearRow = (
  period: string,
  value: number | null,
  status: Status | null,
  sources: readonly string[],
): Observation => ({ period, value, netWeightKg: null, valueStatus: status, weightStatus: null, sources })

export const isTotal = (id: string): boolean => id.endsWith('-TOTAL')

/** Totals as Russia reported them, each of its publishers apart. */
function russianReports(main: SeriesInfo | undefined, catalogue: Catalogue, mirror: Mirror): readonly Series[] {
  if (main === undefined || !isTrade(main) || !isTotal(commodityId(main))) return []
  return russianBooks(mirror, main.flow, yearRange(String(firstYear), catalogue.lastPeriod)).map(
    ({ source, points }) => ({
      info: { ...main, id: [main.id, source].join('.'), book: 'russia', frequency: 'annual', sources: [source] },
      observations: points.map(({ period, value, status }) => yearRow(period, value, status, [source])),
    }),
  )
}

/** The series of a commodity, the main one first. */
const sourcesOf = (id: string, catalogue: Catalogue): readonly SeriesInfo[] =>
  catalogue.commodities.find((one) => one.id === id)?.series ??
  [findSeries(catalogue, id)].flatMap((info) => info ?? [])

const partsOf = (id: string, catalogue: Catalogue): readonly SeriesInfo[] =>
  catalogue.commodities.find((one) => one.id === id)?.parts.flatMap((part) => findSeries(catalogue, part) ?? []) ?? []

/** The series that the evidence on goods is made of. */
export function neededFor(goods: readonly string[], catalogue: Catalogue): readonly SeriesInfo[] {
  const own = goods.flatMap((id) => [...sourcesOf(id, catalogue), ...partsOf(id, catalogue)])
  return [...new Set(own.flatMap((info) => [info, totalOf(catalogue, info) ?? []].flat()))]
}

/** All goods both ways, by each source; a period that one way lacks is missing. */
function bothWays(there: readonly Series[], back: readonly Series[]): readonly Series[] {
  return there.flatMap((one) => {
    const other = back.find(({ info }) => info.id.slice(1) === one.info.id.slice(1))
    if (other === undefined) return []
    return {
      info: one.info,
      observations: composite([one.observations, other.observations]),
      total: composite([one.total ?? [], other.total ?? []]),
    }
  })
}

/** @param goods one commodity, or all goods both ways */
export function evidenceOn(
  goods: readonly string[],
  catalogue: Catalogue,
  answers: {
    readonly rowsOf: (id: string) => readonly Observation[]
    readonly mirror: Mirror
    readonly conversions: Conversions
    readonly findings: Findings
  },
): Evidence {
  const { rowsOf, mirror, conversions, findings } = answers
  const seriesOf = (info: SeriesInfo): Series => {
    const total = totalOf(catalogue, info)
    return { info, observations: rowsOf(info.id), total: total === null ? [] : rowsOf(total.id) }
  }
  const [own = [], other] = goods.map((id) => {
    const infos = sourcesOf(id, catalogue)
    return [...infos.map(seriesOf), ...russianReports(infos[0], catalogue, mirror)]
  })
  const series = other === undefined ? own : bothWays(own, other)
  return {
    series,
    conversions,
    parts: goods.flatMap((id) => partsOf(id, catalogue).map(seriesOf)),
    limitsFrom: null,
    firstTold: firstToldOf(goods, findings),
  }
}

/** One partner's share of a heading in percent by year, with the whole as its total. */
export function sharesOf(
  info: SeriesInfo,
  partner: string,
  lists: readonly { year: number; status: Status; source: string; partners: readonly ListedPartner[] }[],
): Series {
  const rowsOf = (value: (list: (typeof lists)[number]) => number | null): Observation[] =>
    lists.flatMap((list) => {
      const share = value(list)
      return share === null ? [] : [yearRow(String(list.year), share, list.status, [list.source])]
    })
  return {
    info,
    observations: rowsOf(({ partners }) => {
      const reply = replyOf(partners, partner)
      return reply.kind === 'listed' ? reply.basisPoints / 100 : null
    }),
    total: rowsOf(() => 100),
  }
}

/** Shares by weight in percent by 12-month sum, those of December as years; the press tells oil by weight. */
export function weightShares(info: SeriesInfo, sums: readonly Point[]): Series {
  const years = sums.filter(({ period }) => monthNumber(period) === 12)
  const rows = years.map(({ period, value, status, sources }) => yearRow(yearOf(period), value, status, sources))
  return {
    info: { ...info, id: [info.id, 'weight'].join('.'), frequency: 'annual' },
    observations: rows,
    total: rows.map((row) => ({ ...row, value: row.value === null ? null : 100 })),
  }
}

/** Customs' own words of a total, of a year or of the months to the last that it has told. */
function firstToldOf(goods: readonly string[], findings: Findings): Evidence['firstTold'] {
  const asked = goods.length > 1 ? 'trade' : goods[0]
  const total = (['M-TOTAL', 'X-TOTAL', 'trade'] as const).find((one) => one === asked)
  if (total === undefined) return undefined
  return (of, money, period) => {
    if (money !== 'usd' && money !== 'cny') return undefined
    const year = Number(period)
    const newest =
      money === 'cny' && total !== 'trade' ? ([`stated.${total}.cny`, `stated.${total}.cny.year`] as const) : []
    const ids =
      of === 'first'
        ? ([`first.${total}.${money}.${year}`] as const)
        : ([...newest, `stated.${total}.${money}.${year}`] as const)
    return ids.map((id) => findings[id]).find((one) => one?.period === period)?.value
  }
}
