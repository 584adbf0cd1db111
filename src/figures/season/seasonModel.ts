import type { TimeAxis } from '#src/chart/frame/chartModel.ts'
import { labelSpacing } from '#src/chart/labels/EndLabels.tsx'
import { type PlacedNote, notesInside } from '#src/chart/notePlacement.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import { nameStyle, textWidth, tickStyle } from '#src/chart/text/measure.ts'
import type { PanelLayout } from '#src/figures/panels/panelLayout.ts'
import { type PanelModel, type PanelsContent, panelModels, panelOrder } from '#src/figures/panels/panels.tsx'
import type { Format } from '#src/i18n/format.ts'
import { memoizeByFirst } from '#src/lib/memoize.ts'
import { isFinal, knownValues, lastKnown } from '#src/trade/observation.ts'
import { monthNumber, monthRange, yearOf } from '#src/trade/periods.ts'
import { type Plot, type PlottedSeries, pointAt } from '#src/trade/plot.ts'
import { grey } from '#src/view/colours.ts'
import type { ReaderNote } from '#src/view/viewState.ts'

/** Years with lines in colour. */
const inColour = 2

/** Widths of the lines in pixels: of the newest year, of the year before it, of another. */
const widths = [2.75, 1.75, 1] as const

export const nameHeight = 14

/** Seasons have no time axis that notes could stand over, so `ownNotes` stand at the lines. */
export type SeasonContent = PanelsContent & { readonly ownNotes?: readonly ReaderNote[] }

/** The panel of one series: its years are the lines of its chart, all on the same twelve months. */
export type SeasonModel = ReturnType<typeof seasonModel>

/** An axis from January to December with as many of the month names as fit. */
export function monthAxis(months: readonly string[], width: number, { month }: Format): TimeAxis {
  const names = new Map(months.map((period) => [timeOf(period), month(monthNumber(period), 'short')]))
  const widest = Math.max(...[...names.values()].map((name) => textWidth(name, tickStyle)))
  const every = [1, 3].find((step) => (width / 11) * step >= widest + 8) ?? ((width / 11) * 6 > widest ? 6 : 12)
  const times = [...names.keys()]
  return {
    domain: [times[0] ?? 0, times.at(-1) ?? 1],
    ticks: times.filter((_, i) => i % every === 0),
    tickLabel: (time) => names.get(time) ?? '',
  }
}

/** The newest year and the one before it in colour. Of the others the band shows the range, and one alone is a grey line. */
function drawnYears(years: readonly SeasonYear[], colourIndex: number, format: Format) {
  return years.map((year, i) => {
    const age = years.length - 1 - i
    const isEarlier = age >= inColour
    return {
      ...year,
      name: format.period(year.year),
      colourIndex: isEarlier ? grey : colourIndex,
      isLine: !isEarlier || years.length === inColour + 1,
      width: widths[age] ?? widths[2],
    }
  })
}

/** A note on several months stands at the first of them that is shown. */
function seasonNotes(notes: readonly PlacedNote[], years: readonly SeasonYear[], months: readonly string[]) {
  return notes.map(({ letter, first }, i) => {
    const period = months[monthNumber(first) - 1] ?? first
    const line = years.find(({ year }) => year === yearOf(first))?.line
    return {
      letter,
      period,
      value: line === undefined ? null : pointAt(line, period).value,
      before: notes.slice(0, i).filter((other) => other.first === first).length,
    }
  })
}

