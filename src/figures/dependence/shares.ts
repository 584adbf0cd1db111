import { inOrder } from '#src/figures/analysisView.ts'
import {
  type NameOf,
  hongKongCaution,
  markOf,
  moneyText,
  ofReports,
  partnerColumns,
  partnerRows,
  percentText,
  shareText,
  sourceBreakCautions,
} from '#src/figures/partners.ts'
import { type Format, lowerFirst } from '#src/i18n/format.ts'
import type { Rows } from '#src/publish/files/rows.ts'
import { type Context, shareOfCrudeImports } from '#src/trade/beside/brent.ts'
import { type World, worldMonths } from '#src/trade/beside/months.ts'
import {
  type Dependence,
  type ListedPartner,
  type ListedTrade,
  type Reply,
  amountOf,
  concentrationOf,
  listedTrade,
  replyOf,
  silentFrom,
} from '#src/trade/beside/partners.ts'
import { type Flow, baciBreak } from '#src/trade/catalogue.ts'
import { type Observation, type Point, type Status, gapAt, isFinal } from '#src/trade/observation.ts'
import { type Conversion, atFrequency, measured, shareOf } from '#src/trade/steps.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'

/** Sides of the chart: Russia's share of what China buys, and China's share of what Russia sells. */
export const sides = ['russia', 'china'] as const
export type Side = (typeof sides)[number]

const ofSide = {
  russia: { country: 'CHN', side: 'suppliers', partner: 'RU' },
  china: { country: 'RUS', side: 'buyers', partner: 'CN' },
} as const

/** `netOther`: a net seller of a heading has no list of suppliers, and a net buyer has none of buyers. */
type PartnerShare = ListedTrade & {
  readonly reply: Reply | { readonly kind: 'netOther' } | { readonly kind: 'missing' }
}

type Pair<T> = { readonly a: T; readonly b: T }

const ofBoth = <T>({ a, b }: Pair<number>, make: (year: number) => T): Pair<T> => ({ a: make(a), b: make(b) })

export type Good = { readonly cmdCode: string } & { readonly [side in Side]: Pair<PartnerShare> } & {
  /** Russia's sales to China. */
  readonly amount: Pair<Point>
}

const crudeCode = '2709'
const coalCode = '2701'
export const isCrude = ({ cmdCode }: Pick<Good, 'cmdCode'>): boolean => cmdCode === crudeCode

export type DependenceData = ReturnType<typeof dependenceData>

function shareIn(
  { rows, totals }: Dependence,
  cmdCode: string,
  year: number,
  of: Side,
  conversion: Conversion,
): PartnerShare {
  const { country, side, partner } = ofSide[of]
  const isIt = (one: Dependence['totals'][number]): boolean =>
    one.country === country && one.cmdCode === cmdCode && one.year === year
  const total = totals.find(isIt)
  const list = rows.find((row) => isIt(row) && row.side === side)?.partners ?? []
  if (total === undefined) return { ...listedTrade(year, list, null, conversion), reply: { kind: 'missing' } }
  const value = side === 'suppliers' ? total.importsUsd : total.exportsUsd
  const reply = list.length === 0 ? ({ kind: 'netOther' } as const) : replyOf(list, partner)
  return { ...listedTrade(year, list, { ...total, value }, conversion), reply }
}

/** Both countries' lists hold the same trade; the larger of the two shares loses less by rounding, so it is used. */
function tradeOf(shares: readonly PartnerShare[], year: number): Point {
  const [best] = shares
    .flatMap((share) => (share.reply.kind === 'listed' ? [{ share, basisPoints: share.reply.basisPoints }] : []))
    .toSorted((one, other) => other.basisPoints - one.basisPoints)
  return best === undefined ? gapAt(String(year)) : amountOf(best.share, best.basisPoints)
}

/** Listed shares rank by size, followed by those below the tenth place, then by those without a number. */
const rankOf = ({ reply }: PartnerShare): number =>
  reply.kind === 'listed' ? reply.basisPoints : reply.kind === 'below' ? -1 : -2

