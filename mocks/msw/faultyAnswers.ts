import * as v from 'valibot'

/** An answer that is JSON of the right kind, but for one thing. */
export type FaultyAnswer = { readonly name: string; readonly text: string; readonly expected: 'refused' | 'drawn' }

const rowFields = ['observations', 'rows', 'months', 'headings', 'commodities', 'cny'] as const
const object = v.record(v.string(), v.unknown())
type Row = v.InferOutput<typeof object>

const megabytes = 10

/** Stands for a number that JSON can spell and nobody can hold. */
const absurd = 1.2345e300

/**
 * @param good an answer of the trade API: an object with a list of rows in it
 * @param ordered do its rows mean nothing in another order?
 */
export function answerFaults(good: string, ordered: boolean): FaultyAnswer[] {
  const answer = v.parse(object, JSON.parse(good))
  const field = rowFields.find((name) => Array.isArray(answer[name]))
  if (field === undefined) throw new Error('The answer holds no rows')
  const rows = v.parse(v.array(object), answer[field])
  const [first, ...rest] = rows
  if (first === undefined) throw new Error('The answer holds no row')

  const text = (changed: readonly Row[]): string => JSON.stringify({ ...answer, [field]: changed })
  const refused = (name: string, changed: readonly Row[]): FaultyAnswer => ({
    name,
    text: text(changed),
    expected: 'refused',
  })
  const withValue = (name: string, key: string | undefined, value: unknown): FaultyAnswer[] =>
    key === undefined ? [] : [refused(name, [{ ...first, [key]: value }, ...rest])]

  const number = numberIn(first)
  const word = Object.keys(first).find((key) => /status$|^flow|^reporterFlow$|^group$/i.test(key))
  const infinite = number === undefined ? [] : [{ ...first, [number]: absurd }, ...rest]
  const copies = Math.ceil((megabytes * 2 ** 20) / good.length)
  return [
    ...withValue('an unknown word', word, 'Z'),
    ...withValue('a number that is NaN in text', number, 'NaN'),
    ...withValue('a negative number', number, -1),
    ...withValue('a number beyond all trade', number, 1e300),
    ...(number === undefined
      ? []
      : [
          {
            name: 'a number beyond all numbers',
            text: text(infinite).replace(String(absurd), '1e999'),
            expected: 'refused',
          } as const,
        ]),
    refused('a row twice', [first, first, ...rest]),
    { name: 'rows in another order', text: text(rows.toReversed()), expected: ordered ? 'refused' : 'drawn' },
    refused('a missing field', [omit(first, Object.keys(first)[0]), ...rest]),
    refused('an empty row', [{}, ...rest]),
    refused(`${megabytes} MB of rows`, Array.from({ length: copies }, () => rows).flat()),
  ]
}

function numberIn(row: Row): string | undefined {
  return Object.keys(row).find((key) => typeof row[key] === 'number')
}

function omit(row: Row, key: string | undefined): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== key))
}
