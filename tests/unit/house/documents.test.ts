import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { memoize } from '#src/lib/memoize.ts'
import { mutantsIn, mutated } from '#tests/lab/mutants.ts'
import { codeUnder, filesUnder, root, textOf } from '#tests/unit/support/code.ts'

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'tests/README.md',
  ...filesUnder('docs', /\.md$/),
  ...filesUnder('src', /\.md$/),
  ...filesUnder('mocks', /\.md$/),
].map((path) => ({ path, text: textOf(path) }))
const styles = filesUnder('src', /\.css$/).map((path) => ({ path, text: textOf(path) }))
const code = ['src', 'mocks', 'tests'].flatMap((folder) => codeUnder(folder))

/** Paths in a text, such as `src/view/kinds.ts` and `docs/decisions/`. */
const pathsIn = (text: string): string[] =>
  Array.from(text.matchAll(/(?<![\w/.@-])(?:src|mocks|tests|docs|public)\/[\w./-]*\w\/?/g), ([path]) => path)

const missing = memoize(1000, (path: string): boolean => !existsSync(new URL(path.replace(/\/$/, ''), root)))

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

/** Faults of the texts, each with the path of its file. */
const wrongIn = (files: typeof documents, wrong: (text: string, path: string) => readonly string[]): string[] =>
  files.flatMap(({ path, text }) => wrong(text, path).map((found) => `${path}: ${found}`))

describe('documents', () => {
  it('point to files and folders that are there', () => {
    const wholePaths = (text: string) => pathsIn(text.replaceAll(/[\w./-]+[{<][^\s`]*/g, ''))
    expect(wrongIn(documents, (text) => wholePaths(text).filter(missing))).toEqual([])
  })

  it('link to documents and headings that are there', () => {
    const lost = wrongIn(documents, (text, path) => {
      const links = Array.from(text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g), ([, link = '']) => link)
      return links.filter((link) => {
        const { pathname, hash } = new URL(link, new URL(path, root))
        const file = decodeURIComponent(pathname.slice(new URL(root).pathname.length))
        return missing(file) || (hash !== '' && !anchorsOf(textOf(file)).includes(hash))
      })
    })
    expect(lost).toEqual([])
  })

  it('are each read in one sitting', () => {
    const most = (path: string): number => (path === 'CONTRIBUTING.md' ? 9000 : 6000)
    const read = documents.filter(({ path }) => !/^(tests|src|mocks)\//.test(path))
    expect(wrongIn(read, (text, path) => (Buffer.byteLength(text) > most(path) ? ['too long'] : []))).toEqual([])
  })

  it('show every folder of the source, and name no npm script that is not there', () => {
    const house = textOf('CONTRIBUTING.md')
    const folders = readdirSync(new URL('src/', root), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.filter(({ name }) => !house.includes(`  ${name}/ `)).map(({ name }) => name)).toEqual([])
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'))
    const named = (text: string) => Array.from(text.matchAll(/npm run ([\w:]+)/g), ([, name = '']) => name)
    expect(wrongIn(documents, (text) => named(text).filter((name) => scripts[name] === undefined))).toEqual([])
  })
})

it('each fault that the lab makes to try the tests has its text in one place', () => {
  const problems = mutantsIn(textOf('tests/lab/mutants.txt')).map((one) => mutated(textOf(one.file), one))
  expect(problems.filter((result) => 'problem' in result)).toEqual([])
})

describe('comments', () => {
  const comments = (text: string): string[] =>
    Array.from(text.matchAll(/^\s*(?:\/\/|\/?\*).*$/gm), ([line]) => line.trim())

  it('point to files that are there, by path or by name alone, as documents do', () => {
    const files = (text: string) => pathsIn(text).filter((path) => /\.\w+$/.test(path) && missing(path))
    const inComments = [...code, ...styles].map(({ path, text }) => ({ path, text: comments(text).join('\n') }))
    expect(wrongIn(inComments, files)).toEqual([])
    const there = new Set([...readdirSync(root), ...code.map(({ path }) => basename(path))])
    const names = (text: string) => Array.from(text.matchAll(/(?<![\w.*<>-])\w[\w-]*\.tsx?\b/g), ([name]) => name)
    expect(wrongIn([...documents, ...inComments], (text) => names(text).filter((name) => !there.has(name)))).toEqual([])
  })

  it('begin with their subject: no riddles about what, whose or of which', () => {
    const riddle = /^(?:\/\/|\/\*\*?) (?:Of|What|Who|Whoever|Whose|It|They|Those|That|Which) /
    expect(wrongIn([...code, ...styles], (text) => comments(text).filter((line) => riddle.test(line)))).toEqual([])
  })
})