/** Both years, or only `b` where a reader chose the same year twice. */
export const shownYears = ({ a, b }: Pair<number>): readonly ('a' | 'b')[] => (a === b ? ['b'] : ['a', 'b'])

/** Figures of China Customs that stand beside the lists; null where an answer is missing. */
type Beside = {
  readonly context: Context | null
  readonly crude: readonly Observation[] | null
  readonly coal: readonly Observation[] | null
  readonly world: World | null
  readonly totals: { readonly [flow in Flow]: readonly Observation[] | null }
}

function besideOf({ context, crude, coal, world, totals }: Beside, years: Pair<number>, conversion: Conversion) {
  // A 12-month sum is dated by its last month.
  const inYears = (points: readonly Point[]): Pair<Point> =>
    ofBoth(years, (year) => points.find(({ period }) => period === `${year}-12`) ?? gapAt(`${year}-12`))
  const sums = (months: readonly Observation[], measure: 'value' | 'weight' = 'value'): Point[] =>
    atFrequency(months, 'rolling', 12).map((sum) => measured(sum, measure))
  const partOfAll = (flow: Flow): Point[] => {
    const own = totals[flow]
    return own && world ? shareOf(sums(own), sums(worldMonths(world, flow))) : []
  }
  return {
    /** Russia's share of the crude that China imported, by weight. */
    crude: {
      share: inYears(crude && context ? shareOfCrudeImports(crude, context) : []),
      weight: inYears(sums(crude ?? [], 'weight')),
    },
    /** Russia's coal in China's imports, whose amount BACI's change of source moves most. */
    coal: inYears(sums(conversion.observations(coal ?? []))),
    /** Russia's share of all that China bought and sold, computed in dollars in every money, as in the lists. */
    all: { M: inYears(partOfAll('M')), X: inYears(partOfAll('X')) },
  }
}

export function dependenceData(
  dependence: Dependence,
  asked: { readonly a: number | null; readonly b: number | null },
  sort: Side,
  beside: Beside,
  conversion: Conversion,
) {
  const { totals } = dependence
  const years = totals.map(({ year }) => year)
  const known = (year: number | null, otherwise: number): number =>
    year !== null && years.includes(year) ? year : otherwise
  const pair = inOrder({ a: known(asked.a, Math.min(...years)), b: known(asked.b, Math.max(...years)) })
  const goods = [...new Set(totals.map(({ cmdCode }) => cmdCode))].map((cmdCode): Good => {
    const of = (side: Side) => ofBoth(pair, (year) => shareIn(dependence, cmdCode, year, side, conversion))
    const [russia, china] = [of('russia'), of('china')]
    const amount = { a: tradeOf([russia.a, china.a], pair.a), b: tradeOf([russia.b, china.b], pair.b) }
    return { cmdCode, russia, china, amount }
  })
  const facts = besideOf(beside, pair, conversion)
  const other = sort === 'china' ? 'russia' : 'china'
  return {
    money: conversion.money,
    ...pair,
    sort,
    goods: goods.toSorted(
      (one, next) => rankOf(next[sort].b) - rankOf(one[sort].b) || rankOf(next[other].b) - rankOf(one[other].b),
    ),
    ...facts,
    /** All points that are shown or divided by; the figure cites their sources. */
    points: [
      ...goods.flatMap(({ russia, china }) => [russia.a, russia.b, china.a, china.b].map(({ whole }) => whole)),
      facts.coal.a,
      ...(['a', 'b'] as const).flatMap((which) => [facts.crude.share[which], facts.all.M[which], facts.all.X[which]]),
    ],
  }
}

