import * as v from 'valibot'
import { contextSchema, mirrorSchema, supplierYears, worldSchema } from '#src/api/schema/beside.ts'
import { ratesSchema } from '#src/api/schema/rates.ts'
import { claims } from '#src/claims/claims.ts'
import { uralsPoints } from '#src/trade/beside/brent.ts'
import { flows } from '#src/trade/flow.ts'
import { customsYuanTable } from '#src/trade/tables/books.ts'
import { type FindingTables, findingsAnswer } from '#mocks/answers/findings.ts'
import type { SupplierRow } from '#mocks/tables/tables.ts'
import { figureRows, figuresOf, filesOf } from '#mocks/clickhouse/files.ts'
import { contextOf } from '#mocks/clickhouse/context.ts'
import { type Pair, isHome } from '#mocks/clickhouse/pair.ts'
import { partsOf, rowsOf } from '#mocks/clickhouse/statements.ts'

/** Electronic chips, the heading of a claim and of a caution. */
const chips = '8542'

const yuan = v.array(
  v.object({ ...customsYuanTable.row.entries, statedGrowthPct: v.exactOptional(v.nullable(v.number()), null) }),
)
const own = v.object({ yuan, electronics: figureRows })
const codes = v.array(v.object({ cmdCode: v.string() }))

/** Findings are of China and Russia; another pair has none. */
export async function findingsOf(pair: Pair): Promise<unknown> {
  if (!isHome(pair)) return {}
  const answer = (request: string): ReturnType<typeof partsOf> => partsOf(pair.engine, request, pair.values)
  const context = v.parse(contextSchema, await contextOf(pair))
  const rates = v.parse(ratesSchema, await answer('rates'))
  const { rows: world } = v.parse(worldSchema, await answer('world'))
  const { rows: russia } = v.parse(mirrorSchema, await answer('mirror'))
  const { yuan: customsYuan, electronics } = v.parse(own, await answer('findings'))
  const { years } = await partsOf(pair.engine, 'heading-suppliers', { ...pair.values, code: chips })
  const listed = v.parse(codes, await rowsOf(pair.engine, 'catalogue', 'commodities', pair.values))
  const claimed = claims.flatMap(({ series }) => series.map((id) => id.slice(2).replace(/\..*/, '')))
  const goods = [...new Set([...listed.map(({ cmdCode }) => cmdCode), ...claimed])]
  const rows = await figuresOf(pair, { flows, codes: goods })
  const tables: FindingTables = {
    baci: electronics,
    customs: rows.filter(({ book }) => book === 'customs'),
    customsYuan,
    context,
    rates: { ...rates, urals: uralsPoints(context) },
    russia,
    suppliers: v
      .parse(supplierYears, years)
      .flatMap(({ partners, ...year }) =>
        partners.map((partner): SupplierRow => ({ cmdCode: chips, ...year, ...partner })),
      ),
    world,
  }
  const files = flows.flatMap((flow) => goods.flatMap((code) => filesOf(rows, flow, code)))
  return findingsAnswer(tables, files)
}
