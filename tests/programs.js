// The programs that only `npm run test:full` needs, each from a package of Debian: `node tests/programs.js` installs those
// that are missing, or says how one gets them.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const programs = [
  { package: 'chromium-headless-shell', place: '/usr/bin/chromium-headless-shell' },
  { package: 'firefox-esr', place: '/usr/bin/firefox-esr' },
  { package: 'webkit2gtk-driver', place: '/usr/bin/WebKitWebDriver' },
  { package: 'xvfb', place: '/usr/bin/Xvfb' },
  { package: 'xdotool', place: '/usr/bin/xdotool' },
  { package: 'poppler-utils', place: '/usr/bin/pdftotext' },
  { package: 'nginx-light', place: '/usr/sbin/nginx' },
  { package: 'libxml2-utils', place: '/usr/bin/xmllint' },
  { package: 'librsvg2-bin', place: '/usr/bin/rsvg-convert' },
  { package: 'pngcheck', place: '/usr/bin/pngcheck' },
  { package: 'python3', place: '/usr/bin/python3' },
  { package: 'default-jre-headless', place: '/usr/bin/java' },
]

const missing = programs.filter(({ place }) => !existsSync(place)).map(({ package: name }) => name)

if (missing.length > 0) {
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`npm run test:full needs programs that are not here. On Debian: ${command}`)
    process.exit(1)
  }
  console.log(`Installing Debian’s packages ${missing.join(', ')} for npm run test:full.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  const [program = '', ...args] = command.split(' ')
  execFileSync(program, args, { stdio: 'inherit', env })
}