/** Rows of the data files: China's suppliers and Russia's buyers; crude oil has its share by weight first. */
export function dependenceRows(data: DependenceData): Rows {
  const { money, goods, crude } = data
  const rows = goods.flatMap((good) =>
    shownYears(data).flatMap((which) => {
      const { cmdCode, russia } = good
      const [share, weight] = [crude.share[which], crude.weight[which]]
      const at = [cmdCode, String(russia[which].year), 'suppliers', 'RU', null]
      const amount = [weight.value, 'kg', weight.status]
      const byWeight = [...at, share.value, null, share.status, ...amount, share.sources.join(';')]
      return [
        ...(isCrude(good) && share.value !== null ? [byWeight] : []),
        ...sides.flatMap((of) => {
          const { side, partner } = ofSide[of]
          return partnerRows(cmdCode, side, good[of][which], money, [partner])
        }),
      ]
    }),
  )
  return { columns: partnerColumns, rows }
}

/** `50.4%`, `at most 0.9%`, or why there is no number; `?` where the year is missing. */
export function sideText(reply: PartnerShare['reply'], side: Side, format: Format): string {
  const mark = markOf(reply)
  if (mark !== null) return shareText(mark, format)
  if (reply.kind === 'netOther') return format.t(`dependence.netOther.${side}`)
  return format.t(reply.kind === 'none' ? 'dependence.none' : 'dependence.unknown')
}

/** `0.13–0.14`; one number where both are written alike. */
export function concentrationText(list: readonly ListedPartner[], { t, number }: Format): string | null {
  if (list.length === 0) return null
  const { least, most } = concentrationOf(list)
  const words = { least: number(least, 2), most: number(most, 2) }
  return words.least === words.most ? words.most : t('dependence.range', words)
}

/** The title has Russia's share of crude oil by weight, because by value it depends on the HS revision. */
export function dependenceTitle({ goods, crude, b }: DependenceData, format: Format): string {
  const reply = goods.find(isCrude)?.china.b.reply
  const weight = crude.share.b.value
  if (reply?.kind !== 'listed' || weight === null) return format.t('dependence.title.plain')
  return format.t('dependence.title', {
    china: ofReports(percentText(reply.basisPoints / 100, format), b, format),
    russia: percentText(weight, format),
    year: format.period(String(b)),
  })
}

/** Names the goods of which China sells more than it buys, those of both years first. */
function netOtherNote({ goods, a, b }: DependenceData, nameOf: NameOf, format: Format): string[] {
  const { t, list, period } = format
  const nameIn = ({ cmdCode }: Good): string => lowerFirst(nameOf(cmdCode), format)
  const isSo = ({ reply }: PartnerShare): boolean => reply.kind === 'netOther'
  const both = goods.filter(({ russia }) => isSo(russia.a) && isSo(russia.b)).map(nameIn)
  const one = goods
    .filter(({ russia }) => isSo(russia.a) !== isSo(russia.b))
    .map((good) => {
      const year = period(String(isSo(good.russia.b) ? b : a))
      return t('list.aside', { text: nameIn(good), aside: year })
    })
  const names = [...both, ...one]
  return names.length === 0 ? [] : [t('dependence.note.netOther', { names: list(names) })]
}

function crudeCaution({ goods, crude, b }: DependenceData, format: Format): string[] {
  const reply = goods.find(isCrude)?.russia.b.reply
  const weight = crude.share.b.value
  if (reply?.kind !== 'listed' || weight === null) return []
  return [
    format.t('dependence.caution.crude', {
      weight: percentText(weight, format),
      share: percentText(reply.basisPoints / 100, format),
      b: format.period(String(b)),
    }),
  ]
}

/** The change of source, with what it does to the amount of coal where that is drawn and China Customs has it too. */
function breakCaution({ goods, coal, a, b, money }: DependenceData, format: Format): string[] {
  const listed = goods.find(({ cmdCode }) => cmdCode === coalCode)?.amount.a.value ?? null
  const said = sourceBreakCautions([a, b], format)
  if (said.length === 0 || listed === null || coal.a.value === null) return said
  const amounts = { listed: moneyText(listed, money, format), customs: moneyText(coal.a.value, money, format) }
  const words = { ...amounts, year: format.period(String(a)) }
  return [format.sentences([...said, format.t('dependence.caution.coal', words)])]
}

