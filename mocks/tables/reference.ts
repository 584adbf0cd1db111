import * as v from 'valibot'
import { type Flow, flows } from '#src/trade/flow.ts'
import { amount, commodityCode, oneOf, sourceOf, year } from '#mocks/tables/cells.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** A year as another publisher has it, which is compared with months and never drawn. */
export type ReferenceRow = {
  readonly flow: Flow
  readonly cmdCode: string
  readonly year: string
  readonly valueUsd: number
  readonly netWeightKg: number
}

export function parseReference(file: string, content: string, sources: ReadonlySet<string>): ReferenceRow[] {
  const columns = v.object({
    flow: oneOf(flows),
    cmd_code: commodityCode,
    year,
    value_usd: amount,
    net_weight_kg: amount,
    source: sourceOf(sources),
  })
  const schema = v.pipe(
    columns,
    v.transform((row): ReferenceRow => ({
      flow: row.flow,
      cmdCode: row.cmd_code,
      year: row.year,
      valueUsd: row.value_usd,
      netWeightKg: row.net_weight_kg,
    })),
  )
  const rows = readRows(file, content, columns.entries, schema)
  return withUniqueKeys(rows, 'flow, cmd_code, year', ({ flow, cmdCode, year: of }) => `${flow} ${cmdCode} ${of}`)
}
