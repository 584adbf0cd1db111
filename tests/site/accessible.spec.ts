import axe from 'axe-core'
import { type Page, expect } from '@playwright/test'
import { type Language, languages } from '#src/i18n/languages.ts'
import { pairwise } from '#tests/pairwise.ts'
import { forcedProblems } from './forcedProblems.ts'
import { settled, test } from './page.ts'
import { beyond, openView, some } from './support.ts'
import { type SiteView, show, themes, views, widths } from './views.ts'
import { wordProblems } from './wordProblems.ts'

declare global {
  // eslint-disable-next-line typescript/consistent-type-definitions -- the way to add to what is declared elsewhere
  interface Window {
    axe?: typeof axe
  }
}

/** Findings that wait for a change of the page, each where it is found: whoever mends one takes it out. */
const known: { readonly [where: string]: RegExp } = {
  // Two shares that meet in a tiny window.
  'words: who-depends-on-whom, en, 320': /“1\.8%” and “Hong Kong 37\.7%”/,
}

function expectKnown(where: string, found: readonly string[]): void {
  const awaited = known[where]
  expect.soft(found, where).toEqual(awaited === undefined ? [] : [expect.stringMatching(awaited)])
}

/** Guidelines up to version 2.2; axe runs the rule of 2.2 (the size of targets) only if 2.2 is named. */
const asked = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectNoViolations(page: Page, { part }: SiteView, where: string): Promise<void> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source)
  const found = await page.evaluate(
    async ({ selector, values }) => {
      // The bar sticks to the window's foot over whatever is there; a scroll would free what it covers.
      const bars = document.querySelectorAll<HTMLElement>('[data-part=sheet-bar]')
      for (const bar of bars) bar.style.position = 'static'
      const context = selector === 'body' ? document : (document.querySelector(selector) ?? document)
      const results = await window.axe?.run(context, {
        resultTypes: ['violations'],
        runOnly: { type: 'tag', values },
      })
      for (const bar of bars) bar.style.position = ''
      return (results?.violations ?? []).flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}. ${target.join(' ')}. ${failureSummary ?? ''}`),
      )
    },
    { selector: part, values: asked },
  )
  expectKnown(`axe: ${where}`, found)
}

async function expectWholeWords(page: Page, { part }: SiteView, where: string): Promise<void> {
  await settled(page)
  // Words that are cut or collide.
  expectKnown(`words: ${where}`, await page.evaluate(wordProblems, part))
  expect.soft(await beyond(page), `${where}: pixels to scroll sideways`).toBeLessThanOrEqual(0)
}

for (const { view, language, theme, width } of some(
  pairwise({ view: views, language: languages, theme: themes, width: widths }, 1),
  4,
)) {
  const name = `${view.name} keeps to WCAG 2.2 and cuts no word: ${language}, ${theme}, ${width}`
  test(name, async ({ at }) => {
    const page = await at('')
    const where = [view.name, language, theme, width].join(', ')
    await show(page, view, { language, theme, width })
    await expectWholeWords(page, view, where)
    await expectNoViolations(page, view, where)
  })
}

/**
 * Text spacing of https://www.w3.org/WAI/WCAG22/Understanding/text-spacing (1.4.12). Words inside a drawing keep its
 * spacing, because the table says them too.
 */
const spacing = `
  :not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  svg text { letter-spacing: 0; word-spacing: 0; }
  p { margin-bottom: 2em !important; }
`

/** Sets the browser's own size of text, as a reader does: the root's, and that of every `rem` in a media query. */
async function setTextSize(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } })
}

/** Settings of readers, each with what makes it, what must hold and how it is taken back. */
const settings = {
  'in a window of 1280 by 1024 at four times its size': async (page: Page, view: SiteView, language: Language) => {
    await page.setViewportSize({ width: 320, height: view.height })
    await expectWholeWords(page, view, `${view.name}, ${language}, 320`)
  },
  'in the colours of the system': async (page: Page, view: SiteView) => {
    for (const colorScheme of themes) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await settled(page)
      expect
        .soft(await page.evaluate(forcedProblems, view.part), `the system's own colours, ${colorScheme}`)
        .toEqual([])
    }
  },
  'with more space between letters, words and lines': async (page: Page, view: SiteView) => {
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(rules)
      document.adoptedStyleSheets.push(sheet)
    }, spacing)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: view.height })
      await expectWholeWords(page, view, `${view.name}, spaced, ${width}`)
    }
    await page.evaluate(() => void document.adoptedStyleSheets.pop())
  },
  'at twice the size of text': async (page: Page, view: SiteView) => {
    await page.setViewportSize({ width: 1280, height: view.height })
    await setTextSize(page, 32)
    await expectWholeWords(page, view, `${view.name}, twice as large`)
    await setTextSize(page, 16)
  },
} as const
const names = [
  'in a window of 1280 by 1024 at four times its size',
  'in the colours of the system',
  'with more space between letters, words and lines',
  'at twice the size of text',
] as const

