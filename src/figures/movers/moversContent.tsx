import { type Unpaired, minPercentBase } from '#src/trade/movers.ts'
import { pairName } from '#src/trade/pair.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { lowerFirst } from '#src/i18n/typography.ts'
import type { Format } from '#src/i18n/format.ts'
import { baciBreakCautions } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { moneyNotes, baciReportsNotes } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { analysisDrawing } from '#src/figures/figure.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { MoversChart } from '#src/figures/movers/MoversChart.tsx'
import { type MoversData, moversRows } from '#src/figures/movers/moversData.ts'
import {
  type MoverPick,
  type MoverRow,
  type MoversContent,
  moversHeight,
  moversModel,
  withoutTail,
} from '#src/figures/movers/moversModel.ts'
import { moverRows, roundAmount } from '#src/figures/movers/moversRows.ts'

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
