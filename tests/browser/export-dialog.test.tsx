import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { heightMessage } from '#src/figure/files/embed.ts'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines } from '#tests/browser/support/chart.ts'
import { button, copiedTexts, dialog, openDialog, savedFiles } from '#tests/browser/support/exportDialog.ts'
import { full } from '#tests/full.ts'

// These tests use the export dialog as a reader does, and check the results.

let saved: ReturnType<typeof savedFiles>
let copied: ReturnType<typeof copiedTexts>

function picked(name: string): Promise<void> {
  return dialog.getByRole('radio', { name, exact: true }).click({ force: true })
}

/** Text in the field of a part of the dialog. */
function written(part: string): string | undefined {
  return document.querySelector<HTMLTextAreaElement>(`${part} textarea`)?.value
}

/** Holds back the decoding of pictures until `show` is called. */
function heldPictures() {
  let show = (): void => undefined
  const shown = new Promise<void>((resolve) => {
    show = resolve
  })
  return { decode: vi.spyOn(HTMLImageElement.prototype, 'decode').mockReturnValue(shown), show }
}

async function preview(): Promise<HTMLImageElement> {
  return vi.waitFor(
    () => {
      const image = document.querySelector('.export-preview:not([aria-busy=true]) img')
      if (!(image instanceof HTMLImageElement) || image.naturalWidth === 0) throw new Error('no preview yet')
      return image
    },
    { timeout: 10_000 },
  )
}

beforeEach(() => {
  saved = savedFiles()
  copied = copiedTexts()
})
afterEach(() => vi.restoreAllMocks())

async function openPreview(): Promise<void> {
  await expectLines('M-2709', 'M-GAS')
  await openDialog()
  await preview()
}

const search = '?series=M-2709,M-GAS'

