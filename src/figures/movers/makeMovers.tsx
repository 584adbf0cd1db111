import { type Answers, headingsQuery, productsQuery } from '#src/api/queries.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { choiceOf, inOrder, withAnalysis } from '#src/figures/analysisView.ts'
import { analysisDrawing, figureMadeOf } from '#src/figures/figure.ts'
import { fromTo } from '#src/figures/fromTo.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import {
  type MoverPick,
  type MoverRow,
  type MoversContent,
  MoversChart,
  moversHeight,
  moversModel,
  withoutTail,
} from '#src/figures/movers/MoversChart.tsx'
import { type MoversData, moversData, moversRows, oneBook } from '#src/figures/movers/moversData.ts'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import { signedAmount, unbroken } from '#src/i18n/amounts.ts'
import { type Format, lowerFirst } from '#src/i18n/format.ts'
import { memoize } from '#src/lib/memoize.ts'
import { type Catalogue, type Flow, commodityId, headingSeries } from '#src/trade/catalogue.ts'
import { type Money, withoutYear } from '#src/trade/money.ts'
import { type Mover, type MoverMeasure, type Unpaired, minPercentBase } from '#src/trade/movers.ts'
import { pairName } from '#src/trade/pair.ts'
import { type Change, toggleSeries } from '#src/view/change.ts'
import { newestHeadingYear } from '#src/view/drawn.ts'
import { baciBreakCautions, wholeYearsNotes } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { baciReportsNotes, moneyNotes } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'

export function moversChoice(view: ViewState, catalogue: Catalogue) {
  const { flow, by, ...asked } = choiceOf(view, 'movers')
  // An address may hold a year of which there are months but no headings.
  const known = (year: number | null): number | null =>
    year === null || year > newestHeadingYear(catalogue) ? null : year
  const years = oneBook(catalogue, inOrder(oneBook(catalogue, { a: known(asked.a), b: known(asked.b) })))
  return { flow, ...years, by }
}

const dataBy = memoize(4, moversData)

/** Null until the answers have arrived. */
export function moversDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): MoversData | null {
  const { flow, a, b, by } = moversChoice(view, catalogue)
  const before = answers(productsQuery(flow, a))
  const after = answers(productsQuery(flow, b))
  const conversion = conversionOf(answers, view.money)
  return before && after && conversion ? dataBy(before, after, by, conversion) : null
}

const namesBy = memoize(4, headingNames)

/** Names of the headings, or their codes where the request for the names has failed. */
export function moverNamesIn(view: ViewState, answers: Answers, catalogue: Catalogue, format: Format) {
  return namesBy(catalogue, answers(headingsQuery) ?? undefined, moversChoice(view, catalogue).flow, format)
}

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

function pickOf(view: ViewState, catalogue: Catalogue, { t }: Format): MoverPick {
  const { flow, b } = moversChoice(view, catalogue)
  const idOf = ({ cmdCode }: { readonly cmdCode: string }): string => headingId(catalogue, flow, cmdCode, b)
  const isChosen: MoverPick['isChosen'] = (row) => view.series.includes(idOf(row))
  return {
    isChosen,
    label: ({ cmdCode, name, change }) => t('movers.pick.named', { name, code: cmdCode, change }),
    announcement: (row) => t(isChosen(row) ? 'movers.unpicked' : 'movers.picked', { name: row.name }),
    change: (row) => pickHeading(idOf(row)),
  }
}

export const moversFigure = figureMadeOf(
  (view, catalogue) => {
    const { flow, a, b } = moversChoice(view, catalogue)
    return [productsQuery(flow, a), productsQuery(flow, b), headingsQuery, ...moneyNeeds(view.money)]
  },
  (view, answers, { catalogue, format }) => {
    const data = moversDataIn(view, answers, catalogue)
    if (data === null || answers(headingsQuery) === undefined) return null
    const nameOf = moverNamesIn(view, answers, catalogue, format)
    // An embedded figure has no chart to add a line to.
    const pick = view.embed ? null : pickOf(view, catalogue, format)
    return moversContent(data, nameOf, pick, view, format, wholeYearsNotes(catalogue, format))
  },
)

/** In characters; a longer name is not used in the title, and is cut in a note. */
const maxTitleName = 44
const maxNoteName = 40

/** The largest rise and fall for a title; null where a source change may explain them or a name is too long. */
export function mostOf({ groups }: Pick<MoversContent, 'groups'>, data: MoversData, format: Format) {
  const [rose, fell] = groups.map(({ rows }) => rows[0])
  // A name with `;` or `(` is the full label of a heading, which does not fit a title.
  const fits = ({ name }: MoverRow): boolean => name.length <= maxTitleName && !/[;(]/.test(name)
  if (data.crossesSources || rose === undefined || fell === undefined || !fits(rose) || !fits(fell)) return null
  return {
    rose: lowerFirst(rose.name, format),
    more: rose.change,
    fell: lowerFirst(fell.name, format),
    less: fell.change,
  }
}

function shortened(name: string): string {
  if (name.length <= maxNoteName) return name
  const words = name.slice(0, maxNoteName + 1).split(' ')
  return `${withoutTail(words.slice(0, -1).join(' '))}…`
}

/** The threshold is in US dollars whatever money is shown. */
const minAmount = (format: Format): string => roundAmount(minPercentBase, 'usd', format)

/** Five million of an amount of 4.3 million: its first digit, one higher. */
function roundedUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value))
  return (Math.floor(value / unit) + 1) * unit
}

