import { QueryClient } from '@tanstack/react-query'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { afterEach, expect, it, vi } from 'vitest'
import { ApiError } from '#src/api/queries.ts'
import { findingsSchema } from '#src/trade/tables/answers.ts'
import { catalogueSchema } from '#src/trade/tables/catalogue.ts'
import { cautionTexts } from '#src/app/sources/Cautions.tsx'
import { figureOf } from '#src/figures/figureOf.ts'
import { csvOf } from '#src/publish/files/csv.ts'
import { notesOfFigure } from '#src/publish/texts.ts'
import { parseView } from '#src/view/address/address.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { full } from '#tests/full.ts'
import { seed } from '#tests/seed.ts'
import { claimsOn } from '#tests/unit/support/claimsOn.ts'
import { readSmallFile, smallAnswer } from '#tests/unit/support/smallTables.ts'
import { format } from '#tests/unit/support/words.ts'

// A changed body is refused by the client, or the figure that is made of it says nothing unsound.

const catalogue = v.parse(catalogueSchema, smallAnswer('catalogue'))
const unsound = /NaN|Infinity|undefined/
const numRuns = full ? 400 : 6

// Values that nearly fit a schema.
const texts = '0 NaN Infinity 2022 2022-13 9999-12 A Z M X TOTAL 2709 __proto__ <script>alert(1)</script>'.split(' ')
const numbers = [0, -0, -1, 0.1, 1e15, 1e308, -1e308, 5e-324, 2017, 1.5]
const nearly = fc.constantFrom<unknown>(null, true, '', [], {}, ...texts, ...numbers)

/** Changes of JSON, each at the place to which steps lead, apart from it so that a failure shows the changes alone. */
const someChanges = fc.array(
  fc.record({
    steps: fc.array(fc.noBias(fc.nat(10_000)), { maxLength: 6 }),
    act: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'double', 'reverse'),
    value: fc.oneof({ arbitrary: nearly, weight: 3 }, { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 1 }),
  }),
  { minLength: 1, maxLength: 4 },
)
type Change = typeof someChanges extends fc.Arbitrary<readonly (infer One)[]> ? One : never

function changed(good: unknown, changes: readonly Change[]): unknown {
  const whole = { body: structuredClone(good) }
  for (const { steps, act, value } of changes) {
    let [around, key]: [object, string] = [whole, 'body']
    for (const step of steps) {
      const inner: unknown = Reflect.get(around, key)
      const keys = typeof inner === 'object' && inner !== null ? Object.keys(inner) : []
      if (typeof inner === 'object' && inner !== null && keys.length > 0)
        [around, key] = [inner, keys[step % keys.length] ?? '']
    }
    const before: unknown = Reflect.get(around, key)
    if (act === 'replace') Reflect.set(around, key, value)
    else if (act === 'reverse') Reflect.set(around, key, Array.isArray(before) ? before.toReversed() : before)
    else if (!Array.isArray(around)) Reflect.deleteProperty(around, key)
    else around.splice(Number(key), act === 'double' ? 0 : 1, ...(act === 'double' ? [before] : []))
  }
  return whole.body
}

/** Each list of an answer is empty once. */
const emptied = [0, 1, 2].map((step): [Change[]] => [[{ steps: [step], act: 'replace', value: [] }]])

afterEach(() => vi.unstubAllGlobals())

const figures = [
  ['series/M-271111.monthly', '?series=M-271111&freq=month&show=yoy'],
  ['series/M-271111.monthly', '?series=M-271111,M-2709&measure=price&freq=quarter'],
  ['series/M-2710.annual', '?series=M-2710,X-8703&chart=bar&freq=year'],
  ['series/M-TOTAL.monthly', '?series=M-2709&show=share&freq=rolling'],
  ['headings', '?chart=treemap&year=2023'],
  ['products/M-2022', '?view=movers&a=2022&b=2023'],
  ['context', '?view=prices&of=M-2709&benchmark=brent'],
  ['prices', '?view=prices&of=M-271111&benchmark=ttf'],
  ['rates', '?series=M-2709,X-TOTAL&money=real&freq=month'],
  ['rates', '?view=rates'],
  ['mirror', '?view=books'],
  ['world', '?view=world'],
  ['buyers', '?view=buyers'],
  ['suppliers/8703', '?view=suppliers&of=X-8703'],
  ['dependence', '?view=dependence'],
  ['europe', '?view=europe'],
] as const

// A figure is drawn for each change, so that `npm test` takes every third, by its seed.
it.each(figures.filter((_, i) => full || i % 3 === seed % 3))(
  '%s, changed: %s is refused, or sound',
  { timeout: 600_000 },
  async (name, search) => {
    const good = smallAnswer(name)
    let told: unknown = good
    const asked: string[] = []
    vi.stubGlobal('fetch', async (resource: string) => {
      const path = resource.replace(/^.*api\/|\.json$/g, '')
      asked.push(path)
      return Response.json(path === name ? told : smallAnswer(path))
    })
    const { view } = parseView(search, catalogue)
    const said = async (body: unknown): Promise<string | null> => {
      told = body
      const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
      const content = await figureOf(view, catalogue, format, client).catch((error: unknown) => {
        if (error instanceof ApiError) return null
        throw error
      })
      if (content === null) return null
      return [content.title, content.subtitle, content.altText(), ...notesOfFigure(content), csvOf(content)].join('\n')
    }
    expect(await said(good)).not.toBeNull()
    expect(asked).toContain(name)
    await fc.assert(
      fc.asyncProperty(someChanges, async (changes) => {
        const body = changed(good, changes)
        // A name of a source may be any text.
        fc.pre(!unsound.test(JSON.stringify(body)))
        expect((await said(body)) ?? '').not.toMatch(unsound)
      }),
      { numRuns, examples: emptied },
    )
  },
)

it('findings, changed: claims and cautions say nothing unsound', { timeout: 600_000 }, async () => {
  const { told: claimsWith } = await claimsOn(readSmallFile)
  fc.assert(
    fc.property(someChanges, (changes) => {
      const told = changed(smallAnswer('findings'), changes)
      fc.pre(!unsound.test(JSON.stringify(told)))
      const found = v.safeParse(findingsSchema, told)
      if (!found.success) return
      const cautions = cautionTexts(catalogue, found.output, format, createLabels(catalogue, undefined, format))
      const said = [
        ...claimsWith(format, found.output).flatMap(({ row }) => row),
        ...cautions.flatMap(({ head, text }) => [head, text]),
      ]
      expect(said.filter((text) => unsound.test(text))).toEqual([])
    }),
    { numRuns: numRuns * 2 },
  )
})
