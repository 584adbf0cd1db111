import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Locator, type Page, type Route, expect } from '@playwright/test'

/** The folder of the built site. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
export const built = (file: string): string => readFileSync(dist + file, 'utf8')

/** Whether `npm run test:full` runs, which takes long. */
export const full = process.env['TEST_FULL'] === '1'

/** The seed of all that is drawn by chance, as tests/seed.ts has it in Node. */
export const seed = Number(process.env['TEST_SEED'] || 1)

/** All rows before a release; in `npm test` those that the commit's seed takes. */
export function some<Row>(rows: readonly Row[], count: number): readonly Row[] {
  const every = Math.ceil(rows.length / count)
  return full ? rows : rows.filter((_, i) => i % every === seed % every)
}

/** Holds back what the page asks for at an address. @returns a function that answers it */
export async function held(
  page: Page,
  url: string,
  answer = (route: Route): Promise<void> => route.continue(),
): Promise<() => void> {
  let letThrough = (): void => undefined
  const free = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(url, (route) => free.then(() => answer(route)))
  return letThrough
}

/** Holds back a chunk of the page's code, by default the application. */
export const holdCode = (page: Page, name = 'app'): Promise<() => void> => held(page, `**/assets/${name}-*.js`)

/** Paths, within the site, of all that the page asks for from now on. */
export function askedBy(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace('/some/folder/', '')))
  return asked
}

/** Lets the shared page write to the clipboard and read it, until the test ends. */
export const allowClipboard = (page: Page): Promise<void> =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write'])

export const pasted = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** Pixels by which the page is wider than its window. */
export const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The box of what must be on the page. */
export async function placeOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const place = await part.boundingBox()
  if (place === null) throw new Error(`${String(part)} is nowhere on the page`)
  return place
}

/** Presses a button that prints, and waits until it does. @returns the name of the file */
export async function printing(page: Page, button: Locator): Promise<string> {
  await page.evaluate(() => Reflect.set(window, 'print', () => Reflect.set(window, 'printed', document.title)))
  await button.click()
  await page.waitForFunction(() => Reflect.get(window, 'printed'))
  return page.evaluate(() => {
    const name = String(Reflect.get(window, 'printed'))
    for (const own of ['print', 'printed']) Reflect.deleteProperty(window, own)
    return name
  })
}

/** The page as a PDF, and the width and height of each sheet, in points. */
export async function printed(page: Page): Promise<{ readonly pdf: string; readonly sheets: readonly number[][] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)
  return { pdf, sheets: Array.from(boxes, ([, ...sides]) => sides.map((side) => Math.round(Number(side)))) }
}

/**
 * Waits until the application has taken the page over. It does not use `expect`, which describes the whole page as a
 * screen reader has it after each attempt that fails, and so takes longer than the page.
 */
export async function live(page: Page): Promise<void> {
  await page.locator('html[data-live]').waitFor({ state: 'attached', timeout: 15_000 })
}

/** Selector of the live chart's drawing, or of a closer look's. */
const drawn = '.chart-room svg'

export async function openView(page: Page, search: string): Promise<void> {
  await page.goto(`./${search}`)
  await live(page)
  // The pointer shows that a reader is there, so that the live chart takes the served one's place.
  await page.mouse.move(8, 8)
  await page.locator(drawn).first().waitFor({ timeout: 15_000 })
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toHaveCount(0)
}

/** Opens the page as a reader without a mouse does, whose key calls for the live chart. */
export async function openOnPhone(page: Page, search = ''): Promise<void> {
  await page.goto(`./${search}`)
  await live(page)
  await page.keyboard.press('Shift')
  await page.locator(drawn).first().waitFor()
}

/** Opens the export dialog and waits for its picture. */
export async function openExport(page: Page): Promise<Locator> {
  await page.locator('#explore figcaption button').first().click()
  const dialog = page.locator('dialog[open]')
  await dialog.locator('[data-part=preview][aria-busy=false]').waitFor()
  return dialog
}

/** Saves a file by a button of the export dialog, and reads it. */
export async function exported(
  page: Page,
  format: 'PNG' | 'SVG' | 'CSV' | 'XLSX' | 'All figures',
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const dialog = page.locator('dialog[open]')
  if (!(await dialog.isVisible())) await openExport(page)
  const waiting = page.waitForEvent('download')
  await dialog.getByRole('button', { name: format, exact: true }).click()
  const download = await waiting
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Whether the system has the Chinese font of the kept pictures; without one, boxes stand for letters, and are narrower. */
export function hasKeptFont(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')
    const widthIn = (font: string): number | undefined => {
      if (context !== null) context.font = `40px ${font}`
      return context?.measureText('mmmiii').width
    }
    return widthIn("'Noto Sans CJK SC', monospace") !== widthIn('monospace')
  })
}

/** Adds up the layout shifts that no input caused; a visit may have at most `maxShift`. */
export const maxShift = 0.005

export const watchShifts = (): void => {
  Reflect.set(window, 'shifted', 0)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (Reflect.get(entry, 'hadRecentInput') === false)
        Reflect.set(window, 'shifted', Reflect.get(window, 'shifted') + Reflect.get(entry, 'value'))
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

export const shiftsOf = (page: Page): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'shifted')))

/** Drops files on the page as a browser does: it allows a drop only where the page has accepted `dragover`. */
export async function drop(page: Page, ...files: readonly { name: string; content: string | Buffer }[]): Promise<void> {
  const given = files.map(({ name, content }) => ({ name, bytes: Buffer.from(content).toString('base64') }))
  await page.waitForFunction((all) => {
    const dataTransfer = new DataTransfer()
    for (const { name, bytes } of all)
      dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name))
    const happens = (type: string): boolean =>
      !dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true, bubbles: true }))
    // The code that takes files is loaded when a file comes over the page.
    happens('dragenter')
    return happens('dragover') && (happens('drop') || true)
  }, given)
}

/** Words of the page on a file that it was given. */
export const told = (page: Page): Locator => page.locator('[data-part=told]')

/** A reader's own file: crude oil in the months of a year. */
export const ownTable = [
  'period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,primaryValue',
  ...Array.from({ length: 12 }, (_, i) => `2023${String(i + 1).padStart(2, '0')},156,643,M,2709,Crude,${i + 3}e9`),
].join('\n')
