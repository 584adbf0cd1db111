import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const weather = fileURLToPath(new URL('weather.js', import.meta.url))

type Ran = { readonly status: number | null; readonly said: string }

const revision = ['--revise', '--from', '2026-04']

const commands = ['mocks/update', 'mocks/check'] as const

/** Copies what the commands of the figures need, tables included; builds the commands, as they run a hundred times. */
export async function figuresCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'weather-'))
  const data = join(folder, 'mocks/data')
  for (const part of ['mocks', 'src', 'package.json']) cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const command of commands) {
    const outDir = join(folder, command)
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: join(outDir, 'command.ts'),
        outDir,
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: 'built.js', codeSplitting: false } },
      },
    })
    const start = 'process.exitCode = await run(process.argv.slice(2))'
    writeFileSync(join(outDir, 'run-built.js'), `import { run } from './built.js'\n${start}\n`)
  }
  const run = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran => {
    const { PATH, HOME } = process.env
    const ran = spawnSync('node', ['--import', weather, join(folder, command), ...args], {
      encoding: 'utf8',
      env: { PATH, HOME, COMTRADE_KEY: 'a-key', ...env },
    })
    return { status: ran.status, said: ran.stdout + ran.stderr }
  }
  return {
    data,
    update: (env: Readonly<Record<string, string>> = {}, args: readonly string[] = revision): Ran =>
      run('mocks/update/run-built.js', args, env),
    updateAsShipped: (env: Readonly<Record<string, string>> = {}): Ran => run('mocks/update/run.js', revision, env),
    check: (): Ran => run('mocks/check/run-built.js', []),
    tables: (): Map<string, string> =>
      new Map(
        readdirSync(data, { withFileTypes: true }).map((entry) => [
          entry.name,
          entry.isFile() ? readFileSync(join(data, entry.name), 'utf8') : 'a folder',
        ]),
      ),
    reset: (): void => {
      for (const name of readdirSync(data)) rmSync(join(data, name), { recursive: true })
      cpSync(join(root, 'mocks/data'), data, { recursive: true })
    },
    remove: (): void => rmSync(folder, { recursive: true }),
  }
}
