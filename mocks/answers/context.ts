import type { Context } from '#src/trade/beside/brent.ts'
import type { Tables } from '#mocks/tables/tables.ts'

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
