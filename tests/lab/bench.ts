import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launch } from './browser.ts'
import { buildHelp, buildOptions, buildRevision, builtWorkTree, shortHash, workTree } from './build.ts'
import { type Measurement, type Sites, section } from './measurement.ts'
import { charts } from './measures/charts.ts'
import { engine } from './measures/engine.ts'
import { exports } from './measures/exports.ts'
import { load } from './measures/load.ts'
import { search } from './measures/search.ts'
import { board, memory, toggles } from './measures/twelve.ts'
import { serve } from '#tests/serve.ts'

const onPages: readonly Measurement[] = [
  load,
  toggles,
  board,
  search,
  charts(12, 115),
  charts(20, 3000),
  exports,
  memory,
]
/** Runs only if it is named: it installs ClickHouse, half a gigabyte, and needs no build. */
const all = [...onPages, engine]

const help = `npm run bench [-- part…] measures the page, its chart, its export and the engine, all that is compared in turns.

Parts, without a name all but engine: ${all.map(({ name }) => name).join(', ')}.

${buildHelp}

Painted is the first task after the frame that follows the input, when that frame has left the page's thread; shown is
when the browser had it on the screen (Event Timing of the click, in steps of 8 ms; 16 stands for 16 or less); work is
the time of the page's own thread (TaskDuration of the DevTools protocol). A ratio has the range of nine draws of ten.
The bench is no gate, because clocks of busy machines wander: a budget that must hold is counted by \`npm test\`.`

function machine(browser: string): string {
  const processors = cpus()
  const day = new Date().toISOString().slice(0, 10)
  return `*${day} · ${processors.length} × ${processors[0]?.model.trim() ?? ''} · Chromium ${browser} · Node ${process.version}*`
}

type Built = { readonly against?: string; readonly before?: string; readonly after?: string }

async function sitesIn(folder: string, built: Built) {
  const now = await serve(built.after ?? (await builtWorkTree(join(folder, 'now'))), { isPacked: true })
  const older = built.before ?? (built.against && buildRevision(built.against, join(folder, 'before')))
  const before = older === undefined ? null : await serve(older, { isPacked: true })
  const close = (): void => [now, before].forEach((site) => site?.close())
  return { now: now.address, before: before?.address ?? null, close }
}

export async function bench(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: buildOptions,
    allowPositionals: true,
  })
  const isUnknown = positionals.some((name) => all.every((part) => part.name !== name))
  if (values.help === true || isUnknown) {
    console.log(help)
    return isUnknown ? 2 : 0
  }
  const asked = positionals.length === 0 ? onPages : all.filter(({ name }) => positionals.includes(name))
  const folder = mkdtempSync(join(tmpdir(), 'trade-flows-bench-'))
  const browser = await launch()
  let sites: (Sites & { readonly close: () => void }) | null = null
  try {
    if (asked.some((one) => one !== engine)) sites = await sitesIn(folder, values)
    console.log(machine(browser.version()))
    if (values.against !== undefined) console.log(`*Before* is ${shortHash(values.against)}, *now* ${workTree()}.`)
    for (const one of asked) console.log(`\n${await section(browser, one, sites ?? { now: '', before: null })}`)
    return 0
  } finally {
    await browser.close()
    sites?.close()
    rmSync(folder, { recursive: true })
  }
}
