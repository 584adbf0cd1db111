import * as v from 'valibot'
import { flows } from '#src/trade/flow.ts'
import { statuses } from '#src/trade/status.ts'

export const text = v.pipe(v.string(), v.nonEmpty('Empty text'))
/**
 * A value, a weight or a price. `1e999` in JSON parses to Infinity. Sums of amounts beyond the world's trade would not
 * be exact, and ratios to a part of a cent would not be finite.
 */
export const amount = v.pipe(
  v.number(),
  v.finite('Not finite'),
  v.minValue(0, 'Below 0'),
  v.maxValue(1e15, 'Beyond all trade'),
  v.check((number) => number === 0 || number >= 1e-6, 'Too small for a figure'),
)
export const count = v.pipe(v.number(), v.integer('Not a whole number'), v.minValue(1, 'Below 1'))
export const yearNumber = v.pipe(
  v.number(),
  v.check((number) => Number.isInteger(number) && number >= 1900 && number <= 2100, 'Not a year'),
)
export const flow = v.picklist(flows)
export const status = v.picklist(statuses)
export const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Not a month, YYYY-MM'))
export const year = v.pipe(v.string(), v.regex(/^\d{4}$/, 'Not a year, YYYY'))
export const day = v.pipe(v.string(), v.isoDate('Not a day, YYYY-MM-DD'))
export const headingCode = v.pipe(v.string(), v.regex(/^\d{4}$/, 'Not an HS heading, 4 digits'))
export const chapterCode = v.pipe(v.string(), v.regex(/^\d{2}$/, 'Not an HS chapter, 2 digits'))

/** A name in English and in any other language, by the language's code. */
export const names = v.objectWithRest({ en: text }, text)

/** Checks that a status, source or other field `given` of a figure is null exactly where the figure is null. */
export function agrees<T extends Record<string, unknown>>(
  given: keyof T & string,
  figure: keyof T & string,
  problem = 'A status must be null exactly where its figure is null',
): v.RawCheckAction<T> {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const input = dataset.value
    if ((input[given] === null) === (input[figure] === null)) return
    addIssue({ message: problem, path: [{ type: 'object', origin: 'value', input, key: given, value: input[given] }] })
  })
}

type ItemFault = { readonly index: number; readonly problem: string }

/** Checks the items of an array against one another; a fault is reported at the `field` of its item. */
function checkItems<T extends Record<string, unknown>>(
  field: keyof T & string,
  findFault: (items: readonly T[]) => ItemFault | null,
): v.RawCheckAction<T[]> {
  return v.rawCheck<T[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const items = dataset.value
    const fault = findFault(items)
    const item = items[fault?.index ?? -1]
    if (fault === null || item === undefined) return
    addIssue({
      message: fault.problem,
      path: [
        { type: 'array', origin: 'value', input: items, key: fault.index, value: item },
        { type: 'object', origin: 'value', input: item, key: field, value: item[field] },
      ],
    })
  })
}

/**
 * Checks that periods rise within each group of items, because sums run from the first item to the last.
 *
 * @param next returns the period that must follow another one, where none may be left out
 */
export function rising<T extends { readonly period: string }>(
  groupOf: (item: T) => string = () => '',
  next?: (period: string) => string,
): v.RawCheckAction<T[]> {
  return checkItems<T>('period', (items) => {
    const newest = new Map<string, string>()
    for (const [index, item] of items.entries()) {
      const { period } = item
      const before = newest.get(groupOf(item))
      const problem = `${period} comes after ${before}`
      if (before !== undefined && period <= before) return { index, problem }
      if (before !== undefined && next !== undefined && period !== next(before)) {
        return { index, problem: `${problem}: months are left out` }
      }
      newest.set(groupOf(item), period)
    }
    return null
  })
}

export function uniqueBy<T extends Record<string, unknown>>(
  field: keyof T & string,
  key: (item: T) => string,
): v.RawCheckAction<T[]> {
  return checkItems<T>(field, (items) => {
    const seen = new Set<string>()
    const index = items.findIndex((item) => seen.size === seen.add(key(item)).size)
    return index === -1 ? null : { index, problem: 'Comes twice' }
  })
}
