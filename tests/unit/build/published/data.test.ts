import { expect, it } from 'vitest'
import { publishedFiles } from '#src/build/published/published.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'

const files = publishedFiles(null, readFirstFile, '2026-11-28')
const textOf = (path: string): string => files.get(path)?.() ?? ''

it('the tables are published as they lie in the data package, with every one that it names', () => {
  const { resources }: { resources: { path: string }[] } = JSON.parse(textOf('data/datapackage.json'))
  const tables = [...files.keys()].filter((path) => /^data\/.*\.csv$/.test(path))
  expect(tables).toEqual(resources.map(({ path }) => `data/${path}`))
  expect(tables).toContain('data/customs-monthly.csv')
  for (const path of tables) expect(textOf(path) === readFirstFile(path.slice('data/'.length)), path).toBe(true)
})

it('the same figures are published as the same bytes: there is no clock in them but the day of the build', () => {
  const again = publishedFiles(null, readFirstFile, '2026-11-28')
  for (const path of ['api/openapi.json', 'api/series/M-2709.csv', 'feed.xml', 'llms.txt']) {
    expect(textOf(path).length).toBeGreaterThan(1000)
    expect(again.get(path)?.(), path).toBe(textOf(path))
  }
})

// site/programs.spec.ts checks that the site has the files which llms.txt names.
it('llms.txt names each series in words', () => {
  expect(textOf('llms.txt')).toContain(
    '(api/series/X-8542.csv): Integrated circuits, China to Russia, BACI, 2017 to 2024',
  )
})
