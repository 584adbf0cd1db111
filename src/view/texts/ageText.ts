import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'

/** The last period of the figures, by group of figures that are published together. */
type Age = {
  /** The last month that all energy series have; `totals` is the same for the totals of both flows. */
  readonly energy: string
  readonly totals: string
  readonly headings: string
  /** `YYYY-MM-DD`; null where the catalogue does not say. */
  readonly compiled: string | null
  /** Whether the publisher must have published later months by the day of the build. */
  readonly hasLater: boolean
}

/** China Customs publishes a month within three weeks of its end, and its figures by country somewhat later. */
const daysToPublish = 60

function lastMonth(catalogue: Catalogue, group: 'energy' | 'total'): string {
  const lasts = catalogue.commodities
    .filter((commodity) => commodity.group === group)
    .flatMap(({ series }) => series.flatMap(({ frequency, value }) => (frequency === 'monthly' ? value.last : [])))
  return lasts.toSorted()[0] ?? catalogue.lastPeriod
}

function daysAfter(month: string, day: string): number {
  const end = Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)
  return (Date.parse(day) - end) / 86_400_000
}

/** @param builtOn the day of the build, `YYYY-MM-DD`; null where it is unknown */
export function ageOf(catalogue: Catalogue, builtOn: string | null): Age {
  const energy = lastMonth(catalogue, 'energy')
  const totals = lastMonth(catalogue, 'total')
  return {
    energy,
    totals,
    headings: catalogue.headings.yearly?.last ?? catalogue.headings.span.last,
    compiled: catalogue.compiled ?? null,
    hasLater: builtOn !== null && [energy, totals].some((month) => daysAfter(month, builtOn) > daysToPublish),
  }
}

/** `builtOn` as in `ageOf`. */
export function ageText(catalogue: Catalogue, builtOn: string | null, { t, period, sentences }: Format): string {
  const { energy, totals, headings, compiled, hasLater } = ageOf(catalogue, builtOn)
  const some = catalogue.headings.partial?.year ?? headings
  const ends = { energy: period(energy), totals: period(totals), year: period(headings), some: period(some) }
  const said = [t(some > headings ? 'footer.age.some' : 'footer.age', ends)]
  if (compiled !== null) said.push(t('footer.age.compiled', { month: period(compiled.slice(0, 7)) }))
  if (hasLater) said.push(t('footer.age.later'))
  return sentences(said)
}