function seasonModel({ panel, chart }: PanelModel, content: SeasonContent) {
  const { format, freq, ownNotes = [] } = content
  const { series } = panel
  const { periods } = content.plot
  const { months, band, years: all } = seasonsOf(series, axisYear(periods))
  const years = drawnYears(all, panel.colourIndex, format)
  const lines = years.filter(({ isLine }) => isLine)
  const ends = lines.flatMap(({ line: { info, points }, name, colourIndex: ink }) => {
    const { period = '', value } = lastKnown(points) ?? {}
    return value == null ? [] : { id: info.id, name, amount: '', period, value, ink }
  })
  const inside = ends.slice(-1).find(({ period }) => period !== months.at(-1)) ?? null
  const aside = ends.filter((end) => end !== inside)
  const right = Math.ceil(Math.max(0, ...aside.map(({ name }) => textWidth(name, nameStyle)))) + labelSpacing + 2
  const plot = { ...chart.plot, series: years.map(({ line }) => line), periods: months }
  return {
    panel,
    chart: {
      ...chart,
      plot,
      colourIndices: new Map(years.map(({ line, colourIndex }) => [line.info.id, colourIndex])),
      names: new Map(years.map(({ line, name }) => [line.info.id, name])),
      margin: { ...chart.margin, right },
      timeAxis: {
        ...monthAxis(months, chart.width - right - chart.margin.left, format),
        ...(panel.box.labelled ? {} : { ticks: [] }),
      },
    },
    reading: {
      periodName: (period: string) => monthName(period, plot, freq === 'ytd', format),
    },
    /** The years with lines; tooltip, table and speech have them all. */
    lines,
    noted: seasonNotes(notesInside(ownNotes, periods, freq), years, months),
    band,
    aside,
    /** The newest year if it ends before the axis does, for its name then stands at that end; else null. */
    inside,
  }
}

export function seasonModels(content: SeasonContent, layout: PanelLayout): SeasonModel[] {
  const { plot, freq, format } = content
  const panels = panelModels(content, panelOrder(plot), layout, (amount, last) =>
    format.t('list.detail', { text: amount, detail: periodName(last, plot, freq === 'ytd', format, 'short') }),
  )
  return panels.map((panel) => seasonModel(panel, content))
}

export type SeasonYear = { readonly year: string; readonly line: PlottedSeries }

/** Maximum entries of each cache: more axes than a reader switches between. */
const maxAxes = 4

/** The year whose months are the axis: the newest drawn one, which stands for every year. */
export const axisYear = (periods: readonly string[]): string => yearOf(periods.at(-1) ?? '2017')

const inYear = (month: string, year: string): string => year + month.slice(4)

/**
 * A line for each year with a figure, oldest first, all on the twelve months of one; and the range of all years but the
 * newest two, null in a month for which fewer than two of them have a figure. Memoised by the series: toggling a commodity
 * leaves the panels of the others as they are.
 */
export const seasonsOf = memoizeByFirst(maxAxes, (series: PlottedSeries, axis: string) => {
  const months = monthRange(`${axis}-01`, `${axis}-12`)
  const known = series.points.filter(({ value }) => value !== null)
  const years = [...new Set(known.map(({ period }) => yearOf(period)))].map((year): SeasonYear => ({
    year,
    line: {
      info: { ...series.info, id: `${series.info.id}-${year}` },
      points: months.map((period) => ({ ...pointAt(series, inYear(period, year)), period })),
    },
  }))
  const others = years.slice(0, -inColour)
  const range = months.map((period, i) => {
    const points = others.flatMap(({ line }) => line.points[i] ?? []).filter(({ value }) => value !== null)
    if (points.length < 2) return null
    const values = knownValues(points)
    const final = points.every(({ status }) => isFinal(status))
    return { period, low: Math.min(...values), high: Math.max(...values), final }
  })
  const [first = '', last = ''] = [others[0]?.year, others.at(-1)?.year]
  return { months, years, band: range.some((month) => month !== null) ? { first, last, months: range } : null }
})

export const bandEnds = ({ first, last }: { readonly first: string; readonly last: string }, format: Format) => ({
  from: format.period(first),
  to: format.period(last),
})

function isBoth(period: string, { show }: Plot): boolean {
  return show === 'yoy' && monthNumber(period) <= 2
}

/** The name of a month of the axis, without a year. @param running whether amounts are sums from January on */
function monthName(period: string, plot: Plot, running: boolean, { t, month }: Format): string {
  const number = monthNumber(period)
  if (running) return number === 1 ? month(1) : t('season.to', { month: month(number) })
  return isBoth(period, plot) ? t('season.janFeb') : month(number)
}

export function periodName(
  period: string,
  plot: Plot,
  running: boolean,
  format: Format,
  style: 'long' | 'short' = 'long',
): string {
  const { t, month } = format
  const year = format.period(yearOf(period))
  const number = monthNumber(period)
  if (running && number > 1) return t('season.to.year', { first: month(1, style), month: month(number, style), year })
  if (!running && isBoth(period, plot))
    return t('season.janFeb.year', { first: month(1, style), second: month(2, style), year })
  return format.period(period, style)
}
