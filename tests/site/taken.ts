import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { csvParse } from 'd3-dsv'
import type { Reader } from './keyboard.ts'
import { explore } from './keyboard.ts'

// A journalist exports pictures, numbers and the code of a frame in Russian, by a pointer or by keys.

export const onPhone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
} as const

export type Verb = 'click' | 'tap'

export const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Экспорт' })
const titleOf = (page: Page): Locator => dialogOf(page).getByRole('textbox', { name: 'Заголовок', exact: true })
const formats = ['PNG', 'SVG', 'CSV'] as const
const buttonOf = (page: Page, name: string): Locator => dialogOf(page).getByRole('button', { name, exact: true })

/** Reads the files; the headline must be in the picture and in the code of the frame. */
async function taken(page: Page, downloads: readonly Download[], headline: string) {
  const [png, svg, csv] = await Promise.all(downloads.map(async (file) => readFileSync(await file.path())))
  expect(png?.subarray(1, 4).toString()).toBe('PNG')
  expect(png?.includes(Buffer.from(headline))).toBe(true)
  const code = await dialogOf(page).getByRole('textbox', { name: 'Код' }).inputValue()
  const { searchParams } = new URL(/src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '')
  expect(searchParams.get('title')).toBe(headline)
  return {
    svg: svg?.toString() ?? '',
    rows: csvParse((csv?.toString() ?? '').replace('\uFEFF', '')),
    frame: searchParams,
  }
}

export async function openExport(page: Page, verb: Verb, headline: string): Promise<void> {
  await explore(page).getByRole('button', { name: 'Экспорт', exact: true })[verb]()
  await titleOf(page).fill(headline)
}

export async function take(page: Page, verb: Verb, headline: string) {
  const downloads: Download[] = []
  for (const format of formats) {
    const waiting = page.waitForEvent('download')
    await buttonOf(page, format)[verb]()
    downloads.push(await waiting)
  }
  await dialogOf(page).getByRole('button', { name: 'Встроить' })[verb]()
  await expect(dialogOf(page).getByRole('textbox', { name: 'Код' })).toHaveValue(/<iframe/)
  return taken(page, downloads, headline)
}

export async function openExportByKeys(page: Page, { press, type, tabTo }: Reader, headline: string): Promise<void> {
  await tabTo(explore(page).getByRole('button', { name: 'Экспорт', exact: true }))
  await press('Enter')
  await dialogOf(page).waitFor()
  await tabTo(titleOf(page))
  await press('Control+a')
  await type(headline)
  await press('Enter')
}

export async function takeByKeys(page: Page, { press, tabTo, hears }: Reader, headline: string) {
  const downloads: Download[] = []
  for (const format of formats) {
    await tabTo(buttonOf(page, format))
    const waiting = page.waitForEvent('download')
    await press('Enter')
    downloads.push(await waiting)
    await hears(/^Сохранено: /)
  }
  await tabTo(dialogOf(page).getByRole('button', { name: 'Встроить' }))
  await press('Enter')
  await hears('Код в буфере обмена.')
  return taken(page, downloads, headline)
}
