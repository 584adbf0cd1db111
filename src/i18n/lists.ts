import { once } from '#src/i18n/dates.ts'

/** `a, b and c`, as `Intl` writes it in British English. Its first list costs a phone 60 ms: see dates.ts. */
function englishList(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

export function listsOf(locale: string): (items: readonly string[]) => string {
  if (locale === 'en-GB') return englishList
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  return (items) => lists().format(items)
}
