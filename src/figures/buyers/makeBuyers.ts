import { buyersQuery } from '#src/api/abroadQueries.ts'
import type { Answers } from '#src/api/queries.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import type { FigureContent } from '#src/publish/content.ts'
import type { Cell, Rows } from '#src/publish/files/rows.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'
import { endsText, panelLine, sharedMonths } from '#src/figures/panelLines.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoize } from '#src/lib/memoize.ts'
import {
  type BoughtProduct,
  type Buyer,
  type Buyers,
  buyers,
  monthsOfBuyer,
  reportedWeights,
  yearlyWeights,
} from '#src/trade/beside/buyers.ts'
import { barrelsPerTonne } from '#src/trade/beside/prices.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { addMonths, monthNumber, monthRange, yearOf } from '#src/trade/periods.ts'
import { type Point, gapAt, lastKnown } from '#src/trade/observation.ts'
import { shareOf } from '#src/trade/transform.ts'
import { colourNamed } from '#src/view/colours.ts'
import { statusKeysOf } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'

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

/** The year before the invasion. */
const yearBefore = '2021'

export function buyerName(buyer: Buyer, { t }: Format): string {
  return t(`buyers.${buyer}`)
}

const weightText = (value: number, { amount }: Format): string => unbroken(amount(value, 'kg'))

const valueAt = (points: readonly Point[], period: string): number | null =>
  points.find((point) => point.period === period)?.value ?? null

/**
 * Purchases of China and the largest other named buyer in China’s newest 12-month sum; null where one is missing, or where
 * the unnamed others report more than it.
 */
export function largestTwo({ lines }: BuyersData, format: Format) {
  const china = lastKnown(buyerPoints(lines, 'CHN'))
  if (china?.value == null) return null
  const others = lines.flatMap(({ buyer, points }) => {
    const value = valueAt(points, china.period)
    return buyer === 'CHN' || value === null ? [] : [{ buyer, value }]
  })
  const [other] = others.toSorted((a, b) => b.value - a.value)
  if (other === undefined || other.buyer === 'OTHER') return null
  const words = {
    china: weightText(china.value, format),
    period: format.period(china.period),
    name: buyerName(other.buyer, format),
    other: weightText(other.value, format),
  }
  return { other: other.buyer, words }
}

/** Weights that China and all other buyers together report in China’s newest twelve months. */
function chinaAndOthers({ lines, reported }: BuyersData, format: Format) {
  const china = lastKnown(buyerPoints(lines, 'CHN'))
  const all = valueAt(reported, china?.period ?? '')
  if (china?.value == null || all === null) return null
  const others = weightText(all - china.value, format)
  return { china: weightText(china.value, format), others, period: format.period(china.period) }
}

/** Weights of the same twelve months; gas has no earlier year, because China no longer publishes pipeline gas. */
export function buyersTitle(data: BuyersData, format: Format): string {
  const { t, period } = format
  const { product, lines } = data
  const plain = t(`buyers.title.none.${product}`)
  if (product === 'GAS') {
    const both = chinaAndOthers(data, format)
    return both === null ? plain : t('buyers.title.GAS', both)
  }
  const two = largestTwo(data, format)
  if (two === null) return plain
  const { other, words } = two
  const then = (buyer: Buyer): number | null => valueAt(buyerPoints(lines, buyer), `${yearBefore}-12`)
  const [chinaThen, otherThen] = [then('CHN'), then(other)]
  if (chinaThen === null || otherThen === null) return plain
  const earlier = {
    year: period(yearBefore),
    chinaThen: weightText(chinaThen, format),
    otherThen: weightText(otherThen, format),
  }
  return t('buyers.title.OIL', { ...words, ...earlier })
}

function buyersCautions({ product, periods, missing, estimatedFrom }: BuyersData, format: Format): string[] {
  const { t, list, period } = format
  const cautions = [t(`buyers.caution.china.${product}`), t(`buyers.caution.floors.${product}`)]
  const who = missing.map(({ buyer, count }) => t('buyers.missing', { name: buyerName(buyer, format), count }))
  if (who.length > 0)
    cautions.push(t('buyers.caution.missing', { period: period(periods.at(-1) ?? ''), buyers: list(who) }))
  if (estimatedFrom !== null) cautions.push(t('buyers.caution.estimated', { from: period(estimatedFrom) }))
  return cautions
}

