import type { Page } from '@playwright/test'

export type DroppedFile = { readonly name: string; readonly content: string }

export async function dropped(
  page: Page,
  files: readonly DroppedFile[],
): Promise<{ readonly words: readonly string[]; readonly wide: readonly string[] }> {
  // The code that takes files is loaded when its place comes near.
  await page.locator('#picture').scrollIntoViewIfNeeded()
  await page.locator('#picture input[type=file]').first().waitFor({ state: 'attached' })
  return page.evaluate(async (all) => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))
    const told = (): string => document.querySelector('.picture-told:not(:has(progress))')?.textContent ?? ''
    const words: string[] = []
    const wide: string[] = []
    for (const { name, content } of all) {
      document.querySelector<HTMLElement>('.picture-told button')?.click()
      for (let i = 0; i < 200 && told() !== ''; i += 1) await frame()
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], name))
      for (const type of ['dragenter', 'dragover', 'drop'])
        dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true, bubbles: true }))
      for (let i = 0; i < 600 && told() === ''; i += 1) await frame()
      // A file that was taken is drawn after the message on it.
      for (let i = 0; i < 6; i += 1) await frame()
      words.push(told())
      const over = document.documentElement.scrollWidth - document.documentElement.clientWidth
      if (over > 0) wide.push(`${over} px: ${name}`)
    }
    return { words, wide }
  }, files)
}
