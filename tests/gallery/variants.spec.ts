import { expect } from '@playwright/test'
import { test } from '../site/page.ts'
import { full } from '../site/support.ts'
import { alfaFindings } from '../judges/alfa.ts'
import type { Finding } from '../judges/answers.ts'
import { everywhere, unanswered } from '../judges/answers.ts'
import { openGalleryView, speak, staysInPage, turnTo } from './openView.ts'
import { expectNoViolations, expectWholeWords } from './support.ts'
import { heldVariants, languages, themes, widths } from './variant.ts'
import { views } from './views.ts'

// Each view is drawn in every language at every width, in alternating themes (`npm run test:full`;
// docs/decisions/0013), searched for words that are cut, and judged by axe and Siteimprove Alfa. gallery.spec.ts
// compares how it looks with its picture.

for (const view of full ? views : [])
  test(`${view.name} in every language, theme and width`, async ({ page }) => {
    test.setTimeout(480_000)
    const findings: Finding[] = []
    let stays = false
    for (const lang of languages) {
      if (stays) await speak(page, lang)
      else {
        await openGalleryView(page, view, { lang, theme: themes[0], width: widths[0] })
        stays = await staysInPage(page, view)
      }
      for (const { theme, width } of heldVariants(view).filter((variant) => variant.lang === lang)) {
        const when = `${lang}, ${theme}, ${width}`
        await turnTo(page, view, { theme, width })
        await page.waitForLoadState('networkidle')
        await expectWholeWords(page, view, when)
        // axe's findings depend on theme and width, not on the language. At the middle width Alfa alone judges.
        const isAsked = width !== 768 && (lang === 'ru' || (lang === 'en') === (theme === 'light'))
        if (isAsked) await expectNoViolations(page, view, when)
        if (lang !== 'en') continue
        const found = await alfaFindings(page, view.name, view.part)
        findings.push(...found.map((finding) => ({ ...finding, what: `${when}: ${finding.what}` })))
      }
    }
    const places = view.part === undefined ? [view.name, everywhere] : [view.name]
    expect.soft(unanswered('alfa', places, findings), 'what Alfa found').toEqual([])
  })
