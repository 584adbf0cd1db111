import { suppliersQuery } from '#src/api/abroadQueries.ts'
import { headingsQuery } from '#src/api/queries.ts'
import { type DumbbellRow, type DumbbellsContent, dumbbellRows, largestRows } from '#src/chart/dumbbells/dumbbells.ts'
import { radios } from '#src/figures/core/Controls.tsx'
import { type Field, saidOf, toldOf } from '#src/figures/core/fields.ts'
import { beside, eitherLook, look } from '#src/figures/core/look.ts'
import type { CardContent } from '#src/publish/content.ts'
import { dumbbells, yearsFigure } from '#src/figures/core/years.tsx'
import { fromTo } from '#src/figures/fromTo.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import {
  type NameOf,
  hongKongMark,
  markOf,
  moneyText,
  ofReports,
  partnerColumns,
  partnerRows,
  percentText,
  shareText,
  sourceBreakCautions,
} from '#src/figures/partners.ts'
import { heading } from '#src/figures/suppliers/heading.ts'
import {
  boughtIn,
  chinasAmount,
  chinasShare,
  colourOf,
  goodsControl,
  joined,
  openGoods,
  shownYears,
  soldFacts,
  suppliersCautions,
  suppliersChoice,
  suppliersNotes,
  whyNothing,
  yearInWords,
  yearsInWords,
} from '#src/figures/suppliers/lists.ts'
import { moneyName } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { countryName } from '#src/i18n/countryName.ts'
import { type ListedTrade, china, hongKong, replyOf, shareIn } from '#src/trade/beside/partners.ts'
import { type Suppliers, suppliedHeadings } from '#src/trade/beside/suppliers.ts'
import type { Conversion, Money } from '#src/trade/steps.ts'
import { colourNamed } from '#src/view/colours.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** Colour of headings in which China's share rose although its sales fell. */
const lessColour = colourNamed('ochre')

/** Chapters of the Harmonized System, in the order of the groups. */
const chapters = ['87', '84', '85'] as const

/** Basis points; with a larger share, China supplies most of what Russia imports. */
const half = 5000
const maxFacts = 10
/** A title counts no fewer headings with both years, because they would seem to be all machinery. */
const minCounted = 20
/** More goods without a list of a year are counted, not named. */
const maxNamed = 8
/** Goods that the figure opens with, of which Russia imports most: the drawing says so under its rows. */
const maxShown = 10
/** Headings in the picture of the card, those of which China sells most in the later year. */
const maxPictured = 6

type Years = ReturnType<typeof shownYears>

type Good = {
  readonly cmdCode: string
  /** Null in a year without a list. */
  readonly before: ListedTrade | null
  readonly after: ListedTrade | null
}

type GoodsData = ReturnType<typeof goodsData>

/** Every heading with a list in either year, in the order of China's share in the later year, largest first. */
function goodsData({ rows }: Suppliers, { a, b }: Years, conversion: Conversion) {
  const listIn = (code: string, asked: number): ListedTrade | null => {
    const row = rows.find(({ cmdCode, year }) => cmdCode === code && year === asked)
    return row === undefined ? null : boughtIn(row, conversion)
  }
  const goods = [...new Set(rows.map(({ cmdCode }) => cmdCode))]
    .map((cmdCode): Good => ({ cmdCode, before: listIn(cmdCode, a), after: listIn(cmdCode, b) }))
    .filter(({ before, after }) => before !== null || after !== null)
    .toSorted((one, other) => (chinasShare(other.after) ?? -1) - (chinasShare(one.after) ?? -1))
  const allYears = [...new Set(rows.map(({ year }) => year))].toSorted()
  return { a, b, money: conversion.money, allYears, goods }
}

/** True where China's share rose although its reported sales fell, so that the title states the amounts. */
function soldLess({ before, after }: Good): boolean {
  const [first, last] = [chinasAmount(before), chinasAmount(after)]
  const rose = (chinasShare(after) ?? 0) > (chinasShare(before) ?? Infinity)
  return rose && first !== null && last !== null && last < first
}

/** `$1.26 bn → $15.2 bn`, or the one amount that is known. */
function amountsOf({ before, after }: Good, money: Money, format: Format): string {
  const [first, last] = [chinasAmount(before), chinasAmount(after)]
  return first !== null && last !== null ? fromTo(first, last, money, format) : moneyText(last ?? first, money, format)
}

const tradesOf = ({ before, after }: Good): ListedTrade[] => [before, after].flatMap((trade) => trade ?? [])
const markIn = (trade: ListedTrade | null) => trade && markOf(replyOf(trade.list, china))

