import { type Line, lineOf } from '#src/figures/core/lines.tsx'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { countryName } from '#src/i18n/countryName.ts'
import { moneyCodes } from '#src/publish/files/rows.ts'
import type { Money } from '#src/trade/steps.ts'
import type { Point } from '#src/trade/observation.ts'
import { type ColourName, colourNamed } from '#src/view/colours.ts'

export const chinaId = 'X-TOTAL'

/** Columns of the files of reported trade. */
export const columns = 'period reporter partner value unit status source'

/** A line of trade with its reporter and partner: countries by ISO 3166 alpha-2, the European Union as `EU`. */
export type Reported = { readonly reporter: string; readonly partner: string; readonly points: readonly Point[] }

function longNameOf({ reporter, partner }: Reported, format: Format): string {
  if (reporter === 'CN') return format.t('europe.china.long')
  if (reporter === 'EU' && partner === 'RU') return format.t('europe.eu.long')
  const country = countryName(partner, format)
  return format.t(reporter === 'RU' ? 'europe.from' : 'europe.to', { country })
}

export function reportedLine(trade: Reported, colour: ColourName, money: Money, format: Format): Line {
  const { reporter, partner, points } = trade
  const isToRussia = partner === 'RU'
  const name = !isToRussia
    ? countryName(partner, format)
    : reporter === 'CN'
      ? countryName(reporter, format)
      : format.t('europe.eu')
  return lineOf(
    {
      id: isToRussia ? reporter : partner,
      name,
      longName: longNameOf(trade, format),
      colourIndex: colourNamed(colour),
      points,
      cells: { reporter, partner, unit: moneyCodes[money] },
    },
    (value) => unbroken(format.amount(value, money)),
  )
}
