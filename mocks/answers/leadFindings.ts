import { amountAt, pointAt, rowsIn } from '#mocks/answers/findingInputs.ts'
import type { FoundPoint } from '#mocks/answers/findings.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import { type RowsBySeries, claimYear } from '#src/claims/claim.ts'
import { claims } from '#src/claims/claims.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import { measured } from '#src/trade/transform.ts'
import { type Point, joinSources, lastKnown, weakest } from '#src/trade/observation.ts'
import { yearBefore, yearOf } from '#src/trade/periods.ts'

const verdicts = ['holds', 'holdsOnFirstRelease', 'dependsOnSource', 'fails'] as const

/** Counts of claims by verdict; empty while a claim has no verdict. */
function verdictCounts(files: readonly SeriesFile[]): readonly FoundPoint[] {
  const rows: RowsBySeries = Object.fromEntries(files.map(({ id, observations }) => [id, observations]))
  const found = claims.map(({ verdict }) => verdict(rows))
  if (found.includes(null)) return []
  const years = new Set([yearBefore(claimYear), claimYear])
  const used = claims
    .flatMap(({ series }) => series.flatMap((id) => rows[id] ?? []))
    .filter(({ period }) => years.has(yearOf(period)))
  const rest = {
    period: claimYear,
    status: used.reduce<Point['status']>((status, { valueStatus }) => weakest(status, valueStatus), null),
    sources: joinSources(used.map(({ sources }) => sources)),
  }
  return verdicts.map((verdict) => [
    `count.claims.${verdict}`,
    { ...rest, value: found.filter((one) => one === verdict).length },
  ])
}

const leadLines = [
  { name: 'value.X-TOTAL', id: 'X-TOTAL', measure: 'value' },
  { name: 'value.M-2709', id: 'M-2709', measure: 'value' },
  { name: 'weight.M-2709', id: 'M-2709', measure: 'weight' },
] as const

/**
 * Counts of verdicts, and exports and crude imports in the claims' year and in the newest twelve months that have all
 * of them: money and oil of different months make no price.
 */
export function leadFindings(files: readonly SeriesFile[]): readonly FoundPoint[] {
  const lines = leadLines.map(({ name, id, measure }) => {
    const rows = rowsIn(files, id, 'customs')
    const sums = atFrequency(rows, 'rolling', 12).map((sum) => measured(sum, measure))
    return { name, claimed: amountAt(rows, measure, claimYear), sums }
  })
  const ends = lines.map(({ sums }) => lastKnown(sums)?.period ?? '')
  const latest = ends.toSorted()[0] ?? ''
  return [
    ...verdictCounts(files),
    ...lines.flatMap(({ name, claimed, sums }): FoundPoint[] => [
      [`${name}.claimed`, claimed],
      [`${name}.latest`, pointAt(sums, latest)],
    ]),
  ]
}
