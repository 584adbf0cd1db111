import { type Flow, flows } from '#src/trade/catalogue.ts'
import type { ObservationRow, Tables } from '#mocks/tables/tables.ts'

/** Every heading of one flow and year. */
export type ProductsFile = { readonly flow: Flow; readonly year: number; readonly rows: readonly ObservationRow[] }

export function productsFiles(tables: Tables): ProductsFile[] {
  const inBaci = new Set(tables.baci.map(({ observation }) => observation.period))
  // Each year is taken from one book: from BACI as far as it goes, then from China's own.
  const later = tables.customsYears.filter((row) => row.cmdCode !== 'TOTAL' && !inBaci.has(row.observation.period))
  const all = [...tables.baci, ...later]
  const years = [...new Set(all.map(({ observation }) => observation.period))].toSorted()
  return flows.flatMap((flow) =>
    years.map((year) => {
      const rows = all.filter((row) => row.flow === flow && row.observation.period === year)
      return { flow, year: Number(year), rows: rows.toSorted((a, b) => (a.cmdCode < b.cmdCode ? -1 : 1)) }
    }),
  )
}

export function productsAnswer({ flow, year, rows }: ProductsFile): unknown {
  return {
    flow,
    year,
    rows: rows.map(({ cmdCode, observation }) => ({
      cmdCode,
      valueUsd: observation.value,
      netWeightKg: observation.netWeightKg,
      valueStatus: observation.valueStatus,
      weightStatus: observation.weightStatus,
      source: observation.sources.join(';'),
    })),
  }
}
