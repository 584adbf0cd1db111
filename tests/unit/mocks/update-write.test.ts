import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeTables } from '#mocks/update/writeTables.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'))
  for (const file of ['a', 'b']) writeFileSync(join(folder, file), `old ${file}`)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Every file of the folder, hidden ones too. */
const files = (): { [name: string]: string } =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
const change = (file: string) => ({ file, text: `new ${file}` })

it('writes all files and leaves nothing beside them', async () => {
  await writeTables(folder, ['a', 'b'].map(change))
  expect(files()).toEqual({ a: 'new a', b: 'new b' })
})

it('writes none where one cannot be written', async () => {
  await expect(writeTables(folder, ['a', 'no/such/folder'].map(change))).rejects.toThrow('ENOENT')
  expect(files()).toEqual({ a: 'old a', b: 'old b' })
})
