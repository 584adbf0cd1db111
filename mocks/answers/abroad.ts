import { grouped } from '#src/lib/grouped.ts'
import type { Dependence } from '#src/trade/beside/dependence.ts'
import type { HeadingSuppliers, Suppliers } from '#src/trade/beside/suppliers.ts'
import { type ListedPartner, maxListed } from '#src/trade/beside/partners.ts'
import { wholeKey } from '#mocks/tables/rules.ts'
import type { Tables } from '#mocks/tables/tables.ts'

const listed = (rows: readonly ListedPartner[]): ListedPartner[] =>
  rows.map(({ partner, rank, shareBasisPoints }) => ({ partner, rank, shareBasisPoints }))

/** Every heading and year, with China, Hong Kong and the tenth supplier alone. */
export function suppliersAnswer({ suppliers }: Pick<Tables, 'suppliers'>): Suppliers {
  const isNamed = ({ partner, rank }: ListedPartner): boolean =>
    partner === 'CN' || partner === 'HK' || rank === maxListed
  return {
    rows: headingSuppliersAnswers({ suppliers }).flatMap(({ cmdCode, years }) =>
      years.map(({ partners, ...imports }) => ({ cmdCode, ...imports, partners: partners.filter(isNamed) })),
    ),
  }
}

export function headingSuppliersAnswers({ suppliers }: Pick<Tables, 'suppliers'>): HeadingSuppliers[] {
  return Array.from(
    grouped(suppliers, ({ cmdCode }) => cmdCode),
    ([cmdCode, rows]) => ({
      cmdCode,
      years: [...grouped(rows, ({ year }) => String(year)).values()].flatMap((own) => {
        const [first] = own
        if (first === undefined) return []
        const { year, importsUsd, status, source } = first
        return [{ year, importsUsd, status, source, partners: listed(own) }]
      }),
    }),
  )
}

export function dependenceAnswer(tables: Pick<Tables, 'dependence' | 'dependenceTotals'>): Dependence {
  const lists = grouped(tables.dependence, wholeKey)
  return {
    rows: tables.dependenceTotals.flatMap((whole) => {
      const rows = lists.get(wholeKey(whole)) ?? []
      const [first] = rows
      return first === undefined ? [] : [{ ...whole, side: first.side, partners: listed(rows) }]
    }),
    totals: tables.dependenceTotals,
  }
}
