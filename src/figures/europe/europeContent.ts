import type { Catalogue } from '#src/trade/catalogue.ts'
import { memoize } from '#src/lib/memoize.ts'
import { countryName } from '#src/i18n/country.ts'
import type { Format } from '#src/i18n/format.ts'
import { europeMessages } from '#src/i18n/messages/en/analyses/europe.ts'
import { yearOf } from '#src/trade/periods.ts'
import type { ColourName } from '#src/view/colours.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { statusKeysOf } from '#src/view/texts/markKeys.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { europeQuery } from '#src/api/abroadQueries.ts'
import type { Answers } from '#src/api/need.ts'
import { conversionsQuery } from '#src/api/queries.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import { type EuropeData, europeData } from '#src/figures/europe/europeData.ts'
import {
  type ReportedLine,
  largestOf,
  lineFacts,
  lineName,
  pointsOf,
  reportedRows,
  seriesOf,
} from '#src/figures/europe/europeLines.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'
import { observationsOf, oneSeries } from '#src/figures/figure.ts'
import { ticksIn } from '#src/figures/panelLines.ts'

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
      title: t(europeMessages, 'europe.panel.russia', { unit: russiaStep.long }),
      mark: 'line',
      heightShare: 58,
      series: [
        seriesOf(china, money, t(europeMessages, 'europe.china'), 'X-TOTAL', format),
        seriesOf(eu, money, t(europeMessages, 'europe.eu'), 'steel', format),
      ],
      tick: ticksIn(russiaStep.divisor, format),
    },
    {
      id: 'neighbours',
      title: isIndexed
        ? t(europeMessages, `europe.panel.index.${freq}`)
        : t(europeMessages, 'europe.panel.neighbours', { unit: neighbourStep.long }),
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
  if (crossing === null || crossing === periods[0]) return t(europeMessages, 'europe.title.none')
  const words = { month: period(crossing), year: period(yearOf(crossing)), to: period(periods.at(-1) ?? '') }
  return t(europeMessages, `europe.title.${freq}`, words)
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
    return to === last ? [] : [t(europeMessages, 'europe.note.ends', words)]
  })
  return [
    ...ends,
    t(europeMessages, 'europe.note.eu', { month: period(last) }),
    t(europeMessages, 'europe.note.euro'),
    ...moneyNotes(money, false, missingRatesOf(pointsOf(data)), format),
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
    points: pointsOf(data),
    title: europeTitle(data, format),
    subtitle: (shown) => t(europeMessages, `europe.subtitle.${freq}`, { ...shown, unit }),
    cautions: () => [t(europeMessages, 'europe.caution.neighbours')],
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
