import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { memoize } from '#src/lib/memoize.ts'

export const root = new URL('../../../', import.meta.url)

/** Paths of all files under a folder whose names match `ending`. */
export function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(fileURLToPath(root), join(entry.parentPath, entry.name)))
    .toSorted()
}

export const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8')

export type CodeFile = {
  /** Path from the project's root, such as `src/trade/plot.ts`. */
  readonly path: string
  readonly text: string
  /** Paths that the file imports, statically or dynamically, and that it exports from. */
  readonly imports: readonly string[]
}

const importing = /(?:^ *import |^ *(?:import|export) [^\n]*from |^\} from |\bimport\(\s*)'([^'\n]+)'/gm

/** All TypeScript under a folder, read once. */
export const codeUnder: (folder: string) => readonly CodeFile[] = memoize(3, (folder: string) =>
  filesUnder(folder, /\.tsx?$/).map((path) => {
    const text = textOf(path)
    return { path, text, imports: Array.from(text.matchAll(importing), ([, from = '']) => from) }
  }),
)
