import { type ChildProcess, type SpawnOptions, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type KeyInput, type LaunchOptions, launch } from 'puppeteer-core'
import { chromiumFlags, findChromium } from '#tests/chromium.js'
import { freePort } from '#tests/judges/support/freePort.ts'

export const engineNames = ['Chromium', 'Firefox', 'WebKitGTK'] as const
export type EngineName = (typeof engineNames)[number]
export type Size = { readonly width: number; readonly height: number }

/**
 * Keeps console messages and errors. Runs in every document before its own code, because WebKit's driver tells nothing
 * of the console; the storage is shared with later documents.
 */
function probe(): void {
  const keep = (line: string): void => {
    const kept: string[] = JSON.parse(sessionStorage.getItem('noise') ?? '[]')
    sessionStorage.setItem('noise', JSON.stringify([...kept, line]))
  }
  for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const)
    Reflect.set(console, level, (...words: readonly unknown[]) => keep(`${level}: ${words.map(String).join(' ')}`))
  // An image or script that fails to load is no error of the window.
  addEventListener('error', (event) => keep(`uncaught: ${event.message}`))
  addEventListener('unhandledrejection', ({ reason }) => keep(`rejected: ${String(reason)}`))
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    keep(`refused: ${effectiveDirective} ${blockedURI}`),
  )
}

function scratch(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

// A headless Firefox has no mouse of its own, so preferences give it one that points exactly and hovers.
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

async function puppeteerBrowser(isFirefox: boolean, dark: boolean) {
  const downloads = scratch('downloads')
  const browser = await launch({
    ...(isFirefox ? firefox(downloads, dark) : { ...findChromium(), args: [...chromiumFlags, '--lang=en-GB'] }),
    headless: true,
    env: { ...process.env, TZ: 'UTC' },
  })
  // Puppeteer's own listeners end every second browser.
  process.once('exit', () => browser.process()?.kill('SIGKILL'))
  return async (size: Size) => {
    const policy = { downloadBehavior: { policy: 'allow', downloadPath: downloads } } as const
    const context = await browser.createBrowserContext(isFirefox ? {} : policy)
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
    return {
      downloads,
      /** Messages that the browser itself tells; `probe` keeps those of the page. */
      lines,
      // In Firefox the load event waits for fonts that a test holds back; `live()` says when the page is there.
      go: async (url: string): Promise<void> => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
      /** @param code an expression whose value is a text, or the promise of one */
      async run(code: string): Promise<string> {
        // A document that is being left answers nothing, so the next one is asked.
        const again = async (): Promise<unknown> => page.waitForSelector('body').then(() => page.evaluate(code))
        return String(await page.evaluate(code).catch(again))
      },
      movePointer: (x: number, y: number): Promise<void> => page.mouse.move(x, y),
      pressPointer: (): Promise<void> => page.mouse.down(),
      releasePointer: (): Promise<void> => page.mouse.up(),
      press: (key: Key): Promise<void> => page.keyboard.press(key),
      type: (text: string): Promise<void> => page.keyboard.type(text),
      screenshot: async (): Promise<Buffer> => Buffer.from(await page.screenshot()),
      print: async (): Promise<Buffer> => Buffer.from(await page.pdf({ format: 'a4', preferCSSPageSize: !isFirefox })),
      close: (): Promise<void> => context.close(),
    }
  }
}

/** The least that a judge needs of any browser. Pointer and keys are real input, not events of a script. */
type Open = Awaited<ReturnType<typeof puppeteerBrowser>>
export type Window = Awaited<ReturnType<Open>>

// WebKitGTK's MiniBrowser runs on a screen that nobody sees, driven by the classic WebDriver protocol.

/** Keys without a letter, by WebDriver's code points: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
} as const satisfies { [Name in KeyInput]?: string }
export type Key = keyof typeof keyCodes
export const isKey = (name: string): name is Key => name in keyCodes

const miniBrowser = readdirSync('/usr/lib')
  .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
  .find((place) => existsSync(place))

/** Starts a program that ends with this process. */
function started(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, options)
  process.once('exit', () => child.kill())
  return child
}

// MiniBrowser's toolbar keeps its window 447 pixels wide; without space around its buttons it gets as narrow as a phone.
const narrowToolbar = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }'

function homeOfWebKit(): string {
  const home = scratch('webkit')
  for (const folder of ['downloads', 'gtk-3.0']) mkdirSync(join(home, folder))
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), narrowToolbar)
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-print-backends=file\n')
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${home}/downloads"`)
  writeFileSync(join(home, 'probe.js'), `(${probe.toString()})()`)
  return home
}

