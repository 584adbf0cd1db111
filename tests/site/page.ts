import { type BrowserContext, type Locator, type Page, expect, test as base } from '@playwright/test'
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

/** Goes to addresses in place, and waits until nothing is loading, coming or about to be drawn. */
async function settle(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    history.pushState(null, '', `${location.pathname}${address}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }
  // A language that comes late would be gone again before the regions that it calls have heard of it.
  const asked = (): string => new URLSearchParams(location.search).get('lang') ?? ''
  const isBusy = (): boolean =>
    document.querySelector('[aria-busy="true"], html[data-awaits]') !== null ||
    !document.documentElement.lang.startsWith(asked()) ||
    Array.from(document.querySelectorAll('[role="status"]')).some(({ textContent }) =>
      textContent.startsWith('Loading'),
    )
  for (let quiet = 0; quiet < 2; quiet = isBusy() ? 0 : quiet + 1) await new Promise(requestAnimationFrame)
  await document.fonts.ready
}

/** Waits until nothing on the page is loading, coming or about to be drawn. */
export const settled = (page: Page): Promise<void> => page.evaluate(settle, [])

/** A step of the page to another address in place, as Back and Forward do. */
export const step = (page: Page, search: string): Promise<void> => page.evaluate(settle, [search])

/**
 * Takes the page to an address, twenty times as fast as a visit. The detour changes the address in any case: only a
 * changed address makes the page drop a choice not yet written.
 */
export const goTo = (page: Page, search: string): Promise<void> => page.evaluate(settle, ['?from=2017-02', search])

/** Goes a step back, once the last choice has become one: its address follows the frame that shows it. */
export async function goBack(page: Page): Promise<void> {
  await settled(page)
  await page.goBack()
}

/** Leaves the shared page as the first test found it, but for rows that were scrolled and are hidden by now. */
async function restore(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.context().setOffline(false)
  await page.context().clearPermissions()
  const { isEnglish, isSearched } = await page.evaluate(() => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close()
    for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover()
    for (const open of document.querySelectorAll<HTMLDetailsElement>('details[open]')) open.open = false
    // The line of an opened file lies over Undo.
    for (const dismiss of document.querySelectorAll<HTMLElement>('[data-part=told] button')) dismiss.click()
    // A chart that has the focus is no HTML element.
    const focused = document.activeElement
    if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.blur()
    localStorage.clear()
    sessionStorage.clear()
    dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }))
    scrollTo({ top: 0, behavior: 'instant' })
    const words = document.querySelector<HTMLInputElement>('#explore [type=search]')?.value ?? ''
    return { isEnglish: document.documentElement.lang === 'en', isSearched: words !== '' }
  })
  await page.emulateMedia({ colorScheme: null, reducedMotion: null, media: null, forcedColors: null })
  await page.setViewportSize({ width: 1440, height: 1000 })
  await page.mouse.move(8, 8)
  if (!isEnglish) {
    // A frame has no head with languages.
    await step(page, '?from=2017-02')
    await page.locator('header button[lang=en]').click()
  }
  const search = page.locator('#explore [type=search]')
  if (!isSearched || !(await search.isVisible())) return
  await search.fill('')
  await search.blur()
}

type Walked = { readonly page: Page; readonly sinceLast: () => Heard }
type Prepare = (context: BrowserContext) => Promise<void>
type OfTest = {
  /** Something done to the shared page before it opens: a page so prepared is shared by the tests that name the same function. */
  prepared: { readonly by: Prepare } | null
  /** Words that the console may say where a test breaks something, as a browser itself logs requests that fail. */
  allowed: RegExp | null
  /** A page of the test's own, for what a visit itself shows: storage, language, the first paint, held-back code. */
  page: Page
  /** Takes the page that all tests of a worker share to an address, `''` being the start page. */
  at: (search: string) => Promise<Page>
}

type OfWorker = { walked: (prepare: Prepare | null) => Promise<Walked> }

export const test = base.extend<OfTest, OfWorker>({
  allowed: [null, { option: true }],
  prepared: [null, { option: true }],
  page: async ({ page, baseURL, allowed }, run, info) => {
    const { sinceLast } = await hear(page, new URL(baseURL ?? '').origin)
    await run(page)
    const heard = sinceLast()
    info.annotations.push(counted(heard))
    expectSilence(heard, allowed)
  },
  walked: [
    async ({ browser }, run, { project }) => {
      const { baseURL = '', viewport = null, locale = '', timezoneId = '' } = project.use
      const pages = new Map<Prepare | null, Promise<Walked>>()
      async function opened(prepare: Prepare | null): Promise<Walked> {
        const context = await browser.newContext({ baseURL, viewport, locale, timezoneId })
        await prepare?.(context)
        const page = await context.newPage()
        const { sinceLast } = await hear(page, new URL(baseURL).origin)
        await openView(page, '')
        return { page, sinceLast }
      }
      await run((prepare) => {
        const page = pages.get(prepare) ?? opened(prepare)
        pages.set(prepare, page)
        return page
      })
    },
    { scope: 'worker' },
  ],
  at: async ({ walked, prepared, allowed }, run, info) => {
    const { page, sinceLast } = await walked(prepared?.by ?? null)
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

/** Reads again until it is as expected: within frames, where `expect.poll` itself first waits for a tenth of a second. */
export const polled = <Read>(read: () => Read, message?: string) =>
  expect.poll(read, { intervals: [10, 20, 40, 80], message: message ?? '' })

/** Expects the figure to draw exactly these series, in this order. */
export function expectLines(page: Page, ...ids: readonly string[]): Promise<void> {
  const drawn = (): Promise<(string | null)[]> =>
    page
      .locator('#explore figure g[data-series]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-series')))
  return polled(drawn, 'series that are drawn').toEqual(ids)
}

/** Expects the address to hold exactly this view. */
export const expectAddress = (page: Page, search: string): Promise<void> =>
  polled(() => new URL(page.url()).search, 'the view in the address').toBe(search)

export const explore = (page: Page): Locator => page.locator('#explore')
export const figureTitle = (page: Page): Locator => explore(page).locator('figure > figcaption h3')
export const boardOf = (...queries: readonly string[]): string =>
  `?${new URLSearchParams(queries.map((query) => ['board', query])).toString()}`

/** The dialog of kept views, opened from the figure's menu. */
export async function openKept(page: Page): Promise<Locator> {
  await explore(page).locator('[data-part=figure-menu] > button').click()
  await explore(page).getByRole('button', { name: 'Kept views', exact: true }).click()
  return page.getByRole('dialog', { name: 'Kept views' })
}

/** Opens the menu of a commodity's row; `more` is its name in the page's language. */
export const openRow = (scope: Page | Locator, more: string): Promise<void> =>
  scope.locator(`button[aria-label="${more}"]`).click()

/** Takes a selection of the picker’s menu, by its name in the page's language. */
export async function takeSelection(page: Page, name: string): Promise<void> {
  const menu = page.locator('[data-part=presets-menu]')
  await menu.locator('> button').click()
  await menu.getByRole('button', { name, exact: true }).click()
}
