import { inOrder } from '#src/figures/analysisView.ts'
import {
  type NameOf,
  isOfPartners,
  listCautions,
  moneyText,
  ofReports,
  partnerRows,
  percentText,
  sourceBreakCautions,
} from '#src/figures/core/partners.ts'
import { type Format, lowerFirst } from '#src/i18n/format.ts'
import type { Cell } from '#src/publish/files/rows.ts'
import { type Context, shareOfCrudeImports } from '#src/trade/beside/brent.ts'
import { type World, worldMonths } from '#src/trade/beside/months.ts'
import {
  type Dependence,
  type ListedPartner,
  type PartnerShare,
  concentrationOf,
  listedTrade,
  partnerIn,
  orderOf,
} from '#src/trade/beside/partners.ts'
import type { Flow } from '#src/trade/catalogue.ts'
import { type Observation, type Point, type Status, gapAt, isFinal, knownValues } from '#src/trade/observation.ts'
import { type Conversion, shareOf, twelveMonths } from '#src/trade/steps.ts'
import { baciValuesNote, missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'

/** Sides of the chart: Russia's share of what China buys, and China's share of what Russia sells. */
export const sides = ['russia', 'china'] as const
export type Side = (typeof sides)[number]

const ofSide = {
  russia: { country: 'CHN', side: 'suppliers', partner: 'RU' },
  china: { country: 'RUS', side: 'buyers', partner: 'CN' },
} as const

export type Both<T> = { readonly a: T; readonly b: T }

const ofBoth = <T>({ a, b }: Both<number>, make: (year: number) => T): Both<T> => ({ a: make(a), b: make(b) })

/** Both years, or only `b` where a reader chose the same year twice. */
export const shownOf = <T>({ a, b }: Both<T>, years: Both<number>): T[] => (years.a === years.b ? [b] : [a, b])

export type Good = { readonly cmdCode: string } & { readonly [side in Side]: Both<PartnerShare> } & {
  /** Russia's sales to China. */
  readonly amount: Both<Point>
}

const crudeCode = '2709'
const coalCode = '2701'
export const isCrude = ({ cmdCode }: Pick<Good, 'cmdCode'>): boolean => cmdCode === crudeCode

export type DependenceData = ReturnType<typeof dependenceData>

function shareOn(
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
  const published = total && { ...total, value: side === 'suppliers' ? total.importsUsd : total.exportsUsd }
  return partnerIn(listedTrade(year, list, published, conversion), partner)
}

/** Both countries' lists hold the same trade; the larger of the two shares loses less by rounding, so it is used. */
const larger = (one: PartnerShare, other: PartnerShare): PartnerShare => (orderOf(one) < orderOf(other) ? other : one)

/** The lists, and what China Customs has beside them; null where an answer is missing. */
type Answers = { readonly lists: Dependence; readonly context: Context | null; readonly world: World | null } & {
  readonly [series in 'crude' | 'coal' | Flow]: { readonly observations: readonly Observation[] } | null
}

function besideOf({ context, crude, coal, world, M, X }: Answers, years: Both<number>, conversion: Conversion) {
  // A 12-month sum is dated by its last month.
  const inYears = (points: readonly Point[]): Both<Point> =>
    ofBoth(years, (year) => points.find(({ period }) => period === `${year}-12`) ?? gapAt(`${year}-12`))
  const partOfAll = (flow: Flow): Point[] => {
    const own = { M, X }[flow]
    return own && world ? shareOf(twelveMonths(own.observations), twelveMonths(worldMonths(world, flow))) : []
  }
  return {
    /** Russia's share of the crude that China imported, by weight. */
    crude: {
      share: inYears(crude && context ? shareOfCrudeImports(crude.observations, context) : []),
      weight: inYears(twelveMonths(crude?.observations ?? [], 'weight')),
    },
    /** Russia's coal in China's imports, whose amount BACI's change of source moves most. */
    coal: inYears(twelveMonths(conversion.observations(coal?.observations ?? []))),
    /** Russia's share of all that China bought and sold, computed in dollars in every money, as in the lists. */
    all: { M: inYears(partOfAll('M')), X: inYears(partOfAll('X')) },
  }
}

export function dependenceData(
  answers: Answers,
  asked: { readonly a: number | null; readonly b: number | null; readonly of: string | null; readonly sort: Side },
  conversion: Conversion,
) {
  const { lists } = answers
  const { totals } = lists
  const years = totals.map(({ year }) => year)
  const known = (year: number | null, otherwise: number): number =>
    year !== null && years.includes(year) ? year : otherwise
  const pair = inOrder({ a: known(asked.a, Math.min(...years)), b: known(asked.b, Math.max(...years)) })
  const goods = [...new Set(totals.map(({ cmdCode }) => cmdCode))].map((cmdCode): Good => {
    const of = (side: Side) => ofBoth(pair, (year) => shareOn(lists, cmdCode, year, side, conversion))
    const [russia, china] = [of('russia'), of('china')]
    const amount = { a: larger(russia.a, china.a).amount, b: larger(russia.b, china.b).amount }
    return { cmdCode, russia, china, amount }
  })
  const facts = besideOf(answers, pair, conversion)
  const { of: id, sort } = asked
  const chosen = goods.find(({ cmdCode }) => id === `M-${cmdCode}`) ?? null
  const other = sort === 'china' ? 'russia' : 'china'
  return {
    money: conversion.money,
    ...pair,
    /** The good of the title, whose row is the first. */
    chosen,
    goods: goods.toSorted(
      (one, next) =>
        Number(next === chosen) - Number(one === chosen) ||
        orderOf(next[sort].b) - orderOf(one[sort].b) ||
        orderOf(next[other].b) - orderOf(one[other].b),
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

/** Rows of the data file: China's suppliers and Russia's buyers; crude oil has its share by weight first. */
export function dependenceRows(data: DependenceData): Cell[][] {
  const { money, goods, crude } = data
  return goods.flatMap((good) =>
    shownOf({ a: 'a', b: 'b' } as const, data).flatMap((which) => {
      const { cmdCode, russia } = good
      const [share, weight] = [crude.share[which], crude.weight[which]]
      const at = [cmdCode, String(russia[which].year), 'suppliers', 'RU', null]
      const amount = [weight.value, 'kg', weight.status]
      const byWeight = [...at, share.value, null, share.status, ...amount, share.sources.join(';')]
      return [
        ...(isCrude(good) && share.value !== null ? [byWeight] : []),
        ...sides.flatMap((of) => {
          const { side, partner } = ofSide[of]
          const trade = good[of][which]
          return partnerRows(cmdCode, side, trade, money, [...trade.list.map((one) => one.partner), partner])
        }),
      ]
    }),
  )
}

/** `0.13–0.14`; one number where both are written alike. */
export function concentrationText(list: readonly ListedPartner[], { t, number }: Format): string | null {
  if (list.length === 0) return null
  const { least, most } = concentrationOf(list)
  const words = { least: number(least, 2), most: number(most, 2) }
  return words.least === words.most ? words.most : t('analysis.years', { first: words.least, last: words.most })
}

/** Both shares of one good; one of them where the other is not listed. */
function titleOfGood({ cmdCode, russia, china }: Good, year: number, nameOf: NameOf, format: Format): string {
  const [ofImports, ofExports] = [russia.b, china.b].map((share) =>
    share.kind === 'listed' ? percentText(share.basisPoints / 100, format) : null,
  )
  const shares = { russia: ofImports ?? '', china: ofExports ? ofReports(ofExports, year, format) : '' }
  const which = ofImports && ofExports ? 'both' : ofImports ? 'russia' : ofExports ? 'china' : 'plain'
  return format.t(`dependence.title.${which}`, {
    ...shares,
    good: nameOf(cmdCode),
    year: format.period(year),
  })
}

/** The title has Russia's share of crude oil by weight, because by value it depends on the HS revision. */
export function dependenceTitle(data: DependenceData, nameOf: NameOf, format: Format): string {
  const { chosen, goods, crude, b } = data
  if (chosen !== null && !isCrude(chosen)) return titleOfGood(chosen, b, nameOf, format)
  const china = goods.find(isCrude)?.china.b
  const weight = crude.share.b.value
  if (china?.kind !== 'listed' || weight === null) return format.t('dependence.title.plain')
  return format.t('dependence.title', {
    china: ofReports(percentText(china.basisPoints / 100, format), b, format),
    russia: percentText(weight, format),
    year: format.period(b),
  })
}

/** Names the goods of which China sells more than it buys, those of both years first. */
function netOtherNote({ goods, a, b }: DependenceData, nameOf: NameOf, format: Format): string[] {
  const { t, list, period } = format
  const nameIn = ({ cmdCode }: Good): string => lowerFirst(nameOf(cmdCode), format)
  const isSo = ({ kind }: PartnerShare): boolean => kind === 'netOther'
  const both = goods.filter(({ russia }) => isSo(russia.a) && isSo(russia.b)).map(nameIn)
  const one = goods
    .filter(({ russia }) => isSo(russia.a) !== isSo(russia.b))
    .map((good) => {
      const year = period(isSo(good.russia.b) ? b : a)
      return t('list.aside', { text: nameIn(good), aside: year })
    })
  const names = [...both, ...one]
  return names.length === 0 ? [] : [t('dependence.note.netOther', { names: list(names) })]
}

function crudeCaution({ goods, crude, b }: DependenceData, format: Format): string[] {
  const russia = goods.find(isCrude)?.russia.b
  const weight = crude.share.b.value
  if (russia?.kind !== 'listed' || weight === null) return []
  return [
    format.t('dependence.caution.crude', {
      weight: percentText(weight, format),
      share: percentText(russia.basisPoints / 100, format),
      b: format.period(b),
    }),
  ]
}

/** The change of source, with what it does to the amount of coal where that is drawn and China Customs has it too. */
function breakCaution({ goods, coal, a, b, money }: DependenceData, format: Format): string[] {
  const listed = goods.find(({ cmdCode }) => cmdCode === coalCode)?.amount.a.value ?? null
  const said = sourceBreakCautions([{ year: a }, { year: b }], format)
  if (said.length === 0 || listed === null || coal.a.value === null) return said
  const amounts = { listed: moneyText(listed, money, format), customs: moneyText(coal.a.value, money, format) }
  const words = { ...amounts, year: format.period(a) }
  return [format.sentences([...said, format.t('dependence.caution.coal', words)])]
}

export function dependenceCautions(data: DependenceData, nameOf: NameOf, format: Format): string[] {
  const bought = data.goods.map(({ cmdCode, china }) => ({ name: nameOf(cmdCode), trade: china.b }))
  return [
    ...listCautions(breakCaution(data, format), bought, 'buyers', data.money, format),
    ...crudeCaution(data, format),
  ]
}

/** Marks differ by year and not by status, so the keys state the status of each year. */
export function dependenceKeys(data: DependenceData, format: Format): string[] {
  const { t, list, period } = format
  const { crude, all } = data
  const shares = data.goods.flatMap(({ russia, china }) => [russia.a, russia.b, china.a, china.b])
  const key = (say: (status: string) => string, of: readonly { readonly status: Status | null }[]): string[] => {
    const statuses = Array.from(new Set(of.map(({ status }) => status)))
    const notFinal = statuses.flatMap((one) => (one === null || isFinal(one) ? [] : t(`status.${one}`)))
    return notFinal.length === 0 ? [] : [say(list(notFinal))]
  }
  return [
    ...shownOf(data, data).flatMap((year) => {
      const inYear = shares.filter((share) => share.year === year)
      return key((status) => t('dependence.key.status', { year: period(year), status }), inYear)
    }),
    ...key((status) => t('dependence.key.weight', { status }), [crude.share.a, crude.share.b]),
    ...key((status) => t('dependence.key.all', { status }), [all.M.a, all.M.b, all.X.a, all.X.b]),
  ]
}

function allGoodsNote({ all, a, b }: DependenceData, format: Format): string[] {
  const values = knownValues([all.M.a, all.M.b, all.X.a, all.X.b])
  const [Ma, Mb, Xa, Xb] = values.map((value) => percentText(value, format))
  if (Ma === undefined || Mb === undefined || Xa === undefined || Xb === undefined) return []
  const years = { a: format.period(a), b: format.period(b) }
  const key = a === b ? 'dependence.note.all.one' : 'dependence.note.all'
  return [format.t(key, { Ma, Mb, Xa, Xb, ...years })]
}

/** The most important notes come first, because an export has room for the first few alone. */
export function dependenceNotes(data: DependenceData, nameOf: NameOf, format: Format): string[] {
  const { t } = format
  return [
    ...allGoodsNote(data, format),
    t('partners.note.release'),
    ...(data.crude.share.b.value === null ? [] : [t('prices.note.share')]),
    t('partners.note.amounts'),
    baciValuesNote(isOfPartners(data.b), format),
    ...netOtherNote(data, nameOf, format),
    t('dependence.note.concentration'),
    t('dependence.note.TW', { code: 'TW' }),
    ...moneyNotes(data.money, 'years', missingRatesOf(data.points), format),
  ]
}

/** Says of how many goods with a list each country is the other's largest partner. */
export function placesText({ goods, b }: DependenceData, { t, period }: Format): string {
  const listed = (side: Side) => goods.map((good) => good[side].b).filter(({ list }) => list.length > 0)
  const firsts = (side: Side): number =>
    listed(side).filter((share) => share.kind === 'listed' && share.rank === 1).length
  const of = { bought: listed('china').length, supplied: listed('russia').length }
  const words = { ...of, year: period(b), china: firsts('china'), russia: firsts('russia') }
  return t('dependence.alt.places', words)
}
