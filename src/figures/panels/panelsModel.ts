import { lastKnown } from '#src/trade/point.ts'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import type { ChartContent, InteractionProps } from '#src/chart/drawing.ts'
import { type ValueAxis, fewerTicks, timeAxis, valueAxis } from '#src/chart/frame/axes.ts'
import { type ChartModel, amountText, axisWidthOf, onAxis, timeAxisHeight } from '#src/chart/frame/chartModel.ts'
import { endAmount } from '#src/chart/labels/names.ts'
import { notesOf } from '#src/chart/notePlacement.ts'
import { type TextStyle, textWidth } from '#src/chart/text/measure.ts'
import { largestOf } from '#src/chart/valueExtent.ts'
import { type PanelLayout, type PanelBox, numberRows, panelParts } from '#src/figures/panels/panelsLayout.ts'
import { entryOf } from '#src/figures/plotDrawing.tsx'

export type PanelsContent = ChartContent & { readonly y: 'shared' | 'own' }

type PanelHeadingStyle = {
  readonly name: TextStyle
  readonly amount: TextStyle
  readonly height: number
  readonly beside: boolean
}

export type Panel = {
  readonly id: string
  readonly series: PlottedSeries
  readonly colourIndex: number
  readonly name: string
  /** The newest amount, with its period where the series ends early. */
  readonly amount: string
  readonly box: PanelBox
  readonly heading: PanelHeadingStyle
  readonly low: boolean
}

export type PanelModel = { readonly panel: Panel; readonly chart: ChartModel }

const right = 8
export const headingSpacing = 6
const headingStyle = (name: number, amount: number, height: number, beside: boolean): PanelHeadingStyle => ({
  name: { size: name, weight: 600, family: 'sans' },
  amount: { size: amount, weight: 400, family: 'sans' },
  height,
  beside,
})
const under = headingStyle(13.5, 12.5, 38, false)
const lowUnder = headingStyle(11.5, 11.5, 29, false)
const lowBeside = headingStyle(11.5, 11.5, 16, true)

export function panelOrder(plot: Plot): PlottedSeries[] {
  const size = (series: PlottedSeries): number => lastKnown(series.points)?.value ?? -Infinity
  return plot.series.toSorted((a, b) => size(b) - size(a))
}

/** The value axis of one panel or of all; its top tick names its unit if that is not the subtitle's. */
function panelAxis(content: PanelsContent, plot: Plot, maxTicks: number): ValueAxis {
  const { quantity, scale, format } = content
  const whole = valueAxis(plot, quantity, scale, format, maxTicks)
  const axis = fewerTicks(whole, scale === 'log' ? maxTicks : maxTicks + 2)
  const { step, ticks, tickLabel } = axis
  if (step.divisor === format.step(quantity, largestOf(content.plot)).divisor) return axis
  const withUnit = (value: number): string => step.short.replace('{number}', tickLabel(value))
  return { ...axis, tickLabel: (value) => (value === ticks.at(-1) ? withUnit(value) : tickLabel(value)) }
}

/** One style for all panels: names stand beside their amounts only if all of them fit. */
function headingOf(words: readonly Pick<Panel, 'name' | 'amount'>[], { low, boxes }: PanelLayout): PanelHeadingStyle {
  if (!low) return under
  const width = Math.min(...boxes.map((box) => box.width))
  const fits = words.every(
    ({ name, amount }) =>
      textWidth(name, lowBeside.name) + headingSpacing + textWidth(amount, lowBeside.amount) <= width,
  )
  return fits ? lowBeside : lowUnder
}

/** @param amountAt adds the period to an amount where it must be named */
export function panelModels(
  content: PanelsContent,
  ordered: readonly PlottedSeries[],
  layout: PanelLayout,
  amountAt: typeof endAmount = endAmount,
): PanelModel[] {
  const { plot, quantity, format } = content
  const { boxes, low } = layout
  const words = ordered.map((series) => {
    const { value, period = '' } = lastKnown(series.points) ?? {}
    const amount = amountText(value ?? 0, quantity, plot.show, format)
    return { ...entryOf(content, series), amount: amountAt(amount, period, plot.periods, format) }
  })
  const heading = headingOf(words, layout)
  const above = ({ numbered }: PanelBox): number =>
    heading.height + (numbered ? numberRows(content) * panelParts.numbers : panelParts.air)
  const below = ({ labelled }: PanelBox): number => (labelled ? timeAxisHeight : 0)
  const plotHeight = Math.min(...boxes.map((box) => box.height - above(box) - below(box)))
  const maxTicks = plotHeight < 56 ? 2 : plotHeight < 110 ? 3 : 4
  const shared = content.y === 'shared' ? panelAxis(content, plot, maxTicks) : null
  const axes = ordered.map((series) => shared ?? panelAxis(content, { ...plot, series: [series] }, maxTicks))
  const labels = [...new Set(axes)].flatMap((axis) => axis.ticks.map(axis.tickLabel))
  const left = axisWidthOf(labels, 8)
  const notes = notesOf(content)
  const time = timeAxis(plot, (boxes[0]?.width ?? 0) - left - right, format)
  return ordered.flatMap((series, i): PanelModel[] => {
    const [box, axis, word] = [boxes[i], axes[i], words[i]]
    if (box === undefined || axis === undefined || word === undefined) return []
    const chart = {
      ...content,
      plot: { ...plot, series: [series] },
      ...onAxis(axis, box.width, box.height, { top: above(box), right, bottom: below(box), left }),
      timeAxis: box.labelled ? time : { ...time, ticks: [] },
      notes,
    }
    return [{ panel: { ...word, series, box, heading, low }, chart }]
  })
}

/** The title of a panel is the name of its series, not the figure's title; null in a still drawing. */
export function panelInteraction(
  interaction: InteractionProps | null,
  { panel: { name, amount }, chart: { format } }: PanelModel,
): InteractionProps | null {
  const describe = (): string => format.t('panel.description', { name, amount })
  return interaction && { ...interaction, title: name, isPart: true, describe }
}
