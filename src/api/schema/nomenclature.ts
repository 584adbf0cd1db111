import * as v from 'valibot'
import { benchmarkIn } from '#src/trade/beside/benchmark.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import { amount, chapterCode, flow, headingCode, names, text, uniqueBy, yearNumber } from '#src/api/schema/fields.ts'

const chapter = v.object({
  cmdCode: chapterCode,
  section: v.pipe(v.string(), v.regex(/^[IVX]+$/, 'Not a roman number')),
  names,
  shortNames: v.exactOptional(names),
})

const lastYear = v.exactOptional(v.object({ year: yearNumber, valueUsd: amount }))

const heading = v.object({
  cmdCode: headingCode,
  label: text,
  names: v.exactOptional(names),
  flows: v.array(flow),
  lastYear: v.object({ M: lastYear, X: lastYear }),
})

const worldPrice = v.object({
  id: v.pipe(
    v.string(),
    v.check((id) => benchmarkIn(id) !== undefined, 'Not a world price'),
  ),
  names,
})

const synonyms = v.object({ cmdCode: text, words: v.record(v.string(), v.array(text)) })

export const nomenclatureSchema: v.GenericSchema<unknown, Nomenclature> = v.object({
  chapters: v.pipe(
    v.array(chapter),
    uniqueBy('cmdCode', ({ cmdCode }) => cmdCode),
  ),
  headings: v.pipe(
    v.array(heading),
    uniqueBy('cmdCode', ({ cmdCode }) => cmdCode),
  ),
  synonyms: v.pipe(
    v.array(synonyms),
    uniqueBy('cmdCode', ({ cmdCode }) => cmdCode),
  ),
  worldPrices: v.pipe(
    v.array(worldPrice),
    uniqueBy('id', ({ id }) => id),
  ),
})
