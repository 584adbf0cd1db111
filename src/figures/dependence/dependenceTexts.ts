import { baciBreak } from '#src/trade/baciBreak.ts'
import { type ListedPartner, concentrationOf, silentFrom } from '#src/trade/beside/partners.ts'
import { lowerFirst } from '#src/i18n/typography.ts'
import type { Format } from '#src/i18n/format.ts'
import { type Status, isFinal } from '#src/trade/status.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'
import { type NameOf, hongKongCaution, markOf, ofReports, percentText, shareText } from '#src/figures/partnerTexts.ts'
import {
  type DependenceData,
  type Good,
  type Share,
  type Side,
  isCrude,
  isGold,
  shownYears,
  sides,
} from '#src/figures/dependence/dependenceData.ts'

/** `50.4%`, `at most 0.9%`, or why there is no number; `?` where the year is missing. */
export function sideText(told: Share['told'], side: Side, format: Format): string {
  const mark = markOf(told)
  if (mark !== null) return shareText(mark, format)
  if (told.kind === 'netOther') return format.t(`dependence.netOther.${side}`)
  return format.t(told.kind === 'none' ? 'dependence.none' : 'dependence.unknown')
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
  const told = goods.find(isCrude)?.china.b.told
  const weight = crude.share.b.value
  if (told?.kind !== 'listed' || weight === null) return format.t('dependence.title.plain')
  return format.t('dependence.title', {
    china: ofReports(percentText(told.basisPoints / 100, format), b, format),
    russia: percentText(weight, format),
    year: format.period(String(b)),
  })
}

/** Names the goods of which China sells more than it buys, those of both years first. */
function netOtherCaution({ goods, a, b }: DependenceData, nameOf: NameOf, format: Format): string[] {
  const { t, list, period } = format
  const nameIn = ({ cmdCode }: Good): string => lowerFirst(nameOf(cmdCode), format)
  const isSo = ({ told }: Share): boolean => told.kind === 'netOther'
  const both = goods.filter(({ russia }) => isSo(russia.a) && isSo(russia.b)).map(nameIn)
  const one = goods
    .filter(({ russia }) => isSo(russia.a) !== isSo(russia.b))
    .map((good) => {
      const year = period(String(isSo(good.russia.b) ? b : a))
      return t('dependence.netOther.item', { name: nameIn(good), year })
    })
  const names = [...both, ...one]
  return names.length === 0 ? [] : [t('dependence.caution.netOther', { names: list(names) })]
}

function crudeCaution({ goods, crude, b }: DependenceData, format: Format): string[] {
  const told = goods.find(isCrude)?.russia.b.told
  const weight = crude.share.b.value
  if (told?.kind !== 'listed' || weight === null) return []
  return [
    format.t('dependence.caution.crude', {
      weight: percentText(weight, format),
      share: percentText(told.basisPoints / 100, format),
      b: format.period(String(b)),
    }),
  ]
}

export function dependenceCautions(data: DependenceData, nameOf: NameOf, format: Format): string[] {
  const { t, period } = format
  const { goods, b, money } = data
  const reports = { alone: period(baciBreak.alone), b: period(String(b)) }
  const bought = goods.map(({ cmdCode, china }) => ({ name: nameOf(cmdCode), trade: china.b }))
  return [
    ...(String(b) < baciBreak.alone ? [] : [t('dependence.caution.reports', reports)]),
    ...hongKongCaution(bought, money, format),
    ...goods
      .filter((good) => isGold(good) && b >= silentFrom.AE)
      .map(({ cmdCode }) => t('dependence.caution.gold', { ...reports, name: nameOf(cmdCode) })),
    ...crudeCaution(data, format),
    t('dependence.caution.listed'),
    ...netOtherCaution(data, nameOf, format),
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
export function dependenceNotes(data: DependenceData, format: Format): string[] {
  const { t } = format
  return [
    ...allGoodsNote(data, format),
    t('partners.note.release'),
    ...(data.crude.share.b.value === null ? [] : [t('prices.note.share')]),
    t('partners.note.amounts'),
    t('dependence.note.concentration'),
    t('dependence.note.TW', { code: 'TW' }),
    ...moneyNotes(data.money, true, missingRatesOf(data.points), format),
  ]
}

/** Says of how many goods with a list each country is the other's largest partner. */
export function placesText({ goods, b }: DependenceData, { t, period }: Format): string {
  const told = (side: Side) => goods.map((good) => good[side].b).filter(({ list }) => list.length > 0)
  const firsts = (side: Side): number =>
    told(side).filter((one) => one.told.kind === 'listed' && one.told.rank === 1).length
  const of = { bought: told('china').length, supplied: told('russia').length }
  const words = { ...of, year: period(String(b)), china: firsts('china'), russia: firsts('russia') }
  return t('dependence.alt.places', words)
}
