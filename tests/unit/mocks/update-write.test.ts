import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MixedError } from '#mocks/update/updateError.ts'
import { settle, writeTogether } from '#mocks/update/writeTogether.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'))
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

const changes = [
  { file: 'a', text: 'new a', before: 'old a' },
  { file: 'b', text: 'new b', before: 'old b' },
]

it('writes all files and leaves nothing beside them', async () => {
  put({ a: 'old a', b: 'old b' })
  await writeTogether(folder, changes)
  expect(files()).toEqual({ a: 'new a', b: 'new b' })
  expect(readdirSync(folder).toSorted()).toEqual(['a', 'b'])
})

it('puts the first back where the second cannot be written', async () => {
  // A folder in the way: the rename onto it fails.
  put({ a: 'old a', 'b/inside': '' })
  await expect(writeTogether(folder, changes)).rejects.toThrow('EISDIR')
  expect(files()).toEqual({ a: 'old a', 'b/inside': '' })
  expect(readdirSync(folder).toSorted()).toEqual(['a', 'b'])
})

it('says that files are mixed, and where both sets are, where the first cannot be put back either', async () => {
  // Another folder in the way: that of what is to be put back.
  put({ a: 'old a', 'b/inside': '', '.back/something': '' })
  const outcome = writeTogether(folder, changes)
  await expect(outcome).rejects.toThrow(MixedError)
  await expect(outcome).rejects.toThrow(/new and some old.*next start of figures:update/)
  expect(files()).toMatchObject({ a: 'new a', '.ready/old/a': 'old a', '.ready/new/b': 'new b' })
  rmSync(join(folder, 'b'), { recursive: true })
  await settle(folder)
  expect(files()).toEqual({ a: 'new a', b: 'new b' })
})

it('leaves alone what another update is writing', async () => {
  put({ a: 'old a', b: 'old b', '.writing/new/a': 'another a' })
  await expect(writeTogether(folder, changes)).rejects.toThrow('EEXIST')
  expect(files()).toEqual({ a: 'old a', b: 'old b', '.writing/new/a': 'another a' })
})

describe('the next start, after one that was killed', () => {
  const old = { '.ready/old/a': 'old a', '.ready/old/b': 'old b' }

  it.each([
    ['while it wrote copies', { a: 'old a', b: 'old b', '.writing/new/a': 'new', '.writing/old/a': '' }, 'old'],
    [
      'before the first rename',
      { a: 'old a', b: 'old b', '.ready/new/a': 'new a', '.ready/new/b': 'new b', ...old },
      'new',
    ],
    ['between two renames', { a: 'new a', b: 'old b', '.ready/new/b': 'new b', ...old }, 'new'],
    ['after the last rename', { a: 'new a', b: 'new b', ...old }, 'new'],
    [
      'while it put files back',
      { a: 'new a', b: 'old b', '.back/new/b': 'new b', '.back/old/a': 'old a', '.back/old/b': 'old b' },
      'old',
    ],
    ['after it put files back', { a: 'old a', b: 'old b', '.back/new/b': 'new b', '.back/old/b': 'old b' }, 'old'],
    ['never', { a: 'old a', b: 'old b' }, 'old'],
  ])('%s, makes the set whole', async (_, left, set) => {
    put(left)
    await settle(folder)
    expect(files()).toEqual({ a: `${set} a`, b: `${set} b` })
    expect(readdirSync(folder).toSorted()).toEqual(['a', 'b'])
  })

  it('may be several at once: Vite starts for each kind of test', async () => {
    put({ a: 'old a', b: 'old b', '.ready/new/a': 'new a', '.ready/new/b': 'new b', ...old })
    await Promise.all(Array.from({ length: 20 }, () => settle(folder)))
    expect(files()).toEqual({ a: 'new a', b: 'new b' })
  })
})
