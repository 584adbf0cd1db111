import { writeFileSync } from 'node:fs'
import { type Page, expect } from '@playwright/test'
import { boardOf, polled, settled, test } from './page.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { askedBy, holdCode, live, maxShift, openView, ownTable, shiftsOf, some, watchShifts } from './support.ts'

// A visit: the page is there before its code, the code takes it over, and nothing flashes, moves or is lost.

/** Notes after each change what is about to be painted: the colour of the paper, the title, and a chart that is gone. */
const watchPaint = (): void => {
  const seen = { papers: new Set<string>(), titles: new Set<string>(), blank: new Set<string>() }
  Reflect.set(window, 'seen', seen)
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    return (width > 0 || height > 0) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  }
  const note = (): void => {
    const title = document.querySelector('h1')
    if (title === null) return
    seen.papers.add(getComputedStyle(document.documentElement).backgroundColor)
    if (isSeen(title)) seen.titles.add(title.textContent)
    if (Array.from(document.querySelectorAll('.poster')).some(isSeen)) seen.titles.add('the served chart')
    const marks = Array.from(document.querySelectorAll('#explore .chart-room svg :is(path, rect)'))
    if (!marks.some(isSeen))
      seen.blank.add(document.querySelector('#explore .chart-room')?.outerHTML.slice(0, 200) ?? '')
  }
  let isDue = false
  const observer = new MutationObserver(() => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(() => {
      isDue = false
      note()
    })
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true })
  addEventListener('watched', () => observer.disconnect(), { once: true })
}
const seenOn = (page: Page, what: 'papers' | 'titles' | 'blank'): Promise<string[]> =>
  page.evaluate((name) => [...Reflect.get(Reflect.get(window, 'seen'), name)], what)

/** How far the ends of the period's slider are from the ends of the plot, whose grid lines are as wide as the plot. */
const ends = (page: Page): Promise<{ left: number; right: number }> =>
  page.evaluate(() => {
    const slider = document.querySelector('.period input')?.getBoundingClientRect()
    const grid = Array.from(document.querySelectorAll('#explore [data-part="grid"] line'))
    const lines = grid.map((line) => line.getBoundingClientRect()).filter(({ width }) => width > 0)
    const root = getComputedStyle(document.documentElement)
    const half = (Number.parseFloat(root.getPropertyValue('--thumb')) * Number.parseFloat(root.fontSize)) / 2
    return {
      left: Math.abs((slider?.left ?? 0) + half - Math.min(...lines.map(({ left }) => left))),
      right: Math.abs((slider?.right ?? 0) - half - Math.max(...lines.map(({ right }) => right))),
    }
  })

async function expectTakenOver(page: Page): Promise<void> {
  const asked = askedBy(page)
  await page.addInitScript(watchShifts)
  await page.goto('./')
  await expect(page.locator('.poster:visible')).toHaveCount(1)
  await page.evaluate(watchPaint)
  const period = page.locator('.period').first()
  const served = await period.boundingBox()
  await live(page)
  await page.mouse.move(8, 8)
  await expect(page.locator('#explore [data-series]')).toHaveCount(3)
  await expect(page.locator('.poster')).toHaveCount(0)
  await polled(async () => (await ends(page)).left, 'left end').toBeLessThan(1)
  await polled(async () => (await ends(page)).right, 'right end').toBeLessThan(1)
  expect(await period.boundingBox()).toEqual(served)
  expect(asked.filter((path) => path.startsWith('api/'))).toEqual([])
  expect(await shiftsOf(page)).toBeLessThanOrEqual(maxShift)
  expect(await seenOn(page, 'blank')).toEqual([])
}

test('the application takes the page over: nothing moves, no chart is gone, nothing is asked for, the period stays under the plot', ({
  page,
}) => expectTakenOver(page))

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })

  test('the application takes the page over as on a desk', ({ page }) => expectTakenOver(page))

  test('a tap on a button before hydration opens its sheet after it', async ({ page }) => {
    const letThrough = await holdCode(page)
    await page.goto('./', { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Commodities (3)' }).tap()
    letThrough()
    await page.getByRole('dialog', { name: 'Commodities' }).waitFor()
  })
})

