import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { type Options, parseAddOptions, parseOptions, update } from '#mocks/update/command.ts'
import { faultInWords } from '#mocks/update/errors.ts'
import { answerOf, record } from '#tests/unit/support/comtradeService.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { copySmallFiles, readSmallFile } from '#tests/unit/support/smallTables.ts'

type Records = readonly Record<string, unknown>[]

/** Records of lines such as `M 2709 202608 5e9 9e9 motCode=2100`: flow, code, period, dollars, kilograms, other fields. */
const recordsOf = (lines: string): Records =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [flowCode, cmdCode, period, dollars, kilograms, ...more] = line.trim().split(/ +/)
      const others = more.map((field) => field.split('=')).map(([name = '', value = '']) => [name, JSON.parse(value)])
      const figures = { primaryValue: Number(dollars), netWgt: kilograms === 'null' ? null : Number(kilograms) }
      return record({ flowCode, cmdCode, period, ...figures, ...Object.fromEntries(others) })
    })

/** The answer of a service with these records to a call, which is of months or years, with a key or without. */
function answerTo({ url }: Request, records: Records): object {
  const { pathname, searchParams } = new URL(url)
  const isAsked = (one: Record<string, unknown>, name: string): boolean => {
    const [codes, value] = [searchParams.get(name)?.split(','), String(one[name])]
    // A parameter that is left out excludes nothing.
    return codes?.includes(value) ?? !/^(period|reporterCode|partnerCode|flowCode|cmdCode)$/.test(name)
  }
  const names = 'reporterCode partnerCode flowCode period partner2Code motCode customsCode'.split(' ')
  const ofYears = pathname.includes('/C/A/')
  const found = records.filter(
    (one) =>
      String(one['period']).length === (ofYears ? 4 : 6) &&
      names.every((name) => isAsked(one, name)) &&
      (isAsked(one, 'cmdCode') || (searchParams.get('cmdCode') === 'AG4' && /^\d{4}$/.test(String(one['cmdCode'])))),
  )
  return answerOf(found)
}

/** A copy of the small data package, to which commands may write. */
function copied() {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  copySmallFiles(folder)
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  return {
    folder,
    read,
    /** Names of the files that are not as they were. */
    changed: () =>
      readdirSync(folder)
        .filter((file) => read(file) !== readSmallFile(file))
        .toSorted(),
    /** Lines of a file that went (-) and came (+). */
    changes: (file: string): string[] => {
      const [before, now] = [readSmallFile(file).split('\n'), read(file).split('\n')]
      return [
        ...before.filter((line) => !now.includes(line)).map((line) => `-${line}`),
        ...now.filter((line) => !before.includes(line)).map((line) => `+${line}`),
      ]
    },
  }
}

type Given = { readonly key?: string | null; readonly today?: string; readonly denied?: number }
/** Runs the update on a folder without waiting, where the service has these records and denies access from a call on. */
async function runUpdate(
  place: ReturnType<typeof copied>,
  records: Records,
  options: Partial<Options>,
  { key = null, today = '2026-10-15', denied = Infinity }: Given = {},
) {
  const [printed, waits, asked]: [string[], number[], Request[]] = [[], [], []]
  const surroundings = {
    fetch: async (...call: Parameters<typeof fetch>) => {
      const request = new Request(...call)
      return asked.push(request) > denied
        ? new Response('', { status: 403 })
        : Response.json(answerTo(request, records))
    },
    wait: async (milliseconds: number) => void waits.push(milliseconds),
    now: () => new Date(`${today}T12:00:00Z`),
    print: (line: string) => void printed.push(line),
  }
  const usual = { months: true, years: false, revise: false, from: null, add: [], dryRun: false, help: false }
  const outcome = await update({ ...usual, ...options }, { ...place, key }, surroundings).then(() => null, String)
  return { printed, waits, asked, outcome }
}

const monthly = 'customs-monthly.csv'
const annual = 'customs-annual.csv'

/** 2026-08 as published: every series once, with a breakdown that must not count. */
const august = recordsOf(`
  M TOTAL  202608 11e9 700
  M 2709   202608 5e9  9e9
  M 2709   202608 4e9  8e9 motCode=2100
  M 271111 202608 4e8  7e8
  M 271121 202608 8e8  3e9 isNetWgtEstimated=true
  M 2701   202608 6e8  8e9
  X TOTAL  202608 9e9  null`)
