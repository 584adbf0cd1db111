import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines } from '#tests/browser/support/chart.ts'
import { button, dialog, openDialog, savedFiles } from '#tests/browser/support/exportDialog.ts'

// What a reader writes in a picture in place of our words, and beside them.

let saved: ReturnType<typeof savedFiles>

/** The SVG file that is saved next. */
async function savedSvg(): Promise<Document> {
  const before = saved.length
  await button('SVG').click()
  await expect.poll(() => saved.length).toBe(before + 1)
  return new DOMParser().parseFromString((await saved.at(-1)?.blob.text()) ?? '', 'image/svg+xml')
}

const words = (svg: Document, part: string) => svg.querySelector(part)?.textContent

describe('own words of a picture', () => {
  beforeEach(async () => {
    saved = savedFiles()
    await openPage('?series=M-2709,M-GAS')
    await expectLines('M-2709', 'M-GAS')
    await openDialog()
  })
  afterEach(() => vi.restoreAllMocks())

  it('puts the reader’s own subtitle into the picture alone, and takes it back when another figure is chosen', async () => {
    const field = dialog.getByRole('textbox', { name: 'Subtitle' })
    const own = 'Only <b>for</b> print & "me"'
    await field.fill(own)
    await userEvent.keyboard('{Enter}')
    const svg = await savedSvg()
    expect(words(svg, '#subtitle')).toBe(own)
    expect(words(svg, 'desc')).toContain(own)
    expect(words(svg, '#trade-flows')).toContain(JSON.stringify(own))
    expect(svg.querySelector('b')).toBeNull()
    expect(location.href).not.toContain('print')
    await button('Close').click()
    goTo('?series=M-2701')
    await expectLines('M-2701')
    await openDialog()
    await expect.element(field).toHaveValue(expect.stringContaining('Value, billions of current US dollars'))
  })

  it('keeps the reader’s own source line and credit in this browser, and the sources proper in the metadata', async () => {
    await dialog.getByRole('textbox', { name: 'Source line' }).fill('Source: GACC; own sums')
    await dialog.getByRole('textbox', { name: 'Credit' }).fill('Chart: Anna Ivanova / Newsroom')
    await userEvent.keyboard('{Enter}')
    const svg = await savedSvg()
    expect(words(svg, '#source')).toBe('Source: GACC; own sums')
    expect(words(svg, '#credit')).toBe('Chart: Anna Ivanova / Newsroom')
    expect(words(svg, '#trade-flows')).toMatch(/licence: /)
    expect(localStorage.getItem('export-source')).toBe('Source: GACC; own sums')
    await button('Remove the credit').click()
    await button('Back to the generated line').click()
    await expect.poll(() => localStorage.getItem('export-credit')).toBeNull()
    expect(localStorage.getItem('export-source')).toBeNull()
    await dialog.getByRole('checkbox', { name: 'Source' }).click()
    const without = await savedSvg()
    expect(without.querySelector('#source, #credit')).toBeNull()
  })
})

const notes = (): string[] => new URLSearchParams(location.search).getAll('note')
const listed = (): string | null | undefined => document.querySelector('.own-notes')?.textContent

describe('a reader’s own notes', () => {
  it('are added, dated, spread over a span and taken away in Export; Back undoes each', async () => {
    await openPage('?series=M-2709')
    await expectLines('M-2709')
    await openDialog()
    await button('Add a note').click()
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT')
    await userEvent.keyboard('Prices fall')
    await expect.poll(notes).toEqual(['2026-07:Prices fall'])
    const field = dialog.getByRole('textbox', { name: 'Note A' })
    await expect.element(field).toHaveFocus()
    await userEvent.keyboard(' <b>')
    await expect.poll(notes).toEqual(['2026-07:Prices fall <b>'])
    await expect.element(dialog.getByRole('group', { name: 'Note A' })).toHaveTextContent('15 of 120 characters')

    await dialog.getByRole('combobox', { name: 'Month' }).selectOptions('2022-06')
    await expect.poll(notes).toEqual(['2022-06:Prices fall <b>'])
    await dialog.getByRole('combobox', { name: 'To', exact: true }).selectOptions('2022-09')
    await expect.poll(notes).toEqual(['2022-06..2022-09:Prices fall <b>'])
    await expect.poll(listed).toBe('Prices fall <b>, June\u00a02022 to September\u00a02022')

    await button('Remove: Note A').click()
    await expect.poll(notes).toEqual([])
    await expect.element(button('Add a note')).toHaveFocus()
    await button('Close').click()
    history.back()
    await expect.poll(notes).toEqual(['2022-06..2022-09:Prices fall <b>'])
    history.back()
    history.back()
    await expect.poll(notes).toEqual(['2026-07:Prices fall <b>'])
    history.back()
    await expect.poll(notes).toEqual([])
    await expect.poll(listed).toBeUndefined()
  })

  it('have a letter each though they say the same; one that is emptied and left is gone, and Back brings it', async () => {
    await openPage('?series=M-2709&note=2022-06%3ASame&note=2022-06%3ASame&note=2023-06%3AOther')
    await expectLines('M-2709')
    await openDialog()
    const names = () =>
      Array.from(document.querySelectorAll('.export-notes li'), (row) => row.getAttribute('aria-label'))
    await expect.poll(names).toEqual(['Note A', 'Note B', 'Note C'])
    await userEvent.clear(dialog.getByRole('textbox', { name: 'Note A' }))
    await userEvent.keyboard('{Tab}')
    expect(notes().length).toBe(3)
    await userEvent.keyboard('{Tab}{Tab}{Tab}')
    await expect.poll(notes).toEqual(['2022-06:Same', '2023-06:Other'])
    await expect.element(dialog.getByRole('textbox', { name: 'Note A' })).toHaveFocus()
    // A press that leaves an emptied note is a click all the same.
    await userEvent.clear(dialog.getByRole('textbox', { name: 'Note B' }))
    await dialog.getByRole('radio', { name: 'Square' }).click()
    await expect.element(dialog.getByRole('radio', { name: 'Square' })).toBeChecked()
    await expect.poll(notes).toEqual(['2022-06:Same'])
    await button('Close').click()
    history.back()
    await expect.poll(notes).toEqual(['2022-06:Same', '2023-06:Other'])
  })
})
