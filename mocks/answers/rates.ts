import type { Point } from '#src/trade/point.ts'
import type { Tables } from '#mocks/tables/tables.ts'

/** A monthly number as sent over the wire, with its one source. */
const pointAnswer = ({ period, value, status, sources }: Point): unknown => ({
  period,
  value,
  status,
  source: sources[0] ?? null,
})

/** Exchange rates and US consumer prices, by which dollars are converted. */
export function ratesAnswer({ rates: { cny, rub, eur, usPrices } }: Tables): unknown {
  return {
    cny: cny.map(pointAnswer),
    rub: rub.map(pointAnswer),
    eur: eur.map(pointAnswer),
    usPrices: usPrices.map(pointAnswer),
  }
}
