import type { Format } from '#src/i18n/format.ts'
import { seasonMessages } from '#src/i18n/messages/en/kinds/season.ts'
import { monthNumber, yearOf } from '#src/trade/periods.ts'
import type { Plot } from '#src/trade/plot.ts'

/** Does a figure dated by this month stand for January and February? */
function isBoth(period: string, { show }: Plot): boolean {
  return show === 'yoy' && monthNumber(period) <= 2
}

/** What a month of the axis stands for, in every year. */
export function monthName(period: string, plot: Plot, running: boolean, { t, month }: Format): string {
  const number = monthNumber(period)
  if (running) return number === 1 ? month(1) : t(seasonMessages, 'season.to', { month: month(number) })
  return isBoth(period, plot) ? t(seasonMessages, 'season.janFeb') : month(number)
}

/** What it stands for in its own year. */
export function periodName(
  period: string,
  plot: Plot,
  running: boolean,
  format: Format,
  style: 'long' | 'short' = 'long',
): string {
  const { t, month } = format
  const year = format.period(yearOf(period))
  const number = monthNumber(period)
  if (running && number > 1)
    return t(seasonMessages, 'season.to.year', { first: month(1, style), month: month(number, style), year })
  if (!running && isBoth(period, plot))
    return t(seasonMessages, 'season.janFeb.year', { first: month(1, style), second: month(2, style), year })
  return format.period(period, style)
}
