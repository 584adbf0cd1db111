import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { printed } from '#tests/judges/engines/webkitPrint.ts'
import type { Browser, Window, WindowOptions } from '#tests/judges/engines/browser.ts'
import { probe } from '#tests/judges/engines/probe.ts'
import { atLatestAtExit, startProgram } from '#tests/judges/engines/programs.ts'
import { freePort } from '#tests/judges/support/freePort.ts'
import { keyActions, keyCodes, pointerActions, webDriver } from '#tests/judges/engines/webdriver.ts'

/** Debian keeps it in a folder named after the machine's kind. */
function miniBrowser(): string {
  const places = readdirSync('/usr/lib').map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new Error('no MiniBrowser in /usr/lib/*/webkit2gtk-4.1')
  return found
}

// The toolbar of MiniBrowser keeps its window 447 pixels wide; with nothing around its buttons it gets as narrow as a phone.
const narrowToolbar = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }'

/** A screen that nobody sees; it tells its number. */
const startScreen = () =>
  startProgram(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
    (child) =>
      new Promise<string>((resolve) => child.stdout?.once('data', (number) => resolve(`:${String(number).trim()}`))),
  )

export async function webkitBrowser(dark: boolean): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  const removeHome = atLatestAtExit(() => rmSync(home, { recursive: true, force: true }))
  const downloads = join(home, 'downloads')
  const script = join(home, 'probe.js')
  mkdirSync(downloads)
  mkdirSync(join(home, 'gtk-3.0'))
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), narrowToolbar)
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-print-backends=file\n')
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"`)
  writeFileSync(script, `(${probe.toString()})()`)

  const after =
    (undo: () => void) =>
    (error: unknown): never => {
      undo()
      throw error
    }
  const screen = await startScreen().catch(after(removeHome))
  const display = screen.told
  const port = await freePort()
  const { call } = webDriver(`http://127.0.0.1:${port}`)
  const isUp = (): Promise<boolean> =>
    call('GET', '/status').then(
      () => true,
      () => false,
    )
  const driver = await startProgram(
    'WebKitWebDriver',
    ['-p', String(port)],
    {
      stdio: 'ignore',
      // Where it prints to.
      cwd: home,
      env: { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: home, TZ: 'UTC' },
    },
    async (child) => {
      while (child.exitCode === null && child.signalCode === null && !(await isUp())) await wait(20)
    },
  ).catch(
    after(() => {
      screen.stop()
      removeHome()
    }),
  )
  const args = ['--automation', `--user-script-at-start=${script}`, '--hardware-acceleration-policy=never']
  const capabilities = {
    alwaysMatch: {
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: dark ? [...args, '--dark-mode'] : args },
    },
  }

  async function open({ size }: WindowOptions): Promise<Window> {
    const { sessionId } = await call<{ sessionId: string }>('POST', '/session', { capabilities })
    const session = `/session/${sessionId}`
    const run = (code: string) =>
      call<string>('POST', `${session}/execute/sync`, { script: `return ${code}`, args: [] })
    const act = async (actions: object): Promise<void> => void (await call('POST', `${session}/actions`, actions))
    const resize = (width: number, height: number) =>
      call<object>('POST', `${session}/window/rect`, { x: 0, y: 0, width, height })

    // The toolbar is told from the page once the window has been laid out.
    let around = 0
    for (let tries = 0; tries < 40; tries++) {
      await resize(size.width, size.height + around)
      const [width = 0, height = 0] = (await run('`${innerWidth} ${innerHeight}`')).split(' ').map(Number)
      if (width === size.width && height === size.height) break
      if (width === size.width) around += size.height - height
      await wait(50)
    }
    return {
      go: (url) => call('POST', `${session}/url`, { url }),
      reload: () => call('POST', `${session}/refresh`, {}),
      back: () => call('POST', `${session}/back`, {}),
      forward: () => call('POST', `${session}/forward`, {}),
      run,
      movePointer: (x, y) =>
        act(pointerActions({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 })),
      pressPointer: () => act(pointerActions({ type: 'pointerDown', button: 0 })),
      releasePointer: () => act(pointerActions({ type: 'pointerUp', button: 0 })),
      press: (key) => act(keyActions([keyCodes[key]])),
      type: (text) => act(keyActions(Array.from(text))),
      async chooseFiles(selector, paths) {
        const found = await call<{ readonly [id: string]: string }>('POST', `${session}/element`, {
          using: 'css selector',
          value: selector,
        })
        const [id = ''] = Object.values(found)
        await call('POST', `${session}/element/${id}/value`, { text: paths.join('\n') })
      },
      screenshot: async () => Buffer.from(await call<string>('GET', `${session}/screenshot`), 'base64'),
      print: () => printed(display, home),
      downloads,
      console: [],
      close: () => call('DELETE', session),
    }
  }

  return {
    open,
    close() {
      driver.stop()
      screen.stop()
      removeHome()
      return Promise.resolve()
    },
  }
}
