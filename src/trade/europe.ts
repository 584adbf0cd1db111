import type { Status } from '#src/trade/status.ts'

/** What the 27 members of the European Union sold to Russia and some of its neighbours, in euro, by month. */
export type Europe = {
  readonly rows: readonly {
    /** ISO 3166 alpha-2. */
    readonly partner: string
    readonly period: string
    readonly valueEur: number
    readonly status: Status
    readonly source: string
  }[]
}
