import { scaleLinear } from 'd3-scale'
import { headingsQuery, productsQuery } from '#src/api/queries.ts'
import { inOrder } from '#src/figures/analysisView.ts'
import { flowControl, oneOf, yearsControl } from '#src/figures/core/Controls.tsx'
import { type Scene, beside, look } from '#src/figures/core/look.ts'
import type { Picture } from '#src/chart/rows/Parts.tsx'
import { analysisDrawing } from '#src/figures/figure.ts'
import { fromTo } from '#src/figures/fromTo.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import {
  type MoverRow,
  type MoversContent,
  MoversChart,
  moverBar,
  moversHeight,
  moversModel,
  withoutTail,
} from '#src/figures/movers/MoversChart.ts'
import {
  type MoversData,
  type Mover,
  type Unpaired,
  moversData,
  moversRows,
  oneBook,
  minPercentBase,
} from '#src/figures/movers/moversData.ts'
import { type Format, moneyName, signedAmount, unbroken, lowerFirst, upperFirst } from '#src/i18n/format.ts'
import { type Catalogue, type Flow, commodityId, headingSeries, pairName } from '#src/trade/catalogue.ts'
import { isFinal } from '#src/trade/observation.ts'
import { type Money, withoutYear } from '#src/trade/steps.ts'
import { type Change, toggleSeries } from '#src/view/change.ts'
import { grey } from '#src/view/colours.ts'
import { firstYear, newestHeadingYear } from '#src/view/drawn.ts'
import { baciBreakCautions, missingRatesNote, wholeYearsNotes } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { baciValuesNote, baciReportsNotes, moneyNotes } from '#src/view/texts/notes.ts'
import { type MoverMeasure, moverMeasures } from '#src/view/values.ts'

type Choice = { readonly flow: Flow; readonly by: MoverMeasure; readonly a: number; readonly b: number }

export function headingId(catalogue: Catalogue, flow: Flow, cmdCode: string, year: number): string {
  return headingSeries(catalogue, flow, cmdCode, year)?.id ?? commodityId({ flow, cmdCode })
}

/** Adds a heading to the main chart or removes it; an added heading has years only, so the chart shows years. */
export function pickHeading(id: string): Change {
  return (view, catalogue) => {
    const next = toggleSeries(id)(view, catalogue)
    return next.series.includes(id) ? { ...next, freq: 'year' } : next
  }
}

/** Each row says its whole name and both years' amounts, and adds its heading to the main chart. */
function stopsOf({ a, b }: MoversData, { view, catalogue, choice, format }: Scene<Choice>): MoversContent['stops'] {
  const { t, period } = format
  const years = t('analysis.years', { first: period(a), last: period(b) })
  return {
    format,
    of({ id, cmdCode, name, change, amounts, status, sources }) {
      const series = headingId(catalogue, choice.flow, cmdCode, choice.b)
      const isPressed = view.series.includes(series)
      const announcement = t(isPressed ? 'movers.unpicked' : 'movers.picked', { name })
      const amount = { id, colourIndex: grey, name: years, amount: amounts, status, sources }
      const names = t('movers.pick.named', { name, code: cmdCode, change, amounts })
      const isSure = status === null || isFinal(status)
      return {
        spoken: isSure ? names : t('note.status.lines', { names, facts: t(`status.${status}`) }),
        tooltip: { rows: [amount], remarks: [] },
        toggle: { isPressed, announcement, change: pickHeading(series) },
      }
    },
  }
}

/** In characters; a longer name is not used in the title, and is cut in a note. */
const maxTitleName = 44
const maxNoteName = 40

