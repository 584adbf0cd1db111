import { once } from '#src/lib/memoize.ts'

/** The dates of a language; the arguments are years as `2022`, months as `2022-03` and days as `2022-12-05`. */
type Dates = {
  readonly year: (year: string) => string
  readonly month: (month: string, style: 'long' | 'short') => string
  readonly day: (day: string) => string
  readonly name: (month: number, style?: 'long' | 'short') => string
}

type DateRules = { readonly locale: string; readonly afterYear?: RegExp; readonly namesAlone?: 'short' }

function intlDates({ locale, afterYear, namesAlone }: DateRules): Dates {
  const dated = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
  const years = dated({ year: 'numeric' })
  const months = { long: dated({ year: 'numeric', month: 'long' }), short: dated({ year: 'numeric', month: 'short' }) }
  const days = dated({ year: 'numeric', month: 'long', day: 'numeric' })
  const names = { long: dated({ month: 'long' }), short: dated({ month: 'short' }) }
  const bare = (text: string): string => (afterYear === undefined ? text : text.replace(afterYear, ''))
  const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)
  return {
    year: (year) => bare(years().format(utc(`${year}-01-01`))),
    month: (month, style) => bare(months[style]().format(utc(`${month}-01`))),
    day: (day) => bare(days().format(utc(day))),
    name: (month, style = 'long') => names[namesAlone ?? style]().format(new Date(Date.UTC(2000, month - 1, 1))),
  }
}

const english = 'January February March April May June July August September October November December'.split(' ')
const shortEnglish = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ')

/** British English without `Intl`, whose first date costs a phone 70 ms before the page can be used. */
const englishDates: Dates = {
  year: (year) => year,
  month: (month, style) =>
    `${(style === 'long' ? english : shortEnglish)[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`,
  day: (day) => `${Number(day.slice(8))} ${english[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`,
  name: (month, style = 'long') => (style === 'long' ? english : shortEnglish)[month - 1] ?? '',
}

export function datesOf(rules: DateRules): Dates {
  return rules.locale === 'en-GB' ? englishDates : intlDates(rules)
}

/** Writes `a, b and c` as `Intl` does in British English, without `Intl`, whose first list costs a phone 60 ms. */
export function englishList(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}
