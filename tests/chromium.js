// This module finds the browser of the tests; `node tests/chromium.js` installs a missing browser and a missing font.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const withoutFeatures = [
  // The address bar's popups are rendered for each page of a window that is never shown: a third of a page's cost.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Playwright's own list (chromiumSwitches.ts) is repeated here, because this flag replaces it.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  `--disable-features=${withoutFeatures.join()}`,
  // Names that no server has fail at once; a resolver without a network would take its time.
  '--host-resolver-rules=MAP *.invalid ~NOTFOUND',
]

/** Launch options that name a browser of this machine; empty if there is none, and Playwright's own is used. */
export function findChromium() {
  const places = [process.env['CHROMIUM_PATH'], ...names.map((name) => `/usr/bin/${name}`)]
  const path = places.find((place) => place && existsSync(place))
  return path === undefined ? {} : { executablePath: path }
}

const headlessShell = '/usr/bin/chromium-headless-shell'

export function withWindows() {
  return { ...findChromium(), args: chromiumFlags }
}

/**
 * Launch options of the tests of the site: chromium-headless-shell, if it is installed, opens a page with less than
 * half the work. Its letters are hinted as Chromium itself hints them on Debian, so that both draw the kept pictures.
 */
export function withoutWindows() {
  return process.env['CHROMIUM_PATH'] === undefined && existsSync(headlessShell)
    ? { executablePath: headlessShell, args: [...chromiumFlags, '--font-render-hinting=slight'] }
    : withWindows()
}

/** Whether this is Debian and its packages may be installed. */
export const mayInstall = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

/** Installs Debian packages; throws if that fails. */
export function install(...packages) {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  execFileSync('apt-get', ['update', '-qq'], options)
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)
}

/**
 * Whether a font with the widths of Arial is installed; true if nothing tells. The page uses it until its own fonts
 * come (src/build/sheetRules.ts): without such a font, pictures differ and the page moves.
 */
function hasArial() {
  try {
    return /Arial|Liberation/.test(execFileSync('fc-match', ['Arial'], { encoding: 'utf8' }))
  } catch {
    return true
  }
}

function installArial() {
  if (hasArial()) return
  console.log('No font with the widths of Arial found for the pictures: installing Debian’s package fonts-liberation.')
  try {
    install('fonts-liberation')
  } catch {
    console.log('apt-get could not install it: pictures of the gallery will differ.')
  }
}

async function installChromium() {
  const { chromium } = await import('playwright')
  if (findChromium().executablePath !== undefined || existsSync(chromium.executablePath())) return
  if (mayInstall()) {
    console.log('No Chromium found for the browser tests: installing Debian’s package chromium with apt-get.')
    try {
      install('chromium')
      return
    } catch {
      console.log('apt-get could not install chromium.')
    }
  }
  console.log('Installing Playwright’s own Chromium for the browser tests.')
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await installChromium()
  installArial()
}
