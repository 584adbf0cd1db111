import { scaleLinear } from 'd3-scale'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import { gridCount } from '#src/chart/frame/axes.ts'
import { barPitch } from '#src/chart/multipanel/bars.ts'
import { textWidth } from '#src/chart/text/measure.ts'

export const barLabelStyle = { size: 11.5, weight: 400, family: 'sans' } as const
const firstLineStyle = { ...barLabelStyle, weight: 600 } as const
export const barLabelLine = 13
const between = 3
const gridStepPx = 42
/** Axis numbers closer together than this would touch. */
const minGridStepPx = 16

function labelWidth({ series }: PanelContent): number {
  const texts = series.flatMap(({ labels }) => [...labels.values()])
  return Math.max(
    0,
    ...texts.flatMap((lines) => lines.map((line, i) => textWidth(line, i === 0 ? firstLineStyle : barLabelStyle))),
  )
}

/** Whether the words fit at every bar, or are so few that they stand far apart. */
export function hasSpaceForLabels(panel: PanelContent, width: number): boolean {
  const { series, mark } = panel
  const [first] = series
  const widest = labelWidth(panel)
  if (first === undefined || mark === 'line' || widest === 0) return false
  const step = width / first.points.length
  if (series.length === 1) return first.labels.size * (widest + 8) < width * 0.75 || widest <= step - 4
  return widest <= step / series.length - between
}

/** Pixels by which wide words move outwards: bars of one period are closer together than to those of the next. */
export function labelShift(panel: PanelContent, step: number, index: number): number {
  const count = panel.series.length
  return (index - (count - 1) / 2) * Math.max(0, labelWidth(panel) + between - barPitch(step, count))
}

function ticksApart(ticks: (count: number) => number[], wanted: number, least: number): readonly number[] {
  const [first = 0, second = Infinity] = ticks(wanted)
  return wanted > 1 && second - first < least ? ticksApart(ticks, wanted - 1, least) : ticks(wanted)
}

/** A scale from zero to the largest value, extended for the words at bars; `around` is the room outside in pixels. */
export function panelScale(
  panel: PanelContent,
  height: number,
  labelled: boolean,
  around: { readonly above: number; readonly below: number },
) {
  const { series, mark } = panel
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])))
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const lines = Math.max(0, ...series.flatMap(({ labels }) => [...labels.values()].map((words) => words.length)))
  const words = labelled ? lines * barLabelLine + 5 : 0
  const under = low < 0 ? Math.max(0, words - around.below) : 0
  const over = high > 0 ? Math.max(0, words - around.above) : 0
  const perPixel = (high - low || 1) / Math.max(1, height - under - over)
  const exact = scaleLinear().domain([low, high || (low === 0 ? 1 : 0)])
  // A line ends below a grid line; bars have none beside their labels, because it would suggest values that large.
  const spannedBy = (count: number) => (mark === 'line' ? exact.copy().nice(count) : exact)
  const maxCount = Math.max(mark === 'bar' ? 3 : 2, Math.round(height / gridStepPx))
  const wanted = gridCount((count) => spannedBy(count).ticks(count), maxCount)
  const spanned = spannedBy(wanted)
  const [first = low, last = high] = spanned.domain()
  const domain = [first - under * perPixel, last + over * perPixel] as const
  const least = ((domain[1] - domain[0]) / Math.max(1, height)) * minGridStepPx
  return { domain, ticks: ticksApart((count) => spanned.ticks(count), wanted, least) }
}
