import { importFile } from '#src/imports/importFile.ts'
import type { ImportResult } from '#src/imports/rows.ts'

// A worker keeps the page responsive, and can be ended when the reader cancels.
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!(data instanceof Blob)) return
  const unreadable: ImportResult = { problem: 'unreadable' }
  const read = data.arrayBuffer().then((buffer) => importFile(new Uint8Array(buffer)))
  void read.catch(() => unreadable).then((result) => self.postMessage(result, {}))
})
