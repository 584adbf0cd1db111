import * as v from 'valibot'
import { commodityGroups } from '#src/trade/catalogue.ts'
import { type Table, chapter, day, flow, heading, names, slug, text } from '#src/trade/tables/cells.ts'

const columns = { names: 'name', shortNames: 'short' }
const texts: v.GenericSchema<string[], readonly string[]> = v.array(text)

export const sourcesTable = {
  file: 'sources.csv',
  row: v.object({
    id: text,
    publisher: names,
    /** The publisher's name in a source line. */
    names,
    dataset: names,
    url: v.pipe(v.string(), v.regex(/^https?:\/\//, 'Not a web address')),
    licence: names,
    /** When the figures were published or read. */
    vintage: names,
    via: names,
  }),
  key: ['id'],
  columns,
} as const satisfies Table

export const eventsTable = {
  file: 'events.csv',
  row: v.object({
    id: text,
    date: day,
    endDate: v.nullable(day),
    kind: text,
    /** 1 is shown by default, beside the goods that it concerns; 2 on request. */
    importance: v.picklist([1, 2]),
    /** Commodities (`M-2709`), chapters of a flow (`X-87`) or flows (`M`); empty is all trade. */
    concerns: texts,
    names,
    shortNames: v.exactOptional(names),
  }),
  key: ['id'],
  columns,
} as const satisfies Table

export const commoditiesTable = {
  file: 'commodities.csv',
  row: v.object({
    flow,
    cmdCode: text,
    names,
    group: v.picklist(commodityGroups),
    /** Series ids of a composite's parts; empty for every other commodity. */
    parts: texts,
  }),
  key: ['flow', 'cmdCode'],
  columns,
  unsent: { definition: v.nullable(text) },
} as const satisfies Table

export const correctionsTable = {
  file: 'corrections.csv',
  row: v.object({ date: day, table: text, what: names, why: names }),
  key: ['date', 'table', 'what'],
} as const satisfies Table

/** The name of a page in its address. */
const pageName = v.pipe(v.string(), v.regex(slug, 'Not small letters, digits and single hyphens'))
const query = v.pipe(v.string(), v.regex(/^\?.+$/, 'Not the query of a view, ?…'))

export const claimsTable = {
  file: 'claims.csv',
  row: v.object({
    id: pageName,
    names,
    /** The claim in few words, as it was stated. */
    stated: names,
    /** The query of the view that checks it. */
    search: query,
    publisher: names,
    date: day,
  }),
  key: ['id'],
  columns,
} as const satisfies Table

export const viewsTable = {
  file: 'views.csv',
  row: v.object({ slug: pageName, search: query }),
  key: ['slug'],
} as const satisfies Table

export const chaptersTable = {
  file: 'chapters.csv',
  row: v.object(chapter),
  key: ['cmdCode'],
  columns,
  unsent: { source: text },
} as const satisfies Table
export const headingsTable = {
  file: 'headings.csv',
  row: v.object(heading),
  key: ['cmdCode'],
  columns: { names: 'short' },
  unsent: { source: text },
} as const satisfies Table

export const synonymsTable = {
  file: 'synonyms.csv',
  row: v.object({ cmdCode: text, language: text, synonym: text }),
  key: ['cmdCode', 'language', 'synonym'],
} as const satisfies Table
