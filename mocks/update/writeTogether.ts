import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MixedError } from '#mocks/update/updateError.ts'
import { inWords } from '#mocks/update/systemError.ts'

/** A file of the folder: its text as it shall be, and as it is. */
export type Change = { readonly file: string; readonly text: string; readonly before: string }

// Hidden folders beside the files hold each of them twice, as it shall be and as it was. Their name says how far the
// writing has come, and a rename takes it on at once: whoever finds one knows what is to be done.
const writing = '.writing'
const ready = '.ready'
const back = '.back'

/** What a call comes to; null where its file is not there, or another start has just moved it. */
async function unlessGone<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

const namesIn = async (folder: string): Promise<string[]> => (await unlessGone(readdir(folder))) ?? []

async function moveAll(from: string, to: string, files: readonly string[]): Promise<void> {
  for (const file of files) await unlessGone(rename(join(from, file), join(to, file)))
}

/**
 * Ends what an earlier start, killed perhaps, has begun: files that are written whole take their places, files that could
 * not are as they were, and what was not yet whole is thrown away. Each command calls it before it reads, Vite too.
 */
export async function settle(folder: string): Promise<void> {
  const at = (...names: readonly string[]): string => join(folder, ...names)
  const kept = await namesIn(at(back, 'old'))
  const waiting = new Set(await namesIn(at(back, 'new')))
  await moveAll(
    at(back, 'old'),
    folder,
    kept.filter((file) => !waiting.has(file)),
  )
  await moveAll(at(ready, 'new'), folder, await namesIn(at(ready, 'new')))
  for (const name of [back, ready, writing]) await rm(at(name), { recursive: true, force: true })
}

/**
 * Writes all files or none. First whole copies beside them, which one rename makes valid; then one rename each. A process
 * that is killed in between leaves the rest to the next start (`settle`). Should a rename fail, those before it are undone.
 * @throws {MixedError} where that fails too
 */
export async function writeTogether(folder: string, changes: readonly Change[]): Promise<void> {
  const at = (...names: readonly string[]): string => join(folder, ...names)
  // Fails where another update is at work.
  await mkdir(at(writing))
  try {
    await mkdir(at(writing, 'new'))
    await mkdir(at(writing, 'old'))
    for (const { file, text, before } of changes) {
      await writeFile(at(writing, 'new', file), text, { flush: true })
      await writeFile(at(writing, 'old', file), before, { flush: true })
    }
    await rename(at(writing), at(ready))
  } catch (error) {
    await rm(at(writing), { recursive: true, force: true })
    throw error
  }
  try {
    await settle(folder)
  } catch (error) {
    await undo(folder, error)
    throw error
  }
}

async function undo(folder: string, cause: unknown): Promise<void> {
  try {
    await rename(join(folder, ready), join(folder, back))
    await settle(folder)
  } catch (error) {
    throw new MixedError(
      `Some files in ${folder} are new and some old, for they could be neither written nor put back ` +
        `(${inWords(cause)}; ${inWords(error)}). Both are whole in its hidden folder ${ready} or ${back}. ` +
        'The next start of figures:update or figures:check puts them in their places.',
      { cause: error },
    )
  }
}
