import type { ImportResult } from '#src/imports/imported.ts'
import { importFile } from '#src/imports/importFile.ts'

export type WorkerMessage = { readonly progress: number } | { readonly result: ImportResult }

// A worker keeps the page responsive, and can be ended when the reader cancels.
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data instanceof Blob) void read(data)
})

async function read(file: Blob): Promise<void> {
  const say = (message: WorkerMessage): void => self.postMessage(message, {})
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    say({ result: importFile(bytes, (progress) => say({ progress })) })
  } catch {
    say({ result: { problem: 'unreadable' } })
  }
}
