import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

// WebKit's driver cannot print. MiniBrowser can, to a file in its folder, when keys of the screen work its dialog.
const keys = (display: string, window: string, ...pressed: readonly string[]): void => {
  execFileSync('xdotool', ['search', '--sync', '--onlyvisible', '--name', window, 'windowfocus', '--sync'], {
    env: { ...process.env, DISPLAY: display },
  })
  for (const key of pressed)
    execFileSync('xdotool', ['key', '--delay', '200', key], { env: { ...process.env, DISPLAY: display } })
}

export async function printed(display: string, folder: string): Promise<Buffer> {
  const path = join(folder, 'output.pdf')
  rmSync(path, { force: true })
  keys(display, 'Automation', 'ctrl+p')
  keys(display, '^Print$', 'Down', 'space', 'alt+p')
  const isWhole = (): boolean => existsSync(path) && readFileSync(path, 'latin1').trimEnd().endsWith('%%EOF')
  for (let tries = 0; tries < 150 && !isWhole(); tries++) await wait(100)
  return readFileSync(path)
}
