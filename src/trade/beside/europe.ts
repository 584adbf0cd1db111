import type { Status } from '#src/trade/status.ts'

/** Monthly exports of the 27 EU members to Russia and some of its neighbours, in euro. */
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
