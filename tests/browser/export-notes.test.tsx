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
})
