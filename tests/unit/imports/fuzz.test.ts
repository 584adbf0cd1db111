import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvText } from '#src/figure/files/csv.ts'
import { observationRows, plotRows } from '#src/figure/files/rows.ts'
import { plot } from '#src/trade/plot.ts'
import { importText } from '#src/imports/importFile.ts'
import { joinCatalogue } from '#src/imports/joinCatalogue.ts'
import { full, fuzzRuns } from '#tests/full.ts'
import { unsound } from '#tests/unit/support/unsound.ts'
import { realCatalogue, realPlot, realRows, realSeries } from '#tests/unit/support/tables.ts'
import { codePoint } from '#tests/unit/support/codePoint.ts'

// Good files are cut, doubled and overwritten at random: nothing crashes, and every row is accounted for.
// On failure fast-check names the seed and the path; `fc.assert(…, { seed, path })` runs that case alone.

const textRuns = fuzzRuns * (full ? 0.75 : 0.3)
const jsonRuns = fuzzRuns * (full ? 0.25 : 0.1)

const records = realPlot(['M-2709', 'M-TOTAL'], { freq: 'month', from: '2024-01' }).series.flatMap(({ info, points }) =>
  points.map(({ period, value }) => ({
    period: period.replace('-', ''),
    reporterCode: 156,
    partnerCode: 643,
    partner2Code: 0,
    flowCode: info.flow,
    cmdCode: info.cmdCode,
    cmdDesc: 'Petroleum oils, "crude"',
    motCode: 0,
    customsCode: 'C00',
    primaryValue: value,
    netWgt: 1000,
    isNetWgtEstimated: false,
  })),
)

function goodFiles(): string[] {
  const own = (measure: 'value' | 'weight', freq: 'month' | 'year'): string =>
    csvText(
      plotRows(
        realPlot(['M-2709', 'M-271121', 'X-TOTAL'], { measure, freq, from: '2021-01' }),
        { measure, money: 'usd', freq },
        (id) => id,
      ),
    )
  const columns = Object.keys(records[0] ?? {})
  const cell = (value: unknown): string => `"${String(value).replaceAll('"', '""')}"`
  const csv = [columns.join(','), ...records.map((record) => Object.values(record).map(cell).join(','))].join('\n')
  const all = ['M-2709', 'X-8542.quoted'].map((id) => ({ info: realSeries(id), name: id, observations: realRows(id) }))
  return [
    own('value', 'month'),
    own('weight', 'year'),
    csvText(observationRows(all)),
    csv,
    JSON.stringify(records),
    JSON.stringify({ count: 1, data: records, error: '' }),
  ]
}

const marks = [',', ';', '\t', '"', '""', '\n', '\r\n', '\u0000', '\uFEFF', '{', ']', '-', '<b>', '=1+1']
const words = ['NaN', '1e999', '0', 'null', '__proto__', 'TOTAL', '202213']
const piece = fc.oneof(fc.string({ unit: codePoint, maxLength: 12 }), fc.constantFrom(...marks, ...words))
type Cut = { readonly at: number; readonly length: number; readonly put: string }
const cut: fc.Arbitrary<Cut> = fc.record({
  // fast-check's bias to the ends of a range would break the header every time.
  at: fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((millionths) => millionths / 1e6),
  length: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 4000 })),
  put: piece,
})

function mutate(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce((now, { at, length, put }) => {
    const start = Math.floor(at * now.length)
    return now.slice(0, start) + put + now.slice(start + length)
  }, text)
}

/** Imports a file and checks that the result does not contradict itself. @returns was anything read? */
function check(text: string): boolean {
  const result = importText(text)
  if ('problem' in result) return false
  const left = Object.values(result.reasons).reduce((sum, count) => sum + count, 0)
  expect(result.taken + left).toBe(result.rows)
  expect(result.bad.length).toBe(Math.min(left, 100))
  const { catalogue, joined } = joinCatalogue(realCatalogue, [{ name: 'x.csv', series: result.series }])
  const ids = joined.map(({ info }) => info.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(catalogue.commodities).toBe(realCatalogue.commodities)
  expect([...(catalogue.userSeries?.keys() ?? [])]).toEqual(ids)
  for (const measure of ['value', 'price'] as const) {
    const drawn = plot(joined, { measure, show: 'level', freq: 'rolling', from: null, to: null, base: null })
    expect(drawn.series.flatMap(({ points }) => unsound(points))).toEqual([])
  }
  return true
}

it(`${textRuns} files cut and overwritten: no crash, and the counts add up to the rows`, { timeout: 120_000 }, () => {
  const files = goodFiles()
  let read = 0
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(cut, { minLength: 1, maxLength: 6 }), (good, cuts) => {
      if (check(mutate(good, cuts))) read += 1
    }),
    { numRuns: textRuns },
  )
  // A test that only ever saw refusals would prove little.
  expect(read).toBeGreaterThan(textRuns / 4)
})

it(
  `${jsonRuns} answers with cells of anything: no crash, and the counts add up to the rows`,
  { timeout: 120_000 },
  () => {
    const keys = Object.keys(records[0] ?? {})
    const change = fc.record({ row: fc.nat(records.length - 1), key: fc.constantFrom(...keys), value: fc.jsonValue() })
    let read = 0
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 30 }),
        fc.array(fc.jsonValue(), { maxLength: 3 }),
        (changes, strangers) => {
          const rows: unknown[] = records.map((record, i) => {
            const own = changes.filter(({ row }) => row === i).map(({ key, value }) => [key, value] as const)
            return Object.fromEntries([...Object.entries(record), ...own])
          })
          if (check(JSON.stringify({ count: 1, data: [...strangers, ...rows] }))) read += 1
        },
      ),
      { numRuns: jsonRuns },
    )
    expect(read).toBe(jsonRuns)
  },
)