const addedInAugust = [
  '+M,TOTAL,2026-06,,,,,comtrade',
  '+M,TOTAL,2026-07,,,,,comtrade',
  '+M,TOTAL,2026-08,11000000000,,P,,comtrade',
  '+M,2701,2026-08,600000000,8000000000,P,P,comtrade',
  '+M,2709,2026-08,5000000000,9000000000,P,P,comtrade',
  '+M,271111,2026-08,400000000,700000000,P,P,comtrade',
  '+M,271121,2026-08,800000000,,P,,comtrade',
  '+X,TOTAL,2026-06,,,,,comtrade',
  '+X,TOTAL,2026-07,,,,,comtrade',
  '+X,TOTAL,2026-08,9000000000,,P,,comtrade',
]

/** Months that are held, of which the service has other figures by now: once without the weight that we have. */
const later = recordsOf(`
  M 2709  202607 5.1e9 9e9
  M 2709  202605 5.2e9 0
  M TOTAL 202605 12e9  0`)
const read =
  '"UN Comtrade, as read on 15 October 2026",UN Comtrade，2026年10月15日读取,"UN Comtrade, по состоянию на 15 октября 2026 года"'

/** Exports of 2024: chips, cars in parts and as a whole, a heading that headings.csv does not have, all goods. */
const year2024 = recordsOf(`
  X TOTAL 2024 1.15e11 0
  X 8542  2024 2e8     1e6
  X 8703  2024 1.1e11  1.4e9 isNetWgtEstimated=true
  X 8703  2024 9e10    1.4e9 motCode=2100
  X 8806  2024 1e9     null`)
const rowsOf2024 = [
  '+X,8542,2024,200000000,1000000,P,P,comtrade-yearly',
  '+X,8703,2024,110000000000,1400000000,P,E,comtrade-yearly',
  '+X,TOTAL,2024,115000000000,,P,,comtrade-yearly',
]
const served: { readonly [name: string]: Records } = {
  august,
  later,
  'year 2024': year2024,
  'more than all goods': recordsOf('X TOTAL 2024 1.15e11 0\n X 8542 2024 1.2e11 1e6'),
  'hardly anything': recordsOf('X TOTAL 2024 1.15e11 0\n X 8542 2024 1 1e6'),
  copper: recordsOf('M 7403 202401 2e8 3e7\n M 7403 202403 2e8 3e7'),
  chips: recordsOf('X 8542 201702 8123456.2 4321'),
  nothing: [],
}
const changed: { readonly [name: string]: readonly string[] } = {
  nothing: [],
  august: addedInAugust,
  'year 2024': rowsOf2024,
  later: [
    '-M,TOTAL,2026-05,13017441515,,E,,mgimo',
    '-M,2709,2026-07,5036900000,,P,,gacc-by-partner',
    '+M,TOTAL,2026-05,12000000000,,P,,comtrade',
    '+M,2709,2026-07,5100000000,9000000000,P,P,comtrade',
    `+2026-10-15,customs-monthly,M-TOTAL: 1 month revised (May 2026),M-TOTAL：修订了1个月（2026年5月）,M-TOTAL: уточнено месяцев: 1 (май 2026),${read}`,
    `+2026-10-15,customs-monthly,M-2709: 1 month revised (July 2026),M-2709：修订了1个月（2026年7月）,M-2709: уточнено месяцев: 1 (июль 2026),${read}`,
  ],
}

// A row is a command, the key and the day it is given, the records that an update has fetched before and those that the
// service has now, the lines that go and come, how many calls it takes, the files that it writes, lines that it prints, and why it refuses; a | ends a line.
it.each(csvRows(import.meta.url, 'updates.csv'))('$name', async (row) => {
  const { command = '', key = '', today = '', records = '', changes = '', calls = '', files = '', says = '' } = row
  const [verb, ...args] = command.split(' ')
  const place = copied()
  const given = { key: key || null, ...(today === '' ? {} : { today }) }
  const run = async () =>
    runUpdate(place, served[records] ?? [], verb === 'add' ? parseAddOptions(args) : parseOptions(args), given)
  if (row['error']) {
    const { outcome } = await run().catch((error: unknown) => ({ outcome: String(error) }))
    expect([outcome, place.changed()]).toEqual([expect.stringContaining(row['error']), []])
    return
  }
  if (row['held']) await runUpdate(place, served[row['held']] ?? [], {})
  const { outcome, printed, waits, asked } = await run()
  expect(outcome).toBeNull()
  const lines = [monthly, annual, 'corrections.csv'].flatMap((file) => place.changes(file))
  expect(lines).toEqual(changed[changes] ?? changes.split('|'))
  expect(
    says.split('|').filter((line) => !printed.includes(line)),
    printed.join('\n'),
  ).toEqual([])
  if (files !== '') expect(place.changed()).toEqual(files.split(' '))
  for (const file of files.split(' ')) expect(printed.at(-1)).toContain(file)
  if (calls !== '') expect([asked.length, waits]).toEqual([Number(calls), asked.slice(1).map(() => 1200)])
  // A key is a secret: in the header, never in an address or in a printed line. The service needs its commas unescaped.
  const folder = `https://comtradeapi.un.org/${key === '' ? 'public/v1/preview' : 'data/v1/get'}/C/`
  expect(asked.filter(({ headers }) => headers.get('ocp-apim-subscription-key') !== given.key)).toEqual([])
  expect(asked.filter(({ url }) => !url.startsWith(folder) || url.includes('%'))).toEqual([])
  expect([...asked.map(({ url }) => url), ...printed].filter((line) => line.includes('a-key'))).toEqual([])
})

