import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'

/** China Customs publishes a month within three weeks of its end, and its figures by country somewhat later. */
const daysToPublish = 60

/** The last month that all series of the group have. */
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
export function ageText(catalogue: Catalogue, builtOn: string | null, { t, period, sentences }: Format): string {
  const { compiled, headings } = catalogue
  const [energy, totals] = [lastMonth(catalogue, 'energy'), lastMonth(catalogue, 'total')]
  const year = headings.yearly?.last ?? headings.span.last
  const some = headings.partial?.year ?? year
  const ends = { energy: period(energy), totals: period(totals), year: period(year), some: period(some) }
  const said = [t(some > year ? 'footer.age.some' : 'footer.age', ends)]
  if (compiled !== undefined) said.push(t('footer.age.compiled', { month: period(compiled.slice(0, 7)) }))
  const hasLater = builtOn !== null && [energy, totals].some((month) => daysAfter(month, builtOn) > daysToPublish)
  if (hasLater) said.push(t('footer.age.later'))
  return sentences(said)
}
