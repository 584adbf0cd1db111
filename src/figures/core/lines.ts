import type { Drawing } from '#src/chart/drawing.ts'
import { MultiPanelChart, panelPicture } from '#src/chart/multipanel/MultiPanelChart.tsx'
import {
  type MultiPanelContent,
  type PanelContent,
  type PanelSeries,
  multiPanelModel,
} from '#src/chart/multipanel/multiPanelModel.ts'
import { shownEvents } from '#src/chart/plotExtent.ts'
import type { Made, Scene } from '#src/figures/core/look.ts'
import type { ChartTable } from '#src/publish/content.ts'
import { analysisDrawing } from '#src/figures/figure.ts'
import { type Format, unbroken } from '#src/i18n/format.ts'
import type { Cell, Rows } from '#src/publish/files/rows.ts'
import type { Quantity } from '#src/trade/steps.ts'
import { type Point, gapAt, lastKnown } from '#src/trade/observation.ts'
import { monthNumber, monthRange, yearOf, yearRange } from '#src/trade/periods.ts'
import { pointAt } from '#src/trade/plot.ts'
import { rowOfAnalysis } from '#src/view/analyses.ts'
import { chosenEvents } from '#src/view/drawn.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { statusKeysOf } from '#src/view/texts/notes.ts'

/** A line by month or year; marks, tooltip, alt text, table and files are made of its points. */
export type Line = PanelSeries & {
  /** An amount in a sentence of the alt text. */
  readonly say: (value: number, period: string) => string
  /** Cells of the files, by column, that all of its points share. */
  readonly cells: { readonly [column: string]: Cell }
}

/** A line without labels at single points, unless it says otherwise; `say` writes its amounts. */
export const lineOf = (
  own: Partial<Line> & Pick<Line, 'id' | 'name' | 'colourIndex' | 'points'>,
  say: Line['say'],
): Line => ({
  longName: own.name,
  labels: new Map(),
  cells: {},
  say,
  amount: (...at) => unbroken(say(...at)),
  ...own,
})

export const amountIn =
  (quantity: Quantity, format: Format) =>
  (value: number): string =>
    format.amount(value, quantity)

/** `−$7.3 (−6.8%)`: a gap with its percent; empty where there is none. */
export function gapWithPercent(
  { gap, percent }: { readonly gap: readonly Point[]; readonly percent: readonly Point[] },
  period: string,
  write: (gap: number) => string,
  { t, change }: Format,
): string {
  const [amount, part] = [gap, percent].map((points) => pointAt({ points }, period).value)
  if (amount == null) return ''
  return part == null ? write(amount) : t('list.aside', { text: write(amount), aside: change(part) })
}

/** A row for each point; the columns `period`, `value`, `status` and `source` are its own. */
function rowsOf(columns: string, lines: readonly Pick<Line, 'points' | 'cells'>[]): Rows {
  const names = columns.split(' ')
  const rows = lines.flatMap(({ points, cells }) =>
    points.map(({ period, value, status, sources }) => {
      const own: Line['cells'] = { ...cells, period, value, status, source: sources.join(';') }
      return names.map((name) => own[name] ?? null)
    }),
  )
  return { columns: names, rows }
}

/** A sentence for each line with its first and its last value; none for a line without values. */
export function endsOf(
  lines: readonly Pick<Line, 'longName' | 'points' | 'say'>[],
  { t, ...format }: Format,
  areSums = false,
): string[] {
  const period = (at: string): string => {
    const own = format.period(at)
    return areSums ? t('alt.in.rolling', { period: own }) : own
  }
  return lines.flatMap(({ longName: name, points, say }) => {
    const [first, last] = [points.find(({ value }) => value !== null), lastKnown(points)]
    if (first?.value == null || last?.value == null) return []
    const ends = { first: say(first.value, first.period), last: say(last.value, last.period) }
    return [t('alt.series', { name, ...ends, from: period(first.period), to: period(last.period) })]
  })
}

/** The chart's numbers by calendar year: each column has a point for each. */
const yearTable = (
  of: { readonly label?: string; readonly columns: readonly Pick<Line, 'id' | 'name' | 'points' | 'say'>[] },
  { t, period }: Format,
): ChartTable => ({
  label: of.label ?? t('analysis.table'),
  corner: t('table.period.year'),
  heads: of.columns.map(({ id, name }) => ({ id, title: name, span: 1, under: [] })),
  rows: (of.columns[0]?.points ?? []).map(({ period: at }, i) => ({
    id: yearOf(at),
    name: period(yearOf(at)),
    cells: of.columns.map(({ points, say }) => {
      const { value = null, status = null } = points[i] ?? {}
      return { text: value === null ? null : say(value, at), status }
    }),
  })),
})

/** The Decembers of 12-month sums are calendar years; `at` takes their points from a line. */
export function decembers(periods: readonly string[], isWhole: (i: number) => boolean = () => true) {
  const ends = periods.flatMap((period, i) => (monthNumber(period) === 12 && isWhole(i) ? [{ period, i }] : []))
  return {
    years: ends.map(({ period }) => yearOf(period)),
    at: (points: readonly Point[]): Point[] => ends.map(({ period, i }) => points[i] ?? gapAt(period)),
  }
}

