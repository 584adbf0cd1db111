import { readdir, rename, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ownFolder, removeDead } from '#mocks/update/alone.ts'
import { hasCode, inWords } from '#mocks/update/systemError.ts'
import { MixedError } from '#mocks/update/updateError.ts'

/** A file of the folder, and its text as it shall be. */
export type Change = { readonly file: string; readonly text: string }

/** A hidden folder beside the files: what lies in it is written whole and only has to take its place. */
const ready = '.ready'

/** What a call comes to; null where it fails in one of these ways: another start may do the same at the same time. */
async function unless<T>(codes: readonly string[], call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (hasCode(error, ...codes)) return null
    throw error
  }
}

/** @returns the files that it has moved, or null where none was waiting */
async function moveReady(folder: string): Promise<string[] | null> {
  const files = await unless(['ENOENT'], readdir(join(folder, ready)))
  if (files === null) return null
  const moved: string[] = []
  for (const file of files) {
    try {
      await rename(join(folder, ready, file), join(folder, file))
      moved.push(file)
    } catch (error) {
      if (hasCode(error, 'ENOENT')) continue
      throw new MixedError(
        `Of the files in ${folder} some may be new and some old, for ${file} could not take its place (${inWords(error)}). ` +
          `It is whole in the hidden folder ${ready}, with those that come after it. When nothing is in their way, ` +
          'the next start of figures:update or figures:check puts them in their places.',
        { cause: error },
      )
    }
  }
  // Not empty: the next update has just made its files ready.
  await unless(['ENOENT', 'ENOTEMPTY'], rmdir(join(folder, ready)))
  return moved
}

/**
 * Ends what an earlier start, killed perhaps, has begun: files that are written whole take their places, and what was not yet
 * whole is thrown away. Each command calls it before it reads, Vite too, also while an update runs.
 * @throws {MixedError} where a file cannot take its place
 */
export async function settle(folder: string, print: (line: string) => void): Promise<void> {
  const moved = (await moveReady(folder)) ?? []
  // Not without a word: somebody may have put older files there since.
  if (moved.length > 0) print(`${folder}: put in place what an update had left ready: ${moved.join(', ')}`)
  await removeDead(folder)
}

/**
 * Writes all files or none, for an update that is `alone`. First whole copies beside them, which one rename makes valid; then
 * one rename each. Whatever ends the process in between leaves the rest to the next start (`settle`).
 * @throws {MixedError} where a file cannot take its place
 */
export async function writeTogether(folder: string, changes: readonly Change[]): Promise<void> {
  const own = ownFolder(folder)
  for (const { file, text } of changes) await writeFile(join(own, file), text, { flush: true })
  await rename(own, join(folder, ready))
  await moveReady(folder)
}
