import { TableError } from '#mocks/readers/table.ts'

/** Tells the person who ran the command why nothing was written. */
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

/** A message about the update, the tables or their folder for the person who ran the command; null: a fault of ours. */
export function faultInWords(error: unknown): string | null {
  if (error instanceof UpdateError || error instanceof TableError) return error.message
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return null
  const what = meanings[String(error.code)] ?? error.message
  return 'path' in error ? `${String(error.path)}: ${what}` : what
}
