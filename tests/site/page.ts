import type { BrowserContext, Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'
import { openView } from './support.ts'

/** Reports what the policy refuses in any document of the page: a refusal need not reach the console. */
function reportRefusals(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    Reflect.get(window, 'refused')(`${effectiveDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`)
  })
}

type Heard = { noise: string[]; strangers: string[]; refused: string[]; visits: number }
const silence = (): Heard => ({ noise: [], strangers: [], refused: [], visits: 0 })

/** Hears a page that must stay silent, ask nobody but its own origin and keep to its policy. */
async function hear(page: Page, origin: string): Promise<{ readonly sinceLast: () => Heard }> {
  let heard = silence()
  page.on('console', (message) => heard.noise.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => heard.noise.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) heard.strangers.push(request.url())
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) heard.visits += 1
  })
  await page.exposeFunction('refused', (what: string) => void heard.refused.push(what))
  await page.addInitScript(reportRefusals)
  return {
    sinceLast: () => {
      const last = heard
      heard = silence()
      return last
    },
  }
}

function expectSilence({ noise, strangers, refused }: Heard, allowed: RegExp | null): void {
  expect(refused, 'what the page’s policy refused').toEqual([])
  const loud = noise.filter((text) => allowed === null || !allowed.test(text))
  expect(loud, 'what the page wrote to the console').toEqual([])
  expect(strangers, 'requests to other origins').toEqual([])
}

const counted = ({ visits }: Heard): { type: string; description: string } => ({
  type: 'visits',
  description: String(visits),
})

/** Waits until nothing on the page is loading, coming or about to be drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const isBusy = (): boolean =>
      document.querySelector('[aria-busy="true"], html[data-awaits]') !== null ||
      Array.from(document.querySelectorAll('[role="status"]')).some(({ textContent }) =>
        textContent.startsWith('Loading'),
      )
    for (let quiet = 0; quiet < 3; quiet = isBusy() ? 0 : quiet + 1) await new Promise(requestAnimationFrame)
    await document.fonts.ready
  })
}

/** Takes the page to another address in place, as Back and Forward do: twenty times as fast as a visit. */
export async function goTo(page: Page, search: string): Promise<void> {
  await page.evaluate((to) => {
    // The detour changes the address in any case: only a changed address makes the page drop a choice not yet written.
    for (const address of ['?from=2017-02', to]) {
      history.pushState(null, '', `${location.pathname}${address}`)
      dispatchEvent(new PopStateEvent('popstate'))
    }
  }, search)
  await settled(page)
}

/** Leaves the shared page as the first test found it. */
async function restore(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.context().setOffline(false)
  await page.emulateMedia({ colorScheme: null, reducedMotion: null, media: null, forcedColors: null })
  await page.setViewportSize({ width: 1440, height: 1000 })
  await page.mouse.move(8, 8)
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close()
    for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover()
    for (const open of document.querySelectorAll<HTMLDetailsElement>('#explore details[open]')) open.open = false
    // A chart that has the focus is no HTML element.
    const focused = document.activeElement
    if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.blur()
    localStorage.clear()
    sessionStorage.clear()
    dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }))
    scrollTo({ top: 0, behavior: 'instant' })
  })
  // A dialog would be over the button.
  const english = page.locator('.languages button[lang=en]:not([aria-current=true])')
  if (await english.isVisible()) await english.click()
  const search = page.locator('#explore .picker-search')
  if ((await search.isVisible()) && (await search.inputValue()) !== '') {
    await search.fill('')
    await search.blur()
  }
}

type Walked = { readonly page: Page; readonly sinceLast: () => Heard }
type OfTest = {
  /** Words that the console may say where a test breaks something, as a browser itself logs requests that fail. */
  allowed: RegExp | null
  /** A page of the test's own, for what a visit itself shows: storage, language, the first paint, held-back code. */
  page: Page
  /** Takes the page that all tests of a worker share to an address, `''` being the start page. */
  at: (search: string) => Promise<Page>
}

type OfWorker = {
  /** Something done to the shared page before it opens; a file that sets it shares its page with no other. */
  shared: { readonly prepare: (context: BrowserContext) => Promise<void> } | null
  walked: Walked
}

export const test = base.extend<OfTest, OfWorker>({
  allowed: [null, { option: true }],
  shared: [null, { option: true, scope: 'worker' }],
  page: async ({ page, baseURL, allowed }, run, info) => {
    const { sinceLast } = await hear(page, new URL(baseURL ?? '').origin)
    await run(page)
    const heard = sinceLast()
    info.annotations.push(counted(heard))
    expectSilence(heard, allowed)
  },
  walked: [
    async ({ browser, shared }, run, { project }) => {
      const { baseURL = '', viewport = null, locale = '', timezoneId = '' } = project.use
      const context: BrowserContext = await browser.newContext({ baseURL, viewport, locale, timezoneId })
      await shared?.prepare(context)
      const page = await context.newPage()
      const { sinceLast } = await hear(page, new URL(baseURL).origin)
      await openView(page, '')
      await run({ page, sinceLast })
      await context.close()
    },
    { scope: 'worker' },
  ],
  at: async ({ walked: { page, sinceLast }, allowed }, run, info) => {
    await run(async (search) => {
      // Regions that wait to come near would wait for ever for what a frame takes away; another language calls them all.
      if (search.includes('embed=1')) await goTo(page, '?lang=zh')
      await goTo(page, search)
      return page
    })
    await restore(page)
    const heard = sinceLast()
    info.annotations.push(counted(heard))
    expectSilence(heard, allowed)
  },
})

/** Expects the figure to draw exactly these series, in this order. */
export function expectLines(page: Page, ...ids: readonly string[]): Promise<void> {
  const drawn = (): Promise<(string | null)[]> =>
    page
      .locator('#explore figure g[data-series]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-series')))
  return expect.poll(drawn, { intervals: [10, 20, 40, 80], message: 'series that are drawn' }).toEqual(ids)
}

/** Expects the address to hold exactly this view. */
export function expectAddress(page: Page, search: string): Promise<void> {
  const address = (): string => new URL(page.url()).search
  return expect.poll(address, { intervals: [10, 20, 40, 80], message: 'the view in the address' }).toBe(search)
}
