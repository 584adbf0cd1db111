import { type Format, unbroken } from '#src/i18n/format.ts'
import type { TradeEvent } from '#src/trade/catalogue.ts'

/** An event or note of a list; `date` includes the punctuation that separates it from `label`. */
export type EventText = {
  readonly id: string
  /** The letter of a reader's note; an event has none, because its mark is a number. */
  readonly mark?: string
  /** Events of importance 1 are the last to be left out where not all have room. */
  readonly importance?: TradeEvent['importance']
  readonly label: string
  readonly date: string
}

export function eventTexts(events: readonly TradeEvent[], { t, day, language }: Format): EventText[] {
  const whole = (date: string): string => unbroken(day(date))
  function daysOf({ date, endDate }: TradeEvent): string {
    if (endDate === null) return whole(date)
    // Days of one month are written 20–22 March 2023, 2023年3月20日至22日.
    const [first, last] = [date, endDate].map((one) => String(Number(one.slice(8))))
    const short = whole(endDate).replace(
      new RegExp(`(?<!\\d)${last}(?=\u00a0|日)`),
      first + (language === 'zh' ? '日至' : '–') + last,
    )
    if (date.slice(0, 7) === endDate.slice(0, 7)) return short
    return t('span.range', { first: whole(date), last: whole(endDate) })
  }
  return events.map((event) => {
    const { names } = event
    return {
      id: event.id,
      importance: event.importance,
      label: names[language] ?? names.en,
      date: t('list.tail', { text: daysOf(event) }),
    }
  })
}
