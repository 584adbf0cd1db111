import { importFile } from '#src/imports/importFile.ts'
import type { ImportResult } from '#src/imports/rows.ts'

export type WorkerMessage = ImportResult | { readonly part: number }

const say = (message: WorkerMessage): void => self.postMessage(message, {})

// A worker keeps the page responsive, and can be ended when the reader cancels.
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!(data instanceof Blob)) return
  const read = data.arrayBuffer().then((buffer) => importFile(new Uint8Array(buffer), (part) => say({ part })))
  void read.then(say, () => say({ problem: 'unreadable' }))
})
