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
import { russiaQuery } from '#src/api/abroadQueries.ts'
import type { Answers } from '#src/api/need.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import type { LongLineData } from '#src/figures/europe/longLineData.ts'
import { longLineData, longLineRows } from '#src/figures/europe/longLineData.ts'
import { longLineFacts, longLineNotes, longLineTitle } from '#src/figures/europe/europeTexts.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import { panelLine } from '#src/figures/panelLines.ts'

/** China has the colour of its exports, as in the months. */
const colourOrder: readonly ColourName[] = ['X-TOTAL', 'steel', 'amber', 'slate', 'plum', 'indigo', 'forest']

export function longLineContent(
  data: LongLineData,
  catalogue: Catalogue,
  view: ViewState,
  format: Format,
): FigureContent {
  const { t, number, period } = format
  const { money, years, suppliers } = data
  const amount = (value: number): string => unbroken(format.amount(value, money))
  const points = suppliers.flatMap((supplier) => supplier.points)
  const step = format.step(money, Math.max(0, ...points.map(({ value }) => value ?? 0)))
  return monthlyFigure({
    view: { ...withAnalysis(view, 'europe', {}), freq: 'year' },
    catalogue,
    commodity: 'X-TOTAL',
    format,
    freq: 'year',
    periods: years,
    panels: [
      {
        id: 'suppliers',
        title: t(europeMessages, 'europe.panel.year', { unit: step.long }),
        mark: 'line',
        heightShare: 100,
        series: suppliers.map((supplier, i) => {
          const name = countryName(supplier.partner, format)
          return {
            ...panelLine(supplier.partner, name, colourNamed(colourOrder[i] ?? 'steel'), supplier.points, amount),
            longName: t(europeMessages, 'europe.from', { country: name }),
          }
        }),
        tick: (value) => number(value / step.divisor, 0),
      },
    ],
    points,
    title: longLineTitle(data, format),
    subtitle: (span) => t(europeMessages, 'europe.subtitle.year', { ...span, unit: step.long }),
    cautions: () => [t(europeMessages, 'europe.caution.single', { year: period(years.at(-1) ?? '') })],
    keys: () => [],
    notes: () => longLineNotes(data, format),
    facts: () => longLineFacts(data, format),
    fileName: ['russia_largest-suppliers', ...moneyInName(view)].join('_'),
    rows: () => longLineRows(data),
  })
}

const dataBy = memoize(4, longLineData)

export const longLineNeeds = (view: ViewState) => [russiaQuery, ...moneyNeeds(view.money)]

/** Null until its answers are here. */
export function longLineDataIn(view: ViewState, answers: Answers): LongLineData | null {
  const russia = answers(russiaQuery)
  const conversion = conversionOf(answers, view.money)
  return russia && conversion ? dataBy(russia, conversion) : null
}
