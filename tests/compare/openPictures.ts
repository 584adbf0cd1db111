import type { BrowserContext, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Answer, Lanes } from '#tests/compare/answers.ts'
import { inPairs, text } from '#tests/compare/answers.ts'

type Picture = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

const mimeTypes: { readonly [kind: string]: string } = { png: 'image/png', svg: 'image/svg+xml' }

const pictureFiles = (answers: readonly Answer[]): Picture[] =>
  answers.flatMap(({ kind, of, given }) => {
    if (given instanceof Error || !/^(.PNG|<)/.test(given.toString('latin1', 0, 4))) return []
    const mimeType = mimeTypes[kind]
    return mimeType === undefined ? [] : [{ name: `${of}.${kind}`, mimeType, buffer: given }]
  })

const choose = (page: Page, picture: Picture): Promise<void> =>
  page.locator('#picture input[type=file][accept*=png]').setInputFiles(picture)

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto('./')
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  await page.locator('#picture').scrollIntoViewIfNeeded()
  // The code of the control is loaded when it comes near; until then nothing listens to it.
  await expect(async () => {
    await choose(page, { name: 'none.png', mimeType: 'image/png', buffer: Buffer.from('none') })
    await page.locator('.picture-told').waitFor({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  return page
}

export const openPictures = (lanes: Lanes, answers: readonly Answer[]): Promise<Answer[]> =>
  inPairs(
    lanes,
    pictureFiles(answers),
    ({ name }) => ({ kind: 'opened', of: name }),
    async (context, picture) => {
      const page = context.pages().at(-1) ?? (await openPage(context))
      await choose(page, picture)
      // "Still the same numbers" is shown once the figure has rendered.
      const words = page.locator('.picture-told p')
      await words.filter({ hasText: picture.name }).waitFor({ timeout: 15_000 })
      await words.nth(1).waitFor({ timeout: 15_000 })
      return [text('opened', picture.name, [new URL(page.url()).search, ...(await words.allInnerTexts())].join('\n'))]
    },
  )
