import type { Flow } from '#src/trade/flow.ts'
import { flows } from '#src/trade/flow.ts'
import type { Observation } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import type { Status } from '#src/trade/status.ts'
import { statuses } from '#src/trade/status.ts'
import type { TableRecord } from '#mocks/tables/record.ts'
import { keyed, readTable } from '#mocks/tables/record.ts'

/** One published figure and what it is of. */
export type FigureRow = { readonly flow: Flow; readonly cmdCode: string; readonly observation: Observation }

export type RussiaRow = {
  readonly reporterFlow: Flow
  readonly year: number
  readonly valueUsd: number
  readonly status: Status
  readonly source: string
}

const figureColumns = ['value_usd', 'net_weight_kg', 'value_status', 'weight_status', 'source']
const month = /^\d{4}-(0[1-9]|1[0-2])$/
const year = /^\d{4}$/
const heading = /^\d{4}$/
const commodity = /^(TOTAL|\d{4}|\d{6})$/

export function knownSource(record: TableRecord, field: string, sources: ReadonlySet<string>): string {
  const id = record.text(field)
  if (!sources.has(id)) throw record.error(field, `'${id}' is not in sources.csv`)
  return id
}

/** A status where there is a figure, none where there is none. */
export function statusOf(record: TableRecord, field: string, figure: number | null): Status | null {
  const status = record.optionalOneOf(field, statuses)
  if ((status === null) !== (figure === null)) {
    throw record.error(field, figure === null ? 'is given for a missing figure' : 'is empty, but the figure is not')
  }
  return status
}

function figureRow(record: TableRecord, code: RegExp, period: string, sources: ReadonlySet<string>): FigureRow {
  const valueUsd = record.optionalAmount('value_usd')
  const netWeightKg = record.optionalAmount('net_weight_kg')
  const observation = {
    period,
    valueUsd,
    netWeightKg,
    valueStatus: statusOf(record, 'value_status', valueUsd),
    weightStatus: statusOf(record, 'weight_status', netWeightKg),
    sources: [knownSource(record, 'source', sources)],
  }
  return { flow: record.oneOf('flow', flows), cmdCode: record.matching('cmd_code', code), observation }
}

const figureKey = ({ flow, cmdCode, observation }: FigureRow): string => `${flow}-${cmdCode} ${observation.period}`

/** China Customs' months: a series has every month from its first to its last, missing figures as empty cells. */
export function parseCustoms(file: string, text: string, sources: ReadonlySet<string>): FigureRow[] {
  const records = readTable(file, text, ['flow', 'cmd_code', 'period', ...figureColumns])
  const newest = new Map<string, string>()
  return keyed(
    records,
    'flow, cmd_code, period',
    (record) => {
      const row = figureRow(record, commodity, record.matching('period', month), sources)
      const series = `${row.flow}-${row.cmdCode}`
      const before = newest.get(series)
      const { period } = row.observation
      if (before !== undefined && period !== before && period !== addMonths(before, 1)) {
        throw record.error('period', `'${period}' does not follow ${before}`)
      }
      newest.set(series, period)
      return row
    },
    figureKey,
  )
}

export function parseBaci(file: string, text: string, sources: ReadonlySet<string>): FigureRow[] {
  return keyed(
    readTable(file, text, ['flow', 'cmd_code', 'year', ...figureColumns]),
    'flow, cmd_code, year',
    (record) => figureRow(record, heading, record.matching('year', year), sources),
    figureKey,
  )
}

export function parseQuoted(file: string, text: string, sources: ReadonlySet<string>): FigureRow[] {
  return keyed(
    readTable(file, text, ['flow', 'cmd_code', 'year', ...figureColumns, 'stated_growth_pct', 'note']),
    'flow, cmd_code, year',
    (record) => {
      const row = figureRow(record, commodity, record.matching('year', year), sources)
      const statedGrowthPct = record.optionalNumber('stated_growth_pct')
      const note = record.optional('note')
      return {
        ...row,
        observation: {
          ...row.observation,
          ...(statedGrowthPct === null ? {} : { statedGrowthPct }),
          ...(note === null ? {} : { note }),
        },
      }
    },
    figureKey,
  )
}

export function parseRussia(file: string, text: string, sources: ReadonlySet<string>): RussiaRow[] {
  return keyed(
    readTable(file, text, ['reporter_flow', 'year', 'value_usd', 'status', 'source']),
    'reporter_flow, source, year',
    (record) => {
      const valueUsd = record.optionalAmount('value_usd')
      if (valueUsd === null) throw record.error('value_usd', 'is empty')
      return {
        reporterFlow: record.oneOf('reporter_flow', flows),
        year: Number(record.matching('year', year)),
        valueUsd,
        status: record.oneOf('status', statuses),
        source: knownSource(record, 'source', sources),
      }
    },
    (row) => `${row.reporterFlow} ${row.source} ${row.year}`,
  )
}
