import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { openPage } from '#tests/browser/support/app.tsx'
import { drawnSeries, expectLines, figure, title } from '#tests/browser/support/chart.ts'
import { crude, csv, give, notes, userFileGroup } from '#tests/browser/support/userFile.ts'

// Readers can name their own figures and the source, so that a newsroom prints no “your file”.

it('a named series goes by its name alone, and its file by the source that the reader gives', async () => {
  await openPage('?series=X-TOTAL')
  await expectLines('X-TOTAL')
  await give(csv(...crude()), 'mine.csv')
  await expectLines('X-TOTAL', 'M-2709.file')
  expect(notes()).toContain('Crude oil (your file): from the reader’s own file')
  await userFileGroup().getByText('Names and source for print').click()
  const name = userFileGroup().getByRole('textbox', { name: 'Name of Crude oil' })
  // The field brings its own style sheet, although no dialog has been opened yet.
  await expect.element(name).toHaveStyle({ resize: 'none' })
  await name.fill('=Oil <b>by sea</b>')
  await userFileGroup().getByRole('textbox', { name: 'Source of mine.csv' }).fill('UN Comtrade, read in March 2026')
  await userEvent.keyboard('{Enter}')
  await expect.poll(notes).toContain('UN Comtrade, read in March 2026')
  expect(notes()).not.toMatch(/your file|reader’s own file/)
  await expect.poll(title).toContain('=Oil <b>by sea</b>')
  expect(figure().querySelector('svg')?.textContent).toContain('=Oil <b>by sea</b>')
  expect(figure().querySelector('svg b')).toBeNull()
  await expect.element(userFileGroup().getByRole('checkbox', { name: '=Oil <b>by sea</b>' })).toBeChecked()

  // The same file, saved again with other figures, keeps the name and the source.
  await give(csv(...crude({ value: '2e9' })), 'mine.csv')
  await expect.poll(notes).toContain('UN Comtrade, read in March 2026')
  await expect.element(name).toHaveValue('=Oil <b>by sea</b>')
  await name.fill('')
  await userEvent.keyboard('{Enter}')
  await expect.poll(notes).toContain('Crude oil (your file): from the reader’s own file')
  expect(drawnSeries()).toEqual(['X-TOTAL', 'M-2709.file'])
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('Comtrade')
})