/** The largest rise and fall for a title; null where a source change may explain them or a name is too long. */
function mostOf({ groups }: Pick<MoversContent, 'groups'>, data: MoversData, format: Format) {
  const [rose, fell] = groups.map(({ rows }) => rows[0])
  // A name with `;` or `(` is the full label of a heading, which does not fit a title.
  const fits = ({ name }: MoverRow): boolean => name.length <= maxTitleName && !/[;(]/.test(name)
  if (data.crossesSources || rose === undefined || fell === undefined || !fits(rose) || !fits(fell)) return null
  const named = ({ name }: MoverRow): string => lowerFirst(name, format)
  const changed = (row: MoverRow): string => format.t('list.aside', { text: named(row), aside: row.change })
  return { named: { rose: named(rose), fell: named(fell) }, changed: { rose: changed(rose), fell: changed(fell) } }
}

function shortened(name: string): string {
  if (name.length <= maxNoteName) return name
  const words = name.slice(0, maxNoteName + 1).split(' ')
  return `${withoutTail(words.slice(0, -1).join(' '))}…`
}

/** The threshold is in US dollars whatever money is shown. */
const minAmount = (format: Format): string => roundAmount(minPercentBase, 'usd', format)

/** The next higher number with one digit, five million for 4.3 million; with two, 4.4 million, where one is over `most`. */
function roundedUp(value: number, most: number): number {
  const unit = 10 ** Math.floor(Math.log10(value))
  const upTo = (step: number): number => (Math.floor(value / step) + 1) * step
  return upTo(unit) <= most ? upTo(unit) : upTo(unit / 10)
}

export function moversNotes(data: MoversData, nameOf: (cmdCode: string) => string, format: Format): string[] {
  const { t, period, number } = format
  const { money, by, a, b, all, missingRates } = data
  const left = t('movers.note.left')
  const notesOfBook =
    data.book === 'yearly'
      ? [t('note.yearly'), left, t('note.flows')]
      : [...baciReportsNotes(data.crossesSources, format), left, baciValuesNote(data.flow === 'M', format)]
  const floor = t('movers.note.floor', { least: minAmount(format) })
  /** The largest heading of one year alone, and how small the others are. */
  const only = (year: string, headings: readonly Unpaired[]): string[] => {
    const [first, second] = headings
    if (first === undefined) return []
    const words = {
      year: period(year),
      name: lowerFirst(shortened(nameOf(first.cmdCode)), format),
      amount: unbroken(format.amount(first.value, money)),
      count: number(headings.length - 1, 0),
      least: roundAmount(roundedUp(second?.value ?? first.value, first.value), money, format),
    }
    return [t(second === undefined ? 'movers.note.one' : 'movers.note.only', words)]
  }
  return [
    ...(by === 'percent' ? [floor] : []),
    ...notesOfBook,
    ...moneyNotes(money, 'years', missingRates, format),
    ...only(b, all.appeared),
    ...only(a, all.vanished),
  ]
}

function subtitleOf({ money, a, b, by }: MoversData, format: Format): string {
  const { t, period } = format
  const words = { a: period(a), b: period(b), unit: moneyName(money, format), least: minAmount(format) }
  return t(`movers.subtitle.${by}`, words)
}

/** From this ratio on, a multiple is easier to read than a percentage of four digits or more. */
const minFactor = 10

/** `+767%`, `×49.7`, `−93.1%`. */
export function changeInPercent(
  { before, after, percent }: Pick<Mover, 'before' | 'after' | 'percent'>,
  { number, change }: Format,
): string {
  if (percent === null) return ''
  const factor = after / before
  if (factor >= minFactor) return `×${number(factor)}`
  // Decimals keep a fall that leaves a small rest from being written as −100%.
  return change(percent, percent <= -99.95 ? 2 : percent <= -99 ? 1 : 0)
}

/** An axis value in money, or log10 where ratios are compared, so that a halving and a doubling are equally long. */
const endOf = ({ change, before, after }: Mover, by: MoverMeasure): number =>
  by === 'value' ? change : Math.log10(after / before)

/** Powers of ten around all ends; a fall to zero has no logarithm and adds one lower power. */
function powersAround(ends: readonly number[]): readonly number[] {
  const finite = ends.filter(Number.isFinite)
  const low = Math.floor(Math.min(...finite)) - (finite.length < ends.length ? 1 : 0)
  return Array.from({ length: Math.ceil(Math.max(...finite)) - low + 1 }, (_, i) => low + i)
}

/** Falls are written in percent, rises as multiples. */
function ratioLabel(power: number, { number, change }: Format): string {
  if (power === 0) return number(0, 0)
  return power > 0 ? `×${number(10 ** power, 0)}` : change((10 ** power - 1) * 100, Math.max(0, -power - 2))
}

/** `$20 bn`, without decimals. */
function roundAmount(value: number, money: Money, { step, number }: Format): string {
  const { short, divisor } = step(withoutYear(money), value)
  return value === 0 ? number(0, 0) : unbroken(short.replace('{number}', () => number(value / divisor, 0)))
}

export function moverRows(
  { money, flow, by, most }: MoversData,
  nameOf: (cmdCode: string) => string,
  format: Format,
): Omit<MoversContent, 'stops'> {
  const ends = [...most.rose, ...most.fell].map((mover) => endOf(mover, by))
  const powers = by === 'value' ? [] : powersAround(ends)
  const [low = -Infinity] = powers
  const every = powers.length > 7 ? 2 : 1
  const row = (mover: Mover): MoverRow => ({
    id: `${flow}-${mover.cmdCode}`,
    cmdCode: mover.cmdCode,
    name: nameOf(mover.cmdCode),
    end: Math.max(low, endOf(mover, by)),
    change: by === 'value' ? signedAmount(mover.change, withoutYear(money), format) : changeInPercent(mover, format),
    amounts: fromTo(mover.before, mover.after, money, format),
    status: mover.status,
    sources: mover.sources,
  })
  const groups = (['rose', 'fell'] as const).map((id) => ({
    id,
    title: format.t(`movers.${id}`),
    rows: most[id].map(row),
  }))
  const ticks = powers.filter((power) => power % every === 0)
  return { groups, ticks: ticks.map((at) => ({ at, label: ratioLabel(at, format) })) }
}

/** In pixels, around the bars of a card's picture. */
const aroundBars = 4

const pictureOf =
  (rows: readonly MoverRow[]): Picture =>
  ({ width, height }) => {
    const ends = rows.map(({ end }) => end)
    const x = scaleLinear()
      .domain([Math.min(0, ...ends), Math.max(0, ...ends)])
      .range([aroundBars, width - aroundBars])
    const step = (height - 2 * aroundBars) / rows.length
    const bars = rows.map(({ end, status }, i) => {
      const [left, right] = [x(Math.min(0, end)), x(Math.max(0, end))]
      const box = { y: aroundBars + (i + 0.15) * step, width: Math.max(1, right - left), height: 0.7 * step }
      return moverBar({ bar: { x: left, ...box }, positive: end >= 0, status })
    })
    const zero = `M${x(0)},${aroundBars}V${height - aroundBars}`
    return [...bars, { kind: 'line', d: zero, ink: 'muted', width: 1 }]
  }

export const movers = look({
  id: 'movers',
  chosen({ flow, by, ...asked }, catalogue): Choice {
    // An address may hold a year of which there are months but no headings.
    const known = (year: number | null): number | null =>
      year === null || year > newestHeadingYear(catalogue) ? null : year
    return { flow, by, ...oneBook(catalogue, inOrder(oneBook(catalogue, { a: known(asked.a), b: known(asked.b) }))) }
  },
  needs: ({ choice: { flow, a, b } }) => ({
    before: productsQuery(flow, a),
    after: productsQuery(flow, b),
    headings: beside(headingsQuery),
  }),
  data: ({ before, after }, { choice }, conversion) => moversData(before, after, choice.by, conversion),
  opens: ({ choice }) => choice,
  controls({ choice: { flow, a, b, by }, choose, catalogue, view: { money }, format }) {
    const { t } = format
    return [
      flowControl(flow, choose, format),
      yearsControl(
        Array.from({ length: newestHeadingYear(catalogue) - firstYear + 1 }, (_, i) => firstYear + i),
        { a, b },
        (next) => choose(oneBook(catalogue, next, next.a === a ? 'b' : 'a')),
        format,
      ),
      oneOf('radios', {
        id: 'by',
        legend: t('analysis.sort'),
        chosen: by,
        values: moverMeasures,
        name: (one) => (one === 'value' ? t(`control.money.${money}`) : upperFirst(t('unit.percent.long'), format)),
        chooses: (one) => choose({ by: one }),
      }),
      { kind: 'hint', text: t('movers.pick') },
    ]
  },
  make(data, scene) {
    const { view, catalogue, format } = scene
    const { t, period } = format
    const { flow, a, b, by } = data
    const nameOf = headingNames(catalogue, scene.nomenclature(), flow, format)
    const ranked = moverRows(data, nameOf, format)
    const shown = ranked.groups.flatMap(({ rows }) => rows)
    // An embedded figure has no chart to add a line to.
    const content: MoversContent = { ...ranked, stops: view.embed ? null : stopsOf(data, scene) }
    const most = mostOf(ranked, data, format)
    const words = { trade: t(`trade.${flow}`), a: period(a), b: period(b) }
    const plain = t('movers.title.plain', words)
    return {
      title: most === null ? plain : t('movers.title', { ...words, ...most.named }),
      subtitle: subtitleOf(data, format),
      cautions: () => baciBreakCautions(data.book, [a, b], format),
      notes: () => [...moversNotes(data, nameOf, format), ...wholeYearsNotes(catalogue, format)],
      sources: data.sources,
      dataTo: b,
      facts: () =>
        ranked.groups.map(({ title, rows }) => {
          const items = rows.map(({ name, change }) => t('list.sentences', { before: name, next: change }))
          return t('list.fact', { name: title, text: format.clauses(items) })
        }),
      formula: t('formula.movers'),
      fileName: [
        `${pairName}_what-rose-and-fell`,
        flow === 'M' ? 'imports' : 'exports',
        ...moneyInName(view),
        a,
        b,
        ...(by === 'percent' ? [by] : []),
      ],
      drawing:
        shown.length === 0
          ? null
          : {
              ...analysisDrawing(MoversChart, content, (width) => moversHeight(ranked, width)),
              hasRoom: ({ width, height }) => moversModel(content, width, height).hasRoom,
            },
      rows: () => moversRows(data, nameOf),
      /** Both years are the same, or the rate of a year is missing. */
      instead() {
        const why = missingRatesNote(view.money, data.missingRates, format)
        return { head: null, sentences: [a === b ? t('analysis.sameYear', { year: period(a) }) : why], action: null }
      },
      toChart: t('movers.showChart'),
      card: () => ({
        sentence: most === null ? plain : t('movers.title', { ...words, ...most.changed }),
        picture: shown.length === 0 ? null : pictureOf(shown),
      }),
    }
  },
})
