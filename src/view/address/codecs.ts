import type { ViewState } from '#src/view/viewState.ts'
import { type Catalogue, findSeries } from '#src/trade/catalogue.ts'
import { benchmarkIn, benchmarks } from '#src/trade/beside/benchmark.ts'
import { languages } from '#src/i18n/languages.ts'
import { flows } from '#src/trade/flow.ts'
import { firstYear, isMonthWithin, isPeriodWithin, newestHeadingYear, newestYear } from '#src/view/bounds.ts'
import { plainTitle } from '#src/view/texts/plainText.ts'
import { type Analysis, analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { maxNotes, readNote, writeNote } from '#src/view/readerNote.ts'
import * as values from '#src/view/viewState.ts'

type Codec<T> = {
  /** Undefined where the text is unknown, malformed or out of range. */
  readonly read: (text: string, catalogue: Catalogue) => T | undefined
  readonly write: (value: T) => string
}

function oneOf<T extends string | number>(known: readonly T[]): Codec<T> {
  return { read: (text) => known.find((value) => String(value) === text), write: String }
}

/** An empty text is null: a complete address states in this way that nothing was chosen. */
function optional<T>(codec: Codec<T>): Codec<T | null> {
  return {
    read: (text, catalogue) => (text === '' ? null : codec.read(text, catalogue)),
    write: (value) => (value === null ? '' : codec.write(value)),
  }
}

function year(newest: (catalogue: Catalogue) => number): Codec<number> {
  return {
    read: (text, catalogue) => {
      const value = /^\d{4}$/.test(text) ? Number(text) : 0
      return value >= firstYear && value <= newest(catalogue) ? value : undefined
    },
    write: String,
  }
}

function textThat(isKnown: (text: string, catalogue: Catalogue) => boolean): Codec<string> {
  return { read: (text, catalogue) => (isKnown(text, catalogue) ? text : undefined), write: (value) => value }
}

export const sections = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ')

/** A section of the Harmonized System, or a chapter in which something was traded. */
function isNode(text: string, { headings }: Catalogue): boolean {
  if (sections.includes(text)) return true
  return /^\d{2}$/.test(text) && flows.some((flow) => headings[flow].codes.some((code) => code.startsWith(text)))
}

const selection: Codec<readonly string[]> = {
  read: (text, catalogue) => {
    if (text === '') return []
    const known = [...new Set(text.split(','))].filter((id) => findSeries(catalogue, id) !== null)
    return known.length === 0 ? undefined : known
  },
  write: (ids) => ids.join(','),
}

const events: Codec<ViewState['events']> = {
  read: (text, catalogue) => {
    const choice = values.eventChoices.find((value) => value === text)
    const ids = text.split(',')
    const known = catalogue.events.map(({ id }) => id).filter((id) => ids.includes(id))
    return choice ?? (known.length === 0 ? undefined : known)
  },
  write: String,
}

/** Each line of the text is a parameter of its own in the address. */
const notes: Codec<ViewState['note']> = {
  read: (text, catalogue) => {
    const read = text.split('\n').flatMap((line) => readNote(line, catalogue) ?? [])
    return text !== '' && read.length === 0 ? undefined : read.slice(0, maxNotes)
  },
  write: (all) => all.map(writeNote).join('\n'),
}

const title: Codec<string | null> = { read: plainTitle, write: (value) => value ?? '' }

const flag: Codec<boolean> = {
  read: (text) => (text === '1' ? true : text === '' ? false : undefined),
  write: (value) => (value ? '1' : ''),
}

const analysis = oneOf(analyses)

/** `brent` is an old name of the analysis `prices`, which older links have. */
const looks: Codec<Analysis> = {
  ...analysis,
  read: (text, catalogue) => analysis.read(text === 'brent' ? 'prices' : text, catalogue),
}

const month = optional(textThat(isMonthWithin))
const comparedYear = optional(year(newestYear))

/** The fields are in the order in which an address has them. */
export const codecs: { readonly [P in keyof ViewState]: Codec<ViewState[P]> } = {
  series: selection,
  measure: oneOf(values.measures),
  money: oneOf(values.moneys),
  show: oneOf(values.shows),
  freq: oneOf(values.frequencies),
  from: month,
  to: month,
  base: optional(textThat(isPeriodWithin)),
  chart: oneOf(charts),
  scale: oneOf(values.scales),
  y: oneOf(values.yDomains),
  flow: oneOf(flows),
  year: optional(year(newestHeadingYear)),
  node: optional(textThat(isNode)),
  events,
  focus: selection,
  note: notes,
  analysis: optional(looks),
  a: comparedYear,
  b: comparedYear,
  of: optional(textThat((id, catalogue) => benchmarkIn(id) === undefined && findSeries(catalogue, id) !== null)),
  by: oneOf(values.moverMeasures),
  sort: oneOf(values.sorts),
  benchmark: optional(oneOf(benchmarks)),
  lag: oneOf(values.lags),
  title,
  lang: optional(oneOf(languages)),
  theme: optional(oneOf(values.themes)),
  embed: flag,
}

const isField = (name: string): name is keyof ViewState => Object.hasOwn(codecs, name)

export const fields = Object.keys(codecs).filter(isField)

/** A field and its parameter have the same name, save that the parameter of an analysis is `view`. */
export const parameterOf = (field: keyof ViewState): string => (field === 'analysis' ? 'view' : field)

export const parameters: readonly string[] = fields.map(parameterOf)
