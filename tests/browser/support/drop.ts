/** Drops files on the page, as a reader does. */
export function drop(...files: readonly File[]): void {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  for (const type of ['dragover', 'drop']) window.dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true, bubbles: true }))
}
