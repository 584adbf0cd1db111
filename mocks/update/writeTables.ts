import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Change = { readonly file: string; readonly text: string }

/** Writes whole copies first, then renames them: a full disk or a read-only folder changes no file. */
export async function writeTables(folder: string, changes: readonly Change[]): Promise<void> {
  const copies = changes.map(({ file, text }) => ({ path: join(folder, file), copy: join(folder, `.${file}`), text }))
  try {
    for (const { copy, text } of copies) await writeFile(copy, text)
  } catch (error) {
    for (const { copy } of copies) await rm(copy, { force: true })
    throw error
  }
  for (const { path, copy } of copies) await rename(copy, path)
}
