import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

/** A commit's short hash. Throws if the repository has no such commit. */
export const shortHash = (revision: string): string => git('rev-parse', '--short', '--verify', `${revision}^{commit}`)

/** The work tree's commit; `-dirty` says that files differ from it. */
export const workTree = (): string => git('describe', '--always', '--exclude=*', '--dirty')

/** Built by its own code and dependencies, in a process of its own: two builds share no module and no global. */
const buildIt = `
  import { runnerImport } from 'vite'
  const { module } = await runnerImport('./tests/bench/build.ts', { configFile: false, logLevel: 'error' })
  await module.buildSite(process.argv[1])
  await module.buildPages(process.argv[1] + '/bench')
`

/** A commit's site and bench pages, as `build.ts` of that commit makes them, in `<folder>/dist`. */
export function buildRevision(revision: string, folder: string): string {
  const checkout = join(folder, 'checkout')
  const archive = join(folder, 'checkout.tar')
  const dist = join(folder, 'dist')
  mkdirSync(checkout, { recursive: true })
  git('archive', '--output', archive, revision)
  execFileSync('tar', ['-xf', archive, '-C', checkout])
  const run = (file: string, args: readonly string[]): Buffer =>
    execFileSync(file, args, { cwd: checkout, env: { ...process.env, NODE_ENV: 'production' } })
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'])
  run('node', ['--input-type=module', '--eval', buildIt, dist])
  return dist
}
