/** One part of the report. `faults` are contradictions, which fail the command; `lines` are for a person to judge. */
export type Section = { readonly title: string; readonly lines: readonly string[]; readonly faults: readonly string[] }

export const billions = (usd: number): string => (usd / 1e9).toFixed(3)

export function percent(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}%`
}

/**
 * Consecutive periods as spans: `2020-11`, `2022-01 to 2024-12`.
 * @param follows whether the second period comes right after the first
 */
export function spans(periods: readonly string[], follows: (before: string, after: string) => boolean): string {
  const runs: { first: string; last: string }[] = []
  for (const period of periods) {
    const run = runs.at(-1)
    if (run !== undefined && follows(run.last, period)) run.last = period
    else runs.push({ first: period, last: period })
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first} to ${last}`)).join(', ')
}
