import * as v from 'valibot'
import { benchmarkIn } from '#src/trade/beside/benchmark.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import { amount, flow, names, text, yearNumber } from '#src/trade/tables/fields.ts'
import { chapter, heading } from '#src/trade/tables/nomenclature.ts'
import { keyed } from '#src/api/schema/rules.ts'

const lastYear = v.exactOptional(v.object({ year: yearNumber, valueUsd: amount }))

const worldPrice = v.object({
  id: v.pipe(
    v.string(),
    v.check((id) => benchmarkIn(id) !== undefined, 'Not a world price'),
  ),
  names,
})

const synonyms = v.object({ cmdCode: text, words: v.record(v.string(), v.array(text)) })

export const nomenclatureSchema: v.GenericSchema<unknown, Nomenclature> = v.object({
  chapters: v.pipe(v.array(v.object(chapter)), keyed(['cmdCode'])),
  headings: v.pipe(
    v.array(v.object({ ...heading, flows: v.array(flow), lastYear: v.object({ M: lastYear, X: lastYear }) })),
    keyed(['cmdCode']),
  ),
  synonyms: v.pipe(v.array(synonyms), keyed(['cmdCode'])),
  worldPrices: v.pipe(v.array(worldPrice), keyed(['id'])),
})