it('the source that was asked says when it was read, and no other does', async () => {
  const place = copied()
  await runUpdate(place, august, {})
  const [before = '', after = '', ...others] = place.changes('sources.csv')
  expect([before.startsWith('-comtrade,'), after.startsWith('+comtrade,'), others]).toEqual([true, true, []])
  const vintage = '"revised, as read from 2025 to 15 October 2026"'
  expect(after).toContain(vintage)
  expect(place.changes('datapackage.json').join('')).toContain(`"version": ${vintage}`)
})

it('nothing is written of figures that came before a failure, neither of months nor of years', async () => {
  const place = copied()
  const given = { key: 'a-key', denied: 2 }
  const { outcome } = await runUpdate(place, august, { years: true, from: '2025-10' }, given)
  expect([outcome, place.changed()]).toEqual([expect.stringContaining('imports, 2025, all goods: status 403'), []])
})

it('tables that would not hold together are not written', async () => {
  const place = copied()
  const others = place.read('sources.csv').replaceAll('\ncomtrade,', '\nother,')
  writeFileSync(join(place.folder, 'sources.csv'), others)
  const { outcome } = await runUpdate(place, august, {})
  expect([outcome, place.changed()]).toEqual([expect.stringContaining('is not in sources.csv'), ['sources.csv']])
  expect(place.read('sources.csv')).toBe(others)
})

it.each([
  ['EROFS', 'data.csv: the folder is read-only'],
  ['ENOSPC', 'data.csv: the disk is full'],
])('what the system refuses is said in words: %s', (code, words) => {
  const refused = Object.assign(new Error(`${code}: open 'data.csv'`), { code, syscall: 'open', path: 'data.csv' })
  expect(faultInWords(refused)).toBe(words)
  expect(faultInWords(new TypeError('a fault of ours'))).toBeNull()
})

const years = parseOptions(['--years'])

it('a second run asks for no year that is held, revises it as one correction, and says which heading is not there any more', async () => {
  const [place, given] = [copied(), { key: 'a-key' }]
  await runUpdate(place, year2024, years, given)
  const { asked } = await runUpdate(place, year2024, years, given)
  const flowAndYear = asked.map(({ url }) => /flowCode=(.).*period=(\d+)/.exec(url)?.slice(1).join(' '))
  expect(flowAndYear).toEqual(['M 2024', 'M 2025', 'X 2025'])
  const fewer = recordsOf('X TOTAL 2024 1.15e11 0\n X 8703 2024 1.11e11 0')
  const unasked = await runUpdate(place, fewer, { ...years, from: '2024-01' }, given)
  expect(unasked.printed).toContain('Kept, though the service has none of it any more: X-8542 2024')
  expect(place.changes(annual)).toEqual(rowsOf2024)
  const others = recordsOf('X TOTAL 2024 1.15e11 0\n X 8542 2024 2.5e8 1.1e6\n X 8703 2024 1.11e11 0')
  const { printed } = await runUpdate(place, others, { ...years, revise: true }, given)
  expect(printed).toContain(
    '  X-8542 2024: USD 200,000,000 → 250,000,000, kg 1,000,000 → 1,100,000 (comtrade-yearly → comtrade-yearly)',
  )
  expect(printed).toContain('1 row differ and stay as they are, for the service has no weight where we have one:')
  expect(place.changes('corrections.csv')).toEqual([
    expect.stringContaining('customs-annual,X 2024: 1 heading revised,'),
  ])
})
