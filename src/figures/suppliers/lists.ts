import { type AnalysisChoice, inOrder, searchOf, withAnalysis } from '#src/figures/analysisView.ts'
import { type Control, optionsOf } from '#src/figures/core/Controls.tsx'
import { type Fact, noFact } from '#src/figures/core/fields.ts'
import type { Scene } from '#src/figures/core/look.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import {
  type NameOf,
  hongKongCaution,
  moneyText,
  percentText,
  shareText,
  sourceBreakCautions,
} from '#src/figures/partners.ts'
import type { Format } from '#src/i18n/format.ts'
import { countryName } from '#src/i18n/countryName.ts'
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
import { type Imports, suppliedHeadings } from '#src/trade/beside/suppliers.ts'
import { isFinal } from '#src/trade/observation.ts'
import type { Conversion, Money } from '#src/trade/steps.ts'
import { colourNamed, grey } from '#src/view/colours.ts'
import { rangesInWords } from '#src/view/texts/cautions.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** First and last year, nearly every heading having lists of the two; one heading also shows the years between them. */
export const shownYears = ({ a, b }: Pick<AnalysisChoice, 'a' | 'b'>) => inOrder({ a: a ?? 2021, b: b ?? 2024 })

type Choice = Pick<AnalysisChoice, 'a' | 'b' | 'sort'> & { readonly cmdCode: string | null }

const idOf = (cmdCode: string): string => `X-${cmdCode}`

/** Opens one heading or all goods in the default years, without the reader's title, which was for other goods. */
export function openGoods(view: ViewState, cmdCode: string | null, sort: Choice['sort']) {
  const choice = { of: cmdCode && idOf(cmdCode), sort, a: null, b: null }
  return {
    search: () => searchOf({ ...view, title: null }, 'suppliers', choice),
    change: (from: ViewState): ViewState => ({ ...withAnalysis(from, 'suppliers', choice), title: null }),
  }
}

/** The choice of the figures of all goods and of one heading, which have the same address. */
export const suppliersChoice = {
  id: 'suppliers',
  /** Without a list of the heading that an address names, all goods are shown. */
  chosen({ of, a, b, sort }: AnalysisChoice): Choice {
    return { cmdCode: suppliedHeadings.find((code) => code === of?.replace('X-', '')) ?? null, a, b, sort }
  },
  opens: ({ choice: { cmdCode, a, b, sort } }: Pick<Scene<Choice>, 'choice'>) => {
    return { ...shownYears({ a, b }), of: cmdCode && idOf(cmdCode), sort }
  },
} as const

export function goodsControl({ view, choice: { cmdCode, sort }, format, ...scene }: Scene<Choice>): Control {
  const { t, number } = format
  const nameOf = headingNames(scene.catalogue, scene.nomenclature(), 'X', format)
  const all = t('suppliers.goods.all', { count: number(suppliedHeadings.length, 0) })
  const options = optionsOf(
    ['', ...suppliedHeadings],
    (code) => (code === '' ? all : nameOf(code)),
    (code) => openGoods(view, code === '' ? null : code, sort).change,
  )
  return {
    kind: 'select',
    id: 'goods',
    legend: t('suppliers.goods'),
    chosen: cmdCode ?? '',
    groups: [{ title: null, options }],
  }
}

export const boughtIn = ({ year, partners, importsUsd: value, status, source }: Imports, conversion: Conversion) =>
  listedTrade(year, partners, { value, status, source }, conversion)

/** `2024, provisional`. */
export function yearInWords(year: number, trades: readonly ListedTrade[], { t, period }: Format): string {
  const { status = null } = trades.find((trade) => trade.year === year) ?? {}
  const name = period(String(year))
  return status === null || isFinal(status) ? name : t('list.detail', { text: name, detail: t(`status.${status}`) })
}

