import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { readDataPackage } from '#src/build/published/figures.ts'
import { answerSchemas } from '#src/build/published/answerSchemas.ts'
import { openapi } from '#src/build/published/openapi.ts'
import { publishedFiles } from '#src/build/published/published.ts'
import { firstResponses, readFirstFile } from '#tests/unit/support/firstTables.ts'
import { full } from '#tests/full.ts'

type Operation = {
  readonly parameters?: readonly {
    readonly name: string
    readonly schema: { readonly pattern?: string; readonly enum?: string[] }
  }[]
  readonly responses: {
    readonly 200: { readonly content: { readonly [type: string]: { readonly schema: { readonly $ref: string } } } }
  }
}
const files = publishedFiles(null, readFirstFile)
const text = files.get('api/openapi.json')?.() ?? ''
const document: { servers: unknown; paths: { [path: string]: { get: Operation } } } = JSON.parse(text)
const answers = firstResponses()

/** Matches the paths of the answers that a path of the document describes, by the schemas of its parameters. */
function pathPattern(path: string, { parameters = [] }: Operation): RegExp {
  const parts = parameters.map(
    ({ name, schema }) => [name, schema.pattern?.slice(1, -1) ?? schema.enum?.join('|')] as const,
  )
  const escaped = path.slice(1).replaceAll('.', String.raw`\.`)
  return new RegExp(`^${parts.reduce((whole, [name, part]) => whole.replace(`{${name}}`, `(?:${part})`), escaped)}$`)
}

const operations = Object.entries(document.paths)
  .filter(([path]) => path.endsWith('.json'))
  .map(([path, { get }]) => ({
    path,
    pattern: pathPattern(path, get),
    schema: get.responses[200].content['application/json']?.schema.$ref.split('/').at(-1) ?? '',
  }))

describe('openapi.json', () => {
  it('is OpenAPI 3.1, says a validator that others use', async () => {
    const validator = new Validator()
    expect(await validator.validate(text)).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
    // Each validator takes a second to read its own schema.
    if (full)
      expect(await new Validator().validate(text.replace('"version"', '"edition"'))).toMatchObject({ valid: false })
  })

  it('tells every request of the trade API once, and none that has no answer', () => {
    const told = [...answers.keys()].map((path) => operations.filter(({ pattern }) => pattern.test(path)).length)
    expect(told.filter((count) => count !== 1)).toEqual([])
    const idle = operations.filter(({ pattern }) => ![...answers.keys()].some((path) => pattern.test(path)))
    expect(idle.map(({ path }) => path)).toEqual([])
  })

  it('tells every series’ CSV, each beside its answer', () => {
    const { get } = document.paths['/api/series/{id}.csv'] ?? {}
    const csvs = [...files.keys()].filter((path) => /^api\/.*\.csv$/.test(path))
    expect(csvs.filter((path) => get === undefined || !pathPattern('/api/series/{id}.csv', get).test(path))).toEqual([])
    const series = [...answers.keys()].filter((path) => path.startsWith('api/series/'))
    expect(csvs).toEqual(series.map((path) => path.replace(/\.(monthly|annual)\.json$/, '.csv')))
  })

  it('tells the answers as they are', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false })
    addFormats.default(ajv)
    const schemas = answerSchemas(readDataPackage())
    for (const { pattern, schema } of operations) {
      const validate = ajv.compile(Object(schemas[schema]))
      // One answer in fifty is checked, as all answers of a path are made alike.
      const asked = [...answers].filter(([path]) => pattern.test(path)).filter((_, i) => full || i % 50 === 0)
      for (const [path, answer] of asked) {
        validate(JSON.parse(answer()))
        expect(validate.errors, path).toBeNull()
      }
      validate({})
      expect(validate.errors, schema).not.toBeNull()
    }
  })

  it('finds the site from where it lies, or by the address that the build was given', () => {
    expect(document.servers).toEqual([{ url: '..' }])
    const placed = openapi(readDataPackage(), new URL('https://example.org/trade/'))
    expect(placed).toMatchObject({ servers: [{ url: 'https://example.org/trade' }] })
  })
})
