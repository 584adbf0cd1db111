import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { openPage } from '#tests/browser/support/app.tsx'
import { drawnSeries, expectLines } from '#tests/browser/support/chart.ts'
import {
  crude,
  csv,
  give,
  header,
  userFileGroup,
  row,
  served,
  told,
  statusRole,
} from '#tests/browser/support/userFile.ts'
import { full } from '#tests/full.ts'

// A file is read beside the page's own thread, and may contain anything.

beforeEach(async () => {
  await openPage()
  await expectLines(...served)
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('reading', () => {
  /** A file of some 16 MB, which takes seconds to read. */
  const large = (): string => {
    const line = `${row({ period: '202201', flow: 'RX' })}\n`
    return `${header}\n${line.repeat(Math.floor(16e6 / line.length))}`
  }

  it('tells its progress and can be cancelled: nothing is taken', { timeout: 30_000 }, async () => {
    await give(large(), 'large.csv')
    // The interval is short, because a fast machine reads the file in a moment.
    const shown = (): Element | null => document.querySelector('.picture-told progress')
    await vi.waitFor(() => expect(shown()?.getAttribute('aria-label')).toBe('Reading large.csv…'), {
      timeout: 10_000,
      interval: 5,
    })
    document.querySelector<HTMLElement>('.picture-told button')?.click()
    await expect.poll(told).toContain('Reading large.csv was cancelled: nothing was used.')
    expect(drawnSeries()).toEqual(served)
    expect(location.search).toBe('')
  })

  it('gives way to another file', { timeout: 30_000 }, async () => {
    await give(large(), 'large.csv')
    await expect.poll(told).toContain('Reading large.csv')
    await give(csv(...crude()), 'small.csv')
    await expectLines(...served, 'M-2709.file')
    await expect.poll(told).toContain('small.csv: 72 rows')
  })

  it('is refused above 20 MB before it begins', async () => {
    const begun = vi.spyOn(globalThis, 'Worker')
    await give(new Uint8Array(20 * 2 ** 20 + 1), 'huge.csv')
    await expect.poll(told).toContain('huge.csv was not read: it is larger than 20\u00a0MB.')
    expect(statusRole()).toBe('alert')
    expect(begun).not.toHaveBeenCalled()
  })
})

it.runIf(full)('a file that is something else gets a clear word, and nothing else happens', async () => {
  for (const [name, content, words] of [
    ['empty.csv', '', 'it is empty'],
    ['book.xlsx', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), 'a spreadsheet or an archive'],
    ['answer.json', '<!DOCTYPE html><title>UN Comtrade</title>', 'it is a web page'],
    ['report.pdf', '%PDF-1.7', 'neither CSV nor JSON'],
    ['cut.json', '{"count": 1, "data": [', 'breaks off or is malformed'],
    ['map.json', '{"type": "FeatureCollection"}', 'no rows of UN Comtrade'],
    ['other.csv', 'a,b,c\n1,2,3', 'neither the columns of UN Comtrade (period, reporterCode'],
    [
      'picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]),
      'picture was not opened: the file is broken',
    ],
  ] as const) {
    await give(content, name)
    await expect.poll(told).toContain(words)
    await expect.poll(told).toContain(name)
    expect(statusRole()).toBe('alert')
  }
  expect(drawnSeries()).toEqual(served)
  expect(location.search).toBe('')
})

it('hostile text stays text: in labels, file names and cells', async () => {
  const attack = '<img src=x onerror="document.title=\'hacked\'">'
  const rows = [
    ...crude({ code: '270900', desc: `${attack}\u202E` }),
    row({ period: attack.replaceAll('"', "'"), desc: '=cmd()' }),
  ]
  await give(csv(...rows), `${attack}\u202E.csv`)
  await expectLines(...served, 'M-270900.file')
  await page.getByText('1 row left out, and why').click()
  expect(document.querySelectorAll('.picture-told img, .own-group img, #explore img').length).toBe(0)
  // The tab's title, which the browser remembers, does not repeat the file's words either.
  await expect.poll(() => document.title).toBe('China–Russia trade flows')
  expect(document.body.textContent).not.toContain('\u202E')
  expect(userFileGroup().element().textContent).toContain('<img src=x')
})
