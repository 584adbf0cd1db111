import { type NameOf, hongKongCaution, moneyText, percentText, shareText } from '#src/figures/partners.ts'
import { type Format, countryName } from '#src/i18n/format.ts'
import { baciBreak } from '#src/trade/catalogue.ts'
import {
  type ListedTrade,
  amountOf,
  china,
  hongKong,
  listedTrade,
  shareIn,
  silentFrom,
  tenthOf,
} from '#src/trade/beside/partners.ts'
import type { HeadingSuppliers, Imports, Suppliers } from '#src/trade/beside/suppliers.ts'
import type { Conversion, Money } from '#src/trade/money.ts'
import { colourNamed, grey } from '#src/view/colours.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'

export type Good = {
  readonly cmdCode: string
  /** Null in a year without a list. */
  readonly before: ListedTrade | null
  readonly after: ListedTrade | null
}

export type GoodsData = ReturnType<typeof goodsData>

const boughtIn = ({ year, partners, importsUsd: value, status, source }: Imports, conversion: Conversion) =>
  listedTrade(year, partners, { value, status, source }, conversion)

/** Share in basis points; null where China is not listed. */
export const chinasShare = (trade: ListedTrade | null): number | null => trade && shareIn(trade, china)

export function chinasAmount(trade: ListedTrade | null): number | null {
  const share = chinasShare(trade)
  return trade === null || share === null ? null : amountOf(trade, share).value
}

/** True where China's share rose although its sales fell, so that the title states the amounts. */
export function soldLess({ before, after }: Pick<Good, 'before' | 'after'>): boolean {
  const [first, last] = [chinasAmount(before), chinasAmount(after)]
  const rose = (chinasShare(after) ?? 0) > (chinasShare(before) ?? Infinity)
  return rose && first !== null && last !== null && last < first
}

/** Every heading with a list in either year, in the order of China's share in the later year, largest first. */
export function goodsData({ rows }: Suppliers, a: number, b: number, conversion: Conversion) {
  const listIn = (code: string, asked: number): ListedTrade | null => {
    const row = rows.find(({ cmdCode, year }) => cmdCode === code && year === asked)
    return row === undefined ? null : boughtIn(row, conversion)
  }
  const goods = [...new Set(rows.map(({ cmdCode }) => cmdCode))]
    .map((cmdCode): Good => ({ cmdCode, before: listIn(cmdCode, a), after: listIn(cmdCode, b) }))
    .filter(({ before, after }) => before !== null || after !== null)
    .toSorted((one, other) => (chinasShare(other.after) ?? -1) - (chinasShare(one.after) ?? -1))
  return { a, b, money: conversion.money, goods }
}

/** Suppliers with a line besides China and Hong Kong. */
const maxOthers = 5

export type HeadingData = ReturnType<typeof headingData>

/** One heading in the years from `a` to `b` that have a list. */
export function headingData(of: HeadingSuppliers, a: number, b: number, conversion: Conversion) {
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

/** China has the colour that its exports have in the main chart. */
export const colourOf = (partner: string): number =>
  partner === china ? colourNamed('X-TOTAL') : partner === hongKong ? colourNamed('indigo') : grey

/** Colour of headings in which China's share rose although its sales fell. */
export const lessColour = colourNamed('ochre')

/** BACI's "Other Asia, nes" is nearly Taiwan alone, so it has that name, with a caution. */
const otherAsia = 'TW'

/** True of suppliers in no list of this year; their share has no bound, so no title states one. */
export const isSilent = (partner: string, year: number): boolean =>
  (partner === 'BY' || partner === 'AE') && year >= silentFrom[partner]

/** The reason that a supplier has no share in a year: it is in no list at all, or is below the tenth place. */
export function whyUnlisted(partner: string, { year, list }: ListedTrade, format: Format): string {
  const tenth = tenthOf(list)
  return isSilent(partner, year) || tenth === null
    ? format.t('suppliers.notListed')
    : shareText({ percent: tenth / 100, isAtMost: true }, format)
}

/** A share, given in basis points, with its amount. */
export function soldText(trade: ListedTrade, share: number, money: Money, format: Format): string {
  const amount = moneyText(amountOf(trade, share).value, money, format)
  return format.t('suppliers.with', { one: percentText(share / 100, format), other: amount })
}

const chips: ReadonlySet<string> = new Set(['8541', '8542'])

/** Cautions of the figure of one heading or of all goods. */
export function suppliersCautions(
  of: {
    readonly shown: readonly { readonly cmdCode: string; readonly last: ListedTrade | null }[]
    readonly money: Money
    /** Suppliers that the figure names. */
    readonly partners?: readonly string[]
    readonly missing?: readonly string[]
  },
  nameOf: NameOf,
  format: Format,
): string[] {
  const { t, period } = format
  const { shown, money, partners = [], missing = [] } = of
  const asia = { name: countryName(otherAsia, format) }
  const reports = { from: period(baciBreak.alone), emirates: period(String(silentFrom.AE)) }
  return [
    ...(shown.some(({ last }) => last !== null && String(last.year) >= baciBreak.alone)
      ? [t('suppliers.caution.partners', reports)]
      : []),
    ...hongKongCaution(
      shown.map(({ cmdCode, last }) => ({ name: nameOf(cmdCode), trade: last })),
      money,
      format,
    ),
    t('suppliers.caution.unlisted'),
    ...(partners.includes(otherAsia) ? [t('suppliers.caution.asia', asia)] : []),
    ...missing,
    ...(shown.some(({ cmdCode }) => chips.has(cmdCode)) ? [t('suppliers.caution.chips')] : []),
  ]
}

export function suppliersNotes(money: Money, trades: readonly ListedTrade[], format: Format): string[] {
  const missing = missingRatesOf(trades.map(({ whole }) => whole))
  return [
    format.t('partners.note.release'),
    format.t('partners.note.amounts'),
    ...moneyNotes(money, true, missing, format),
  ]
}