/** The trade of each year with China and Hong Kong. */
const fieldsOf = ({ a, b, money }: GoodsData, format: Format): Field<Good>[] =>
  (['before', 'after'] as const).flatMap((end) =>
    [china, hongKong].map((partner): Field<Good> => {
      const words = { text: countryName(partner, format), detail: format.period(String(end === 'before' ? a : b)) }
      const name = format.t('list.comma', words)
      return {
        id: `${partner}-${end}`,
        name,
        colour: () => colourOf(partner),
        facts({ [end]: trade }) {
          const share = trade && shareIn(trade, partner)
          const bound = partner === china && share === null ? markIn(trade) : null
          if (trade === null) return []
          if (share !== null) return soldFacts(partner, trade, share, money, format)
          return bound === null ? [] : [{ ...trade, text: shareText(bound, format) }]
        },
        join: joined(format),
        say: saidOf(name, format),
      }
    }),
  )

function dumbbellOf(good: Good, data: GoodsData, nameOf: NameOf, view: ViewState, format: Format): DumbbellRow {
  const { t } = format
  const { cmdCode, before, after } = good
  const [earlier, later] = [markIn(before), markIn(after)]
  const shown = later ?? earlier
  const amounts = amountsOf(good, data.money, format)
  const isApart = soldLess(good)
  const name = nameOf(cmdCode)
  const { rows, spoken } = toldOf(t('suppliers.heading', { name, code: cmdCode }), good, fieldsOf(data, format), format)
  const { search, change } = openGoods(view, cmdCode, view.sort)
  const why = [
    t('suppliers.less.about', { unit: moneyName(data.money, format) }),
    ...sourceBreakCautions([data.a, data.b], format),
  ]
  return {
    id: `X-${cmdCode}`,
    name,
    pairs: [{ earlier, later, label: shown === null ? '' : shareText(shown, format) }],
    text: isApart ? t('suppliers.less', { amounts }) : amounts,
    ...(isApart && { colourIndex: lessColour }),
    ...hongKongMark(after, format),
    size: after?.whole.value ?? before?.whole.value ?? 0,
    spoken,
    tooltip: { rows, remarks: isApart ? why : [] },
    // A row of an embedded figure opens nothing, because the reader could not go back.
    opens: view.embed ? null : { search: search(), change },
  }
}

/** Few goods by China's share; all by it, or in groups. */
const sortOf = ({ sort }: ViewState) => (sort === 'russia' ? 'china' : sort)

const counts = ({ number }: Format) => ({ few: number(maxShown, 0), all: number(suppliedHeadings.length, 0) })

const pairedIn = ({ goods }: GoodsData): Good[] =>
  goods.filter(({ before, after }) => chinasShare(before) !== null && chinasShare(after) !== null)

function titleOf(data: GoodsData, plain: string, format: Format): string {
  const { t, number, period } = format
  const { a, b } = data
  const years = { a: period(String(a)), b: period(String(b)) }
  const paired = pairedIn(data)
  if (paired.length < minCounted) return plain
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

function dumbbellsOf(data: GoodsData, nameOf: NameOf, view: ViewState, format: Format): DumbbellsContent {
  const { t, number } = format
  const { a, b, goods } = data
  const rows = goods.map((good) => dumbbellOf(good, data, nameOf, view, format))
  const trades = goods.flatMap(tradesOf)
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
    earlier: yearInWords(a, trades, format),
    later: yearInWords(b, trades, format),
    some: (shown, all) => t('suppliers.some', { shown: number(shown, 0), all: number(all, 0) }),
    format,
  }
}

/** A share never stands without its amount, so the card has a heading of which China sold no less. */
function cardOf(data: GoodsData, content: DumbbellsContent, plain: string, format: Format): CardContent {
  const { t, period } = format
  const { a, b, money } = data
  const sells = ({ after }: Good): number => chinasAmount(after) ?? 0
  const largest = pairedIn(data)
    .toSorted((one, other) => sells(other) - sells(one))
    .slice(0, maxPictured)
  const first = largest.find((good) => !soldLess(good))
  const rows = new Map(dumbbellRows(content).map((row) => [row.id, row]))
  const years = { a: period(String(a)), b: period(String(b)) }
  const share = (trade: ListedTrade | null, year: number): string =>
    ofReports(percentText((chinasShare(trade) ?? 0) / 100, format), year, format)
  const sold = (trade: ListedTrade | null): string => moneyText(chinasAmount(trade), money, format)
  return {
    sentence:
      first === undefined
        ? plain
        : t('suppliers.title.shares', {
            ...years,
            name: rows.get(`X-${first.cmdCode}`)?.name ?? '',
            before: share(first.before, a),
            after: share(first.after, b),
            sold: sold(first.before),
            sells: sold(first.after),
          }),
    picture: { kind: 'dumbbells', content, rows: largest.flatMap(({ cmdCode }) => rows.get(`X-${cmdCode}`) ?? []) },
  }
}

