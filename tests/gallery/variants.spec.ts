import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { withWindows } from '../chromium.js'
import { full, test } from '../e2e/support.ts'
import { alfaFindings } from '../judges/alfa.ts'
import type { Finding } from '../judges/answers.ts'
import { everywhere, unanswered } from '../judges/answers.ts'
import type { Fingerprint } from './fingerprint.ts'
import { difference, restingPicture } from './fingerprint.ts'
import { hasKeptFont } from './keptFont.ts'
import { openGalleryView, speak, turnTo } from './openView.ts'
import { expectNoViolations, expectWholeWords } from './support.ts'
import { heldVariants, languages, themes, widths } from './variant.ts'
import { views } from './views.ts'

// Each view in every language at every width, in alternating themes (`npm run test:full`; docs/decisions/0013). Some four
// hundred pictures: of each a fingerprint is kept, not the picture. As pictures they would add fifteen megabytes to the
// project, and again with each change of its looks. While it is drawn, axe and Siteimprove Alfa judge it.

type Kept = { readonly [variant: string]: Fingerprint }

const folder = new URL('fingerprints/', import.meta.url)
const accepting = process.env['GALLERY_ACCEPT'] === '1'
const accept =
  'it looks otherwise than before; see the picture in test-results. Right so? npm run gallery:accept -- and its name'

// As when the pictures were kept: without windows Chromium smooths some letters otherwise.
test.use({ launchOptions: withWindows() })

for (const view of full ? views : []) {
  const file = new URL(`${view.name}.json`, folder)
  test(`${view.name} in every language, theme and width`, async ({ page }, info) => {
    test.setTimeout(480_000)
    const kept: Kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    const now: Record<string, Fingerprint> = {}
    const skipped = new Set<string>()
    const findings: Finding[] = []
    // What a reader has done, and what is said of an address, are there again only when the view is opened again.
    let isOpenedAgain = view.after !== undefined
    for (const lang of languages) {
      if (lang === 'en' || isOpenedAgain) {
        await openGalleryView(page, view, { lang, theme: themes[0], width: widths[0] })
        isOpenedAgain ||= (await page.locator('.notice').count()) > 0
      } else await speak(page, lang)
      const comparable = await hasKeptFont(page, lang)
      if (!comparable) skipped.add(lang)
      for (const { theme, width } of heldVariants(view).filter((variant) => variant.lang === lang)) {
        const when = `${lang}, ${theme}, ${width}`
        await turnTo(page, view, { theme, width })
        const before = accepting ? undefined : kept[when]
        const { picture, fingerprint } = await restingPicture(page, view, comparable ? before : undefined)
        // Without the font of the pictures, letters of another language are boxes.
        if (comparable) now[when] = fingerprint
        else if (kept[when] !== undefined) now[when] = kept[when]
        const changed = comparable && !accepting ? difference(kept[when], fingerprint) : null
        if (changed !== null) {
          const path = info.outputPath(`${when.replaceAll(', ', '-')}.png`)
          writeFileSync(path, picture)
          await info.attach(when, { path })
        }
        expect.soft(changed, `${when}: ${accept}`).toBeNull()
        await expectWholeWords(page, view, when)
        // What axe judges hangs on theme and width, whichever language is read. Between the widths Alfa alone judges.
        const isAsked = width !== 768 && (lang === 'ru' || (lang === 'en') === (theme === 'light'))
        if (isAsked) await expectNoViolations(page, view, when)
        if (lang === 'en') {
          const found = await alfaFindings(page, view.name, view.part)
          findings.push(...found.map((finding) => ({ ...finding, what: `${when}: ${finding.what}` })))
        }
      }
    }
    const places = view.part === undefined ? [view.name, everywhere] : [view.name]
    expect.soft(unanswered('alfa', places, findings), 'what Alfa found').toEqual([])
    if (accepting) {
      if (skipped.size > 0)
        process.stdout.write(
          `${view.name}: ${[...skipped].join(', ')} stays as it was: its font is not here (fonts-noto-cjk)\n`,
        )
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, `${JSON.stringify(now, null, 1)}\n`)
    }
  })
}
