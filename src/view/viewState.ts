import type { Language } from '#src/i18n/languages.ts'
import { type Benchmark, type Catalogue, type Flow, otherPair } from '#src/trade/catalogue.ts'
import type { MoverMeasure } from '#src/trade/movers.ts'
import type { Show } from '#src/trade/plot.ts'
import type { Frequency, Measure, Money } from '#src/trade/steps.ts'
import type { Analysis } from '#src/view/analyses.ts'
import { isMonthWithin } from '#src/view/drawn.ts'
import { type ChartKind, firstChart } from '#src/view/kinds.ts'
import { plainText } from '#src/view/texts/plainText.ts'

// The default of each choice comes first.
export const measures = ['value', 'weight', 'price'] as const satisfies readonly Measure[]
export const moneys = ['usd', 'cny', 'rub', 'real'] as const satisfies readonly Money[]
export const shows = ['level', 'index', 'yoy', 'share'] as const satisfies readonly Show[]
export const frequencies = ['rolling', 'month', 'quarter', 'year', 'ytd'] as const satisfies readonly Frequency[]
export const scales = ['linear', 'log'] as const
export const yDomains = ['own', 'shared'] as const
export const eventChoices = ['major', 'all', 'none'] as const
export const moverMeasures = ['value', 'percent'] as const satisfies readonly MoverMeasure[]
/** The order of goods: by China's share, by Russia's share, in groups of like goods, or all where few are usual. */
export const sorts = ['china', 'russia', 'group', 'all'] as const
export const lags = [0, 1, 2, 3] as const
export const themes = ['light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** The address, the words around the chart, the CSV and the picture all follow from this state alone. */
export type ViewState = {
  /** Ids in order of selection. */
  readonly series: readonly string[]
  readonly measure: Measure
  readonly money: Money
  readonly show: Show
  readonly freq: Frequency
  /** `YYYY-MM`; null is an open end, which follows the newest data. */
  readonly from: string | null
  readonly to: string | null
  /** The period in which an index is 100, `YYYY-MM` or `YYYY`; null is the first that all lines share. */
  readonly base: string | null
  readonly chart: ChartKind
  readonly scale: (typeof scales)[number]
  readonly y: (typeof yDomains)[number]
  /** The flow of the treemap and of analyses that have one. */
  readonly flow: Flow
  /** The year of the treemap; null is the newest. */
  readonly year: number | null
  /** The zoomed HS section (roman number) or chapter (2 digits). */
  readonly node: string | null
  /** One of the choices, or the ids of single events. */
  readonly events: (typeof eventChoices)[number] | readonly string[]
  /** Selected ids that keep their colours while the others are grey; where it is empty, all keep them. */
  readonly focus: readonly string[]
  readonly note: readonly ReaderNote[]
  /** A statement about the commodity, which the figures are to confirm or refute. */
  readonly check: string | null
  readonly analysis: Analysis | null
  /** Years compared; null is the analysis' default. */
  readonly a: number | null
  readonly b: number | null
  readonly of: string | null
  /** The size by which the movers are ranked. */
  readonly by: MoverMeasure
  readonly sort: (typeof sorts)[number]
  /** Null is the good's first benchmark; its price is taken `lag` months before the month of import. */
  readonly benchmark: Benchmark | null
  readonly lag: (typeof lags)[number]
  readonly title: string | null
  readonly lang: Language | null
  readonly theme: Theme | null
  readonly embed: boolean
}

/** The choices of the analyses at their defaults; `flow` is not among them, because the treemap has it too. */
export const unopened = {
  analysis: null,
  a: null,
  b: null,
  of: null,
  by: 'value',
  sort: 'china',
  benchmark: null,
  lag: 0,
} as const

export const defaultView: ViewState = {
  series: otherPair === null ? ['X-TOTAL', 'M-2709', 'M-GAS'] : ['M-TOTAL', 'X-TOTAL'],
  measure: 'value',
  money: 'usd',
  show: 'level',
  freq: 'rolling',
  from: null,
  to: null,
  base: null,
  chart: firstChart,
  scale: 'linear',
  y: 'own',
  flow: 'M',
  year: null,
  node: null,
  events: 'major',
  focus: [],
  note: [],
  check: null,
  ...unopened,
  title: null,
  lang: null,
  theme: null,
  embed: false,
}

/** Untrusted text at one month or several; a note without words has the values written there. */
export type ReaderNote = { readonly from: string; readonly to: string; readonly text: string }

export const maxNotes = 5
export const noteLimit = 120

/** Reads `2024-10:The fee rises`, `2022-02..2022-05:Spring` or `2024-12:` (no words); undefined for other text. */
export function readNote(text: string, catalogue: Catalogue): ReaderNote | undefined {
  const [, from = '', to = from, words = ''] = /^([\d-]+)(?:\.\.([\d-]+))?:(.*)$/s.exec(text) ?? []
  const note = { from, to, text: plainText(words, noteLimit) }
  return isMonthWithin(from, catalogue) && isMonthWithin(to, catalogue) && from <= to ? note : undefined
}

export const hasNoWords = ({ text }: ReaderNote): boolean => text === ''

export const writeNote = ({ from, to, text }: ReaderNote): string => `${from === to ? from : `${from}..${to}`}:${text}`
