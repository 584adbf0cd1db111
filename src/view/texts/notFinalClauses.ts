import type { Status } from '#src/trade/status.ts'
import { notFinalStatuses } from '#src/trade/status.ts'
import type { Format } from '#src/i18n/format.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'

/** Lines by name, and where one ends if that is before the chart does. */
export type NotedLine = { readonly name: string; readonly statuses: ReadonlySet<Status | null>; readonly end?: string }

/** What is true of all is said of all where there are more than these: a list of twelve names tells nobody anything. */
export const mostNamed = 4

export const isNotFinal = ({ statuses }: Pick<NotedLine, 'statuses'>): boolean =>
  notFinalStatuses.some((status) => statuses.has(status))

/** `Liquefied natural gas (low reliability); All goods (to May 2026, estimated)`: each line once; empty where all is final. */
export function notFinalClauses(lines: readonly NotedLine[], format: Format): string {
  const { t } = format
  const namesByFacts = new Map<string, string[]>()
  for (const line of lines) {
    if (!isNotFinal(line)) continue
    const kinds = notFinalStatuses.filter((status) => line.statuses.has(status))
    const words = format.list(kinds.map((status) => t(seriesMessages, `status.${status}`)))
    const facts =
      line.end === undefined
        ? words
        : t(noteMessages, 'note.status.ends', { period: format.period(line.end), kinds: words })
    namesByFacts.set(facts, [...(namesByFacts.get(facts) ?? []), line.name])
  }
  return format.clauses(
    Array.from(namesByFacts, ([facts, names]) => {
      const isAll = names.length === lines.length && names.length > mostNamed
      const clause = t(noteMessages, 'note.status.lines', {
        names: isAll ? t(noteMessages, 'note.all') : format.list(names),
        facts,
      })
      // A name that ends with its book has brackets already.
      return clause.replace(') (', '; ')
    }),
  )
}
