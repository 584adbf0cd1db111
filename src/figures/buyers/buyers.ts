import { abroad } from '#src/api/abroadQueries.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import { oneOf } from '#src/figures/core/Controls.tsx'
import {
  amountIn,
  decembers,
  largestIn,
  lineOf,
  linePanel,
  panelsFigure,
  sharedMonths,
} from '#src/figures/core/lines.ts'
import { look } from '#src/figures/core/look.ts'
import { type Format, amountsAlike, unbroken } from '#src/i18n/format.ts'
import { countryName } from '#src/i18n/countryName.ts'
import {
  type BoughtProduct,
  type Buyer,
  type Buyers,
  boughtProducts,
  buyerCodes,
  monthsOfBuyer,
  reportedWeights,
} from '#src/trade/beside/months.ts'
import { barrelsPerTonne } from '#src/trade/beside/worldPrice.ts'
import { type Point, lastKnown, knownValues } from '#src/trade/observation.ts'
import { addMonths, monthRange } from '#src/trade/periods.ts'
import { pointAt } from '#src/trade/plot.ts'
import { shareOf, twelveMonths } from '#src/trade/steps.ts'
import { colourNamed } from '#src/view/colours.ts'

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
const seriesOf = { OIL: 'M-2709', GAS: 'M-GAS' } as const satisfies { readonly [P in BoughtProduct]: string }

/** The year before the invasion. */
const yearBefore = '2021'

type BuyersData = ReturnType<typeof buyersData>

/** 12-month sums in kilograms, with a point for every shown month. */
export function buyersData(all: Buyers, product: BoughtProduct) {
  const months = buyerCodes.map((buyer) => ({ buyer, own: monthsOfBuyer(all, product, buyer) }))
  const sums = months.map(({ own }) => twelveMonths(own, 'weight'))
  const { periods, every } = sharedMonths(sums)
  const sold = buyerCodes.map((buyer, i) => ({ buyer, points: every(sums[i] ?? []) }))
  const to = (buyer: Buyer): readonly Point[] => sold.find((line) => line.buyer === buyer)?.points ?? []
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
    sold,
    to,
    /** China's share in percent of all weight that is reported. */
    share: shareOf(to('CHN'), reported),
    /** All weight that is reported in twelve months, which is less than was bought where a month is missing. */
    reported,
    /** Buyers that did not report all of the newest twelve months; `count` is the number of missing months. */
    missing: missing.filter(({ count }) => count > 0),
    estimatedFrom: notFinal.toSorted()[0] ?? null,
  }
}

const codes = { CHN: 'CN', IND: 'IN', TUR: 'TR', JPN: 'JP', HUN: 'HU', SVK: 'SK' }
const nameOf = (buyer: Buyer, format: Format): string =>
  buyer === 'OTHER' ? format.t('buyers.OTHER') : countryName(codes[buyer], format)

const weightText = (value: number, { amount }: Format): string => unbroken(amount(value, 'kg'))

function linesOf({ product, sold, share }: BuyersData, format: Format) {
  const colour = chinaColours[product]
  const weights = sold.map(({ buyer, points }) => {
    const cells = { product, buyer, item: 'weight_12_months', unit: 'kg' }
    const colourIndex = buyer === 'CHN' ? colour : colours[buyer]
    return lineOf({ id: buyer, name: nameOf(buyer, format), colourIndex, points, cells }, amountIn('kg', format))
  })
  const cells = { product, buyer: 'CHN', item: 'share_of_reported_12_months', unit: 'percent' }
  const name = format.t('partners.share.china')
  const ofChina = lineOf({ id: 'share', name, colourIndex: colour, points: share, cells }, amountIn('percent', format))
  return { weights, ofChina }
}

export function buyersPanels(data: BuyersData, format: Format): [PanelContent, PanelContent] {
  const { t, number } = format
  const { weights, ofChina } = linesOf(data, format)
  // A tenth of the largest amount sets the unit: a Chinese axis in 亿吨 would write 0.2 and 0.4 of them as 0.
  const { long: unit, divisor } = format.step('kg', largestIn(weights) / 10)
  const inWeight = linePanel('weight', 74, t('buyers.panel.weight', { unit }), weights, format)
  return [
    { ...inWeight, tick: (value) => number(value / divisor, 0) },
    linePanel('share', 26, t(`buyers.panel.share.${data.product}`), [ofChina], format),
  ]
}

/**
 * Purchases of China and the largest other named buyer in China’s newest 12-month sum; null where one is missing, or where
 * the unnamed others report more than it.
 */
function largestTwo({ sold, to }: BuyersData, format: Format) {
  const china = lastKnown(to('CHN'))
  if (china?.value == null) return null
  const others = sold.flatMap(({ buyer, points }) => {
    const { value } = pointAt({ points }, china.period)
    return buyer === 'CHN' || value === null ? [] : [{ buyer, value }]
  })
  const [other] = others.toSorted((a, b) => b.value - a.value)
  if (other === undefined || other.buyer === 'OTHER') return null
  const words = {
    china: weightText(china.value, format),
    period: format.period(china.period),
    name: nameOf(other.buyer, format),
    other: weightText(other.value, format),
  }
  return { other: other.buyer, words }
}