describe('the export dialog', () => {
  // The dialog keeps its choices as long as the page lives, so each test opens the page anew.
  beforeEach(async () => {
    await openPage(search)
    await openPreview()
  })

  it('shows a picture once it is decoded, with the fonts in it: WebKit would paint it without its words', async () => {
    const { src: before } = await preview()
    const { decode, show } = heldPictures()
    await picked('Square')
    await expect.poll(() => decode.mock.calls.length).toBe(1)
    expect(document.querySelector('.export-preview')?.ariaBusy).toBe('true')
    expect(document.querySelector<HTMLImageElement>('.export-preview img')?.src).toBe(before)
    show()
    expect((await preview()).src).not.toBe(before)
  })

  it('says how many pixels the picture has, saves exactly these, and leaves out events and notes on request', async () => {
    await expect.element(dialog).toHaveTextContent(/2400 × 1350 pixels/)
    await picked('Phone')
    await picked('1×')
    await expect.element(dialog).toHaveTextContent(/1080 × 1350 pixels/)
    expect((await preview()).naturalWidth).toBe(1080)
    await button('PNG').click()
    await expect.poll(() => saved.length).toBe(1)
    const header = new DataView((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(33))
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([1080, 1350])
    await expect.element(dialog.getByRole('status')).toHaveTextContent(saved[0]?.name ?? '')
    await dialog.getByRole('checkbox', { name: 'Events' }).click()
    await dialog.getByRole('checkbox', { name: 'Notes' }).click()
    await button('SVG').click()
    await expect.poll(() => saved.length).toBe(2)
    const svg = (await saved[1]?.blob.text()) ?? ''
    expect(svg).not.toMatch(/id="events"|id="notes"|id="event-1"/)
    expect(svg).toContain('id="source"')
    expect(svg).toContain('events=none')
  })

  it('makes the figure in another language, and links to it', async () => {
    await dialog.getByRole('combobox', { name: 'Language' }).selectOptions('ru')
    await expect.poll(() => written('.export-title')).toMatch(/[а-я]/)
    await button('SVG').click()
    await expect.poll(() => saved.length).toBe(1)
    const svg = (await saved[0]?.blob.text()) ?? ''
    expect(svg).toContain(' lang="ru"')
    expect(svg).toContain('unicode-range:U+0400-04FF')
    expect(svg).not.toContain('Source:')
    await button('Copy link').click()
    await expect.poll(() => copied.length).toBe(1)
    expect(new URL(copied[0] ?? '').searchParams.get('lang')).toBe('ru')
  })

  it('shows the embedded chart, whose height comes into the code before that is copied', async () => {
    await button('Embed').click()
    const frame = await vi.waitFor(() => {
      const found = document.querySelector('.export-embed iframe')
      if (!(found instanceof HTMLIFrameElement)) throw new Error('no frame')
      return found
    })
    const guess = dialog.getByText('640 pixels are a guess')
    await expect.element(guess).toBeVisible()
    await expect.element(button('Copy the code')).toBeDisabled()
    const data = { type: heightMessage, height: 777 }
    dispatchEvent(new MessageEvent('message', { data, source: window }))
    dispatchEvent(new MessageEvent('message', { data: { ...data, height: 555 }, source: frame.contentWindow }))
    await expect.poll(() => frame.height).toBe('555')
    await expect.poll(() => written('.export-embed')).toContain('height="555"')
    expect(guess.elements()).toEqual([])
    await dialog.getByRole('checkbox', { name: /script/ }).click()
    await button('Copy the code').click()
    await expect.poll(() => copied).toEqual([written('.export-embed')])
    expect(copied[0]).toMatch(/^<iframe src="[^"]*embed=1[^"]*" title="Russian energy to China".*height="555"/)
    expect(copied[0]).toContain('<script>')
  })
})

describe('the export dialog, opened again on the same page', () => {
  beforeAll(() => openPage())
  beforeEach(async () => {
    goTo(search)
    await openPreview()
  })
  afterEach(async () => {
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
  })

  it('keeps room for the picture on a phone: no button moves when it comes', async () => {
    const embed = (): number => dialog.getByRole('button', { name: 'Embed' }).element().getBoundingClientRect().top
    await page.viewport(390, 844)
    try {
      await dialog.getByRole('button', { name: 'Close' }).click()
      const { decode, show } = heldPictures()
      await page.getByRole('button', { name: 'Export', exact: true }).first().click()
      await expect.poll(() => decode.mock.calls.length).toBe(1)
      const before = embed()
      expect(document.querySelector('.export-preview img')).toBeNull()
      show()
      await preview()
      expect(embed()).toBe(before)
    } finally {
      await page.viewport(1440, 1000)
    }
  })

  it.runIf(full)('takes no more of what is pasted than a title can be', async () => {
    const field = dialog.getByRole('textbox', { name: 'Title', exact: true })
    await userEvent.fill(field, ' '.repeat(100_000))
    await expect.element(field).toHaveValue(' '.repeat(400))
    await userEvent.fill(field, `Oil\r\nand\n\ngas${' '.repeat(1000)}`)
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => new URLSearchParams(location.search).get('title')).toBe('Oil and gas')
  })

  it('says of every button what it gives', () => {
    const buttons = Array.from(document.querySelectorAll('.export-actions button'))
    const described = buttons.map((one) => [
      one.textContent,
      document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
    ])
    expect(described.length).toBe(15)
    expect(described.filter(([, about]) => about === '')).toEqual([])
  })

  it('draws the title that is typed, keeps it in the address, and gives the generated one back', async () => {
    const field = dialog.getByRole('textbox', { name: 'Title', exact: true })
    await userEvent.fill(field, 'Oil  and <gas>')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => new URLSearchParams(location.search).get('title')).toBe('Oil  and <gas>')
    await expect.poll(() => document.querySelector('#explore figcaption h3')?.textContent).toBe('Oil  and <gas>')
    await button('SVG').click()
    await expect.poll(() => saved.length).toBe(1)
    expect(await saved[0]?.blob.text()).toContain('Oil  and &lt;gas&gt;')
    await button('Back to the generated title').click()
    await expect.poll(() => new URLSearchParams(location.search).get('title')).toBeNull()
    await expect.element(field).toHaveValue('Russian energy to China')
  })

  it('counts the letters of a title, says what is cut, and moves nothing when the way back appears', async () => {
    const field = dialog.getByRole('textbox', { name: 'Title', exact: true })
    const square = (): number => dialog.getByRole('radio', { name: 'Square' }).element().getBoundingClientRect().top
    const before = square()
    await userEvent.fill(field, 'Oil')
    await expect.element(field).toHaveAccessibleDescription('3 of 200 characters')
    await userEvent.keyboard('{Enter}')
    await expect.element(button('Back to the generated title')).toBeVisible()
    expect(square()).toBe(before)
    await userEvent.fill(field, 'O'.repeat(201))
    await expect.element(field).toHaveAccessibleDescription('201 of 200 characters: the end is cut')
  })

  it('saves what is seen, and all figures of the same series', async () => {
    await button('CSV').click()
    await expect.poll(() => saved.length).toBe(1)
    await button('All figures').click()
    await expect.poll(() => saved.length).toBe(2)
    const [seen, all] = await Promise.all(saved.map(({ blob }) => blob.text()))
    expect(seen?.split('\r\n').length).toBe(1 + 2 * 104 + 1)
    expect(all?.split('\r\n').length).toBe(1 + 2 * 115 + 1)
    expect(all).toContain('net_weight_kg')
    expect(saved.map(({ name }) => name.replace(/^.*(_all)?\.csv$/, '$1'))).toEqual(['', ''])
    expect(saved[1]?.name).toMatch(/_all\.csv$/)
  })

  it('copies a complete link and a line to cite', async () => {
    await button('Copy link').click()
    await expect.poll(() => copied.length).toBe(1)
    const link = new URL(copied[0] ?? '')
    expect([link.searchParams.get('v'), link.searchParams.get('series'), link.searchParams.get('from')]).toEqual([
      '1',
      'M-2709,M-GAS',
      '',
    ])
    await button('Cite').click()
    await expect.poll(() => copied.length).toBe(2)
    expect(copied[1]).toMatch(
      /^“Russian energy to China”, China–Russia trade flows\. Source: China Customs\. Figures to July 2026\. http.+v=1 \(read on \d+ \w+ \d{4}\)$/,
    )
  })

  it('says why an export failed', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null))
    await button('PNG').click()
    await expect.element(dialog.getByRole('alert')).toHaveTextContent(/could not make a PNG/)
    expect(saved).toEqual([])
  })

  it('throws nothing of a picture that fails after the clipboard has refused it', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('Refused on purpose'))
    const drawn = vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null))
    await button('Copy image').click()
    await expect.poll(() => drawn.mock.calls.length).toBe(1)
  })

  it('can be cancelled while it works: nothing is saved', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(() => {})
    await button('PNG').click()
    await expect.element(dialog.getByRole('progressbar')).toBeVisible()
    await button('Cancel').click()
    expect(document.querySelector('.export-job progress')).toBeNull()
    expect(saved).toEqual([])
  })
})