/** WebKit's driver cannot print. MiniBrowser can, to a file in its folder, when keys of the screen work its dialog. */
async function printed(env: NodeJS.ProcessEnv, folder: string): Promise<Buffer> {
  const keys = (window: string, ...pressed: readonly string[]): void => {
    execFileSync('xdotool', ['search', '--sync', '--onlyvisible', '--name', window, 'windowfocus', '--sync'], { env })
    for (const key of pressed) execFileSync('xdotool', ['key', '--delay', '200', key], { env })
  }
  const path = join(folder, 'output.pdf')
  rmSync(path, { force: true })
  keys('Automation', 'ctrl+p')
  keys('^Print$', 'Down', 'space', 'alt+p')
  const isWhole = (): boolean => existsSync(path) && readFileSync(path, 'latin1').trimEnd().endsWith('%%EOF')
  for (let tries = 0; tries < 150 && !isWhole(); tries++) await wait(100)
  return readFileSync(path)
}

async function webkitBrowser(dark: boolean): Promise<Open> {
  const home = homeOfWebKit()
  // Xvfb prints the number of its display.
  const screen = ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp']
  const { stdout } = started('Xvfb', screen, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [number] = stdout === null ? [] : await once(stdout, 'data')
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}`, XDG_CONFIG_HOME: home, TZ: 'UTC' }
  const port = await freePort()
  // MiniBrowser prints into the folder in which the driver runs.
  const driver = started('WebKitWebDriver', ['-p', String(port)], { stdio: 'ignore', cwd: home, env })
  const call = async <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> => {
    const sent = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...sent })
    const { value } = await response.json()
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }
  const isUp = (): Promise<boolean> => call('GET', '/status').then(Boolean, () => false)
  while (driver.exitCode === null && !(await isUp())) await wait(20)

  return async ({ width, height }) => {
    const args = ['--automation', `--user-script-at-start=${home}/probe.js`, '--hardware-acceleration-policy=never']
    const options = { binary: miniBrowser, args: dark ? [...args, '--dark-mode'] : args }
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } }
    const { sessionId } = await call<{ sessionId: string }>('POST', '/session', { capabilities })
    const session = `/session/${sessionId}`
    const post = <T = void>(path: string, body: object): Promise<T> => call('POST', `${session}/${path}`, body)
    const run = (code: string) => post<string>('execute/sync', { script: `return ${code}`, args: [] })
    const act = (type: string, actions: readonly object[], more = {}): Promise<void> =>
      post('actions', { actions: [{ type, id: type, actions, ...more }] })
    const point = (action: object): Promise<void> => act('pointer', [action], { parameters: { pointerType: 'mouse' } })
    const strike = (keys: readonly string[]): Promise<void> =>
      act(
        'key',
        keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))),
      )
    // The page tells the height of the toolbar once the window has been laid out.
    let around = 0
    for (let tries = 0; tries < 40; tries++) {
      await post('window/rect', { x: 0, y: 0, width, height: height + around })
      const [wide, high = 0] = (await run('`${innerWidth} ${innerHeight}`')).split(' ').map(Number)
      if (wide === width && high === height) break
      if (wide === width) around += height - high
      await wait(50)
    }
    return {
      downloads: join(home, 'downloads'),
      lines: [],
      go: (url) => post('url', { url }),
      run,
      movePointer: (x, y) => point({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }),
      pressPointer: () => point({ type: 'pointerDown', button: 0 }),
      releasePointer: () => point({ type: 'pointerUp', button: 0 }),
      press: (key) => strike([keyCodes[key]]),
      type: (text) => strike(Array.from(text)),
      screenshot: async () => Buffer.from(await call<string>('GET', `${session}/screenshot`), 'base64'),
      print: () => printed(env, home),
      close: () => call('DELETE', session),
    }
  }
}

const running = new Map<string, Promise<Open>>()

/** Opens a window of a browser on a system that is dark or light; browsers end with this process. */
export async function openWindow(name: EngineName, dark: boolean, size: Size): Promise<Window> {
  const start = () => (name === 'WebKitGTK' ? webkitBrowser(dark) : puppeteerBrowser(name === 'Firefox', dark))
  const open = running.get(`${name} ${dark}`) ?? start()
  running.set(`${name} ${dark}`, open)
  return (await open)(size)
}
