import { readdirSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { dataFolder, readDataFile } from '#mocks/answers/disk.ts'
import { columnOf, fieldsOf, listFor } from '#mocks/readers/table.ts'
import * as beside from '#src/trade/tables/beside.ts'
import * as books from '#src/trade/tables/books.ts'
import * as catalogue from '#src/trade/tables/catalogue.ts'
import type { Table } from '#src/trade/tables/cells.ts'

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
          primaryKey: v.array(text),
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

it.each<Table>([books.customsTable, books.customsYearsTable])(
  '$file has its columns as an update writes them',
  (of) => {
    expect(readDataFile(of.file).split('\n')[0]?.split(',')).toEqual(fieldsOf(of).map((field) => columnOf(of, field)))
  },
)

it('datapackage.json has the columns, key and lists of every table as trade/tables has them', () => {
  const tables = [beside, books, catalogue]
    .flatMap((module) => Object.values<object>(module))
    .filter((one): one is Table => 'file' in one)
  const bare = (columns: readonly string[]) => new Set(columns.map((name) => name.replace(/_(en|zh|ru)$/, '')))
  for (const { path, schema } of resources) {
    const of = tables.find(({ file }) => file === path)
    if (of === undefined) throw new Error(`${path} is described nowhere in src/trade/tables`)
    const column = (field: string) => columnOf(of, field)
    const listed = fieldsOf(of).filter((field) => listFor(of, field) !== undefined)
    expect(bare(schema.fields.map(({ name }) => name)), path).toEqual(new Set(fieldsOf(of).map(column)))
    expect(bare(schema.primaryKey), path).toEqual(new Set(of.key.map(column)))
    const keys = schema.foreignKeys.map(({ fields, reference }) => `${fields.join()} in ${reference.resource}.csv`)
    expect(keys.toSorted(), path).toEqual(listed.map((field) => `${column(field)} in ${listFor(of, field)}`).toSorted())
  }
})
