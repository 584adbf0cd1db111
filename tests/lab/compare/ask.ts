import type { Browser, BrowserContext, Page } from 'playwright'
import { languages } from '#src/i18n/languages.ts'
import { themes } from '#src/view/values.ts'
import { pairwise } from '#tests/pairwise.ts'
import { states as rows } from '#tests/said/rows.ts'
import { states } from '#tests/states.ts'
import { live } from '../browser.ts'
import type { Answer } from './differences.ts'
import { type Taken, preparePage } from './inPage.ts'
import { brokenLinks } from './links.ts'

/** One question of a page that walks from address to address, or of a context that opens its own. */
type Question = {
  readonly of: string
  readonly ask: (page: Page, context: BrowserContext) => Promise<readonly (readonly [kind: string, Buffer])[]>
}

export const parts = ['states', 'links', 'pictures', 'views'] as const
export type Part = (typeof parts)[number]
export type Sizes = { readonly states: number; readonly links: number; readonly only: readonly string[] | null }

const answersOf = (taken: Taken, files: readonly string[]): (readonly [string, Buffer])[] =>
  Object.entries(taken).map(([kind, text]) => [
    kind,
    Buffer.from(text, files.includes(kind) && !text.includes(' ') ? 'base64' : 'utf8'),
  ])

const pictures = ['png', 'svg', 'phone png', 'phone svg']

const opening = '#explore figcaption button.quiet'
const fill = (words: string) => (page: Page) => page.locator('[type=search]').fill(words)
/** A reader's steps before a view is compared, by the view's name. */
const scenes: {
  readonly [name: string]: { readonly search: string; readonly act: (page: Page) => Promise<unknown> }
} = {
  'the dialog Export': { search: '', act: (page) => page.locator(opening).click() },
  'a search': { search: '?series=M-2709,X-8542', act: fill('electronic') },
  'a phrase': { search: '', act: fill('coal and crude since 2022 in yuan, stacked, by unobtainium') },
  'the keys': { search: '', act: (page) => page.keyboard.press('?') },
  'a tooltip': {
    search: '?series=M-2709,M-GAS,M-2701',
    act: (page) => page.locator('#explore .chart-area').hover({ position: { x: 280, y: 150 } }),
  },
  'a failure': {
    search: '?series=M-2709,M-7403&freq=year',
    act: (page) => page.locator('#explore [role=alert] button').waitFor(),
  },
  'a frame': { search: '?series=M-2709,M-GAS&embed=1', act: async () => undefined },
  'a board': {
    search: `?${new URLSearchParams(['series=M-2709', 'chart=bar&freq=year', 'view=europe'].map((one) => ['board', one]))}`,
    act: async () => undefined,
  },
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => void requestIdleCallback(resolve, { timeout: 2000 }))
    await new Promise(requestAnimationFrame)
  })
}

const widths = [1440, 360] as const

function viewQuestions(only: Sizes['only']): Question[] {
  const acted = Object.entries(scenes).map(([name, scene]) => ({ name, ...scene }))
  const still = rows.map((row) => ({ ...row, act: async () => undefined }))
  const views = [...still, ...acted].filter(({ name }) => only?.includes(name) ?? true)
  const shown = pairwise({ view: views, lang: languages, theme: themes, width: widths }, 1)
  return views.map((view) => {
    const { lang, theme, width } = shown.find((one) => one.view === view) ?? { lang: 'en', theme: 'light', width: 1440 }
    const isActed = acted.some(({ name }) => name === view.name)
    return {
      of: view.name,
      ask: async (_, context) => {
        const page = await context.newPage()
        await page.setViewportSize({ width: isActed ? 1440 : width, height: 1000 })
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        if (view.name === 'a failure')
          await page.route('**/M-7403.annual.json', (route) => route.fulfill({ body: '<p>' }))
        await page.goto(`./${view.search}${view.search === '' ? '?' : '&'}lang=${isActed ? 'en' : lang}`)
        await live(page)
        await page.mouse.move(8, 8)
        await settle(page)
        await view.act(page)
        const take = async (): Promise<Buffer> => {
          await settle(page)
          return page.screenshot({ animations: 'disabled', fullPage: !isActed })
        }
        let picture = await take()
        for (let again = await take(); !again.equals(picture); again = await take()) picture = again
        await page.close()
        return [['view', picture]]
      },
    }
  })
}

