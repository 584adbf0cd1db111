import type { Unpaired } from '#src/trade/movers.ts'
import { leastForPercent } from '#src/trade/movers.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { lowerFirst } from '#src/i18n/firstLetter.ts'
import type { Money } from '#src/trade/money.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { baciBreakCautions } from '#src/view/texts/cautions.ts'
import { baciReportsNotes } from '#src/view/texts/notes.ts'
import { moneyNotes } from '#src/view/texts/moneyNotes.ts'
import type { Format } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { moverMessages } from '#src/i18n/messages/en/analyses/movers.ts'
import type { MoverPick, MoverRow, MoversContent } from '#src/figures/movers/moversModel.ts'
import { moversHeight } from '#src/figures/movers/moversModel.ts'
import { MoversChart } from '#src/figures/movers/MoversChart.tsx'
import type { FigureContent } from '#src/figure/content.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { analysisDrawing } from '#src/figures/analysisDrawing.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { moverRows } from '#src/figures/movers/moversRows.ts'
import { bookOf, crossesSources, moversRows, sourcesOf } from '#src/figures/movers/moversData.ts'
import type { MoversData } from '#src/figures/movers/moversData.ts'

/** How many headings of one year alone are listed. */
export const listedUnpaired = 5
/** A name longer than this makes no title, nor does the full label of a heading. */
const titleName = 44

/** Of a label in a note, in characters. */
const noteName = 40

/** `Tall oil (3803) $3.98 m`. */
function unpairedItem(
  { cmdCode, value }: Unpaired,
  money: Money,
  nameOf: (cmdCode: string) => string,
  format: Format,
): string {
  return format.t(moverMessages, 'movers.unpaired.item', {
    name: nameOf(cmdCode),
    code: cmdCode,
    amount: unbroken(format.amount(value, money)),
  })
}

/** The first of each group, where they may be said to have moved so; null where not, or where a name is too long to say. */
export function mostOf({ groups }: Pick<MoversContent, 'groups'>, data: MoversData) {
  const [rose, fell] = groups.map(({ rows }) => rows[0])
  const fits = ({ name }: MoverRow): boolean => name.length <= titleName && !/[;(]/.test(name)
  if (crossesSources(data) || rose === undefined || fell === undefined || !fits(rose) || !fits(fell)) return null
  return { rose, fell }
}

/** With the first of each group by name. */
function titleOf(content: Pick<MoversContent, 'groups'>, data: MoversData, format: Format): string {
  const { t, period } = format
  const { flow, a, b } = data
  const years = { a: period(a), b: period(b) }
  const most = mostOf(content, data)
  if (most === null) return t(moverMessages, `movers.title.${flow}.plain`, years)
  return t(moverMessages, `movers.title.${flow}`, {
    ...years,
    rose: lowerFirst(most.rose.name, format),
    fell: lowerFirst(most.fell.name, format),
  })
}

/** Whole words of a long label. */
function shortened(name: string): string {
  const words = name.slice(0, noteName + 1).split(' ')
  return name.length <= noteName
    ? name
    : `${words
        .slice(0, -1)
        .join(' ')
        .replace(/[^\p{L}\p{N})]+$/u, '')}…`
}

/** A round number is written as one: `$50 m`. In every money it is dollars that decide. */
function leastAmount(format: Format): string {
  const step = format.step('usd', leastForPercent)
  return unbroken(step.short.replace('{number}', () => format.number(leastForPercent / step.divisor, 0)))
}

/** Notes that the page has, and those that stand in an export for the lists beside the chart. */
export function moversNotes(data: MoversData, nameOf: (cmdCode: string) => string, format: Format) {
  const { t, period } = format
  const { money, by, mark, a, b, all, missingRates } = data
  const notesOfBook =
    bookOf(data) === 'yearly'
      ? [t(moverMessages, 'movers.note.yearly')]
      : [...baciReportsNotes(crossesSources(data), format), t(moverMessages, 'movers.note.baci')]
  const page = [...notesOfBook, ...moneyNotes(money, true, missingRates, format)]
  if (by === 'percent') page.unshift(t(moverMessages, `movers.note.floor.${mark}`, { least: leastAmount(format) }))
  const lists = [
    { missing: a, year: b, headings: all.appeared },
    { missing: b, year: a, headings: all.vanished },
  ].flatMap(({ missing, year, headings }) => {
    if (headings.length === 0) return []
    const shortName = (cmdCode: string): string => shortened(nameOf(cmdCode))
    const items = headings.slice(0, listedUnpaired).map((heading) => unpairedItem(heading, money, shortName, format))
    return [
      t(moverMessages, 'movers.note.appeared', {
        missing: period(missing),
        year: period(year),
        items: format.clauses(items),
      }),
    ]
  })
  return { page, lists }
}

/** The figure of what rose and fell. */
export function moversContent(
  data: MoversData,
  nameOf: (cmdCode: string) => string,
  pick: MoverPick | null,
  view: ViewState,
  format: Format,
): FigureContent {
  const { t, period } = format
  const { flow, a, b, by, mark } = data
  const years = { a: period(a), b: period(b), unit: t(moverMessages, `movers.unit.${data.money}`) }
  const rows = moverRows(data, nameOf, format)
  const title = titleOf(rows, data, format)
  const ranking =
    by === 'value'
      ? t(moverMessages, `movers.subtitle.value.${mark}`, years)
      : mark === 'bars'
        ? t(moverMessages, 'movers.subtitle.percent.bars', { unit: years.unit, least: leastAmount(format) })
        : t(moverMessages, 'movers.subtitle.percent.arrows', { ...years, least: leastAmount(format) })
  // First, for a subtitle is cut at its end where there is no room.
  const subtitle = crossesSources(data) ? t(moverMessages, 'movers.subtitle.across', { ranking }) : ranking
  const content: MoversContent = { ...rows, pick }
  const facts = rows.groups.map((group) =>
    t(moverMessages, 'movers.alt', {
      title: group.title,
      items: format.clauses(
        group.rows.map(({ name, change }) => t(moverMessages, 'movers.alt.item', { name, change })),
      ),
    }),
  )
  const notes = moversNotes(data, nameOf, format)
  return {
    view: withAnalysis(view, 'movers', { flow, a: Number(a), b: Number(b), by, mark }),
    title,
    subtitle,
    events: [],
    cautions: () => baciBreakCautions(bookOf(data), [a, b], format),
    notes: () => [...notes.page, ...notes.lists],
    notesOnPage: () => notes.page,
    sources: sourcesOf(data),
    altText: () => t(analysisMessages, 'analysis.alt', { title, subtitle, facts: format.sentences(facts) }),
    fileName: () =>
      [
        'china-russia_what-rose-and-fell',
        flow === 'M' ? 'imports' : 'exports',
        ...moneyInName(view),
        a,
        b,
        ...(by === 'percent' ? ['percent'] : []),
        ...(mark === 'arrows' ? ['arrows'] : []),
      ].join('_'),
    format,
    drawing:
      data.most.rose.length + data.most.fell.length === 0
        ? null
        : {
            ...analysisDrawing((props) => <MoversChart content={content} {...props} />),
            ownHeight: (width) => moversHeight(rows, width),
          },
    rows: () => moversRows(data, nameOf),
  }
}
