import { languages } from '#src/i18n/languages.ts'
import { keysOf } from '#src/lib/keysOf.ts'
import {
  type Catalogue,
  benchmarkIn,
  benchmarks,
  findSeries,
  flows,
  otherPair,
  withoutBook,
} from '#src/trade/catalogue.ts'
import { analyses } from '#src/view/analyses.ts'
import * as drawn from '#src/view/drawn.ts'
import { charts, firstChart } from '#src/view/kinds.ts'
import { plainText, plainTitle } from '#src/view/texts/plainText.ts'
import * as values from '#src/view/values.ts'

type Codec<T> = {
  /** Undefined where the text is unknown, malformed or out of range; `drop` is called with parts of it that are. */
  readonly read: (text: string, catalogue: Catalogue, drop: (part: string) => void) => T | undefined
  readonly write: (value: T) => string
}

/** A field of a view in its address; `unset` is its value where the address does not have it. */
type Field<T> = Codec<T> & { readonly unset: T; readonly values?: readonly T[] }

const oneOf = <T extends string | number>(known: readonly T[]): Codec<T> => ({
  read: (text) => known.find((value) => String(value) === text),
  write: String,
})

const choice = <T extends string | number>(known: readonly [T, ...T[]]): Field<T> => ({
  ...oneOf(known),
  unset: known[0],
  values: known,
})

/** An empty text is null: a complete address states in this way that nothing was chosen. */
const optional = <T>(codec: Codec<T>): Field<T | null> => ({
  read: (text, ...rest) => (text === '' ? null : codec.read(text, ...rest)),
  write: (value) => (value === null ? '' : codec.write(value)),
  unset: null,
})

const year = (newest: (catalogue: Catalogue) => number): Field<number | null> =>
  optional({
    read: (text, catalogue) => {
      const value = /^\d{4}$/.test(text) ? Number(text) : 0
      return value >= drawn.firstYear && value <= newest(catalogue) ? value : undefined
    },
    write: String,
  })

const textThat = (isKnown: (text: string, catalogue: Catalogue) => boolean): Field<string | null> =>
  optional({ read: (text, catalogue) => (isKnown(text, catalogue) ? text : undefined), write: String })

export const sections = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ')

/** A section of the Harmonized System, or a chapter in which something was traded. */
function isNode(text: string, { headings }: Catalogue): boolean {
  if (sections.includes(text)) return true
  return /^\d{2}$/.test(text) && flows.some((flow) => headings[flow].codes.some((code) => code.startsWith(text)))
}

/** The ids of a list that are known, each once. */
function knownIn(text: string, isKnown: (id: string) => boolean, drop: (id: string) => void): string[] {
  const ids = [...new Set(text.split(','))]
  for (const id of ids) if (id !== '' && !isKnown(id)) drop(id)
  return ids.filter(isKnown)
}

const selection = (unset: readonly string[]): Field<readonly string[]> => ({
  read: (text, catalogue, drop) => {
    if (text === '') return []
    const known = knownIn(text, (id) => findSeries(catalogue, id) !== null, drop)
    return known.length === 0 ? undefined : known
  },
  write: (ids) => ids.join(','),
  unset,
})

const events: Field<(typeof values.eventChoices)[number] | readonly string[]> = {
  read: (text, catalogue, drop) => {
    const chosen = values.eventChoices.find((value) => value === text)
    if (chosen !== undefined) return chosen
    const all = catalogue.events.map(({ id }) => id)
    const known = knownIn(text, (id) => all.includes(id), drop)
    return known.length === 0 ? undefined : all.filter((id) => known.includes(id))
  },
  write: String,
  unset: 'major',
}

/** Untrusted text at one month or several; a note without words has the values written there. */
export type ReaderNote = { readonly from: string; readonly to: string; readonly text: string }

export const maxNotes = 5
export const noteLimit = 120

/** Reads `2024-10:The fee rises`, `2022-02..2022-05:Spring` or `2024-12:` (no words); undefined for other text. */
export function readNote(text: string, catalogue: Catalogue): ReaderNote | undefined {
  const [, from = '', to = from, words = ''] = /^([\d-]+)(?:\.\.([\d-]+))?:(.*)$/s.exec(text) ?? []
  const note = { from, to, text: plainText(words, noteLimit) }
  const { isMonthWithin } = drawn
  return isMonthWithin(from, catalogue) && isMonthWithin(to, catalogue) && from <= to ? note : undefined
}

export const hasNoWords = ({ text }: ReaderNote): boolean => text === ''

const writeNote = ({ from, to, text }: ReaderNote): string => `${from === to ? from : `${from}..${to}`}:${text}`

/** Each line of the text is a parameter of its own in the address. */
const notes: Field<readonly ReaderNote[]> = {
  read: (text, catalogue, drop) => {
    const kept: ReaderNote[] = []
    for (const line of text.split('\n')) {
      const note = readNote(line, catalogue)
      if (note !== undefined && kept.length < maxNotes) kept.push(note)
      else if (line !== '') drop(line)
    }
    return text !== '' && kept.length === 0 ? undefined : kept
  },
  write: (all) => all.map(writeNote).join('\n'),
  unset: [],
}

