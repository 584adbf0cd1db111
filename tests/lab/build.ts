import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = fileURLToPath(new URL('./page/', import.meta.url))

/** Builds the site, and beside it its start page without scripts. */
export async function buildSite(folder: string): Promise<void> {
  await build({ root, mode: 'production', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  writeFileSync(
    join(folder, 'static.html'),
    page.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, ''),
  )
}

/** Builds the page on which a chart is measured alone. */
export async function buildPages(folder: string): Promise<void> {
  await build({
    root: pages,
    configFile: false,
    mode: 'production',
    base: './',
    logLevel: 'error',
    plugins: [react(), tailwindcss({ optimize: false })],
    define: { 'import.meta.env.VITE_API_BASE': JSON.stringify('/') },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { input: join(pages, 'chart.html') },
    },
  })
}

const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

export const shortHash = (revision: string): string => git('rev-parse', '--short', '--verify', `${revision}^{commit}`)

/** The work tree's commit; `-dirty` says that files differ from it. */
export const workTree = (): string => git('describe', '--always', '--exclude=*', '--dirty')

/** Checks a revision out, with its own dependencies: ours where it locks the same. */
function checkout(revision: string, folder: string): void {
  git('worktree', 'prune')
  git('worktree', 'add', '--quiet', '--detach', '--force', folder, revision)
  // Vite serves no font from behind a link that leads out of the copy.
  if (git('diff', '--name-only', revision, '--', 'package-lock.json') === '')
    cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  else execFileSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder })
}

/** A copy of the work tree as it is, commits or not, in which tests can run. */
export function copyOfWorkTree(folder: string): void {
  checkout('HEAD', folder)
  const changed = [git('diff', '--name-only', 'HEAD'), git('ls-files', '--others', '--exclude-standard')]
  for (const path of changed.join('\n').split('\n').filter(Boolean)) {
    rmSync(join(folder, path), { force: true })
    if (!existsSync(join(root, path))) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(join(root, path), join(folder, path))
  }
}

export function removeCopy(folder: string): void {
  spawnSync('git', ['worktree', 'remove', '--force', folder], { cwd: root })
  rmSync(folder, { recursive: true, force: true })
}

// Commits before this folder have the same two functions in a folder of the bench.
const buildIt = `
  import { existsSync } from 'node:fs'
  import { runnerImport } from 'vite'
  const file = ['./tests/lab/build.ts', './tests/bench/build.ts'].find(existsSync)
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' })
  await module.buildSite(process.argv[1])
  await module.buildPages(process.argv[1] + '/bench')
`

/** Options of a command that builds the work tree and another commit. */
export const buildOptions = {
  against: { type: 'string' },
  before: { type: 'string' },
  after: { type: 'string' },
  help: { type: 'boolean' },
} as const
export const buildHelp = `  --against REV    the other commit, built from its own files
  --before FOLDER  an existing build of it
  --after FOLDER   an existing build of the work tree`

export async function builtWorkTree(folder: string): Promise<string> {
  await buildSite(folder)
  await buildPages(join(folder, 'bench'))
  return folder
}

/** Builds what `fill` puts into a tree, with its own code. @returns the folder of the build */
function buildTree(folder: string, fill: (tree: string) => void): string {
  const [tree, dist] = [join(folder, 'tree'), join(folder, 'dist')]
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    fill(tree)
    const options = { cwd: tree, env: { ...process.env, NODE_ENV: 'production' } }
    execFileSync('node', ['--input-type=module', '--eval', buildIt, dist], options)
  } finally {
    removeCopy(tree)
  }
  return dist
}

/** Builds a revision's site and the pages of the bench. @returns the folder of the build */
export const buildRevision = (revision: string, folder: string): string =>
  buildTree(folder, (tree) => checkout(revision, tree))

/** Builds a copy of the work tree that `change` has changed. @returns the folder of the build */
export const buildCopy = (folder: string, change: (tree: string) => void): string =>
  buildTree(folder, (tree) => {
    copyOfWorkTree(tree)
    change(tree)
  })