export const pointsAt = (points: readonly Point[], periods: readonly string[]): Point[] =>
  periods.map((period) => pointAt({ points }, period))

/** The months or years from the first to the last with a value. */
export function periodsOf(points: readonly Point[]): string[] {
  const known = points.flatMap(({ period, value }) => (value === null ? [] : [period])).toSorted()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  return first.length === 4 ? yearRange(first, last) : monthRange(first, last)
}

/** All months from the first to the last value of any line; `every` gives a line a point at each of these months. */
export function sharedMonths(lines: readonly (readonly Point[])[]) {
  const periods = periodsOf(lines.flat())
  return { periods, every: (points: readonly Point[]): Point[] => pointsAt(points, periods) }
}

/** A panel of whole numbers. @param heightShare its part of the height, relative to those of the other panels */
export const linePanel = (
  id: string,
  heightShare: number,
  title: string,
  series: readonly Line[],
  { number }: Format,
): PanelContent => ({ id, mark: 'line', heightShare, title, series, tick: (value) => number(value, 0) })

/** The largest amount, which decides the unit. */
export const largestIn = (lines: readonly Pick<Line, 'points'>[]): number =>
  Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => Math.abs(value ?? 0))))

/** A panel of amounts; its title and its axis have the unit of the largest. */
export function amountPanel(
  id: string,
  heightShare: number,
  quantity: Quantity,
  title: (unit: string) => string,
  series: readonly Line[],
  format: Format,
): PanelContent & { readonly unit: string } {
  const { long, divisor } = format.step(quantity, largestIn(series))
  const tick = (value: number): string => format.number(value / divisor, Number.isInteger(value / divisor) ? 0 : 1)
  return { ...linePanel(id, heightShare, title(long), series, format), tick, unit: long }
}

type FromCore = 'subtitle' | 'events' | 'sources' | 'dataTo' | 'drawing' | 'card' | 'keys' | 'facts' | 'rows' | 'table'

/** A figure of panels under one another by month or year, with the events that the main chart shows. */
export function panelsFigure(
  of: Omit<Made, FromCore> & {
    /** The keys tell their statuses, the alt text their ends, and the files their points, unless others are named. */
    readonly lines: readonly Line[]
    readonly keyed?: Parameters<typeof statusKeysOf>[0]
    readonly facts?: Made['facts']
    readonly written?: readonly Pick<Line, 'points' | 'cells'>[]
    /** The columns of the files, or whole rows. */
    readonly rows: string | Made['rows']
    readonly table?: () => Parameters<typeof yearTable>[0]
    /** The figure cites the sources of their points. */
    readonly panels: readonly [PanelContent, ...PanelContent[]]
    readonly periods: MultiPanelContent['periods']
    readonly areSums?: MultiPanelContent['areSums']
    /** Id of the commodity whose major events are shown, beside those of all trade; null for no events. */
    readonly commodity: string | null
    readonly height: number
    /** The card has these in place of the title and of the first panel. */
    readonly card?: () => { readonly sentence?: string; readonly panel?: PanelContent }
    readonly subtitle: (span: { readonly from: string; readonly to: string }) => string
  },
  { catalogue, view, format }: Scene,
): Made {
  const { panels, periods, areSums = false, commodity, height: ownHeight, card, subtitle, fileName, ...named } = of
  const { lines, keyed = lines, facts, written = lines, rows, table, ...made } = named
  const { period } = format
  const isWithoutMoney = view.analysis !== null && rowOfAnalysis(view.analysis).isWithoutMoney === true
  const [from = '', to = ''] = [periods[0], periods.at(-1)]
  const events =
    commodity === null ? [] : shownEvents(chosenEvents(catalogue, view.events, [commodity]), { periods }, view.events)
  const cited = panels.flatMap(({ series }) => series)
  const draw = (shown: MultiPanelContent['events']): Drawing => {
    const content: MultiPanelContent = { panels, periods, areSums, events: shown, format }
    return {
      ...analysisDrawing(MultiPanelChart, content, () => ownHeight),
      keyedEvents: ({ width, height, directLabels }) =>
        multiPanelModel(content, width, height, directLabels).places.keyed.map(({ event }) => event),
    }
  }
  return {
    ...made,
    subtitle: subtitle({ from: period(from), to: period(to) }),
    events,
    sources: [...new Set(cited.flatMap(({ points }) => points.flatMap(({ sources }) => sources)))],
    dataTo: to,
    fileName: [...fileName, ...(isWithoutMoney ? [] : moneyInName(view)), from, to],
    keys: () => statusKeysOf(keyed, format),
    facts: facts ?? (() => endsOf(lines, format, areSums)),
    rows: typeof rows === 'string' ? () => rowsOf(rows, written) : rows,
    table: table ? () => yearTable(table(), format) : null,
    drawing: { ...draw(events), withEvents: commodity === null ? null : draw },
    card() {
      const { sentence = made.title, panel = panels[0] } = card?.() ?? {}
      return { sentence, picture: panelPicture(panel, periods) }
    },
  }
}
