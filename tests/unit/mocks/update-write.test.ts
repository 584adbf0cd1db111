import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resolveConfig } from 'vite'
import { alone } from '#mocks/update/alone.ts'
import { MixedError } from '#mocks/update/updateError.ts'
import { settle, writeTogether } from '#mocks/update/writeTogether.ts'
import { settledFigures } from '#src/build/bakeApi.ts'
import { full } from '#tests/full.ts'

let folder = ''
let printed: string[] = []
const print = (line: string): void => void printed.push(line)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'))
  printed = []
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Every file of the folder, hidden ones too. */
const files = (): { [path: string]: string } =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )

const write = (text = 'new'): Promise<void> =>
  alone(folder, () =>
    writeTogether(folder, [
      { file: 'a', text: `${text} a` },
      { file: 'b', text: `${text} b` },
    ]),
  )
/** The number of a process that is no more. */
const dead = (): number => spawnSync('node', ['--version']).pid

it('writes all files and leaves nothing beside them', async () => {
  put({ a: 'old a', b: 'old b' })
  await write()
  expect(files()).toEqual({ a: 'new a', b: 'new b' })
  expect(readdirSync(folder).toSorted()).toEqual(['a', 'b'])
})

it('writes none where one cannot be written', async () => {
  put({ a: 'old a', b: 'old b' })
  const nowhere = { file: 'no/such/folder', text: '' }
  await expect(alone(folder, () => writeTogether(folder, [{ file: 'a', text: 'new a' }, nowhere]))).rejects.toThrow(
    'ENOENT',
  )
  expect(files()).toEqual({ a: 'old a', b: 'old b' })
  expect(readdirSync(folder).toSorted()).toEqual(['a', 'b'])
})

it('says that files are mixed and who ends it, where one cannot take its place', async () => {
  // A folder in the way: the rename onto it fails.
  put({ a: 'old a', 'b/inside': '' })
  const outcome = write()
  await expect(outcome).rejects.toThrow(MixedError)
  await expect(outcome).rejects.toThrow(/some may be new and some old, for b could.*next start of figures:update/)
  expect(files()).toEqual({ a: 'new a', 'b/inside': '', '.ready/b': 'new b' })
  rmSync(join(folder, 'b'), { recursive: true })
  await settle(folder, print)
  expect(files()).toEqual({ a: 'new a', b: 'new b' })
})

it('writes whole while others start all the time', async () => {
  put({ a: 'old a', b: 'old b' })
  const over = new AbortController()
  let starts = 0
  const others = Array.from({ length: 3 }, async () => {
    for (; !over.signal.aborted; starts += 1) await settle(folder, print)
  })
  const written: { [path: string]: string }[] = []
  const texts = Array.from({ length: full ? 200 : 10 }, (_, i) => `${i}`)
  try {
    for (const text of texts) {
      await write(text)
      written.push({ a: readFileSync(join(folder, 'a'), 'utf8'), b: readFileSync(join(folder, 'b'), 'utf8') })
    }
  } finally {
    over.abort()
    await Promise.all(others)
  }
  expect(written).toEqual(texts.map((text) => ({ a: `${text} a`, b: `${text} b` })))
  expect(starts).toBeGreaterThan(texts.length)
  expect(readdirSync(folder).toSorted()).toEqual(['a', 'b'])
})

describe('the next start, after one that was killed', () => {
  it.each([
    ['while it wrote copies', { a: 'old a', b: 'old b', [`.writing-${dead()}/a`]: 'ne' }, 'old', null],
    [
      'before the first rename',
      { a: 'old a', b: 'old b', '.ready/a': 'new a', '.ready/b': 'new b' },
      'new',
      /: put in place what an update had left ready: (a, b|b, a)$/,
    ],
    ['between two renames', { a: 'new a', b: 'old b', '.ready/b': 'new b' }, 'new', /left ready: b$/],
    ['never', { a: 'old a', b: 'old b' }, 'old', null],
  ])('%s, makes the set whole, and says what it has moved', async (_, left, set, words) => {
    put(left)
    await settle(folder, print)
    expect(files()).toEqual({ a: `${set} a`, b: `${set} b` })
    expect(readdirSync(folder).toSorted()).toEqual(['a', 'b'])
    expect(printed).toEqual(words === null ? [] : [expect.stringMatching(words)])
  })

  it('after the last rename, removes the empty folder', async () => {
    put({ a: 'new a', b: 'new b' })
    mkdirSync(join(folder, '.ready'))
    await settle(folder, print)
    expect([readdirSync(folder).toSorted(), printed]).toEqual([['a', 'b'], []])
  })

  it('may be several at once: Vite starts for each kind of test', async () => {
    put({ a: 'old a', b: 'old b', '.ready/a': 'new a', '.ready/b': 'new b' })
    await Promise.all(Array.from({ length: 20 }, () => settle(folder, print)))
    expect(files()).toEqual({ a: 'new a', b: 'new b' })
    expect(
      printed
        .join()
        .match(/\b[ab]\b/g)
        ?.toSorted(),
    ).toEqual(['a', 'b'])
  })

  it('may be Vite’s, which says what is wrong and starts all the same', async () => {
    put({ a: 'old a', 'b/inside': '', '.ready/b': 'new b' })
    const start = () =>
      resolveConfig({ configFile: false, logLevel: 'silent', plugins: [settledFigures(folder, print)] }, 'serve')
    await start()
    expect(printed).toEqual([expect.stringMatching(/for b could not take its place/)])
    rmSync(join(folder, 'b'), { recursive: true })
    await start()
    expect(printed[1]).toMatch(/left ready: b$/)
  })
})
