import { type AnalysisChoice, inOrder, searchOf, withAnalysis } from '#src/figures/analysisView.ts'
import {
  type Fact,
  type NamedTrade,
  noFact,
  areOfPartners,
  listCautions,
  moneyText,
  ofReports,
  percentText,
  shareText,
  sourceBreakCautions,
} from '#src/figures/core/partners.ts'
import type { Scene } from '#src/figures/core/look.ts'
import type { Format } from '#src/i18n/format.ts'
import { countryName } from '#src/i18n/countryName.ts'
import {
  type ListedTrade,
  type PartnerShare,
  type Imports,
  china,
  hongKong,
  listedTrade,
  suppliedHeadings,
} from '#src/trade/beside/partners.ts'
import { isFinal } from '#src/trade/observation.ts'
import type { Conversion, Money } from '#src/trade/steps.ts'
import { colourNamed, grey } from '#src/view/colours.ts'
import { rangesInWords } from '#src/view/texts/cautions.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** First and last year, nearly every heading having lists of the two; one heading also shows the years between them. */
export const chosenYears = ({ a, b }: Pick<AnalysisChoice, 'a' | 'b'>) => inOrder({ a: a ?? 2021, b: b ?? 2024 })

type Choice = Pick<AnalysisChoice, 'a' | 'b' | 'sort'> & { readonly cmdCode: string | null }

export type SuppliersScene = Scene<Choice>

export const idOf = (cmdCode: string): string => `X-${cmdCode}`

/** Opens one heading or all goods in the default years, without the reader's title, which was for other goods. */
export function openGoods(view: ViewState, cmdCode: string | null, sort: Choice['sort']) {
  const choice = { of: cmdCode && idOf(cmdCode), sort, a: null, b: null }
  return {
    get search() {
      return searchOf({ ...view, title: null }, 'suppliers', choice)
    },
    change: (from: ViewState): ViewState => ({ ...withAnalysis(from, 'suppliers', choice), title: null }),
  }
}

/** Without a list of the heading that an address names, all goods are shown. */
export function suppliersChoice({ of, a, b, sort }: AnalysisChoice): Choice {
  return { cmdCode: suppliedHeadings.find((code) => code === of?.replace('X-', '')) ?? null, a, b, sort }
}

/** Without a row of the year, its list is missing. */
export const boughtIn = (year: number, row: Imports | undefined, conversion: Conversion): ListedTrade =>
  listedTrade(year, row?.partners ?? [], row && { ...row, value: row.importsUsd }, conversion)

/** `2024, provisional`; empty without a list of the year. */
export function yearInWords(trade: ListedTrade | undefined, { t, period }: Format): string {
  if (trade === undefined) return ''
  const [year, status] = [period(trade.year), trade.status]
  return status === null || isFinal(status) ? year : t('list.detail', { text: year, detail: t(`status.${status}`) })
}

/** The years of these lists; both chosen ones where there is no list. */
export function yearsInWords(
  trades: readonly ListedTrade[],
  { a, b }: { readonly a: number; readonly b: number },
  { list, period }: Format,
): string {
  const years = new Set(trades.length === 0 ? [a, b] : trades.map(({ year }) => year))
  return list([...years].toSorted().map((year) => period(year)))
}

/** China has the colour that its exports have in the main chart. */
export const colourOf = (partner: string): number =>
  partner === china ? colourNamed('X-TOTAL') : partner === hongKong ? colourNamed('indigo') : grey

/** BACI's "Other Asia, nes" is nearly Taiwan alone, so it has that name, with a note. */
const otherAsia = 'TW'

/** A share and its amount, or why there is none. */
export function soldFacts(share: PartnerShare, money: Money, format: Format): Fact[] {
  const { kind, status, sources, amount } = share
  const sold = kind === 'listed' ? { text: moneyText(amount.value, money, format), status: amount.status } : noFact
  return [
    { text: shareText(share, format), status, sources },
    { ...sold, sources },
  ]
}

/** A share never stands without its amount, which may have fallen while the share rose. */
export function sharesTitle(name: string, ofChina: readonly PartnerShare[], money: Money, format: Format): string {
  const { t, period } = format
  const [before, after] = [ofChina[0], ofChina.at(-1)].map((share) => {
    if (share?.kind !== 'listed') return null
    const text = ofReports(percentText(share.basisPoints / 100, format), share.year, format)
    return { year: period(share.year), share: text, amount: moneyText(share.amount.value, money, format) }
  })
  if (after == null) return t('suppliers.title.heading', { name })
  const now = { name, b: after.year, after: after.share, sells: after.amount }
  return before == null || ofChina.length === 1
    ? t('suppliers.title.one', now)
    : t('suppliers.title.shares', { ...now, a: before.year, before: before.share, sold: before.amount })
}

/** `11.7%, $1.26 bn`. */
export const joined =
  ({ t }: Format) =>
  ([one, other]: readonly (string | null)[]): string | null =>
    one == null || other == null ? (one ?? null) : t('list.comma', { text: one, detail: other })

const chips: ReadonlySet<string> = new Set(['8541', '8542'])

/**
 * @param last the last list of each good
 * @param trades the lists of all years that are shown
 */
export function suppliersCautions(
  last: readonly (NamedTrade & { readonly cmdCode: string })[],
  trades: readonly ListedTrade[],
  missing: readonly string[],
  money: Money,
  format: Format,
): string[] {
  const { t } = format
  return [
    ...listCautions(sourceBreakCautions(trades, format), last, 'suppliers', money, format),
    ...(areOfPartners(last) ? [t('suppliers.caution.reexports')] : []),
    ...missing,
    ...(last.some(({ cmdCode }) => chips.has(cmdCode)) ? [t('suppliers.caution.chips')] : []),
  ]
}

/** @param partners suppliers that the figure names */
export function suppliersNotes(
  money: Money,
  trades: readonly ListedTrade[],
  partners: readonly string[],
  format: Format,
): string[] {
  const missing = missingRatesOf(trades.map(({ whole }) => whole))
  return [
    format.t('partners.note.release'),
    format.t('partners.note.amounts'),
    format.t('note.baci'),
    ...(partners.includes(otherAsia)
      ? [format.t('suppliers.note.asia', { name: countryName(otherAsia, format) })]
      : []),
    ...moneyNotes(money, 'years', missing, format),
  ]
}

type Asked = { readonly a: number; readonly b: number; readonly allYears: readonly number[] }

/** Both years are the same, or none has a list. */
export function whyNothing({ a, b, allYears }: Asked, format: Format): string {
  if (a === b) return format.t('analysis.sameYear', { year: format.period(a) })
  return format.t('suppliers.none', { years: rangesInWords(allYears.map(String), format) })
}
