export type Shared = 'shared' | 'closed'

/**
 * Hands a figure to the system's share sheet: its picture where the sheet takes files, and always its link.
 *
 * @param picture is made only where it can be shared
 */
export async function shareFigure(
  title: string,
  url: string,
  name: string,
  picture: () => Promise<Blob>,
): Promise<Shared> {
  const link = { title, url }
  const sample = [new File([], name, { type: 'image/png' })]
  const data =
    'canShare' in navigator && navigator.canShare({ ...link, files: sample })
      ? { ...link, files: [new File([await picture()], name, { type: 'image/png' })] }
      : link
  try {
    await navigator.share(data)
    return 'shared'
  } catch (error) {
    // The sheet was closed: https://www.w3.org/TR/web-share/#share-method.
    if (error instanceof DOMException && error.name === 'AbortError') return 'closed'
    throw error
  }
}
