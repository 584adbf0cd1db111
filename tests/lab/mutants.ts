import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copyOfWorkTree, removeCopy } from './build.ts'
import { table } from './report.ts'

type Mutant = {
  readonly name: string
  readonly room: string
  readonly what: string
  readonly file: string
  readonly from: string
  readonly to: string
}

/** Reads blocks of `name room: what`, a file, and lines that begin with - before and + after. */
export function mutantsIn(text: string): Mutant[] {
  return text
    .split(/\n{2,}/)
    .filter((block) => /^M\d/.test(block))
    .map((block) => {
      const [head = '', file = '', ...lines] = block.trimEnd().split('\n')
      const [, name = '', room = '', what = ''] = /^(M\d+) ([^:]+): (.+)$/.exec(head) ?? []
      const after = (sign: string): string =>
        lines
          .filter((line) => line.startsWith(sign))
          .map((line) => line.slice(2))
          .join('\n')
      return { name, room, what, file, from: after('-'), to: after('+') }
    })
}

/** The file with the mutant in it, or the reason why it cannot be. */
export function mutated(
  text: string,
  { name, file, from, to }: Mutant,
): { readonly text: string } | { readonly problem: string } {
  const places = text.split(from).length - 1
  if (places === 1) return { text: text.replace(from, () => to) }
  return { problem: `the text of ${name} is in ${places} places of ${file}, and must be in one` }
}

/** This file alone catches nothing: whoever accepts a record may accept a fault with it. */
const record = 'tests/said/said.test.tsx'

/** Most files that one fault may turn red. */
const most = 3

type Run = { readonly failed: readonly string[]; readonly problem: string | null }
const nothing: Run = { failed: [], problem: null }