test('a tick, another kind, window or language, and a zoom leave no moment without a chart', async ({ at }) => {
  const page = await at('')
  await page.evaluate(watchPaint)
  const steps: { readonly [what: string]: () => Promise<unknown> } = {
    'a tick': () => page.getByRole('checkbox', { name: 'Gas', exact: true }).click(),
    bars: () => page.getByRole('radio', { name: 'Bars' }).click(),
    'a smaller window': () => page.setViewportSize({ width: 900, height: 800 }),
    'a treemap': () => page.getByRole('radio', { name: 'Treemap' }).click(),
    'its zoom': () => page.locator('#explore .treemap-buttons button').first().click(),
    'another language': () => page.getByRole('button', { name: 'Русский' }).click(),
  }
  for (const [what, step] of Object.entries(steps)) {
    await step()
    await settled(page)
    expect(await seenOn(page, 'blank'), what).toEqual([])
  }
  await test.step('a chart that is hidden is found out', async () => {
    const room = page.locator('#explore .chart-room')
    await room.evaluate((element) => element.setAttribute('hidden', ''))
    await polled(() => seenOn(page, 'blank')).not.toEqual([])
    await room.evaluate((element) => element.removeAttribute('hidden'))
    await page.evaluate(() => dispatchEvent(new Event('watched')))
  })
})

/** The content of the thread along the head of the window; none where nothing is on its way. */
const threadOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement, '::before').content)

const readers = [
  ['ru-RU', 'dark', null, 'rgb(20, 23, 27)', 'Торговля Китая и России'],
  ['zh-CN', 'light', 'dark', 'rgb(20, 23, 27)', '中俄贸易'],
] as const
for (const [locale, colorScheme, chosen, paper, title] of readers)
  test.describe(`for a reader of ${locale} with a ${colorScheme} system`, () => {
    test.use({ locale, colorScheme })

    test(`nothing is seen in another colour or in English first; chosen: ${chosen ?? 'nothing'}`, async ({ page }) => {
      await page.addInitScript((theme) => theme !== null && localStorage.setItem('theme', theme), chosen)
      await page.addInitScript(watchPaint)
      const letThrough = await holdCode(page)
      await page.goto('./', { waitUntil: 'commit' })
      await page.locator('html[data-awaits=page]').waitFor({ state: 'attached' })
      await page.locator('footer').waitFor({ state: 'attached' })
      expect(await threadOf(page)).not.toBe('none')
      letThrough()
      await live(page)
      await page.locator('h1').waitFor()
      expect(await threadOf(page)).toBe('none')
      await polled(() => seenOn(page, 'titles')).toEqual([await page.locator('h1').textContent()])
      expect(await page.locator('h1').textContent()).toContain(title)
      expect(await seenOn(page, 'papers')).toEqual([paper])
    })
  })

test('what is clicked, typed, moved or chosen before hydration is taken after it', async ({ page }) => {
  const letThrough = await holdCode(page)
  await page.goto('./', { waitUntil: 'commit' })
  const search = page.getByRole('searchbox')
  await page.getByRole('slider', { name: 'From' }).press('ArrowRight')
  await page.getByRole('combobox', { name: 'Frequency' }).selectOption('year')
  await page.locator('.commodity label', { hasText: 'Coal' }).click()
  await search.fill('wood')
  letThrough()
  await expect(search).toHaveValue('wood')
  await expect(page.locator('.commodity label').first()).toContainText(/wood/i)
  await expect(page).toHaveURL(
    ({ searchParams: at }) =>
      at.has('from') && at.get('freq') === 'year' && at.get('series')?.endsWith('M-2701') === true,
  )
})

test('a link to another view has its own words while its chart comes, and nothing moves', async ({ page }) => {
  await page.addInitScript(watchShifts)
  const letThrough = await holdCode(page)
  const letLines = await holdCode(page, 'lines')
  await page.goto('./?series=M-2709&freq=year&scale=never', { waitUntil: 'commit' })
  await page.getByRole('article', { name: 'Crude oil' }).waitFor()
  await expect(page.locator('.poster:visible')).toHaveCount(0)
  letThrough()
  const explore = page.locator('#explore')
  await explore.getByRole('heading', { level: 3, name: 'Russian crude oil to China' }).waitFor()
  await expect(explore.locator('[data-part=figure-notes]')).toContainText(
    /imports from Russia are valued with insurance and freight/,
  )
  await expect(explore.locator('[data-part=notice]')).toContainText('scale=never')
  await expect(explore.locator('[data-series]')).toHaveCount(0)
  letLines()
  await expect(explore.locator('[data-series]')).toHaveCount(1)
  expect(await shiftsOf(page)).toBeLessThanOrEqual(maxShift)
})

