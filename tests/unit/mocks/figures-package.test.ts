import { readdirSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { dataFolder, readDataFile } from '#mocks/answers/disk.ts'

// tests/judges/datapackage.test.ts tests types, constraints and keys of the description by other people's tools.

const units = 'USD CNY EUR kg USD/barrel USD/unit CNY/USD RUB/USD USD/EUR index percent basis'.split(' ')
const text = v.pipe(v.string(), v.nonEmpty())
const key = v.object({ fields: v.array(text), reference: v.object({ resource: text }) })
const { resources } = v.parse(
  v.object({
    $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    resources: v.array(
      v.object({
        path: text,
        description: text,
        licenses: v.pipe(v.array(v.object({ title: text, path: v.pipe(text, v.url()) })), v.nonEmpty()),
        schema: v.object({
          fields: v.array(v.object({ name: text, type: text, description: text, unit: v.optional(text) })),
          missingValues: v.tuple([v.literal('')]),
          foreignKeys: v.optional(v.array(key), []),
        }),
      }),
    ),
  }),
  JSON.parse(readDataFile('datapackage.json')),
)

it('datapackage.json describes the files that exist, and no other, each plain text', () => {
  const files = readdirSync(dataFolder).filter((file) => file !== 'datapackage.json')
  expect(resources.map(({ path }) => path).toSorted()).toEqual(files.toSorted())
  for (const file of files) expect(readDataFile(file), file).toMatch(/^[^\uFEFF\r]*[^\n]\n$/)
})

it('every amount has a unit that is known', () => {
  const amounts = resources.flatMap(({ path, schema }) =>
    schema.fields
      .filter(({ type, name }) => /^(integer|number)$/.test(type) && !/^(importance|rank)$/.test(name))
      .filter(({ unit }) => !units.includes(unit?.split(' ')[0] ?? ''))
      .map(({ name }) => `${path} ${name}`),
  )
  expect(amounts).toEqual([])
})

it('every table of figures points its sources at sources.csv', () => {
  for (const { path, schema } of resources) {
    const columns = schema.fields.map(({ name }) => name).filter((name) => name.endsWith('source'))
    const pointed = schema.foreignKeys.filter(({ reference }) => reference.resource === 'sources')
    expect(
      pointed.flatMap(({ fields }) => fields),
      path,
    ).toEqual(columns)
  }
})
