import { expect, vi } from 'vitest'

/** Drops files on the page, as a reader does: a browser lets them fall only where the page has said that it takes them. */
export async function drop(...files: readonly File[]): Promise<void> {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  const happens = (type: string): boolean =>
    !window.dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true, bubbles: true }))
  await vi.waitFor(() => expect(happens('dragover'), 'the page takes files').toBe(true), {
    timeout: 10_000,
    interval: 5,
  })
  happens('drop')
}
