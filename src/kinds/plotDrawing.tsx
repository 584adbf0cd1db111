import type { ComponentType } from 'react'
import type { ChartContent, ChartProps, Drawing, LegendEntry } from '#src/chart/drawing.ts'

function legendOf({ plot, names, colourIndices }: ChartContent): LegendEntry[] {
  return plot.series.map(({ info: { id } }) => ({
    id,
    name: names.get(id) ?? id,
    colourIndex: colourIndices.get(id) ?? 1,
  }))
}

/**
 * The drawing of plotted series by a chart of them.
 *
 * @param own what differs from what is usual
 */
export function plotDrawing<Content extends ChartContent>(
  content: Content,
  Chart: ComponentType<ChartProps<Content>>,
  overrides: Partial<Drawing> = {},
): Drawing {
  return {
    draw: (props) => <Chart content={content} {...props} />,
    plotted: content,
    legend: legendOf(content),
    withoutEvents: () => plotDrawing({ ...content, events: [] }, Chart, overrides),
    ...overrides,
  }
}
