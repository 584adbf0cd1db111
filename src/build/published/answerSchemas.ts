import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { buyersSchema } from '#src/api/schema/buyers.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { contextSchema } from '#src/api/schema/context.ts'
import { correctionsSchema } from '#src/api/schema/corrections.ts'
import { findingsSchema } from '#src/api/schema/findings.ts'
import { flow, text, yearNumber } from '#src/api/schema/fields.ts'
import { mirrorSchema } from '#src/api/schema/mirror.ts'
import { nomenclatureSchema } from '#src/api/schema/nomenclature.ts'
import { productRows } from '#src/api/schema/products.ts'
import { ratesSchema } from '#src/api/schema/rates.ts'
import { observationsSchema } from '#src/api/schema/series.ts'
import { worldSchema } from '#src/api/schema/world.ts'
import type { DataPackage } from '#src/build/published/dataPackage.ts'
import { withFieldWords } from '#src/build/published/fieldWords.ts'

const series = (frequency: 'monthly' | 'annual') =>
  v.object({ id: text, frequency: v.literal(frequency), observations: observationsSchema(frequency) })

/** The schemas that the page parses the answers by, and the tables in whose words their fields are told. */
const answers = {
  Catalogue: [catalogueSchema, ['commodities', 'sources', 'events']],
  Findings: [findingsSchema, []],
  Headings: [nomenclatureSchema, ['headings']],
  MonthlySeries: [series('monthly'), ['customs-monthly']],
  AnnualSeries: [series('annual'), ['quoted-annual']],
  Products: [v.object({ flow, year: yearNumber, rows: productRows }), ['baci-annual']],
  Context: [contextSchema, ['context-monthly', 'rates-monthly']],
  Mirror: [mirrorSchema, ['russia-annual']],
  Corrections: [correctionsSchema, ['corrections']],
  Rates: [ratesSchema, []],
  World: [worldSchema, ['world-monthly']],
  Buyers: [buyersSchema, ['buyers-monthly']],
} as const satisfies { readonly [name: string]: readonly [v.GenericSchema, readonly string[]] }

export type AnswerName = keyof typeof answers

/** What holds an answer together and JSON Schema cannot say: that statuses stand where figures do, or the order of rows. */
const unsaid = ['check', 'raw_check', 'finite']

/** Every answer's schema as JSON Schema, as it comes over the wire. */
export function answerSchemas(dataPackage: DataPackage): { readonly [name: string]: unknown } {
  return Object.fromEntries(
    Object.entries(answers).map(([name, [schema, tables]]) => {
      const { $schema: _, ...json } = toJsonSchema(schema, {
        target: 'draft-2020-12',
        typeMode: 'input',
        ignoreActions: unsaid,
      })
      return [name, withFieldWords(json, dataPackage, tables)]
    }),
  )
}
