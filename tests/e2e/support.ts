import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'

/** Does `npm run test:full` run, which takes its time? */
export const full = process.env['TEST_FULL'] === '1'

/** What the page's policy refused, in whatever document of it: a refusal need not reach the console. */
function reportRefusals(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    Reflect.get(window, 'refused')(`${effectiveDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`)
  })
}

/** A page that must stay silent, ask nobody but its own origin and keep to its own policy. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, run) => {
    const noise: string[] = []
    const strangers: string[] = []
    page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => noise.push(`uncaught: ${error.message}`))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin) strangers.push(request.url())
    })
    const refused: string[] = []
    await page.exposeFunction('refused', (what: string) => void refused.push(what))
    await page.addInitScript(reportRefusals)
    await run(page)
    expect(refused, 'what the page’s policy refused').toEqual([])
    expect(noise, 'what the page wrote to the console').toEqual([])
    expect(strangers, 'requests to other origins').toEqual([])
  },
})

/** Keeps code from the page: the application, unless other is named. @returns lets it through */
export async function holdCode(page: Page, name = 'app'): Promise<() => void> {
  let letThrough = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(`**/assets/${name}-*.js`, async (route) => {
    await held
    await route.continue()
  })
  return letThrough
}

/**
 * The application has taken the page over. Waited for, not expected: at every attempt that does not hold yet, `expect`
 * describes the whole page as a screen reader has it, which takes longer than the page.
 */
export async function live(page: Page): Promise<void> {
  await page.locator('html[data-live]').waitFor({ state: 'attached', timeout: 15_000 })
}

/** The live chart, or that of a closer look. */
const drawn = ':is(.chart-area, .look-drawing) svg'

export async function openView(page: Page, search: string): Promise<void> {
  await page.goto(`./${search}`)
  await live(page)
  // A reader is there: the live chart takes the served one's place.
  await page.mouse.move(8, 8)
  await page.locator(drawn).first().waitFor({ timeout: 15_000 })
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toHaveCount(0)
}

/** As a reader without a mouse does. */
export async function openOnPhone(page: Page, search = ''): Promise<void> {
  await page.goto(`./${search}`)
  await live(page)
  await page.keyboard.press('Shift')
  await page.locator(drawn).first().waitFor()
}

/** The file that a button of the export dialog gives. */
export async function exported(
  page: Page,
  format: 'PNG' | 'SVG' | 'CSV' | 'XLSX',
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const dialog = page.getByRole('dialog', { name: 'Export' })
  if (!(await dialog.isVisible()))
    await page.locator('#explore').getByRole('button', { name: 'Export', exact: true }).click()
  const waiting = page.waitForEvent('download')
  await dialog.getByRole('button', { name: format, exact: true }).click()
  const download = await waiting
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Sum of layout shifts that no input caused. */
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

/** A reader's own file: crude oil in the months of a year. */
export const ownTable = [
  'period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,primaryValue',
  ...Array.from({ length: 12 }, (_, i) => `2023${String(i + 1).padStart(2, '0')},156,643,M,2709,Crude,${i + 3}e9`),
].join('\n')
