import type { ImportResult } from '#src/imports/imported.ts'

export const largestFileBytes = 20 * 2 ** 20

/** @throws {unknown} the signal's reason, when it is cancelled */
export async function readUserFile(file: Blob, signal: AbortSignal): Promise<ImportResult> {
  if (file.size > largestFileBytes) return { problem: 'too-large' }
  if (file.size === 0) return { problem: 'empty' }
  signal.throwIfAborted()
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ImportResult>) => resolve(data))
      worker.addEventListener('error', () => resolve({ problem: 'unreadable' }))
      signal.addEventListener('abort', () => reject(signal.reason))
      worker.postMessage(file, {})
    })
  } finally {
    worker.terminate()
  }
}
