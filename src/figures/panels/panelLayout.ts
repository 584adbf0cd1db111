import type { ChartContent, Drawing } from '#src/chart/drawing.ts'
import type { Box } from '#src/chart/frame/scales.ts'
import { placedNotes } from '#src/chart/notePlacement.ts'

export type PanelBox = Box & {
  /** Do the events' numbers and the notes' letters stand over the plot? */
  readonly numbered: boolean
  readonly labelled: boolean
}

export type PanelLayout = {
  readonly boxes: readonly PanelBox[]
  /** Are the panels so low that letters and marks are smaller too? */
  readonly low: boolean
}

/** The numbers of events and the letters of notes. */
export const smallMarkers = { diameter: 14, apart: 0, middle: 8, above: 1 } as const
/** Heights in pixels: the space over a plot without rows of numbers or letters, and the time axis. */
export const panelParts = { air: 6, timeAxis: 26 } as const
const spacing = { x: 26, y: 20 } as const
const lowSpacing = { x: 18, y: 12 } as const
const minPageWidthPx = 260
/** Width over height that the panels of an export should come near to. */
const shape = 1.7
/** Lower panels of an export share the labels of the time axis and the numbers of the events. */
const minFullHeightPx = 132

function inColumns(
  count: number,
  columns: number,
  each: number,
  between: number,
  boxAt: (row: number, place: number) => Omit<PanelBox, 'x' | 'width'>,
): PanelBox[] {
  return Array.from({ length: count }, (_, i) => ({
    x: (i % columns) * (each + between),
    width: each,
    ...boxAt(Math.floor(i / columns), i),
  }))
}

const columnWidth = (width: number, columns: number, between: number = spacing.x): number =>
  Math.floor((width - between * (columns - 1)) / columns)

function fullPanels(count: number, columns: number, width: number, height: number, rowsOver: number): PanelBox[] {
  return inColumns(count, columns, columnWidth(width, columns), spacing.x, (row) => ({
    y: row * (height + spacing.y),
    height,
    numbered: rowsOver > 0,
    labelled: true,
  }))
}

/** The page scrolls, so their width sets the height of panels; together they are no lower than `chartHeight`. */
export function pagePanels(count: number, width: number, rowsOver: number, chartHeight = 0): PanelLayout {
  const columns = Math.max(1, Math.min(count, Math.floor((width + spacing.x) / (minPageWidthPx + spacing.x))))
  const rows = Math.ceil(count / columns)
  const share = Math.floor((chartHeight + spacing.y) / rows) - spacing.y
  const height = Math.round(Math.max(share, Math.min(400, Math.max(190, columnWidth(width, columns) * 0.68))))
  return { boxes: fullPanels(count, columns, width, height, rowsOver), low: false }
}

/** An export has a fixed height: the number of columns is the one that fits the largest panels of the wanted shape. */
export function exportPanels(count: number, width: number, height: number, rowsOver: number): PanelLayout {
  const size = (columns: number): number => {
    const rows = Math.ceil(count / columns)
    return Math.min((width - spacing.x * (columns - 1)) / columns / shape, (height - spacing.y * (rows - 1)) / rows)
  }
  const choices = Array.from({ length: count }, (_, i) => i + 1)
  const columns = choices.reduce((best, next) => (size(next) > size(best) ? next : best), 1)
  const rows = Math.ceil(count / columns)
  const full = Math.floor((height - spacing.y * (rows - 1)) / rows)
  if (full >= minFullHeightPx) return { boxes: fullPanels(count, columns, width, full, rowsOver), low: false }
  // The plots are equally high: numbers over the top row and time axes under the lowest panels add to the boxes.
  const numbers = rowsOver > 0 ? rowsOver * smallMarkers.diameter - panelParts.air : 0
  const each = Math.floor((height - numbers - panelParts.timeAxis - lowSpacing.y * (rows - 1)) / rows)
  const boxAt = (row: number, place: number) => {
    const numbered = rowsOver > 0 && row === 0
    const labelled = place + columns >= count
    return {
      y: row === 0 ? 0 : numbers + row * (each + lowSpacing.y),
      height: each + (numbered ? numbers : 0) + (labelled ? panelParts.timeAxis : 0),
      numbered,
      labelled,
    }
  }
  const boxes = inColumns(count, columns, columnWidth(width, columns, lowSpacing.x), lowSpacing.x, boxAt)
  return { boxes, low: true }
}

export function numberRows(content: ChartContent): number {
  return [content.events, placedNotes(content)].filter(({ length }) => length > 0).length
}

export function panelLayout(content: ChartContent, width: number, height: number, onPage: boolean): PanelLayout {
  const [count, rows] = [content.plot.series.length, numberRows(content)]
  return onPage ? pagePanels(count, width, rows, height) : exportPanels(count, width, height, rows)
}

/** Least size of a panel with its heading and the spacing under it; `alone` is the least height of the whole chart. */
const minPx = { width: 168, height: 72, timeAxis: 34, alone: 240 } as const

/** Overrides of a drawing of panels, which needs no legend because each panel carries its name. */
export function panelsDrawing(count: number): Partial<Drawing> {
  return {
    legend: [],
    minHeight: (width) => {
      const rows = Math.ceil(count / Math.max(1, Math.floor(width / minPx.width)))
      return Math.max(minPx.alone, rows * minPx.height + minPx.timeAxis)
    },
  }
}
