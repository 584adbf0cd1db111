import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Size, Window } from '#tests/judges/engines/browser.ts'
import { keyCodes } from '#tests/judges/engines/browser.ts'
import { probe } from '#tests/judges/engines/probe.ts'
import { atLatestAtExit, startProgram } from '#tests/judges/engines/programs.ts'
import { printed } from '#tests/judges/engines/webkitPrint.ts'
import { freePort } from '#tests/judges/support/freePort.ts'

// WebKitGTK's MiniBrowser runs on a screen that nobody sees, driven by the classic WebDriver protocol.

function miniBrowser(): string {
  const places = readdirSync('/usr/lib').map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new Error('no MiniBrowser in /usr/lib/*/webkit2gtk-4.1')
  return found
}

type Call = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>
const caller =
  (origin: string): Call =>
  async (method, path, body) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const { value } = await response.json()
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }

// MiniBrowser's toolbar keeps its window 447 pixels wide; without space around its buttons the window gets as narrow as
// a phone.
const narrowToolbar = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }'

function homeFolder(): string {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  for (const folder of ['downloads', 'gtk-3.0']) mkdirSync(join(home, folder))
  const files = {
    'gtk-3.0/gtk.css': narrowToolbar,
    'gtk-3.0/settings.ini': '[Settings]\ngtk-print-backends=file\n',
    'user-dirs.dirs': `XDG_DOWNLOAD_DIR="${home}/downloads"`,
    'probe.js': `(${probe.toString()})()`,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text)
  return home
}

async function openWindow(call: Call, args: readonly string[], home: string, display: string, size: Size) {
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args } } }
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', { capabilities })
  const session = `/session/${sessionId}`
  const post = <T = void>(path: string, body: object = {}): Promise<T> => call('POST', `${session}/${path}`, body)
  const run = (code: string) => post<string>('execute/sync', { script: `return ${code}`, args: [] })
  const point = (action: object): Promise<void> =>
    post('actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [action] }],
    })
  const strike = (keys: readonly string[]): Promise<void> => {
    const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })))
    return post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
  }

  // The page tells the height of the toolbar once the window has been laid out.
  let around = 0
  for (let tries = 0; tries < 40; tries++) {
    await post('window/rect', { x: 0, y: 0, width: size.width, height: size.height + around })
    const [width = 0, height = 0] = (await run('`${innerWidth} ${innerHeight}`')).split(' ').map(Number)
    if (width === size.width && height === size.height) break
    if (width === size.width) around += size.height - height
    await wait(50)
  }
  const window: Window = {
    go: (url) => post('url', { url }),
    reload: () => post('refresh'),
    back: () => post('back'),
    forward: () => post('forward'),
    run,
    movePointer: (x, y) => point({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }),
    pressPointer: () => point({ type: 'pointerDown', button: 0 }),
    releasePointer: () => point({ type: 'pointerUp', button: 0 }),
    press: (key) => strike([keyCodes[key]]),
    type: (text) => strike(Array.from(text)),
    async chooseFile(value, text) {
      const found = await post<{ readonly [id: string]: string }>('element', { using: 'css selector', value })
      await post(`element/${Object.values(found)[0]}/value`, { text })
    },
    screenshot: async () => Buffer.from(await call<string>('GET', `${session}/screenshot`), 'base64'),
    print: () => printed(display, home),
    downloads: join(home, 'downloads'),
    console: [],
    close: () => call('DELETE', session),
  }
  return window
}

export async function webkitBrowser(dark: boolean): Promise<Browser> {
  const home = homeFolder()
  const undoing = [atLatestAtExit(() => rmSync(home, { recursive: true, force: true }))]
  const close = async (): Promise<void> => {
    for (const undo of undoing.toReversed()) undo()
  }
  try {
    const screen = await startProgram(
      'Xvfb',
      // Xvfb prints the number of its display.
      ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'pipe', 'ignore'] },
      ({ stdout }) =>
        new Promise<string>((resolve) => stdout?.once('data', (number) => resolve(`:${String(number).trim()}`))),
    )
    undoing.push(screen.stop)
    const port = await freePort()
    const call = caller(`http://127.0.0.1:${port}`)
    const isUp = (): Promise<boolean> =>
      call('GET', '/status').then(
        () => true,
        () => false,
      )
    const driver = await startProgram(
      'WebKitWebDriver',
      ['-p', String(port)],
      // MiniBrowser prints into the folder in which the driver runs.
      { stdio: 'ignore', cwd: home, env: { ...process.env, DISPLAY: screen.told, XDG_CONFIG_HOME: home, TZ: 'UTC' } },
      async (child) => {
        while (child.exitCode === null && child.signalCode === null && !(await isUp())) await wait(20)
      },
    )
    undoing.push(driver.stop)
    const args = ['--automation', `--user-script-at-start=${home}/probe.js`, '--hardware-acceleration-policy=never']
    if (dark) args.push('--dark-mode')
    return { open: (size) => openWindow(call, args, home, screen.told, size), close }
  } catch (error) {
    await close()
    throw error
  }
}
