import type { MultiPanelModel } from '#src/chart/multipanel/multiPanelModel.ts'
import type { TooltipRow } from '#src/chart/tooltip/rows.ts'

/** The rows of the tooltip: every panel's amounts at a period, from top to bottom. */
export function multiPanelRows({ panels }: Pick<MultiPanelModel, 'panels'>, period: string): TooltipRow[] {
  return panels.flatMap(({ id: panel, series }) =>
    series.map(({ id, colourIndex, longName: name, points, amount }) => {
      const point = points.find((candidate) => candidate.period === period)
      return {
        id: `${panel}-${id}`,
        colourIndex,
        name,
        amount: point === undefined || point.value === null ? null : amount(point.value, period),
        status: point?.status ?? null,
        sources: point?.sources ?? [],
      }
    }),
  )
}
