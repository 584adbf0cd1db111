import { type Locator, expect } from '@playwright/test'
import type { figureFile } from '#src/build/figure/figureFile.ts'
import { applicationSource, withAnswers } from '#src/build/source.ts'
import { sizeNames } from '#src/publish/layout/sizes.ts'
import { languages } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/address.ts'
import { themes } from '#src/view/viewState.ts'
import { inAnyOrder, pairwise } from '#tests/pairwise.ts'
import { states } from '#tests/said/rows.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { test } from '#tests/site/page.ts'
import { exported, full, openExport, seed } from '#tests/site/support.ts'

// Contract: `npm run figure` in Node draws the picture that Export draws in Chromium, byte for byte. What a picture says
// and shows is therefore tested in Node (tests/said), and nowhere else.

type Asked = Omit<Parameters<typeof figureFile>[0], 'ending'>

async function svgInNode(asked: Asked): Promise<string> {
  const module = await (await applicationSource(process.cwd())).ssrLoadModule('/src/build/figure/figureFile.ts')
  const make: typeof figureFile = module['figureFile']
  return String(await withAnswers(() => make({ ...asked, ending: 'svg' }, () => new Uint8Array())))
}

function withParts(search: string, parts: { readonly [name: string]: string }): string {
  const query = new URLSearchParams(search)
  for (const [name, value] of Object.entries(parts)) query.set(name, value)
  return `?${query.toString()}`
}

/** Views that are as their addresses say and have something to draw: the command refuses all others. */
const drawn = states.filter(
  ({ name, search }) =>
    !['empty', 'price-volume-none'].includes(name) && parseView(search, realCatalogue).notices.length === 0,
)
const choices = pairwise({ language: languages, size: sizeNames, theme: themes, events: [true, false] }, seed)
const pictures = inAnyOrder(choices, seed).map((row, i) => ({ ...inAnyOrder(drawn, seed)[i], ...row }))

for (const { name, search = '', ...picture } of full ? pictures : pictures.slice(0, 8))
  test(`Node and the page draw the same: ${name}, ${Object.values(picture).join(', ')}`, async ({ at }) => {
    const { language, size, theme } = picture
    const inLanguage = language === 'en' ? search : withParts(search, { lang: language })
    const page = await at(inLanguage)
    const dialog = await openExport(page)
    await dialog.locator('summary').first().click()
    const label = (of: string): Locator => dialog.locator(`label:has(input[name="${of}"])`)
    await label('export-size').nth(sizeNames.indexOf(size)).click()
    await label('export-look').nth(themes.indexOf(theme)).click()
    const events = dialog.getByRole('checkbox').first()
    const hasEvents = await events.isEnabled()
    if (hasEvents) await events.setChecked(picture.events)
    const { bytes } = await exported(page, 'SVG')
    const { origin, pathname } = new URL(page.url())
    const inNode = await svgInNode({
      address: origin + pathname,
      // A picture whose events are left out is that of the view without them.
      search: hasEvents && !picture.events ? withParts(inLanguage, { events: 'none' }) : inLanguage,
      size,
      theme,
    })
    expect(inNode.split('<')).toEqual(bytes.toString('utf8').split('<'))
  })
