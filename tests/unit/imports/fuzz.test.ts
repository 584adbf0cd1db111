import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvLines, csvText } from '#src/publish/files/csv.ts'
import { observationRows, plotRows } from '#src/publish/files/rows.ts'
import { importText } from '#src/imports/importFile.ts'
import { joinCatalogue } from '#src/imports/joinCatalogue.ts'
import { fuzzRuns } from '#tests/full.ts'
import { record } from '#tests/unit/support/comtradeService.ts'
import { unsound } from '#tests/unit/support/unsound.ts'
import { realCatalogue, realPlot, realRows, realSeries } from '#tests/unit/support/tables.ts'
import { codePoint } from '#tests/unit/support/codePoint.ts'

// Good files are cut, doubled and overwritten at random: nothing crashes, and every row is accounted for.

const records = Array.from({ length: 24 }, (_, i) =>
  record({ period: String(202401 + i + (i > 11 ? 88 : 0)), cmdDesc: 'Petroleum oils, "crude"', primaryValue: 5e9 + i }),
)

const all = ['M-2709', 'X-8542.quoted'].map((id) => ({ info: realSeries(id), name: id, observations: realRows(id) }))
const drawn = realPlot(['M-2709', 'M-271121', 'X-TOTAL'], { from: '2021-01' })
const goodFiles = [
  csvText(plotRows(drawn, { measure: 'value', money: 'usd', freq: 'month' }, (id) => id)),
  csvText(observationRows(all)),
  csvLines({
    columns: Object.keys(records[0] ?? {}),
    rows: records.map((one) => Object.values(one).map(String)),
  }),
  JSON.stringify({ count: 1, data: records, error: '' }),
]

const marks = [',', ';', '\t', '"', '""', '\n', '\r\n', '\u0000', '\uFEFF', '{', ']', '-', '<b>', '=1+1']
const words = ['NaN', '1e999', '0', 'null', '__proto__', 'TOTAL', '202213']
const cut = fc.record({
  // fast-check's bias to the ends of a range would break the header every time.
  at: fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((millionths) => millionths / 1e6),
  length: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 4000 })),
  put: fc.oneof(fc.string({ unit: codePoint, maxLength: 12 }), fc.constantFrom(...marks, ...words)),
})

/** Imports a file and checks that the result does not contradict itself. @returns was anything read? */
function check(text: string): boolean {
  const result = importText(text)
  if ('problem' in result) return false
  const left = [...result.reasons.values()].reduce((sum, count) => sum + count, 0)
  expect(result.taken + left).toBe(result.rows)
  expect(result.bad.length).toBe(Math.min(left, 100))
  const { catalogue, joined } = joinCatalogue(realCatalogue, [{ name: 'x.csv', series: result.series }])
  const ids = joined.map(({ info }) => info.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...(catalogue.userSeries?.keys() ?? [])]).toEqual(ids)
  const rows = joined.flatMap(({ observations }) => observations)
  expect(unsound(rows.map((row) => ({ ...row, status: row.valueStatus })))).toEqual([])
  expect(unsound(rows.map((row) => ({ ...row, value: row.netWeightKg, status: row.weightStatus })))).toEqual([])
  return true
}

/** A property of files: a test that only ever saw refusals would prove little. */
function checkMost(files: fc.Arbitrary<string>, numRuns: number, least: number): void {
  let read = 0
  fc.assert(
    fc.property(files, (text) => {
      if (check(text)) read += 1
    }),
    { numRuns },
  )
  expect(read).toBeGreaterThanOrEqual(least)
}

it('files cut and overwritten: no crash, and the counts add up to the rows', { timeout: 120_000 }, () => {
  const files = fc
    .tuple(fc.constantFrom(...goodFiles), fc.array(cut, { minLength: 1, maxLength: 6 }))
    .map(([good, cuts]) =>
      cuts.reduce((now, { at, length, put }) => {
        const start = Math.floor(at * now.length)
        return now.slice(0, start) + put + now.slice(start + length)
      }, good),
    )
  checkMost(files, fuzzRuns * 0.3, fuzzRuns * 0.075)
})

it('answers with cells of anything: no crash, and the counts add up to the rows', { timeout: 120_000 }, () => {
  const keys = Object.keys(records[0] ?? {})
  const change = fc.record({ row: fc.nat(records.length - 1), key: fc.constantFrom(...keys), value: fc.jsonValue() })
  const files = fc
    .tuple(fc.array(change, { minLength: 1, maxLength: 30 }), fc.array(fc.jsonValue(), { maxLength: 3 }))
    .map(([changes, strangers]) => {
      const rows = records.map((one, i) => {
        const own = changes.filter(({ row }) => row === i).map(({ key, value }) => [key, value] as const)
        return { ...one, ...Object.fromEntries(own) }
      })
      return JSON.stringify({ count: 1, data: [...strangers, ...rows] })
    })
  checkMost(files, fuzzRuns * 0.1, fuzzRuns * 0.1)
})
