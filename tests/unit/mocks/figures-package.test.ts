import { readdirSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'

const strings = v.array(v.string())
const field = v.object({
  name: v.string(),
  type: v.string(),
  description: v.pipe(v.string(), v.nonEmpty()),
  unit: v.optional(
    v.picklist([
      'USD',
      'CNY',
      'EUR',
      'kg',
      'USD/barrel',
      'USD/unit',
      'CNY/USD',
      'RUB/USD',
      'USD/EUR',
      'index',
      'percent',
      'basis points',
    ]),
  ),
})
const licence = v.object({ title: v.string(), path: v.pipe(v.string(), v.url()) })
const dataPackage = v.object({
  $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: v.string(),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      description: v.pipe(v.string(), v.nonEmpty()),
      licenses: v.pipe(v.array(licence), v.nonEmpty()),
      schema: v.object({
        fields: v.array(field),
        missingValues: v.tuple([v.literal('')]),
        foreignKeys: v.optional(
          v.array(v.object({ fields: strings, reference: v.object({ resource: v.string(), fields: strings }) })),
          [],
        ),
      }),
    }),
  ),
})
const { resources } = v.parse(dataPackage, JSON.parse(readDataFile('datapackage.json')))
it('datapackage.json lists the files that exist, and no other', () => {
  const files = readdirSync(new URL('../../../mocks/data/', import.meta.url)).filter(
    (file) => file !== 'datapackage.json',
  )
  expect(resources.map(({ path }) => path).toSorted()).toEqual(files.toSorted())
})

// judges/datapackage.test.ts tests fields, types, constraints and keys.
describe.each(resources)('$path', ({ path, schema }) => {
  it('gives a unit to every amount', () => {
    const numeric = schema.fields.filter(
      (one) => ['integer', 'number'].includes(one.type) && !['importance', 'rank'].includes(one.name),
    )
    expect(numeric.filter((one) => one.unit === undefined)).toEqual([])
  })

  it('is plain text: no byte order mark, no carriage return, one final line feed', () => {
    expect(readDataFile(path)).toMatch(/^[^\uFEFF\r]*[^\n]\n$/)
  })
})

it('every table of figures points its sources at sources.csv', () => {
  const observations = resources.filter(({ schema }) => schema.fields.some((one) => one.name.endsWith('source')))
  for (const { name, schema } of observations) {
    const sourceFields = schema.fields.map((one) => one.name).filter((one) => one.endsWith('source'))
    const toSources = schema.foreignKeys.filter(({ reference }) => reference.resource === 'sources')
    expect(
      toSources.flatMap(({ fields }) => fields),
      name,
    ).toEqual(sourceFields)
  }
})
