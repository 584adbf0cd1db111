import { headingSuppliersQuery, suppliersQuery } from '#src/api/abroadQueries.ts'
import { type Answers, headingsQuery } from '#src/api/queries.ts'
import { type DumbbellRow, type DumbbellsContent, dumbbellRows } from '#src/chart/dumbbells/dumbbells.ts'
import type { TooltipRow } from '#src/chart/tooltip/Tooltip.tsx'
import type { FigureContent } from '#src/publish/content.ts'
import { type AnalysisChoice, choiceOf, inOrder, searchOf, withAnalysis } from '#src/figures/analysisView.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { fromTo } from '#src/figures/fromTo.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import {
  type NameOf,
  hongKongMark,
  markOf,
  moneyText,
  ofReports,
  partnerColumns,
  partnerRows,
  shareText,
} from '#src/figures/partners.ts'
import { headingContent } from '#src/figures/suppliers/headingContent.tsx'
import {
  type Good,
  type GoodsData,
  chinasAmount,
  chinasShare,
  colourOf,
  goodsData,
  headingData,
  lessColour,
  soldLess,
  soldText,
  suppliersCautions,
  suppliersNotes,
} from '#src/figures/suppliers/supplierLists.ts'
import { dumbbellsFigure } from '#src/figures/yearsFigure.tsx'
import { type Format, countryName } from '#src/i18n/format.ts'
import { memoize } from '#src/lib/memoize.ts'
import { type ListedTrade, china, hongKong, shareIn, replyOf } from '#src/trade/beside/partners.ts'
import { suppliedHeadings } from '#src/trade/beside/suppliers.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Money } from '#src/trade/money.ts'
import { isFinal } from '#src/trade/observation.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** Nearly every heading has a list of these years; only a few have one of another year. */
const defaultYears = { a: 2021, b: 2024 } as const

export function suppliersChoice(view: ViewState) {
  const { of, a, b, sort } = choiceOf(view, 'suppliers')
  const code = of?.replace('X-', '') ?? ''
  const cmdCode = suppliedHeadings.includes(code) ? code : null
  return { cmdCode, a, b, sort }
}

/** First and last year; the figure of one heading also shows the years between them that have a list. */
export const shownYears = (view: ViewState) => {
  const { a, b } = suppliersChoice(view)
  return inOrder({ a: a ?? defaultYears.a, b: b ?? defaultYears.b })
}

const goodsBy = memoize(4, goodsData)
const headingBy = memoize(4, headingData)

export function goodsDataIn(view: ViewState, answers: Answers) {
  const all = answers(suppliersQuery)
  const conversion = conversionOf(answers, view.money)
  const { a, b } = shownYears(view)
  return all && conversion ? goodsBy(all, a, b, conversion) : null
}

export function headingDataIn(view: ViewState, cmdCode: string, answers: Answers) {
  const all = answers(headingSuppliersQuery(cmdCode))
  const conversion = conversionOf(answers, view.money)
  const { a, b } = shownYears(view)
  return all && conversion ? headingBy(all, a, b, conversion) : null
}

const namesBy = memoize(4, headingNames)

/** Names of the headings, or their codes where the request for the names has failed. */
export function goodsNamesIn(answers: Answers, catalogue: Catalogue, format: Format): NameOf {
  return namesBy(catalogue, answers(headingsQuery) ?? undefined, 'X', format)
}

export const suppliersFigure = figureMadeOf(
  (view) => {
    const { cmdCode } = suppliersChoice(view)
    const lists = cmdCode === null ? suppliersQuery : headingSuppliersQuery(cmdCode)
    return [lists, headingsQuery, ...moneyNeeds(view.money)]
  },
  (view, answers, { catalogue, format }) => {
    const { cmdCode } = suppliersChoice(view)
    if (answers(headingsQuery) === undefined) return null
    const nameOf = goodsNamesIn(answers, catalogue, format)
    if (cmdCode === null) {
      const data = goodsDataIn(view, answers)
      return data && goodsContent(data, nameOf, view, format)
    }
    const data = headingDataIn(view, cmdCode, answers)
    return data && headingContent(data, nameOf(cmdCode), view, format)
  },
)

/** Chapters of the Harmonized System, in the order of the groups. */
const chapters = ['87', '84', '85'] as const

