import type { Catalogue } from '#src/trade/catalogue.ts'
import type { ReaderNames, UserFile } from '#src/imports/joinCatalogue.ts'

/** A file as the list of commodities names it. */
export type TakenFile = UserFile & { readonly rows: number; readonly taken: number }

/** The reader's own files. They live in this page alone: no address, no storage and no request carries them. */
export type UserData = {
  readonly files: readonly TakenFile[]
  /** What the reader calls them; a file that is opened again keeps its names. */
  readonly names: ReaderNames
  /** Ours, and the series of the files beside them. */
  readonly catalogue: Catalogue
}
