import type { Format } from '#src/i18n/format.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { countryName } from '#src/i18n/country.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { partnerMessages } from '#src/i18n/messages/en/analyses/partners.ts'
import { supplierMessages } from '#src/i18n/messages/en/analyses/suppliers.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { isFinal } from '#src/trade/status.ts'
import type { Status } from '#src/trade/status.ts'
import type { Money } from '#src/trade/money.ts'
import { withoutYear } from '#src/trade/money.ts'
import { moneyNotes } from '#src/view/texts/notes.ts'
import type { SuppliedYear } from '#src/figures/suppliers/headingData.ts'
import { colourNamed } from '#src/view/colours.ts'

/** Of what China sells, as in the main chart; of Hong Kong; and of what China sold less of for a larger share. */
export const colours = {
  china: colourNamed('X-TOTAL'),
  hongKong: colourNamed('indigo'),
  less: colourNamed('ochre'),
} as const

/** BACI's "Other Asia, nes" is named as what it nearly is, with a caution. */
const otherAsia = 'TW'

/** Since then neither Russia nor Belarus reports. */
const firstOfPartners = 2022

/** From a year on they are in no list: they have no bound, and nobody can say that China took their place. */
const silentFrom = new Map([
  ['BY', firstOfPartners],
  ['AE', 2024],
])

export const isSilent = (partner: string, year: number): boolean => year >= (silentFrom.get(partner) ?? Infinity)

/** Why a supplier has no share in a year: it is in no list at all, or is below the tenth. */
export function whyUnlisted(partner: string, { year, tenth }: SuppliedYear, format: Format): string {
  const { t } = format
  return isSilent(partner, year) || tenth === null
    ? t(supplierMessages, 'suppliers.notListed')
    : t(partnerMessages, 'partners.atMost', { share: inPercent(tenth, format) })
}

export const inPercent = (share: number, format: Format): string => unbroken(format.amount(share, 'percent'))

export const inMoney = (amount: number | null, money: Money, format: Format): string =>
  amount === null ? '–' : unbroken(format.amount(amount, withoutYear(money)))

export const unitOf = (money: Money, { t }: Format): string => t(analysisMessages, `analysis.money.${money}`)

/** `2024, provisional`. */
export function yearInWords(year: number, status: Status | null, { t, period }: Format): string {
  const name = period(String(year))
  return status === null || isFinal(status)
    ? name
    : t(supplierMessages, 'suppliers.year.notFinal', { year: name, status: t(seriesMessages, `status.${status}`) })
}

export function sharedCautions(years: readonly number[], partners: readonly string[], format: Format): string[] {
  const { t } = format
  return [
    ...(years.some((year) => year >= firstOfPartners) ? [t(supplierMessages, 'suppliers.caution.partners')] : []),
    t(supplierMessages, 'suppliers.caution.unlisted'),
    ...(partners.includes(otherAsia)
      ? [t(supplierMessages, 'suppliers.caution.asia', { name: countryName(otherAsia, format) })]
      : []),
  ]
}

const chips: ReadonlySet<string> = new Set(['8541', '8542'])

export function chipsCaution(codes: readonly string[], { t }: Format): string[] {
  return codes.some((code) => chips.has(code)) ? [t(supplierMessages, 'suppliers.caution.chips')] : []
}

export function sharedNotes(money: Money, missingRates: readonly string[], format: Format): string[] {
  const { t } = format
  return [
    t(partnerMessages, 'partners.note.release'),
    t(supplierMessages, 'suppliers.note.amounts'),
    ...moneyNotes(money, true, missingRates, format),
  ]
}
