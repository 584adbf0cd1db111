import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines, figure } from '#tests/browser/support/chart.ts'
import { button, dialog, openDialog, savedFiles } from '#tests/browser/support/exportDialog.ts'

// A reader writes words into a picture, in place of ours and beside them.

let saved: ReturnType<typeof savedFiles>

/** Saves the figure as SVG and reads the file. */
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
/** The values that notes without words print on the chart. */
const written = (): (string | null)[] =>
  Array.from(figure().querySelectorAll('[data-part=values] text'), ({ textContent }) => textContent)
const listed = (): string | null | undefined => document.querySelector('.own-notes')?.textContent

describe('a reader’s own notes', () => {
  it('are added, dated, spread over a span and taken away in Export; Back undoes each', async () => {
    await openPage('?series=M-2709')
    await expectLines('M-2709')
    await openDialog()
    await button('Add a note').click()
    await expect.element(dialog.getByRole('textbox', { name: 'Note 1' })).toHaveFocus()
    await expect.poll(notes).toEqual(['2025-07:'])
    await expect.poll(written).toEqual(['$54.6 bn'])
    await expect
      .element(dialog.getByRole('group', { name: 'Note 1' }))
      .toHaveTextContent('0 of 120 characters · leave it empty to print the values')
    await userEvent.keyboard('Prices fall')
    await expect.poll(notes).toEqual(['2025-07:Prices fall'])
    await expect.poll(written).toEqual([])
    const field = dialog.getByRole('textbox', { name: 'Note A' })
    await expect.element(field).toHaveFocus()
    await userEvent.keyboard(' <b>')
    await expect.poll(notes).toEqual(['2025-07:Prices fall <b>'])
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
    await expect.poll(notes).toEqual(['2025-07:Prices fall <b>'])
    history.back()
    await expect.poll(notes).toEqual([])
    await expect.poll(listed).toBeUndefined()
  })

  it('are of years where the chart is: offered, written and placed so, once', async () => {
    await openPage('?series=X-8703&freq=year&note=2022-03:Brands%20leave')
    await expectLines('X-8703')
    await openDialog()
    const year = dialog.getByRole('combobox', { name: 'Year' })
    const offered = (): string[] => Array.from(year.element().querySelectorAll('option'), (one) => one.textContent)
    await expect.element(year).toHaveDisplayValue('2022')
    expect(offered()).toEqual(['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'])
    await year.selectOptions('2023')
    await expect.poll(notes).toEqual(['2023-12:Brands leave'])
    await expect.poll(listed).toBe('Brands leave, 2023')
    const inPlot = Array.from(figure().querySelectorAll('.chart-area text'), ({ textContent }) => textContent)
    expect(inPlot).not.toContain('Brands leave')
    await button('Add a note').click()
    await expect.poll(notes).toEqual(['2023-12:Brands leave', '2023-12:'])
  })

  it('have a letter each though they say the same; one that is emptied writes its values, and Back brings its words', async () => {
    await openPage('?series=M-2709&note=2022-06%3ASame&note=2022-06%3ASame&note=2023-06%3AOther')
    await expectLines('M-2709')
    await openDialog()
    const names = () =>
      Array.from(document.querySelectorAll('.export-notes li'), (row) => row.getAttribute('aria-label'))
    await expect.poll(names).toEqual(['Note A', 'Note B', 'Note C'])
    await userEvent.clear(dialog.getByRole('textbox', { name: 'Note A' }))
    await userEvent.keyboard('{Tab}')
    await expect.poll(notes).toEqual(['2022-06:', '2022-06:Same', '2023-06:Other'])
    await expect.poll(names).toEqual(['Note 1', 'Note A', 'Note B'])
    await expect.poll(written).toEqual(['$51.4 bn'])
    await dialog.getByRole('textbox', { name: 'Note 1' }).fill('Other words')
    await userEvent.keyboard('{Enter}')
    await expect.poll(names).toEqual(['Note A', 'Note B', 'Note C'])
    await expect.poll(notes).toEqual(['2022-06:Other words', '2022-06:Same', '2023-06:Other'])
  })

  it('are five at most; by keys alone one is added, spread over a span and taken away', async () => {
    await openPage('?series=M-2709&note=2018-12:&note=2019-12:&note=2020-12:&note=2021-12:')
    await expectLines('M-2709')
    await expect.poll(written).toEqual(['$27.7 bn', '$37.4 bn', '$38.1 bn', '$40.5 bn'])
    await openDialog()
    const add = button('Add a note')
    await expect.element(add).toHaveAttribute('aria-disabled', 'false')
    add.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(dialog.getByRole('textbox', { name: 'Note 5' })).toHaveFocus()
    await expect.element(add).toHaveAttribute('aria-disabled', 'true')
    await userEvent.keyboard('{Tab}{Tab}{ArrowDown}{ArrowDown}')
    await expect.poll(() => notes().at(-1)).toBe('2025-07..2025-09:')
    await expect.poll(() => written().length).toBe(6)
    add.element().focus()
    await userEvent.keyboard('{Enter}')
    expect(notes().length).toBe(5)
    await button('Remove: Note 5').click()
    await expect.poll(() => notes().length).toBe(4)
    await expect.element(add).toHaveFocus()
  })

  it('without words say where they write nothing: in bars, and outside the shown period', async () => {
    await openPage('?series=M-2709&chart=bar&freq=year&note=2021-12:')
    await openDialog()
    const row = dialog.getByRole('group', { name: 'Note 1' })
    await expect.element(row).toHaveTextContent('values are printed on lines and panels only')
    await button('Close').click()
    goTo('?series=M-2709&from=2022-01&note=2021-12:')
    await expectLines('M-2709')
    await openDialog()
    await expect.element(row).toHaveTextContent('outside the period shown')
    expect(written()).toEqual([])
  })
})
