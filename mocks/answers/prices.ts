import { grouped } from '#src/lib/grouped.ts'
import { brentPoints, uralsPoints } from '#src/trade/beside/brent.ts'
import { type Point, pointOf } from '#src/trade/point.ts'
import type { Benchmark } from '#src/trade/beside/benchmark.ts'
import type { Prices, PriceUnit } from '#src/trade/beside/prices.ts'
import { contextAnswer } from '#mocks/answers/context.ts'
import type { Tables } from '#mocks/tables/tables.ts'

type Series = Prices['series'][number]

const series = (id: Benchmark, unit: PriceUnit, source: string, points: readonly Point[]): Series => ({
  id,
  unit,
  source,
  months: points.map(({ period, value: price, status }) => ({ period, price, status })),
})

/** World prices; those of Brent and Urals are taken from the context. */
export function pricesAnswer(tables: Tables): Prices {
  const context = contextAnswer(tables)
  const quoted = [...grouped(tables.prices, ({ benchmark }) => benchmark).values()].flatMap((rows) => {
    const [first] = rows
    if (first === undefined) return []
    const points = rows.map((row) => pointOf(row, row.priceUsd))
    return [series(first.benchmark, first.unit, first.source, points)]
  })
  return {
    series: [
      series('brent', 'bbl', context.sources.brent, brentPoints(context)),
      series('urals', 'bbl', context.sources.urals, uralsPoints(context)),
      ...quoted,
    ],
  }
}
