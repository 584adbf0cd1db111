import { lastKnown } from '#src/trade/point.ts'
import { grey } from '#src/view/colours.ts'
import { monthNumber } from '#src/trade/periods.ts'
import type { Format } from '#src/i18n/format.ts'
import { chartMessages } from '#src/i18n/messages/en/chart.ts'
import { seasonMessages } from '#src/i18n/messages/en/kinds/season.ts'
import type { TimeAxis } from '#src/chart/frame/axes.ts'
import { tickStyle, textWidth } from '#src/chart/text/measure.ts'
import type { Reading } from '#src/chart/frame/Plot.tsx'
import { frameScales } from '#src/chart/frame/scales.ts'
import { labelSpacing } from '#src/chart/labels/names.ts'
import type { TextStyle } from '#src/chart/text/measure.ts'
import { notesInside } from '#src/chart/notePlacement.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import type { ReaderNote } from '#src/view/readerNote.ts'
import type { PanelLayout } from '#src/figures/panels/panelsLayout.ts'
import type { PanelModel, PanelsContent } from '#src/figures/panels/panelsModel.ts'
import { panelModels, panelOrder } from '#src/figures/panels/panelsModel.ts'
import { monthName, periodName } from '#src/figures/season/periodNames.ts'
import type { SeasonNote } from '#src/figures/season/seasonNotes.ts'
import { seasonNotes } from '#src/figures/season/seasonNotes.ts'
import type { BandMonth, SeasonYear } from '#src/figures/season/years.ts'
import { axisMonths, seasonBand, seasonYears, yearEarlier } from '#src/figures/season/years.ts'

/** Strokes in pixels: of the newest year, of the one before it, of the others. */
const widths = [2.75, 1.75, 1] as const

export const yearStyle = { size: 12, weight: 600, family: 'sans' } as const satisfies TextStyle
const earlierStyle = { ...yearStyle, size: 11.5, weight: 400 } as const satisfies TextStyle
/** Of a name beside the plot. */
export const nameHeight = 14

/** A year as it is drawn. */
type DrawnYear = SeasonYear & {
  readonly name: string
  readonly colourIndex: number
  readonly width: number
  /** Before the last two: grey. */
  readonly isEarlier: boolean
}

/** What a name beside the plot stands for: one year, or all the earlier ones where there is no room for each. */
type SeasonName = {
  readonly id: string
  readonly text: string
  readonly style: TextStyle
  readonly colourIndex: number
  readonly ends: readonly SeasonYear[]
}

/** Seasons have no time axis for notes to stand over: theirs are at the lines. */
export type SeasonContent = PanelsContent & { readonly ownNotes?: readonly ReaderNote[] }

/** The panel of one series: its years are the lines of its chart, all on the same twelve months. */
export type SeasonModel = PanelModel & {
  readonly reading: Pick<Reading, 'periodName' | 'yearEarlier'>
  readonly noted: readonly SeasonNote[]
  /** Oldest first. */
  readonly years: readonly DrawnYear[]
  readonly band: readonly (BandMonth | null)[]
  readonly aside: readonly SeasonName[]
  /** The newest year, where it ends before the axis does: it is named at its end. */
  readonly inside: DrawnYear | null
}

/** January to December; of twelve names as many as fit. */
export function monthAxis(months: readonly string[], width: number, { month }: Format): TimeAxis {
  const name = (period: string): string => month(monthNumber(period), 'short')
  const widest = Math.max(...months.map((period) => textWidth(name(period), tickStyle)))
  const every = [1, 3, 6].find((step) => (width / 11) * step >= widest + 8) ?? 6
  const names = new Map(months.map((period) => [timeOf(period), name(period)]))
  const times = [...names.keys()]
  return {
    domain: [times[0] ?? 0, times.at(-1) ?? 1],
    ticks: times.filter((_, i) => i % every === 0),
    tickLabel: (time) => names.get(time) ?? '',
  }
}

function drawnYears(years: readonly SeasonYear[], colourIndex: number, format: Format): DrawnYear[] {
  return years.map(({ year, line }, i) => {
    const age = years.length - 1 - i
    return {
      year,
      line,
      name: format.period(year),
      colourIndex: age < 2 ? colourIndex : grey,
      isEarlier: age >= 2,
      width: widths[age] ?? widths[2],
    }
  })
}

const nameOfYear = (year: DrawnYear): SeasonName => ({
  id: year.line.info.id,
  text: year.name,
  style: year.isEarlier ? earlierStyle : yearStyle,
  colourIndex: year.colourIndex,
  ends: [year],
})

/** Names beside the plot; where not every year has room, the earlier ones have one name together. */
function namesAside(years: readonly DrawnYear[], id: string, height: number, format: Format): SeasonName[] {
  const earlier = years.filter(({ isEarlier }) => isEarlier)
  if (earlier.length < 2 || years.length * nameHeight <= height + nameHeight / 2) return years.map(nameOfYear)
  const together: SeasonName = {
    id: `${id}-earlier`,
    text: format.t(seasonMessages, 'season.earlier'),
    style: earlierStyle,
    colourIndex: grey,
    ends: earlier,
  }
  return [together, ...years.filter(({ isEarlier }) => !isEarlier).map(nameOfYear)]
}

function endsEarly({ line }: SeasonYear, months: readonly string[]): boolean {
  return lastKnown(line.points)?.period !== months.at(-1)
}

function seasonModel({ panel, chart }: PanelModel, content: SeasonContent): SeasonModel {
  const { format, freq, ownNotes = [] } = content
  const { series } = panel
  const months = axisMonths(content.plot.periods)
  const years = drawnYears(seasonYears(series, months), panel.colourIndex, format)
  const newest = years.at(-1)
  const inside = newest !== undefined && endsEarly(newest, months) ? newest : null
  const aside = namesAside(
    years.filter((year) => year !== inside),
    series.info.id,
    frameScales(chart).area.height,
    format,
  )
  const right = Math.ceil(Math.max(0, ...aside.map(({ text, style }) => textWidth(text, style)))) + labelSpacing + 2
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
      periodName: (period) => monthName(period, plot, freq === 'ytd', format),
      yearEarlier: (line, period) => yearEarlier(years, line, period),
    },
    years,
    noted: seasonNotes(notesInside(ownNotes, content.plot.periods, freq), years, months),
    band: seasonBand(series, months),
    aside,
    inside,
  }
}

/** The panels of a figure, largest first. */
export function seasonModels(content: SeasonContent, layout: PanelLayout): SeasonModel[] {
  const { format } = content
  const ordered = panelOrder(content.plot)
  const panels = panelModels(content, ordered, layout, (amount, last) =>
    format.t(chartMessages, 'chart.at', {
      amount,
      period: periodName(last, content.plot, content.freq === 'ytd', format, 'short'),
    }),
  )
  return panels.map((panel) => seasonModel(panel, content))
}
