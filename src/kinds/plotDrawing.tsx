import type { ComponentType } from 'react'
import { grey } from '#src/view/colours.ts'
import type { ChartContent, ChartProps, Drawing, LegendEntry } from '#src/chart/drawing.ts'

function legendOf({ plot, names, colourIndices }: ChartContent): LegendEntry[] {
  return plot.series.map(({ info: { id } }) => ({
    id,
    name: names.get(id) ?? id,
    colourIndex: colourIndices.get(id) ?? 1,
  }))
}

/** As many names fit beside a plot, each over its amount. */
const mostBeside = 8

/** Are several series grey, and few enough to be named beside the plot even where it is narrow? */
export function hasGreysToName({ plot, colourIndices }: ChartContent): boolean {
  const greys = plot.series.filter(({ info }) => colourIndices.get(info.id) === grey)
  return greys.length > 1 && plot.series.length <= mostBeside
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
    withEvents: (events) => plotDrawing({ ...content, events }, Chart, overrides),
    ...overrides,
  }
}
