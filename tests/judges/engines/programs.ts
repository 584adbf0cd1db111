import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { spawn } from 'node:child_process'

const left = new Set<() => void>()
process.once('exit', () => {
  for (const undo of left) undo()
})

/** Calls `undo` when this process ends, at the latest. @returns a function that calls it now */
export function atLatestAtExit(undo: () => void): () => void {
  left.add(undo)
  return () => {
    if (left.delete(undo)) undo()
  }
}

/** Starts a program that ends with this process. @returns what `ready` told @throws if it is missing or ends before */
export async function startProgram<T>(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
  ready: (child: ChildProcess) => Promise<T>,
): Promise<{ readonly told: T; readonly stop: () => void }> {
  const child = spawn(command, args, options)
  const stop = atLatestAtExit(() => void child.kill())
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`${command} ended: ${code ?? signal}`)))
  })
  try {
    return { told: await Promise.race([ready(child), ended]), stop }
  } catch (error) {
    stop()
    throw error
  }
}
