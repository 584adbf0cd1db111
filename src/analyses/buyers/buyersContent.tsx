import type { BoughtProduct, Buyer } from '#src/trade/buyers.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { lastKnownPeriod } from '#src/trade/point.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { buyerMessages } from '#src/i18n/messages/en/analyses/buyers.ts'
import { chosenEvents } from '#src/view/chosenEvents.ts'
import { colourNamed } from '#src/view/colours.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { MultiPanelContent, PanelContent } from '#src/chart/multipanel/multiPanelContent.ts'
import { MultiPanelChart } from '#src/chart/multipanel/MultiPanelChart.tsx'
import type { FigureContent } from '#src/figure/content.ts'
import { analysisDrawing } from '#src/analyses/drawing.ts'
import { withAnalysis } from '#src/analyses/analysisView.ts'
import type { BuyersData } from '#src/analyses/buyers/buyersData.ts'
import { buyersCsv } from '#src/analyses/buyers/buyersData.ts'
import { buyerName, buyersFacts, buyersNotes, buyersTitle } from '#src/analyses/buyers/buyersTexts.ts'

/** What China bought has the colour that it has in the chart above. */
const chinaColours = { OIL: colourNamed('M-2709'), GAS: colourNamed('M-GAS') }
const colours = {
  IND: colourNamed('amber'),
  TUR: colourNamed('crimson'),
  JPN: colourNamed('plum'),
  HUN: colourNamed('forest'),
  SVK: colourNamed('ochre'),
  OTHER: colourNamed('slate'),
}

/** The series by which the address names what was bought. */
export const seriesOf = { OIL: 'M-2709', GAS: 'M-GAS' } as const satisfies { readonly [P in BoughtProduct]: string }

const noLabels: ReadonlyMap<string, readonly string[]> = new Map()

function panels({ product, lines, share }: BuyersData, format: Format): PanelContent[] {
  const { t, number } = format
  const largest = Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0)))
  const step = format.step('kg', largest)
  const colourOf = (buyer: Buyer): number => (buyer === 'CHN' ? chinaColours[product] : colours[buyer])
  return [
    {
      id: 'weight',
      title: t(buyerMessages, 'buyers.panel.weight', { unit: step.long }),
      mark: 'line',
      heightShare: 74,
      series: lines.map(({ buyer, points }) => ({
        id: buyer,
        name: buyerName(buyer, format),
        longName: buyerName(buyer, format),
        colourIndex: colourOf(buyer),
        points,
        amount: (value) => unbroken(format.amount(value, 'kg')),
        labels: noLabels,
      })),
      tick: (value) => number(value / step.divisor, 0),
    },
    {
      id: 'share',
      title: t(buyerMessages, 'buyers.panel.share'),
      mark: 'line',
      heightShare: 26,
      series: [
        {
          id: 'share',
          name: t(buyerMessages, 'buyers.share'),
          longName: t(buyerMessages, 'buyers.share'),
          colourIndex: chinaColours[product],
          points: share,
          amount: (value) => unbroken(format.amount(value, 'percent')),
          labels: noLabels,
        },
      ],
      tick: (value) => number(value, 0),
    },
  ]
}

/** The figure of who bought Russian oil, or gas. */
export function buyersContent(data: BuyersData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { t, period } = format
  const { product, periods, lines } = data
  const [from, to] = [periods[0] ?? '2020-12', periods.at(-1) ?? '2020-12']
  const title = buyersTitle(data, format)
  const subtitle = t(buyerMessages, `buyers.subtitle.${product}`, { from: period(from), to: period(to) })
  // By the same choice as the main chart's.
  const events = chosenEvents(catalogue, view.events).filter(({ date }) => {
    const month = date.slice(0, 7)
    return month >= from && month <= to
  })
  const content: MultiPanelContent = { panels: panels(data, format), periods, freq: 'month', events, format }
  const quiet: MultiPanelContent = { ...content, events: [] }
  return {
    view: withAnalysis(view, 'buyers', { of: seriesOf[product] }),
    title,
    subtitle,
    events,
    notes: () => buyersNotes(data, format),
    sources: [...new Set(lines.flatMap(({ points }) => points.flatMap(({ sources }) => sources)))],
    dataTo: lastKnownPeriod(lines.map(({ points }) => points)) ?? to,
    altText: () => t(analysisMessages, 'analysis.alt', { title, subtitle, facts: buyersFacts(data, format).join(' ') }),
    fileName: () => `china-russia_who-else-bought_${product.toLowerCase()}_${from}_${to}`,
    format,
    drawing: {
      ...analysisDrawing((props) => <MultiPanelChart content={content} {...props} />),
      withoutEvents: () => analysisDrawing((props) => <MultiPanelChart content={quiet} {...props} />),
    },
    csv: () => buyersCsv(data),
  }
}
