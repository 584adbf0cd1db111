import { type Answers, type Need, codeQuery } from '#src/api/queries.ts'
import type { Figure } from '#src/figures/figure.ts'
import { line, loadLinesChart } from '#src/figures/line/line.tsx'
import { memoize } from '#src/lib/memoize.ts'
import { type Analysis, analyses } from '#src/view/analyses.ts'
import { type ChartKind, charts as kinds, firstChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The code of each chart but the first is loaded when it is chosen. */
const charts: { readonly [chart in ChartKind]: () => Promise<Figure> } = {
  line: async () => line,
  area: async () => (await import('#src/figures/area/area.tsx')).area,
  bar: async () => (await import('#src/figures/bar/bar.tsx')).bar,
  panels: async () => (await import('#src/figures/panels/panels.tsx')).panels,
  season: async () => (await import('#src/figures/season/season.tsx')).season,
  table: async () => (await import('#src/figures/table/table.ts')).table,
  treemap: async () => (await import('#src/figures/treemap/treemap.tsx')).treemap,
  balance: async () => (await import('#src/figures/balance/balance.tsx')).balance,
}

/** The choices that decide which figure a view shows. */
type Shown = Pick<ViewState, 'analysis' | 'chart'>

export async function loadFigure({ analysis, chart }: Shown): Promise<Figure> {
  if (analysis !== null) return (await import('#src/figures/looks.ts')).loadLook(analysis)
  return charts[chart]()
}

/** The code of the lines chart is lazy-loaded after its kind, so code that draws without waiting must load it first. */
export const loadFirstChart = async (): Promise<void> => void (await loadLinesChart())

const codeOf = memoize(kinds.length * (analyses.length + 1), (analysis: Analysis | null, chart: ChartKind) =>
  codeQuery(analysis ?? chart, () => loadFigure({ analysis, chart })),
)

export function codeNeeds({ analysis, chart }: Shown): readonly Need<unknown>[] {
  return analysis === null && chart === firstChart ? [] : [codeOf(analysis, chart)]
}

/** Null while the code of the figure has not come. */
export function figureIn(answers: Answers, { analysis, chart }: Shown): Figure | null {
  return analysis === null && chart === firstChart ? line : (answers(codeOf(analysis, chart)) ?? null)
}
