import { europeQuery } from '#src/api/abroadQueries.ts'
import { type Answers, conversionsQuery } from '#src/api/queries.ts'
import type { PanelContent, PanelSeries } from '#src/chart/multipanel/multiPanelModel.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { type Cell, type Rows, moneyCodes } from '#src/publish/files/rows.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import { observationsOf, oneSeries } from '#src/figures/figure.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'
import { endsText, panelLine, sharedMonths, ticksIn } from '#src/figures/panelLines.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { type Format, countryName } from '#src/i18n/format.ts'
import { memoize } from '#src/lib/memoize.ts'
import { type Europe, europeMonths } from '#src/trade/beside/months.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import type { Conversion, Money } from '#src/trade/money.ts'
import { type Observation, type Point, gapAt } from '#src/trade/observation.ts'
import { yearOf } from '#src/trade/periods.ts'
import { measured, shareOf } from '#src/trade/transform.ts'
import { type ColourName, colourNamed } from '#src/view/colours.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { missingRatesOf, moneyNotes, statusKeysOf } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'

export const chinaId = 'X-TOTAL'

const colours: { readonly [partner: string]: ColourName } = {
  KZ: 'amber',
  KG: 'crimson',
  AM: 'plum',
  GE: 'forest',
  UZ: 'indigo',
  BY: 'slate',
}

export function europePanels(data: EuropeData, format: Format): PanelContent[] {
  const { t, number } = format
  const { freq, money, isIndexed, china, eu, neighbours, indexed } = data
  const stepOf = (lines: readonly ReportedLine[]) => format.step(money, largestOf(lines))
  const [russiaStep, neighbourStep] = [stepOf([china, eu]), stepOf(neighbours)]
  const plain = (value: number): string => number(value, 0)
  return [
    {
      id: 'russia',
      title: t('europe.panel.russia', { unit: russiaStep.long }),
      mark: 'line',
      heightShare: 58,
      series: [
        seriesOf(china, money, t('europe.china'), 'X-TOTAL', format),
        seriesOf(eu, money, t('europe.eu'), 'steel', format),
      ],
      tick: ticksIn(russiaStep.divisor, format),
    },
    {
      id: 'neighbours',
      title: isIndexed ? t(`europe.panel.index.${freq}`) : t('europe.panel.neighbours', { unit: neighbourStep.long }),
      mark: 'line',
      heightShare: 42,
      series: neighbours.map((line) => {
        const { partner } = line
        const series = seriesOf(line, money, countryName(partner, format), colours[partner] ?? 'steel', format)
        const { points = [] } = indexed.find((one) => one.partner === partner) ?? {}
        return isIndexed ? { ...series, points, amount: plain } : series
      }),
      tick: isIndexed ? plain : ticksIn(neighbourStep.divisor, format),
    },
  ]
}

export function europeTitle({ freq, crossing, periods }: EuropeData, { t, period }: Format): string {
  // China ahead in the first period has not been seen to overtake.
  if (crossing === null || crossing === periods[0]) return t('europe.title.none')
  const words = { month: period(crossing), year: period(yearOf(crossing)), to: period(periods.at(-1) ?? '') }
  return t(`europe.title.${freq}`, words)
}

function europeNotes(data: EuropeData, format: Format): string[] {
  const { t, period } = format
  const { money, neighbours, periods } = data
  const last = periods.at(-1) ?? ''
  /** Notes on partners whose figures end before the last period. */
  const ends = neighbours.flatMap(({ partner, points }) => {
    const known = points.filter(({ value }) => value !== null).map((point) => point.period)
    const [from = last, to = last] = [known[0], known.at(-1)]
    const words = { country: countryName(partner, format), from: period(from), to: period(to) }
    return to === last ? [] : [t('europe.note.ends', words)]
  })
  return [
    ...ends,
    t('europe.note.eu', { month: period(last) }),
    t('europe.note.euro'),
    ...moneyNotes(money, false, missingRatesOf(reportedPoints(data)), format),
  ]
}

function europeKeys({ lines }: EuropeData, format: Format): readonly string[] {
  const named = lines.map((line) => ({ name: lineName(line, format), points: line.points }))
  return statusKeysOf(named, format)
}

export function europeContent(data: EuropeData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { t } = format
  const { freq, money, isIndexed, periods, china, indexed } = data
  const unit = format.step(money, largestOf([china])).long
  const span = freq === 'rolling' ? '12-months' : 'months'
  return monthlyFigure({
    view: { ...withAnalysis(view, 'europe', { by: isIndexed ? 'percent' : 'value' }), freq },
    catalogue,
    commodity: chinaId,
    format,
    periods,
    panels: europePanels(data, format),
    ...(freq === 'rolling' ? { areSums: true } : {}),
    points: reportedPoints(data),
    title: europeTitle(data, format),
    subtitle: (shown) => t(`europe.subtitle.${freq}`, { ...shown, unit }),
    cautions: () => [t('europe.caution.neighbours')],
    keys: () => europeKeys(data, format),
    notes: () => europeNotes(data, format),
    facts: () => lineFacts(data, format),
    fileName: ['eu-and-china_exports-to-russia', span, ...moneyInName(view)].join('_'),
    rows: () => reportedRows(data, isIndexed ? indexed : []),
  })
}

const dataBy = memoize(4, europeData)

export const europeNeeds = (catalogue: Catalogue) => [...oneSeries(catalogue, chinaId), europeQuery, conversionsQuery]

