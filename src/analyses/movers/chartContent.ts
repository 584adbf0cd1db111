import type { Status } from '#src/trade/status.ts'

/** One heading and how it moved. */
export type MoverRow = {
  readonly id: string
  readonly cmdCode: string
  readonly name: string
  /** What the length of its bar stands for. */
  readonly size: number
  /** The change as written at the bar. */
  readonly change: string
  /** From what to what. */
  readonly amounts: string
  readonly status: Status | null
}

export type MoverTick = { readonly at: number; readonly label: string }

export type MoversContent = {
  readonly groups: readonly {
    readonly id: 'rose' | 'fell'
    readonly title: string
    readonly rows: readonly MoverRow[]
  }[]
  /** Values with a line of their own; none where the words at the bars say enough. */
  readonly ticks: readonly MoverTick[]
  /** What a click on a row does; only on the page. */
  readonly pick: MoverPick | null
}

export type MoverPick = {
  readonly isChosen: (row: MoverRow) => boolean
  readonly label: (row: MoverRow) => string
  readonly toggle: (row: MoverRow) => void
}
