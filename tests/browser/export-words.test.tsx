import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines } from '#tests/browser/support/chart.ts'

// What a reader writes in a picture in place of our words, and beside them.

const dialog = page.getByRole('dialog', { name: 'Export' })
const button = (name: string) => dialog.getByRole('button', { name, exact: true })
const openDialog = () =>
  page.getByRole('region', { name: 'Explore' }).getByRole('button', { name: 'Export', exact: true }).click()

const saved: Blob[] = []

/** The SVG file that is saved next. */
async function savedSvg(): Promise<Document> {
  const before = saved.length
  await button('SVG').click()
  await expect.poll(() => saved.length).toBe(before + 1)
  return new DOMParser().parseFromString((await saved.at(-1)?.text()) ?? '', 'image/svg+xml')
}

const words = (svg: Document, part: string) => svg.querySelector(part)?.textContent

beforeEach(async () => {
  const make = URL.createObjectURL.bind(URL)
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((item) => {
    const url = make(item)
    if (item instanceof Blob) blobs.set(url, item)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(blobs.get(this.href) ?? new Blob())
  })
  await openPage('?series=M-2709,M-GAS')
  await expectLines('M-2709', 'M-GAS')
  await openDialog()
})
afterEach(() => vi.restoreAllMocks())

describe('own words of a picture', () => {
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
