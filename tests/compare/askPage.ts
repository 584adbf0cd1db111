import type { BrowserContext, Page } from '@playwright/test'
import type { State } from '#tests/compare/addresses.ts'
import type { Answer, Lanes } from '#tests/compare/answers.ts'
import { inPairs, text } from '#tests/compare/answers.ts'
import { preparePage } from '#tests/compare/insidePage.ts'

/** Several addresses in one page: a trip into the page takes as long as a small one of them. */
const atOnce = 10

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(preparePage)
  await page.goto('./?series=M-2709')
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  // Someone is there: the live chart takes the place of the one that was served.
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
  take: (page: Page, some: readonly Item[]) => Promise<readonly Answer[]>,
  failed: (some: readonly Item[], problem: string) => Answer,
): Promise<Answer[]> {
  const pages = new Map<BrowserContext, Page>()
  for (const context of lanes) pages.set(context, await openPage(context))
  const groups = Array.from({ length: Math.ceil(items.length / atOnce) }, (_, i) =>
    items.slice(i * atOnce, (i + 1) * atOnce),
  )
  const inOwnPage = async (context: BrowserContext, some: readonly Item[]): Promise<readonly Answer[]> => {
    const page = pages.get(context)
    return page === undefined ? [] : take(page, some)
  }
  const answers = await inPairs(lanes, groups, inOwnPage, failed)
  for (const page of pages.values()) await page.close()
  return answers
}

export function askStates(lanes: Lanes, states: readonly State[]): Promise<Answer[]> {
  return inPages(
    lanes,
    states,
    async (page, some) => {
      const taken = await page.evaluate(async (asked) => {
        const all = []
        for (const state of asked) all.push({ state, given: await window.comparing.takeState(state) })
        return all
      }, some)
      return taken.flatMap(({ state, given }) => [
        text('csv', state.short, given.csv),
        text('file', state.short, given.file),
        text('link', state.short, given.link),
        text('address', state.short, given.short),
        text('address', state.complete, given.complete),
      ])
    },
    (some, problem) => ({ kind: 'csv', of: some[0]?.short ?? '', given: { problem } }),
  )
}

export function askLinks(lanes: Lanes, links: readonly string[]): Promise<Answer[]> {
  return inPages(
    lanes,
    links,
    async (page, some) => {
      const became = await page.evaluate(async (asked) => {
        const all = []
        for (const search of asked) all.push({ search, given: await window.comparing.follow(search) })
        return all
      }, some)
      return became.map(({ search, given }) => text('address', search, given))
    },
    (some, problem) => ({ kind: 'address', of: some[0] ?? '', given: { problem } }),
  )
}
