import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeUnder, filesUnder, root, textOf } from '#tests/unit/support/code.ts'

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'tests/README.md',
  ...filesUnder('docs', /\.md$/),
  ...filesUnder('src', /\.md$/),
]

/** Paths in a text, such as `src/view/kinds.ts` and `docs/decisions/`. */
const paths = (text: string): string[] =>
  Array.from(text.matchAll(/(?<![\w/.@-])(?:src|mocks|tests|docs|public)\/[\w./-]*\w\/?/g), ([path]) => path)

const missing = (path: string): boolean => !existsSync(new URL(path.replace(/\/$/, ''), root))

/** Anchors of the headings of a text: `## The trade API` has `#the-trade-api`. */
const anchorsOf = (text: string): string[] =>
  Array.from(
    text.matchAll(/^#+ (.+)$/gm),
    ([, heading = '']) =>
      `#${heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\d\s-]/gu, '')
        .replaceAll(' ', '-')}`,
  )

describe('documents', () => {
  it.each(documents)('%s points to files and folders that are there', (document) => {
    const wholePaths = paths(textOf(document).replaceAll(/[\w./-]+[{<][^\s`]*/g, ''))
    expect(wholePaths.filter(missing)).toEqual([])
  })

  it.each(documents)('%s links to documents and headings that are there', (document) => {
    const here = new URL(document, root)
    const links = Array.from(textOf(document).matchAll(/\]\((?!https?:)([^)\s]+)\)/g), ([, link = '']) => link)
    const lost = links.filter((link) => {
      const { pathname, hash } = new URL(link, here)
      const file = decodeURIComponent(pathname.slice(new URL(root).pathname.length))
      return missing(file) || (hash !== '' && !anchorsOf(textOf(file)).includes(hash))
    })
    expect(lost).toEqual([])
  })

  it.each([
    ['README.md', 6000],
    ['CONTRIBUTING.md', 12_000],
    ...filesUnder('docs', /\.md$/).map((document) => [document, 6000] as const),
  ] as const)('%s is read in one sitting: at most %i bytes', (document, bytes) => {
    expect(Buffer.byteLength(textOf(document))).toBeLessThanOrEqual(bytes)
  })

  it('show every folder of the source', () => {
    const house = textOf('CONTRIBUTING.md')
    const folders = readdirSync(new URL('src/', root), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => `  ${name}/ `).filter((line) => !house.includes(line))).toEqual([])
  })

  it('name no npm script that is not there', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'))
    const named = documents.flatMap((document) =>
      Array.from(textOf(document).matchAll(/npm run ([\w:]+)/g), ([, name = '']) => name),
    )
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })
})

it('comments point to files that are there', () => {
  const wrong = [...codeUnder('src'), ...codeUnder('mocks'), ...codeUnder('tests')].flatMap(({ path, text }) =>
    Array.from(text.matchAll(/^\s*(?:\/\/|\/?\*).*$/gm), ([line]) =>
      paths(line).filter((found) => /\.\w+$/.test(found) && missing(found)),
    )
      .flat()
      .map((found) => `${path}: ${found}`),
  )
  expect(wrong).toEqual([])
})

it('comments begin with their subject: no riddles about what, whose or of which', () => {
  const styles = filesUnder('src', /\.css$/).map((path) => ({ path, text: textOf(path) }))
  const riddles = [...codeUnder('src'), ...codeUnder('mocks'), ...codeUnder('tests'), ...styles].flatMap(
    ({ path, text }) =>
      Array.from(
        text.matchAll(/^\s*(?:\/\/|\/\*\*?) (?:Of|What|Who|Whoever|Whose|It|They|Those|That|Which) .*$/gm),
        ([line]) => `${path}: ${line.trim()}`,
      ),
  )
  expect(riddles).toEqual([])
})
