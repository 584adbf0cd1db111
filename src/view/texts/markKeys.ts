import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Plot } from '#src/trade/plot.ts'
import { type Point, lastKnown, pointFacts } from '#src/trade/point.ts'
import { largestUsualChange } from '#src/trade/outliers.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { type Status, notFinalStatuses } from '#src/trade/status.ts'

/** `end` is the last period of a line that ends before the chart does. */
export type NotedLine = { readonly name: string; readonly statuses: ReadonlySet<Status | null>; readonly end?: string }

/** A statement about all lines does not list their names if there are more than these. */
export const maxNamed = 4

export const isNotFinal = ({ statuses }: Pick<NotedLine, 'statuses'>): boolean =>
  notFinalStatuses.some((status) => statuses.has(status))

/** `Liquefied natural gas (low reliability); All goods (to May 2026, estimated)`; empty where all lines are as published. */
export function notFinalClauses(lines: readonly NotedLine[], format: Format): string {
  const { t } = format
  const namesByFacts = new Map<string, string[]>()
  for (const line of lines) {
    if (!isNotFinal(line)) continue
    const kinds = notFinalStatuses.filter((status) => line.statuses.has(status))
    const words = format.list(kinds.map((status) => t(`status.${status}`)))
    const facts =
      line.end === undefined ? words : t('note.status.ends', { period: format.period(line.end), kinds: words })
    namesByFacts.set(facts, [...(namesByFacts.get(facts) ?? []), line.name])
  }
  return format.clauses(
    Array.from(namesByFacts, ([facts, names]) => {
      const isAll = names.length === lines.length && names.length > maxNamed
      const clause = t('note.status.lines', {
        names: isAll ? t('note.all') : format.list(names),
        facts,
      })
      // A name that ends with its book in brackets is joined with the facts in one pair of brackets.
      return clause.replace(') (', '; ').replace('）（', '；')
    }),
  )
}

// Every export has the keys, because a mark without its key says nothing.

type NamedLine = NotedLine & { readonly info: SeriesInfo }

/** Memoised, because keys and notes both ask for the lines. */
export function notedLines(plot: Plot, labels: Labels): readonly NamedLine[] {
  return notedLinesOf(labels)(plot)
}

const notedLinesOf = memoizeByObject((labels: Labels) => memoizeByObject((plot: Plot) => newNotedLines(plot, labels)))

function newNotedLines(plot: Plot, labels: Labels): readonly NamedLine[] {
  const shown = plot.series.map(({ info }) => info)
  const last = plot.periods.at(-1)
  return plot.series.map(({ info, points }) => {
    const end = lastKnown(points)?.period
    const endsEarly = end !== undefined && last !== undefined && end < last
    return {
      info,
      name: labels.among(info, shown),
      statuses: pointFacts(points).statuses,
      ...(endsEarly ? { end } : {}),
    }
  })
}

const ofStatus = { marks: 'note.status', codes: 'table.note.status' } as const

function statusKeys(
  lines: readonly NotedLine[],
  format: Format,
  by: keyof typeof ofStatus = 'marks',
): readonly string[] {
  const kinds = notFinalClauses(lines, format)
  return kinds === '' ? [] : [format.t(ofStatus[by], { kinds })]
}

/** The keys of lines that are not plotted series. */
export function statusKeysOf(
  lines: readonly { readonly name: string; readonly points: readonly Point[] }[],
  format: Format,
): readonly string[] {
  return statusKeys(
    lines.map(({ name, points }) => ({ name, statuses: pointFacts(points).statuses })),
    format,
  )
}

function hasOutlier({ chart, scale, y }: ViewState, plot: Plot): boolean {
  if (plot.show !== 'yoy' || scale === 'log' || kindOfChart(chart).noLog === 'no-axis') return false
  const lines = plot.series.map(({ points }) => points)
  const axes = kindOfChart(chart).hasOwnAxes && y === 'own' ? lines.map((line) => [line]) : [lines]
  return axes.some((drawn) => largestUsualChange(drawn) !== null)
}

/** A logarithmic axis has no place for zero. */
function hasZero({ scale }: ViewState, plot: Plot): boolean {
  return scale === 'log' && plot.series.some(({ points }) => points.some(({ value }) => value === 0))
}

export function markKeysOf(view: ViewState, plot: Plot, format: Format, labels: Labels): string[] {
  return [
    ...statusKeys(notedLines(plot, labels), format, kindOfChart(view.chart).notFinal),
    ...(hasOutlier(view, plot) ? [format.t('note.outlier')] : []),
    ...(hasZero(view, plot) ? [format.t('note.log')] : []),
  ]
}
