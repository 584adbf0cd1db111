import { chartMessages } from '#src/i18n/messages/en/chart.ts'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { periodWith } from '#src/chart/notePlacement.ts'

/** The reader's notes on a period, in words. */
export function notesAt({ notes = [], format }: Frame, period: string): string[] {
  return notes
    .filter(({ first, last }) => period >= first && period <= last)
    .map(({ letter, text }) => format.t(chartMessages, 'chart.note', { letter, text }))
}

/** The events in a period, in words. */
export function eventsAt({ events, freq, format }: Frame, period: string): string[] {
  const { t, language } = format
  return events.flatMap(({ date, names }, i) =>
    periodWith(date.slice(0, 7), freq) === period
      ? [t(chartMessages, 'chart.event', { number: i + 1, label: names[language] ?? names.en })]
      : [],
  )
}