/** Basis points; with a larger share, China supplies most of what Russia imports. */
const half = 5000
const maxFacts = 10
/** A title counts no fewer headings with both years, because they would seem to be all machinery. */
const minCounted = 20
/** More goods without a list of a year are counted, not named. */
const maxNamed = 8

/** `$1.26 bn → $15.2 bn`, or the one amount that is known. */
function amountsOf({ before, after }: Good, money: Money, format: Format): string {
  const [first, last] = [chinasAmount(before), chinasAmount(after)]
  return first !== null && last !== null ? fromTo(first, last, money, format) : moneyText(last ?? first, money, format)
}

const tradesOf = ({ before, after }: Good): ListedTrade[] => [before, after].flatMap((trade) => trade ?? [])
const markIn = (trade: ListedTrade | null) => trade && markOf(replyOf(trade.list, china))

function tooltipOf(good: Good, money: Money, format: Format): TooltipRow[] {
  return tradesOf(good).flatMap((trade) => {
    const { year, status, sources } = trade
    const bound = markIn(trade)
    return [china, hongKong].flatMap((partner): TooltipRow[] => {
      const share = shareIn(trade, partner)
      if (share === null && (partner !== china || bound === null)) return []
      const words = { one: countryName(partner, format), other: format.period(String(year)) }
      return [
        {
          id: `${partner}-${year}`,
          colourIndex: colourOf(partner),
          name: format.t('suppliers.with', words),
          amount: share === null ? bound && shareText(bound, format) : soldText(trade, share, money, format),
          status,
          sources,
        },
      ]
    })
  })
}

function dumbbellOf(good: Good, { money }: GoodsData, nameOf: NameOf, view: ViewState, format: Format): DumbbellRow {
  const { t } = format
  const { cmdCode, before, after } = good
  const [earlier, later] = [markIn(before), markIn(after)]
  const shown = later ?? earlier
  const amounts = amountsOf(good, money, format)
  const isApart = soldLess(good)
  const rows = tooltipOf(good, money, format)
  const id = `X-${cmdCode}`
  const name = nameOf(cmdCode)
  const facts = rows.map((one) => t('partners.spoken', { name: one.name, facts: one.amount ?? '' }))
  return {
    id,
    name,
    pairs: [{ earlier, later, label: shown === null ? '' : shareText(shown, format) }],
    text: isApart ? t('suppliers.less', { amounts }) : amounts,
    isApart,
    ...hongKongMark(after, format),
    size: after?.whole.value ?? before?.whole.value ?? 0,
    spoken: t('partners.spoken', {
      name: t('suppliers.heading', { name, code: cmdCode }),
      facts: format.clauses(facts),
    }),
    tooltip: { rows, remarks: isApart ? [t('suppliers.less.about', unitOf(money, format))] : [] },
    // A row of an embedded figure opens nothing, because the reader could not go back.
    opens: view.embed ? null : openGoods(view, { of: id, sort: view.sort }),
  }
}

const unitOf = (money: Money, { t }: Format) => ({ unit: t(`analysis.money.${money}`) })

const pairedIn = ({ goods }: GoodsData): Good[] =>
  goods.filter(({ before, after }) => chinasShare(before) !== null && chinasShare(after) !== null)

function goodsTitle(data: GoodsData, format: Format): string {
  const { t, number, period } = format
  const { a, b } = data
  const years = { a: period(String(a)), b: period(String(b)) }
  const paired = pairedIn(data)
  if (paired.length < minCounted) return t('suppliers.title.plain', years)
  const most = (which: 'before' | 'after', year: number): string =>
    ofReports(number(paired.filter((good) => (chinasShare(good[which]) ?? 0) > half).length, 0), year, format)
  const words = { count: number(paired.length, 0), before: most('before', a), after: most('after', b) }
  return t('suppliers.title.most', { ...years, ...words })
}

/** Cautions on goods without a list, one for each of the two years. */
function missingLists(goods: readonly Good[], { a, b }: GoodsData, nameOf: NameOf, format: Format): string[] {
  const { t, number, period, clauses } = format
  return (['before', 'after'] as const).flatMap((which) => {
    const names = goods.filter((good) => good[which] === null).map(({ cmdCode }) => nameOf(cmdCode))
    const year = period(String(which === 'before' ? a : b))
    if (names.length === 0) return []
    return names.length <= maxNamed
      ? [t('suppliers.caution.missing', { year, names: clauses(names) })]
      : [
          t('suppliers.caution.missing.many', {
            year,
            count: number(names.length, 0),
            all: number(goods.length, 0),
          }),
        ]
  })
}

