import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import datapackage from 'datapackage'
import { expect, it, onTestFinished } from 'vitest'
import { dataFolder, readDataFile } from '#mocks/answers/disk.ts'

// The reference implementation of Data Packages checks our tables with its own profiles. It knows version 1 of the
// standard, which lets pass what the package has of version 2: `$schema`, `type` and the version of a source.
const descriptor: { resources: { name: string; path: string }[] } = JSON.parse(readDataFile('datapackage.json'))

const load = (change: object = {}, basePath = dataFolder) => {
  const resources = descriptor.resources.map((resource) => ({ ...resource, profile: 'tabular-data-resource' }))
  const whole = { ...descriptor, profile: 'tabular-data-package', resources, ...change }
  return datapackage.Package.load(whole, { basePath })
}

it('the profile has nothing against our description, but against one that is spoiled', async () => {
  expect((await load()).errors.map(String)).toEqual([])
  const field = { name: 'a', path: 'a.csv', schema: { fields: [{ name: 'b', type: 'money' }] } }
  for (const change of [{ resources: [] }, { resources: [field] }, { name: 'Trade flows' }])
    expect((await load(change)).valid).toBe(false)
})

/** Number of rows that the validator takes, or what it has against a table. */
async function readBy(table: string, basePath = dataFolder): Promise<number | string> {
  const resource = (await load({}, basePath)).resources.find(({ name }) => name === table)
  try {
    const rows = await resource?.read({ keyed: true })
    await resource?.checkRelations()
    return rows?.length ?? 'no table'
  } catch (error) {
    const inside = error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : []
    return [error, ...inside].map(String).join('; ')
  }
}

it.each(descriptor.resources.map(({ name }) => name))('it has nothing against a cell or key of %s', async (table) => {
  expect(await readBy(table)).toBe(readDataFile(`${table}.csv`).trimEnd().split('\n').length - 1)
})

const twice = (text: string): string => `${text}${text.split('\n')[1]}\n`
it.each<[what: string, table: string, change: (text: string) => string, words: RegExp]>([
  ['a letter among digits', 'customs-monthly', (text) => text.replace(/,(\d{5,}),/, ',1O000,'), /type|cast/],
  ['a status of no list', 'customs-monthly', (text) => text.replace(/,A,/, ',Z,'), /constraint/],
  ['a key that comes twice', 'customs-monthly', twice, /unique|duplicate/i],
  ['an unlisted source', 'customs-monthly', (text) => text.replace(/,[\w-]+\n$/, ',nobody\n'), /foreign key/i],
  ['another header', 'customs-monthly', (text) => text.replace('flow', 'direction'), /header/i],
  ['a rate below 0', 'rates-monthly', (text) => text.replace('6.8907', '-6.8907'), /constraint/],
])('it objects to %s in %s', async (_, table, change, words) => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(dataFolder, folder, { recursive: true })
  const file = join(folder, `${table}.csv`)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  expect(await readBy(table, folder)).toMatch(words)
})
