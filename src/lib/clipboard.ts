/** Milliseconds within which the browser, or the reader whom it asks, has to let the page write. */
const patienceMs = 10_000

/**
 * @param refused says that the browser does not let the page write, or never answers
 * @param made settles once what is written is made: the wait begins then
 */
export async function toClipboard(writing: Promise<void>, refused: string, made?: Promise<unknown>): Promise<void> {
  const refuse = async (): Promise<void> => {
    await made
    await new Promise((_, reject) => setTimeout(reject, patienceMs, new Error(refused)))
  }
  try {
    await Promise.race([writing, refuse()])
  } catch (error) {
    throw error instanceof DOMException && error.name === 'NotAllowedError' ? new Error(refused) : error
  }
}

/**
 * Copies a text in several forms, by their media types, as Ctrl C does, and returns whether the browser has done it:
 * Chromium parses what `navigator.clipboard` is given by the page's policy, and reports each style of a table.
 */
export function copyAs(forms: { readonly [type: string]: string }): boolean {
  const give = (event: ClipboardEvent): void => {
    for (const [type, form] of Object.entries(forms)) event.clipboardData?.setData(type, form)
    event.preventDefault()
  }
  addEventListener('copy', give)
  const isDone = document.execCommand('copy')
  removeEventListener('copy', give)
  return isDone
}
