import { abroad } from '#src/api/abroadQueries.ts'
import { conversionsQuery } from '#src/api/queries.ts'
import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import { type Choose, type Control, oneOf } from '#src/figures/core/Controls.tsx'
import { amountPanel, linePanel, panelsFigure, sharedMonths } from '#src/figures/core/lines.ts'
import { type Made, type Scene, look } from '#src/figures/core/look.ts'
import {
  type Reported,
  chinaId,
  columns,
  reportedLine,
  supplierYearsFigure,
  supplierYearsOf,
} from '#src/figures/europe/supplierYears.ts'
import { seriesNeed } from '#src/figures/figure.ts'
import type { Format } from '#src/i18n/format.ts'
import { countryName } from '#src/i18n/countryName.ts'
import { type Europe, europeMonths } from '#src/trade/beside/months.ts'
import { type Observation, type Point, gapAt, lastKnown } from '#src/trade/observation.ts'
import { yearOf } from '#src/trade/periods.ts'
import { type Conversion, atFrequency, measured, shareOf } from '#src/trade/steps.ts'
import type { ColourName } from '#src/view/colours.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'
import { moverMeasures } from '#src/view/values.ts'

const frequencies = ['month', 'rolling', 'year'] as const

type Choice = Pick<AnalysisChoice, 'by'> & { readonly freq: (typeof frequencies)[number] }

/** Years come from Russia's own customs, back to 2006: the EU's monthly figures have no years before 2019. */
const chosen = ({ freq, by }: AnalysisChoice): Choice => ({
  by,
  freq: frequencies.find((one) => one === freq) ?? 'rolling',
})

const colours: { readonly [partner: string]: ColourName } = {
  KZ: 'amber',
  KG: 'crimson',
  AM: 'plum',
  GE: 'forest',
  UZ: 'indigo',
  BY: 'slate',
}

type EuropeData = ReturnType<typeof europeData>

/** The base year of the indices: the last before the war. */
const baseYear = '2021'

/** The first period from which `points` stay above `others` to the end; null where there is none. */
function aheadSince(points: readonly Point[], others: readonly Point[]): string | null {
  const lead = points.map(({ value }, i) => {
    const other = others[i]?.value ?? null
    return value === null || other === null ? null : value > other
  })
  const first = lead.lastIndexOf(false) + 1
  return lead.slice(first).includes(true) ? (points[first]?.period ?? null) : null
}

/** Belarus, whose figures end in 2022, has its last one. */
const endOf = ({ points }: Reported): number => lastKnown(points)?.value ?? 0

/**
 * Exports of China and the EU to Russia, and of the EU to Russia's neighbours, in the months of the EU's figures.
 * @param euros converts figures published in euro, and `dollars` those published in dollars, to the same money
 */
function europeData(
  freq: 'month' | 'rolling',
  isIndexed: boolean,
  chinaMonths: readonly Observation[],
  europe: Europe,
  euros: Conversion,
  dollars: Conversion,
) {
  const sums = (months: readonly Observation[], frequency: 'month' | 'rolling' = freq): Point[] =>
    atFrequency(months, frequency, 12).map((sum) => measured(sum, 'value'))
  const shown = new Set(europe.rows.filter(({ partner }) => partner === 'RU').map(({ period }) => period))
  const fromChina = sums(dollars.observations(chinaMonths.filter(({ period }) => shown.has(period))))
  const { periods, every } = sharedMonths([fromChina])
  const exported = [...new Set(europe.rows.map(({ partner }) => partner))].map((partner) => {
    const months = euros.observations(europeMonths(europe, partner))
    const line: Reported = { reporter: 'EU', partner, points: every(sums(months)) }
    const year = sums(months, 'rolling').find(({ period }) => period === `${baseYear}-12`)
    const base = year?.value == null ? null : { ...year, value: freq === 'month' ? year.value / 12 : year.value }
    const bases = line.points.map(({ period }) => (base === null ? gapAt(period) : { ...base, period }))
    /** The index is 100 at the mean month of 2021, or at the sum of 2021. */
    return { line, index: { ...line, points: shareOf(line.points, bases) } }
  })
  const china: Reported = { reporter: 'CN', partner: 'RU', points: every(fromChina) }
  const none: Reported = { reporter: 'EU', partner: 'RU', points: every([]) }
  const eu = exported.find(({ line }) => line.partner === 'RU')?.line ?? none
  const toNeighbours = exported.filter(({ line }) => line.partner !== 'RU')
  /** Neighbours in descending order of their last value. */
  const neighbours = toNeighbours.map(({ line }) => line).toSorted((a, b) => endOf(b) - endOf(a))
  return {
    freq,
    isIndexed,
    money: dollars.money,
    periods,
    china,
    eu,
    neighbours,
    lines: [china, eu, ...neighbours],
    indexed: toNeighbours.map(({ index }) => index),
    crossing: aheadSince(china.points, eu.points),
  }
}