const goods = look({
  ...suppliersChoice,
  needs: () => ({ lists: suppliersQuery, headings: beside(headingsQuery) }),
  data: ({ lists }, { choice }, conversion) => goodsData(lists, shownYears(choice), conversion),
  opens: ({ choice, view }) => ({ ...shownYears(choice), of: null, sort: sortOf(view) }),
  controls(scene) {
    const { format } = scene
    const { t } = format
    return [
      goodsControl(scene),
      radios({
        id: 'sort',
        legend: t('suppliers.sort'),
        chosen: sortOf(scene.view),
        values: ['china', 'all', 'group'] as const,
        name: (sort) => t(`suppliers.sort.${sort}`, counts(format)),
        chooses: (sort) => scene.choose({ sort }),
      }),
      { kind: 'hint', text: t('suppliers.choose') },
    ]
  },
  make(data, scene) {
    const { view, catalogue, format } = scene
    const { t, number } = format
    const { a, b, money } = data
    const nameOf = headingNames(catalogue, scene.nomenclature(), 'X', format)
    const trades = data.goods.flatMap(tradesOf)
    const whole = dumbbellsOf(data, nameOf, view, format)
    const all = dumbbellRows(whole).length
    const isWhole = sortOf(view) !== 'china' || all <= maxShown
    const content = isWhole ? whole : { ...whole, groups: largestRows(whole.groups, maxShown), all }
    const { search, change } = openGoods(view, null, 'all')
    const unit = moneyName(money, format)
    const goodsIn = (isDrawn: (id: string) => boolean) => data.goods.filter(({ cmdCode }) => isDrawn(`X-${cmdCode}`))
    const ids = new Set(dumbbellRows(content).map(({ id }) => id))
    const shown = goodsIn((id) => ids.has(id)).flatMap(tradesOf)
    const years = yearsInWords(shown, data, format)
    const plain = t('suppliers.title.plain', { years })
    const saidIn = (isDrawn: (id: string) => boolean) => {
      const drawn = goodsIn(isDrawn)
      const lists = drawn.flatMap(tradesOf)
      const missing = () => missingLists(drawn, data, nameOf, format)
      const less = drawn.filter(soldLess).length
      const last = drawn.map(({ cmdCode, after }) => ({ cmdCode, last: after }))
      return {
        cautions: () => suppliersCautions(last, lists, missing(), money, nameOf, format),
        keys: () => (less === 0 ? [] : [t('suppliers.key.less', { unit, count: number(less, 0) })]),
        notes: () => suppliersNotes(money, lists, [], format),
      }
    }
    return yearsFigure(
      {
        ...dumbbells(data.goods.length === 0 || a === b ? null : content, saidIn),
        title: titleOf(data, plain, format),
        shortTitle: plain,
        subtitle: t('suppliers.subtitle', { years, unit }),
        years: [a, b],
        cited: trades,
        facts: () =>
          dumbbellRows(whole)
            .toSorted((one, other) => other.size - one.size)
            .slice(0, maxFacts)
            .map(({ spoken }) => spoken),
        formula: t('formula.suppliers'),
        fileName: ['china-russia_who-supplies-russia'],
        rows: () => ({
          columns: partnerColumns,
          rows: data.goods.flatMap((good) =>
            tradesOf(good).flatMap((trade) => {
              const named = trade.list.filter(({ partner }) => partner === china || partner === hongKong)
              return partnerRows(good.cmdCode, 'suppliers', trade, money, [china], named)
            }),
          ),
        }),
        instead: () => ({ head: null, sentences: [whyNothing(data, format)], action: null }),
        link: isWhole ? null : { text: t('suppliers.goods.all', { count: number(all, 0) }), search: search(), change },
        card: () => cardOf(data, whole, plain, format),
      },
      scene,
    )
  },
})

export const suppliers = eitherLook(
  (choice) => (suppliersChoice.chosen(choice).cmdCode === null ? goods : heading),
  goods,
)
