import { expect, it } from 'vitest'
import { codeUnder, importsOf } from '#tests/unit/support/code.ts'

/** `src/analyses/movers/`, of a file or of an import; null outside the folder of an analysis. */
const folderOf = (path: string): string | null => /^#?(src\/analyses\/\w+\/)/.exec(path)?.[1] ?? null

it('an analysis is its folder, which nobody imports but the table that loads it', () => {
  const wrong = codeUnder('src').flatMap((file) =>
    importsOf(file)
      .filter((from) => folderOf(from) !== null && folderOf(from) !== folderOf(file.path))
      .map((from) => `${file.path} imports ${from}`),
  )
  expect(wrong.filter((line) => !line.startsWith('src/analyses/analysis.ts '))).toEqual([])
  expect(wrong.length).toBeGreaterThan(0)
})
