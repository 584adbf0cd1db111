import { abroad } from '#src/api/abroadQueries.ts'
import { findingsQuery } from '#src/api/queries.ts'
import { type AnalysisChoice, inOrder } from '#src/figures/analysisView.ts'
import { flowControl, yearsControl } from '#src/figures/core/Controls.tsx'
import { amountIn, decembers, lineOf, linePanel, panelsFigure, sharedMonths } from '#src/figures/core/lines.ts'
import { look } from '#src/figures/core/look.ts'
import { seriesNeed } from '#src/figures/figure.ts'
import { type Format, amountsAlike, moneyName, percentOf } from '#src/i18n/format.ts'
import { moneyCodes } from '#src/publish/files/rows.ts'
import { type World, worldMonths } from '#src/trade/beside/months.ts'
import type { Flow } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'
import { type Observation, type Point, lastKnown, knownValues } from '#src/trade/observation.ts'
import { pointAt } from '#src/trade/plot.ts'
import { type Conversion, changeOnYearEarlier, indexedTo, shareOf, twelveMonths } from '#src/trade/steps.ts'
import { colourNamed } from '#src/view/colours.ts'
import { monthsOfPoints, breakOfTotal, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import { unrevisedCautions } from '#src/view/texts/unrevised.ts'
import { missingRatesOf, moneyNotes } from '#src/view/texts/notes.ts'

const everyoneColour = colourNamed('steel')

type WorldData = ReturnType<typeof worldData>

const defaultYears = { a: 2021, b: 2022 } as const

const decemberOf = (year: number): string => `${year}-12`

/** One flow of China's trade with Russia and with everyone, as 12-month sums, with a point for every shown month. */
function worldData(
  flow: Flow,
  total: readonly Observation[],
  world: World,
  asked: { readonly a: number | null; readonly b: number | null },
  conversion: Conversion,
  findings: Findings,
) {
  const sumsOf = (months: readonly Observation[]): Point[] => twelveMonths(conversion.observations(months))
  const all = [sumsOf(total), sumsOf(worldMonths(world, flow))] as const
  const { periods, every } = sharedMonths(all)
  const [russia, everyone] = [every(all[0]), every(all[1])]
  const share = shareOf(russia, everyone)
  // A calendar year that both lines have in full is the 12-month sum to its December.
  const whole = decembers(periods, (i) => share[i]?.value !== null)
  // An address may name a year that is not over.
  const known = (year: number | null, otherwise: number): number =>
    year !== null && whole.years.includes(String(year)) ? year : otherwise
  const { a, b } = inOrder({ a: known(asked.a, defaultYears.a), b: known(asked.b, defaultYears.b) })
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
    whole,
    findings,
    /** Months without a rate, including those after the last shown month. */
    missingRates: missingRatesOf(all.flat()),
  }
}

/** Growth from year `a` to year `b` in percent, and its status; null where either is missing. */
function growthOf({ index }: WorldData['russia'], { b }: WorldData) {
  const { value, status } = pointAt({ points: index }, decemberOf(b))
  return value === null ? null : { percent: value - 100, status }
}

/** The growth that Customs itself states in yuan: of year `b` on the year before. */
function statedGrowth({ money, flow, a, b, findings }: WorldData): number | null {
  const stated = findings[`stated.${flow}-TOTAL.cny.year`]
  return money === 'cny' && b === a + 1 && stated?.period === decemberOf(b) ? stated.value : null
}

/** The sums stand in the files, the keys and the alt text; their indices are drawn, with the sums beside them. */
function linesOf(data: WorldData, format: Format) {
  const { t, number } = format
  const { flow, money, share } = data
  const pair = (id: 'russia' | 'everyone', colourIndex: number) => {
    const { sums, index } = data[id]
    const own = { id, name: t(`world.${id}.${flow}`), colourIndex }
    const cells = { flow, item: `with_${id}_12_months`, unit: moneyCodes[money] }
    const sum = lineOf({ ...own, points: sums, cells }, amountIn(money, format))
    const amount = (value: number, month: string): string => {
      const usd = sum.amount(pointAt(sum, month).value ?? 0, month)
      return t('world.amount', { index: number(value, 1), usd })
    }
    return {
      sum,
      index: { ...sum, points: index, amount, cells: { flow, item: `with_${id}_index`, unit: 'index' } },
    }
  }
  const colourIndex = colourNamed(`${flow}-TOTAL`)
  const ofShare = { id: 'share', name: t('partners.share.russia'), colourIndex, points: share }
  const cells = { flow, item: 'share_of_russia', unit: 'percent' }
  return {
    russia: pair('russia', colourIndex),
    everyone: pair('everyone', everyoneColour),
    share: lineOf({ ...ofShare, cells }, amountIn('percent', format)),
  }
}

/** Growth from revised figures to others is about so much, in whole percents: the others run too low or too high. */
function changeInWords({ percent, status }: NonNullable<ReturnType<typeof growthOf>>, format: Format): string {
  const [digits, by] = status === 'A' ? ([1, 'lead.by'] as const) : ([0, 'lead.about'] as const)
  if (Number(percent.toFixed(digits)) === 0) return format.t('world.same')
  const change = format.t(by, { change: percentOf(percent, digits, format) })
  return format.t(percent < 0 ? 'world.fell' : 'world.rose', { change })
}

