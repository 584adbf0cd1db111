import type { Finding, FindingId, Findings } from '#src/trade/findings.ts'
import type { Point } from '#src/trade/observation.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import { cautionFindings } from '#mocks/answers/cautionFindings.ts'
import { claimFindings } from '#mocks/answers/claimFindings.ts'
import { leadFindings } from '#mocks/answers/leadFindings.ts'
import type { Tables } from '#mocks/tables/tables.ts'

/** A finding's point; undefined, or with a null value, where something for it is missing. */
export type FoundPoint = readonly [id: FindingId, point: Point | undefined]

/** Tables from which findings are computed, beside the series. */
export type FindingTables = Pick<
  Tables,
  'baci' | 'context' | 'customs' | 'customsYuan' | 'rates' | 'russia' | 'suppliers' | 'world'
>

/**
 * Numbers of the claims and cautions, computed as the page computes its lines. A finding for which something is missing
 * is absent, never zero.
 */
export function findingsAnswer(tables: FindingTables, files: readonly SeriesFile[]): Findings {
  const claimed = claimFindings(tables, files)
  const asked: readonly FoundPoint[] = [...claimed, ...leadFindings(files), ...cautionFindings(tables, files)]
  return Object.fromEntries(
    asked.flatMap(([id, point]): [FindingId, Finding][] => {
      const { value, status, sources = [], period = '' } = point ?? { value: null, status: null }
      return value === null || status === null ? [] : [[id, { value, status, sources, period }]]
    }),
  )
}
