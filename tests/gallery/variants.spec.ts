import { test } from '../site/page.ts'
import { full } from '../site/support.ts'
import { openGalleryView, speak, staysInPage, turnTo } from './openView.ts'
import { expectNoViolations, expectWholeWords } from './support.ts'
import { heldVariants, languages, themes, widths } from './variant.ts'
import { views } from './views.ts'

// Each view is drawn in every language at every width, in alternating themes (`npm run test:full`;
// docs/decisions/0013), searched for words that are cut, and judged by axe. gallery.spec.ts
// compares how it looks with its picture.

for (const view of full ? views : [])
  test(`${view.name} in every language, theme and width`, async ({ page }) => {
    test.setTimeout(480_000)
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
        // axe's findings depend on theme and width, not on the language.
        const isAsked = width !== 768 && (lang === 'ru' || (lang === 'en') === (theme === 'light'))
        if (isAsked) await expectNoViolations(page, view, when)
      }
    }
  })