function linesOf({ money, isIndexed, china, eu, neighbours, indexed }: EuropeData, format: Format) {
  const [ofChina, ofEu] = [reportedLine(china, 'X-TOTAL', money, format), reportedLine(eu, 'steel', money, format)]
  const toNeighbours = neighbours.map((line) => reportedLine(line, colours[line.partner] ?? 'steel', money, format))
  /** Drawn instead of the neighbours' amounts. */
  const indices = toNeighbours.map((line) => {
    const { points = [] } = indexed.find(({ partner }) => partner === line.id) ?? {}
    return { ...line, points, amount: (value: number) => format.number(value, 0) }
  })
  return {
    toRussia: [ofChina, ofEu],
    shownNeighbours: isIndexed ? indices : toNeighbours,
    lines: [ofChina, ofEu, ...toNeighbours],
  }
}

function panelsOf(data: EuropeData, { toRussia, shownNeighbours }: ReturnType<typeof linesOf>, format: Format) {
  const { t } = format
  const { freq, money, isIndexed } = data
  const russia = amountPanel('russia', 58, money, (unit) => t('europe.panel.russia', { unit }), toRussia, format)
  const title = (unit: string): string => t('europe.panel.neighbours', { unit })
  const neighbours = isIndexed
    ? linePanel('neighbours', 42, t(`europe.panel.index.${freq}`), shownNeighbours, format)
    : amountPanel('neighbours', 42, money, title, shownNeighbours, format)
  return [russia, neighbours] as const
}

function titleOf({ freq, crossing, periods }: EuropeData, { t, period }: Format): string {
  // China ahead in the first period has not been seen to overtake.
  if (crossing === null || crossing === periods[0]) return t('europe.title.none')
  const words = { month: period(crossing), year: period(yearOf(crossing)), to: period(periods.at(-1) ?? '') }
  return t(`europe.title.${freq}`, words)
}

function notesOf(data: EuropeData, format: Format): string[] {
  const { t, period } = format
  const { money, lines, neighbours, periods } = data
  const last = periods.at(-1) ?? ''
  /** Notes on partners whose figures end before the last period. */
  const ends = neighbours.flatMap(({ partner, points }) => {
    const known = points.filter(({ value }) => value !== null).map((point) => point.period)
    const [from = last, to = last] = [known[0], known.at(-1)]
    const words = { country: countryName(partner, format), from: period(from), to: period(to) }
    return to === last ? [] : [t('europe.note.ends', words)]
  })
  return [
    ...ends,
    t('europe.note.eu', { month: period(last) }),
    t('europe.note.euro'),
    ...moneyNotes(money, 'months', missingRatesOf(lines.flatMap(({ points }) => points)), format),
  ]
}

function controlsOf({ choice: { freq, by }, choose, format: { t } }: Scene<Choice> & { choose: Choose }): Control[] {
  const often: Control = oneOf('radios', {
    id: 'freq',
    legend: t('control.freq'),
    chosen: freq,
    values: frequencies,
    name: (one) => t(`control.freq.${one}`),
    chooses: (one) => choose({ freq: one }),
  })
  const neighbours: Control = oneOf('radios', {
    id: 'neighbours',
    legend: t('europe.neighbours'),
    chosen: by,
    values: moverMeasures,
    name: (one) => t(one === 'value' ? 'control.show.level' : 'control.show.index'),
    chooses: (one) => choose({ by: one }),
  })
  return freq === 'year' ? [often] : [often, neighbours]
}

function byMonth(data: EuropeData, scene: Scene): Made {
  const { format } = scene
  const { t } = format
  const { freq, isIndexed, periods, indexed } = data
  const drawn = linesOf(data, format)
  const { lines } = drawn
  const panels = panelsOf(data, drawn, format)
  const indices = indexed.map(({ reporter, partner, points }) => {
    return { points, cells: { reporter, partner, unit: 'index' } }
  })
  return panelsFigure(
    {
      title: titleOf(data, format),
      subtitle: (span) =>
        t('europe.subtitle', { ...span, frequency: t(`subtitle.freq.${freq}`), unit: panels[0].unit }),
      cautions: () => [t('europe.caution.neighbours')],
      notes: () => notesOf(data, format),
      lines,
      keyed: lines.map(({ longName, points }) => ({ name: longName, points })),
      panels,
      periods,
      areSums: freq === 'rolling',
      commodity: chinaId,
      height: 560,
      fileName: ['eu-and-china_exports-to-russia', freq === 'rolling' ? '12-months' : 'months'],
      written: isIndexed ? [...lines, ...indices] : lines,
      rows: columns,
    },
    scene,
  )
}

export const europe = look({
  id: 'europe',
  chosen,
  needs: ({ choice: { freq }, catalogue }) =>
    freq === 'year'
      ? { russia: abroad.russia }
      : { china: seriesNeed(catalogue, chinaId), europe: abroad.europe, conversions: conversionsQuery },
  data(answers, { choice: { freq, by }, view: { money } }, conversion) {
    if ('russia' in answers) return supplierYearsOf(answers.russia, conversion)
    const { china, europe: exported, conversions } = answers
    const [euros, dollars] = [conversions(money, 'eur'), conversions(money)]
    const shown = freq === 'month' ? freq : 'rolling'
    return europeData(shown, by === 'percent', china.observations, exported, euros, dollars)
  },
  opens: ({ choice: { by }, view: { freq } }) => ({ by, freq }),
  controls: controlsOf,
  make: (data, scene) => ('leader' in data ? supplierYearsFigure(data, scene) : byMonth(data, scene)),
})
