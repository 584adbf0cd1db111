import { baciBreak } from '#src/trade/baciBreak.ts'
import { concentrationOf } from '#src/trade/partners.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { lowerFirst } from '#src/i18n/typography.ts'
import type { Format } from '#src/i18n/format.ts'
import { partnerMessages } from '#src/i18n/messages/en/analyses/partners.ts'
import { dependenceMessages } from '#src/i18n/messages/en/analyses/dependence.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import type { Status } from '#src/trade/status.ts'
import { isFinal } from '#src/trade/status.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'
import type { DependenceData, Good, Share, Side } from '#src/figures/dependence/dependenceData.ts'
import { isCrude, sides } from '#src/figures/dependence/dependenceData.ts'

export const percent = (value: number, format: Format): string => unbroken(format.amount(value, 'percent'))

/** `50.4%`, `at most 0.9%`, or why there is no number; `?` where the year is missing. */
export function shareText({ told }: Share, side: Side, format: Format): string {
  const { t } = format
  switch (told.kind) {
    case 'listed':
      return percent(told.basisPoints / 100, format)
    case 'below':
      return unbroken(t(partnerMessages, 'partners.atMost', { share: percent(told.basisPoints / 100, format) }))
    case 'netOther':
      return t(dependenceMessages, `dependence.netOther.${side}`)
    case 'none':
      return t(dependenceMessages, 'dependence.none')
    case 'missing':
      return t(dependenceMessages, 'dependence.unknown')
  }
}

/** `0.13–0.14`; one number where both are written alike. */
export function concentrationText({ list }: Share, { t, number }: Format): string | null {
  if (list.length === 0) return null
  const [least, most] = [concentrationOf(list).least, concentrationOf(list).most].map((value) => number(value, 2))
  if (least === undefined || most === undefined || least === most) return most ?? null
  return t(dependenceMessages, 'dependence.range', { least, most })
}

const parts = [
  ['half', 50],
  ['third', 100 / 3],
  ['quarter', 25],
  ['fifth', 20],
] as const
/** In points: what is nearer to a part is called by it. */
const nearPart = 1

function partText(value: number, format: Format): string {
  const part = parts.find(([, of]) => Math.abs(value - of) < nearPart)
  return part === undefined ? percent(value, format) : format.t(dependenceMessages, `dependence.part.${part[0]}`)
}

/** Of crude, Russia's share by weight: by value it depends on the revision of the Harmonized System. */
export function dependenceTitle({ goods, crude, b }: DependenceData, format: Format): string {
  const told = goods.find(isCrude)?.china.b.told
  if (told?.kind !== 'listed' || crude.b.share.value === null)
    return format.t(dependenceMessages, 'dependence.title.plain')
  return format.t(dependenceMessages, 'dependence.title', {
    china: partText(told.basisPoints / 100, format),
    russia: partText(crude.b.share.value, format),
    year: format.period(String(b)),
  })
}

type NameOf = (cmdCode: string) => string

/** First those of which this is so in both years. */
function netOtherCaution({ goods, a, b }: DependenceData, nameOf: NameOf, format: Format): string[] {
  const { t, list, period } = format
  const nameIn = ({ cmdCode }: Good): string => lowerFirst(nameOf(cmdCode), format)
  const isSo = ({ told }: Share): boolean => told.kind === 'netOther'
  const both = goods.filter(({ russia }) => isSo(russia.a) && isSo(russia.b)).map(nameIn)
  const one = goods
    .filter(({ russia }) => isSo(russia.a) !== isSo(russia.b))
    .map((good) => {
      const year = period(String(isSo(good.russia.b) ? b : a))
      return t(dependenceMessages, 'dependence.netOther.item', { name: nameIn(good), year })
    })
  const names = [...both, ...one]
  return names.length === 0 ? [] : [t(dependenceMessages, 'dependence.caution.netOther', { names: list(names) })]
}