const flag: Field<boolean> = {
  read: (text) => (text === '1' ? true : text === '' ? false : undefined),
  write: (value) => (value ? '1' : ''),
  unset: false,
}

const analysis = oneOf(analyses)

/** The fields in the order in which an address has them. */
const table = {
  /** Ids in order of selection. */
  series: selection(otherPair === null ? ['X-TOTAL', 'M-2709', 'M-GAS'] : ['M-TOTAL', 'X-TOTAL']),
  measure: choice(values.measures),
  money: choice(values.moneys),
  show: choice(values.shows),
  freq: choice(values.frequencies),
  /** `YYYY-MM`; null is an open end, which follows the newest data. */
  from: textThat(drawn.isMonthWithin),
  to: textThat(drawn.isMonthWithin),
  /** The period in which an index is 100, `YYYY-MM` or `YYYY`; null is the first that all lines share. */
  base: textThat(drawn.isPeriodWithin),
  chart: { ...oneOf(charts), unset: firstChart, values: charts },
  scale: choice(values.scales),
  y: choice(values.yDomains),
  /** The flow of the treemap and of analyses that have one. */
  flow: choice(flows),
  /** The year of the treemap; null is the newest. */
  year: year(drawn.newestHeadingYear),
  /** The zoomed HS section (roman number) or chapter (2 digits). */
  node: textThat(isNode),
  /** One of the choices, or the ids of single events. */
  events,
  /** Selected ids that keep their colours while the others are grey; where it is empty, all keep them. */
  focus: selection([]),
  note: notes,
  /** A statement about the commodity, which the figures are to confirm or refute. */
  check: optional({ read: readCheckText, write: String }),
  /** `brent` is an old name of the analysis `prices`, which older links have. */
  analysis: optional({
    ...analysis,
    read: (text, ...rest) => analysis.read(text === 'brent' ? 'prices' : text, ...rest),
  }),
  /** Years compared; null is the analysis' default. */
  a: year(drawn.newestYear),
  b: year(drawn.newestYear),
  of: textThat((id, catalogue) => benchmarkIn(id) === undefined && findSeries(catalogue, id) !== null),
  /** The size by which the movers are ranked. */
  by: choice(values.moverMeasures),
  sort: choice(values.sorts),
  /** Null is the good's first benchmark; its price is taken `lag` months before the month of import. */
  benchmark: optional(oneOf(benchmarks)),
  lag: choice(values.lags),
  title: { read: plainTitle, write: (title: string | null) => title ?? '', unset: null },
  lang: optional(oneOf(languages)),
  theme: optional(oneOf(values.themes)),
  embed: flag,
} as const

type Table = typeof table

/** The address, the words around the chart, the CSV and the picture all follow from this state alone. */
export type ViewState = { readonly [Name in keyof Table]: Exclude<ReturnType<Table[Name]['read']>, undefined> }

export const fields: { readonly [Name in keyof ViewState]: Field<ViewState[Name]> } = table

export const fieldNames = keysOf(fields)

export const defaultView: ViewState = Object.assign({}, ...fieldNames.map((name) => ({ [name]: fields[name].unset })))

const { a, b, of, by, sort, benchmark, lag } = defaultView

/** The choices of the analyses at their defaults; `flow` is not among them, because the treemap has it too. */
export const unopened = { analysis: null, a, b, of, by, sort, benchmark, lag } as const

/** The text of a check in an address: its meaning is in `check.ts`, which no first interaction loads. */
function readCheckText(given: string): string | undefined {
  // An address makes a plus a space.
  const text = given.replace(/(?<=:[<>~]?) /, '+')
  return /^[\d.-]{4,16}:\S{2,24}$/.test(text) ? text : undefined
}

const isShareOfLook = /^\d{4}:[<>~]?share/

/** Looks that have one partner's share of a heading. */
const ofShares: readonly (string | null)[] = ['suppliers', 'dependence'] satisfies ViewState['analysis'][]

/** The goods that a check is of: those of the lines whatever their sources, or the heading of a look. */
export const checkedGoods = (view: ViewState): readonly string[] =>
  view.analysis === null ? [...new Set(view.series.map(withoutBook))] : [view.of ?? '']

/** Whether a view has what its check is of: one commodity, the trade of both ways, or one heading of a look at shares. */
function isCheckable(view: ViewState): boolean {
  const { series, check } = view
  if (check === null) return true
  if (view.analysis !== null) return ofShares.includes(view.analysis) && view.of !== null && isShareOfLook.test(check)
  const codes = new Set(checkedGoods(view).map((id) => id.replace(/^.-TOTAL/, '')))
  return codes.size === 1 && series.every((id) => /^[MX](?!.*file)/.test(id))
}

/** A check goes when the view no longer has what it is of. */
export const withOwnCheck = (view: ViewState): ViewState => (isCheckable(view) ? view : { ...view, check: null })