export function dependenceCautions(data: DependenceData, nameOf: NameOf, format: Format): string[] {
  const { t, period } = format
  const { goods, b, money } = data
  const reports = { from: period(baciBreak.alone), emirates: period(String(silentFrom.AE)) }
  const bought = goods.map(({ cmdCode, china }) => ({ name: nameOf(cmdCode), trade: china.b }))
  return [
    ...breakCaution(data, format),
    ...(String(b) < baciBreak.alone ? [] : [t('dependence.caution.reports', reports)]),
    ...crudeCaution(data, format),
    ...hongKongCaution(bought, 'buyers', money, format),
    t('dependence.caution.listed'),
  ]
}

/** Marks differ by year and not by status, so the keys state the status of each year. */
export function dependenceKeys(data: DependenceData, { t, list, period }: Format): string[] {
  const { goods, crude, all } = data
  const notFinal = (statuses: readonly (Status | null)[]): string =>
    list([...new Set(statuses)].flatMap((one) => (one === null || isFinal(one) ? [] : t(`status.${one}`))))
  const years = shownYears(data).map((which) => ({
    year: period(String(data[which])),
    status: notFinal(goods.flatMap((good) => sides.map((side) => good[side][which].status))),
  }))
  const weight = { status: notFinal([crude.share.a.status, crude.share.b.status]) }
  const totals = { status: notFinal([all.M, all.X].flatMap(({ a, b }) => [a.status, b.status])) }
  return [
    ...years.flatMap((words) => (words.status === '' ? [] : [t('dependence.key.status', words)])),
    ...(weight.status === '' ? [] : [t('dependence.key.weight', weight)]),
    ...(totals.status === '' ? [] : [t('dependence.key.all', totals)]),
  ]
}

function allGoodsNote({ all, a, b }: DependenceData, format: Format): string[] {
  const values = [all.M.a, all.M.b, all.X.a, all.X.b].flatMap(({ value }) => value ?? [])
  const [Ma, Mb, Xa, Xb] = values.map((value) => percentText(value, format))
  if (Ma === undefined || Mb === undefined || Xa === undefined || Xb === undefined) return []
  const years = { a: format.period(String(a)), b: format.period(String(b)) }
  const key = a === b ? 'dependence.note.all.one' : 'dependence.note.all'
  return [format.t(key, { Ma, Mb, Xa, Xb, ...years })]
}

/** The most important notes come first, because an export has room for the first few alone. */
export function dependenceNotes(data: DependenceData, nameOf: NameOf, format: Format): string[] {
  const { t } = format
  const isOfPartners = String(data.b) >= baciBreak.alone
  return [
    ...allGoodsNote(data, format),
    t('partners.note.release'),
    ...(data.crude.share.b.value === null ? [] : [t('prices.note.share')]),
    t('partners.note.amounts'),
    isOfPartners ? t('dependence.note.cif', { alone: format.period(baciBreak.alone) }) : t('note.baci'),
    ...netOtherNote(data, nameOf, format),
    t('dependence.note.concentration'),
    t('dependence.note.TW', { code: 'TW' }),
    ...moneyNotes(data.money, true, missingRatesOf(data.points), format),
  ]
}

/** Says of how many goods with a list each country is the other's largest partner. */
export function placesText({ goods, b }: DependenceData, { t, period }: Format): string {
  const reply = (side: Side) => goods.map((good) => good[side].b).filter(({ list }) => list.length > 0)
  const firsts = (side: Side): number =>
    reply(side).filter((one) => one.reply.kind === 'listed' && one.reply.rank === 1).length
  const of = { bought: reply('china').length, supplied: reply('russia').length }
  const words = { ...of, year: period(String(b)), china: firsts('china'), russia: firsts('russia') }
  return t('dependence.alt.places', words)
}
