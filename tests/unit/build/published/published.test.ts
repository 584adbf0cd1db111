import { Validator } from '@seriousme/openapi-schema-validator'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { optimize } from 'svgo'
import { describe, expect, it } from 'vitest'
import { vintageDay } from '#mocks/readers/languages.ts'
import { publishedFiles, readDataPackage } from '#src/build/published/published.ts'
import { full } from '#tests/full.ts'
import { readSmallFile, smallResponses } from '#tests/unit/support/smallTables.ts'

const files = publishedFiles(null, readSmallFile, '2026-11-28')
const textOf = (path: string): string => files.get(path)?.() ?? ''
const atSite = publishedFiles(new URL('https://example.org/trade/'), readSmallFile)

it('the tables are published as they lie in the data package, with every one that it names', () => {
  const tables = [...files.keys()].filter((path) => /^data\/.*\.csv$/.test(path))
  expect(tables).toEqual(readDataPackage().resources.map(({ path }) => `data/${path}`))
  for (const path of tables) expect(textOf(path) === readSmallFile(path.slice('data/'.length)), path).toBe(true)
})

describe('the feed', () => {
  const feed = textOf('feed.xml')
  const placed = atSite.get('feed.xml')?.() ?? ''
  /** Texts of all elements of this name in the order of the feed; that of the feed itself comes first. */
  const texts = (xml: string, element: string): string[] =>
    Array.from(xml.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'g')), ([, text = '']) => text)

  it('tells what was corrected and to which month the figures go', () => {
    const titles = texts(feed, 'title').slice(1)
    expect(titles).toEqual(expect.arrayContaining(['Figures to July 2026', 'Figures to May 2026']))
    expect(titles.filter((title) => title.startsWith('Correction: ')).length).toBe(2)
    expect(feed).toContain('<summary>All goods, Russia to China; All goods, China to Russia.</summary>')
    expect(() => optimize(feed, { plugins: [] })).not.toThrow()
  })

  it('has the dates of the figures, newest first', () => {
    const [own, ...days] = texts(feed, 'updated')
    expect(own).toBe(days[0])
    expect(days).toEqual(days.toSorted().toReversed())
    // The date is that of the source of the newest month of all goods.
    expect(feed).toMatch(/<title>Figures to May 2026<\/title>\n<updated>2026-07-01T00:00:00Z<\/updated>/)
  })

  it('keeps the id of an entry where the site moves and when there is another', () => {
    const ids = texts(feed, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    expect(
      ids.filter((id) => !/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/.test(id)),
    ).toEqual([])
    expect(texts(placed, 'id')).toEqual(ids)
    const another = '2026-12-27,rates-monthly,Another,另,Другая,Because,因,Потому\n'
    const read = (file: string) => readSmallFile(file) + (file === 'corrections.csv' ? another : '')
    const later = publishedFiles(null, read).get('feed.xml')?.() ?? ''
    expect(texts(later, 'id').filter((id) => !ids.includes(id)).length).toBe(1)
    expect(texts(later, 'updated')[0]).toBe('2026-12-27T00:00:00Z')
  })

  it('has whole links where the site knows its address', () => {
    expect(feed).toContain('<link rel="self" href="./feed.xml"/>')
    expect(placed).toContain('<link rel="self" href="https://example.org/trade/feed.xml"/>')
    expect(placed).toContain('href="https://example.org/trade/?series=M-TOTAL,X-TOTAL&amp;freq=month"')
  })

  it.each([
    ['revised, as read from 2025 to 24 November 2026', '2026-11-24'],
    ['July 2026; up to 2.6% off; March–May 2026 may hold a small estimate', '2026-07-01'],
    ['each month as printed, January 2024 to July 2026', null],
    ['to December 2025', null],
  ])('dates a source by “%s”: %s', (vintage, day) => expect(vintageDay(vintage)).toBe(day))
})

type Operation = {
  readonly parameters?: readonly {
    readonly name: string
    readonly schema: { readonly pattern?: string; readonly enum?: string[] }
  }[]
  readonly responses: {
    readonly 200: { readonly content: { readonly [type: string]: { readonly schema: { readonly $ref: string } } } }
  }
}

/** Matches the paths of the answers that a path of the document describes, by the schemas of its parameters. */
function pathPattern(path: string, { parameters = [] }: Operation): RegExp {
  const parts = parameters.map(
    ({ name, schema }) => [name, schema.pattern?.slice(1, -1) ?? schema.enum?.join('|')] as const,
  )
  const escaped = path.slice(1).replaceAll('.', String.raw`\.`)
  return new RegExp(`^${parts.reduce((whole, [name, part]) => whole.replace(`{${name}}`, `(?:${part})`), escaped)}$`)
}

describe('openapi.json', () => {
  const text = textOf('api/openapi.json')
  const document: { servers: unknown; paths: { [path: string]: { get: Operation } } } = JSON.parse(text)
  const answers = [...smallResponses.keys()]
  const operations = Object.entries(document.paths).map(([path, { get }]) => ({
    path,
    pattern: pathPattern(path, get),
    schema: get.responses[200].content['application/json']?.schema.$ref.split('/').at(-1) ?? '',
  }))
  const ofAnswers = operations.filter(({ path }) => path.endsWith('.json'))

  it('is OpenAPI 3.1, says a validator that others use', async () => {
    expect(await new Validator().validate(text)).toEqual({ valid: true })
  })

  it('tells every request of the trade API once, a CSV beside each series, and none that has no answer', () => {
    const series = answers.filter((path) => path.startsWith('api/series/'))
    const csvs = [...files.keys()].filter((path) => /^api\/.*\.csv$/.test(path))
    expect(csvs).toEqual(series.map((path) => path.replace(/\.(monthly|annual)\.json$/, '.csv')))
    const paths = [...answers, ...csvs]
    expect(paths.filter((path) => operations.filter(({ pattern }) => pattern.test(path)).length !== 1)).toEqual([])
    expect(operations.filter(({ pattern }) => !paths.some((path) => pattern.test(path)))).toEqual([])
  })

  it('tells the answers as they are', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false })
    addFormats.default(ajv)
    ajv.addVocabulary(Object.keys(document))
    ajv.addSchema(document, 'api')
    for (const { pattern, schema } of ofAnswers) {
      const validate = ajv.compile({ $ref: `api#/components/schemas/${schema}` })
      // One answer in ten is checked, as all answers of a path are made alike.
      for (const path of answers.filter((one) => pattern.test(one)).filter((_, i) => full || i % 10 === 0)) {
        validate(JSON.parse(smallResponses.get(path)?.() ?? 'null'))
        expect(validate.errors, path).toBeNull()
      }
      validate({})
      expect(validate.errors, schema).not.toBeNull()
    }
  })

  it('finds the site from where it lies, or by the address that the build was given', () => {
    expect(document.servers).toEqual([{ url: '..' }])
    const placed: unknown = JSON.parse(atSite.get('api/openapi.json')?.() ?? '')
    expect(placed).toMatchObject({ servers: [{ url: 'https://example.org/trade' }] })
  })
})
