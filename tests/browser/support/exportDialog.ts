import { vi } from 'vitest'
import { page } from 'vitest/browser'

// These helpers work the export dialog and keep the files and texts that it hands over.

export const dialog = page.getByRole('dialog', { name: 'Export' })
export const button = (name: string) => dialog.getByRole('button', { name, exact: true })
export const openDialog = (): Promise<void> =>
  page.getByRole('region', { name: 'Explore' }).getByRole('button', { name: 'Export', exact: true }).click()

type Saved = { readonly name: string; readonly blob: Blob }

/** Keeps the files that are saved from now on, none of which reaches a disk; `vi.restoreAllMocks` ends it. */
export function savedFiles(): readonly Saved[] {
  const saved: Saved[] = []
  const blobs = new Map<string, Blob>()
  const make = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((item) => {
    const url = make(item)
    if (item instanceof Blob) blobs.set(url, item)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) ?? new Blob() })
  })
  return saved
}

/** Keeps what is copied from now on as more than text: each clipboard item, its texts by MIME type. */
export function copiedItems(): readonly ReadonlyMap<string, string>[] {
  const copied: ReadonlyMap<string, string>[] = []
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => {
    for (const item of items) {
      const read = item.types.map(async (type) => [type, await (await item.getType(type)).text()] as const)
      copied.push(new Map(await Promise.all(read)))
    }
  })
  return copied
}

/** Keeps the texts that are copied from now on. */
export function copiedTexts(): readonly string[] {
  const copied: string[] = []
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text))
  return copied
}
