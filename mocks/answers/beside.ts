import { wholeKey } from '#mocks/readers/rules.ts'
import type { Tables } from '#mocks/readers/tables.ts'
import { grouped } from '#src/lib/grouped.ts'
import type { Benchmark } from '#src/trade/catalogue.ts'
import type { Context } from '#src/trade/beside/brent.ts'
import type { Buyers } from '#src/trade/beside/months.ts'
import type { Mirror } from '#src/trade/beside/mirror.ts'
import {
  type Dependence,
  type ListedPartner,
  type HeadingSuppliers,
  type Suppliers,
  maxListed,
} from '#src/trade/beside/partners.ts'
import type { Prices } from '#src/trade/beside/worldPrice.ts'
import { type Point, pointOf } from '#src/trade/observation.ts'

// Answers that are not the rows of one table.

/** Oil and gas by weight. The value of both together (`OILGAS`) covers fewer buyers and is shown nowhere. */
export const buyersAnswer = ({ buyers }: Pick<Tables, 'buyers'>): Buyers => ({
  rows: buyers.flatMap(({ product, buyer, period, netWeightKg, weightStatus: status, source }) =>
    product === 'OILGAS' || netWeightKg === null || status === null
      ? []
      : [{ product, buyer, period, netWeightKg, status, source }],
  ),
})

/** Totals that Russia reported to others, and years of its trade with China from its own customs. */
export const mirrorAnswer = ({ russia, russianYears }: Pick<Tables, 'russia' | 'russianYears'>): Mirror => ({
  rows: [
    ...russia,
    ...russianYears.flatMap(({ partner, flow: reporterFlow, year, valueUsd, status, source }) =>
      partner === 'CN' ? [{ reporterFlow, year, valueUsd, status, source }] : [],
    ),
  ],
})

const listed = (rows: readonly ListedPartner[]): ListedPartner[] =>
  rows.map(({ partner, rank, shareBasisPoints }) => ({ partner, rank, shareBasisPoints }))

export const headingSuppliersAnswers = ({ suppliers }: Pick<Tables, 'suppliers'>): HeadingSuppliers[] =>
  Array.from(
    grouped(suppliers, ({ cmdCode }) => cmdCode),
    ([cmdCode, rows]) => ({
      cmdCode,
      years: [...grouped(rows, ({ year }) => String(year)).values()].flatMap((own) =>
        own.slice(0, 1).map(({ year, importsUsd, status, source }) => ({
          year,
          importsUsd,
          status,
          source,
          partners: listed(own),
        })),
      ),
    }),
  )

/** Every heading and year, with China, Hong Kong and the tenth supplier alone. */
export function suppliersAnswer(tables: Pick<Tables, 'suppliers'>): Suppliers {
  const isNamed = ({ partner, rank }: ListedPartner): boolean =>
    partner === 'CN' || partner === 'HK' || rank === maxListed
  return {
    rows: headingSuppliersAnswers(tables).flatMap(({ cmdCode, years }) =>
      years.map(({ partners, ...imports }) => ({ cmdCode, ...imports, partners: partners.filter(isNamed) })),
    ),
  }
}

export function dependenceAnswer({
  dependence,
  dependenceTotals: totals,
}: Pick<Tables, 'dependence' | 'dependenceTotals'>): Dependence {
  const lists = grouped(dependence, wholeKey)
  return {
    rows: totals.flatMap((whole) => {
      const rows = lists.get(wholeKey(whole)) ?? []
      return rows.slice(0, 1).map(({ side }) => ({ ...whole, side, partners: listed(rows) }))
    }),
    totals,
  }
}

/** Brent and China's crude imports, joined with Urals, which is in the table of exchange rates. */
export function contextAnswer({ context, rates: { urals } }: Pick<Tables, 'context' | 'rates'>): Context {
  const byMonth = new Map(urals.map((point) => [point.period, point]))
  const [source, other] = new Set(urals.flatMap(({ sources }) => sources))
  if (source === undefined || other !== undefined) throw new Error('The contract names one source of Urals')
  return {
    months: context.months.map((month) => {
      const { value, status } = byMonth.get(month.period) ?? { value: null, status: null }
      return { ...month, uralsUsdPerBarrel: value, uralsStatus: status }
    }),
    sources: { ...context.sources, urals: source },
  }
}

export const brentPoints = ({ context: { months, sources } }: Pick<Tables, 'context'>): Point[] =>
  months.map(({ period, brentUsdPerBarrel, brentStatus: status }) =>
    pointOf({ period, status, source: sources.brent }, brentUsdPerBarrel),
  )

/** World prices; those of Brent and Urals are in tables of other figures. */
export function pricesAnswer(tables: Pick<Tables, 'context' | 'prices' | 'rates'>): Prices {
  const { sources } = contextAnswer(tables)
  const series = (
    id: Benchmark,
    unit: Prices['series'][number]['unit'],
    source: string,
    points: readonly Point[],
  ): Prices['series'][number] => ({
    id,
    unit,
    source,
    months: points.map(({ period, value: price, status }) => ({ period, price, status })),
  })
  const quoted = [...grouped(tables.prices, ({ benchmark }) => benchmark).values()].flatMap((rows) =>
    rows.slice(0, 1).map(({ benchmark, unit, source }) =>
      series(
        benchmark,
        unit,
        source,
        rows.map((row) => pointOf(row, row.priceUsd)),
      ),
    ),
  )
  return {
    series: [
      series('brent', 'bbl', sources.brent, brentPoints(tables)),
      series('urals', 'bbl', sources.urals, tables.rates.urals),
      ...quoted,
    ],
  }
}

/** Exchange rates and US consumer prices, by which dollars are converted; each point has one source. */
export function ratesAnswer({ rates: { cny, rub, eur, usPrices } }: Pick<Tables, 'rates'>): unknown {
  const sent = (points: readonly Point[]): unknown =>
    points.map(({ sources, ...point }) => ({ ...point, source: sources[0] ?? null }))
  return { cny: sent(cny), rub: sent(rub), eur: sent(eur), usPrices: sent(usPrices) }
}
