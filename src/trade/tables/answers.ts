import * as v from 'valibot'
import { type Flow, type SeriesInfo, benchmarkIn } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'
import { type Point, observationOf } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import * as cell from '#src/trade/tables/cells.ts'

export type SeriesAnswer = cell.AnswerOf<ReturnType<typeof seriesSchema>>

function observation(period: typeof cell.month | typeof cell.year) {
  return v.pipe(
    v.object({
      period,
      ...cell.figures,
      source: v.pipe(v.string(), v.regex(/^[^;\s]+(;[^;\s]+)*$/, 'Not source ids joined by ;')),
      plusMinusUsd: cell.plusMinusUsd,
      ...cell.stated,
    }),
    agree(cell.statusColumns),
    v.transform(observationOf),
  )
}

/** No month may be left out (missing ones are nulls), because sums rely on it; years may have gaps. */
export function observationsSchema(frequency: SeriesInfo['frequency']) {
  const isMonthly = frequency === 'monthly'
  return v.pipe(
    v.array(observation(isMonthly ? cell.month : cell.year)),
    v.minLength(1, 'No observations'),
    keyed(['period'], isMonthly ? (period) => addMonths(period, 1) : undefined),
  )
}

export function seriesSchema(of: Pick<SeriesInfo, 'id' | 'frequency'>) {
  const { id, frequency } = of
  return v.object({
    id: v.literal(id),
    frequency: v.literal(frequency),
    observations: observationsSchema(frequency),
  })
}

const productRow = v.pipe(
  v.object({
    cmdCode: cell.headingCode,
    ...cell.figures,
    valueUsd: cell.amount,
    valueStatus: cell.status,
    source: cell.text,
  }),
  agree({ weightStatus: 'netWeightKg' }),
  v.transform(({ valueUsd: value, ...rest }) => ({ ...rest, value })),
)

export const productRows = v.pipe(v.array(productRow), keyed(['cmdCode']))

export function productsSchema(of: { readonly flow: Flow; readonly year: number }) {
  return v.object({ flow: v.literal(of.flow), year: v.literal(of.year), rows: productRows })
}

const lastYear = v.exactOptional(v.object({ year: cell.yearNumber, valueUsd: cell.amount }))

const worldPrice = v.object({
  id: v.pipe(
    v.string(),
    v.check((id) => benchmarkIn(id) !== undefined, 'Not a world price'),
  ),
  names: cell.names,
})

/** Plain words that readers type for a commodity, in lower case, by language, and those of them that mean exactly it. */
const synonyms = v.object({
  cmdCode: cell.text,
  words: v.record(v.string(), v.array(cell.text)),
  exact: v.array(cell.text),
})

/** World prices have the ids of their series, in the order of the picker. */
export const nomenclatureSchema = v.object({
  chapters: v.pipe(v.array(v.object(cell.chapter)), keyed(['cmdCode'])),
  headings: v.pipe(
    v.array(v.object({ ...cell.heading, flows: v.array(cell.flow), lastYear: v.object({ M: lastYear, X: lastYear }) })),
    keyed(['cmdCode']),
  ),
  synonyms: v.pipe(v.array(synonyms), keyed(['cmdCode'])),
  worldPrices: v.pipe(v.array(worldPrice), keyed(['id'])),
})

const ratePoint = v.pipe(
  v.object({
    period: cell.month,
    value: v.nullable(cell.positive),
    status: v.nullable(cell.status),
    source: v.nullable(cell.text),
  }),
  agree({ status: 'value' }),
  agree({ source: 'value' }, 'A source must be null exactly where its figure is null'),
  v.transform(({ source, ...row }): Point => ({ ...row, sources: source === null ? [] : [source] })),
)

/** Monthly rates of one source each; null where none is published. */
const ratePoints = v.pipe(v.array(ratePoint), v.minLength(1, 'No months'), keyed(['period']))

export const ratesSchema = v.object({
  /** Yuan, as roubles, per US dollar, mean of the month. */
  cny: ratePoints,
  rub: ratePoints,
  /** US dollars per euro, the other way round. */
  eur: ratePoints,
  /** US consumer prices, 1982–84 = 100. */
  usPrices: ratePoints,
})

const findingId = v.pipe(v.string(), v.regex(/^[a-zA-Z]+(\.[\w-]+)+$/, 'Not the id of a finding'))

const finding = v.object({
  // Dollars, kilograms or percent; a change in percent may be below 0.
  value: v.pipe(
    v.number(),
    v.finite('Not finite'),
    v.minValue(-1e15, 'Beyond all trade'),
    v.maxValue(1e15, 'Beyond all trade'),
  ),
  status: cell.status,
  sources: v.pipe(v.array(cell.text), v.minLength(1, 'No source')),
  period: v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'Neither a year nor a month')),
})

/** Findings with unknown ids, such as those of a later version of the API, are accepted and never read. */
export const findingsSchema: v.GenericSchema<unknown, Findings> = v.pipe(
  v.record(findingId, finding),
  // An array would pass as a record without entries.
  v.minEntries(1, 'No findings'),
)

// Rules that hold between the fields of an answer, and between its rows.

/** Checks that each status, source or other field that is given of a figure is null exactly where the figure is null. */
export function agree<T extends Record<string, unknown>>(
  figureOf: NoInfer<{ readonly [given in keyof T & string]?: keyof T & string }>,
  problem = 'A status must be null exactly where its figure is null',
): v.RawCheckAction<T> {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const input = dataset.value
    for (const [key, figure] of Object.entries(figureOf))
      if (figure !== undefined && (input[key] === null) !== (input[figure] === null))
        addIssue({ message: problem, path: [{ type: 'object', origin: 'value', input, key, value: input[key] }] })
  })
}

/**
 * Checks that no two items have the same key; a fault is reported at the key's last field. Periods, which come last,
 * rise within each group of items, because sums run from the first item to the last.
 *
 * @param next returns the period that must follow another one, where none may be left out
 */
export function keyed<T extends Record<string, unknown>>(
  key: readonly (keyof T & string)[],
  next?: (period: string) => string,
): v.RawCheckAction<T[]> {
  const last = key.at(-1) ?? ''
  return v.rawCheck<T[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const input = dataset.value
    const newest = new Map<string, string>()
    for (const [index, item] of input.entries()) {
      const value = String(item[last])
      // A text in several languages is compared by its English.
      const group = JSON.stringify(
        key.map((field) => field === 'period' || item[field]),
        ['en'],
      )
      const before = newest.get(group)
      newest.set(group, value)
      if (before === undefined) continue
      const rises = last === 'period' && value > before
      if (rises && (next === undefined || value === next(before))) continue
      const problem = last === 'period' && value !== before ? `${value} comes after ${before}` : 'Comes twice'
      addIssue({
        message: rises ? `${problem}: months are left out` : problem,
        path: [
          { type: 'array', origin: 'value', input, key: index, value: item },
          { type: 'object', origin: 'value', input: item, key: last, value: item[last] },
        ],
      })
      return
    }
  })
}
