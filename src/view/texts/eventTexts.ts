import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'

/** The date comes with what sets it apart from the label before it. */
export type EventText = { readonly id: string; readonly label: string; readonly date: string }

/** Label and day, or days, of each event, in order. */
export function eventTexts(events: readonly TradeEvent[], format: Format): EventText[] {
  const { t, day, language } = format
  // A day is not torn from its month, nor the month from its year.
  const whole = (date: string): string => day(date).replaceAll(' ', '\u00a0')
  const daysOf = ({ date, endDate }: TradeEvent): string =>
    endDate === null ? whole(date) : t(noteMessages, 'events.range', { first: whole(date), last: whole(endDate) })
  return events.map((event) => ({
    id: event.id,
    label: event.names[language] ?? event.names.en,
    date: t(noteMessages, 'events.date', { date: daysOf(event) }),
  }))
}
