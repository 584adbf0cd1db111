import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openPage } from '#tests/browser/support/app.tsx'
import { expectLines } from '#tests/browser/support/chart.ts'

// Notes are added, changed and taken away in the export dialog.

const dialog = page.getByRole('dialog', { name: 'Export' })
const button = (name: string) => dialog.getByRole('button', { name, exact: true })
const notes = (): string[] => new URLSearchParams(location.search).getAll('note')
const listed = (): string | null | undefined => document.querySelector('.own-notes')?.textContent

describe('a reader’s own notes', () => {
  it('are added, dated, spread over a span and taken away in Export; Back undoes each', async () => {
    await openPage('?series=M-2709')
    await expectLines('M-2709')
    await page.getByRole('region', { name: 'Explore' }).getByRole('button', { name: 'Export' }).click()
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
    await page.getByRole('region', { name: 'Explore' }).getByRole('button', { name: 'Export' }).click()
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
