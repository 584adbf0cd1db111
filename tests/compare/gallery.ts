import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import type { Answer, Lanes } from '#tests/compare/answers.ts'
import { inPairs, text } from '#tests/compare/answers.ts'
import { alignToPixels, openGalleryView, shown } from '#tests/gallery/openView.ts'
import type { GalleryView } from '#tests/gallery/views.ts'
import { ownVariant } from '#tests/gallery/variant.ts'

async function onPage<Result>(context: BrowserContext, task: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await context.newPage()
  try {
    return await task(page)
  } finally {
    await page.close()
  }
}

async function settle(page: Page): Promise<void> {
  // Playwright may miss that the network is idle after a frame has come
  // (https://github.com/microsoft/playwright/issues/42598).
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
  for (const frame of page.frames().slice(1))
    await frame.waitForFunction(() => {
      const { live, plain } = document.documentElement.dataset
      return live !== undefined && plain === undefined && document.querySelector('.chart-area .recharts-surface')
    })
  for (const frame of page.frames())
    await frame.evaluate(async () => {
      await new Promise((resolve) => void requestIdleCallback(resolve, { timeout: 2000 }))
      await Promise.allSettled(Array.from(document.images, (image) => image.decode()))
    })
  // Only the page itself is waited for, because a frame that scrolled out of sight is never drawn.
  await page.evaluate(() => new Promise(requestAnimationFrame))
}

async function restingPicture(page: Page, view: GalleryView): Promise<Buffer> {
  // The page is aligned only once, because each alignment renders the part again, and that would have to settle too.
  await settle(page)
  await alignToPixels(page, view)
  const take = async (): Promise<Buffer> => {
    await settle(page)
    return (view.part === undefined ? page : shown(page, view)).screenshot({ animations: 'disabled' })
  }
  let picture = await take()
  for (let again = await take(); !again.equals(picture); again = await take()) picture = again
  return picture
}

export const askViews = (lanes: Lanes, views: readonly GalleryView[]): Promise<Answer[]> =>
  inPairs(
    lanes,
    views,
    ({ name }) => ({ kind: 'view', of: name }),
    (context, view) =>
      onPage(context, async (page) => {
        await openGalleryView(page, view, ownVariant(view))
        return [{ kind: 'view', of: view.name, given: await restingPicture(page, view) }]
      }),
  )

/** Views that show a whole figure, each figure once; the other views show its surroundings. */
const withFigure = (views: readonly GalleryView[]): GalleryView[] =>
  views.filter(
    ({ part = '', search, fault, after }, i) =>
      /^(\.stage-main|#(?!commodities|measures|sources).+)$/.test(part) &&
      fault === undefined &&
      after === undefined &&
      !views.slice(0, i).some((other) => other.part === part && other.search === search),
  )

export const askPictures = (lanes: Lanes, views: readonly GalleryView[]): Promise<Answer[]> =>
  inPairs(
    lanes,
    withFigure(views),
    ({ name }) => ({ kind: 'png', of: name }),
    (context, view) =>
      onPage(context, async (page): Promise<Answer[]> => {
        await openGalleryView(page, view, { lang: 'en', theme: 'light', width: 1440 })
        const dialog = page.locator('dialog[open]')
        const save = async (kind: 'png' | 'svg', of: string): Promise<Answer> => {
          const waiting = page.waitForEvent('download')
          await dialog.getByRole('button', { name: kind.toUpperCase(), exact: true }).click()
          return { kind, of, given: await readFile(await (await waiting).path()) }
        }
        const button = page.locator(`${view.part} figcaption`).getByRole('button', { name: 'Export', exact: true })
        // Analyses and commodities that have nothing to draw have no export, on the page or in the dialog.
        if ((await button.count()) === 0) return [text('png', view.name, 'no button')]
        await button.click()
        await dialog.waitFor()
        if ((await dialog.getByRole('button', { name: 'PNG', exact: true }).count()) === 0)
          return [text('png', view.name, await dialog.innerText())]
        const asOpened = [await save('png', view.name), await save('svg', view.name)]
        for (const name of ['Phone', 'Dark'])
          await dialog.getByRole('radio', { name, exact: true }).check({ force: true })
        const ofPhone = `${view.name}, phone`
        return [...asOpened, await save('png', ofPhone), await save('svg', ofPhone)]
      }),
  )
