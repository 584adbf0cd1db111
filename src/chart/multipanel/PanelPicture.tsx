import { scaleLinear } from 'd3-scale'
import { emptyPlot } from '#src/trade/plot.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelContent.ts'
import { MultiPanelMarks } from '#src/chart/multipanel/MultiPanelMarks.tsx'
import type { Palette } from '#src/chart/palette.ts'
import { timeDomain } from '#src/chart/timePlacement.ts'

/** In pixels: half of the mark that a line ends with. */
const around = 4

/** The marks of one panel alone, from zero on, without axes and words: for a picture that is too small for these. */
export function PanelPicture(props: {
  readonly panel: Pick<PanelContent, 'id' | 'mark' | 'series'>
  readonly periods: readonly string[]
  readonly width: number
  readonly height: number
  readonly palette: Palette
}) {
  const { panel, periods, width, height, palette } = props
  const values = panel.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .range([height - around, around])
  const model = {
    width,
    height,
    margin: { top: around, right: around, bottom: around, left: around },
    timeAxis: { domain: timeDomain({ periods }) },
    plot: { ...emptyPlot, periods },
    panels: [{ ...panel, y: (value: number) => y(value) }],
  } as const
  return <MultiPanelMarks model={model} palette={palette} />
}
