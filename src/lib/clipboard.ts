/** The browser does not let the page write to the clipboard, or never says whether it does. */
export class RefusedError extends Error {}

/** Milliseconds within which the browser, or the reader whom it asks, has to answer. */
const patienceMs = 10_000

/**
 * @param made settles once what is written is made: the wait begins then
 * @throws {RefusedError} also where the browser never answers, as while it asks a reader who has looked away
 */
export async function toClipboard(writing: Promise<void>, made?: Promise<unknown>): Promise<void> {
  const unanswered = async (): Promise<void> => {
    await made
    await new Promise((resolve) => setTimeout(resolve, patienceMs))
    throw new RefusedError()
  }
  try {
    await Promise.race([writing, unanswered()])
  } catch (error) {
    throw error instanceof DOMException && error.name === 'NotAllowedError' ? new RefusedError() : error
  }
}

/**
 * Copies a text in several forms, as Ctrl C does, and returns whether the browser has taken them: Chromium parses what
 * `navigator.clipboard` is given by the policy of the page, and reports each style of a table.
 *
 * @param forms by their media types
 */
export function copyAs(forms: { readonly [type: string]: string }): boolean {
  let isTaken = false
  const give = (event: ClipboardEvent): void => {
    for (const [type, form] of Object.entries(forms)) event.clipboardData?.setData(type, form)
    event.preventDefault()
    isTaken = event.clipboardData !== null
  }
  addEventListener('copy', give)
  document.execCommand('copy')
  removeEventListener('copy', give)
  return isTaken
}
