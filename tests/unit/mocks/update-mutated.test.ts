import * as fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as v from 'valibot'
import { parseTables } from '#mocks/tables/tables.ts'
import type { Options } from '#mocks/update/options.ts'
import { full } from '#tests/full.ts'
import { answersOf, record, yearRecord } from '#tests/unit/support/comtradeService.ts'
import { runUpdate, smallDataFolder } from '#tests/unit/support/dataFolder.ts'
import type { BodyChange } from '#tests/unit/support/mutate.ts'
import { bodyChange, changedBody } from '#tests/unit/support/mutate.ts'

// Where one of the answers is changed, the commands write nothing, or only figures that the answers hold.

const server = setupServer()
const place = smallDataFolder()
const before = new Map(place.files().map((file) => [file, place.read(file)]))
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => {
  server.close()
  place.remove()
})

const exported = { flowCode: 'X', cmdCode: '8542' }
const answered = answersOf([
  record({ cmdCode: 'TOTAL', primaryValue: 11e9, netWgt: 0 }),
  record(),
  record({ motCode: 2100, primaryValue: 4e9 }),
  record({ cmdCode: '2701', primaryValue: 6e8, netWgt: 8e9, isNetWgtEstimated: true }),
  record({ cmdCode: '2709', period: '202607', primaryValue: 5.1e9 }),
  record({ ...exported, period: '201702', primaryValue: 7e6, netWgt: 3e4 }),
  record({ ...exported, period: '201705', primaryValue: 8e6, netWgt: null }),
  yearRecord({ cmdCode: 'TOTAL', primaryValue: 1.15e11, netWgt: 0 }),
  yearRecord(),
  yearRecord({ cmdCode: '8703', primaryValue: 1.1e11, netWgt: 1.4e9 }),
  yearRecord({ cmdCode: '8806', primaryValue: 1e9 }),
])

type Form = { readonly options: Partial<Options>; readonly key: string | null; readonly today?: string }
const forms: readonly Form[] = [
  { options: { from: '2026-07' }, key: 'a-key' },
  { options: { from: '2026-07', revise: true }, key: 'a-key' },
  { options: { from: '2026-08' }, key: null, today: '2026-09-15' },
  { options: { months: false, add: ['X-8542'] }, key: 'a-key', today: '2017-07-10' },
  { options: { months: false, years: true }, key: 'a-key' },
  { options: { months: false, years: true }, key: null, today: '2025-06-01' },
]

const body = v.object({ count: v.number(), data: v.nullable(v.array(v.looseObject({}))), error: v.nullish(v.string()) })

/** Cells of value and weight that the records of the answers allow, by flow, code and period. */
function saidIn(answers: readonly unknown[]): Map<string, string[]> {
  const said = new Map<string, string[]>()
  for (const one of answers) {
    const { data } = v.parse(body, one)
    for (const { flowCode, cmdCode, period, primaryValue, netWgt } of data ?? []) {
      const at = String(period).replace(/^(\d{4})(\d\d)$/, '$1-$2')
      const key = `${String(flowCode)},${String(cmdCode)},${at}`
      const usd = String(Math.round(Number(primaryValue)) + 0)
      said.set(key, [...(said.get(key) ?? []), `${usd},`, `${usd},${Math.round(Number(netWgt))}`])
    }
  }
  return said
}

const rowsOf = (text: string): string[] => text.trimEnd().split('\n')
const tablesOfFigures = ['customs-monthly.csv', 'customs-annual.csv']
const written = new Set([...tablesOfFigures, 'corrections.csv', 'sources.csv', 'datapackage.json'])

/** Faults of the tables as they are now. */
function wrongs(answers: readonly unknown[], revise: boolean): string[] {
  const lies = answers.filter((one) => {
    const read = v.safeParse(body, one)
    return !read.success || read.output.count !== (read.output.data ?? []).length || (read.output.error ?? '') !== ''
  })
  if (lies.length > 0) return ['it took an answer that contradicts itself']
  const said = saidIn(answers)
  const others = place.files().filter((file) => !written.has(file) && place.read(file) !== before.get(file))
  const wrong = tablesOfFigures.flatMap((file) => {
    const [old, now] = [rowsOf(before.get(file) ?? ''), rowsOf(place.read(file))]
    const keyOf = (line: string): string => line.split(',', 3).join()
    const added = now.filter((line) => !old.includes(line))
    const keys = new Set(added.map(keyOf))
    const lost = old.filter((line) => !now.includes(line) && !(revise && keys.has(keyOf(line))))
    const unsaid = added.filter((line) => {
      const [usd = '', kg = ''] = line.split(',').slice(3)
      // An empty row fills a gap between months, and is right only where no answer has a figure for it.
      if (usd === '') return file === 'customs-annual.csv' || said.has(keyOf(line))
      return !(said.get(keyOf(line)) ?? []).includes(`${usd},${kg}`)
    })
    return [...lost.map((line) => `lost: ${line}`), ...unsaid.map((line) => `nobody said: ${line}`)]
  })
  return [...others.map((file) => `${file} has changed`), ...wrong]
}

/** @returns was anything written? */
async function run({ options, key, today }: Form, at: number, change: BodyChange): Promise<boolean> {
  const answers: unknown[] = []
  server.resetHandlers(
    http.get(/^https:\/\/comtradeapi\.un\.org\//, ({ request }) => {
      const good = answered(request)
      const answer = answers.length === at ? changedBody(good, change) : good
      const text = JSON.stringify(answer)
      answers.push(JSON.parse(text))
      return HttpResponse.text(text)
    }),
  )
  const { outcome } = await runUpdate(place, options, { key, ...(today === undefined ? {} : { today }) })
  const changed = place.files().filter((file) => place.read(file) !== before.get(file))
  if (outcome !== null || changed.length === 0) {
    expect(changed).toEqual([])
    return false
  }
  expect(wrongs(answers, options.revise === true)).toEqual([])
  parseTables(place.read)
  for (const file of changed) writeFileSync(join(place.folder, file), before.get(file) ?? '')
  return true
}

const numRuns = full ? 1000 : 12

it.each(forms.map((form) => [form] as const))('%j: as it is, what the answers say is written', async (form) => {
  expect(await run(form, -1, { changes: [] })).toBe(true)
})

it(`${numRuns} answers that were changed: nothing is written, or what they say`, { timeout: 1_200_000 }, async () => {
  const counts = { written: 0, not: 0 }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...forms), fc.nat(5), bodyChange, async (form, at, change) => {
      counts[(await run(form, at, change)) ? 'written' : 'not'] += 1
    }),
    { numRuns },
  )
  // A short run may by chance have written every time, or never.
  if (full) expect(Math.min(counts.written, counts.not)).toBeGreaterThan(100)
})