/** Weights that China and all other buyers together report in China’s newest twelve months. */
function chinaAndOthers({ to, reported }: BuyersData, format: Format) {
  const china = lastKnown(to('CHN'))
  const { value: all } = pointAt({ points: reported }, china?.period ?? '')
  if (china?.value == null || all === null) return null
  const others = weightText(all - china.value, format)
  return { china: weightText(china.value, format), others, period: format.period(china.period) }
}

/** Weights of the same twelve months; gas has no earlier year, because China no longer publishes pipeline gas. */
function titleOf(data: BuyersData, format: Format): string {
  const { t, period } = format
  const { product, to } = data
  const plain = t(`buyers.title.none.${product}`)
  if (product === 'GAS') {
    const both = chinaAndOthers(data, format)
    return both === null ? plain : t('buyers.title.GAS', both)
  }
  const two = largestTwo(data, format)
  if (two === null) return plain
  const [chinaThen, otherThen] = [to('CHN'), to(two.other)].map(
    (points) => pointAt({ points }, `${yearBefore}-12`).value,
  )
  if (chinaThen == null || otherThen == null) return plain
  const then = { chinaThen: weightText(chinaThen, format), otherThen: weightText(otherThen, format) }
  return t('buyers.title.OIL', { ...two.words, ...then, year: period(yearBefore) })
}

function cautionsOf({ product, periods, missing, estimatedFrom }: BuyersData, format: Format): string[] {
  const { t, list, period } = format
  const who = missing.map(({ buyer, count }) => t('buyers.missing', { name: nameOf(buyer, format), count }))
  const months = { period: period(periods.at(-1) ?? ''), buyers: list(who) }
  return [
    t(`buyers.caution.china.${product}`),
    t(`buyers.caution.floors.${product}`),
    ...(who.length > 0 ? [t(`buyers.caution.missing.${product}`, months)] : []),
    ...(estimatedFrom === null ? [] : [t('buyers.caution.estimated', { from: period(estimatedFrom) })]),
  ]
}

function unitNote({ product, to }: BuyersData, format: Format): string[] {
  const { t, number, locale } = format
  if (product === 'GAS') return [t('buyers.note.unit.GAS')]
  const last = lastKnown(to('CHN'))
  if (last?.value == null) return []
  const perDay = ((last.value / 1000) * barrelsPerTonne) / 365
  // Chinese counts in ten thousands, not in millions.
  const compact = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 } as const
  return [
    t('buyers.note.unit.OIL', {
      barrels: number(barrelsPerTonne, 1),
      weight: weightText(last.value, format),
      rate: unbroken(new Intl.NumberFormat(locale, compact).format(perDay)),
    }),
  ]
}

/** The most important notes come first, because an export has room for the first few alone. */
function notesOf(data: BuyersData, format: Format): string[] {
  const { t, period } = format
  const isOil = data.product === 'OIL'
  const { value: thin } = pointAt({ points: data.to('IND') }, '2020-12')
  return [
    t('buyers.note.customs'),
    ...unitNote(data, format),
    ...(isOil ? [t('buyers.note.share')] : []),
    t('buyers.note.gaps'),
    ...(isOil && thin !== null
      ? [t('buyers.note.thin', { least: weightText(thin, format), year: period('2020') })]
      : []),
  ]
}

export const buyers = look({
  id: 'buyers',
  chosen: ({ of }): BoughtProduct => (of === seriesOf.GAS ? 'GAS' : 'OIL'),
  needs: () => ({ all: abroad.buyers }),
  data: ({ all }, { choice }) => buyersData(all, choice),
  opens: ({ choice }) => ({ of: seriesOf[choice] }),
  controls: ({ choice, choose, format: { t } }) => [
    oneOf('radios', {
      id: 'product',
      legend: t('buyers.product'),
      chosen: choice,
      values: boughtProducts,
      name: (product) => t(`buyers.product.${product}`),
      chooses: (product) => choose({ of: seriesOf[product] }),
    }),
  ],
  make(data, scene) {
    const { format } = scene
    const { t } = format
    const { product, periods } = data
    const { weights, ofChina } = linesOf(data, format)
    const lines = [...weights, ofChina]
    const panels = buyersPanels(data, format)
    return panelsFigure(
      {
        title: titleOf(data, format),
        subtitle: (span) => t(`buyers.subtitle.${product}`, span),
        cautions: () => cautionsOf(data, format),
        notes: () => notesOf(data, format),
        lines,
        panels,
        periods,
        areSums: true,
        commodity: seriesOf[product],
        height: 560,
        formula: t('formula.buyers'),
        fileName: ['china-russia_who-else-bought', product.toLowerCase()],
        rows: 'product buyer period item unit value status source',
        table() {
          const { at } = decembers(periods)
          // Each column has its own unit: India's gas is in thousands of tonnes, and would be zeros in millions.
          const columns = weights.map((line) => {
            const points = at(line.points)
            return { ...line, points, say: amountsAlike(knownValues(points), 'kg', format).plain }
          })
          return { columns: [...columns, { ...ofChina, points: at(ofChina.points) }] }
        },
        card() {
          const two = largestTwo(data, format)
          const [panel] = panels
          const series = panel.series.filter(({ id }) => id === 'CHN' || id === two?.other)
          return {
            ...(two && { sentence: t('card.buyers', two.words) }),
            panel: { ...panel, series },
          }
        },
      },
      scene,
    )
  },
})
