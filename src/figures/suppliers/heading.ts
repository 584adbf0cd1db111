import { headingSuppliersQuery } from '#src/api/abroadQueries.ts'
import { headingsQuery } from '#src/api/queries.ts'
import type { DumbbellRow, DumbbellsContent } from '#src/chart/dumbbells/dumbbells.ts'
import { yearsControl } from '#src/figures/core/Controls.tsx'
import { type Field, cellsOf, saidOf, toldOf } from '#src/figures/core/fields.ts'
import { beside, look } from '#src/figures/core/look.ts'
import { dumbbells, yearsFigure } from '#src/figures/core/years.tsx'
import { fromTo } from '#src/figures/fromTo.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import {
  moneyText,
  ofReports,
  partnerColumns,
  partnerRow,
  partnerRows,
  percentText,
  shareText,
} from '#src/figures/partners.ts'
import {
  boughtIn,
  colourOf,
  goodsControl,
  isSilent,
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
import { type ListedTrade, amountOf, china, hongKong, restOf, shareIn, tenthOf } from '#src/trade/beside/partners.ts'
import type { HeadingSuppliers } from '#src/trade/beside/suppliers.ts'
import type { Conversion } from '#src/trade/steps.ts'
import { grey } from '#src/view/colours.ts'

/** Suppliers with a row besides China and Hong Kong. */
const maxOthers = 5

type HeadingData = ReturnType<typeof headingData>

/** One heading in the years from `a` to `b` that have a list. */
function headingData(
  of: HeadingSuppliers,
  { a, b }: { readonly a: number; readonly b: number },
  conversion: Conversion,
) {
  const years = of.years.filter(({ year }) => year >= a && year <= b).map((row) => boughtIn(row, conversion))
  const all = years.flatMap(({ list }) => list).toSorted((one, other) => other.shareBasisPoints - one.shareBasisPoints)
  /** All listed suppliers in the order of their largest share in any year. */
  const partners = [...new Set(all.map(({ partner }) => partner))]
  const others = partners.filter((partner) => partner !== china && partner !== hongKong)
  return {
    cmdCode: of.cmdCode,
    money: conversion.money,
    a,
    b,
    /** All years with a list, including those outside `a` to `b`. */
    allYears: of.years.map(({ year }) => year),
    years,
    partners,
    /** Suppliers with a row of their own. */
    drawn: [china, hongKong].filter((partner) => partners.includes(partner)).concat(others.slice(0, maxOthers)),
  }
}

/** A supplier, or all those that others leave; its share is in basis points, and null in a year without it in the list. */
type Supplier = { readonly id: string; readonly name: string; readonly shareOf: (trade: ListedTrade) => number | null }

const supplierOf = (partner: string, format: Format): Supplier => ({
  id: partner,
  name: countryName(partner, format),
  shareOf: (trade) => shareIn(trade, partner),
})

/** A field for each year: the share and the amount, or why there is none. */
const fieldsOf = ({ years, money }: HeadingData, format: Format): Field<Supplier>[] =>
  years.map((trade) => {
    const name = format.period(String(trade.year))
    return {
      id: String(trade.year),
      name,
      colour: ({ id }) => colourOf(id),
      facts: ({ id, shareOf }) => soldFacts(id, trade, shareOf(trade), money, format),
      join: joined(format),
      say: saidOf(name, format),
    }
  })

function rowOf(supplier: Supplier, remarks: readonly string[], data: HeadingData, format: Format): DumbbellRow {
  const { id, name, shareOf } = supplier
  const { years, money } = data
  const { rows, spoken } = toldOf(name, supplier, fieldsOf(data, format), format)
  const all = years.map((trade) => {
    const share = shareOf(trade)
    if (share !== null) return { mark: { percent: share / 100, isAtMost: false }, amount: amountOf(trade, share).value }
    const limit = isSilent(id, trade.year) ? null : tenthOf(trade.list)
    return { mark: limit === null ? null : { percent: limit / 100, isAtMost: true }, amount: null }
  })
  const [earlier, ...between] = all
  const later = between.pop() ?? earlier
  const ends = earlier === later ? [later] : [earlier, later]
  const labels = ends.map((end) => (end?.mark ? shareText(end.mark, format) : format.t('suppliers.notListed')))
  const amounts = ends.flatMap((end) => end?.amount ?? [])
  const [first = null, last] = amounts
  return {
    id,
    name,
    pairs: [
      {
        earlier: earlier === later ? null : (earlier?.mark ?? null),
        later: later?.mark ?? null,
        label: labels.join(' → '),
        shortLabel: labels.at(-1) ?? '',
        between: between.flatMap(({ mark }) => (mark === null || mark.isAtMost ? [] : mark.percent)),
      },
    ],
    text: first === null || last === undefined ? moneyText(first, money, format) : fromTo(first, last, money, format),
    colourIndex: colourOf(id),
    size: later?.mark?.percent ?? 0,
    spoken,
    tooltip: { rows, remarks },
    opens: null,
  }
}

/** A share never stands without its amount, which may have fallen while the share rose. */
function titleOf({ years, money }: HeadingData, name: string, format: Format): string {
  const { t, period } = format
  const sharesOf = (partner: string, trade: ListedTrade | undefined) => {
    const share = trade === undefined ? null : shareIn(trade, partner)
    if (trade === undefined || share === null) return null
    const text = ofReports(percentText(share / 100, format), trade.year, format)
    return { share: text, amount: moneyText(amountOf(trade, share).value, money, format) }
  }
  const [first, last] = [years[0], years.at(-1)]
  const [before, after] = [sharesOf(china, first), sharesOf(china, last)]
  if (first === undefined || last === undefined || after === null) return t('suppliers.title.heading', { name })
  const now = { name, b: period(String(last.year)), after: after.share, sells: after.amount }
  if (first === last || before === null) return t('suppliers.title.one', now)
  return t('suppliers.title.shares', {
    ...now,
    a: period(String(first.year)),
    before: before.share,
    sold: before.amount,
  })
}

/** All suppliers without a row of their own as one; none where complete lists leave no share for them. */
function othersOf({ years, drawn }: HeadingData, { t }: Format): Supplier[] {
  const shareOf = ({ list }: ListedTrade): number => restOf(list.filter(({ partner }) => drawn.includes(partner)))
  return years.some((trade) => shareOf(trade) > 0) ? [{ id: 'rest', name: t('suppliers.rest'), shareOf }] : []
}

function dumbbellsOf(data: HeadingData, format: Format): DumbbellsContent {
  const { t, number } = format
  const { years, drawn } = data
  const others = othersOf(data, format).map((one) => rowOf(one, [t('suppliers.note.rest')], data, format))
  const rows = drawn.map((partner) => rowOf(supplierOf(partner, format), [], data, format)).concat(others)
  const named = (year: number | undefined): string => (year === undefined ? '' : yearInWords(year, years, format))
  return {
    sides: [{ id: 'share', title: t('suppliers.side.all'), colourIndex: grey }],
    groups: [{ id: 'all', title: null, rows }],
    textTitle: t('suppliers.sales'),
    earlier: named(years[0]?.year),
    later: named(years.at(-1)?.year),
    some: (shown, all) => t('suppliers.some.partners', { shown: number(shown, 0), all: number(all, 0) }),
    format,
  }
}

export const heading = look({
  ...suppliersChoice,
  needs: ({ choice: { cmdCode } }) => ({
    lists: headingSuppliersQuery(cmdCode ?? ''),
    headings: beside(headingsQuery),
  }),
  data: ({ lists }, { choice }, conversion) => headingData(lists, shownYears(choice), conversion),
  controls(scene, data) {
    const years = data?.allYears ?? []
    const goods = goodsControl(scene)
    return years.length > 2
      ? [goods, yearsControl(years, shownYears(scene.choice), scene.choose, scene.format)]
      : [goods]
  },
  make(data, scene) {
    const { view, catalogue, choice, format } = scene
    const { t, period } = format
    const { cmdCode, years, partners, drawn, money } = data
    const name = headingNames(catalogue, scene.nomenclature(), 'X', format)(cmdCode)
    const between = years.slice(1, -1).map(({ year }) => period(String(year)))
    const others = othersOf(data, format)
    const { search, change } = openGoods(view, null, choice.sort)
    const sold = joined(format)
    return yearsFigure(
      {
        ...dumbbells(years.length === 0 ? null : dumbbellsOf(data, format), () => ({
          cautions: () =>
            suppliersCautions([{ cmdCode, last: years.at(-1) ?? null }], years, [], money, () => name, format),
          keys: () => (between.length === 0 ? [] : [t('suppliers.key.between', { years: format.list(between) })]),
          notes: () => [t('suppliers.note.rest'), ...suppliersNotes(money, years, partners, format)],
        })),
        title: titleOf(data, name, format),
        shortTitle: t('suppliers.title.heading', { name }),
        subtitle: t('suppliers.subtitle.heading', {
          code: cmdCode,
          unit: moneyName(money, format),
          years: yearsInWords(years, data, format),
        }),
        years: years.map(({ year }) => year),
        cited: years,
        facts: () =>
          years.map((trade) => {
            const items = trade.list.map(({ partner, shareBasisPoints }) => {
              const texts = soldFacts(partner, trade, shareBasisPoints, money, format).map(({ text }) => text)
              return t('list.spaced', { before: countryName(partner, format), next: sold(texts) ?? '' })
            })
            return saidOf(period(String(trade.year)), format)(format.clauses(items))
          }),
        formula: t('formula.suppliers'),
        fileName: [`china-russia_who-supplies-russia_${cmdCode}`],
        rows: () => ({
          columns: partnerColumns,
          rows: years.flatMap((trade) => {
            const asked = partners.filter((partner) => !isSilent(partner, trade.year))
            const rows = partnerRows(cmdCode, 'suppliers', trade, money, asked)
            const row = partnerRow(cmdCode, 'suppliers', trade, money)
            // Others without a row are among the rows before, so this one has a name and no rank.
            return [...rows, ...others.map(({ shareOf }) => row('others', null, shareOf(trade)))]
          }),
        }),
        instead: () => ({ head: null, sentences: [whyNothing(data, format)], action: null }),
        link: { text: t('suppliers.goods.back'), search: search(), change },
        /** Suppliers with a row and all others; then every other that is listed in one of the years, and the unlisted rest. */
        table() {
          const fields = fieldsOf(data, format)
          const rest = {
            id: 'unlisted',
            name: t('suppliers.unlisted'),
            shareOf: (trade: ListedTrade) => restOf(trade.list),
          }
          const own = drawn.map((partner) => supplierOf(partner, format))
          const among = partners
            .filter((partner) => !drawn.includes(partner))
            .map((partner) => supplierOf(partner, format))
            .map((one) => ({ ...one, name: t('suppliers.among', { name: one.name }) }))
          const unlisted = years.some((trade) => rest.shareOf(trade) > 0) ? [rest] : []
          const shown = [...own, ...others, ...among, ...unlisted]
          return {
            label: t('suppliers.table'),
            corner: t('suppliers.table.supplier'),
            heads: fields.map(({ id, name: title }) => ({ id, title, span: 2, under: [] })),
            rows: shown.map((one) => ({ ...one, cells: cellsOf(one, fields) })),
          }
        },
        card: () => ({ sentence: titleOf(data, name, format), picture: null }),
      },
      scene,
    )
  },
})
