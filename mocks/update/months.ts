import type { ObservationRow } from '#mocks/tables/tables.ts'
import { monthCorrections } from '#mocks/update/corrections.ts'
import { merge } from '#mocks/update/merge.ts'
import type { Options } from '#mocks/update/options.ts'
import type { AskAll, Knowing, Part } from '#mocks/update/part.ts'
import { lastWholeMonth, planCalls } from '#mocks/update/plan.ts'
import { report } from '#mocks/update/report.ts'
import { changedTable, tableLine } from '#mocks/update/tableText.ts'

const source = 'comtrade'

/** Asks for the months that customs-monthly.csv lacks, and compares the figures with those it has. */
export async function updateMonths(
  rows: readonly ObservationRow[],
  text: string,
  options: Options,
  { keyed, now }: Knowing,
  askAll: AskAll,
): Promise<Part> {
  const { revise } = options
  const unchanged = { table: 'customs-monthly.csv', text, source, corrections: [] }
  const calls = planCalls(rows, { ...options, through: lastWholeMonth(now), keyed })
  if (calls.length === 0) return { ...unchanged, report: ['Every whole month is held already.'] }

  const merged = merge(rows, await askAll(calls))
  const replaced = revise ? merged.revised : []
  const lines = replaced.map(({ after }) => tableLine(after, source))
  const added = merged.added.map((row) => tableLine(row, source))
  return {
    ...unchanged,
    text: changedTable(text, added, lines),
    corrections: monthCorrections(replaced, now.toISOString().slice(0, 10)),
    report: report(merged, revise),
  }
}
