import { read, utils } from '@e965/xlsx'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { worker } from '#mocks/msw/browser.ts'
import { openPage } from '#tests/browser/support/app.tsx'
import { drawnSeries, expectLines, subtitle } from '#tests/browser/support/chart.ts'
import { button, copiedTexts, openDialog, savedFiles } from '#tests/browser/support/exportDialog.ts'
import { full } from '#tests/full.ts'
import {
  crude,
  csv,
  give,
  months,
  notes,
  userFileGroup,
  row,
  served,
  told,
  statusRole,
  years,
} from '#tests/browser/support/userFile.ts'

// A reader's own file joins the chart, marked as the reader's, and is sent nowhere.

/** Requests of the page, except those for its own code and for published series. */
const sent: string[] = []
// The log of corrections is requested when its part of the page comes near, which may be now.
const published = /\/api\/(series\/[MX]-[A-Z0-9]+(\.(quoted|baci))?\.(monthly|annual)|corrections)\.json$/
const watch = ({ request: { method, url } }: { readonly request: Request }): void => {
  if (method !== 'GET' || !(published.test(url) || /\.(tsx?|css|js|mjs|woff2|svg)($|\?)/.test(url)))
    sent.push(`${method} ${url}`)
}

beforeEach(async () => {
  await openPage()
  await expectLines(...served)
})
afterEach(() => {
  worker.events.removeListener('request:start', watch)
  vi.restoreAllMocks()
})

describe('a file of UN Comtrade', () => {
  it('joins the chart marked as the reader’s, and nothing of it is sent', async () => {
    await expect.element(page.getByRole('button', { name: 'Open your figures' })).toBeVisible()
    // The lead is made of the findings, so that these have been loaded when it is there.
    await expect.poll(() => document.querySelector('.lead')).not.toBeNull()
    sent.splice(0)
    worker.events.on('request:start', watch)
    const beacon = vi.spyOn(navigator, 'sendBeacon')
    await give(csv(...crude()), 'mine.csv')
    await expectLines(...served, 'M-2709.file')
    await expect.poll(told).toContain('mine.csv: 72 rows read: 72 used, 0 left out.')
    expect(document.querySelector('.own-report')).toBeNull()
    expect(document.querySelector('#explore figure svg')?.textContent).toContain('Crude oil (your file)')
    expect(document.querySelector('#explore figure svg')?.textContent).toContain('Crude oil (China Customs)')
    expect(notes()).toContain('Crude oil (your file): from the reader’s own file')
    expect(notes()).toContain('your file mine.csv')
    await expect.element(userFileGroup().getByRole('checkbox', { name: 'Crude oil' })).toBeChecked()
    await expect.poll(() => location.search).toBe(`?series=${[...served, 'M-2709.file'].join(',')}`)
    expect(sent).toEqual([])
    expect(beacon).not.toHaveBeenCalled()
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('mine.csv')
  })

  it('has each row that is left out counted and named by its line', async () => {
    const rows = crude()
    rows[4] = row({ period: '201905', value: '-5' })
    rows.push('201901,276,643,M,2709,x,0,5,1', '201902,276,643,M,2709,x,0,5,1', 'too,few')
    await give(csv(...rows), 'mine.csv')
    await expectLines(...served, 'M-2709.file')
    await expect.poll(told).toContain('75 rows read: 71 used, 4 left out.')
    await page.getByText('4 rows left out, and why').click()
    const list = document.querySelector('.own-report')
    const items = (selector: string) => Array.from(list?.querySelectorAll(selector) ?? [], (item) => item.textContent)
    expect(items('ul li')).toEqual([
      '1 × fewer or more cells than the header',
      '2 × not China’s report of its trade with Russia',
      '1 × a figure below zero',
    ])
    expect(items('ol li')).toEqual([
      'Line 6: a figure below zero -5',
      'Line 74: not China’s report of its trade with Russia 276, 643',
      'Line 75: not China’s report of its trade with Russia 276, 643',
      'Line 76: fewer or more cells than the header 2 ≠ 9',
    ])
  })

  it.runIf(full)('names the first 100 rows that are left out and counts all', async () => {
    await give(csv(...crude(), ...Array.from({ length: 250 }, () => row({ period: '202201', flow: 'RX' }))), 'mine.csv')
    await expectLines(...served, 'M-2709.file')
    await page.getByText('250 rows left out, and why').click()
    expect(document.querySelectorAll('.own-report ol li').length).toBe(100)
    await expect.poll(told).toContain('250 × neither imports nor exports')
  })

  it.runIf(full)('with years alone shows years, and says so', async () => {
    await give(csv(...years.map((year) => row({ period: `${year}`, code: '8542', flow: 'X' }))), 'years.csv')
    await expectLines('X-8542.file')
    expect(subtitle()).toContain('years')
    await expect.poll(told).toContain('To bring them into view, the chart now shows: your figures alone and Year.')
  })

  it('of twelve months is shown alone by month, as a line, and taken away leaves the page as it opened', async () => {
    await give(csv(...months(2024).map((period) => row({ period }))), 'mine.csv')
    await expectLines('M-2709.file')
    expect(subtitle()).toContain('months, January 2024 to December 2024')
    await expect.poll(told).toContain('the chart now shows: your figures alone and Month.')
    await page.getByRole('button', { name: 'Remove mine.csv' }).click()
    await expectLines(...served)
  })

  it('of many series draws the largest and lists the others, which the search finds', async () => {
    const codes = Array.from({ length: 30 }, (_, i) => `${1001 + i}`)
    await give(
      csv(
        ...codes.flatMap((code, i) =>
          months(2022).map((period) => row({ period, code, desc: `Goods ${code}`, value: `${1e9 + i}` })),
        ),
      ),
      'many.csv',
    )
    await expect.poll(() => drawnSeries().length).toBe(8)
    await expect.poll(told).toContain('The 8 largest of its 30 series')
    expect(drawnSeries()).toContain('M-1030.file')
    await page.getByRole('searchbox').fill('1003')
    await userFileGroup().getByRole('checkbox', { name: '1003 Goods 1003' }).click()
    await expect.poll(drawnSeries).toContain('M-1003.file')
  })
})

