import type { ImportResult } from '#src/imports/imported.ts'
import { importText } from '#src/imports/importText.ts'

/** What the worker tells the page. */
export type WorkerMessage = { readonly progress: number } | { readonly result: ImportResult }

// A file is read beside the page, which stays as quick as it was. Cancelling ends the worker.
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data instanceof Blob) void read(data)
})

async function read(file: Blob): Promise<void> {
  const say = (message: WorkerMessage): void => self.postMessage(message, {})
  try {
    const text = await file.text()
    say({ result: importText(text, (progress) => say({ progress })) })
  } catch {
    say({ result: { problem: 'unreadable' } })
  }
}
