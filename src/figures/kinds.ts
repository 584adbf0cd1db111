import { type ChartKind, charts } from '#src/view/kinds.ts'
import { type Answers, type Need, codeQuery } from '#src/api/queries.ts'
import { memoize } from '#src/lib/memoize.ts'
import type { Kind } from '#src/figures/kind.ts'
import { line, loadLinesChart } from '#src/figures/line/line.tsx'

/** The kind of the first view, and a loader for each other kind, called when that kind is chosen. */
const kinds: { readonly [chart in ChartKind]: Kind | (() => Promise<Kind>) } = {
  line,
  area: async () => (await import('#src/figures/area/area.ts')).area,
  bar: async () => (await import('#src/figures/bar/bar.tsx')).bar,
  panels: async () => (await import('#src/figures/panels/panels.tsx')).panels,
  season: async () => (await import('#src/figures/season/season.tsx')).season,
  table: async () => (await import('#src/figures/table/table.ts')).table,
  treemap: async () => (await import('#src/figures/treemap/treemap.tsx')).treemap,
  balance: async () => (await import('#src/figures/balance/balance.tsx')).balance,
}

export async function loadKind(chart: ChartKind): Promise<Kind> {
  const kind = kinds[chart]
  return typeof kind === 'function' ? kind() : kind
}

/** The code of the lines chart is lazy-loaded after its kind, so code that draws without waiting must load it first. */
export const loadFirstChart = async (): Promise<void> => void (await loadLinesChart())

const codeOf = memoize(charts.length, (chart: ChartKind) => codeQuery(chart, () => loadKind(chart)))

export function kindNeeds(chart: ChartKind): readonly Need<unknown>[] {
  return typeof kinds[chart] === 'function' ? [codeOf(chart)] : []
}

export function kindIn(answers: Answers, chart: ChartKind): Kind | null {
  const kind = kinds[chart]
  return typeof kind === 'function' ? (answers(codeOf(chart)) ?? null) : kind
}
