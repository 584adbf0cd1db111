import type { Browser } from 'playwright'
import type { Sites } from './bench.ts'
import { goal, hundredths, median, ms, p95, table } from './report.ts'

const typed = {
  word: ['microchips', 'lorries', 'copper', 'timber'],
  phrase: ['coal and crude since 2022 in yuan', 'импорт нефти в рублях по годам', '2023年煤炭单价', 'cars index 2021'],
} as const
type Kind = keyof typeof typed
const kinds = ['word', 'phrase'] as const
const rounds = 10
/** Rounds that are not measured, because they run code that no compiler has seen yet. */
const unmeasured = 2

/** Milliseconds from the input to its frame; runs in the page. */
function timeOf(text: string): Promise<number> {
  const search = document.querySelector<HTMLInputElement>('.picker-search')
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const fill = (value: string): void => {
    write?.call(search, value)
    search?.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return new Promise((resolve) => {
    fill('')
    requestIdleCallback(
      () => {
        const start = performance.now()
        fill(text)
        requestAnimationFrame(
          () => void scheduler.postTask(() => resolve(performance.now() - start), { priority: 'user-blocking' }),
        )
      },
      { timeout: 1000 },
    )
  })
}

async function openSearch(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB', timezoneId: 'UTC' })
  await page.goto(address)
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  await page.locator('.picker-search').fill('microchips')
  await page.locator('.commodity', { hasText: '8542' }).first().waitFor()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return { page, times: { word: new Array<number>(), phrase: new Array<number>() } }
}

/** Compares the cost of a phrase in the search with that of a word. */
export async function searchSection(browser: Browser, { now, before }: Sites): Promise<string> {
  const pages = await Promise.all(
    (before === null ? [now] : [now, before]).map((address) => openSearch(browser, address)),
  )
  for (let round = 0; round < rounds + unmeasured; round += 1)
    for (let i = 0; i < typed.word.length; i += 1)
      for (const kind of kinds)
        for (const { page, times } of round % 2 === 0 ? pages : pages.toReversed()) {
          const took = await page.evaluate(timeOf, typed[kind][i] ?? '')
          if (round >= unmeasured) times[kind].push(took)
        }
  for (const { page } of pages) await page.close()
  const of = (build: number, kind: Kind): number => median(pages[build]?.times[kind] ?? [])
  const rows = pages.flatMap(({ times }, build) =>
    kinds.map((kind) => [
      `${build === 0 ? 'now' : 'before'}, a ${kind}`,
      ms(median(times[kind])),
      ms(p95(times[kind])),
    ]),
  )
  const search = of(before === null ? 0 : 1, 'word')
  return [
    `From the input to its frame, finds and what is understood: ${typed.word.length} of each kind, ${rounds} times.`,
    '',
    table(['4 × slower CPU', 'p50', 'p95'], rows),
    '',
    goal('a phrase costs at most a search', hundredths(of(0, 'phrase') / search), of(0, 'phrase') <= search),
  ].join('\n')
}
