import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'

/** The catalogue of the built site. */
export const builtCatalogue = v.parse(
  catalogueSchema,
  JSON.parse(readFileSync(new URL('../../../dist/api/catalogue.json', import.meta.url), 'utf8')),
)
