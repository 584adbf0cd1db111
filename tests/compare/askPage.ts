import type { BrowserContext, Page } from '@playwright/test'
import type { State } from '#tests/compare/addresses.ts'
import type { Answer, Lanes } from '#tests/compare/answers.ts'
import { inPairs, text } from '#tests/compare/answers.ts'
import { preparePage } from '#tests/compare/insidePage.ts'

const atOnce = 10

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(preparePage)
  await page.goto('./?series=M-2709')
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  await page.mouse.move(8, 8)
  await page.locator('#explore .chart-area svg').first().waitFor()
  // Notices are loaded lazily: once one has been shown, later ones are shown at once.
  await page.evaluate(() => window.comparing.follow('?freq=fortnight'))
  await page.locator('.notice').waitFor()
  return page
}

async function inPages<Item>(
  lanes: Lanes,
  items: readonly Item[],
  questionOf: (item: Item) => Pick<Answer, 'kind' | 'of'>,
  take: (page: Page, some: Item[]) => Promise<Answer[]>,
): Promise<Answer[]> {
  const pages = new Map<BrowserContext, Page>()
  for (const context of lanes) pages.set(context, await openPage(context))
  const groups = Array.from({ length: Math.ceil(items.length / atOnce) }, (_, i) =>
    items.slice(i * atOnce, (i + 1) * atOnce),
  )
  const answers = await inPairs(
    lanes,
    groups,
    ([first]) => (first === undefined ? { kind: 'address', of: '' } : questionOf(first)),
    async (context, some) => {
      const page = pages.get(context)
      return page === undefined ? [] : take(page, some)
    },
  )
  for (const page of pages.values()) await page.close()
  return answers
}

export const askStates = (lanes: Lanes, states: readonly State[]): Promise<Answer[]> =>
  inPages(
    lanes,
    states,
    ({ short }) => ({ kind: 'csv', of: short }),
    async (page, some) => {
      const taken = await page.evaluate(async (asked) => {
        const all = []
        for (const state of asked) all.push({ state, given: await window.comparing.takeState(state) })
        return all
      }, some)
      return taken.flatMap(({ state, given }) => [
        ...(['csv', 'file', 'link'] as const).map((kind) => text(kind, state.short, given[kind])),
        text('address', state.short, given.short),
        text('address', state.complete, given.complete),
      ])
    },
  )

export const askLinks = (lanes: Lanes, links: readonly string[]): Promise<Answer[]> =>
  inPages(
    lanes,
    links,
    (of) => ({ kind: 'address', of }),
    async (page, some) => {
      const became = await page.evaluate(async (asked) => {
        const all = []
        for (const search of asked) all.push(await window.comparing.follow(search))
        return all
      }, some)
      return some.map((search, i) => text('address', search, became[i] ?? ''))
    },
  )
