import { rename, rm, writeFile } from 'node:fs/promises'

type Change = { readonly path: string; readonly text: string; readonly before: string }

/**
 * Writes all files or none: first whole copies beside them, then one rename each, which no reader sees by half.
 * Should a rename fail, those before it are put back.
 */
export async function writeTogether(changes: readonly Change[]): Promise<void> {
  const fresh = (path: string): string => `${path}.${process.pid}.tmp`
  const done: Change[] = []
  try {
    for (const { path, text } of changes) await writeFile(fresh(path), text, { flush: true })
    for (const change of changes) {
      await rename(fresh(change.path), change.path)
      done.push(change)
    }
  } catch (error) {
    for (const { path, before } of done) await writeFile(path, before, { flush: true })
    throw error
  } finally {
    for (const { path } of changes) await rm(fresh(path), { force: true })
  }
}
