import { TableError } from '#mocks/tables/table.ts'

/** Why nothing was written, for the one who ran the command. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError'
}

const meanings: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  EROFS: 'the folder is read-only',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'this user’s share of the disk is full',
}

/** What is wrong with an update, the tables or the place where they lie, for the one who ran the command; null: a fault of ours. */
export function faultInWords(error: unknown): string | null {
  if (error instanceof UpdateError || error instanceof TableError) return error.message
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return null
  const what = meanings[String(error.code)] ?? error.message
  return 'path' in error ? `${String(error.path)}: ${what}` : what
}
