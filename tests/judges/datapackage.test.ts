import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import datapackage from 'datapackage'
import { afterAll, describe, expect, it } from 'vitest'
import { dataFolder, readDataFile } from '#mocks/answers/disk.ts'
import { few, full } from '#tests/full.ts'

// The reference implementation of Data Packages checks our tables with its own profiles. It knows version 1 of the
// standard, which lets pass what the package has of version 2: `$schema`, `type` and the version of a source.
const descriptor: { resources: { name: string; path: string }[] } = JSON.parse(readDataFile('datapackage.json'))

const load = (change: object = {}, basePath = dataFolder) => {
  const resources = descriptor.resources.map((resource) => ({ ...resource, profile: 'tabular-data-resource' }))
  return datapackage.Package.load(
    { ...descriptor, profile: 'tabular-data-package', resources, ...change },
    { basePath },
  )
}

describe('the profile', () => {
  it('has nothing against our description', async () => {
    const { valid, errors } = await load()
    expect(errors.map(String)).toEqual([])
    expect(valid).toBe(true)
  })

  it.each([
    ['no resources', { resources: [] }],
    ['a resource without a name', { resources: [{ path: 'events.csv', schema: { fields: [] } }] }],
    [
      'a field of no known type',
      { resources: [{ name: 'a', path: 'a.csv', schema: { fields: [{ name: 'b', type: 'money' }] } }] },
    ],
    ['a name with a blank', { name: 'Trade flows' }],
  ])('objects to %s', async (_, change) => {
    expect((await load(change)).valid).toBe(false)
  })
})

async function objections(table: string, basePath = dataFolder): Promise<{ rows: number; problem: string | null }> {
  const resource = (await load({}, basePath)).resources.find(({ name }) => name === table)
  if (resource === undefined) throw new Error(`No table ${table}`)
  try {
    const { length } = await resource.read({ keyed: true })
    await resource.checkRelations()
    return { rows: length, problem: null }
  } catch (error) {
    const inside = error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : []
    return { rows: 0, problem: [error, ...inside].map(String).join('; ') }
  }
}

describe('the validator of tables', () => {
  const tables = descriptor.resources.map(({ name }) => name).filter((name) => full || name !== 'baci-annual')

  it.each(tables)('has nothing against a cell or key of %s', async (table) => {
    const { rows, problem } = await objections(table)
    expect(problem).toBeNull()
    const lines = readDataFile(`${table}.csv`).trimEnd().split('\n').length
    expect(rows).toBe(lines - 1)
  })

  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  async function objectionsTo(table: string, broken: (text: string) => string): Promise<string | null> {
    cpSync(dataFolder, folder, { recursive: true })
    const file = join(folder, `${table}.csv`)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, broken(text))
    expect(broken(text)).not.toBe(text)
    return (await objections(table, folder)).problem
  }

  const twice = (text: string) => `${text}${text.split('\n')[1]}\n`
  const damages: readonly (readonly [what: string, table: string, change: (text: string) => string, words: RegExp])[] =
    [
      ['a letter among digits', 'customs-monthly', (text) => text.replace(/,(\d{5,}),/, ',1O000,'), /type|cast/],
      ['a month that is none', 'customs-monthly', (text) => text.replace('2022-03', '2022-13'), /type|cast/],
      ['a status of no list', 'customs-monthly', (text) => text.replace(/,A,/, ',Z,'), /constraint/],
      ['an empty required cell', 'customs-monthly', (text) => text.replace(/^M,TOTAL,/m, ',TOTAL,'), /constraint/],
      ['a key that comes twice', 'customs-monthly', twice, /unique|duplicate/i],
      ['an unlisted source', 'customs-monthly', (text) => text.replace(/,[\w-]+\n$/, ',nobody\n'), /foreign key/i],
      ['another header', 'customs-monthly', (text) => text.replace('flow', 'direction'), /header/i],
      ['a month without a value', 'world-monthly', (text) => text.replace('131600000000', ''), /constraint/],
      ['a rate below 0', 'rates-monthly', (text) => text.replace('6.8907', '-6.8907'), /constraint/],
      ['an unlisted source of roubles', 'rates-monthly', (text) => text.replace('cbr', 'a-bank'), /foreign key/i],
      ['a buyer of no list', 'buyers-monthly', (text) => text.replace('CHN', 'PRC'), /constraint/],
      ['a key that comes twice', 'customs-yuan-monthly', twice, /unique/i],
    ]

  it.each(few(damages, 3))('objects to %s in %s', async (_, table, change, words) => {
    expect(await objectionsTo(table, change)).toMatch(words)
  })
})
