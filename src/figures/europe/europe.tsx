import '#src/i18n/messages/en/en.ts'
import { russiaQuery } from '#src/api/abroadQueries.ts'
import type { Answers } from '#src/api/queries.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import type { FigureContent } from '#src/publish/content.ts'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import {
  type ReportedLine,
  chinaId,
  europeContent,
  europeDataIn,
  europeNeeds,
  largestOf,
  lineFacts,
  reportedPoints,
  reportedRows,
  seriesOf,
} from '#src/figures/europe/europeContent.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import { type Format, countryName } from '#src/i18n/format.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { memoize } from '#src/lib/memoize.ts'
import type { RussianCustoms } from '#src/trade/beside/mirror.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Conversion } from '#src/trade/money.ts'
import { type Point, gapAt } from '#src/trade/observation.ts'
import type { ColourName } from '#src/view/colours.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'
import { type ViewState, moverMeasures } from '#src/view/viewState.ts'

export const frequencies = ['month', 'rolling', 'year'] as const

/** Years come from Russia's own customs, back to 2006: the EU's monthly figures have no years before 2019. */
export function freqOf({ freq }: ViewState): (typeof frequencies)[number] {
  return frequencies.find((one) => one === freq) ?? 'rolling'
}

export const europeFigure = figureMadeOf(
  (view, catalogue) => (freqOf(view) === 'year' ? longLineNeeds(view) : europeNeeds(catalogue)),
  (view, answers, { catalogue, format }) => {
    if (freqOf(view) === 'year') {
      const data = longLineDataIn(view, answers)
      return data && longLineContent(data, catalogue, view, format)
    }
    const data = europeDataIn(view, answers, catalogue)
    return data && europeContent(data, catalogue, view, format)
  },
)

/** Colours from the largest supplier down: China, the first, has that of its exports, as in the monthly figure. */
const colourOrder: readonly ColourName[] = ['X-TOTAL', 'steel', 'amber', 'slate', 'plum', 'indigo', 'forest']

function longLineTitle({ leader }: LongLineData, format: Format): string {
  const { t, period } = format
  if (leader === null) return t('europe.title.year.none')
  const words = { first: countryName(leader.partner, format), since: period(leader.since), to: period(leader.last) }
  return t('europe.title.year', words)
}

function longLineNotes(data: LongLineData, format: Format): string[] {
  const { t, list, period } = format
  const gaps = data.lines.flatMap(({ partner, points }) => {
    const missing = points.filter(({ value, missingRates }) => value === null && missingRates === undefined)
    const words = { country: countryName(partner, format), years: list(missing.map((point) => period(point.period))) }
    return missing.length === 0 ? [] : [t('europe.note.gap', words)]
  })
  const missingRates = missingRatesOf(reportedPoints(data))
  return [...gaps, t('europe.note.year'), ...moneyNotes(data.money, true, missingRates, format)]
}

function timesFact({ leader }: LongLineData, format: Format): string[] {
  if (leader === null) return []
  const [first, second] = [countryName(leader.partner, format), countryName(leader.second, format)]
  const words = { year: format.period(leader.last), times: format.number(leader.times, 1), first, second }
  return [format.t('europe.alt.times', words)]
}

function longLineContent(data: LongLineData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { t, number, period } = format
  const { money, years, lines } = data
  const step = format.step(money, largestOf(lines))
  return monthlyFigure({
    view: { ...withAnalysis(view, 'europe', {}), freq: 'year' },
    catalogue,
    commodity: chinaId,
    format,
    freq: 'year',
    periods: years,
    panels: [
      {
        id: 'suppliers',
        title: t('europe.panel.year', { unit: step.long }),
        mark: 'line',
        heightShare: 100,
        series: lines.map((line, i) =>
          seriesOf(line, money, countryName(line.partner, format), colourOrder[i] ?? 'steel', format),
        ),
        tick: (value) => number(value / step.divisor, 0),
      },
    ],
    points: reportedPoints(data),
    title: longLineTitle(data, format),
    subtitle: (span) => t('europe.subtitle.year', { ...span, unit: step.long }),
    cautions: () => [t('europe.caution.single', { year: period(years.at(-1) ?? '') })],
    keys: () => [],
    notes: () => longLineNotes(data, format),
    facts: () => [...timesFact(data, format), ...lineFacts(data, format)],
    fileName: ['russia_largest-suppliers', ...moneyInName(view)].join('_'),
    rows: () => reportedRows(data),
  })
}

const dataBy = memoize(4, longLineData)

const longLineNeeds = (view: ViewState) => [russiaQuery, ...moneyNeeds(view.money)]

/** Null until all answers have loaded. */
function longLineDataIn(view: ViewState, answers: Answers): LongLineData | null {
  const russia = answers(russiaQuery)
  const conversion = conversionOf(answers, view.money)
  return russia && conversion ? dataBy(russia, conversion) : null
}

/** China and the six next largest suppliers of the newest year. */
const shownSuppliers = 7

type LongLineData = ReturnType<typeof longLineData>

/** Russia's imports from its largest suppliers by year, as Russia's own customs counted them. */
function longLineData({ years: rows }: RussianCustoms, dollars: Conversion) {
  const imports = rows.filter(({ flow }) => flow === 'M')
  const years = [...new Set(imports.map(({ year }) => year))].toSorted((a, b) => a - b)
  const inOrder = years.map((year) =>
    imports.filter((row) => row.year === year).toSorted((a, b) => b.valueUsd - a.valueUsd),
  )
  const largest = (inOrder.at(-1) ?? []).slice(0, shownSuppliers)
  const lines = largest.map(({ partner }): ReportedLine => {
    const points = years.map((year): Point => {
      const row = imports.find((one) => one.partner === partner && one.year === year)
      const period = String(year)
      return row === undefined
        ? gapAt(period)
        : { period, value: row.valueUsd, status: row.status, sources: [row.source] }
    })
    return { reporter: 'RU', partner, points: dollars.points(points) }
  })
  return { money: dollars.money, years: years.map(String), lines, leader: leaderOf(inOrder) }
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

function Controls({ view, choose }: PartProps) {
  const { t } = useFormat()
  const freq = freqOf(view)
  return (
    <>
      <RadioGroup
        legend={t('control.freq')}
        name="europe-freq"
        values={frequencies}
        chosen={freq}
        label={(value) => t(`control.freq.${value}`)}
        onChoose={(chosen) => choose({ freq: chosen })}
      />
      {freq !== 'year' && (
        <RadioGroup
          legend={t('europe.neighbours')}
          name="europe-neighbours"
          values={moverMeasures}
          chosen={choiceOf(view, 'europe').by}
          label={(value) => t(`europe.neighbours.${value}`)}
          onChoose={(by) => choose({ by })}
        />
      )}
    </>
  )
}

export const europe: AnalysisOfPage = {
  ...europeFigure,
  choice: (view) => ({ by: choiceOf(view, 'europe').by, freq: view.freq }),
  Controls,
}
