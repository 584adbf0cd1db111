import { contextQuery, dependenceQuery, worldQuery } from '#src/api/abroadQueries.ts'
import { type Answers, type Need, headingsQuery } from '#src/api/queries.ts'
import { type DumbbellRow, type DumbbellsContent, dumbbellRows } from '#src/chart/dumbbells/dumbbells.ts'
import type { TooltipRow } from '#src/chart/tooltip/Tooltip.tsx'
import type { FigureContent } from '#src/publish/content.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import {
  type DependenceData,
  type Good,
  type Pair,
  type Side,
  concentrationText,
  dependenceCautions,
  dependenceData,
  dependenceKeys,
  dependenceNotes,
  dependenceRows,
  dependenceTitle,
  isCrude,
  placesText,
  sideText,
  sides,
} from '#src/figures/dependence/dependenceShares.ts'
import { figureMadeOf, observationsOf, oneSeries } from '#src/figures/figure.ts'
import { fromTo } from '#src/figures/fromTo.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import { type NameOf, hongKongMark, markOf, moneyText, ofReports, percentText } from '#src/figures/partners.ts'
import { dumbbellsFigure } from '#src/figures/yearsFigure.tsx'
import type { Format } from '#src/i18n/format.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { type Money, withoutYear } from '#src/trade/money.ts'
import { type Point, type Status, weakest } from '#src/trade/observation.ts'
import { colourNamed } from '#src/view/colours.ts'
import type { ViewState } from '#src/view/viewState.ts'

const besideSeries = ['M-2709', 'M-TOTAL', 'X-TOTAL'] as const

/** Answers that the figure is made of, except exchange rates. */
const publishedNeeds = (catalogue: Catalogue): readonly Need<unknown>[] => [
  dependenceQuery,
  headingsQuery,
  contextQuery,
  worldQuery,
  ...besideSeries.flatMap((id) => oneSeries(catalogue, id)),
]

/** Sorting by group becomes sorting by China's share, because groups would have no order of dependence. */
export const sortOf = (view: ViewState): Side => (choiceOf(view, 'dependence').sort === 'russia' ? 'russia' : 'china')

/** Null until lists and rates have arrived; without the answers of China Customs the data has the lists alone. */
export function dependenceDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): DependenceData | null {
  const { a, b } = choiceOf(view, 'dependence')
  const dependence = answers(dependenceQuery)
  const conversion = conversionOf(answers, view.money)
  const [context, world] = [answers(contextQuery), answers(worldQuery)]
  const [crude = null, M = null, X = null] = besideSeries.map((id) => observationsOf(answers, catalogue, id))
  if (!dependence || !conversion) return null
  const beside = { context: context ?? null, world: world ?? null, crude, totals: { M, X } }
  return dependenceData(dependence, { a, b }, sortOf(view), beside, conversion)
}

export const namesIn = (answers: Answers, catalogue: Catalogue, format: Format) =>
  headingNames(catalogue, answers(headingsQuery) ?? undefined, 'M', format)

function contentOf(data: DependenceData, nameOf: NameOf, view: ViewState, format: Format): FigureContent {
  const { t, period } = format
  const { a, b, sort, goods } = data
  const years = format.list([...new Set([a, b])].map((year) => period(String(year))))
  const content = dependenceContent(data, nameOf, format)
  const saidOf = (isDrawn: (id: string) => boolean) => {
    const drawn = { ...data, goods: goods.filter(({ cmdCode }) => isDrawn(cmdCode)) }
    return {
      cautions: () => dependenceCautions(drawn, nameOf, format),
      keys: () => dependenceKeys(drawn, format),
      notes: () => dependenceNotes(drawn, format),
    }
  }
  return dumbbellsFigure(goods.length === 0 ? null : content, saidOf, {
    view: withAnalysis(view, 'dependence', { a, b, sort }),
    title: dependenceTitle(data, format),
    shortTitle: t('dependence.title.plain'),
    subtitle: t('dependence.subtitle', { years }),
    years: [a, b],
    shown: data.points,
    facts: () => [placesText(data, format), ...dumbbellRows(content).map((row) => row.spoken)],
    fileName: 'china-russia_who-depends-on-whom',
    format,
    rows: () => dependenceRows(data),
  })
}

export const dependenceFigure = figureMadeOf(
  (view, catalogue) => [...publishedNeeds(catalogue), ...moneyNeeds(view.money)],
  (view, answers, { catalogue, format }) => {
    if (publishedNeeds(catalogue).some((need) => answers(need) === undefined)) return null
    const data = dependenceDataIn(view, answers, catalogue)
    return data && contentOf(data, namesIn(answers, catalogue, format), view, format)
  },
)

const sideColours = { russia: colourNamed('M-2709'), china: colourNamed('X-TOTAL') }
const amountColour = colourNamed('slate')

/** `a → b`, or one text where both are the same. */
const bothYears = ({ a, b }: Pair<string>): string => (a === b ? b : `${a} → ${b}`)

