import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { plainTitle } from '#src/view/texts/plainText.ts'
import { naughty as strings, unwanted } from '#tests/judges/strings/naughty.ts'
import { dropped } from '#tests/judges/support/dropped.ts'
import { test as silent } from '#tests/site/page.ts'
import { openView } from '#tests/site/support.ts'

// The Big List of Naughty Strings, and more, comes to the page: nothing runs, nothing widens it, pictures are
// well-formed. The page must be silent, ask nobody and have its policy refuse nothing (site/support.ts); nor may it open
// a dialog.

/** Strings that can widen a page: only long ones can. */
const long = strings.filter((text) => text.length > 40)
const at = (width: number): readonly string[] => (width === 360 ? strings : long)

function dialogsOf(page: Page): readonly string[] {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return dialogs
}

const test = silent.extend({
  page: async ({ page }, run) => {
    const dialogs = dialogsOf(page)
    await run(page)
    expect(dialogs, 'dialogs').toEqual([])
  },
})

const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

function wide(
  page: Page,
  views: readonly { readonly search: string; readonly title: string | null }[],
): Promise<string[]> {
  return page.evaluate(async (all) => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))
    const figure = document.querySelector('#explore') ?? document
    const heading = (): string => figure.querySelector('figcaption :is(h1, h3)')?.textContent ?? ''
    const first = heading()
    const wrong: string[] = []
    for (const { search, title } of all) {
      history.replaceState(null, '', search)
      dispatchEvent(new PopStateEvent('popstate'))
      // Each address stays for four frames, because a browser refuses addresses that change too often.
      for (let i = 0; i < 4; i += 1) await frame()
      for (let i = 0; i < 200 && heading() !== (title ?? first); i += 1) await frame()
      if (heading() !== (title ?? first)) wrong.push(`not shown: ${search}`)
      const over = document.documentElement.scrollWidth - document.documentElement.clientWidth
      if (over > 0) wrong.push(`${over} px: ${search}`)
    }
    return wrong
  }, views)
}

const inFours = (texts: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(texts.length / 4) }, (_, i) => texts.slice(i * 4, i * 4 + 4))

/** Whether a text is short and a title keeps all of it: four such texts share a title, the others have one each. */
const kept = (text: string): boolean => text.length <= 40 && plainTitle(text) === text
const asTitles = [
  ...inFours(strings.filter(kept)).map((texts) => texts.join(' · ')),
  ...strings.filter((text) => !kept(text)).map((text) => text.replaceAll(/\r\n?/g, '\n')),
]

const titled = (text: string) => ({ search: `?title=${encodeURIComponent(text)}`, title: plainTitle(text) })

silent('a script that runs is heard of', async ({ page }) => {
  const dialogs = dialogsOf(page)
  await page.goto('./')
  await page.evaluate(() => alert('ran'))
  expect(dialogs).toEqual(['ran'])
})

test('the measure finds a word that is wider than the page', async ({ page }) => {
  await openView(page, '')
  expect(await excess(page)).toBe(0)
  await page.evaluate(() => {
    const word = document.createElement('p')
    word.textContent = 'W'.repeat(500)
    document.querySelector('#explore')?.append(word)
    word.style.setProperty('overflow-wrap', 'normal')
  })
  expect(await excess(page)).toBeGreaterThan(1000)
})

function atBoth(name: string, run: (page: Page, width: number) => Promise<void>): void {
  for (const width of [1440, 360])
    test(`${name}, at ${width} px @full`, async ({ page }) => {
      test.setTimeout(300_000)
      await page.setViewportSize({ width, height: 900 })
      await run(page, width)
    })
}

test('as titles at 360 px, the longest', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 })
  await openView(page, '')
  const longest = strings.filter(({ length }) => length > 200).slice(-8)
  expect(await wide(page, longest.map(titled))).toEqual([])
})

atBoth('as titles', async (page, width) => {
  await openView(page, '')
  expect(await wide(page, (width === 360 ? asTitles : long).map(titled))).toEqual([])
})

atBoth('as names and values of unknown parameters: notices', async (page, width) => {
  await openView(page, '')
  // Four texts share an address: one notice names all ignored parameters, and more would make it as long as the page.
  const views = inFours(at(width)).map((texts) => {
    const parameters = texts.flatMap((text) => {
      const part = encodeURIComponent(text)
      return [`utm_campaign=${part}`, ...(part === '' ? [] : [`${part}=1`])]
    })
    return { search: `?${parameters.join('&')}`, title: null }
  })
  expect(await wide(page, views)).toEqual([])
  expect((await page.locator('.notices').innerText()).replaceAll('\n', ' ')).not.toMatch(unwanted)
})

atBoth('in an embedded figure', async (page) => {
  await page.goto('./?embed=1')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  const views = long.map(titled).map(({ search, title }) => ({ search: `${search}&embed=1`, title }))
  expect(await wide(page, views)).toEqual([])
})

