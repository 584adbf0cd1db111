import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { analyses } from '#src/view/analyses.ts'
import { languages } from '#src/i18n/languages.ts'
import { openPage } from '#tests/browser/support/app.tsx'
import { few } from '#tests/full.ts'

// The export dialog clips nothing, however long the words of a language are.

const widths = [1440, 1024, 390] as const
const dialog = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('dialog.export[open]')
  if (found === null) throw new Error('no dialog')
  return found
}

/** Parts that reach beyond the dialog's padding, and fields that hide a line of their text. */
function clipped(): string[] {
  const { paddingLeft, paddingRight } = getComputedStyle(dialog())
  const edge = dialog().getBoundingClientRect()
  const [left, right] = [edge.left + Number.parseFloat(paddingLeft), edge.right - Number.parseFloat(paddingRight)]
  const parts = Array.from(dialog().querySelectorAll('label, legend, button, textarea, input, select, p, h3'))
  return parts.flatMap((part) => {
    const box = part.getBoundingClientRect()
    const name = `${part.localName} ${part.textContent.slice(0, 40)}`
    const leaves = box.width > 0 && (box.left < left - 1 || box.right > right + 1)
    const hides = part.localName === 'textarea' && part.scrollHeight > part.clientHeight + 1
    return [...(leaves ? [`${name} leaves the dialog`] : []), ...(hides ? [`${name} hides a line`] : [])]
  })
}

afterEach(() => page.viewport(1440, 1000))

describe('the export dialog', () => {
  // Russian has the longest words.
  const spoken = few(['ru', ...languages.filter((language) => language !== 'ru')], 1)
  const figures = few(
    [
      '?series=M-2709,M-GAS,X-TOTAL',
      '?view=buyers',
      ...analyses.filter((id) => id !== 'buyers').map((id) => `?view=${id}`),
    ],
    2,
  )
  const cases = spoken.flatMap((language) => figures.map((search) => ({ language, search })))

  it.each(cases)('holds all that it shows at three widths: $search, $language', async ({ language, search }) => {
    await openPage(`${search}&lang=${language}`)
    const button = () => document.querySelector<HTMLButtonElement>('#explore figcaption button')
    await expect.poll(button).not.toBeNull()
    button()?.click()
    await expect.poll(() => document.querySelector('dialog.export .export-preview img')).not.toBeNull()
    const wrong: string[] = []
    for (const width of widths) {
      await page.viewport(width, 900)
      wrong.push(...clipped().map((problem) => `${width}: ${problem}`))
      expect(dialog().scrollWidth).toBe(dialog().clientWidth)
    }
    expect(wrong).toEqual([])
  })

  it('shows what opens below its edge', async () => {
    await openPage('?series=M-2709')
    const region = page.getByRole('region', { name: 'Explore' })
    await region.getByRole('button', { name: 'Export', exact: true }).click()
    for (const name of ['Use the data', 'Embed']) {
      await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
      const panel = () => page.getByRole('dialog').getByRole('region', { name }).element().getBoundingClientRect()
      await expect.poll(() => panel().top).toBeLessThan(dialog().getBoundingClientRect().bottom - 120)
    }
  })
})