/** Null until all answers have loaded. */
export function europeDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): EuropeData | null {
  const rows = observationsOf(answers, catalogue, chinaId)
  const europe = answers(europeQuery)
  const conversions = answers(conversionsQuery)
  if (!rows || !europe || !conversions) return null
  const freq = view.freq === 'month' ? 'month' : 'rolling'
  const isIndexed = choiceOf(view, 'europe').by === 'percent'
  return dataBy(freq, isIndexed, rows, europe, conversions(view.money, 'eur'), conversions(view.money))
}

type EuropeData = ReturnType<typeof europeData>

/** The base year of the indices: the last before the war. */
const baseYear = '2021'

/** The first period from which `points` stay above `others` to the end; null where there is none. */
function aheadSince(points: readonly Point[], others: readonly Point[]): string | null {
  const lead = points.map(({ value }, i) => {
    const other = others[i]?.value ?? null
    return value === null || other === null ? null : value > other
  })
  const first = lead.lastIndexOf(false) + 1
  return lead.slice(first).includes(true) ? (points[first]?.period ?? null) : null
}

const endOf = ({ points }: ReportedLine): number => points.at(-1)?.value ?? 0

/**
 * Exports of China and the EU to Russia, and of the EU to Russia's neighbours, in the months of the EU's figures.
 * @param euros converts figures published in euro, and `dollars` those published in dollars, to the same money
 */
function europeData(
  freq: 'month' | 'rolling',
  isIndexed: boolean,
  chinaMonths: readonly Observation[],
  europe: Europe,
  euros: Conversion,
  dollars: Conversion,
) {
  const sums = (months: readonly Observation[], frequency: 'month' | 'rolling' = freq): Point[] =>
    atFrequency(months, frequency, 12).map((sum) => measured(sum, 'value'))
  const shown = new Set(europe.rows.filter(({ partner }) => partner === 'RU').map(({ period }) => period))
  const fromChina = sums(dollars.observations(chinaMonths.filter(({ period }) => shown.has(period))))
  const { periods, every } = sharedMonths([fromChina])
  const exported = [...new Set(europe.rows.map(({ partner }) => partner))].map((partner) => {
    const months = euros.observations(europeMonths(europe, partner))
    const line: ReportedLine = { reporter: 'EU', partner, points: every(sums(months)) }
    const year = sums(months, 'rolling').find(({ period }) => period === `${baseYear}-12`)
    const base = year?.value == null ? null : { ...year, value: freq === 'month' ? year.value / 12 : year.value }
    const bases = line.points.map(({ period }) => (base === null ? gapAt(period) : { ...base, period }))
    /** The index is 100 at the mean month of 2021, or at the sum of 2021. */
    return { line, index: { ...line, points: shareOf(line.points, bases) } }
  })
  const china: ReportedLine = { reporter: 'CN', partner: 'RU', points: every(fromChina) }
  const none: ReportedLine = { reporter: 'EU', partner: 'RU', points: every([]) }
  const eu = exported.find(({ line }) => line.partner === 'RU')?.line ?? none
  const toNeighbours = exported.filter(({ line }) => line.partner !== 'RU')
  /** Neighbours in descending order of their last value. */
  const neighbours = toNeighbours.map(({ line }) => line).toSorted((a, b) => endOf(b) - endOf(a))
  return {
    freq,
    isIndexed,
    money: dollars.money,
    periods,
    china,
    eu,
    neighbours,
    lines: [china, eu, ...neighbours],
    indexed: toNeighbours.map(({ index }) => index),
    crossing: aheadSince(china.points, eu.points),
  }
}

/** A line of trade with its reporter and partner: countries by ISO 3166 alpha-2, the European Union as `EU`. */
export type ReportedLine = { readonly reporter: string; readonly partner: string; readonly points: readonly Point[] }

type ReportedLines = { readonly money: Money; readonly lines: readonly ReportedLine[] }

function lineName({ reporter, partner }: ReportedLine, format: Format): string {
  if (reporter === 'CN') return format.t('europe.china.long')
  if (reporter === 'EU' && partner === 'RU') return format.t('europe.eu.long')
  const country = countryName(partner, format)
  return format.t(reporter === 'RU' ? 'europe.from' : 'europe.to', { country })
}

export const reportedPoints = ({ lines }: ReportedLines): Point[] => lines.flatMap(({ points }) => points)

export function largestOf(lines: readonly ReportedLine[]): number {
  return Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0)))
}

export function seriesOf(
  line: ReportedLine,
  money: Money,
  name: string,
  colour: ColourName,
  format: Format,
): PanelSeries {
  const id = line.partner === 'RU' ? line.reporter : line.partner
  const amount = (value: number): string => unbroken(format.amount(value, money))
  return { ...panelLine(id, name, colourNamed(colour), line.points, amount), longName: lineName(line, format) }
}

export function lineFacts({ money, lines }: ReportedLines, format: Format): string[] {
  const amount = (value: number): string => unbroken(format.amount(value, money))
  return lines.flatMap((line) => endsText(lineName(line, format), line.points, amount, format))
}

/** A row for each period of each line in the shown money, then for each period of the indices. */
export function reportedRows({ money, lines }: ReportedLines, indexed: readonly ReportedLine[] = []): Rows {
  const rowsIn = (unit: string, of: readonly ReportedLine[]): Cell[][] =>
    of.flatMap(({ reporter, partner, points }) =>
      points.map(({ period, value, status, sources }) => {
        return [period, reporter, partner, value, unit, status, sources.join(';')]
      }),
    )
  return {
    columns: ['period', 'reporter', 'partner', 'value', 'unit', 'status', 'source'],
    rows: [...rowsIn(moneyCodes[money], lines), ...rowsIn('index', indexed)],
  }
}
