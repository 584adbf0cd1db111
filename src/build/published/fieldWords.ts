import type { DataPackage } from '#src/build/published/dataPackage.ts'

type Json = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `valueUsd` as the tables have it: `value_usd`. */
const inTables = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** What the tables say of their fields; of two that have a field, the first. */
function wordsOf({ resources }: DataPackage, tables: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const table of tables) {
    const resource = resources.find(({ name }) => name === table)
    if (resource === undefined) throw new Error(`datapackage.json has no table ${table}`)
    for (const { name, description } of resource.schema.fields) words.set(name, words.get(name) ?? description)
  }
  return words
}

function described(schema: unknown, words: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(schema)) return schema.map((part) => described(part, words))
  if (!isObject(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, part]) => [
      key,
      key === 'properties' && isObject(part) ? fields(part, words) : described(part, words),
    ]),
  )
}

function fields(properties: Json, words: ReadonlyMap<string, string>): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const description = words.get(inTables(name))
      const inside = described(property, words)
      // A list is a cell in a table, whose words are of that.
      const known = description !== undefined && isObject(inside) && inside['type'] !== 'array'
      return [name, known ? { description, ...inside } : inside]
    }),
  )
}

/** A JSON Schema whose fields are told in the words of the tables that they come from. */
export function withFieldWords(schema: unknown, dataPackage: DataPackage, tables: readonly string[]): unknown {
  return described(schema, wordsOf(dataPackage, tables))
}
