import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { heightMessage } from '#src/figure/files/embed.ts'
import { worker } from '#mocks/msw/browser.ts'
import { faults } from '#mocks/msw/faults.ts'
import { openPage } from '#tests/browser/support/app.tsx'
import { expectLines } from '#tests/browser/support/chart.ts'
import { button, copiedTexts, openDialog } from '#tests/browser/support/exportDialog.ts'
import { crude, csv, give, served } from '#tests/browser/support/userFile.ts'
import { few } from '#tests/full.ts'

// An embedded page, in a frame of another page, shows the figure alone.

const drawn = (...ids: readonly string[]): Promise<void> =>
  expect
    .poll(() =>
      Array.from(document.querySelectorAll('main.embedded .chart-area [data-series]'), (line) =>
        line.getAttribute('data-series'),
      ),
    )
    .toEqual(ids)

describe('an embedded chart', () => {
  it('is figure, notes and source, with a way to the whole page and nothing else', async () => {
    await openPage('?embed=1&series=M-2709,M-GAS&from=2020-01')
    await drawn('M-2709', 'M-GAS')
    await expect.element(page.getByRole('figure', { name: 'Russian energy to China' })).toBeVisible()
    await expect.poll(() => document.querySelector('.figure-notes')?.textContent ?? '').toContain('China Customs')
    expect(document.querySelectorAll('header, footer, fieldset, input, button, select').length).toBe(0)
    const whole = new URL(page.getByRole('link').element().getAttribute('href') ?? '', location.href)
    expect(Object.fromEntries(whole.searchParams)).toEqual({ series: 'M-2709,M-GAS', from: '2020-01' })
  })

  it('tells the page around it how high it is', async () => {
    const told = vi.spyOn(parent, 'postMessage').mockImplementation(() => {})
    await openPage('?embed=1&series=M-2709')
    await drawn('M-2709')
    const height = (): number => Math.ceil(document.querySelector('main.embedded')?.getBoundingClientRect().height ?? 0)
    await expect.poll(() => told.mock.lastCall).toEqual([{ type: heightMessage, height: height() }, '*'])
    expect(height()).toBeGreaterThan(400)
    told.mockRestore()
  })

  it.each([
    ['a line', 'api/series/M-2709.monthly.json', 'series=M-2709,M-GAS', /Crude oil/],
    ['the figures of a treemap', 'api/products/M-2022.json', 'chart=treemap&year=2022', /2022/],
    ['the names of a treemap', 'api/headings.json', 'chart=treemap&year=2022', /headings/],
  ])('says that %s did not come, keeps what came, and can try again', async (what, resource, search, words) => {
    worker.use(faults.status(resource, 404))
    await openPage(`?embed=1&${search}`)
    await expect.element(page.getByRole('alert')).toHaveTextContent(words)
    if (what === 'a line') await drawn('M-GAS')
    worker.resetHandlers()
    await page.getByRole('button', { name: 'Try again' }).click()
    if (what === 'a line') await drawn('M-2709', 'M-GAS')
    else await expect.poll(() => document.querySelectorAll('main.embedded .treemap svg').length).toBe(1)
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  })
})

describe('an embedded analysis', () => {
  const embedded = [
    ['price-volume&of=M-2709&a=2021&b=2022', /Crude oil/],
    ['brent', /Brent/],
    ['prices&of=M-7601', /aluminium/],
    ['world&flow=X', /everyone/],
    ['buyers&of=M-GAS', /Japan/],
    ['books', /China/],
    ['movers&flow=X', /2022 to 2023/],
  ] as const

  it.each(few(embedded, 2))('is its figure alone: %s', async (view, name) => {
    await openPage(`?embed=1&view=${view}`)
    await expect.element(page.getByRole('figure', { name }).first()).toBeVisible()
    await expect.poll(() => document.querySelectorAll('main.embedded figure svg').length).toBeGreaterThan(0)
    const shown = Array.from(document.querySelectorAll('button, input, select, header, footer')).filter((part) =>
      part.checkVisibility(),
    )
    expect(shown.map(({ textContent }) => textContent)).toEqual([])
    const levels = Array.from(document.querySelectorAll('figcaption :is(h1, h3)'), ({ localName }) => localName)
    expect(levels, 'its title is that of the page').toEqual(['h1'])
  })
})

it('a file of a reader’s own cannot be embedded: the code is of our series alone, and says so before it is taken', async () => {
  await openPage()
  await expectLines(...served)
  await give(csv(...crude()), 'mine.csv')
  await expectLines(...served, 'M-2709.file')
  const copied = copiedTexts()
  await openDialog()
  await button('Embed').click()
  const embed = page.getByRole('region', { name: 'Embed' })
  await expect.element(embed).toHaveTextContent(/Your file stays in this browser/)
  await expect.element(embed.getByRole('textbox', { name: 'Code' })).toHaveValue(expect.stringContaining(served.join()))
  await expect.element(embed.getByRole('textbox')).not.toHaveValue(expect.stringContaining('.file'))
  expect(copied).toEqual([])
})
