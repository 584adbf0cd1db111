import '#src/i18n/messages/en/en.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { crossesBaciBreak } from '#src/trade/catalogue.ts'
import { type Point, isReliable } from '#src/trade/observation.ts'
import { yearBefore } from '#src/trade/periods.ts'
import { type Plot, type PlottedSeries, pointAt } from '#src/trade/plot.ts'
import { isThinBase } from '#src/trade/steps.ts'
import { keptInColour } from '#src/view/colours.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import { quantityOf, titleOf } from '#src/view/texts/titles.ts'
import type { ViewState } from '#src/view/viewState.ts'

// The rule and its reasons are in docs/decisions/0015-titles-that-say-something.md.

type Known = Point & { readonly value: number }

const isKnown = (point: Point): point is Known => point.value !== null

/** A line at or above this part of its highest value has not fallen from it. */
const fallen = 0.95
const longest = 150

/** The year before has the same season; January and February are skipped, as Chinese New Year moves between them. */
const againstYearBefore = (line: PlottedSeries, last: Known): Point | undefined =>
  /-0[12]$/.test(last.period) ? undefined : pointAt(line, yearBefore(last.period))

/** A line that has fallen is compared with its highest value shown, any other line with its first sound value. */
function againstHighestOrFirst(line: PlottedSeries, last: Known): Point | undefined {
  // A sum that began within its twelve months is no base, nor is one of next to nothing.
  const isSound = (point: Known): boolean =>
    !isThinBase(line.points, point.period) && pointAt(line, yearBefore(point.period)).value !== 0
  const known = line.points.filter(isKnown).filter(isSound)
  const highest = known.reduce((most, point) => (point.value > most.value ? point : most), last)
  return last.value < highest.value * fallen
    ? highest
    : known.find((point) => point.value > 0 && isReliable(point.status))
}

const comparisons = {
  rolling: againstHighestOrFirst,
  year: againstHighestOrFirst,
  month: againstYearBefore,
  quarter: againstYearBefore,
  ytd: againstYearBefore,
} as const

/** Estimates, and figures of which only one is revised, differ by about so much. */
const isAbout = (now: Point, then: Point): boolean => now.status !== then.status || now.status === 'E'

/** A change of ten percent or more, or of about so much, is written in whole percents. */
function changeOf(now: Known, then: Known, format: Format): string | null {
  if (then.value === 0) return null
  const percent = (now.value / then.value - 1) * 100
  if (isAbout(now, then))
    return Math.round(percent) === 0 ? null : format.t('headline.about', { change: format.change(percent, 0) })
  return format.change(percent, Math.abs(percent) < 9.95 ? 1 : 0)
}

/** January alone makes no headline, because Chinese New Year moves between January and February. */
function yearToDate(
  { title, amount, period }: { readonly [name in 'title' | 'amount' | 'period']: string },
  change: string | null,
  plot: Plot,
  format: Format,
): string | null {
  if (change === null || plot.yearToDate === null || plot.yearToDate === 1) return null
  const month = format.month(plot.yearToDate)
  return format.t('headline.ytd', { title, amount, month, period, change })
}

type SaidFrequency = keyof typeof comparisons

const isSaid = (freq: string): freq is SaidFrequency => Object.hasOwn(comparisons, freq)

/** A title with the line's latest value and the value it is up or down from; null where nothing is sure to hold. */
export function headlineOf(view: ViewState, plot: Plot, labels: Labels): string | null {
  const { format } = labels
  const { freq, series, focus } = view
  const about = keptInColour(
    series.map((id) => ({ id })),
    focus,
  )
  const line = plot.series.find(({ info }) => info.id === about[0]?.id)
  if (line === undefined || about.length > 1 || plot.show !== 'level' || !isSaid(freq)) return null
  const last = line.points.findLast(isKnown)
  const then = last && comparisons[freq](line, last)
  if (last === undefined || then === undefined || !isKnown(then) || isThinBase(line.points, then.period)) return null
  // A change across the BACI break may be one of source.
  if (crossesBaciBreak(line.info.book, [then.period, last.period])) return null
  const written = (value: number): string => unbroken(format.amount(value, quantityOf(view, 'level')))
  const [amount, before] = [written(last.value), written(then.value)]
  // Amounts that are written alike show no change.
  if (amount === before || ![last, then].every(({ status }) => isReliable(status))) return null
  const title = titleOf(view, [line.info], labels)
  const said = { title, amount, period: format.period(last.period), before, earlier: format.period(then.period) }
  const headline =
    freq === 'ytd'
      ? yearToDate(said, changeOf(last, then, format), plot, format)
      : format.t(`headline.${last.value > then.value ? 'up' : 'down'}.${freq}`, said)
  return headline === null || headline.length > longest ? null : headline
}
