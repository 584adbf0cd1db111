import type { ImportResult } from '#src/imports/imported.ts'
import type { WorkerMessage } from '#src/imports/importWorker.ts'

export const largestFileBytes = 20 * 2 ** 20

/** @throws {unknown} the signal's reason, when it is cancelled */
export function readUserFile(
  file: Blob,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<ImportResult> {
  if (file.size > largestFileBytes) return Promise.resolve({ problem: 'too-large' })
  if (file.size === 0) return Promise.resolve({ problem: 'empty' })
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' })
    const cancel = (): void => {
      worker.terminate()
      reject(signal.reason)
    }
    const end = (result: ImportResult): void => {
      worker.terminate()
      signal.removeEventListener('abort', cancel)
      resolve(result)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if ('progress' in data) onProgress(data.progress)
      else end(data.result)
    })
    worker.addEventListener('error', () => end({ problem: 'unreadable' }))
    signal.addEventListener('abort', cancel)
    if (signal.aborted) cancel()
    else worker.postMessage(file, {})
  })
}
