import * as fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HttpResponse } from 'msw'
import * as v from 'valibot'
import { afterAll, expect, it } from 'vitest'
import { parseTables } from '#mocks/tables/tables.ts'
import type { Options } from '#mocks/update/options.ts'
import { full } from '#tests/full.ts'
import { answersOf, playedService, recordsOf } from '#tests/unit/support/comtradeService.ts'
import { runUpdate, smallDataFolder } from '#tests/unit/support/dataFolder.ts'
import type { BodyChange } from '#tests/unit/support/mutate.ts'
import { bodyChange, changedBody } from '#tests/unit/support/mutate.ts'
import { readSmallFile } from '#tests/unit/support/smallTables.ts'

// Where one of the answers is changed, the commands write nothing, or only figures that the answers hold.

const { answer } = playedService()
const place = smallDataFolder()
afterAll(() => place.remove())

const answered = answersOf(
  recordsOf(`
    M TOTAL 202608 11e9   0
    M 2709  202608 5e9    9e9
    M 2709  202608 4e9    9e9 motCode=2100
    M 2701  202608 6e8    8e9 isNetWgtEstimated=true
    M 2709  202607 5.1e9  9e9
    X 8542  201702 7e6    3e4
    X 8542  201705 8e6    null
    X TOTAL 2024   1.15e11 0
    X 8542  2024   2e8    1e6
    X 8703  2024   1.1e11 1.4e9
    X 8806  2024   1e9    1e6`),
)

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
const keyOf = (line: string): string => line.slice(1).split(',', 3).join()

/** Cells of value and weight that the records of the answers allow, by flow, code and period. */
function saidIn(answers: readonly unknown[]): Map<string, string[]> {
  const said = new Map<string, string[]>()
  for (const { flowCode, cmdCode, period, primaryValue, netWgt } of answers.flatMap(
    (one) => v.parse(body, one).data ?? [],
  )) {
    const key = `${String(flowCode)},${String(cmdCode)},${String(period).replace(/^(\d{4})(\d\d)$/, '$1-$2')}`
    const usd = String(Math.round(Number(primaryValue)) + 0)
    said.set(key, [...(said.get(key) ?? []), `${usd},`, `${usd},${Math.round(Number(netWgt))}`])
  }
  return said
}

/** Changed lines of a table of figures that no answer says, and lines that went without another in their place. */
function wrongIn(file: string, said: ReturnType<typeof saidIn>, revise: boolean): string[] {
  const lines = place.changes(file)
  const added = lines.filter((line) => line.startsWith('+'))
  const replaced = new Set(revise ? added.map(keyOf) : [])
  return lines.filter((line) => {
    if (line.startsWith('-')) return !replaced.has(keyOf(line))
    const [usd = '', kg = ''] = line.split(',').slice(3)
    // An empty row fills a gap between months, and is right only where no answer has a figure for it.
    if (usd === '') return file === 'customs-annual.csv' || said.has(keyOf(line))
    return !(said.get(keyOf(line)) ?? []).includes(`${usd},${kg}`)
  })
}

const tables = ['customs-monthly.csv', 'customs-annual.csv']
const mayChange = new Set([...tables, 'corrections.csv', 'sources.csv', 'datapackage.json'])

/** @returns was anything written? */
async function run({ options, ...given }: Form, at: number, change: BodyChange): Promise<boolean> {
  const answers: unknown[] = []
  answer((request) => {
    const good = answered(request)
    const text = JSON.stringify(answers.length === at ? changedBody(good, change) : good)
    answers.push(JSON.parse(text))
    return HttpResponse.text(text)
  })
  const { outcome } = await runUpdate(place, options, given)
  const changed = place.changed()
  if (outcome !== null || changed.length === 0) {
    expect(changed).toEqual([])
    return false
  }
  const lies = answers.filter((one) => {
    const { success, output } = v.safeParse(body, one)
    return !success || output.count !== (output.data ?? []).length || (output.error ?? '') !== ''
  })
  expect(lies, 'an answer that contradicts itself was taken').toEqual([])
  expect(changed.filter((file) => !mayChange.has(file))).toEqual([])
  const said = saidIn(answers)
  expect(tables.flatMap((file) => wrongIn(file, said, options.revise === true))).toEqual([])
  parseTables(place.read)
  for (const file of changed) writeFileSync(join(place.folder, file), readSmallFile(file))
  return true
}

it.each(forms.map((form) => [form] as const))('%j: as it is, what the answers say is written', async (form) => {
  expect(await run(form, -1, { changes: [] })).toBe(true)
})

it('of answers that were changed nothing is written, or what they say', { timeout: 1_200_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...forms), fc.nat(5), bodyChange, async (form, at, change) => {
      await run(form, at, change)
    }),
    { numRuns: full ? 1000 : 12 },
  )
})