function unitNote({ product, lines }: BuyersData, format: Format): string[] {
  const { t, number, locale } = format
  if (product === 'GAS') return [t('buyers.note.unit.GAS')]
  const last = lastKnown(buyerPoints(lines, 'CHN'))
  if (last?.value == null) return []
  const perDay = ((last.value / 1000) * barrelsPerTonne) / 365
  return [
    t('buyers.note.unit.OIL', {
      barrels: number(barrelsPerTonne, 1),
      weight: weightText(last.value, format),
      // Chinese counts in ten thousands, not in millions.
      rate: unbroken(
        new Intl.NumberFormat(locale, {
          notation: 'compact',
          compactDisplay: 'long',
          maximumSignificantDigits: 2,
        }).format(perDay),
      ),
    }),
  ]
}

function buyersKeys({ lines, share }: BuyersData, format: Format): readonly string[] {
  return statusKeysOf(
    [
      ...lines.map(({ buyer, points }) => ({ name: buyerName(buyer, format), points })),
      { name: format.t('buyers.share'), points: share },
    ],
    format,
  )
}

/** The most important notes come first, because an export has room for the first few alone. */
function buyersNotes(data: BuyersData, format: Format): string[] {
  const { t, period } = format
  const { product, lines } = data
  const thin = valueAt(buyerPoints(lines, 'IND'), '2020-12')
  const notes = [t('buyers.note.customs'), ...unitNote(data, format)]
  if (product === 'OIL') notes.push(t('buyers.note.share'))
  notes.push(t('buyers.note.gaps'), t('buyers.note.others'))
  if (product === 'OIL' && thin !== null)
    notes.push(t('buyers.note.thin', { least: weightText(thin, format), year: period('2020') }))
  return notes
}

function buyersFacts({ lines, share }: BuyersData, format: Format): string[] {
  const { t } = format
  const shown = [
    ...lines.map(({ buyer, points }) => ({ name: buyerName(buyer, format), points, quantity: 'kg' as const })),
    { name: t('buyers.share'), points: share, quantity: 'percent' as const },
  ]
  return shown.flatMap(({ name, points, quantity }) =>
    endsText(name, points, (value) => format.amount(value, quantity), format),
  )
}

type BuyersData = ReturnType<typeof buyersData>
type BuyerLine = { readonly buyer: Buyer; readonly points: readonly Point[] }

/** 12-month sums in kilograms, with a point for every shown month. */
export function buyersData(all: Buyers, product: BoughtProduct) {
  const months = buyers.map((buyer) => ({ buyer, own: monthsOfBuyer(all, product, buyer) }))
  const sums = months.map(({ own }) => yearlyWeights(own))
  const { periods, every } = sharedMonths(sums)
  const lines = buyers.map((buyer, i): BuyerLine => ({ buyer, points: every(sums[i] ?? []) }))
  const allMonths = months.flatMap(({ own }) => own)
  const reported = reportedWeights(allMonths, periods)
  const newest = new Set(periods.slice(-1).flatMap((last) => monthRange(addMonths(last, -11), last)))
  const missing = months.map(({ buyer, own }) => ({
    buyer,
    count: newest.size - own.filter(({ period }) => newest.has(period)).length,
  }))
  const notFinal = allMonths.filter(({ weightStatus }) => weightStatus !== 'A').map(({ period }) => period)
  return {
    product,
    periods,
    lines,
    /** China's share in percent of all weight that is reported. */
    share: shareOf(buyerPoints(lines, 'CHN'), reported),
    /** All weight that is reported in twelve months, which is less than was bought where a month is missing. */
    reported,
    /** Buyers that did not report all of the newest twelve months; `count` is the number of missing months. */
    missing: missing.filter(({ count }) => count > 0),
    estimatedFrom: notFinal.toSorted()[0] ?? null,
  }
}

function buyerPoints(lines: readonly BuyerLine[], buyer: Buyer): readonly Point[] {
  return lines.find((line) => line.buyer === buyer)?.points ?? []
}

export function calendarYearsOf({ periods }: BuyersData) {
  const decembers = periods.flatMap((period, i) => (monthNumber(period) === 12 ? [{ period, i }] : []))
  return {
    years: decembers.map(({ period }) => yearOf(period)),
    at: (points: readonly Point[]): Point[] => decembers.map(({ period, i }) => points[i] ?? gapAt(period)),
  }
}

function buyersRows({ product, lines, share }: BuyersData): Rows {
  const rows = (buyer: Buyer, item: string, unit: string, points: readonly Point[]): Cell[][] =>
    points.map((point) => {
      const { period, value, status, sources } = point
      return [product, buyer, period, item, unit, value, status, sources.join(';')]
    })
  return {
    columns: ['product', 'buyer', 'period', 'item', 'unit', 'value', 'status', 'source'],
    rows: [
      ...lines.flatMap(({ buyer, points }) => rows(buyer, 'weight_12_months', 'kg', points)),
      ...rows('CHN', 'share_of_reported_12_months', 'percent', share),
    ],
  }
}