function titleOf(data: WorldData, format: Format): string {
  const { t, period } = format
  const { money, flow, a, b } = data
  const [russia, everyone] = [growthOf(data.russia, data), growthOf(data.everyone, data)]
  if (a === b || russia === null || everyone === null) return t(`world.title.one.${flow}`)
  const stated = statedGrowth(data)
  const ofRussia =
    stated === null
      ? changeInWords(russia, format)
      : t('world.stated', { change: changeInWords({ percent: stated, status: 'A' }, format) })
  // Beside what Customs states, the change of these dollars at the mean rates of their months is about so much.
  const ofEveryone = changeInWords(stated === null ? everyone : { ...everyone, status: 'E' }, format)
  const grown = { a: period(a), b: period(b), russia: ofRussia, everyone: ofEveryone }
  // A growth rate does not show its money, so the title names any but dollars, in which the press states growth.
  const title = t(`world.title.${flow}`, grown)
  return money === 'usd' ? title : t('list.aside', { text: title, aside: t(`check.how.${money}`) })
}

/** Notes in order of need, because an export has room for the first few only. */
function notesOf({ money, flow, a, periods, russia, missingRates }: WorldData, format: Format): string[] {
  const { t, period } = format
  const end = lastKnown(russia.sums)?.period
  const endsEarly = end !== undefined && end < (periods.at(-1) ?? '')
  return [
    ...(endsEarly ? [t('world.note.ends', { period: period(end) })] : []),
    t('world.note.everyone'),
    t(`world.note.share.${flow}`),
    ...(flow === 'X' ? [t('world.note.revised')] : []),
    ...moneyNotes(money, 'months', missingRates, format),
    t(flow === 'M' ? 'note.flowCif' : 'note.flowFob'),
    t('world.note.base', { a: period(a) }),
  ]
}

/** The shown years, which the data know, or the ones that are asked for. */
const yearsOf = (asked: Pick<AnalysisChoice, 'a' | 'b'>, data: WorldData | null) => ({
  a: data?.a ?? asked.a ?? defaultYears.a,
  b: data?.b ?? asked.b ?? defaultYears.b,
})

export const world = look({
  id: 'world',
  onCard: { flow: 'X' },
  chosen: ({ flow, a, b }) => ({ flow, a, b }),
  needs: ({ choice: { flow }, catalogue }) => ({
    total: seriesNeed(catalogue, `${flow}-TOTAL`),
    everyone: abroad.world,
    findings: findingsQuery,
  }),
  data: ({ total, everyone, findings }, { choice }, conversion) =>
    worldData(choice.flow, total.observations, everyone, choice, conversion, findings),
  opens: ({ choice }, data) => ({ flow: choice.flow, ...yearsOf(choice, data) }),
  controls: ({ choice, choose, format }, data) => [
    flowControl(choice.flow, choose, format),
    yearsControl((data?.whole.years ?? []).map(Number), yearsOf(choice, data), choose, format),
  ],
  make(data, scene) {
    const { catalogue, format } = scene
    const { t, number, period, change } = format
    const { money, flow, a, periods, whole } = data
    const lines = linesOf(data, format)
    const { russia, everyone, share } = lines
    const base = t('world.panel.index', { a: period(a) })
    const index = linePanel('index', 62, base, [russia.index, everyone.index], format)
    const ofShare = linePanel('share', 38, t(`world.panel.share.${flow}`), [share], format)
    return panelsFigure(
      {
        title: titleOf(data, format),
        subtitle: (span) => t(`world.subtitle.${flow}`, { ...span, money: moneyName(money, format) }),
        cautions: () => [
          ...publisherBreakCautions(catalogue, monthsOfPoints(data.russia.sums), breakOfTotal[data.flow], format),
          ...unrevisedCautions(data.flow, data.findings, format),
        ],
        notes: () => notesOf(data, format),
        lines: [russia.sum, everyone.sum, share],
        keyed: [russia.sum, share],
        panels: [index, ofShare],
        periods,
        areSums: true,
        commodity: `${flow}-TOTAL`,
        height: 500,
        formula: t('formula.world'),
        fileName: ['china-russia_compared-with-all-trade', flow === 'M' ? 'imports' : 'exports'],
        written: [russia.sum, everyone.sum, russia.index, everyone.index, share],
        rows: 'flow period item unit value status source',
        table() {
          const columns = (['russia', 'everyone'] as const).flatMap((id) => {
            const { sum, index: ofBase } = lines[id]
            const points = whole.at(sum.points)
            const changes = whole.at(changeOnYearEarlier(sum.points))
            const named = (of: 'Index' | 'Change') => ({ id: `${id} ${of}`, name: t(`world.table.${id}${of}`) })
            return [
              { ...sum, points, say: amountsAlike(knownValues(points), money, format, 1).plain },
              { ...named('Index'), points: whole.at(ofBase.points), say: (value: number) => number(value, 1) },
              { ...named('Change'), points: changes, say: (value: number) => change(value) },
            ]
          })
          return { columns: [...columns, { ...share, points: whole.at(share.points) }] }
        },
      },
      scene,
    )
  },
})
