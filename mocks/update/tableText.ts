import type { ComtradeObservation } from '#mocks/update/comtradeAnswer.ts'
import { grouped } from '#src/lib/grouped.ts'
import type { MissingMonth } from '#mocks/update/merge.ts'

/** A line of customs-monthly.csv or customs-annual.csv. @param source id in sources.csv */
export function tableLine(row: ComtradeObservation | MissingMonth, source: string): string {
  const { flow, cmdCode, period, valueUsd } = row
  if (valueUsd === null) return [flow, cmdCode, period, '', '', '', '', source].join(',')
  const { netWeightKg, valueStatus, weightStatus } = row
  return [flow, cmdCode, period, valueUsd, netWeightKg ?? '', valueStatus, weightStatus ?? '', source].join(',')
}

const keyOf = (line: string): string => line.split(',', 3).join(',')
const seriesOf = (line: string): string => line.split(',', 2).join(',')

/**
 * Puts new lines after the last of their series, those of a new series at the end, and changed ones in their place; all
 * other lines stay to the byte.
 */
export function changedTable(text: string, added: readonly string[], replaced: readonly string[]): string {
  const replacements = new Map(replaced.map((line) => [keyOf(line), line]))
  const additions = grouped(added, seriesOf)
  const lines = text.trimEnd().split('\n')
  const known = new Set(lines.map(seriesOf))
  const changed = lines.flatMap((line, i) => {
    const kept = replacements.get(keyOf(line)) ?? line
    const next = lines[i + 1]
    const ends = next === undefined || seriesOf(next) !== seriesOf(line)
    return ends ? [kept].concat(additions.get(seriesOf(line)) ?? []) : [kept]
  })
  const fresh = [...additions].flatMap(([series, own]) => (known.has(series) ? [] : own))
  return `${[...changed, ...fresh].join('\n')}\n`
}

/** Adds new and changed lines in order of flow, code and period; all other lines stay to the byte. */
export function sortedTable(text: string, lines: readonly string[]): string {
  const [header = '', ...before] = text.trimEnd().split('\n')
  const byKey = new Map([...before, ...lines].map((line) => [keyOf(line), line]))
  const sorted = [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
  return `${[header, ...sorted].join('\n')}\n`
}
