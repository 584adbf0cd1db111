import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = fileURLToPath(new URL('./page/', import.meta.url))

export async function buildSite(folder: string): Promise<void> {
  await build({ root, mode: 'production', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  writeFileSync(
    join(folder, 'static.html'),
    page.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, ''),
  )
}

export async function buildPages(folder: string): Promise<void> {
  await build({
    root: pages,
    configFile: false,
    mode: 'production',
    base: './',
    logLevel: 'error',
    plugins: [react()],
    define: { 'import.meta.env.VITE_API_BASE': JSON.stringify('/') },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { input: [join(pages, 'chart.html'), join(pages, 'export.html')] },
    },
  })
}

const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

export const shortHash = (revision: string): string => git('rev-parse', '--short', '--verify', `${revision}^{commit}`)

/** The work tree's commit; `-dirty` says that files differ from it. */
export const workTree = (): string => git('describe', '--always', '--exclude=*', '--dirty')

const buildIt = `
  import { runnerImport } from 'vite'
  const { module } = await runnerImport('./tests/bench/build.ts', { configFile: false, logLevel: 'error' })
  await module.buildSite(process.argv[1])
  await module.buildPages(process.argv[1] + '/bench')
`

/** Builds a commit's site and bench pages with its own code and dependencies. @returns the folder of the build */
export function buildRevision(revision: string, folder: string): string {
  const checkout = join(folder, 'checkout')
  const archive = join(folder, 'checkout.tar')
  const dist = join(folder, 'dist')
  mkdirSync(checkout, { recursive: true })
  git('archive', '--output', archive, revision)
  execFileSync('tar', ['-xf', archive, '-C', checkout])
  const options = { cwd: checkout, env: { ...process.env, NODE_ENV: 'production' } }
  execFileSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'], options)
  execFileSync('node', ['--input-type=module', '--eval', buildIt, dist], options)
  return dist
}
