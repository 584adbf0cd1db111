import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LaunchOptions } from 'puppeteer-core'
import { launch } from 'puppeteer-core'
import { chromiumFlags, findChromium } from '#tests/chromium.js'
import type { Browser, Size, Window } from '#tests/judges/engines/browser.ts'
import { probe } from '#tests/judges/engines/probe.ts'
import { atLatestAtExit } from '#tests/judges/engines/programs.ts'

// A headless Firefox has no mouse of its own, so preferences give it one that points exactly and hovers. The system is
// dark or light for a whole browser.
const firefox = (downloads: string, dark: boolean): LaunchOptions => ({
  browser: 'firefox',
  executablePath: '/usr/bin/firefox-esr',
  extraPrefsFirefox: {
    'ui.primaryPointerCapabilities': 6,
    'ui.allPointerCapabilities': 6,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'intl.accept_languages': 'en-GB',
  },
})

export async function puppeteerBrowser(name: 'Chromium' | 'Firefox', dark: boolean): Promise<Browser> {
  const isFirefox = name === 'Firefox'
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'))
  const removeDownloads = atLatestAtExit(() => rmSync(downloads, { recursive: true, force: true }))
  const browser = await launch({
    ...(isFirefox ? firefox(downloads, dark) : { ...findChromium(), args: [...chromiumFlags, '--lang=en-GB'] }),
    headless: true,
    env: { ...process.env, TZ: 'UTC' },
  })

  async function open(size: Size): Promise<Window> {
    const context = await browser.createBrowserContext(
      isFirefox ? {} : { downloadBehavior: { policy: 'allow', downloadPath: downloads } },
    )
    const page = await context.newPage()
    await page.setViewport(size)
    if (!isFirefox) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
    await page.evaluateOnNewDocument(probe)
    const lines: string[] = []
    page.on('console', (message) => {
      // Not every browser logs resources that fail to load, and the site itself reports them.
      if (!message.text().startsWith('Failed to load resource')) lines.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => lines.push(`uncaught: ${String(error)}`))
    // Puppeteer waits in Firefox for a load event, which a page from the back/forward cache does not have.
    const travel = async (steps: -1 | 1): Promise<void> =>
      void (await (isFirefox ? page.evaluate(`history.go(${steps})`) : steps === 1 ? page.goForward() : page.goBack()))
    return {
      // In Firefox the load event waits for fonts that a test holds back; `live()` says when the page is there.
      go: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
      reload: async () => void (await page.reload()),
      back: () => travel(-1),
      forward: () => travel(1),
      run: async (code) => String(await page.evaluate(code)),
      movePointer: (x, y) => page.mouse.move(x, y),
      pressPointer: () => page.mouse.down(),
      releasePointer: () => page.mouse.up(),
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      async chooseFile(selector, path) {
        const input = await (await page.waitForSelector(`${selector}[type=file]`))?.toElement('input')
        if (input === undefined) throw new Error(`no input ${selector}`)
        await input.uploadFile(path)
      },
      screenshot: async () => Buffer.from(await page.screenshot()),
      print: async () => Buffer.from(await page.pdf({ format: 'a4', preferCSSPageSize: !isFirefox })),
      downloads,
      console: lines,
      close: () => context.close(),
    }
  }

  return {
    open,
    async close() {
      await browser.close()
      removeDownloads()
    },
  }
}
