import { worldQuery } from '#src/api/abroadQueries.ts'
import { type Answers, findingsQuery } from '#src/api/queries.ts'
import type { PanelContent, PanelSeries } from '#src/chart/multipanel/multiPanelModel.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { type Cell, type Rows, moneyCodes } from '#src/publish/files/rows.ts'
import { choiceOf, inOrder, withAnalysis } from '#src/figures/analysisView.ts'
import { figureMadeOf, observationsOf, oneSeries } from '#src/figures/figure.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import { endsText, panelLine, sharedMonths } from '#src/figures/panelLines.ts'
import { percentOf, unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { type World, worldMonths } from '#src/trade/beside/months.ts'
import type { Catalogue, Flow } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import { type Conversion, inDollars } from '#src/trade/money.ts'
import { type Observation, type Point, gapAt, lastKnown } from '#src/trade/observation.ts'
import { monthNumber, yearOf } from '#src/trade/periods.ts'
import { changeOnYearEarlier, indexedTo, measured, shareOf } from '#src/trade/transform.ts'
import { colourNamed } from '#src/view/colours.ts'
import { monthsOfPoints, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { missingRatesOf, moneyNotes, statusKeysOf } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'

const russiaColours = { M: colourNamed('M-TOTAL'), X: colourNamed('X-TOTAL') }
const everyoneColour = colourNamed('steel')

export function worldPanels(data: WorldData, format: Format): PanelContent[] {
  const { t, number, period } = format
  const { flow, share } = data
  const tick = (value: number): string => number(value, 0)
  // Everyone's figures end later, so the labels of both lines have the amounts of the last shared month.
  const endAt = lastKnown(share)?.period
  const indexLine = (id: 'russia' | 'everyone', colour: number): PanelSeries => {
    const { sums, index } = data[id]
    const amount = (value: number, month: string): string => {
      const sum = sums.find((one) => one.period === month)?.value ?? 0
      return t('world.amount', {
        index: number(value, 1),
        usd: unbroken(format.amount(sum, data.money)),
      })
    }
    return { ...panelLine(id, t(`world.${id}.${flow}`), colour, index, amount), endAt }
  }
  const percent = (value: number): string => unbroken(format.amount(value, 'percent'))
  return [
    {
      id: 'index',
      title: t('world.panel.index', { a: period(String(data.a)) }),
      mark: 'line',
      heightShare: 62,
      series: [indexLine('russia', russiaColours[flow]), indexLine('everyone', everyoneColour)],
      tick,
    },
    {
      id: 'share',
      title: t(`world.panel.share.${flow}`),
      mark: 'line',
      heightShare: 38,
      series: [panelLine('share', t('world.share'), russiaColours[flow], share, percent)],
      tick,
    },
  ]
}

function worldContent(data: WorldData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { t } = format
  const { money, flow, a, b, periods, russia, everyone } = data
  const flowInName = flow === 'M' ? 'imports' : 'exports'
  return monthlyFigure({
    view: withAnalysis(view, 'world', { flow, a, b }),
    catalogue,
    commodity: `${flow}-TOTAL`,
    format,
    periods,
    panels: worldPanels(data, format),
    areSums: true,
    points: [...russia.sums, ...everyone.sums],
    title: worldTitle(data, format),
    subtitle: (span) => t(`world.subtitle.${flow}`, { ...span, money: t(`analysis.money.${money}`) }),
    cautions: () => [
      ...worldCautions(data, format),
      ...publisherBreakCautions(catalogue, monthsOfPoints(russia.sums), false, format),
    ],
    keys: () => worldKeys(data, format),
    notes: () => worldNotes(data, format),
    facts: () => worldFacts(data, format),
    fileName: ['china-russia_compared-with-all-trade', flowInName, ...moneyInName(view)].join('_'),
    rows: () => worldRows(data),
  })
}

/** Null until all answers have loaded. */
export function worldDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): WorldData | null {
  const { flow, a, b } = choiceOf(view, 'world')
  const rows = observationsOf(answers, catalogue, `${flow}-TOTAL`)
  const world = answers(worldQuery)
  const conversion = conversionOf(answers, view.money)
  const findings = answers(findingsQuery)
  return rows && world && conversion && findings ? worldData(flow, rows, world, { a, b }, conversion, findings) : null
}

export function worldChoice(view: ViewState, answers: Answers, catalogue: Catalogue) {
  const { flow, a, b } = choiceOf(view, 'world')
  const data = worldDataIn(view, answers, catalogue)
  return { flow, a: data?.a ?? a ?? defaultYears.a, b: data?.b ?? b ?? defaultYears.b }
}

export const worldFigure = figureMadeOf(
  (view, catalogue) => [
    ...oneSeries(catalogue, `${choiceOf(view, 'world').flow}-TOTAL`),
    worldQuery,
    findingsQuery,
    ...moneyNeeds(view.money),
  ],
  (view, answers, { catalogue, format }) => {
    const data = worldDataIn(view, answers, catalogue)
    return data && worldContent(data, catalogue, view, format)
  },
)

/** Growth from revised figures to others is about so much, in whole percents: the others run too low or too high. */
function changeInWords({ percent, status }: NonNullable<ReturnType<typeof growthOf>>, format: Format): string {
  const [digits, about] = status === 'A' ? ([1, ''] as const) : ([0, '.about'] as const)
  if (Number(percent.toFixed(digits)) === 0) return format.t('world.same')
  const written = { percent: percentOf(percent, digits, format) }
  return format.t(`world.${percent < 0 ? 'fell' : 'rose'}${about}`, written)
}

export function worldTitle(data: WorldData, format: Format): string {
  const { t, period } = format
  const { money, flow, a, b } = data
  const [russia, everyone] = [growthOf(data.russia, data), growthOf(data.everyone, data)]
  if (a === b || russia === null || everyone === null) return t(`world.title.one.${flow}`)
  const stated = statedGrowth(data)
  const ofRussia =
    stated === null
      ? changeInWords(russia, format)
      : t('world.stated', { change: changeInWords({ percent: stated, status: 'A' }, format) })
  const ofEveryone = changeInWords(everyone, format)
  const grown = { a: period(String(a)), b: period(String(b)), russia: ofRussia, everyone: ofEveryone }
  // A growth rate does not show its money, so the title names any but dollars, in which the press states growth.
  return money === 'usd'
    ? t(`world.title.${flow}`, grown)
    : t(`world.title.${flow}.money`, { ...grown, money: t(`analysis.money.${money}`) })
}

function worldCautions({ flow, stated, computed }: WorldData, { t, change, period }: Format): string[] {
  const growth = stated &&
    computed && {
      year: period(yearOf(stated.period)),
      stated: unbroken(change(stated.value)),
      computed: unbroken(change(computed.value)),
    }
  return [
    ...(growth === undefined ? [] : [t('world.caution.unrevised', growth)]),
    ...(flow === 'X' ? [t('world.caution.exports')] : []),
  ]
}

function worldKeys({ flow, russia, share }: WorldData, format: Format): readonly string[] {
  const { t } = format
  return statusKeysOf(
    [
      { name: t(`world.russia.${flow}`), points: russia.sums },
      { name: t('world.share'), points: share },
    ],
    format,
  )
}

/** Notes in order of need, because an export has room for the first few only. */
function worldNotes({ money, flow, a, periods, russia, missingRates }: WorldData, format: Format): string[] {
  const { t, period } = format
  const end = lastKnown(russia.sums)?.period
  const endsEarly = end !== undefined && end < (periods.at(-1) ?? '')
  return [
    ...(endsEarly ? [t('world.note.ends', { period: period(end) })] : []),
    t('world.note.everyone'),
    t(`world.note.share.${flow}`),
    ...(flow === 'X' ? [t('world.note.revised')] : []),
    ...moneyNotes(money, false, missingRates, format),
    t(flow === 'M' ? 'note.flowCif' : 'note.flowFob'),
    t('world.note.base', { a: period(String(a)) }),
  ]
}

function worldFacts({ money, flow, russia, everyone, share }: WorldData, format: Format): string[] {
  const { t } = format
  const lines = [
    { name: t(`world.russia.${flow}`), points: russia.sums, quantity: money },
    { name: t(`world.everyone.${flow}`), points: everyone.sums, quantity: money },
    { name: t('world.share'), points: share, quantity: 'percent' },
  ] as const
  return lines.flatMap(({ name, points, quantity }) =>
    endsText(name, points, (value) => format.amount(value, quantity), format),
  )
}

type WorldData = ReturnType<typeof worldData>

const defaultYears = { a: 2021, b: 2022 } as const

const decemberOf = (year: number): string => `${year}-12`

/** One flow of China's trade with Russia and with everyone, as 12-month sums, with a point for every shown month. */
function worldData(
  flow: Flow,
  total: readonly Observation[],
  world: World,
  asked: { readonly a: number | null; readonly b: number | null },
  conversion: Conversion = inDollars,
  findings: Findings = {},
) {
  const sumsOf = (months: readonly Observation[]): Point[] =>
    atFrequency(conversion.observations(months), 'rolling', 12).map((sum) => measured(sum, 'value'))
  const all = [sumsOf(total), sumsOf(worldMonths(world, flow))] as const
  const { periods, every } = sharedMonths(all)
  const [russia, everyone] = [every(all[0]), every(all[1])]
  const share = shareOf(russia, everyone)
  const [russiaChange, everyoneChange] = [changeOnYearEarlier(russia), changeOnYearEarlier(everyone)]
  // A calendar year that both lines have in full is the 12-month sum to its December.
  const years = periods.flatMap((period, i) => {
    const at = (points: readonly Point[]): Point => points[i] ?? gapAt(period)
    if (monthNumber(period) !== 12 || at(share).value === null) return []
    return [
      {
        year: yearOf(period),
        russia: at(russia),
        russiaChange: at(russiaChange),
        everyone: at(everyone),
        everyoneChange: at(everyoneChange),
        share: at(share),
      },
    ]
  })
  // An address may name a year that is not over.
  const whole = (year: number | null, otherwise: number): number =>
    year !== null && years.some((one) => one.year === String(year)) ? year : otherwise
  const { a, b } = inOrder({ a: whole(asked.a, defaultYears.a), b: whole(asked.b, defaultYears.b) })
  /** The index is 100 at the 12-month sum to December of year `a`. */
  const line = (sums: readonly Point[]) => ({ sums, index: indexedTo(sums, decemberOf(a)) })
  return {
    money: conversion.money,
    flow,
    a,
    b,
    periods,
    russia: line(russia),
    everyone: line(everyone),
    share,
    years,
    /** Growth of the newest whole year in yuan, as Customs states it and as these figures give it. */
    stated: findings[`stated.${flow}-TOTAL.cny.year`],
    computed: findings[`growth.${flow}-TOTAL.cny.year`],
    /** Months without a rate, including those after the last shown month. */
    missingRates: missingRatesOf(all.flat()),
  }
}

/** Growth from year `a` to year `b` in percent, and its status; null where either is missing. */
function growthOf({ index }: WorldData['russia'], { b }: WorldData) {
  const { value = null, status } = index.find(({ period }) => period === decemberOf(b)) ?? {}
  return value === null ? null : { percent: value - 100, status }
}

/** The growth that Customs itself states in yuan: of year `b` on the year before. */
function statedGrowth({ money, a, b, stated }: WorldData): number | null {
  return money === 'cny' && b === a + 1 && stated?.period === decemberOf(b) ? stated.value : null
}

function worldRows({ money, flow, russia, everyone, share }: WorldData): Rows {
  const rows = (item: string, unit: string, points: readonly Point[]): Cell[][] =>
    points.map(({ period, value, status, sources }) => [flow, period, item, unit, value, status, sources.join(';')])
  return {
    columns: ['flow', 'period', 'item', 'unit', 'value', 'status', 'source'],
    rows: [
      ...rows('with_russia_12_months', moneyCodes[money], russia.sums),
      ...rows('with_everyone_12_months', moneyCodes[money], everyone.sums),
      ...rows('with_russia_index', 'index', russia.index),
      ...rows('with_everyone_index', 'index', everyone.index),
      ...rows('share_of_russia', 'percent', share),
    ],
  }
}
