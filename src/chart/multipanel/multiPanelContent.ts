import type { Point } from '#src/trade/point.ts'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'

/** One line of a panel, or one run of its bars. */
export type PanelSeries = {
  readonly id: string
  readonly name: string
  /** As the tooltip has it, where no title stands over it. */
  readonly longName: string
  readonly colourIndex: number
  readonly points: readonly Point[]
  /** The period whose amount stands at its end; undefined is its last. */
  readonly endAt?: string | undefined
  /** As the tooltip and the label at the end write it. */
  readonly amount: (value: number, period: string) => string
  /** Words at single bars, by period; a second line stands under the first. */
  readonly labels: ReadonlyMap<string, readonly string[]>
}

/** One of several charts under one another that share the time axis and the cursor. */
export type PanelContent = {
  readonly id: string
  /** What it shows and in which unit. */
  readonly title: string
  readonly mark: 'line' | 'bar'
  /** Its part of the height, beside the parts of the others. */
  readonly heightShare: number
  readonly series: readonly PanelSeries[]
  readonly tick: (value: number) => string
}

/** Two measurements of the same thing, and below them their difference: never on a second axis. */
export type MultiPanelContent = {
  readonly panels: readonly PanelContent[]
  /** First to last, without holes. */
  readonly periods: readonly string[]
  readonly freq: 'month' | 'year'
  /** How a period is called where it stands for more than itself: `Twelve months to March 2022`. */
  readonly periodName?: ((period: string) => string) | undefined
  readonly events: readonly TradeEvent[]
  readonly format: Format
}
