import type { BoughtProduct, Buyer } from '#src/trade/beside/buyers.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoize } from '#src/lib/memoize.ts'
import { colourNamed } from '#src/view/colours.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers } from '#src/api/need.ts'
import { buyersQuery } from '#src/api/abroadQueries.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import { type BuyersData, buyersData, buyersRows } from '#src/figures/buyers/buyersData.ts'
import {
  buyerName,
  buyersCautions,
  buyersFacts,
  buyersKeys,
  buyersNotes,
  buyersTitle,
} from '#src/figures/buyers/buyersTexts.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { panelLine } from '#src/figures/panelLines.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'

/** China's lines have the colours of the commodities in the main chart. */
const chinaColours = { OIL: colourNamed('M-2709'), GAS: colourNamed('M-GAS') }
const colours = {
  IND: colourNamed('amber'),
  TUR: colourNamed('crimson'),
  JPN: colourNamed('plum'),
  HUN: colourNamed('forest'),
  SVK: colourNamed('ochre'),
  OTHER: colourNamed('slate'),
}

/** Series ids by which the address names the products. */
export const seriesOf = { OIL: 'M-2709', GAS: 'M-GAS' } as const satisfies { readonly [P in BoughtProduct]: string }

export function productOf(view: ViewState): BoughtProduct {
  return choiceOf(view, 'buyers').of === seriesOf.GAS ? 'GAS' : 'OIL'
}

export function buyersPanels({ product, lines, share }: BuyersData, format: Format): PanelContent[] {
  const { t, number } = format
  const largest = Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0)))
  // A tenth of the largest amount sets the unit: a Chinese axis in 亿吨 would write 0.2 and 0.4 of them as 0.
  const step = format.step('kg', largest / 10)
  const colourOf = (buyer: Buyer): number => (buyer === 'CHN' ? chinaColours[product] : colours[buyer])
  const written = (quantity: 'kg' | 'percent') => (value: number) => unbroken(format.amount(value, quantity))
  return [
    {
      id: 'weight',
      title: t('buyers.panel.weight', { unit: step.long }),
      mark: 'line',
      heightShare: 74,
      series: lines.map(({ buyer, points }) =>
        panelLine(buyer, buyerName(buyer, format), colourOf(buyer), points, written('kg')),
      ),
      tick: (value) => number(value / step.divisor, 0),
    },
    {
      id: 'share',
      title: t('buyers.panel.share'),
      mark: 'line',
      heightShare: 26,
      series: [panelLine('share', t('buyers.share'), chinaColours[product], share, written('percent'))],
      tick: (value) => number(value, 0),
    },
  ]
}

function buyersContent(data: BuyersData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { product, periods, lines } = data
  return monthlyFigure({
    view: withAnalysis(view, 'buyers', { of: seriesOf[product] }),
    catalogue,
    commodity: seriesOf[product],
    format,
    periods,
    panels: buyersPanels(data, format),
    areSums: true,
    points: lines.flatMap(({ points }) => points),
    title: buyersTitle(data, format),
    subtitle: (span) => format.t(`buyers.subtitle.${product}`, span),
    cautions: () => buyersCautions(data, format),
    keys: () => buyersKeys(data, format),
    notes: () => buyersNotes(data, format),
    facts: () => buyersFacts(data, format),
    fileName: `china-russia_who-else-bought_${product.toLowerCase()}`,
    rows: () => buyersRows(data),
  })
}

const dataBy = memoize(4, buyersData)

/** Null until the answer has arrived. */
export function buyersDataIn(view: ViewState, answers: Answers): BuyersData | null {
  const all = answers(buyersQuery)
  return all ? dataBy(all, productOf(view)) : null
}

export const buyersFigure = figureMadeOf(
  () => [buyersQuery],
  (view, answers, { catalogue, format }) => {
    const data = buyersDataIn(view, answers)
    return data && buyersContent(data, catalogue, view, format)
  },
)
