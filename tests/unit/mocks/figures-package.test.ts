import { readdirSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'

const strings = v.array(v.string())
const field = v.object({
  name: v.string(),
  type: v.picklist(['string', 'integer', 'number', 'year', 'yearmonth', 'date']),
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
  constraints: v.optional(
    v.object({
      required: v.optional(v.boolean(), false),
      enum: v.optional(v.array(v.union([v.string(), v.number()]))),
      pattern: v.optional(v.string()),
      minimum: v.optional(v.union([v.string(), v.number()])),
      maximum: v.optional(v.string()),
    }),
    { required: false },
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
        primaryKey: strings,
        foreignKeys: v.optional(
          v.array(v.object({ fields: strings, reference: v.object({ resource: v.string(), fields: strings }) })),
          [],
        ),
      }),
    }),
  ),
})
const lexical = {
  string: /^\S(.*\S)?$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  year: /^\d{4}$/,
  yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/,
} as const

const { resources } = v.parse(dataPackage, JSON.parse(readDataFile('datapackage.json')))
const tables = new Map(resources.map((resource) => [resource.name, csvParse(readDataFile(resource.path))]))
const valuesOf = (table: string, name: string): string[] => (tables.get(table) ?? []).map((row) => row[name] ?? '')

/** What a cell breaks of its field's promises; null where it keeps them. */
function breach(cell: string, { type, constraints }: v.InferOutput<typeof field>): string | null {
  if (cell === '') return constraints.required === true ? 'is required' : null
  if (!lexical[type].test(cell)) return `is no ${type}`
  if (constraints.enum !== undefined && !constraints.enum.map(String).includes(cell)) return 'is not in the list'
  if (constraints.pattern !== undefined && !new RegExp(constraints.pattern).test(cell)) return 'breaks the pattern'
  if (constraints.minimum !== undefined && Number(cell) < Number(constraints.minimum)) return 'is too small'
  if (constraints.maximum !== undefined && Number(cell) > Number(constraints.maximum)) return 'is too large'
  return null
}

it('datapackage.json lists the files that exist, and no other', () => {
  const files = readdirSync(new URL('../../../mocks/data/', import.meta.url)).filter(
    (file) => file !== 'datapackage.json',
  )
  expect(resources.map(({ path }) => path).toSorted()).toEqual(files.toSorted())
})

describe.each(resources)('$path', ({ name, path, schema }) => {
  const rows = tables.get(name) ?? csvParse('')

  it('has the fields that datapackage.json names, in their order', () => {
    expect(rows.columns).toEqual(schema.fields.map((one) => one.name))
  })

  it('keeps the types and constraints of its fields', () => {
    const breaches = rows.flatMap((row, i) =>
      schema.fields.flatMap((one) => {
        const problem = breach(row[one.name] ?? '', one)
        return problem === null ? [] : [`line ${i + 2}, ${one.name} ${problem}`]
      }),
    )
    expect(breaches).toEqual([])
  })

  it('has no key twice', () => {
    const seen = new Set<string>()
    const keys = rows.map((row) => schema.primaryKey.map((key) => row[key]).join(' '))
    expect(keys.filter((key) => seen.size === seen.add(key).size)).toEqual([])
  })

  it('points only at rows that exist', () => {
    for (const { fields, reference } of schema.foreignKeys) {
      const known = new Set(valuesOf(reference.resource, reference.fields[0] ?? ''))
      expect(valuesOf(name, fields[0] ?? '').filter((value) => !known.has(value))).toEqual([])
    }
  })

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
