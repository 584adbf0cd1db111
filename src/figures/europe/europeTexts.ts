import type { Point } from '#src/trade/point.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { countryName } from '#src/i18n/country.ts'
import type { Format } from '#src/i18n/format.ts'
import { europeMessages } from '#src/i18n/messages/en/analyses/europe.ts'
import { statusKeysOf } from '#src/view/texts/markKeys.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'
import type { EuropeData } from '#src/figures/europe/europeData.ts'
import type { LongLineData } from '#src/figures/europe/longLineData.ts'
import { endsOf } from '#src/figures/panelLines.ts'

export function europeTitle({ freq, crossing, periods }: EuropeData, { t, period }: Format): string {
  if (crossing === null) return t(europeMessages, 'europe.title.none')
  return t(europeMessages, `europe.title.${freq}`, { month: period(crossing), to: period(periods.at(-1) ?? '') })
}

/** Partners whose figures end before those of Russia. */
function endingEarly({ neighbours, periods }: EuropeData, format: Format): string[] {
  const { t, period } = format
  return neighbours.flatMap(({ partner, points }) => {
    const known = points.filter(({ value }) => value !== null).map((point) => point.period)
    const [from, to] = [known[0], known.at(-1)]
    if (from === undefined || to === undefined || to === periods.at(-1)) return []
    const country = countryName(partner, format)
    return [t(europeMessages, 'europe.note.ends', { country, from: period(from), to: period(to) })]
  })
}

export function europeKeys({ china, eu, neighbours }: EuropeData, format: Format): readonly string[] {
  const { t } = format
  return statusKeysOf(
    [
      { name: t(europeMessages, 'europe.china.long'), points: china.points },
      { name: t(europeMessages, 'europe.eu.long'), points: eu.points },
      ...neighbours.map(({ partner, points }) => ({
        name: t(europeMessages, 'europe.to', { country: countryName(partner, format) }),
        points,
      })),
    ],
    format,
  )
}

export function europeNotes(data: EuropeData, format: Format): string[] {
  const { t, period } = format
  const { money, china, eu, neighbours, periods } = data
  const missing = missingRatesOf([china, eu, ...neighbours].flatMap(({ points }) => points))
  return [
    ...endingEarly(data, format),
    t(europeMessages, 'europe.note.eu', { month: period(periods.at(-1) ?? '') }),
    t(europeMessages, 'europe.note.euro'),
    ...moneyNotes(money, false, missing, format),
  ]
}

function lineFact(name: string, points: readonly Point[], amount: (value: number) => string, format: Format): string[] {
  const ends = endsOf(points, amount, format)
  return ends === null ? [] : [format.t(europeMessages, 'europe.alt.line', { name, ...ends })]
}

export function europeFacts({ money, china, eu, neighbours }: EuropeData, format: Format): string[] {
  const { t } = format
  const amount = (value: number): string => unbroken(format.amount(value, money))
  return [
    ...lineFact(t(europeMessages, 'europe.china.long'), china.points, amount, format),
    ...lineFact(t(europeMessages, 'europe.eu.long'), eu.points, amount, format),
    ...neighbours.flatMap(({ partner, points }) =>
      lineFact(t(europeMessages, 'europe.to', { country: countryName(partner, format) }), points, amount, format),
    ),
  ]
}

export function longLineTitle({ leader }: LongLineData, format: Format): string {
  const { t, period } = format
  if (leader === null) return t(europeMessages, 'europe.title.year.none')
  const words = { first: countryName(leader.partner, format), since: period(leader.since), to: period(leader.last) }
  return t(europeMessages, 'europe.title.year', words)
}

export function longLineNotes({ money, suppliers }: LongLineData, format: Format): string[] {
  const { t, list, period } = format
  const gaps = suppliers.flatMap(({ partner, points }) => {
    const missing = points.filter(({ value, missingRates }) => value === null && missingRates === undefined)
    const words = { country: countryName(partner, format), years: list(missing.map((point) => period(point.period))) }
    return missing.length === 0 ? [] : [t(europeMessages, 'europe.note.gap', words)]
  })
  const missing = missingRatesOf(suppliers.flatMap(({ points }) => points))
  return [...gaps, t(europeMessages, 'europe.note.year'), ...moneyNotes(money, true, missing, format)]
}

export function longLineFacts({ money, suppliers, leader }: LongLineData, format: Format): string[] {
  const { t, number, period } = format
  const amount = (value: number): string => unbroken(format.amount(value, money))
  const times =
    leader === null
      ? []
      : [
          t(europeMessages, 'europe.alt.times', {
            year: period(leader.last),
            times: number(leader.times, 1),
            first: countryName(leader.partner, format),
            second: countryName(leader.second, format),
          }),
        ]
  return [
    ...times,
    ...suppliers.flatMap(({ partner, points }) =>
      lineFact(t(europeMessages, 'europe.from', { country: countryName(partner, format) }), points, amount, format),
    ),
  ]
}