atBoth('in the search', async (page, width) => {
  await openView(page, '')
  if (width === 360) await page.getByRole('button', { name: /^Commodities \(/ }).click()
  const search = page.locator('.picker-search')
  await search.focus()
  const wrong: string[] = []
  for (const text of at(width)) {
    await search.fill(text.replaceAll(/[\r\n]/g, ''))
    const over = await excess(page)
    const inside = await page.locator('.picker').evaluate((picker) => picker.scrollWidth - picker.clientWidth)
    if (over > 0 || inside > 0) wrong.push(`${over} px, ${inside} px: ${text}`)
  }
  expect(wrong).toEqual([])
})

test('as whole addresses, loaded from the beginning @full', async ({ page }) => {
  test.setTimeout(240_000)
  for (const [i, text] of strings.entries()) {
    if (i % 8 > 0) continue
    const part = encodeURIComponent(text)
    await page.goto(`./?title=${part}&series=${part}&view=${part}&lang=${part}&utm=${part}#${part}`)
    await expect(page.locator('#explore figcaption h3')).toHaveText(plainTitle(text) ?? /./)
    expect(await excess(page), text).toBe(0)
  }
})

test('as a title of one’s own: SVGs are well-formed, and nothing in them runs @full', async ({ page }) => {
  test.setTimeout(600_000)
  await openView(page, '?series=M-2709&freq=year')
  await page.locator('#explore').getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const field = dialog.getByRole('textbox', { name: 'Title', exact: true })
  const folder = mkdtempSync(join(tmpdir(), 'strings-'))
  try {
    const files: string[] = []
    for (const [i, text] of asTitles.entries()) {
      await field.fill(text)
      await field.press('Enter')
      expect(await excess(page), text).toBe(0)
      const waiting = page.waitForEvent('download')
      await dialog.getByRole('button', { name: 'SVG', exact: true }).click()
      const download = await waiting
      expect(download.suggestedFilename(), text).toMatch(/^[\w-]+\.svg$/)
      const svg = readFileSync(await download.path(), 'utf8')
      const title = plainTitle(text.replaceAll(/\n+/g, ' ').slice(0, 400))
      // Our own title goes on with how the line stands, so only its beginning is compared; the file escapes markup.
      const written = (title ?? 'Russian crude oil to China: ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
      expect(svg, text).toContain(title === null ? `<title>${written}` : `<title>${written}</title>`)
      const markup = svg.replaceAll(/>[^<]*</g, '><').replaceAll(/"[^"]*"/g, '""')
      expect(markup, text).not.toMatch(/<(script|foreignObject|iframe|a)\b|\son\w+=|xlink/i)
      files.push(`${i}.svg`)
      writeFileSync(join(folder, `${i}.svg`), svg)
    }
    const judge = (...names: readonly string[]) =>
      spawnSync('xmllint', ['--noout', '--nonet', ...names], { cwd: folder })
    expect(judge(...files).stderr.toString()).toBe('')
    writeFileSync(join(folder, 'broken.svg'), '<svg><text>a & b</text></svg>')
    expect(judge('broken.svg').stderr.toString(), 'xmllint objects to a broken one').toContain('parser error')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,primaryValue'

atBoth('as names of files', async (page, width) => {
  await openView(page, '')
  // Half of the files are no pictures, and the others add nothing: the messages on both name the file alike.
  const files = at(width).map((text, i) =>
    i % 2 === 0
      ? { name: `${text}.png`, content: 'x' }
      : { name: `${text}.csv`, content: `${header}\n202201,276,643,M,2709,x,5` },
  )
  const { words, wide: wrong } = await dropped(page, files)
  expect(wrong).toEqual([])
  expect(words.filter((text) => !/was not opened|adds nothing/.test(text))).toEqual([])
  expect(words.filter((text) => unwanted.test(text))).toEqual([])
})

atBoth('as cells of a file of one’s own: names on the chart, and rows left out', async (page) => {
  await openView(page, '?series=M-2709&freq=year')
  const cells = strings.filter((text) => !text.includes('\0')).map((text) => `"${text.replaceAll('"', '""')}"`)
  const rowsOf = (cell: string, i: number): string[] => [
    `2022,156,643,M,${100_000 + i},${cell},5`,
    `2023,156,643,M,${100_000 + i},${cell},6`,
    `2023,156,643,M,${cell},x,6`,
  ]
  const rows = cells.map(rowsOf)
  const files = Array.from({ length: Math.ceil(rows.length / 8) }, (_, i) => ({
    name: 'strings.csv',
    content: [header, ...rows.slice(i * 8, i * 8 + 8).flat()].join('\n'),
  }))
  const { words, wide: wrong } = await dropped(page, files)
  expect(wrong).toEqual([])
  expect(words.filter((text) => !text.includes('rows read'))).toEqual([])
  expect(words.filter((text) => unwanted.test(text))).toEqual([])
  expect(await page.locator('body').innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
})
