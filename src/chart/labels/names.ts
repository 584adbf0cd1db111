import { amountStyle, nameStyle, textWidth, tickStyle } from '#src/chart/text/measure.ts'
import type { Format } from '#src/i18n/format.ts'
import { grey } from '#src/view/colours.ts'
import type { TimeAxis } from '#src/chart/frame/axes.ts'

/** The height in pixels of a name over its amount. */
export const endLabelHeight = 30
/** The height in pixels of a name beside its amount or other names. */
export const nameLine = 16

export const labelSpacing = 14

/** The width in pixels of the leaders: many names are moved far, and wider leaders do not merge. */
export const leaderSpacing = (oneLine: boolean): number => (oneLine ? 30 : labelSpacing)

/** The width of a name with its amount beside it (`oneLine`) or under it. */
export function endLabelWidth(label: { readonly name: string; readonly amount: string }, oneLine: boolean): number {
  const [name, amount] = [textWidth(label.name, nameStyle), textWidth(label.amount, amountStyle)]
  return oneLine ? name + 6 + amount : Math.max(name, amount)
}

const beside = 3

/**
 * The hairline from the end of a line to its name; null where they are side by side. It turns only beyond the plot's
 * `edge`, where no line is, so that leaders neither cross one another nor look like a line.
 */
export function leaderPath(
  from: { readonly x: number; readonly y: number },
  edge: number,
  to: { readonly x: number; readonly y: number },
  space: number,
): string | null {
  const start = from.x + space
  const end = to.x - 4
  const moved = Math.abs(to.y - from.y) > beside
  if (!moved) return start < edge ? `M${start},${from.y}H${end}` : null
  const turn = Math.max(start, edge)
  const middle = (turn + end) / 2
  return `M${start},${from.y}H${turn}C${middle},${from.y} ${middle},${to.y} ${end},${to.y}`
}

export const betweenNames = 8

export function rowWidth(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + textWidth(name, nameStyle), 0) + Math.max(0, names.length - 1) * betweenNames
}

/** Adds the period to the amount where the chart has a newer one. */
export function endAmount(amount: string, last: string, periods: readonly string[], format: Format): string {
  return last === periods.at(-1) ? amount : format.t('chart.at', { amount, period: format.period(last, 'short') })
}

/** Names of grey series are lighter, so that more than colour tells grey series apart. */
export function nameWeight(colourIndex: number | null): 400 | 600 {
  return colourIndex === grey ? 400 : 600
}

/** The lowest y of a name: beside the last label of the time axis, or higher where that label reaches under it. */
export function labelFoot(
  plotFoot: number,
  left: number,
  { ticks, tickLabel }: TimeAxis,
  x: (time: number) => number | undefined,
): number {
  const last = ticks.at(-1)
  const reach = last === undefined ? 0 : (x(last) ?? 0) + textWidth(tickLabel(last), tickStyle) / 2
  return plotFoot + (reach > left - 4 ? 3 : 12)
}

export type WantedLabel = { readonly id: string; readonly y: number; readonly height: number }

/**
 * The middle of each label by id: in the order of the lines' ends, without overlaps and as near to the ends as
 * possible. Labels that would overlap form a block that settles where its members on average want to be.
 */
export function spreadLabels(wanted: readonly WantedLabel[], top: number, bottom: number): Map<string, number> {
  type Block = { labels: WantedLabel[]; height: number; middle: number }
  const settle = (labels: WantedLabel[]): Block => {
    const height = labels.reduce((sum, label) => sum + label.height, 0)
    let above = 0
    let sum = 0
    for (const label of labels) {
      sum += label.y - (above + label.height / 2)
      above += label.height
    }
    const start = Math.max(top, Math.min(sum / labels.length, bottom - height))
    return { labels, height, middle: start + height / 2 }
  }
  const blocks: Block[] = []
  for (const label of wanted.toSorted((a, b) => a.y - b.y)) {
    let block = settle([label])
    for (let above = blocks.at(-1); above !== undefined; above = blocks.at(-1)) {
      if (above.middle + above.height / 2 <= block.middle - block.height / 2) break
      blocks.pop()
      block = settle([...above.labels, ...block.labels])
    }
    blocks.push(block)
  }
  const places = new Map<string, number>()
  for (const block of blocks) {
    let y = block.middle - block.height / 2
    for (const label of block.labels) {
      places.set(label.id, y + label.height / 2)
      y += label.height
    }
  }
  return places
}
