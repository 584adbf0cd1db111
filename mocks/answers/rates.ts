import type { Point } from '#src/trade/point.ts'
import type { Tables } from '#mocks/tables/tables.ts'

/** A number a month as the wire has it, with its one source. */
const pointAnswer = ({ period, value, status, sources }: Point): unknown => ({
  period,
  value,
  status,
  source: sources[0] ?? null,
})

/** What dollars are converted by. */
export function ratesAnswer({ rates: { cny, rub, eur, usPrices } }: Tables): unknown {
  return {
    cny: cny.map(pointAnswer),
    rub: rub.map(pointAnswer),
    eur: eur.map(pointAnswer),
    usPrices: usPrices.map(pointAnswer),
  }
}
