import { expect as base, test } from '@playwright/test'
import {
  type EngineName,
  type Key,
  type Size,
  type Window,
  engineNames,
  openWindow,
} from '#tests/judges/engines/browsers.ts'
import { type Site, startSite } from '#tests/judges/engines/site.ts'

/** Playwright's own limits are short for three browsers on a busy machine; this limit only ends endless waits. */
export const expect = base.configure({ timeout: 60_000 })
export const patience = { timeout: 60_000, intervals: [20, 50, 100, 200] }

type Place = { readonly x: number; readonly y: number }

/** The middle of an element that can be pressed, or why it cannot. Runs inside the page, as all functions of `ask`. */
async function placeOf([css, text]: readonly [css: string, text: string | null]): Promise<Place | string> {
  const named = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim()
  const shown = Array.from(document.querySelectorAll(css)).filter((element) => element.checkVisibility())
  const element = shown.find((one) => text === null || named(one) === text)
  if (element === undefined) return `not there; ${shown.length} of ${css}: ${shown.slice(0, 20).map(named).join(' | ')}`
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const before = element.getBoundingClientRect()
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const { x, y, width, height } = element.getBoundingClientRect()
  // A sheet that slides in may look alike in two frames on a busy machine, so no animation may run around the element.
  const isAnimated = document.getAnimations().some(({ effect, playState }) => {
    const moved = effect instanceof KeyframeEffect ? effect.target : null
    return playState === 'running' && moved !== null && moved !== element && moved.contains(element)
  })
  if (isAnimated || before.x !== x || before.y !== y) return 'moving'
  const place = { x: x + width / 2, y: y + height / 2 }
  const hit = document.elementFromPoint(place.x, place.y)
  // A radio lies unseen over its words, so a hit within its label counts.
  const reached = hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element) === true)
  return reached ? place : `under ${hit === null ? 'nothing' : hit.outerHTML.slice(0, 120)}`
}

function wordsOf(css: string): string[] {
  const shown = Array.from(document.querySelectorAll(css)).filter((element) => element.checkVisibility())
  return shown.map((one) => (one instanceof HTMLElement ? one.innerText : one.textContent).replace(/\s+/g, ' ').trim())
}

export type Reader = ReturnType<typeof readerAt>

/** A reader's actions at a window of any browser. Each action waits until it can be done. */
function readerAt(window: Window, url: string) {
  async function ask<A, R>(inside: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const value = `await (${inside.toString()})(${JSON.stringify(argument ?? null)})`
    const answer: R = JSON.parse(await window.run(`(async () => JSON.stringify(${value}) ?? 'null')()`))
    return answer
  }
  const words = (css: string): Promise<string[]> => ask(wordsOf, css)
  const count = (css: string): Promise<number> => ask((selector) => document.querySelectorAll(selector).length, css)

  const reader = {
    window,
    ask,
    words,
    count,
    async placed(css: string, text: string | null = null): Promise<Place> {
      let place: Place | string = ''
      await expect(async () => {
        place = await ask(placeOf, [css, text] as const)
        expect(typeof place === 'string' ? place : 'reached', `${css} ${text ?? ''}`).toBe('reached')
      }).toPass(patience)
      if (typeof place === 'string') throw new Error(place)
      return place
    },
    goes: (path: string): Promise<void> => window.go(`${url}${path}`),
    async open(query: string): Promise<void> {
      await reader.goes(query)
      await reader.live()
    },
    async live(): Promise<void> {
      await reader.sees('html[data-live]')
      await window.movePointer(8, 8)
      await reader.sees('.chart-area svg, .chart-body :is(svg, table, button), [role=alert], [data-part=state]')
      await expect.poll(async () => (await words('[role=status]')).join(), patience).not.toContain('Loading')
    },
    async point(css: string, text: string | null = null): Promise<Place> {
      const { x, y } = await reader.placed(css, text)
      await window.movePointer(x, y)
      // An element that has moved by then, as under words whose font comes, is pointed at again.
      const place = await reader.placed(css, text)
      return place.x === x && place.y === y ? place : reader.point(css, text)
    },
    async click(css: string, text: string | null = null): Promise<void> {
      await reader.point(css, text)
      await window.pressPointer()
      await window.releasePointer()
    },
    async press(...keys: readonly Key[]): Promise<void> {
      for (const key of keys) await window.press(key)
    },
    async sees(css: string): Promise<void> {
      await expect.poll(async () => (await words(css)).length, { ...patience, message: css }).toBeGreaterThan(0)
    },
    counts: (css: string, number: number): Promise<void> =>
      expect.poll(() => count(css), { ...patience, message: css }).toBe(number),
    async says(css: string, what: string | RegExp): Promise<void> {
      const said = expect.poll(async () => (await words(css)).join('\n'), { ...patience, message: css })
      await (typeof what === 'string' ? said.toContain(what) : said.toMatch(what))
    },
    /** The address is written a moment after the lines are drawn; Back before that leads further back. */
    isAt: (what: RegExp): Promise<void> =>
      expect
        .poll(() => ask(() => location.pathname + location.search), { ...patience, message: 'the address' })
        .toMatch(what),
    async noise(): Promise<string[]> {
      const kept: string[] = JSON.parse(await window.run(`sessionStorage.getItem('noise') ?? '[]'`))
      return [...kept, ...window.lines]
    },
  }
  return reader
}

const desk: Size = { width: 1440, height: 900 }
export const phone: Size = { width: 390, height: 844 }

type Job = (given: { readonly reader: Reader; readonly site: Site }) => Promise<void>
type Options = {
  readonly size?: Size
  readonly dark?: boolean
  /** Whether the test makes the page noisy; the job then checks the messages itself. */
  readonly noisy?: boolean
  readonly engines?: readonly EngineName[]
}

/** Declares a test for each engine: it does the job, and the page must be silent and find all that it asks for. */
export function judge(name: string, options: Options, job: Job): void {
  const { size = desk, dark = false, noisy = false, engines = engineNames } = options
  for (const engine of engines)
    test(`${engine}: ${name}`, async () => {
      test.setTimeout(240_000)
      const attempt = async (): Promise<void> => {
        const site = await startSite()
        const window = await openWindow(engine, dark, size)
        const reader = readerAt(window, site.url)
        try {
          await job({ reader, site })
          if (noisy) return
          expect(await reader.noise(), 'what the page wrote, threw or was refused').toEqual([])
          expect(site.missing, 'what the site was asked for and had not').toEqual([])
        } finally {
          // A window that has crashed cannot be closed.
          await window.close().catch(() => undefined)
          await site.stop()
        }
      }
      // WebKitGTK crashes in one of a hundred jobs, and its driver forgets the session: a second crash is ours.
      await attempt().catch((error: unknown) => {
        if (engine !== 'WebKitGTK' || !String(error).includes('invalid session id')) throw error
        return attempt()
      })
    })
}