export function moversNotes(data: MoversData, nameOf: (cmdCode: string) => string, format: Format): string[] {
  const { t, period, number } = format
  const { money, by, a, b, all, missingRates } = data
  const notesOfBook =
    data.book === 'yearly'
      ? [t('movers.note.yearly')]
      : [...baciReportsNotes(data.crossesSources, format), t('movers.note.baci')]
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
      least: roundAmount(roundedUp(second?.value ?? first.value), money, format),
    }
    return [t(second === undefined ? 'movers.note.one' : 'movers.note.only', words)]
  }
  return [
    ...(by === 'percent' ? [floor] : []),
    ...notesOfBook,
    ...moneyNotes(money, true, missingRates, format),
    ...only(b, all.appeared),
    ...only(a, all.vanished),
  ]
}

function subtitleOf({ money, a, b, by, crossesSources }: MoversData, format: Format): string {
  const { t, period } = format
  const words = { a: period(a), b: period(b), unit: t(`movers.unit.${money}`), least: minAmount(format) }
  const ranking = t(`movers.subtitle.${by}`, words)
  // The warning comes first, because a subtitle without room is cut at its end.
  return crossesSources ? t('movers.subtitle.across', { ranking }) : ranking
}

export function moversContent(
  data: MoversData,
  nameOf: (cmdCode: string) => string,
  pick: MoverPick | null,
  view: ViewState,
  format: Format,
  aboutYears: readonly string[] = [],
): FigureContent {
  const { t, period } = format
  const { flow, a, b, by } = data
  const rows = moverRows(data, nameOf, format)
  const most = mostOf(rows, data, format)
  const years = { a: period(a), b: period(b) }
  const title =
    most === null ? t(`movers.title.${flow}.plain`, years) : t(`movers.title.${flow}`, { ...years, ...most })
  const subtitle = subtitleOf(data, format)
  const content: MoversContent = { ...rows, pick }
  const facts = rows.groups.map((group) => {
    const items = group.rows.map(({ name, change }) => t('movers.alt.item', { name, change }))
    return t('movers.alt', { title: group.title, items: format.clauses(items) })
  })
  const rankingInName = by === 'percent' ? [by] : []
  const flowInName = flow === 'M' ? 'imports' : 'exports'
  return {
    view: withAnalysis(view, 'movers', { flow, a: Number(a), b: Number(b), by }),
    title,
    subtitle,
    events: [],
    cautions: () => baciBreakCautions(data.book, [a, b], format),
    notes: () => [...moversNotes(data, nameOf, format), ...aboutYears],
    sources: data.sources,
    altText: () => t('analysis.alt', { title, subtitle, facts: format.sentences(facts) }),
    fileName: () =>
      [`${pairName}_what-rose-and-fell`, flowInName, ...moneyInName(view), a, b, ...rankingInName].join('_'),
    format,
    drawing:
      data.most.rose.length + data.most.fell.length === 0
        ? null
        : {
            ...analysisDrawing((props) => <MoversChart content={content} {...props} />),
            ownHeight: (width) => moversHeight(rows, width),
            hasRoom: ({ width, height }) => moversModel(content, width, height).hasRoom,
          },
    rows: () => moversRows(data, nameOf),
  }
}

/** From this ratio on, a multiple is easier to read than a percentage of four digits or more. */
const minFactor = 10

/** `+767%`, `×49.7`, `−93.1%`. */
export function changeInPercent(
  { before, after, percent }: Pick<Mover, 'before' | 'after' | 'percent'>,
  { t, number, change }: Format,
): string {
  if (percent === null) return ''
  const factor = after / before
  if (factor >= minFactor) return t('movers.factor', { factor: number(factor) })
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
function ratioLabel(power: number, { t, number, change }: Format): string {
  if (power === 0) return number(0, 0)
  return power > 0
    ? t('movers.factor', { factor: number(10 ** power, 0) })
    : change((10 ** power - 1) * 100, Math.max(0, -power - 2))
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
): Omit<MoversContent, 'pick'> {
  const row = (mover: Mover): MoverRow => ({
    id: `${flow}-${mover.cmdCode}`,
    cmdCode: mover.cmdCode,
    name: nameOf(mover.cmdCode),
    end: endOf(mover, by),
    change: by === 'value' ? signedAmount(mover.change, withoutYear(money), format) : changeInPercent(mover, format),
    amounts: fromTo(mover.before, mover.after, money, format),
    status: mover.status,
  })
  const groups = (['rose', 'fell'] as const).map((id) => ({
    id,
    title: format.t(`movers.${id}`),
    rows: most[id].map(row),
  }))
  if (by === 'value') return { groups, ticks: [] }
  const powers = powersAround(groups.flatMap(({ rows }) => rows.map(({ end }) => end)))
  const [low = 0] = powers
  const every = powers.length > 7 ? 2 : 1
  return {
    groups: groups.map((group) => ({
      ...group,
      rows: group.rows.map((one) => ({ ...one, end: Math.max(low, one.end) })),
    })),
    ticks: powers.filter((power) => power % every === 0).map((at) => ({ at, label: ratioLabel(at, format) })),
  }
}
