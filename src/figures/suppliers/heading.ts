import type { DumbbellRow, DumbbellsContent } from '#src/chart/dumbbells/dumbbells.ts'
import {
  type Field,
  cellsOf,
  toldOf,
  sharesFigure,
  amountsText,
  fromTexts,
  pairOf,
  partnerRow,
  partnerRows,
  shareText,
} from '#src/figures/core/partners.ts'
import type { Made } from '#src/figures/core/look.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import * as lists from '#src/figures/suppliers/lists.ts'
import { type Format, moneyName } from '#src/i18n/format.ts'
import { countryName } from '#src/i18n/countryName.ts'
import {
  type ListedTrade,
  type PartnerShare,
  type HeadingSuppliers,
  china,
  hongKong,
  partnerIn,
  restIn,
} from '#src/trade/beside/partners.ts'
import type { Conversion } from '#src/trade/steps.ts'
import { grey } from '#src/view/colours.ts'

/** Suppliers with a row besides China and Hong Kong. */
const maxOthers = 5

type HeadingData = ReturnType<typeof headingData>

/** One heading in the years from `a` to `b` that have a list. */
export function headingData(
  of: HeadingSuppliers,
  { a, b }: { readonly a: number; readonly b: number },
  conversion: Conversion,
) {
  const years = of.years
    .filter(({ year }) => year >= a && year <= b)
    .map((row) => lists.boughtIn(row.year, row, conversion))
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

/** A supplier, or all those that others leave. */
type Supplier = { readonly id: string; readonly name: string; readonly sold: (trade: ListedTrade) => PartnerShare }

const supplierOf = (partner: string, format: Format): Supplier => ({
  id: partner,
  name: countryName(partner, format),
  sold: (trade) => partnerIn(trade, partner),
})

/** A field for each year: the share and the amount, or why there is none. */
const fieldsOf = ({ years, money }: HeadingData, format: Format): Field<Supplier>[] =>
  years.map((trade) => ({
    id: String(trade.year),
    name: format.period(trade.year),
    colour: ({ id }) => lists.colourOf(id),
    facts: ({ sold }) => lists.soldFacts(sold(trade), money, format),
    join: lists.joined(format),
  }))

function rowOf(supplier: Supplier, remarks: readonly string[], data: HeadingData, format: Format): DumbbellRow {
  const { id, name, sold } = supplier
  const { years, money } = data
  const shares = years.map(sold)
  const pair = pairOf(shares, format)
  const ends = shares.filter((_, i) => i === 0 || i === shares.length - 1)
  const labels = ends.map((share) => shareText(share, format))
  const amounts = ends.map(({ amount }) => amount)
  return {
    id,
    name,
    pairs: [{ ...pair, label: fromTexts(labels), shortLabel: pair.label }],
    text: amountsText(amounts, money, format) ?? '',
    colourIndex: lists.colourOf(id),
    size: pair.later?.percent ?? 0,
    ...toldOf(name, supplier, fieldsOf(data, format), remarks, format),
    opens: null,
  }
}

/** All but the `named` suppliers as one; none where complete lists leave no share for them. */
function othersOf(id: string, name: string, years: readonly ListedTrade[], named: readonly string[]): Supplier[] {
  const sold = (trade: ListedTrade) => restIn(trade, named)
  return years.some((trade) => sold(trade).basisPoints > 0) ? [{ id, name, sold }] : []
}

function dumbbellsOf(
  own: readonly Supplier[],
  others: readonly Supplier[],
  data: HeadingData,
  format: Format,
): DumbbellsContent {
  const { t } = format
  const { years } = data
  const rows = [
    ...own.map((one) => rowOf(one, [], data, format)),
    ...others.map((one) => rowOf(one, [t('suppliers.note.rest')], data, format)),
  ]
  return {
    sides: [{ id: 'share', title: t('suppliers.side.all'), colourIndex: grey }],
    groups: [{ id: 'all', title: null, rows }],
    textTitle: t('suppliers.sales'),
    earlier: lists.yearInWords(years[0], format),
    later: lists.yearInWords(years.at(-1), format),
    some: (shown, all) => t('suppliers.some.partners', { shown, all }),
    format,
  }
}

export function headingFigure(data: HeadingData, scene: lists.SuppliersScene): Made {
  const { view, catalogue, choice, format } = scene
  const { t, period } = format
  const { cmdCode, years, partners, drawn, money } = data
  const name = headingNames(catalogue, scene.nomenclature(), 'X', format)(cmdCode)
  const between = years.slice(1, -1).map(({ year }) => period(year))
  const own = drawn.map((partner) => supplierOf(partner, format))
  const others = othersOf('rest', t('suppliers.rest'), years, drawn)
  const last = years.slice(-1).map((trade) => ({ cmdCode, name, trade }))
  const ofChina = years.map((trade) => partnerIn(trade, china))
  const title = lists.sharesTitle(name, ofChina, money, format)
  return sharesFigure(
    {
      content: years.length === 0 ? null : dumbbellsOf(own, others, data, format),
      wordsOf: () => ({
        cautions: () => lists.suppliersCautions(last, years, [], money, format),
        keys: () => (between.length === 0 ? [] : [t('suppliers.key.between', { years: format.list(between) })]),
        notes: () => [t('suppliers.note.rest'), ...lists.suppliersNotes(money, years, partners, format)],
      }),
      title,
      shortTitle: t('suppliers.title.heading', { name }),
      subtitle: t('suppliers.subtitle.heading', {
        code: cmdCode,
        unit: moneyName(money, format),
        years: lists.yearsInWords(years, data, format),
      }),
      years: years.map(({ year }) => year),
      cited: years,
      facts: () =>
        years.map((trade) => {
          const items = trade.list.map(({ partner }) => {
            const texts = lists.soldFacts(partnerIn(trade, partner), money, format).map(({ text }) => text)
            return `${countryName(partner, format)} ${lists.joined(format)(texts) ?? ''}`
          })
          return t('list.named', { name: period(trade.year), text: format.clauses(items) })
        }),
      formula: t('formula.suppliers'),
      fileName: [`china-russia_who-supplies-russia_${cmdCode}`],
      rows: () =>
        years.flatMap((trade) => [
          ...partnerRows(cmdCode, 'suppliers', trade, money, partners),
          // Others without a row are among the rows before, so this one has a name and no rank.
          ...others.map(({ sold }) => partnerRow(cmdCode, 'suppliers', { ...sold(trade), partner: 'others' }, money)),
        ]),
      instead: () => ({ head: null, sentences: [lists.whyNothing(data, format)], action: null }),
      link: { text: t('suppliers.goods.back'), ...lists.openGoods(view, null, choice.sort) },
      /** Suppliers with a row and all others; then every other that is listed in one of the years, and the unlisted rest. */
      table() {
        const fields = fieldsOf(data, format)
        const among = partners
          .filter((partner) => !drawn.includes(partner))
          .map((partner) => supplierOf(partner, format))
          .map((one) => ({ ...one, name: t('suppliers.among', { name: one.name }) }))
        const unlisted = othersOf('unlisted', t('suppliers.unlisted'), years, partners)
        const shown = [...own, ...others, ...among, ...unlisted]
        return {
          label: t('suppliers.table'),
          corner: t('suppliers.table.supplier'),
          heads: fields.map((field) => ({ id: field.id, title: field.name, span: 2, under: [] })),
          rows: shown.map((one) => ({ ...one, cells: cellsOf(one, fields) })),
        }
      },
      card: () => ({ sentence: title, picture: null }),
    },
    scene,
  )
}
