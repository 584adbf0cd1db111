import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from '#mocks/clickhouse/trouble.ts'

// chdb is half a gigabyte that the page never needs, so it is installed on first use, in a folder of its own.

/** Folder of what is installed, and of the data where no other folder is named. */
export const folder = fileURLToPath(new URL('../../.clickhouse', import.meta.url))
const isThere = (name: string): boolean => existsSync(join(folder, 'node_modules', name, 'package.json'))

type ProgramName = 'chdb' | '@clickhouse/client'

/**
 * @param made what the program exports to be begun with
 * @throws {Refusal} where it cannot be installed
 */
export function requireProgram<Program>(
  name: ProgramName,
  made: keyof Program,
  print: (line: string) => void,
): Program {
  if (!isThere(name)) install(name, print)
  const program: unknown = createRequire(join(folder, 'package.json'))(name)
  const isWhole = (one: unknown): one is Program => typeof one === 'object' && one !== null && made in one
  if (isWhole(program)) return program
  throw new Error(`${name} is not what it was`)
}

function install(name: ProgramName, print: (line: string) => void): void {
  const isWhole = name === 'chdb'
  print(`Installing ${name}${isWhole ? ' (ClickHouse in process, 550 MB)' : ''} in ${folder}`)
  mkdirSync(folder, { recursive: true })
  copyFileSync(fileURLToPath(new URL('./program.json', import.meta.url)), join(folder, 'package.json'))
  // A lock file would name the libraries of one kind of machine alone; versions are exact without it.
  const args = ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status, stderr } = spawnSync('npm', [...args, ...(isWhole ? [] : ['--omit=optional'])], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status === 0 && isThere(name)) return
  throw new Refusal(`${name} could not be installed: npm install in ${folder} says: ${stderr.trim()}`)
}
