import * as v from 'valibot'
import { type Flow, flows } from '#src/trade/flow.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Status } from '#src/trade/status.ts'
import {
  amount,
  commodityCode,
  heading,
  month,
  number,
  oneOf,
  optional,
  sourceOf,
  status,
  text,
  withStatuses,
  year,
} from '#mocks/tables/cells.ts'
import { everyMonth } from '#mocks/tables/months.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** One published figure with its flow and commodity. */
export type ObservationRow = { readonly flow: Flow; readonly cmdCode: string; readonly observation: Observation }

export type RussiaRow = {
  readonly reporterFlow: Flow
  readonly year: number
  readonly valueUsd: number
  readonly status: Status
  readonly source: string
}

/** Columns that all tables of observations have; value in current US dollars, net weight in kilograms. */
export function observationColumns(sources: ReadonlySet<string>) {
  return {
    flow: oneOf(flows),
    value_usd: optional(amount),
    net_weight_kg: optional(amount),
    value_status: optional(status),
    weight_status: optional(status),
    source: sourceOf(sources),
  }
}

type ObservationCells = { readonly cmd_code: string } & {
  readonly [Column in keyof ReturnType<typeof observationColumns>]: v.InferOutput<
    ReturnType<typeof observationColumns>[Column]
  >
}

export const agreeing = { value_usd: 'value_status', net_weight_kg: 'weight_status' } as const

export function observationRow(row: ObservationCells, period: string): ObservationRow {
  const observation = {
    period,
    value: row.value_usd,
    netWeightKg: row.net_weight_kg,
    valueStatus: row.value_status,
    weightStatus: row.weight_status,
    sources: [row.source],
  }
  return { flow: row.flow, cmdCode: row.cmd_code, observation }
}

export const observationKey = ({ flow, cmdCode, observation }: ObservationRow): string =>
  `${flow}-${cmdCode} ${observation.period}`

/** China Customs' months: a series has every month from its first to its last, missing values as empty cells. */
export function parseCustoms(file: string, content: string, sources: ReadonlySet<string>): ObservationRow[] {
  const columns = v.object({ cmd_code: commodityCode, period: month, ...observationColumns(sources) })
  const schema = v.pipe(
    columns,
    withStatuses(agreeing),
    v.transform((row) => observationRow(row, row.period)),
  )
  const rows = everyMonth(readRows(file, content, columns.entries, schema), ({ flow, cmdCode, observation }) => [
    `${flow}-${cmdCode}`,
    observation.period,
  ])
  return withUniqueKeys(rows, 'flow, cmd_code, period', observationKey)
}

export function parseBaci(file: string, content: string, sources: ReadonlySet<string>): ObservationRow[] {
  const columns = v.object({ cmd_code: heading, year, ...observationColumns(sources) })
  const schema = v.pipe(
    columns,
    withStatuses(agreeing),
    v.transform((row) => observationRow(row, row.year)),
  )
  return withUniqueKeys(readRows(file, content, columns.entries, schema), 'flow, cmd_code, year', observationKey)
}

/**
 * Headings of the year after BACI's last whole one, of which only some are known. `plusMinus` says how far an
 * estimate may be off.
 * @param wholeYears years of which BACI has every heading
 */
export function parsePartialBaci(
  file: string,
  content: string,
  sources: ReadonlySet<string>,
  wholeYears: ReadonlySet<string>,
): ObservationRow[] {
  const next = String(Math.max(...[...wholeYears].map(Number)) + 1)
  const columns = v.object({
    cmd_code: heading,
    year: v.pipe(
      year,
      v.check(
        (of) => of === next,
        ({ input }) => `'${input}' is not ${next}, the year after the last whole one`,
      ),
    ),
    ...observationColumns(sources),
    value_usd: amount,
    value_status: status,
    plus_minus_usd: optional(amount),
  })
  const schema = v.pipe(
    columns,
    withStatuses(agreeing),
    v.forward(
      v.check(
        (row) => (row.plus_minus_usd === null) === (row.value_status !== 'E'),
        'stands beside an estimated value (E), and beside no other',
      ),
      ['plus_minus_usd'],
    ),
    v.transform(({ plus_minus_usd: plusMinus, ...row }): ObservationRow => {
      const { observation, ...figure } = observationRow(row, row.year)
      return { ...figure, observation: plusMinus === null ? observation : { ...observation, plusMinus } }
    }),
  )
  return withUniqueKeys(readRows(file, content, columns.entries, schema), 'flow, cmd_code, year', observationKey)
}

export function parseQuoted(file: string, content: string, sources: ReadonlySet<string>): ObservationRow[] {
  const columns = v.object({
    cmd_code: commodityCode,
    year,
    ...observationColumns(sources),
    stated_growth_pct: optional(number),
    note: optional(text),
  })
  const schema = v.pipe(
    columns,
    withStatuses(agreeing),
    v.transform((row): ObservationRow => {
      const { observation, ...figure } = observationRow(row, row.year)
      const stated = row.stated_growth_pct === null ? {} : { statedGrowthPct: row.stated_growth_pct }
      const noted = row.note === null ? {} : { note: row.note }
      return { ...figure, observation: { ...observation, ...stated, ...noted } }
    }),
  )
  return withUniqueKeys(readRows(file, content, columns.entries, schema), 'flow, cmd_code, year', observationKey)
}

export function parseRussia(file: string, content: string, sources: ReadonlySet<string>): RussiaRow[] {
  const columns = v.object({
    reporter_flow: oneOf(flows),
    year,
    value_usd: amount,
    status,
    source: sourceOf(sources),
  })
  const schema = v.pipe(
    columns,
    v.transform((row) => ({
      reporterFlow: row.reporter_flow,
      year: Number(row.year),
      valueUsd: row.value_usd,
      status: row.status,
      source: row.source,
    })),
  )
  return withUniqueKeys(
    readRows(file, content, columns.entries, schema),
    'reporter_flow, source, year',
    (row) => `${row.reporterFlow} ${row.source} ${row.year}`,
  )
}