for (const { view, name, language } of some(pairwise({ view: views, name: names, language: languages }, 1), 3))
  test(`${view.name} reads well ${name}: ${language}`, async ({ at }) => {
    const page = await at('')
    await show(page, view, { language, theme: 'light', width: 360 })
    await settings[name](page, view, language)
  })

test('all words are twice as large where a reader has set twice the size', async ({ at }) => {
  const page = await at('')
  const words =
    'body, h1, h2, #explore h2, figure h3, button, figcaption button, .radios label, .commodity, [data-part=figure-notes]'
  const sizes = (): Promise<number[]> =>
    page.evaluate(
      (list) =>
        list
          .split(', ')
          .map((css) => Number.parseFloat(getComputedStyle(document.querySelector(css) ?? document.body).fontSize)),
      words,
    )
  await page.setViewportSize({ width: 1280, height: 1600 })
  const usual = await sizes()
  expect(usual[0]).toBe(15)
  await setTextSize(page, 32)
  // The window has room for them; in a smaller one headings are those of a smaller page, as with its zoom.
  await page.setViewportSize({ width: 2560, height: 1600 })
  expect(await sizes()).toEqual(usual.map((size) => 2 * size))
  await setTextSize(page, 16)
})

test('in the colours of the system choice, period and what is kept in colour are seen', async ({ at }) => {
  const page = await at('?series=M-2709,M-2701&focus=M-2709&freq=month&from=2019-01')
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  const groundOf = (selector: string, pseudo?: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, part) => getComputedStyle(element, part).backgroundColor, pseudo)
  const group = '[data-part=figure-controls]'
  expect(await groundOf(`${group} label:has(:checked)`)).not.toBe(await groundOf(`${group} label:not(:has(:checked))`))
  expect(await groundOf('.period', '::after')).not.toBe(await groundOf('.period', '::before'))
  const kept = await groundOf('[data-of=M-2709] input')
  expect(kept, 'the row of a line that is kept in colour has its colour').not.toBe(
    await groundOf('[data-of=M-2701] input'),
  )
})

test('nothing moves for a reader who wants no motion', { tag: '@full' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    const moved: string[] = []
    Reflect.set(window, 'moved', moved)
    for (const type of ['animationstart', 'transitionrun'])
      addEventListener(
        type,
        ({ target }) => moved.push(`${type} ${target instanceof Element && target.outerHTML}`),
        true,
      )
  })
  await openView(page, '')
  await page.getByRole('checkbox', { name: 'Gas', exact: true }).check()
  for (const name of ['Stacked areas', 'Treemap']) {
    await page.getByRole('radio', { name, exact: true }).check()
    await settled(page)
  }
  await page.locator('.treemap-buttons button').first().click()
  await page.locator('#explore figcaption button.quiet').click()
  await page.locator('dialog[open] img').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([])
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
})