export function goodsChart(data: GoodsData, nameOf: NameOf, view: ViewState, format: Format): DumbbellsContent {
  const { t, number, period } = format
  const { a, b, goods } = data
  const rows = goods.map((good) => dumbbellOf(good, data, nameOf, view, format))
  const trades = goods.flatMap(tradesOf)
  /** `2024, provisional`. */
  const yearInWords = (year: number): string => {
    const { status = null } = trades.find((trade) => trade.year === year) ?? {}
    const name = period(String(year))
    if (status === null || isFinal(status)) return name
    const words = { year: name, status: t(`status.${status}`) }
    return t('suppliers.year.notFinal', words)
  }
  return {
    sides: [{ id: 'china', title: t('suppliers.side'), colourIndex: colourOf(china) }],
    groups:
      view.sort === 'group'
        ? chapters.map((id) => ({
            id,
            title: t(`suppliers.group.${id}`),
            rows: rows.filter((row) => row.id.startsWith(`X-${id}`)),
          }))
        : [{ id: 'all', title: null, rows }],
    textTitle: t('suppliers.amounts'),
    apartColourIndex: lessColour,
    earlier: yearInWords(a),
    later: yearInWords(b),
    some: (shown, all) => t('suppliers.some', { shown: number(shown, 0), all: number(all, 0) }),
    format,
  }
}

function goodsContent(data: GoodsData, nameOf: NameOf, view: ViewState, format: Format): FigureContent {
  const { t, number, period } = format
  const { a, b, goods, money } = data
  const trades = goods.flatMap(tradesOf)
  const content = goodsChart(data, nameOf, view, format)
  const years = { a: period(String(a)), b: period(String(b)) }
  const unit = unitOf(money, format)
  const largest = dumbbellRows(content)
    .toSorted((one, other) => other.size - one.size)
    .slice(0, maxFacts)
  const saidOf = (isDrawn: (id: string) => boolean) => {
    const drawn = goods.filter(({ cmdCode }) => isDrawn(`X-${cmdCode}`))
    const less = drawn.filter(soldLess).length
    return {
      cautions: () =>
        suppliersCautions(
          {
            shown: drawn.map(({ cmdCode, after }) => ({ cmdCode, last: after })),
            money,
            missing: missingLists(drawn, data, nameOf, format),
          },
          nameOf,
          format,
        ),
      keys: () => (less === 0 ? [] : [t('suppliers.key.less', { ...unit, count: number(less, 0) })]),
      notes: () => suppliersNotes(money, drawn.flatMap(tradesOf), format),
    }
  }
  return dumbbellsFigure(goods.length === 0 || a === b ? null : content, saidOf, {
    view: withAnalysis(view, 'suppliers', { a, b, of: null, sort: view.sort === 'group' ? 'group' : 'china' }),
    title: goodsTitle(data, format),
    shortTitle: t('suppliers.title.plain', years),
    subtitle: t('suppliers.subtitle', {
      ...years,
      ...unit,
      count: number(pairedIn(data).length, 0),
      all: number(goods.length, 0),
    }),
    years: [a, b],
    shown: trades,
    facts: () => largest.map(({ spoken }) => spoken),
    fileName: 'china-russia_who-supplies-russia',
    format,
    rows: () => ({
      columns: partnerColumns,
      rows: goods.flatMap((good) =>
        tradesOf(good).flatMap((trade) => {
          const named = trade.list.filter(({ partner }) => partner === china || partner === hongKong)
          return partnerRows(good.cmdCode, 'suppliers', trade, money, named)
        }),
      ),
    }),
  })
}

/** Opens one heading or all goods in the default years, without the reader's title, which was for other goods. */
export function openGoods(view: ViewState, goods: Pick<AnalysisChoice, 'of' | 'sort'>) {
  const choice = { ...goods, a: null, b: null }
  const change = (from: ViewState): ViewState => ({ ...withAnalysis(from, 'suppliers', choice), title: null })
  return { search: searchOf({ ...view, title: null }, 'suppliers', choice), change }
}
