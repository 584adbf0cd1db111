import { abroad, headingSuppliersQuery } from '#src/api/abroadQueries.ts'
import { headingsQuery } from '#src/api/queries.ts'
import {
  type DumbbellRow,
  type DumbbellsContent,
  dumbbellPicture,
  dumbbellRows,
  largestRows,
} from '#src/chart/dumbbells/dumbbells.ts'
import { oneOf, yearsControl } from '#src/figures/core/Controls.tsx'
import {
  type Field,
  type NameOf,
  goodsControl,
  toldOf,
  sharesFigure,
  amountsText,
  hongKongMark,
  ofReports,
  pairOf,
  partnerRows,
  sourceBreakCautions,
} from '#src/figures/core/partners.ts'
import { type Made, beside, look } from '#src/figures/core/look.ts'
import type { CardContent } from '#src/publish/content.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { headingData, headingFigure } from '#src/figures/suppliers/heading.ts'
import * as lists from '#src/figures/suppliers/lists.ts'
import { type Format, moneyName } from '#src/i18n/format.ts'
import { countryName } from '#src/i18n/countryName.ts'
import {
  type PartnerShare,
  type Suppliers,
  china,
  hongKong,
  partnerIn,
  orderOf,
  suppliedHeadings,
} from '#src/trade/beside/partners.ts'
import type { Conversion } from '#src/trade/steps.ts'
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

type Years = ReturnType<typeof lists.chosenYears>

/** China's share of a heading in both years. */
type Good = { readonly cmdCode: string; readonly a: PartnerShare; readonly b: PartnerShare }

type GoodsData = ReturnType<typeof goodsData>

/** Every heading with a list in either year, in the order of China's share in the later year, largest first. */
function goodsData({ rows }: Suppliers, { a, b }: Years, conversion: Conversion) {
  const soldIn = (code: string, asked: number): PartnerShare => {
    const row = rows.find(({ cmdCode, year }) => cmdCode === code && year === asked)
    return partnerIn(lists.boughtIn(asked, row, conversion), china)
  }
  const goods = [...new Set(rows.map(({ cmdCode }) => cmdCode))]
    .map((cmdCode): Good => ({ cmdCode, a: soldIn(cmdCode, a), b: soldIn(cmdCode, b) }))
    .filter((good) => listsOf(good).length > 0)
    .toSorted((one, other) => orderOf(other.b) - orderOf(one.b))
  const allYears = [...new Set(rows.map(({ year }) => year))].toSorted()
  return { a, b, money: conversion.money, allYears, goods }
}

const ends = ['a', 'b'] as const

/** The years of a good that have a list. */
const listsOf = ({ a, b }: Good): PartnerShare[] => [a, b].filter(({ kind }) => kind !== 'missing')

/** True where China's share rose although its reported sales fell, so that the title states the amounts. */
function soldLess({ a, b }: Good): boolean {
  return (
    orderOf(b) > orderOf(a) && a.amount.value !== null && b.amount.value !== null && b.amount.value < a.amount.value
  )
}

/** The trade of each year with China and Hong Kong. */
const fieldsOf = ({ money, ...data }: GoodsData, format: Format): Field<Good>[] =>
  ends.flatMap((end) =>
    [china, hongKong].map((partner): Field<Good> => {
      const words = { text: countryName(partner, format), detail: format.period(data[end]) }
      return {
        id: `${partner}-${end}`,
        name: format.t('list.comma', words),
        colour: () => lists.colourOf(partner),
        facts({ [end]: trade }) {
          const share = partnerIn(trade, partner)
          const isTold = share.kind === 'listed' || (partner === china && share.kind !== 'missing')
          return isTold ? lists.soldFacts(share, money, format) : []
        },
        join: lists.joined(format),
      }
    }),
  )

