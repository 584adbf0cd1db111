import type { BrowserContext, Page } from '@playwright/test'
import { goTo, polled, test } from './page.ts'
import { some } from './support.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'

// One English text of the page throws at a time, as anything in its part might. The part says so in words, the others
// stand, and the fault is over with Try again, another view or another language, which asks for it once more.

/** Makes every English text of the page's code one that throws while its key is `broken`. */
async function breakable(context: BrowserContext): Promise<void> {
  await context.route('**/assets/*.js', async (route) => {
    const response = await route.fetch()
    const isOther = /\/(?:ru|zh)-/.test(route.request().url())
    const body = (await response.text()).replaceAll(
      /"([a-z]\w*(?:\.\w+)+)":(`(?:[^`\\]|\\.)*`)/gi,
      (whole, key: string, text: string) =>
        isOther ? whole : `get"${key}"(){if(window.broken==="${key}")throw Error("Broken on purpose");return${text}}`,
    )
    await route.fulfill({ response, body })
  })
}
// One worker opens the page once.
test.describe.configure({ mode: 'default' })
test.use({ prepared: { by: breakable }, allowed: /Broken on purpose/ })

const setBroken = (page: Page, key: string): Promise<boolean> =>
  page.evaluate((broken) => Reflect.set(window, 'broken', broken), key)

/** Parts that stand beside a broken one, each found by something that is there only when it is whole. */
const parts = {
  picker: '#commodities [type=search]',
  options: '[data-part=options-line] select',
  title: '#figure-title',
  chart: '#explore .chart-body svg path[stroke]',
  notes: '#explore [data-part=figure-notes] > p',
  claims: '#claims [data-part=verdict]',
  lead: '#claims [data-part=lead]',
  sources: '#sources-list summary',
  back: '[data-part=stage-side] > a',
  menu: '[data-part=looks-menu]',
} as const

/** Names of the parts that are gone or hold a fault. */
const gone = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ all, isLook }) =>
      all
        .filter(([name]) => (isLook ? name !== 'picker' && name !== 'options' : name !== 'back' && name !== 'menu'))
        .filter(([, selector]) => document.querySelector(selector)?.textContent?.includes('Broken on purpose') ?? true)
        .map(([name]) => name),
    { all: Object.entries(parts), isLook: page.url().includes('view=') && !page.url().includes('board=') },
  )

/** All that the page says of a fault: to the eye, in the chart's text alternative, and aloud. */
const told = (page: Page): Promise<string> =>
  page
    .locator('[role=alert], [hidden], [aria-live]')
    .evaluateAll((all) => all.map(({ textContent }) => textContent).join('\n'))

/** The reader's way to a part: a verb and what it is done to. */
async function reach(page: Page, way: string): Promise<void> {
  const [verb = '', ...rest] = way.split(' ')
  const what = rest.join(' ')
  if (verb === 'search') await page.getByRole('searchbox').first().fill(what)
  if (verb === 'key') await page.keyboard.press(what)
  if (verb === 'press') {
    if (what === 'Kept views') await page.locator('[data-part=figure-menu] > button').click()
    await page.getByRole('button', { name: what, exact: true }).first().click()
  }
  if (verb === 'point')
    await page
      .locator('#explore .chart-area svg')
      .first()
      .hover({ position: { x: 320, y: 130 } })
}

const withLanguage = (search: string, language: string): string =>
  `${search === '' ? '?' : `${search}&`}lang=${language}`

const rows = csvRows(import.meta.url, 'parts.csv')
for (const { broken = '', key = '', search = '', reach: way = '', says = '', takes = '', cure = '' } of some(rows, 15))
  test(`a fault in ${broken} stays there, is said and can be mended`, async ({ at }) => {
    const page = await at(withLanguage(search, 'zh'))
    await setBroken(page, key)
    await goTo(page, withLanguage(search, 'en'))
    await reach(page, way)
    await polled(() => told(page)).toContain(says)
    await polled(() => gone(page)).toEqual(takes.split(' ').filter(Boolean))
    await setBroken(page, '')
    if (cure === 'again')
      await page
        .locator('[role=alert]', { hasText: 'Broken on purpose' })
        .locator('button')
        .evaluateAll((all) => all.map((one) => one instanceof HTMLElement && one.click()))
    else if (cure === 'view')
      await goTo(page, search.includes('view=') ? '?view=world' : '?series=M-2709,M-2710&freq=year')
    else if (cure === 'language') await goTo(page, withLanguage(search, 'zh'))
    else await reach(page, cure)
    await polled(() => told(page)).not.toContain('Broken on purpose')
    await polled(() => gone(page)).toEqual([])
    if (way.startsWith('search')) await reach(page, 'search')
  })
