import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import type { Answer, Lanes } from '#tests/compare/answers.ts'
import { inPairs, text } from '#tests/compare/answers.ts'
import { restingPicture } from '#tests/gallery/fingerprint.ts'
import { openGalleryView } from '#tests/gallery/openView.ts'
import type { GalleryView } from '#tests/gallery/views.ts'
import { ownVariant } from '#tests/gallery/variant.ts'

const inEnglish = { lang: 'en', theme: 'light', width: 1440 } as const

async function onPage<Result>(context: BrowserContext, task: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await context.newPage()
  try {
    return await task(page)
  } finally {
    await page.close()
  }
}

/** Each view once, in the language, theme and width in which the gallery keeps it as a picture. */
export function askViews(lanes: Lanes, views: readonly GalleryView[]): Promise<Answer[]> {
  const take = (context: BrowserContext, view: GalleryView) =>
    onPage(context, async (page): Promise<Answer[]> => {
      await openGalleryView(page, view, ownVariant(view))
      const { picture } = await restingPicture(page, view, undefined)
      return [{ kind: 'view', of: view.name, given: { bytes: picture } }]
    })
  return inPairs(lanes, views, take, ({ name }, problem) => ({ kind: 'view', of: name, given: { problem } }))
}

/** Views that show a figure whole, each figure once: the others are of what stands around it. */
function withFigure(views: readonly GalleryView[]): GalleryView[] {
  return views.filter(({ part = '', search, fault, after }, i) => {
    const same = views.slice(0, i).some((other) => other.part === part && other.search === search)
    return (
      /^(\.stage-main|#(?!commodities|measures|sources).+)$/.test(part) &&
      fault === undefined &&
      after === undefined &&
      !same
    )
  })
}

/** The files that the dialog *Export* gives of every figure: as it opens, and for a phone in the dark. */
export function askPictures(lanes: Lanes, views: readonly GalleryView[]): Promise<Answer[]> {
  const take = (context: BrowserContext, { part = '', ...view }: GalleryView) =>
    onPage(context, async (page): Promise<Answer[]> => {
      await openGalleryView(page, { ...view, part }, inEnglish)
      const dialog = page.locator('dialog[open]')
      const save = async (kind: 'png' | 'svg', of: string): Promise<Answer> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          dialog.getByRole('button', { name: kind.toUpperCase(), exact: true }).click(),
        ])
        return { kind, of, given: { bytes: await readFile(await download.path()) } }
      }
      const button = page.locator(`${part} figcaption`).getByRole('button', { name: 'Export', exact: true })
      // Analyses and commodities that have nothing to draw have nothing to export, here or in the dialog.
      if ((await button.count()) === 0) return [text('png', view.name, 'no button')]
      await button.click()
      await dialog.waitFor()
      if ((await dialog.getByRole('button', { name: 'PNG', exact: true }).count()) === 0)
        return [text('png', view.name, await dialog.innerText())]
      const asOpened = [await save('png', view.name), await save('svg', view.name)]
      await dialog.getByRole('radio', { name: 'Phone', exact: true }).check({ force: true })
      await dialog.getByRole('radio', { name: 'Dark', exact: true }).check({ force: true })
      const ofPhone = `${view.name}, phone`
      return [...asOpened, await save('png', ofPhone), await save('svg', ofPhone)]
    })
  return inPairs(lanes, withFigure(views), take, ({ name }, problem) => ({ kind: 'png', of: name, given: { problem } }))
}