function dumbbellOf(good: Good, data: GoodsData, nameOf: NameOf, view: ViewState, format: Format): DumbbellRow {
  const { t } = format
  const { cmdCode, a, b } = good
  const listed = listsOf(good).map(({ amount }) => amount)
  const amounts = amountsText(listed, data.money, format) ?? ''
  const isApart = soldLess(good)
  const name = nameOf(cmdCode)
  const called = t('list.comma', { text: name, detail: t('series.headingOnly', { code: cmdCode }) })
  const less = t('suppliers.less.about', { unit: moneyName(data.money, format) })
  const why = isApart ? [less, ...sourceBreakCautions([a, b], format)] : []
  return {
    id: `X-${cmdCode}`,
    name,
    pairs: [pairOf([a, b], format)],
    text: isApart ? t('suppliers.less', { amounts }) : amounts,
    ...(isApart && { colourIndex: lessColour }),
    ...hongKongMark(b, format),
    size: b.whole.value ?? a.whole.value ?? 0,
    ...toldOf(called, good, fieldsOf(data, format), why, format),
    // A row of an embedded figure opens nothing, because the reader could not go back.
    opens: view.embed ? null : lists.openGoods(view, cmdCode, view.sort),
  }
}

/** Few goods by China's share; all by it, or in groups. */
const sortOf = ({ sort }: ViewState) => (sort === 'russia' ? 'china' : sort)

const counts = { few: maxShown, all: suppliedHeadings.length }

const pairedIn = ({ goods }: GoodsData): Good[] =>
  goods.filter(({ a, b }) => a.kind === 'listed' && b.kind === 'listed')

function titleOf(data: GoodsData, plain: string, format: Format): string {
  const { t, number, period } = format
  const { a, b } = data
  const years = { a: period(a), b: period(b) }
  const paired = pairedIn(data)
  if (paired.length < minCounted) return plain
  const most = (end: 'a' | 'b'): string =>
    ofReports(number(paired.filter((good) => orderOf(good[end]) > half).length, 0), data[end], format)
  const words = { count: number(paired.length, 0), before: most('a'), after: most('b') }
  return t('suppliers.title.most', { ...years, ...words })
}

/** Cautions on goods without a list, one for each of the two years. */
function missingLists(goods: readonly Good[], data: GoodsData, nameOf: NameOf, format: Format): string[] {
  const { t, period, clauses } = format
  return ends.flatMap((end) => {
    const names = goods.filter((good) => good[end].kind === 'missing').map(({ cmdCode }) => nameOf(cmdCode))
    const year = period(data[end])
    if (names.length === 0) return []
    return names.length <= maxNamed
      ? [t('suppliers.caution.missing', { year, names: clauses(names) })]
      : [t('suppliers.caution.missing.many', { year, count: names.length, all: goods.length })]
  })
}

function dumbbellsOf(data: GoodsData, nameOf: NameOf, view: ViewState, format: Format): DumbbellsContent {
  const { t } = format
  const { a, b, goods } = data
  const rows = goods.map((good) => dumbbellOf(good, data, nameOf, view, format))
  const listIn = (asked: number) => goods.flatMap(listsOf).find(({ year }) => year === asked)
  return {
    sides: [{ id: 'china', title: t('suppliers.side'), colourIndex: lists.colourOf(china) }],
    groups:
      view.sort === 'group'
        ? chapters.map((id) => ({
            id,
            title: t(`suppliers.group.${id}`),
            rows: rows.filter((row) => row.id.startsWith(`X-${id}`)),
          }))
        : [{ id: 'all', title: null, rows }],
    textTitle: t('suppliers.amounts'),
    earlier: lists.yearInWords(listIn(a), format),
    later: lists.yearInWords(listIn(b), format),
    some: (shown, all) => t('suppliers.some', { shown, all }),
    format,
  }
}

/** A share never stands without its amount, so the card has a heading of which China sold no less. */
function cardOf(data: GoodsData, content: DumbbellsContent, plain: string, format: Format): CardContent {
  const sells = ({ b }: Good): number => b.amount.value ?? 0
  const largest = pairedIn(data)
    .toSorted((one, other) => sells(other) - sells(one))
    .slice(0, maxPictured)
  const first = largest.find((good) => !soldLess(good))
  const rows = new Map(dumbbellRows(content).map((row) => [row.id, row]))
  const pictured = largest.flatMap(({ cmdCode }) => rows.get(`X-${cmdCode}`) ?? [])
  const name = rows.get(`X-${first?.cmdCode}`)?.name ?? ''
  return {
    sentence: first === undefined ? plain : lists.sharesTitle(name, [first.a, first.b], data.money, format),
    picture: dumbbellPicture(content, pictured),
  }
}

