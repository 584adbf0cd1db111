// `node tests/programs.js` installs missing programs that only `npm run test:full` needs, by their Debian packages, or
// says how to get them.
import { existsSync } from 'node:fs'
import { install, mayInstall } from './chromium.js'

const programs = [
  { package: 'chromium-headless-shell', place: '/usr/bin/chromium-headless-shell' },
  { package: 'firefox-esr', place: '/usr/bin/firefox-esr' },
  { package: 'webkit2gtk-driver', place: '/usr/bin/WebKitWebDriver' },
  { package: 'xvfb', place: '/usr/bin/Xvfb' },
  { package: 'xdotool', place: '/usr/bin/xdotool' },
  { package: 'poppler-utils', place: '/usr/bin/pdftotext' },
  { package: 'nginx-light', place: '/usr/sbin/nginx' },
  { package: 'librsvg2-bin', place: '/usr/bin/rsvg-convert' },
  { package: 'python3', place: '/usr/bin/python3' },
  { package: 'default-jre-headless', place: '/usr/bin/java' },
  { package: 'libreoffice-calc-nogui', place: '/usr/bin/soffice' },
]
const missing = programs.filter(({ place }) => !existsSync(place)).map(({ package: name }) => name)

if (missing.length > 0 && !mayInstall()) {
  console.error(
    `npm run test:full needs programs that are not here. On Debian: apt-get install -y --no-install-recommends ${missing.join(' ')}`,
  )
  process.exit(1)
}
if (missing.length > 0) {
  console.log(`Installing Debian’s packages ${missing.join(', ')} for npm run test:full.`)
  install(...missing)
}