/** Runs a program of the tree's own packages, as two copies of Playwright find no test, until it ends, takes too long or `isEnough` of what it has said. */
async function run(
  tree: string,
  [program = '', ...args]: readonly string[],
  environment: NodeJS.ProcessEnv,
  isEnough: (said: string) => boolean = () => false,
) {
  const running = spawn(join(tree, 'node_modules/.bin', program), args, {
    cwd: tree,
    env: { ...process.env, TZ: 'UTC', NODE_ENV: 'test', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 1_200_000,
  })
  let said = ''
  for (const stream of [running.stdout, running.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
      if (isEnough(said)) running.kill()
    })
  const [status] = await once(running, 'close')
  return { status: Number(status ?? 1), said }
}

const lastLine = (said: string): string => said.trim().split('\n').at(-1) ?? ''
const failedFiles = (said: string): string[] => Array.from(said.matchAll(/^failed: (.+)$/gm), ([, file = '']) => file)

async function inVitest(tree: string, files: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  const options = ['--run', '--passWithNoTests', '--maxWorkers=1']
  const isStill = environment['SAID_ACCEPT'] !== undefined
  const args = ['vitest', ...files, ...options, '--reporter=./tests/lab/failedFiles.js']
  const { status, said } = await run(
    tree,
    args,
    environment,
    (text) => !isStill && failedFiles(text).filter((file) => file !== record).length > most,
  )
  const failed = failedFiles(said)
  return { failed, problem: status !== 0 && failed.length === 0 ? lastLine(said) : null }
}

type Report = Suite & { readonly stats: { readonly expected: number } }
type Suite = { readonly specs?: readonly { readonly ok: boolean; readonly file: string }[]; readonly suites?: Suite[] }
const failedIn = ({ specs = [], suites = [] }: Suite): string[] => [
  ...specs.filter(({ ok }) => !ok).map(({ file }) => file),
  ...suites.flatMap(failedIn),
]

async function onSite(tree: string, filters: readonly string[]): Promise<Run> {
  const report = join(tree, 'mutant-playwright.json')
  rmSync(report, { force: true })
  const built = await run(tree, ['vite', 'build', '--logLevel', 'error'], { NODE_ENV: 'production' })
  if (built.status !== 0) return { failed: ['npm run build'], problem: null }
  const args = ['playwright', 'test', '--config', 'tests/site/playwright.config.ts', '--workers=1', ...filters]
  const { said } = await run(tree, args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  const ended: Report | null = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  const failed = ended === null ? [] : failedIn(ended).map((file) => `tests/${file.replace(/^\.\.\//, '')}`)
  const hasRun = failed.length > 0 || (ended?.stats.expected ?? 0) > 0
  return { failed: [...new Set(failed)], problem: hasRun ? null : `Playwright ran no test: ${lastLine(said)}` }
}

type Asked = { readonly unit: boolean; readonly site: boolean; readonly tests: readonly string[] }

/** Tests that can see these files import one; of a file that is not code, nobody knows who reads it. */
function seeing(files: readonly string[], filters: readonly string[]): readonly string[] {
  if (filters.length > 0) return filters
  return files.every((file) => /\.tsx?$/.test(file)) ? ['related', ...files] : []
}

type Judged = { readonly mutant: Mutant; readonly failed: readonly string[]; readonly problem: string | null }

async function judged(tree: string, mutant: Mutant, asked: Asked): Promise<Judged> {
  const path = join(tree, mutant.file)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const changed = mutated(before, mutant)
  if ('problem' in changed) return { mutant, failed: [], problem: changed.problem }
  writeFileSync(path, changed.text)
  try {
    const unit = asked.unit ? await inVitest(tree, seeing([mutant.file], asked.tests)) : nothing
    const site = asked.site ? await onSite(tree, asked.tests) : nothing
    return { mutant, failed: [...unit.failed, ...site.failed], problem: unit.problem ?? site.problem }
  } finally {
    writeFileSync(path, before)
  }
}

function verdict(failed: readonly string[], problem: string | null): string {
  if (problem !== null) return problem
  if (failed.length === 0) return 'caught by nobody'
  const tests = failed.filter((file) => file !== record)
  return tests.length === 0 ? 'caught by the record alone' : tests.length > most ? `more than ${most} files` : 'caught'
}

function rowOf({ mutant: { name, room, what }, failed, problem }: Judged): string[] {
  const files = failed.filter((file) => file !== record).map((file) => file.replace(/^tests\//, ''))
  return [name, room, what, verdict(failed, problem), failed.includes(record) ? 'yes' : '', files.join(' ')]
}

const help = `npm run mutants [-- name or room…] makes one fault at a time in a copy of the tree and says which tests see it.

  --unit           tests in Node alone; without it and --site, both
  --site           tests of the built site alone
  --tests FILTER   only these tests, several times if need be; else all that import the file
  --workers N      copies that work at the same time: 2`

export async function mutants(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      unit: { type: 'boolean', default: false },
      site: { type: 'boolean', default: false },
      workers: { type: 'string', default: '2' },
      tests: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const all = mutantsIn(readFileSync(new URL('mutants.txt', import.meta.url), 'utf8'))
  const isAsked = ({ name, room }: Mutant): boolean => positionals.includes(name) || positionals.includes(room)
  const left = all.filter((one) => positionals.length === 0 || isAsked(one))
  const asked = { unit: values.unit || !values.site, site: values.site || !values.unit, tests: values.tests }
  const folder = mkdtempSync(join(tmpdir(), 'trade-flows-mutants-'))
  const trees = Array.from({ length: Math.min(Number(values.workers), left.length) }, (_, i) => join(folder, `${i}`))
  const done: Judged[] = []
  try {
    for (const tree of trees) copyOfWorkTree(tree)
    const files = [...new Set(left.map(({ file }) => file))]
    const [first = ''] = trees
    // The record of the copy becomes what the tree says now; what is red without a mutant counts for none.
    const still = asked.unit ? await inVitest(first, seeing(files, values.tests), { SAID_ACCEPT: 'all' }) : nothing
    const seen = asked.site ? await onSite(first, values.tests) : nothing
    const red = new Set([...still.failed, ...seen.failed])
    if (red.size > 0) console.log(`Red without a mutant: ${[...red].join(', ')}`)
    for (const tree of trees.slice(1))
      cpSync(join(first, 'tests/said'), join(tree, 'tests/said'), { recursive: true, force: true })
    await Promise.all(
      trees.map(async (tree) => {
        for (let next = left.shift(); next !== undefined; next = left.shift()) {
          const { failed, ...rest } = await judged(tree, next, asked)
          const one = { ...rest, failed: failed.filter((file) => !red.has(file)) }
          done.push(one)
          console.log(rowOf(one).slice(0, 4).join(' · '))
        }
      }),
    )
  } finally {
    for (const tree of trees) removeCopy(tree)
    rmSync(folder, { recursive: true, force: true })
  }
  const rows = done.map(rowOf).toSorted(([a = ''], [b = '']) => a.localeCompare(b, 'en', { numeric: true }))
  console.log(`\n${table(['', 'room', 'mutant', 'verdict', 'record', 'files that failed'], rows)}`)
  const caught = rows.filter((row) => row[3] === 'caught').length
  console.log(`\n${caught} of ${rows.length} caught by one to ${most} files.`)
  return caught === rows.length ? 0 : 1
}
