import * as v from 'valibot'
import { composites } from '#src/trade/amounts.ts'
import { statuses } from '#src/trade/status.ts'

// Schemas of a table's cells. An empty cell is missing, never 0.

const cell = v.pipe(
  v.string(),
  v.check(
    (text) => text === text.trim(),
    ({ input }) => `'${input}' has blanks around it`,
  ),
)

export const text = v.pipe(cell, v.nonEmpty('is empty'))

export function matching(pattern: RegExp) {
  return v.pipe(
    text,
    v.regex(pattern, ({ input }) => `'${input}' does not match ${pattern.source}`),
  )
}

export function oneOf<const T extends readonly string[]>(allowed: T) {
  return v.pipe(
    text,
    v.picklist(allowed, ({ input }) => `'${String(input)}' is none of ${allowed.join(', ')}`),
  )
}

/** An empty cell is read as null. */
export function optional<T>(schema: v.GenericSchema<string, T>) {
  return v.pipe(
    v.string(),
    v.transform((cellText) => (cellText === '' ? null : cellText)),
    v.nullable(schema),
  )
}

/** A plain decimal number: no thousands separators, no exponent. */
export const number = v.pipe(
  text,
  v.regex(/^-?\d+(\.\d+)?$/, ({ input }) => `'${input}' is not a number`),
  v.transform(Number),
)

/** A number that cannot be below 0: a value, a weight, a price. */
export const amount = v.pipe(
  number,
  v.minValue(0, ({ input }) => `${input} is below 0`),
)

/** A number above 0, by which others are divided: a rate, an index of prices. */
export const positive = v.pipe(
  number,
  v.gtValue(0, ({ input }) => `${input} is not above 0`),
)

export const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const day = matching(/^\d{4}-\d{2}-\d{2}$/)
export const month = matching(/^\d{4}-(0[1-9]|1[0-2])$/)
export const year = matching(/^\d{4}$/)
export const heading = matching(/^\d{4}$/)
export const chapter = matching(/^\d{2}$/)
/** `TOTAL`, all goods, or a code of the Harmonized System that has months. */
export const commodityCode = matching(/^(TOTAL|\d{4}|\d{6})$/)
/** Codes of composites as part of a pattern: `GAS`. */
export const compositeCodes = Object.keys(composites).join('|')
/** A code of the picker: `TOTAL`, a composite or an HS code. */
export const commodityOrComposite = matching(new RegExp(String.raw`^(TOTAL|${compositeCodes}|\d{4}|\d{6})$`))
export const status = oneOf(statuses)

/** An id that sources.csv lists: every figure has its source there. */
export function sourceOf(known: ReadonlySet<string>) {
  return v.pipe(
    text,
    v.check(
      (id) => known.has(id),
      ({ input }) => `'${input}' is not in sources.csv`,
    ),
  )
}

/**
 * Requires a status exactly where there is a figure.
 * @param pairs columns of statuses, by the columns of their figures
 */
export function withStatuses<Row extends { readonly [column: string]: unknown }>(pairs: {
  readonly [figure: string]: string
}): v.RawCheckAction<Row> {
  return v.rawCheck<Row>(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const row = dataset.value
    for (const [figure, column] of Object.entries(pairs)) {
      if ((row[figure] === null) === (row[column] === null)) continue
      const message = row[figure] === null ? 'is given for a missing figure' : 'is empty, but the figure is not'
      addIssue({ message, path: [{ type: 'object', origin: 'value', input: row, key: column, value: row[column] }] })
    }
  })
}
