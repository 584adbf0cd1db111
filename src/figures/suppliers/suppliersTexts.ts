import type { Format } from '#src/i18n/format.ts'
import { countryName } from '#src/i18n/country.ts'
import { partnerMessages } from '#src/i18n/messages/en/analyses/partners.ts'
import { supplierMessages } from '#src/i18n/messages/en/analyses/suppliers.ts'
import type { Money } from '#src/trade/money.ts'
import type { ListedTrade } from '#src/trade/beside/partners.ts'
import { amountOf, tenthOf } from '#src/trade/beside/partners.ts'
import { colourNamed, grey } from '#src/view/colours.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'
import type { NameOf } from '#src/figures/partnerTexts.ts'
import { moneyText, percentText, shareText } from '#src/figures/partnerTexts.ts'
import { china, hongKong, throughHongKong } from '#src/figures/suppliers/goodsData.ts'

/** China has the colour that its exports have in the main chart. */
export const colourOf = (partner: string): number =>
  partner === china ? colourNamed('X-TOTAL') : partner === hongKong ? colourNamed('indigo') : grey

/** Colour of headings in which China's share rose although its sales fell. */
export const lessColour = colourNamed('ochre')

/** BACI's "Other Asia, nes" is nearly Taiwan alone, so it has that name, with a caution. */
const otherAsia = 'TW'

/** First year of which neither Russia nor Belarus reports. */
const firstOfPartners = 2022

/** Suppliers in no list from a year on; their share has no bound, so no title says that China replaced them. */
const silentFrom = new Map([
  ['BY', firstOfPartners],
  ['AE', 2024],
])

export const isSilent = (partner: string, year: number): boolean => year >= (silentFrom.get(partner) ?? Infinity)

/** The reason that a supplier has no share in a year: it is in no list at all, or is below the tenth place. */
export function whyUnlisted(partner: string, { year, list }: ListedTrade, format: Format): string {
  const tenth = tenthOf(list)
  return isSilent(partner, year) || tenth === null
    ? format.t(supplierMessages, 'suppliers.notListed')
    : shareText({ percent: tenth / 100, isAtMost: true }, format)
}

/** A share, given in basis points, with its amount. */
export function soldText(trade: ListedTrade, share: number, money: Money, format: Format): string {
  const amount = moneyText(amountOf(trade, share).value, money, format)
  return format.t(supplierMessages, 'suppliers.with', { one: percentText(share / 100, format), other: amount })
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
  const through = shown.flatMap(({ cmdCode, last }) => {
    const share = throughHongKong(last)
    if (last === null || share === null) return []
    const words = { name: nameOf(cmdCode), year: period(String(last.year)), share: percentText(share / 100, format) }
    const amount = moneyText(amountOf(last, share).value, money, format)
    return [t(supplierMessages, 'suppliers.caution.hongKong', { ...words, amount })]
  })
  const asia = { name: countryName(otherAsia, format) }
  return [
    ...(shown.some(({ last }) => (last?.year ?? 0) >= firstOfPartners)
      ? [t(supplierMessages, 'suppliers.caution.partners')]
      : []),
    t(supplierMessages, 'suppliers.caution.unlisted'),
    ...(partners.includes(otherAsia) ? [t(supplierMessages, 'suppliers.caution.asia', asia)] : []),
    ...missing,
    ...through,
    ...(shown.some(({ cmdCode }) => chips.has(cmdCode)) ? [t(supplierMessages, 'suppliers.caution.chips')] : []),
  ]
}

export function suppliersNotes(money: Money, trades: readonly ListedTrade[], format: Format): string[] {
  const missing = missingRatesOf(trades.map(({ whole }) => whole))
  return [
    format.t(partnerMessages, 'partners.note.release'),
    format.t(partnerMessages, 'partners.note.amounts'),
    ...moneyNotes(money, true, missing, format),
  ]
}
