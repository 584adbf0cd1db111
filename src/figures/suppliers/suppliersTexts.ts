import type { Format } from '#src/i18n/format.ts'
import { countryName } from '#src/i18n/country.ts'
import { baciBreak } from '#src/trade/baciBreak.ts'
import type { Money } from '#src/trade/money.ts'
import { type ListedTrade, amountOf, china, hongKong, silentFrom, tenthOf } from '#src/trade/beside/partners.ts'
import { colourNamed, grey } from '#src/view/colours.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'
import { type NameOf, hongKongCaution, moneyText, percentText, shareText } from '#src/figures/partnerTexts.ts'

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
