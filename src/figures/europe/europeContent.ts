import type { Catalogue } from '#src/trade/catalogue.ts'
import { memoize } from '#src/lib/memoize.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { countryName } from '#src/i18n/country.ts'
import type { Format } from '#src/i18n/format.ts'
import { europeMessages } from '#src/i18n/messages/en/analyses/europe.ts'
import type { ColourName } from '#src/view/colours.ts'
import { colourNamed } from '#src/view/colours.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { europeQuery } from '#src/api/abroadQueries.ts'
import type { Answers } from '#src/api/need.ts'
import { conversionsQuery } from '#src/api/queries.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import type { EuropeData } from '#src/figures/europe/europeData.ts'
import { europeData, europeRows } from '#src/figures/europe/europeData.ts'
import { europeFacts, europeKeys, europeNotes, europeTitle } from '#src/figures/europe/europeTexts.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'
import { observationsOf, oneSeries } from '#src/figures/needs.ts'
import { panelLine, ticksIn } from '#src/figures/panelLines.ts'

const chinaId = 'X-TOTAL'

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
  const amount = (value: number): string => unbroken(format.amount(value, money))
  const stepOf = (lines: EuropeData['neighbours']) =>
    format.step(money, Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0))))
  const tickOf = (divisor: number) => ticksIn(divisor, format)
  const [russiaStep, neighbourStep] = [stepOf([china, eu]), stepOf(neighbours)]
  const toNeighbours = neighbours.map(({ partner, points }) => {
    const name = countryName(partner, format)
    const line = panelLine(partner, name, colourNamed(colours[partner] ?? 'steel'), points, amount)
    const shown = isIndexed
      ? {
          points: indexed.find((one) => one.partner === partner)?.points ?? [],
          amount: (value: number) => number(value, 0),
        }
      : {}
    return { ...line, ...shown, longName: t(europeMessages, 'europe.to', { country: name }) }
  })
  return [
    {
      id: 'russia',
      title: t(europeMessages, 'europe.panel.russia', { unit: russiaStep.long }),
      mark: 'line',
      heightShare: 58,
      series: [
        {
          ...panelLine('CN', t(europeMessages, 'europe.china'), colourNamed('X-TOTAL'), china.points, amount),
          longName: t(europeMessages, 'europe.china.long'),
        },
        {
          ...panelLine('EU', t(europeMessages, 'europe.eu'), colourNamed('steel'), eu.points, amount),
          longName: t(europeMessages, 'europe.eu.long'),
        },
      ],
      tick: tickOf(russiaStep.divisor),
    },
    {
      id: 'neighbours',
      title: isIndexed
        ? t(europeMessages, `europe.panel.index.${freq}`)
        : t(europeMessages, 'europe.panel.neighbours', { unit: neighbourStep.long }),
      mark: 'line',
      heightShare: 42,
      series: toNeighbours,
      tick: isIndexed ? (value) => number(value, 0) : tickOf(neighbourStep.divisor),
    },
  ]
}

export function europeContent(data: EuropeData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { t } = format
  const { freq, money, isIndexed, periods, china, eu, neighbours } = data
  const lines = [china, eu, ...neighbours]
  const largest = Math.max(0, ...china.points.map(({ value }) => value ?? 0))
  return monthlyFigure({
    view: { ...withAnalysis(view, 'europe', { by: isIndexed ? 'percent' : 'value' }), freq },
    catalogue,
    commodity: chinaId,
    format,
    periods,
    panels: europePanels(data, format),
    ...(freq === 'rolling' ? { areSums: true } : {}),
    points: lines.flatMap(({ points }) => points),
    title: europeTitle(data, format),
    subtitle: (span) =>
      t(europeMessages, `europe.subtitle.${freq}`, { ...span, unit: format.step(money, largest).long }),
    cautions: () => [t(europeMessages, 'europe.caution.neighbours')],
    keys: () => europeKeys(data, format),
    notes: () => europeNotes(data, format),
    facts: () => europeFacts(data, format),
    fileName: [
      'eu-and-china_exports-to-russia',
      freq === 'rolling' ? '12-months' : 'months',
      ...moneyInName(view),
    ].join('_'),
    rows: () => europeRows(data),
  })
}

const dataBy = memoize(4, europeData)

export const europeNeeds = (catalogue: Catalogue) => [...oneSeries(catalogue, chinaId), europeQuery, conversionsQuery]

/** Null until its answers are here. */
export function europeDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): EuropeData | null {
  const rows = observationsOf(answers, catalogue, chinaId)
  const europe = answers(europeQuery)
  const conversions = answers(conversionsQuery)
  if (!rows || !europe || !conversions) return null
  const freq = view.freq === 'month' ? 'month' : 'rolling'
  const isIndexed = choiceOf(view, 'europe').by === 'percent'
  return dataBy(freq, isIndexed, rows, europe, conversions(view.money, 'eur'), conversions(view.money))
}
