import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { openPage } from '#tests/browser/support/app.tsx'
import { expectLines } from '#tests/browser/support/chart.ts'
import {
  button,
  copiedItems,
  copiedTexts,
  dialog,
  openDialog,
  savedFiles,
} from '#tests/browser/support/exportDialog.ts'

// A reader takes the workbook, the table and the words of a figure from the export dialog.

/** The description (`desc`) inside the SVG that the dialog saves. */
async function drawnDescription(saved: ReturnType<typeof savedFiles>): Promise<string | undefined> {
  await button('SVG').click()
  await expect.poll(() => saved.length).toBe(1)
  const svg = new DOMParser().parseFromString((await saved[0]?.blob.text()) ?? '', 'image/svg+xml')
  return svg.querySelector('desc')?.textContent
}

describe('the export dialog', () => {
  let saved: ReturnType<typeof savedFiles>
  let copied: ReturnType<typeof copiedTexts>
  beforeAll(() => openPage('?series=M-2709,M-GAS'))
  beforeEach(async () => {
    await expectLines('M-2709', 'M-GAS')
    await openDialog()
    saved = savedFiles()
    copied = copiedTexts()
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
  })

  it('saves a workbook of what is seen', async () => {
    await button('XLSX').click()
    await expect.poll(() => saved.map(({ name }) => name.replace(/^.*\./, ''))).toEqual(['xlsx'])
    await expect.element(dialog.getByRole('status')).toHaveTextContent(/^Saved: .*\.xlsx$/)
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0))
    expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('PK')
  })

  it('copies a table for documents and for spreadsheets, and the picture in words', async () => {
    const items = copiedItems()
    await button('Copy table').click()
    await expect.poll(() => items.length).toBe(1)
    const rows =
      items[0]
        ?.get('text/plain')
        ?.split('\n')
        .map((row) => row.split('\t')) ?? []
    expect(rows[0]).toEqual(['', 'Crude oil (USD)', 'Gas (USD)'])
    expect(rows.length).toBe(1 + 104)
    expect(items[0]?.get('text/html')?.match(/<tr>/g)?.length).toBe(1 + 104)
    await button('Copy text alternative').click()
    await expect.poll(() => copied.length).toBe(1)
    expect(copied[0]).toBe(await drawnDescription(saved))
    expect(copied[0]).toMatch(/^Russian energy to China\. Value, billions of current US dollars, .*Crude oil/)
  })

  it('says why a table was not copied, and what else to take', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('Refused on purpose'))
    await button('Copy table').click()
    await expect
      .element(dialog.getByRole('alert'))
      .toHaveTextContent(/Refused on purpose\. Try again, or take another format/)
  })
})
