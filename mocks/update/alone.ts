import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '#mocks/update/systemError.ts'
import { UpdateError } from '#mocks/update/updateError.ts'

/** The hidden folder in which this process writes; while it is there, no other update begins. */
export const ownFolder = (folder: string): string => join(folder, `.writing-${process.pid}`)

async function othersIn(folder: string): Promise<{ readonly path: string; readonly pid: number }[]> {
  return (await readdir(folder)).flatMap((name) => {
    const pid = Number(/^\.writing-(\d+)$/.exec(name)?.[1] ?? process.pid)
    return pid === process.pid ? [] : [{ path: join(folder, name), pid }]
  })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    return hasCode(error, 'EPERM')
  }
}

/** Throws away what updates that were killed had not written whole. */
export async function removeDead(folder: string): Promise<void> {
  for (const { path, pid } of await othersIn(folder)) {
    if (!isAlive(pid)) await rm(path, { recursive: true, force: true })
  }
}

/**
 * Does the work of an update while no other is at work in the folder. Each first says that it is there and then looks for
 * others, so that of two which start together one at least gives way.
 * @throws {UpdateError} where another is at work
 */
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const own = ownFolder(folder)
  // One that was killed may have had the same number: in a container they begin anew.
  await rm(own, { recursive: true, force: true })
  await mkdir(own)
  try {
    const other = (await othersIn(folder)).find(({ pid }) => isAlive(pid))
    if (other !== undefined)
      throw new UpdateError(`Another update is at work, process ${other.pid}: it has ${other.path}`)
    return await work()
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}