/** The years of these lists; both chosen ones where there is no list. */
export function yearsInWords(
  trades: readonly ListedTrade[],
  { a, b }: { readonly a: number; readonly b: number },
  { list, period }: Format,
): string {
  const years = new Set(trades.length === 0 ? [a, b] : trades.map(({ year }) => year))
  return list([...years].toSorted().map((year) => period(String(year))))
}

/** Share in basis points; null where China is not listed. */
export const chinasShare = (trade: ListedTrade | null): number | null => trade && shareIn(trade, china)

export function chinasAmount(trade: ListedTrade | null): number | null {
  const share = chinasShare(trade)
  return trade === null || share === null ? null : amountOf(trade, share).value
}

/** China has the colour that its exports have in the main chart. */
export const colourOf = (partner: string): number =>
  partner === china ? colourNamed('X-TOTAL') : partner === hongKong ? colourNamed('indigo') : grey

/** BACI's "Other Asia, nes" is nearly Taiwan alone, so it has that name, with a note. */
const otherAsia = 'TW'

/** True of suppliers in no list of this year; their share has no bound, so no title states one. */
export const isSilent = (partner: string, year: number): boolean =>
  (partner === 'BY' || partner === 'AE') && year >= silentFrom[partner]

/** The reason that a supplier has no share in a year: it is in no list at all, or is below the tenth place. */
function whyUnlisted(partner: string, { year, list }: ListedTrade, format: Format): string {
  const tenth = tenthOf(list)
  return isSilent(partner, year) || tenth === null
    ? format.t('suppliers.notListed')
    : shareText({ percent: tenth / 100, isAtMost: true }, format)
}

/** A share in basis points and its amount, or why there is none. */
export function soldFacts(
  partner: string,
  trade: ListedTrade,
  share: number | null,
  money: Money,
  format: Format,
): Fact[] {
  const { status, sources } = trade
  if (share === null)
    return [
      { text: whyUnlisted(partner, trade, format), status, sources },
      { ...noFact, sources },
    ]
  const amount = amountOf(trade, share)
  return [
    { text: percentText(share / 100, format), status, sources },
    { text: moneyText(amount.value, money, format), status: amount.status, sources },
  ]
}

/** `11.7%, $1.26 bn`. */
export const joined =
  ({ t }: Format) =>
  ([one, other]: readonly (string | null)[]): string | null =>
    one == null || other == null ? (one ?? null) : t('list.comma', { text: one, detail: other })

const chips: ReadonlySet<string> = new Set(['8541', '8542'])

/** @param trades the lists of all years that are shown */
export function suppliersCautions(
  shown: readonly { readonly cmdCode: string; readonly last: ListedTrade | null }[],
  trades: readonly ListedTrade[],
  missing: readonly string[],
  money: Money,
  nameOf: NameOf,
  format: Format,
): string[] {
  const { t, period } = format
  const reports = { from: period(baciBreak.alone), emirates: period(String(silentFrom.AE)) }
  const isOfPartners = shown.some(({ last }) => last !== null && String(last.year) >= baciBreak.alone)
  return [
    ...sourceBreakCautions(
      trades.map(({ year }) => year),
      format,
    ),
    ...(isOfPartners ? [t('suppliers.caution.partners', reports)] : []),
    ...hongKongCaution(
      shown.map(({ cmdCode, last }) => ({ name: nameOf(cmdCode), trade: last })),
      'suppliers',
      money,
      format,
    ),
    t('suppliers.caution.unlisted'),
    ...(isOfPartners ? [t('suppliers.caution.reexports')] : []),
    ...missing,
    ...(shown.some(({ cmdCode }) => chips.has(cmdCode)) ? [t('suppliers.caution.chips')] : []),
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
    ...moneyNotes(money, true, missing, format),
  ]
}

type Asked = { readonly a: number; readonly b: number; readonly allYears: readonly number[] }

/** Both years are the same, or none has a list. */
export function whyNothing({ a, b, allYears }: Asked, format: Format): string {
  if (a === b) return format.t('analysis.sameYear', { year: format.period(String(a)) })
  return format.t('suppliers.none', { years: rangesInWords(allYears.map(String), format) })
}
