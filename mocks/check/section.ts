import { addMonths } from '#src/trade/periods.ts'

/** One part of the report. `faults` are contradictions, which fail the command; `lines` are for a person to judge. */
export type Section = { readonly title: string; readonly lines: readonly string[]; readonly faults: readonly string[] }

/** A section of several comparisons. */
export const sectionOf = (title: string, parts: readonly Omit<Section, 'title'>[]): Section => ({
  title,
  lines: parts.flatMap(({ lines }) => lines),
  faults: parts.flatMap(({ faults }) => faults),
})

export const billions = (usd: number): string => (usd / 1e9).toFixed(3)

export function percent(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}%`
}

/** Consecutive months as spans: `2020-11`, `2022-01 to 2024-12`. */
export function spans(months: readonly string[]): string {
  const runs: { first: string; last: string }[] = []
  for (const month of months) {
    const run = runs.at(-1)
    if (run !== undefined && month === addMonths(run.last, 1)) run.last = month
    else runs.push({ first: month, last: month })
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first} to ${last}`)).join(', ')
}