const questions: { readonly [part in Part]: (sizes: Sizes) => Question[] } = {
  states: (sizes) =>
    states(sizes.states).map((state) => ({
      of: state.short,
      ask: async (page) => answersOf(await page.evaluate((of) => window.comparing.takeNumbers(of), state), ['csv']),
    })),
  links: ({ links }) =>
    brokenLinks(links).map((of) => ({
      of,
      ask: async (page) => [['address', Buffer.from(await page.evaluate((to) => window.comparing.follow(to), of))]],
    })),
  pictures: ({ only }) =>
    rows
      .filter(({ name }) => only?.includes(name) ?? true)
      .map(({ name, search }) => ({
        of: name,
        ask: async (page) =>
          answersOf(await page.evaluate((to) => window.comparing.takePictures(to), search), pictures),
      })),
  views: ({ only }) => viewQuestions(only),
}

/** Questions whether a page opens these pictures as the views that they show. */
const openings = (answers: readonly Answer[]): Question[] =>
  answers.flatMap(({ kind, of, given }) => {
    if (given instanceof Error || !pictures.includes(kind) || !/^(.PNG|<)/.test(given.toString('latin1', 0, 4)))
      return []
    const [name, type] = [`${of}, ${kind}`, kind.endsWith('png') ? 'png' : 'svg']
    const file = { name: `${name}.${type}`, mimeType: type === 'png' ? 'image/png' : 'image/svg+xml', buffer: given }
    const ask: Question['ask'] = async (page) => {
      const words = page.locator('[data-part=told] p')
      await page.locator('#picture').scrollIntoViewIfNeeded()
      // The code of the control is loaded when it comes near; until then nothing listens to it.
      for (let tries = 0, isRead = false; !isRead && tries < 30; tries += 1) {
        await page.locator('#picture input[type=file][accept*=png]').setInputFiles(file)
        const read = words.filter({ hasText: file.name }).waitFor({ timeout: 1000 })
        isRead = await read.then(
          () => true,
          () => false,
        )
      }
      // "Still the same numbers" is shown once the figure has rendered.
      await words.nth(1).waitFor({ timeout: 15_000 })
      const told = [new URL(page.url()).search, ...(await words.allInnerTexts())].join('\n')
      return [['opened', Buffer.from(told)]]
    }
    return [{ of: name, ask }]
  })

async function walkingPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(preparePage)
  await page.goto('./?series=M-2709')
  await live(page)
  await page.mouse.move(8, 8)
  await page.locator('#explore .chart-area svg').first().waitFor()
  // Notices are loaded lazily: once one has been shown, later ones are shown at once.
  await page.evaluate(() => window.comparing.follow('?freq=fortnight'))
  await page.locator('[data-part=notice]').waitFor()
  return page
}

/** Asks in two windows at once, because the browser draws the hidden one of two tabs only once a second. */
async function answersIn(browser: Browser, baseURL: string, asked: readonly Question[]): Promise<Answer[]> {
  const lanes = [0, 1].map(async (lane) => {
    const context = await browser.newContext({
      baseURL,
      locale: 'en-GB',
      timezoneId: 'UTC',
      viewport: { width: 1440, height: 1000 },
    })
    const page = await walkingPage(context)
    const given: Answer[] = []
    for (const { of, ask } of asked.filter((_, i) => i % 2 === lane)) {
      // A busy machine may take longer than a wait allows, so a question that fails is asked once more.
      const taken = await ask(page, context)
        .catch(() => ask(page, context))
        .catch((error: unknown) => new Error(String(error)))
      if (taken instanceof Error) given.push({ kind: 'question', of, given: taken })
      else given.push(...taken.map(([kind, bytes]) => ({ kind, of, given: bytes })))
    }
    await context.close()
    return given
  })
  return (await Promise.all(lanes)).flat()
}

/** @param before what an earlier build answered, whose pictures this one opens; without it, its own */
export async function askAll(
  browser: Browser,
  address: string,
  asked: readonly Part[],
  sizes: Sizes,
  before: readonly Answer[] | null,
): Promise<Answer[]> {
  const all: Answer[] = []
  for (const part of asked) {
    const start = Date.now()
    const given = await answersIn(browser, address, questions[part](sizes))
    if (part === 'pictures') given.push(...(await answersIn(browser, address, openings(before ?? given))))
    console.log(`${part}: ${given.length} answers, ${((Date.now() - start) / 1000).toFixed(0)} seconds`)
    all.push(...given)
  }
  return all
}
