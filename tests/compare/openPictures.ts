import type { BrowserContext, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Answer, Lanes } from '#tests/compare/answers.ts'
import { inPairs, text } from '#tests/compare/answers.ts'

type Picture = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** Those that are files: where there is nothing to export, an answer says so in words. */
function pictureFiles(answers: readonly Answer[]): Picture[] {
  return answers.flatMap(({ kind, of, given }) => {
    if ('problem' in given || !/^(.PNG|<)/.test(given.bytes.toString('latin1', 0, 4))) return []
    if (kind === 'png') return [{ name: `${of}.png`, mimeType: 'image/png', buffer: given.bytes }]
    return kind === 'svg' ? [{ name: `${of}.svg`, mimeType: 'image/svg+xml', buffer: given.bytes }] : []
  })
}

function choose(page: Page, picture: Picture): Promise<void> {
  return page.locator('#picture input[type=file][accept*=png]').setInputFiles(picture)
}

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto('./')
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  await page.locator('#picture').scrollIntoViewIfNeeded()
  // Its code comes when someone is near: until then nobody listens to the control.
  await expect(async () => {
    await choose(page, { name: 'none.png', mimeType: 'image/png', buffer: Buffer.from('none') })
    await page.locator('.picture-told').waitFor({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  return page
}

/** What a page makes of pictures, whichever build they are of: the address they lead to, and what it says of them. */
export function openPictures(lanes: Lanes, answers: readonly Answer[]): Promise<Answer[]> {
  const open = async (context: BrowserContext, picture: Picture): Promise<Answer[]> => {
    const page = context.pages().at(-1) ?? (await openPage(context))
    await choose(page, picture)
    // "Still the same numbers" is shown once the figure has rendered.
    const words = page.locator('.picture-told p')
    await words.filter({ hasText: picture.name }).waitFor({ timeout: 15_000 })
    await words.nth(1).waitFor({ timeout: 15_000 })
    return [text('opened', picture.name, [new URL(page.url()).search, ...(await words.allInnerTexts())].join('\n'))]
  }
  return inPairs(lanes, pictureFiles(answers), open, ({ name }, problem) => ({
    kind: 'opened',
    of: name,
    given: { problem },
  }))
}
