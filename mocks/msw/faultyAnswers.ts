import * as v from 'valibot'

/** A JSON answer of the right kind in which one thing is changed. */
export type FaultyAnswer = { readonly name: string; readonly text: string; readonly expected: 'refused' | 'drawn' }

const rowFields = ['observations', 'rows', 'months', 'headings', 'commodities', 'cny', 'series', 'years'] as const
const object = v.record(v.string(), v.unknown())
type AnswerRow = v.InferOutput<typeof object>

const megabytes = 10

/** Stands for a number that JSON can spell and no variable can hold. */
const absurd = 1.2345e300

/** Faults of an answer that has its rows by id; such rows cannot come twice, and their order means nothing. */
function recordFaults(answer: AnswerRow): FaultyAnswer[] {
  const [[id, first] = ['', null], ...rest] = Object.entries(answer)
  const entry = v.parse(object, first)
  const text = (changed: AnswerRow): string => JSON.stringify({ [id]: changed, ...Object.fromEntries(rest) })
  const refused = (name: string, changed: AnswerRow): FaultyAnswer => ({
    name,
    text: text(changed),
    expected: 'refused',
  })
  const number = numberIn(entry) ?? ''
  return [
    refused('an unknown word', { ...entry, status: 'Z' }),
    refused('a number that is NaN in text', { ...entry, [number]: 'NaN' }),
    refused('a number beyond all trade', { ...entry, [number]: 1e300 }),
    {
      name: 'a number beyond all numbers',
      text: text({ ...entry, [number]: absurd }).replace(String(absurd), '1e999'),
      expected: 'refused',
    },
    refused('a missing field', omit(entry, Object.keys(entry)[0])),
    refused('an empty row', {}),
    { name: 'an id of a later contract', text: JSON.stringify({ ...answer, 'later.one': entry }), expected: 'drawn' },
  ]
}

/**
 * @param good an answer of the trade API: an object with a list of rows in it, or of rows by their ids
 * @param ordered whether its rows mean nothing in another order
 */
export function answerFaults(good: string, ordered: boolean): FaultyAnswer[] {
  const answer = v.parse(object, JSON.parse(good))
  const field = rowFields.find((name) => Array.isArray(answer[name]))
  if (field === undefined) return recordFaults(answer)
  const rows = v.parse(v.array(object), answer[field])
  const [first, ...rest] = rows
  if (first === undefined) throw new Error('The answer holds no row')

  const text = (changed: readonly AnswerRow[]): string => JSON.stringify({ ...answer, [field]: changed })
  const refused = (name: string, changed: readonly AnswerRow[]): FaultyAnswer => ({
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

function numberIn(row: AnswerRow): string | undefined {
  return Object.keys(row).find((key) => typeof row[key] === 'number')
}

function omit(row: AnswerRow, key: string | undefined): AnswerRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== key))
}