describe('a file that is chosen', () => {
  const choose = (input: Element | null): void => {
    if (!(input instanceof HTMLInputElement)) throw new Error('The page has no such input')
    const files = new DataTransfer()
    files.items.add(new File([csv(...crude())], 'chosen.csv'))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }

  it('beside the commodities joins the chart, and once more when it is chosen again', async () => {
    await expect.element(page.getByText('Your own figures')).toBeVisible()
    const input = document.querySelector('.picker-own input')
    choose(input)
    await expectLines(...served, 'M-2709.file')
    await page.getByRole('button', { name: 'Remove chosen.csv' }).click()
    await expectLines(...served)
    choose(input)
    await expectLines(...served, 'M-2709.file')
  })
})

describe('what is taken away', () => {
  const own = 'series_id,flow,cmd_code,commodity,period,measure,unit,show,frequency,value,status,source'

  it('says whose the figures are, in the picture, in both tables of numbers and beside the link', async () => {
    await give(csv(...crude()), 'mine.csv')
    await expectLines(...served, 'M-2709.file')
    const saved = savedFiles()
    const copied = copiedTexts()
    const text = async (type: string): Promise<string> => {
      const found = () => saved.findLast(({ blob }) => blob.type.startsWith(type))
      await expect.poll(found).toBeDefined()
      return (await found()?.blob.text()) ?? ''
    }
    await openDialog()
    await button('SVG').click()
    const svg = await text('image/svg+xml')
    expect(svg).toContain('(your file)')
    expect(svg).toContain('mine.csv')
    await button('CSV').click()
    const lines = (await text('text/csv')).split('\r\n').filter((line) => line.startsWith('M-2709.file'))
    expect(lines[0]).toMatch(/^M-2709\.file,M,2709,Crude oil \(your file\),2017-12,value,USD,level,rolling,/)
    expect(lines.at(-1)).toMatch(/,2026-07,value,USD,level,rolling,,,$/)
    await button('All figures').click()
    await expect.poll(() => saved.length).toBe(3)
    const all = (await text('text/csv')).split('\r\n').filter((line) => line.startsWith('M-2709.file'))
    expect(all.length).toBe(72)
    expect(all[0]).toBe('M-2709.file,M,2709,Crude oil (your file),file,2019-01,3000000000,A,8000000000,A,,file,')
    await button('XLSX').click()
    await expect.poll(() => saved.length).toBe(4)
    const { Sheets } = read(await saved[3]?.blob.arrayBuffer())
    const inSheet = utils.sheet_to_csv(Sheets['All figures'] ?? {}).split('\n')
    expect(inSheet.filter((line) => line.startsWith('M-2709.file')).length).toBe(72)
    await button('Copy link').click()
    await expect.poll(() => copied.length).toBe(1)
    expect(document.querySelector('dialog')?.textContent).toContain(
      'The link is in the clipboard. A link cannot carry your file',
    )
    await button('Close').click()
  })

  it('opened again as such comes back, beside what is there', async () => {
    const rows = years
      .flatMap(months)
      .map(
        (month) =>
          `M-2701,M,2701,Coal,${month.slice(0, 4)}-${month.slice(4)},weight,kg,level,month,5000000000,P,gacc-wind`,
      )
    await give([own, ...rows].join('\r\n'), 'seen.csv')
    await expectLines(...served.filter((id) => id !== 'X-TOTAL'), 'M-2701.file')
    await expect.poll(told).toContain('the chart now shows: Net weight')
    // A value that is provisional in the file is provisional in the chart.
    await expect.poll(notes).toMatch(/Coal \(your file; [^)]*provisional/)
  })

  it('that was computed from other figures cannot be taken back', async () => {
    await give([own, 'M-2709,M,2709,Crude oil,2022-08,value,USD,level,rolling,5,A,gacc-wind'].join('\n'), 'sums.csv')
    await expect.poll(told).toContain('sums.csv adds nothing: 1 row read, none that can be used.')
    await expect.poll(told).toContain('save “All figures” instead')
    expect(statusRole()).toBe('alert')
    expect(drawnSeries()).toEqual(served)
  })
})

