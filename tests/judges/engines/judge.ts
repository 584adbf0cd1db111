import { test as base } from '@playwright/test'
import type { Browser, EngineName, Size } from '#tests/judges/engines/browser.ts'
import { engineNames } from '#tests/judges/engines/browser.ts'
import { puppeteerBrowser } from '#tests/judges/engines/puppeteer.ts'
import type { Reader } from '#tests/judges/engines/reader.ts'
import { expect, readerAt } from '#tests/judges/engines/reader.ts'
import type { Site } from '#tests/judges/engines/site.ts'
import { startSite } from '#tests/judges/engines/site.ts'
import { webkitBrowser } from '#tests/judges/engines/webkit.ts'

const desk: Size = { width: 1440, height: 900 }
export const phone: Size = { width: 390, height: 844 }

type Browsers = (name: EngineName, dark: boolean) => Promise<Browser>

export const test = base.extend<{ site: Site }, { browsers: Browsers }>({
  browsers: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, run) => {
      const running = new Map<string, Promise<Browser>>()
      await run((name, dark) => {
        const key = `${name} ${dark}`
        const browser = running.get(key) ?? (name === 'WebKitGTK' ? webkitBrowser(dark) : puppeteerBrowser(name, dark))
        running.set(key, browser)
        return browser
      })
      // A browser that did not start, or does not end, keeps none of the others open.
      await Promise.allSettled(Array.from(running.values(), async (browser) => (await browser).close()))
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, run) => {
    const site = await startSite()
    await run(site)
    await site.stop()
  },
})

type Job = (given: { readonly reader: Reader; readonly site: Site }) => Promise<void>
type Options = {
  readonly size?: Size
  readonly dark?: boolean
  /** Whether the test makes the page noisy; the job then checks the messages itself. */
  readonly noisy?: boolean
  readonly engines?: readonly EngineName[]
}

/** Declares a test for each engine: it does the job, and the page must be silent and find all that it asks for. */
export function judge(name: string, ...given: [Job] | [Options, Job]): void {
  const [options, job]: [Options, Job] = given.length === 1 ? [{}, given[0]] : given
  const { size = desk, dark = false, noisy = false, engines = engineNames } = options
  for (const engine of engines)
    test(`${engine}: ${name}`, { tag: '@full' }, async ({ browsers, site }) => {
      // The time includes the start of a browser.
      test.setTimeout(120_000)
      const window = await (await browsers(engine, dark)).open(size)
      const reader = readerAt(window, site.url)
      try {
        await job({ reader, site })
        if (noisy) return
        expect(await reader.noise(), 'what the page wrote, threw or was refused').toEqual([])
        expect(site.missing, 'what the site was asked for and had not').toEqual([])
      } finally {
        await window.close()
      }
    })
}
