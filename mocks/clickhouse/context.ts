import type { Pair } from '#mocks/clickhouse/pair.ts'
import { partsOf } from '#mocks/clickhouse/statements.ts'

/** World prices of oil and China's crude imports, whose sources are named once. */
export async function contextOf({ engine, values }: Pair): Promise<unknown> {
  const { months, sources } = await partsOf(engine, 'context', values)
  return { months, sources: sources?.[0] }
}
