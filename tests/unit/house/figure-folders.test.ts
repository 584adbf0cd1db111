import { describe, expect, it } from 'vitest'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { codeUnder, importsOf } from '#tests/unit/support/code.ts'

// A kind of chart, and an analysis, is its folder. What several of them use stands beside the folders, or in `page`.

/** `movers` of `src/figures/movers/`, of a file or of an import; null outside the folder of a figure. */
const folderOf = (path: string): string | null => /^#?src\/figures\/(?!page\/)(\w+)\//.exec(path)?.[1] ?? null

const tables = new Set(['src/figures/kinds.ts', 'src/figures/analysis.ts', 'src/figures/cards.ts'])
/** Kinds that draw with the marks of another: lines around the balance, the panels of years. */
const drawnWith = new Set(['balance with line', 'season with panels'])

const imports = codeUnder('src').flatMap((file) => importsOf(file).map((from) => ({ path: file.path, from })))

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
