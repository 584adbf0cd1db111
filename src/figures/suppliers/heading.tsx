import { headingSuppliersQuery } from '#src/api/abroadQueries.ts'
import { headingsQuery } from '#src/api/queries.ts'
import { type Slope, type SlopesContent, SlopesChart, minOneLineWidth } from '#src/chart/slopes/SlopesChart.ts'
import { yearsControl } from '#src/figures/core/Controls.tsx'
import { type Field, cellsOf, saidOf, toldOf } from '#src/figures/core/fields.ts'
import { beside, look } from '#src/figures/core/look.ts'
import { yearsFigure } from '#src/figures/core/years.tsx'
import { analysisDrawing } from '#src/figures/figure.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { moneyText, ofReports, partnerColumns, partnerRow, partnerRows, percentText } from '#src/figures/partners.ts'
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
  whyUnlisted,
  yearsInWords,
} from '#src/figures/suppliers/lists.ts'
import type { Format } from '#src/i18n/format.ts'
import { countryName } from '#src/i18n/countryName.ts'
import { grouped } from '#src/lib/grouped.ts'
import { type ListedTrade, amountOf, china, hongKong, restOf, shareIn } from '#src/trade/beside/partners.ts'
import type { HeadingSuppliers } from '#src/trade/beside/suppliers.ts'
import type { Conversion } from '#src/trade/steps.ts'
import { isFinal } from '#src/trade/observation.ts'

const wideHeight = 450
const phoneHeight = 520

/** Suppliers with a line besides China and Hong Kong. */
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
    /** Suppliers with a line of their own. */
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

function slopeOf(supplier: Supplier, remarks: readonly string[], data: HeadingData, format: Format): Slope {
  const { id, name, shareOf } = supplier
  const { rows, spoken } = toldOf(name, supplier, fieldsOf(data, format), format)
  return {
    id,
    name,
    colourIndex: colourOf(id),
    isBold: id === china,
    points: data.years.map((trade) => {
      const share = shareOf(trade)
      if (share === null) return null
      const [shareText, amountText] = soldFacts(id, trade, share, data.money, format).map(({ text }) => text ?? '')
      return { share: share / 100, shareText: shareText ?? '', amountText: amountText ?? '' }
    }),
    stop: { spoken, tooltip: { rows, remarks } },
  }
}

/** Drawn suppliers that are not listed in this year, grouped by the reason. */
function unlistedIn(trade: ListedTrade, drawn: readonly string[], format: Format): string[] {
  const missing = drawn.filter((partner) => shareIn(trade, partner) === null)
  const whys = [...grouped(missing, (partner) => whyUnlisted(partner, trade, format))]
  return whys.map(([facts, partners]) => {
    const name = format.list(partners.map((partner) => countryName(partner, format)))
    return format.t('partners.spoken', { name, facts })
  })
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

/** All suppliers without a line of their own as one; none where complete lists leave no share for them. */
function othersOf({ years, drawn }: HeadingData, { t }: Format): Supplier[] {
  const shareOf = ({ list }: ListedTrade): number => restOf(list.filter(({ partner }) => drawn.includes(partner)))
  return years.some((trade) => shareOf(trade) > 0) ? [{ id: 'rest', name: t('suppliers.rest'), shareOf }] : []
}

function slopesOf(data: HeadingData, format: Format): SlopesContent {
  const { t, period } = format
  const { years, drawn } = data
  const others = othersOf(data, format).map((one) => slopeOf(one, [t('suppliers.note.rest')], data, format))
  const own = drawn.map((partner) => slopeOf(supplierOf(partner, format), [], data, format))
  return {
    years: years.map(({ year, status }) => ({
      year,
      title: period(String(year)),
      remark: status === null || isFinal(status) ? '' : t(`status.${status}`),
    })),
    slopes: [...own, ...others],
    unlisted: years.map((trade) => unlistedIn(trade, drawn, format)),
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
    return years.length > 2 ? [goods, yearsControl(years, shownYears(scene.choice), scene.format)] : [goods]
  },
  make(data, scene) {
    const { view, catalogue, choice, format } = scene
    const { t, period } = format
    const { cmdCode, years, partners, drawn, money, a, b } = data
    const name = headingNames(catalogue, scene.nomenclature(), 'X', format)(cmdCode)
    const content = slopesOf(data, format)
    const others = othersOf(data, format)
    const { search, change } = openGoods(view, null, choice.sort)
    const sold = joined(format)
    return yearsFigure(
      {
        opens: { a, b, of: `X-${cmdCode}`, sort: choice.sort },
        title: titleOf(data, name, format),
        shortTitle: t('suppliers.title.heading', { name }),
        subtitle: t('suppliers.subtitle.heading', {
          code: cmdCode,
          unit: t(`analysis.money.${money}`),
          years: yearsInWords(years, data, format),
        }),
        cautions: () =>
          suppliersCautions([{ cmdCode, last: years.at(-1) ?? null }], years, partners, [], money, () => name, format),
        keys: () => [],
        notes: () => [t('suppliers.note.rest'), ...suppliersNotes(money, years, format)],
        years: years.map(({ year }) => year),
        cited: years,
        facts: () =>
          years.map((trade) => {
            const items = trade.list.map(({ partner, shareBasisPoints }) => {
              const texts = soldFacts(partner, trade, shareBasisPoints, money, format).map(({ text }) => text)
              return t('suppliers.sold', { name: countryName(partner, format), sold: sold(texts) ?? '' })
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
            // Others without a line are among the rows before, so this one has a name and no rank.
            return [...rows, ...others.map(({ shareOf }) => row('others', null, shareOf(trade)))]
          }),
        }),
        drawing:
          years.length === 0
            ? null
            : {
                ...analysisDrawing(
                  (props) => <SlopesChart content={content} {...props} />,
                  (width) => (width >= minOneLineWidth ? wideHeight : phoneHeight),
                ),
                namesItself: () => true,
              },
        instead: () => ({ head: null, sentences: [whyNothing(a, b, format)], action: null }),
        link: { text: t('suppliers.goods.back'), search: search(), change },
        /** Suppliers with a line and all others; then every other that is listed in one of the years, and the unlisted rest. */
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
