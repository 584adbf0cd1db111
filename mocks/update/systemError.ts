import { TableError } from '#mocks/tables/table.ts'
import { MixedError } from '#mocks/update/updateError.ts'

const meanings: { readonly [code: string]: string } = {
  ENOTEMPTY: 'an earlier update has not ended there',
  ENOENT: 'there is no such file',
  EROFS: 'the folder is read-only',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'this user’s share of the disk is full',
}

/** Is it the system that refuses a file, and no fault of ours? */
function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
}

/** Does the system refuse a file in one of these ways? */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(error) && codes.includes(error.code)
}

/** What is wrong with the tables, or with the place where they lie, for the one who ran the command; null: a fault of ours. */
export function faultInWords(error: unknown): string | null {
  if (error instanceof TableError || error instanceof MixedError) return error.message
  return isSystemError(error) ? inWords(error) : null
}

/** What the system has against a file, for the one who ran the command. */
export function inWords(error: unknown): string {
  if (!isSystemError(error)) return String(error)
  const what = meanings[error.code] ?? error.message
  return 'path' in error ? `${String(error.path)}: ${what}` : what
}