function amountsText({ a, b }: Pair<Point>, isOne: boolean, money: Money, format: Format): string {
  if (a.value !== null && b.value !== null && !isOne) return fromTo(a.value, b.value, withoutYear(money), format)
  if (a.value === null && b.value === null) return ''
  const unknown = format.t('dependence.unknown')
  const text = ({ value }: Point): string => (value === null ? unknown : moneyText(value, money, format))
  return bothYears({ a: text(isOne ? b : a), b: text(b) })
}

function dumbbellOf(good: Good, data: DependenceData, nameOf: NameOf, format: Format): DumbbellRow {
  const { t, period, number } = format
  const isOne = data.a === data.b
  const name = nameOf(good.cmdCode)
  const unknown = t('dependence.unknown')
  const { a, b } = data.crude.share
  const weightText = ({ value }: Point): string => (value === null ? unknown : percentText(value, format))
  const weight = isCrude(good) && b.value !== null ? { a: weightText(a), b: weightText(b) } : null
  const shareOf = (side: Side): Pair<string> => ({
    a: sideText(good[side].a.reply, side, format),
    b: sideText(good[side].b.reply, side, format),
  })
  const limitOf = (which: 'a' | 'b'): string =>
    good.china[which].reply.kind === 'listed'
      ? ofReports(shareOf('china')[which], data[which], format)
      : shareOf('china')[which]
  const amounts = amountsText(good.amount, isOne, data.money, format)
  const concentrated = concentrationText(good.china.b.list, format)
  const row = (
    id: string,
    words: string,
    colourIndex: number,
    amount: string | null,
    of: Pair<{ readonly status: Status | null; readonly sources: readonly string[] }>,
  ): TooltipRow => {
    const sources = [...new Set([...of.a.sources, ...of.b.sources])]
    return { id, colourIndex, name: words, amount, status: weakest(of.a.status, of.b.status), sources }
  }
  const weightName = t('dependence.crude.weight')
  const rows = [
    ...(weight === null ? [] : [row('weight', weightName, sideColours.russia, bothYears(weight), data.crude.share)]),
    ...sides.map((side) => {
      const words = t(`dependence.side.${side}`)
      return row(side, words, sideColours[side], bothYears(shareOf(side)), good[side])
    }),
    row('amount', t('dependence.amount'), amountColour, amounts === '' ? null : amounts, good.amount),
  ]
  if (concentrated !== null) {
    const both = { a: concentrationText(good.china.a.list, format) ?? unknown, b: concentrated }
    const words = t('dependence.concentration')
    rows.push(row('concentration', words, sideColours.china, bothYears(both), good.china))
  }
  const said = [
    ...(weight === null ? [] : [t('dependence.alt.weight', { share: bothYears(weight) })]),
    t('dependence.alt.russia', { share: bothYears(shareOf('russia')) }),
    t('dependence.alt.china', { share: bothYears({ a: limitOf('a'), b: limitOf('b') }) }),
    ...(amounts === '' ? [] : [t('dependence.alt.amount', { amounts })]),
  ]
  /** The rank of each country among the other's partners in the later year, where it is listed. */
  const remarks = sides.flatMap((side) => {
    const { reply } = good[side].b
    if (reply.kind !== 'listed') return []
    const words = { place: number(reply.rank, 0), year: period(String(data.b)) }
    return [t(`dependence.place.${side}`, words)]
  })
  return {
    id: good.cmdCode,
    name,
    pairs: sides.map((side) => {
      const [earlier, later] = [isOne ? null : markOf(good[side].a.reply), markOf(good[side].b.reply)]
      const share = shareOf(side).b
      if (side === 'china' || weight === null) return { earlier, later, label: share }
      // The label of crude oil begins with the share by weight.
      return {
        earlier,
        later,
        label: t('dependence.crude', { weight: weight.b, share }),
        shortLabel: t('dependence.crude.short', { share }),
      }
    }),
    text: amounts,
    ...hongKongMark(good.china.b, format),
    isApart: false,
    size: good.amount.b.value ?? 0,
    spoken: t('partners.spoken', { name, facts: format.clauses(said) }),
    tooltip: { rows, remarks },
    opens: null,
  }
}

export function dependenceContent(data: DependenceData, nameOf: NameOf, format: Format): DumbbellsContent {
  const { t, period } = format
  const rows = data.goods.map((good) => dumbbellOf(good, data, nameOf, format))
  return {
    sides: sides.map((id) => ({
      id,
      title: t(`dependence.side.${id}`),
      colourIndex: sideColours[id],
    })),
    groups: [{ id: 'goods', title: null, rows }],
    textTitle: t('dependence.amount'),
    apartColourIndex: amountColour,
    earlier: period(String(data.a)),
    later: period(String(data.b)),
    some: (shown, all) => t('dependence.some', { shown, all }),
    format,
  }
}
