import { notFinalStatuses } from '#src/trade/status.ts'
import type { Format } from '#src/i18n/format.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'

/**
 * `provisional in …; estimated in …`; empty where all is final.
 *
 * @param namesWith the lines that have a point of this status, as a list in words; empty where there is none
 */
export function notFinalClauses(
  namesWith: (status: (typeof notFinalStatuses)[number]) => string,
  format: Format,
): string {
  const kinds = notFinalStatuses.flatMap((status) => {
    const names = namesWith(status)
    return names === '' ? [] : [format.t(noteMessages, `note.status.${status}`, { names })]
  })
  return format.clauses(kinds)
}
