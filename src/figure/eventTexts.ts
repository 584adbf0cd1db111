import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'

export type EventText = { readonly id: string; readonly label: string; readonly date: string }

/** Label and day, or days, of each event, in order. */
export function eventTexts(events: readonly TradeEvent[], format: Format): EventText[] {
  return events.map(({ id, names, date, endDate }) => ({
    id,
    label: names[format.language] ?? names.en,
    date: endDate === null ? format.day(date) : format.t('events.range', { first: format.day(date), last: format.day(endDate) }),
  }))
}
