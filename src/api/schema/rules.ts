import * as v from 'valibot'

// Rules that hold between the fields of an answer, and between its rows.

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
      const group = JSON.stringify(key.map((field) => field === 'period' || item[field]))
      const before = newest.get(group)
      newest.set(group, value)
      if (before === undefined) continue
      const rises = last === 'period' && value > before
      if (rises && (next === undefined || value === next(before))) continue
      const problem = last === 'period' ? `${value} comes after ${before}` : 'Comes twice'
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
