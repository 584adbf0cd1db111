import type * as v from 'valibot'

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
  readonly unsent?: readonly string[]
  /** Files whose first column lists the values of a field; sources are listed by sources.csv in any case. */
  readonly listedIn?: { readonly [field: string]: string }
  /** Statuses with their figures: one is missing exactly where the other is. */
  readonly statuses?: { readonly [status: string]: string }
  /** Each line has every month from its first to its last. */
  readonly everyMonth?: true
}

export type RowOf<T extends Table> = Readonly<v.InferOutput<T['row']>>