describe('never added to, stacked with or divided by another book', () => {
  const withTotal = csv(...crude(), ...crude({ code: 'TOTAL' }), ...crude({ code: 'TOTAL', flow: 'X', value: '9e9' }))

  it('a share is of the file’s own total', async () => {
    await openPage('?series=M-2709&freq=month&show=share')
    await expectLines('M-2709')
    await give(csv(...crude({ value: '2e9' }), ...crude({ code: 'TOTAL', value: '8e9' })), 'mine.csv')
    await expect.poll(drawnSeries).toEqual(['M-2709', 'M-2709.file', 'M-TOTAL.file'])
    expect(document.querySelector('#explore figure svg')?.textContent).toContain('Crude oil (your file)25.0%')
  })

  it.runIf(full)('a stack leaves it out and says so; a balance is of one book alone', async () => {
    await give(withTotal, 'mine.csv')
    await expect.poll(drawnSeries).toEqual([...served, 'M-2709.file', 'M-TOTAL.file', 'X-TOTAL.file'])
    await page.getByRole('radio', { name: 'Stacked areas' }).click()
    await expect.poll(notes).toContain('figures from different sources are never added up')
    await page.getByRole('radio', { name: 'Balance' }).click()
    await expect.poll(notes).toContain('All goods, Russia to China (your file)')
    await expect.poll(() => drawnSeries().toSorted()).toEqual(['M-TOTAL.file', 'X-TOTAL.file'])
  })
})

describe('a second file', () => {
  it.runIf(full)('takes the place of the first in the series both have, and keeps the others', async () => {
    await give(csv(...crude(), ...crude({ code: '2701' })), 'first.csv')
    await expectLines(...served, 'M-2709.file', 'M-2701.file')
    await give(csv(...crude({ value: '9e9' })), 'second.csv')
    await expect.poll(notes).toContain('second.csv')
    expect(notes()).toContain('first.csv')
    expect(drawnSeries().toSorted()).toEqual([...served, 'M-2709.file', 'M-2701.file'].toSorted())
    expect(document.querySelector('#explore figure svg')?.textContent).toContain('$108 bn')
    await page.getByRole('button', { name: 'Remove second.csv' }).click()
    await expect.poll(notes).not.toContain('second.csv')
    expect(drawnSeries()).toContain('M-2709.file')
    expect(document.querySelector('#explore figure svg')?.textContent).not.toContain('$108 bn')
  })

  it('and the first are removed without a trace; Back brings no line of them back, and says why', async () => {
    await give(csv(...crude()), 'mine.csv')
    await expectLines(...served, 'M-2709.file')
    await page.getByRole('button', { name: 'Remove mine.csv' }).click()
    await expectLines(...served)
    await expect.poll(() => location.search).toBe('')
    expect(document.querySelector('.own-group')).toBeNull()
    expect(notes()).not.toContain('mine.csv')
    history.back()
    await expect
      .poll(() => document.querySelector('.notice')?.textContent ?? '')
      .toContain('which no link can carry: M-2709.file')
    await expectLines(...served)
  })
})

it('a link that names series of a file which is not here says so', async () => {
  await openPage('?series=M-2709,M-2701.file,M-9999')
  await expectLines('M-2709')
  const notice = document.querySelector('.notice')?.textContent ?? ''
  expect(notice).toContain('series of a reader’s own file, which no link can carry: M-2701.file.')
  expect(notice).toContain('ignored: series=M-9999.')
  await expect.poll(() => location.search).toBe('?series=M-2709')
})
