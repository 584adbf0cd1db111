import { type Line, amountPanel, endsOf, lineOf, panelsFigure } from '#src/figures/core/lines.ts'
import type { Made, Scene } from '#src/figures/core/look.ts'
import { type Format, unbroken } from '#src/i18n/format.ts'
import { countryName } from '#src/i18n/countryName.ts'
import { type RussianCustoms, pointsOfYears } from '#src/trade/beside/mirror.ts'
import type { Conversion, Money } from '#src/trade/steps.ts'
import type { Point } from '#src/trade/observation.ts'
import { type ColourName, colourNamed } from '#src/view/colours.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'
import { moneyCodes } from '#src/publish/files/rows.ts'

export const chinaId = 'X-TOTAL'

/** Columns of the files of reported trade. */
export const columns = 'period reporter partner value unit status source'

/** A line of trade with its reporter and partner: countries by ISO 3166 alpha-2, the European Union as `EU`. */
export type Reported = { readonly reporter: string; readonly partner: string; readonly points: readonly Point[] }

function longNameOf({ reporter, partner }: Reported, format: Format): string {
  if (reporter === 'CN') return format.t('trade.X')
  if (reporter === 'EU' && partner === 'RU') return format.t('europe.eu.long')
  const country = countryName(partner, format)
  return format.t(reporter === 'RU' ? 'europe.from' : 'europe.to', { country })
}

export function reportedLine(trade: Reported, colour: ColourName, money: Money, format: Format): Line {
  const { reporter, partner, points } = trade
  /** The reporter of what is sold to Russia, else the partner. */
  const id = partner === 'RU' ? reporter : partner
  return lineOf(
    {
      id,
      name: id === 'EU' ? format.t('europe.eu') : countryName(id, format),
      longName: longNameOf(trade, format),
      colourIndex: colourNamed(colour),
      points,
      cells: { reporter, partner, unit: moneyCodes[money] },
    },
    (value) => unbroken(format.amount(value, money)),
  )
}

/** China and the six next largest suppliers of the newest year. */
const shownSuppliers = 7

type SupplierYears = ReturnType<typeof supplierYearsOf>

/** Russia's imports from its largest suppliers by year, as Russia's own customs counted them. */
export function supplierYearsOf({ years: rows }: RussianCustoms, dollars: Conversion) {
  const imports = rows.filter(({ flow }) => flow === 'M')
  const years = [...new Set(imports.map(({ year }) => String(year)))].toSorted()
  const inOrder = years.map((year) =>
    imports.filter((row) => String(row.year) === year).toSorted((a, b) => b.valueUsd - a.valueUsd),
  )
  const largest = (inOrder.at(-1) ?? []).slice(0, shownSuppliers)
  const lines = largest.map(({ partner }): Reported => {
    const rowsOf = imports.filter((one) => one.partner === partner)
    return { reporter: 'RU', partner, points: dollars.points(pointsOfYears(rowsOf, years)) }
  })
  return { money: dollars.money, years, lines, leader: leaderOf(inOrder) }
}

/** The largest supplier of the newest year among all partners, with the year since which it has led without a break. */
function leaderOf(inOrder: readonly RussianCustoms['years'][]) {
  const [first, second] = inOrder.at(-1) ?? []
  if (first === undefined || second === undefined) return null
  const before = inOrder.findLastIndex(([one]) => one?.partner !== first.partner)
  return {
    partner: first.partner,
    since: String(inOrder[before + 1]?.[0]?.year ?? first.year),
    second: second.partner,
    times: first.valueUsd / second.valueUsd,
    last: String(first.year),
  }
}

/** Colours from the largest supplier down: China, the first, has that of its exports, as in the monthly figure. */
const colourOrder: readonly ColourName[] = ['X-TOTAL', 'steel', 'amber', 'slate', 'plum', 'indigo', 'forest']

function titleOf({ leader }: SupplierYears, format: Format): string {
  const { t, period } = format
  if (leader === null) return t('europe.title.year.none')
  const words = { first: countryName(leader.partner, format), since: period(leader.since), to: period(leader.last) }
  return t('europe.title.year', words)
}

function notesOf(data: SupplierYears, format: Format): string[] {
  const { t, list, period } = format
  const gaps = data.lines.flatMap(({ partner, points }) => {
    const missing = points.filter(({ value, missingRates }) => value === null && missingRates === undefined)
    const words = { country: countryName(partner, format), years: list(missing.map((point) => period(point.period))) }
    return missing.length === 0 ? [] : [t('europe.note.gap', words)]
  })
  const missingRates = missingRatesOf(data.lines.flatMap(({ points }) => points))
  return [...gaps, t('europe.note.year'), ...moneyNotes(data.money, 'years', missingRates, format)]
}

function timesFact({ leader }: SupplierYears, format: Format): string[] {
  if (leader === null) return []
  const [first, second] = [countryName(leader.partner, format), countryName(leader.second, format)]
  const words = { year: format.period(leader.last), times: format.number(leader.times, 1), first, second }
  return [format.t('europe.alt.times', words)]
}

export function supplierYearsFigure(data: SupplierYears, scene: Scene): Made {
  const { format } = scene
  const { t, period } = format
  const { money, years } = data
  const lines = data.lines.map((line, i) => reportedLine(line, colourOrder[i] ?? 'steel', money, format))
  const panel = amountPanel('suppliers', 100, money, (unit) => t('europe.panel.year', { unit }), lines, format)
  return panelsFigure(
    {
      title: titleOf(data, format),
      subtitle: (span) => t('europe.subtitle.year', { ...span, unit: panel.unit }),
      cautions: () => [t('europe.caution.single', { year: period(years.at(-1) ?? '') })],
      notes: () => notesOf(data, format),
      lines,
      keyed: [],
      facts: () => [...timesFact(data, format), ...endsOf(lines, format)],
      panels: [panel],
      periods: years.filter((_, i) => lines.some(({ points }) => (points[i]?.value ?? null) !== null)),
      commodity: chinaId,
      height: 560,
      fileName: ['russia_largest-suppliers'],
      rows: columns,
    },
    scene,
  )
}
