import { type Point, type Status, gapAt, weakest } from '#src/trade/observation.ts'
import type { Conversion } from '#src/trade/steps.ts'
import type { Answer, headingSuppliersSchema, suppliersTable } from '#src/trade/tables/beside.ts'
import type { AnswerOf, RowOf } from '#src/trade/tables/cells.ts'

export type ListedPartner = Pick<RowOf<typeof suppliersTable>, 'partner' | 'rank' | 'shareBasisPoints'>

/** The most partners that a list has; a list with fewer is complete. */
export const maxListed = 10

export const dependents = ['CHN', 'RUS'] as const
export const tradeSides = ['suppliers', 'buyers'] as const

export type Dependence = Answer<'dependence'>

/** A list's answer about one partner; a partner `below` the tenth has at most the tenth's share. */
export type Reply =
  | { readonly kind: 'listed'; readonly basisPoints: number; /** Null for several. */ readonly rank: number | null }
  | { readonly kind: 'below'; readonly basisPoints: number }
  | { readonly kind: 'none' }

/** The tenth partner's share in basis points, which no unlisted partner exceeds; null where the list is complete. */
const tenthOf = (list: readonly ListedPartner[]): number | null =>
  list.find(({ rank }) => rank === maxListed)?.shareBasisPoints ?? null

export function replyOf(list: readonly ListedPartner[], partner: string): Reply {
  const own = list.find((one) => one.partner === partner)
  if (own !== undefined) return { kind: 'listed', basisPoints: own.shareBasisPoints, rank: own.rank }
  const tenth = tenthOf(list)
  return tenth === null ? { kind: 'none' } : { kind: 'below', basisPoints: tenth }
}

export const china = 'CN'
export const hongKong = 'HK'

/** Years from which partners report nothing that the lists hold: their shares have no bound. */
export const silentFrom = { BY: 2022, AE: 2024 } as const

const isSilent = (partner: string, year: number): boolean =>
  (partner === 'BY' || partner === 'AE') && year >= silentFrom[partner]

/** The whole in basis points. */
const all = 10_000

/** The joint share of all unlisted partners, in basis points. */
function restOf(list: readonly ListedPartner[]): number {
  return Math.max(0, all - list.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0))
}

/**
 * Bounds of the Herfindahl index, from 0 to 1: the least if the unlisted rest is spread thin, the most if the rest
 * comes in pieces as large as the tenth partner's share.
 */
export function concentrationOf(list: readonly ListedPartner[]): { readonly least: number; readonly most: number } {
  const squared = (basisPoints: number): number => (basisPoints / all) ** 2
  const least = list.reduce((sum, { shareBasisPoints }) => sum + squared(shareBasisPoints), 0)
  const tenth = tenthOf(list)
  if (tenth === null) return { least, most: least }
  const rest = restOf(list)
  const pieces = Math.floor(rest / tenth)
  return { least, most: least + pieces * squared(tenth) + squared(rest - pieces * tenth) }
}

/** A country's trade in a heading and year on one side: the whole, and the listed partners. */
export type ListedTrade = {
  readonly year: number
  readonly list: readonly ListedPartner[]
  /** In the shown money; a gap where its rate is missing. */
  readonly whole: Point
  /** As published; null where nothing is published. */
  readonly status: Status | null
  readonly sources: readonly string[]
}

type Published = { readonly value: number; readonly status: Status; readonly source: string }

export function listedTrade(
  year: number,
  list: readonly ListedPartner[],
  published: Published | undefined,
  conversion: Conversion,
): ListedTrade {
  const period = String(year)
  if (published === undefined) return { year, list, whole: gapAt(period), status: null, sources: [] }
  const { value, status, source } = published
  const [whole = gapAt(period)] = conversion.points([{ period, value, status, sources: [source] }])
  // The sources of a converted value include those of the rates.
  return { year, list, whole, status, sources: whole.value === null ? [source] : whole.sources }
}

/** A share is rounded to a hundredth of a percent, so the amount is an estimate. */
function amountOf({ whole }: ListedTrade, basisPoints: number): Point {
  if (whole.value === null) return whole
  return { ...whole, value: Math.round((whole.value * basisPoints) / all), status: weakest(whole.status, 'E') }
}

/**
 * A trade with what is known of one partner's share in it. A net seller of a heading has no list of suppliers, and a net
 * buyer has none of buyers.
 */
export type PartnerShare = ListedTrade &
  (Reply | { readonly kind: 'netOther' } | { readonly kind: 'missing' }) & {
    /** Null for several. */
    readonly partner: string | null
    /** A gap where the share is not listed. */
    readonly amount: Point
  }

export function partnerIn({ year, list, whole, status, sources }: ListedTrade, partner: string): PartnerShare {
  const trade = { year, list, whole, status, sources, partner }
  const reply = replyOf(list, partner)
  if (reply.kind === 'listed') return { ...trade, ...reply, amount: amountOf(trade, reply.basisPoints) }
  const amount = gapAt(String(year))
  if (list.length === 0) return { ...trade, kind: status === null ? 'missing' : 'netOther', amount }
  return { ...trade, ...(isSilent(partner, year) ? { kind: 'none' } : reply), amount }
}

/** All but the `named` partners as one. */
export function restIn(trade: ListedTrade, named: readonly string[]) {
  const basisPoints = restOf(trade.list.filter(({ partner }) => named.includes(partner)))
  const amount = amountOf(trade, basisPoints)
  return { ...trade, kind: 'listed', partner: null, rank: null, basisPoints, amount } as const
}

/** Orders shares: those that are listed by their size in basis points, those below the tenth place, and the unknown. */
export const orderOf = (share: PartnerShare): number =>
  share.kind === 'listed' ? share.basisPoints : share.kind === 'below' ? -1 : -2

/** Hong Kong's share where China's says too little without it: above China's, or above a tenth. */
export function hongKongBeside(trade: ListedTrade) {
  const [share, ofChina] = [partnerIn(trade, hongKong), orderOf(partnerIn(trade, china))]
  if (share.kind !== 'listed' || share.basisPoints <= Math.min(all / 10, Math.max(0, ofChina))) return null
  return { ...share, isLarger: share.basisPoints > ofChina }
}

/** HS headings whose suppliers are listed; an address that names another heading shows all goods. */
export const suppliedHeadings: readonly string[] = [
  '8408 8409 8411 8413 8414 8415 8418 8421 8422 8427 8429 8430 8433 8443 8450 8457 8458 8471 8477 8479 8481 8482 8483',
  '8501 8504 8507 8511 8512 8516 8517 8518 8525 8526 8528 8529 8532 8534 8536 8537 8541 8542 8543 8544',
  '8701 8702 8703 8704 8705 8708 8711 8716',
].flatMap((codes) => codes.split(' '))

export const suppliedIds: readonly string[] = suppliedHeadings.map((code) => `X-${code}`)

export type Suppliers = Answer<'suppliers'>
export type HeadingSuppliers = AnswerOf<ReturnType<typeof headingSuppliersSchema>>
export type Imports = HeadingSuppliers['years'][number]
