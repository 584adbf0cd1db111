import * as v from 'valibot'
import { flows } from '#src/trade/catalogue.ts'
import { statuses as allStatuses } from '#src/trade/observation.ts'

/** A table of the data package, as its files, the answers made of it and the client all know it. */
export type Table<Entries extends v.ObjectEntries = v.ObjectEntries> = {
  readonly file: string
  /** Fields in the order of the answers; a text in several languages has a column for each (`name_en`, `name_zh`). */
  readonly row: v.ObjectSchema<Entries, undefined>
  /** Fields that no two rows have alike. */
  readonly key: readonly string[]
  /** Columns that are not called like their field in snake case. */
  readonly columns?: { readonly [field: string]: string }
  /** Columns of the file that no answer has. */
  readonly unsent?: v.ObjectEntries
  /** Files whose first column lists the values of a field; sources are listed by sources.csv in any case. */
  readonly listedIn?: { readonly [field: string]: string }
  /** Statuses with their figures: one is missing exactly where the other is. */
  readonly statuses?: { readonly [status: string]: string }
  /** Each line has every month from its first to its last. */
  readonly everyMonth?: true
}

export type RowOf<T extends Table> = Readonly<v.InferOutput<T['row']>>

/** An answer as it is once it is parsed. */
export type AnswerOf<Schema extends v.GenericSchema> = DeepReadonly<v.InferOutput<Schema>>
type DeepReadonly<T> = T extends object ? { readonly [key in keyof T]: DeepReadonly<T[key]> } : T

/** A name in an address, or an id. */
export const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const text = v.pipe(v.string(), v.nonEmpty('Empty text'))
/**
 * A value, a weight or a price. `1e999` in JSON parses to Infinity. Sums of amounts beyond the world's trade would not
 * be exact, and ratios to a part of a cent would not be finite.
 */
export const amount = v.pipe(
  v.number(),
  v.finite('Not finite'),
  v.minValue(0, 'Below 0'),
  v.maxValue(1e15, 'Beyond all trade'),
  v.check((number) => number === 0 || number >= 1e-6, 'Too small for a figure'),
)
/** An amount by which others are divided. */
export const positive = v.pipe(amount, v.gtValue(0, 'Not above 0'))
export const count = v.pipe(v.number(), v.integer('Not a whole number'), v.minValue(1, 'Below 1'))
export const yearNumber = v.pipe(
  v.number('Not a year'),
  v.check((number) => Number.isInteger(number) && number >= 1900 && number <= 2100, 'Not a year'),
)
export const flow = v.picklist(flows)
export const status = v.picklist(allStatuses)
export const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Not a month, YYYY-MM'))
export const year = v.pipe(v.string(), v.regex(/^\d{4}$/, 'Not a year, YYYY'))
export const day = v.pipe(v.string(), v.isoDate('Not a day, YYYY-MM-DD'))
export const headingCode = v.pipe(v.string(), v.regex(/^\d{4}$/, 'Not an HS heading, 4 digits'))
const chapterCode = v.pipe(v.string(), v.regex(/^\d{2}$/, 'Not an HS chapter, 2 digits'))

/** A name in English and in any other language, by the language's code. */
export const names = v.objectWithRest({ en: text }, text)

/** US dollars and kilograms, each with its status. */
export const figures = {
  valueUsd: v.nullable(amount),
  netWeightKg: v.nullable(amount),
  valueStatus: v.nullable(status),
  weightStatus: v.nullable(status),
}

export const statusColumns = { valueStatus: 'valueUsd', weightStatus: 'netWeightKg' } as const

export const plusMinusUsd = v.exactOptional(amount)
/** Words and growth by which a publisher itself told a figure. */
export const stated = {
  statedGrowthPct: v.exactOptional(v.pipe(v.number(), v.finite('Not finite'))),
  note: v.exactOptional(text),
}

// Fields of the Harmonized System's chapters and headings, which every visit needs; their tables are in catalogue.ts.

export const chapter = {
  cmdCode: chapterCode,
  section: v.pipe(v.string(), v.regex(/^[IVX]+$/, 'Not a roman number')),
  names,
  shortNames: v.exactOptional(names),
}

/** The label is English in every language; only well-known headings have names. */
export const heading = { cmdCode: headingCode, label: text, names: v.exactOptional(names) }
