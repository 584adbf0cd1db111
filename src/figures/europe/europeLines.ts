import type { PanelSeries } from '#src/chart/multipanel/multiPanelModel.ts'
import { type Cell, type Rows, moneyCodes } from '#src/figure/files/rows.ts'
import { endsText, panelLine } from '#src/figures/panelLines.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { countryName } from '#src/i18n/country.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Money } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import { type ColourName, colourNamed } from '#src/view/colours.ts'

/** A line of trade with its reporter and partner: countries by ISO 3166 alpha-2, the European Union as `EU`. */
export type ReportedLine = { readonly reporter: string; readonly partner: string; readonly points: readonly Point[] }

export type ReportedLines = { readonly money: Money; readonly lines: readonly ReportedLine[] }

export function lineName({ reporter, partner }: ReportedLine, format: Format): string {
  if (reporter === 'CN') return format.t('europe.china.long')
  if (reporter === 'EU' && partner === 'RU') return format.t('europe.eu.long')
  const country = countryName(partner, format)
  return format.t(reporter === 'RU' ? 'europe.from' : 'europe.to', { country })
}

export const pointsOf = ({ lines }: ReportedLines): Point[] => lines.flatMap(({ points }) => points)

export function largestOf(lines: readonly ReportedLine[]): number {
  return Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0)))
}

export function seriesOf(
  line: ReportedLine,
  money: Money,
  name: string,
  colour: ColourName,
  format: Format,
): PanelSeries {
  const id = line.partner === 'RU' ? line.reporter : line.partner
  const amount = (value: number): string => unbroken(format.amount(value, money))
  return { ...panelLine(id, name, colourNamed(colour), line.points, amount), longName: lineName(line, format) }
}

export function lineFacts({ money, lines }: ReportedLines, format: Format): string[] {
  const amount = (value: number): string => unbroken(format.amount(value, money))
  return lines.flatMap((line) => endsText(lineName(line, format), line.points, amount, format))
}

/** A row for each period of each line in the shown money, then for each period of the indices. */
export function reportedRows({ money, lines }: ReportedLines, indexed: readonly ReportedLine[] = []): Rows {
  const rowsIn = (unit: string, of: readonly ReportedLine[]): Cell[][] =>
    of.flatMap(({ reporter, partner, points }) =>
      points.map(({ period, value, status, sources }) => {
        return [period, reporter, partner, value, unit, status, sources.join(';')]
      }),
    )
  return {
    columns: ['period', 'reporter', 'partner', 'value', 'unit', 'status', 'source'],
    rows: [...rowsIn(moneyCodes[money], lines), ...rowsIn('index', indexed)],
  }
}
