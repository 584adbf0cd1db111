import { namedIn } from '#tests/unit/support/saidNumbers.ts'
import type { Row } from '#tests/unit/support/titleTruths.ts'
import { cells } from '#tests/unit/support/worth.ts'

// An English headline is judged by the rows of the file of its view, and by those of the weights of the same view.

const first = (id: string): string =>
  [...cells('customs-monthly.csv'), ...cells('baci-annual.csv')]
    .filter(
      (row) => id.startsWith(`${row['flow']}-${row['cmd_code']}`) || (id === 'M-GAS' && row['cmd_code'] === '271111'),
    )
    .map((row) => (row['period'] ?? row['year'] ?? '').slice(0, 4))
    .toSorted()[0] ?? ''

/** The sign of a change as words, for numbers that are then read with their sign. */
export const signed = (text: string): string =>
  text
    .replaceAll(/([\d.,]+%) (?:more|higher)|\b(?:up|value up|weight up) ([\d.,]+%)/g, '+$1$2')
    .replaceAll(/([\d.,]+%) (?:less|lower)|\b(?:down|value down|weight down) ([\d.,]+%)/g, '−$1$2')
    .replace(/\(year-on-year (rise|fall)\): /, (_, word) => (word === 'rise' ? '+' : '−'))

/** How a headline breaks the rule: a record, a crossing or a value that its rows or their weights do not bear. */
export function headlineFaults(text: string, rows: readonly Row[], weights: readonly Row[]): string[] {
  const known = rows.filter((row) => row['value'] !== '')
  const of = (id: string): readonly Row[] => known.filter((row) => row['series_id'] === id)
  const valueAt = (lines: readonly Row[], id: string, period: string): number =>
    Number(lines.find((row) => row['series_id'] === id && row['period'] === period)?.['value'] || NaN)
  const ids = [...new Set(known.map((row) => row['series_id'] ?? ''))]
  const called = (words: string): string =>
    ids
      .filter((id) => words.toLowerCase().includes((of(id)[0]?.['commodity'] ?? '?').toLowerCase()))
      .toSorted((a, b) => (of(b)[0]?.['commodity'] ?? '').length - (of(a)[0]?.['commodity'] ?? '').length)[0] ??
    ids.find((id) => id.startsWith(words.includes('to China') ? 'M-TOTAL' : 'X-TOTAL')) ??
    ''
  const [, subject = text, other] = /^(.*?)(?: overtook (.*?) in (?:the year to )?\w+|[:,].*)/.exec(text) ?? []
  const id = called(subject)
  const [faults, own]: [string[], readonly Row[]] = [[], of(id)]
  const last = own.at(-1)
  if (last === undefined || last['status'] === 'U') faults.push('no sound latest value')
  if (text.includes('highest since')) {
    const beaten = own.filter((row) => Number(row['value']) >= Number(last?.['value'])).length
    const isWhole =
      own.every((row) => row['status'] !== 'U') && own.length === rows.filter((row) => row['series_id'] === id).length
    const since = own[0]?.['period']?.slice(0, 4) ?? ''
    if (beaten !== 1 || !isWhole || since !== first(id) || !text.endsWith(since)) faults.push('no record')
  }
  const named = namedIn(text)
  if (other !== undefined) {
    const under = called(other)
    const at = own.findIndex((row) => named.includes(row['period'] ?? ''))
    const gaps = own.map((row) => Number(row['value']) - valueAt(known, under, row['period'] ?? ''))
    if (at < 1 || (gaps[at - 1] ?? 1) > 0 || !gaps.slice(at).every((gap) => gap > 0)) faults.push('no crossing')
  } else if (text.includes('(year-on-year ')) {
    const weight = valueAt(weights, id, last?.['period'] ?? '')
    if (Number(last?.['value']) * weight < 0 && Math.abs(weight) > 0.5) faults.push('weight says otherwise')
  } else if (/%/.test(text) && weights.length > 0) {
    const base = named.find((period) => period !== last?.['period'] && !Number.isNaN(valueAt(known, id, period))) ?? ''
    const change = (lines: readonly Row[]): number =>
      valueAt(lines, id, last?.['period'] ?? '') / valueAt(lines, id, base) - 1
    const isOtherwise = change(known) * change(weights) < 0 && Math.abs(change(weights)) > 0.005
    if (isOtherwise !== text.includes('weight')) faults.push('weight says otherwise')
  }
  return faults
}
