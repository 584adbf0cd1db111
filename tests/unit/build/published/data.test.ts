import { expect, it } from 'vitest'
import { publishedFiles } from '#src/build/published/published.ts'
import { readDataFile } from '#mocks/answers/disk.ts'

it('the tables are published as they lie in the data package, with every one that it names', () => {
  const files = publishedFiles(null)
  const { resources }: { resources: { path: string }[] } = JSON.parse(files.get('data/datapackage.json') ?? '')
  const tables = [...files.keys()].filter((path) => /^data\/.*\.csv$/.test(path))
  expect(tables).toEqual(resources.map(({ path }) => `data/${path}`))
  expect(tables).toContain('data/customs-monthly.csv')
  for (const path of tables) expect(files.get(path) === readDataFile(path.slice('data/'.length)), path).toBe(true)
})

it('the same figures are published as the same bytes: there is no clock in them', () => {
  expect([...publishedFiles(null)]).toEqual([...publishedFiles(null)])
})