const [kinds, looks] = [charts.map((chart) => `chart=${chart}`), analyses.map((look) => `view=${look}`)]
const board = boardOf(...kinds.slice(0, 4), ...looks.slice(0, 2)).slice(1)
const others = ['freq=year&series=M-2709&check=2022%3A%2B44%25', 'scale=never', board, `embed=1&${board}`]
const own = ['views/europe/', 'views/what-a-tonne-of-oil-costs/']
const openings = [[1440, looks] as const, [390, kinds] as const].flatMap(([width, framed]) => {
  const searches = [...kinds, ...looks, ...others, ...framed.map((search) => `embed=1&${search}`)]
  return [...own, ...searches.map((search) => `?${search}`)].map((address) => ({ width, address }))
})
// Seasons, whose code and rows come late, move first when the figure is shown too early.
const late = [1440, 390].map((width) => ({ width, address: '?chart=season' }))

test('no part moves while a chart, closer look, check, board or frame opens', async ({ page }) => {
  await page.addInitScript(watchShifts)
  for (const { width, address } of [...late, ...some(openings, 5)]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`./${address}`)
    await live(page)
    await page.locator('#own').waitFor({ state: 'detached' })
    await settled(page)
    expect.soft(await shiftsOf(page), `${address}, ${width} wide`).toBeLessThanOrEqual(maxShift)
  }
})

test('in a window where they are just too wide for one line, the languages stand under the title', async ({ at }) => {
  const page = await at('')
  await page.setViewportSize({ width: 590, height: 900 })
  const [title, languages] = await Promise.all(
    ['h1', '[role=group]'].map((part) => page.locator(`header ${part}`).boundingBox()),
  )
  expect(languages?.y).toBe((title?.y ?? 0) + (title?.height ?? 0))
})

test('a link to a closer look opens at it; reloaded, it stays where its reader was', async ({ page }) => {
  await openView(page, '?view=movers')
  const figure = page.locator('#explore:not(:has(#measures)) figure')
  await expect(figure).toBeInViewport()
  // A reader who has scrolled keeps the place: the page no longer scrolls to the figure.
  await page.mouse.wheel(1, 0)
  await page.evaluate(() => scrollTo(0, 600))
  await page.reload()
  await figure.waitFor({ state: 'attached' })
  expect(await page.evaluate(() => scrollY)).toBe(600)
})

test('a link to the sources of another view is shown once its figure is drawn', async ({ page }) => {
  await page.addInitScript(() => {
    const after = window.setTimeout.bind(window)
    // Without the five seconds after which everything is shown, a part that never arrives hides the page for good.
    Reflect.set(window, 'setTimeout', (call: () => void, ms = 0) => (ms === 5000 ? 0 : after(call, ms)))
  })
  await page.goto('./?series=M-2701#sources')
  await page.locator('html:not([data-awaits])').waitFor({ state: 'attached' })
  await expect(page.locator('#sources')).toBeInViewport()
})

test('a file that is dropped before the application is here is opened when it comes', async ({ page }, info) => {
  const letThrough = await holdCode(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('article', { name: 'Crude oil' }).waitFor()
  const path = info.outputPath('mine.csv')
  writeFileSync(path, ownTable)
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 700, y: 500, data })
  expect(page.url()).toMatch(/^http/)
  letThrough()
  await expect(page.locator('[data-part=told]')).toContainText('mine.csv')
  await page.getByRole('group', { name: 'Your file' }).waitFor()
})

test('nothing keeps the page out of the browser’s memory for Back', async ({ at }) => {
  const page = await at('')
  const devtools = await page.context().newCDPSession(page)
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'window' })
  const { listeners } = await devtools.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' })
  const types = listeners.map(({ type }) => type)
  expect(types).toContain('pageshow')
  // Such listeners may keep a page out of the back/forward cache: https://web.dev/articles/bfcache
  expect(types.filter((type) => type === 'unload' || type === 'beforeunload')).toEqual([])
})
