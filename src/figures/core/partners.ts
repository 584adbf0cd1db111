import { DumbbellChart, drawnDumbbells, dumbbellsHeight, dumbbellsModel } from '#src/chart/dumbbells/DumbbellChart.ts'
import {
  type DumbbellsContent,
  type DumbbellRow,
  type SharePair,
  dumbbellRows,
} from '#src/chart/dumbbells/dumbbells.ts'
import type { Size } from '#src/chart/frame/scales.ts'
import type { TooltipRow } from '#src/chart/tooltip/tooltipRows.ts'
import { type Control, oneOf } from '#src/figures/core/Controls.tsx'
import type { Made, Scene } from '#src/figures/core/look.ts'
import { analysisDrawing } from '#src/figures/figure.ts'
import { fromTo } from '#src/figures/fromTo.ts'
import { type Format, unbroken, lowerFirst } from '#src/i18n/format.ts'
import { countryName } from '#src/i18n/countryName.ts'
import type { ChartTable, OwnTexts, TableCell } from '#src/publish/content.ts'
import { type Cell, moneyCodes } from '#src/publish/files/rows.ts'
import {
  type ListedTrade,
  type PartnerShare,
  type tradeSides,
  hongKong,
  hongKongBeside,
  partnerIn,
  restIn,
  silentFrom,
} from '#src/trade/beside/partners.ts'
import { baciBreak, crossesBaciBreak } from '#src/trade/catalogue.ts'
import { type Point, isFinal, weakest } from '#src/trade/observation.ts'
import { type Money, withoutYear } from '#src/trade/steps.ts'
import { colourNamed } from '#src/view/colours.ts'
import type { Change } from '#src/view/change.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'

/** A figure of shares in single years, drawn as dumbbells. */
export function sharesFigure(
  of: Omit<Made, 'events' | 'sources' | 'dataTo' | 'drawing' | 'inRoom' | 'rows' | keyof OwnTexts> & {
    readonly years: readonly number[]
    /** Rows of its file, of `partnerRows`. */
    readonly rows: () => readonly Cell[][]
    /** Everything that is shown or divided by; the figure cites its sources. */
    readonly cited: readonly { readonly sources: readonly string[] }[]
    /** Null where there is nothing to draw. */
    readonly content: DumbbellsContent | null
    /** The words of the rows with these ids, in a picture that has no room for the others. */
    readonly wordsOf: (isDrawn: (id: string) => boolean) => OwnTexts
  },
  { view, format: { t } }: Scene,
): Made {
  const { years, rows, cited, facts, fileName, content, wordsOf, ...made } = of
  const last = years.at(-1)
  const drawingOf = (drawn: DumbbellsContent) => ({
    ...analysisDrawing(DumbbellChart, drawn, (width) => dumbbellsHeight(drawn, width)),
    hasRoom: ({ width, height }: Size) => dumbbellsModel(drawn, width, height).hasRoom,
  })
  const wordsOfDrawn = (drawn: DumbbellsContent): OwnTexts => {
    const ids = new Set(dumbbellRows(drawn).map(({ id }) => id))
    return wordsOf((id) => ids.has(id))
  }
  return {
    ...made,
    ...(content?.all === undefined ? wordsOf(() => true) : wordsOfDrawn(content)),
    drawing: content && drawingOf(content),
    inRoom({ width, height }) {
      const drawn = content && drawnDumbbells(content, width, height)
      if (drawn === null) return {}
      // Fewer words leave more room, but not for other rows.
      return { own: wordsOfDrawn(drawn), drawing: { ...drawingOf(drawn), minHeight: () => height } }
    },
    sources: [...new Set(cited.flatMap(({ sources }) => sources))],
    rows: () => ({ columns: partnerColumns, rows: rows() }),
    dataTo: last === undefined ? null : String(last),
    // A Russian amount may end in an abbreviation, which has its full stop already.
    facts: () => facts().map((fact) => (fact.endsWith('.') ? fact : t('list.stop', { text: fact }))),
    fileName: [...fileName, ...moneyInName(view), years[0] ?? '', last ?? ''],
  }
}

export type NameOf = (cmdCode: string) => string

/** All goods, or one of them. */
export const goodsControl = (
  codes: readonly string[],
  chosen: string | null,
  chooses: (cmdCode: string | null) => Change,
  nameOf: NameOf,
  { t }: Format,
): Control =>
  oneOf('select', {
    id: 'goods',
    legend: t('partners.goods'),
    chosen: chosen ?? '',
    values: ['', ...codes],
    name: (code) => (code === '' ? t('partners.goods.all', { count: codes.length }) : nameOf(code)),
    chooses: (code) => chooses(code === '' ? null : code),
  })