function goodsFigure(data: GoodsData, scene: lists.SuppliersScene): Made {
  const { view, catalogue, format } = scene
  const { t, number } = format
  const { a, b, money } = data
  const nameOf = headingNames(catalogue, scene.nomenclature(), 'X', format)
  const trades = data.goods.flatMap(listsOf)
  const whole = dumbbellsOf(data, nameOf, view, format)
  const all = dumbbellRows(whole).length
  const isWhole = sortOf(view) !== 'china' || all <= maxShown
  const content = isWhole ? whole : { ...whole, groups: largestRows(whole.groups, maxShown), all }
  const unit = moneyName(money, format)
  const goodsIn = (isDrawn: (id: string) => boolean) => data.goods.filter(({ cmdCode }) => isDrawn(`X-${cmdCode}`))
  const ids = new Set(dumbbellRows(content).map(({ id }) => id))
  const shown = goodsIn((id) => ids.has(id)).flatMap(listsOf)
  const years = lists.yearsInWords(shown, data, format)
  const plain = t('suppliers.title.plain', { years })
  const wordsOf = (isDrawn: (id: string) => boolean) => {
    const drawn = goodsIn(isDrawn)
    const told = drawn.flatMap(listsOf)
    const missing = () => missingLists(drawn, data, nameOf, format)
    const less = drawn.filter(soldLess).length
    const last = drawn.map(({ cmdCode, b: trade }) => ({ cmdCode, name: nameOf(cmdCode), trade }))
    return {
      cautions: () => lists.suppliersCautions(last, told, missing(), money, format),
      keys: () => (less === 0 ? [] : [t('suppliers.key.less', { unit, count: number(less, 0) })]),
      notes: () => lists.suppliersNotes(money, told, [], format),
    }
  }
  return sharesFigure(
    {
      content: data.goods.length === 0 || a === b ? null : content,
      wordsOf,
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
      rows: () =>
        data.goods.flatMap((good) =>
          listsOf(good).flatMap((trade) => {
            const told = partnerIn(trade, hongKong).kind === 'listed' ? [china, hongKong] : [china]
            return partnerRows(good.cmdCode, 'suppliers', trade, money, told)
          }),
        ),
      instead: () => ({ head: null, sentences: [lists.whyNothing(data, format)], action: null }),
      link: isWhole ? null : { text: t('partners.goods.all', { count: all }), ...lists.openGoods(view, null, 'all') },
      card: () => cardOf(data, whole, plain, format),
    },
    scene,
  )
}

/** All goods, or the suppliers of one. */
export const suppliers = look({
  id: 'suppliers',
  chosen: lists.suppliersChoice,
  needs: ({ choice: { cmdCode } }) => ({
    given: cmdCode === null ? abroad.suppliers : headingSuppliersQuery(cmdCode),
    headings: beside(headingsQuery),
  }),
  data({ given }, { choice }, conversion) {
    const years = lists.chosenYears(choice)
    return 'rows' in given ? goodsData(given, years, conversion) : headingData(given, years, conversion)
  },
  opens: ({ choice, view }) => ({
    ...lists.chosenYears(choice),
    of: choice.cmdCode && lists.idOf(choice.cmdCode),
    sort: choice.cmdCode === null ? sortOf(view) : choice.sort,
  }),
  controls(scene, data) {
    const { view, catalogue, nomenclature, choice, choose, format } = scene
    const { t } = format
    const nameOf = headingNames(catalogue, nomenclature(), 'X', format)
    const opens = (code: string | null) => lists.openGoods(view, code, choice.sort).change
    const goods = goodsControl(suppliedHeadings, choice.cmdCode, opens, nameOf, format)
    if (choice.cmdCode === null) {
      const sort = oneOf('radios', {
        id: 'sort',
        legend: t('suppliers.sort'),
        chosen: sortOf(view),
        values: ['china', 'all', 'group'] as const,
        name: (one) => t(`suppliers.sort.${one}`, counts),
        chooses: (one) => choose({ sort: one }),
      })
      return [goods, sort, { kind: 'hint', text: t('suppliers.choose') }]
    }
    const years = data?.allYears ?? []
    return years.length > 2 ? [goods, yearsControl(years, lists.chosenYears(choice), choose, format)] : [goods]
  },
  make: (data, scene) => ('goods' in data ? goodsFigure(data, scene) : headingFigure(data, scene)),
})
