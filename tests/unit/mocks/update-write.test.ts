import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeTogether } from '#mocks/update/writeTogether.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const place = (file: string): string => join(folder, file)

it('writes all files and leaves nothing beside them', async () => {
  writeFileSync(place('a'), 'old a')
  writeFileSync(place('b'), 'old b')
  await writeTogether([
    { path: place('a'), text: 'new a', before: 'old a' },
    { path: place('b'), text: 'new b', before: 'old b' },
  ])
  expect([readFileSync(place('a'), 'utf8'), readFileSync(place('b'), 'utf8')]).toEqual(['new a', 'new b'])
  expect(readdirSync(folder).toSorted()).toEqual(['a', 'b'])
})

it('puts the first back where the second cannot be written', async () => {
  writeFileSync(place('a'), 'old a')
  // A folder in the way: the rename onto it fails.
  mkdirSync(place('b'))
  writeFileSync(join(place('b'), 'inside'), '')
  const write = writeTogether([
    { path: place('a'), text: 'new a', before: 'old a' },
    { path: place('b'), text: 'new b', before: 'old b' },
  ])
  await expect(write).rejects.toThrow()
  expect(readFileSync(place('a'), 'utf8')).toBe('old a')
  expect(readdirSync(folder).toSorted()).toEqual(['a', 'b'])
})