export const percentText = (percent: number, format: Format): string => unbroken(format.amount(percent, 'percent'))

const atMost = (share: string, { t }: Format): string => unbroken(t('partners.atMost', { share }))

/** Whether Russia's partners alone report the trade of a year. */
export const isOfPartners = (year: number): boolean => String(year) >= baciBreak.alone

/** Totals of years that partners alone report are too low, so a share of them is an upper limit. */
export const ofReports = (text: string, year: number, format: Format): string =>
  isOfPartners(year) ? atMost(text, format) : text

/** `50.4%`, `at most 0.9%`, or why there is no number; null where nothing is published. */
export function shareText(share: PartnerShare, format: Format, netOther = ''): string | null {
  if (share.kind === 'missing') return null
  if (share.kind === 'netOther') return netOther
  if (share.kind === 'none') return format.t('partners.notListed')
  const text = percentText(share.basisPoints / 100, format)
  return share.kind === 'below' ? atMost(text, format) : text
}

/** The dots of a partner's shares in the shown years, with the last share that is known as their label. */
export function pairOf(shares: readonly PartnerShare[], format: Format, netOther = ''): SharePair {
  const marks = shares.map((share) => {
    const isKnown = share.kind === 'listed' || share.kind === 'below'
    return isKnown ? { percent: share.basisPoints / 100, isAtMost: share.kind === 'below' } : null
  })
  return {
    earlier: marks.length > 1 ? (marks[0] ?? null) : null,
    later: marks.at(-1) ?? null,
    between: marks.slice(1, -1).flatMap((mark) => (mark === null || mark.isAtMost ? [] : mark.percent)),
    label: shares.map((share) => shareText(share, format, netOther)).findLast((text) => text !== null) ?? '',
  }
}

export const moneyText = (amount: number | null, money: Money, format: Format): string =>
  amount === null ? '–' : unbroken(format.amount(amount, withoutYear(money)))

/** `a → b`, or one text where both are the same; an unknown one is written as such. */
export const fromTexts = (texts: readonly (string | null)[]): string =>
  [...new Set(texts.map((text) => text ?? '?'))].join(' → ')

/** Amounts of one year or two, in one unit where both are known; null where none is. */
export function amountsText(amounts: readonly Point[], money: Money, format: Format): string | null {
  const [first = null, last = null] = amounts.map(({ value }) => value)
  if (first !== null && last !== null) return fromTo(first, last, withoutYear(money), format)
  if (first === null && last === null) return null
  const texts = amounts.map(({ value }) => (value === null ? null : moneyText(value, money, format)))
  return fromTexts(texts)
}

/** Empty where the years do not cross the year from which Russia's partners alone report. */
export function sourceBreakCautions(of: readonly { readonly year: number }[], { t, period }: Format): string[] {
  const years = of.map(({ year }) => String(year))
  if (!crossesBaciBreak('baci', years)) return []
  return [t('partners.caution.break', { both: period(baciBreak.both), alone: period(baciBreak.alone) })]
}

/** A mark of its own for Hong Kong where its share is above China's. */
export function hongKongMark(trade: ListedTrade, format: Format): Pick<DumbbellRow, 'also'> {
  const share = hongKongBeside(trade)
  if (share?.isLarger !== true) return {}
  const percent = share.basisPoints / 100
  const label = `${countryName(hongKong, format)} ${percentText(percent, format)}`
  return { also: { percent, label, colourIndex: colourNamed('indigo') } }
}

export type NamedTrade = { readonly name: string; readonly trade: ListedTrade }

/** Names the goods of whose trade China's share says too little without Hong Kong's. */
function hongKongCaution(trades: readonly NamedTrade[], side: Side, money: Money, format: Format): string[] {
  const { t, period } = format
  const items = trades.flatMap(({ name, trade }) => {
    const beside = hongKongBeside(trade)
    if (beside === null) return []
    const share = percentText(beside.basisPoints / 100, format)
    const amount = moneyText(beside.amount.value, money, format)
    return [{ year: trade.year, text: t('alt.item', { name: lowerFirst(name, format), text: share, aside: amount }) }]
  })
  const [first] = items
  if (first === undefined) return []
  const words = { year: period(first.year), items: format.clauses(items.map(({ text }) => text)) }
  return [t(`partners.caution.hongKong.${side}`, words)]
}

export const areOfPartners = (trades: readonly NamedTrade[]): boolean =>
  trades.some(({ trade: { year, status } }) => status !== null && isOfPartners(year))

/**
 * Cautions of shares that come from lists.
 *
 * @param change the cautions on the change of source
 * @param trades the last trade of each good
 */