function crudeCaution({ goods, crude, b }: DependenceData, format: Format): string[] {
  const told = goods.find(isCrude)?.russia.b.told
  if (told?.kind !== 'listed' || crude.b.share.value === null) return []
  return [
    format.t(dependenceMessages, 'dependence.caution.crude', {
      weight: percent(crude.b.share.value, format),
      share: percent(told.basisPoints / 100, format),
      b: format.period(String(b)),
    }),
  ]
}

export function dependenceCautions(data: DependenceData, nameOf: NameOf, format: Format): string[] {
  const { t, period } = format
  const isAlone = String(data.b) >= baciBreak.alone
  const reports = { both: period(baciBreak.both), alone: period(baciBreak.alone), b: period(String(data.b)) }
  return [
    ...crudeCaution(data, format),
    ...(isAlone ? [t(dependenceMessages, 'dependence.caution.reports', reports)] : []),
    t(dependenceMessages, 'dependence.caution.listed'),
    ...netOtherCaution(data, nameOf, format),
  ]
}

/** Marks differ by year and not by status, so the status of a year is said. */
export function dependenceKeys({ goods, crude, all, a, b }: DependenceData, { t, list, period }: Format): string[] {
  const notFinal = (statuses: readonly (Status | null)[]): string =>
    list(
      [...new Set(statuses)].flatMap((one) => (one === null || isFinal(one) ? [] : t(seriesMessages, `status.${one}`))),
    )
  const ofYears = (['a', 'b'] as const).slice(a === b ? 1 : 0).flatMap((which) => {
    const status = notFinal(goods.flatMap((good) => sides.map((side) => good[side][which].status)))
    const year = period(String(which === 'a' ? a : b))
    return status === '' ? [] : [t(dependenceMessages, 'dependence.key.status', { year, status })]
  })
  const weight = notFinal([crude.a.share.status, crude.b.share.status])
  const totals = notFinal(all.flatMap((of) => [of.a.share.status, of.b.share.status]))
  return [
    ...ofYears,
    ...(weight === '' ? [] : [t(dependenceMessages, 'dependence.key.weight', { status: weight })]),
    ...(totals === '' ? [] : [t(dependenceMessages, 'dependence.key.all', { status: totals })]),
  ]
}

function allGoodsNote({ all, a, b }: DependenceData, format: Format): string[] {
  const [M, X] = (['M', 'X'] as const).map((flow) => all.find((one) => one.flow === flow))
  const values = [M?.a, M?.b, X?.a, X?.b].flatMap((one) => one?.share.value ?? [])
  const [Ma, Mb, Xa, Xb] = values.map((value) => percent(value, format))
  if (Ma === undefined || Mb === undefined || Xa === undefined || Xb === undefined) return []
  const years = { a: format.period(String(a)), b: format.period(String(b)) }
  return [format.t(dependenceMessages, 'dependence.note.all', { Ma, Mb, Xa, Xb, ...years })]
}

/** The most needed first: an export has room for the first few. */
export function dependenceNotes(data: DependenceData, format: Format): string[] {
  const { t } = format
  return [
    ...allGoodsNote(data, format),
    t(partnerMessages, 'partners.note.release'),
    ...(data.crude.b.share.value === null ? [] : [t(dependenceMessages, 'dependence.note.crude')]),
    t(dependenceMessages, 'dependence.note.amounts'),
    t(dependenceMessages, 'dependence.note.concentration'),
    t(dependenceMessages, 'dependence.note.TW', { code: 'TW' }),
    ...moneyNotes(data.money, true, missingRatesOf(data.points), format),
  ]
}

const isFirst = ({ told }: Share): boolean => told.kind === 'listed' && told.rank === 1

/** In how many goods the other is the largest partner, then goods as they stand. */
export function dependenceFacts(data: DependenceData, spoken: readonly string[], format: Format): string[] {
  const { goods, b } = data
  return [
    format.t(dependenceMessages, 'dependence.alt.places', {
      year: format.period(String(b)),
      all: goods.length,
      china: goods.filter(({ china }) => isFirst(china.b)).length,
      russia: goods.filter(({ russia }) => isFirst(russia.b)).length,
    }),
    ...spoken,
  ]
}
