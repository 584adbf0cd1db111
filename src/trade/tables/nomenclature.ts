import * as v from 'valibot'
import { chapterCode, headingCode, names, text } from '#src/trade/tables/fields.ts'

// Fields of the Harmonized System's chapters and headings, which every visit needs; their tables are in catalogue.ts.

export const chapter = {
  cmdCode: chapterCode,
  section: v.pipe(v.string(), v.regex(/^[IVX]+$/, 'Not a roman number')),
  names,
  shortNames: v.exactOptional(names),
}

/** The label is English in every language; only well-known headings have names. */
export const heading = { cmdCode: headingCode, label: text, names: v.exactOptional(names) }