export function listCautions(
  change: readonly string[],
  trades: readonly NamedTrade[],
  side: Side,
  money: Money,
  format: Format,
): string[] {
  const { t, period } = format
  const reports = { from: period(baciBreak.alone), emirates: period(silentFrom.AE) }
  return [
    ...change,
    ...(areOfPartners(trades) ? [t(`partners.caution.reports.${side}`, reports)] : []),
    ...hongKongCaution(trades, side, money, format),
    t('partners.caution.listed'),
  ]
}

const partnerColumns =
  'cmd_code year side partner rank share_percent share_at_most_percent share_status value unit status source'.split(' ')

type Side = (typeof tradeSides)[number]

export function partnerRow(cmdCode: string, side: Side, share: PartnerShare, money: Money): Cell[] {
  const { kind, year, partner, status, sources, amount } = share
  const percent = kind === 'listed' || kind === 'below' ? share.basisPoints / 100 : null
  const [listed, limit] = kind === 'below' ? [null, percent] : [percent, null]
  const shares = [kind === 'listed' ? share.rank : null, listed, limit, percent === null ? null : status]
  const amounts = [amount.value, moneyCodes[money], amount.status ?? status]
  return [cmdCode, String(year), side, partner, ...shares, ...amounts, sources.join(';')]
}

/**
 * A row for each partner that is `told` of and has a share or a limit, and one without a name for the rest; one without
 * numbers where there is no list.
 */
export function partnerRows(
  cmdCode: string,
  side: Side,
  trade: ListedTrade,
  money: Money,
  told: readonly string[],
): Cell[][] {
  const row = (share: PartnerShare) => partnerRow(cmdCode, side, share, money)
  if (trade.list.length === 0) return [row({ ...partnerIn(trade, ''), partner: null })]
  const inOrder = new Set([...trade.list.map(({ partner }) => partner), ...told])
  const shares = [...inOrder].flatMap((partner) => (told.includes(partner) ? partnerIn(trade, partner) : []))
  const rest = restIn(trade, told)
  const known = shares.filter(({ kind }) => kind === 'listed' || kind === 'below')
  return [...known, ...(rest.basisPoints > 0 ? [rest] : [])].map(row)
}

/** A number as it is written, with its status and sources; `text` is null where there is no number. */
export type Fact = TableCell & { readonly sources: readonly string[] }

/** One thing that a figure tells of its records: columns of the table, a row of the tooltip, a clause of the speech. */
export type Field<Item> = {
  readonly id: string
  readonly name: string
  readonly colour: (item: Item) => number
  /** One for each of its columns; none where nothing is told of the record. */
  readonly facts: (item: Item) => readonly Fact[]
  /** Writes all facts of a record as one text. */
  readonly join: (texts: readonly (string | null)[], item: Item) => string | null
  /** Says that text, which else follows the name. */
  readonly say?: (text: string) => string
}

export const noFact: Fact = { text: null, status: null, sources: [] }

/** A record's tooltip, with remarks under its rows, and the sentence that a screen reader says for it. */
export function toldOf<Item>(
  name: string,
  item: Item,
  fields: readonly Field<Item>[],
  remarks: readonly string[],
  format: Format,
) {
  /** `China, 2021: 11.7%`. */
  const named = (of: string, text: string): string => format.t('list.named', { name: of, text })
  const told = fields.flatMap(({ id, name: of, colour, facts, join, say }) => {
    const all = facts(item)
    if (all.length === 0) return []
    const amount = join(
      all.map(({ text }) => text),
      item,
    )
    const status = all.map((fact) => fact.status).reduce(weakest, null)
    const row: TooltipRow = {
      id,
      colourIndex: colour(item),
      name: of,
      amount,
      status,
      sources: [...new Set(all.flatMap(({ sources }) => sources))],
    }
    if (amount === null) return [{ row, clause: [] }]
    const said = say?.(amount) ?? named(of, amount)
    if (status === null || isFinal(status)) return [{ row, clause: [said] }]
    return [{ row, clause: [format.t('note.status.lines', { names: said, facts: format.t(`status.${status}`) })] }]
  })
  const clauses = told.flatMap(({ clause }) => clause)
  return { tooltip: { rows: told.map(({ row }) => row), remarks }, spoken: named(name, format.clauses(clauses)) }
}

/** A row for each record, the facts of its fields by column. */
export const cellsOf = <Item>(
  item: Item,
  fields: readonly Pick<Field<Item>, 'facts'>[],
): ChartTable['rows'][number]['cells'] => fields.flatMap(({ facts }) => facts(item))
