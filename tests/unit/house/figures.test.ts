import { describe, expect, it } from 'vitest'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import type { CodeFile, CodeNode } from '#tests/unit/support/code.ts'
import { child, codeOf, codeUnder, importsOf, stringOf } from '#tests/unit/support/code.ts'

// A figure is a function of its view and answers: the code that makes it has no hooks and no parts of the page.

const files = new Map(codeUnder('src').map((file) => [file.path, file]))

/** Paths of a file's imports that run when it is loaded: all but those of types. */
const neededBy = ({ nodes }: CodeFile): string[] =>
  nodes
    .filter(({ type, importKind }) => type === 'ImportDeclaration' && importKind !== 'type')
    .flatMap((node) => stringOf(child(node, 'source'))?.replace(/^#/, '') ?? [])

const nameOf = (path: string): string => path.split('/').at(-1) ?? ''
/** Is it a chart, the only component that the maker of a figure imports? */
const isChart = (path: string): boolean => /^[A-Z]\w*Chart\.tsx$/.test(nameOf(path))
const isMaker = (path: string): boolean => /^src\/figures\/\w+\/make[A-Z]\w*\.tsx?$/.test(path)
const isOfKind = (path: string): boolean => charts.some((chart) => path.startsWith(`src/figures/${chart}/`))
/** A kind of chart without choices of its own is one value, in a file of its name. */
const isRow = (path: string): boolean =>
  isOfKind(path) && /\/(\w+)\/\1\.tsx?$/.test(path) && path !== 'src/figures/treemap/treemap.tsx'

/** These files and all that they import, without charts. */
function closureOf(starts: readonly string[]): Set<string> {
  const found = new Set<string>()
  const wanted = [...starts]
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    const file = files.get(path)
    if (file === undefined || found.has(path) || isChart(path)) continue
    found.add(path)
    wanted.push(...neededBy(file))
  }
  return found
}

const page = new Set(['document', 'window', 'location', 'navigator', 'localStorage'])
/** Globals of the browser that a file reads; fields of the same names do not count. */
function pageNames({ nodes }: CodeFile): string[] {
  const fields = new Set(
    nodes.flatMap((node): (CodeNode | null)[] => [
      node.type === 'MemberExpression' && node['computed'] === false ? child(node, 'property') : null,
      node.type === 'Property' ? child(node, 'key') : null,
    ]),
  )
  return nodes.flatMap((node) =>
    node.type === 'Identifier' && page.has(String(node['name'])) && !fields.has(node) ? [String(node['name'])] : [],
  )
}

describe('what makes a figure', () => {
  const makers = [...files.keys()].filter((path) => isMaker(path) || isRow(path))
  const closure = closureOf([...makers, 'src/figures/selection.ts', 'src/figures/needs.ts'])

  it('is found for every kind of chart and every analysis', () => {
    expect(makers.filter((path) => isOfKind(path)).length).toBe(charts.length)
    expect(makers.filter((path) => !isOfKind(path)).length).toBe(analyses.length)
  })

  it('needs no hook, and no component but its chart', () => {
    const wrong = [...closure].filter((path) => /^(use[A-Z]\w*\.tsx?|[A-Z]\w*\.tsx)$/.test(nameOf(path)))
    expect(wrong).toEqual([])
  })

  it('knows no document and no window', () => {
    const own = [...closure].filter((path) => /^src\/(figures|view|trade)\//.test(path))
    const wrong = own.flatMap((path) => {
      const file = files.get(path)
      return file === undefined ? [] : pageNames(file).map((name) => `${path}: ${name}`)
    })
    expect(wrong).toEqual([])
  })

  it('is looked at with its imports, or this would find nothing', () => {
    expect(closure.size).toBeGreaterThan(100)
    expect(pageNames(codeOf('src/figures/planted.ts', 'const at = document.title + view.document'))).toEqual([
      'document',
    ])
  })
})

// Each kind of chart and each analysis has a folder. Code that several of them use is beside the folders or in `page`.

/** The folder of a figure, such as `movers`, that a file or an import is in; null outside of such folders. */
const folderOf = (path: string): string | null => /^#?src\/figures\/(?!page\/)(\w+)\//.exec(path)?.[1] ?? null

const tables = new Set(['src/figures/kinds.ts', 'src/figures/analysis.ts', 'src/figures/cards.ts'])
/** Kinds that draw with the marks of another: the balance has lines, and the season has panels of years. */
const drawnWith = new Set(['balance with line', 'season with panels'])

const imports = [...files.values()].flatMap((file) => importsOf(file).map((from) => ({ path: file.path, from })))

describe('the folder of a figure', () => {
  const fromOutside = imports.filter(({ path, from }) => folderOf(from) !== null && folderOf(from) !== folderOf(path))

  it('is imported by nobody but the tables that load it', () => {
    const wrong = fromOutside.filter(
      ({ path, from }) => !tables.has(path) && !drawnWith.has(`${folderOf(path)} with ${folderOf(from)}`),
    )
    expect(wrong).toEqual([])
    const loaded = new Set(fromOutside.filter(({ path }) => tables.has(path)).map(({ from }) => folderOf(from)))
    expect(loaded.size).toBe(charts.length + analyses.length)
  })

  it('knows no claim', () => {
    const wrong = imports.filter(({ path, from }) => folderOf(path) !== null && from.startsWith('#src/claims/'))
    expect(wrong).toEqual([])
  })
})
