import { beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { TooSmallError } from '#src/figure/layout/figureLayout.ts'
import { figureSvg } from '#src/figure/files/exports.ts'
import { ownSize } from '#src/figure/layout/styles.ts'
import { charts } from '#src/view/kinds.ts'
import { openPage } from '#tests/browser/support/app.tsx'
import { expectLines } from '#tests/browser/support/chart.ts'
import { button, dialog, openDialog } from '#tests/browser/support/exportDialog.ts'
import { parseSvg, requestOf } from '#tests/browser/support/exported.ts'
import { wordProblems } from '#tests/browser/support/figureWords.ts'
import { full } from '#tests/full.ts'
import '#src/styles/index.css'

// A figure of a reader's own size is drawn whole or not at all.

const ofKind = (i: number) => {
  const chart = charts[i % charts.length] ?? 'line'
  const freq = chart === 'season' ? ('month' as const) : ('year' as const)
  const series = chart === 'balance' ? ['M-TOTAL', 'X-TOTAL'] : ['M-2709', 'M-GAS', 'M-2701', 'X-8703']
  return { chart, freq, series }
}

/** Steps by parts of the golden ratio and of √2 spread over all sizes without a pattern that the kinds could share. */
function sizeAt(i: number) {
  const part = (step: number): number => Math.round(320 * (4000 / 320) ** ((i * step) % 1))
  return ownSize({ width: part(0.618034), height: part(0.414214) })
}

describe('a figure of a reader’s own size', () => {
  it('has no words that touch or leave it, or is too small and not drawn', async () => {
    const wrong: string[] = []
    for (let i = 1; i <= (full ? 120 : 5); i += 1) {
      const size = sizeAt(i)
      const part = ofKind(i)
      const name = `${part.chart}, ${size.width} × ${size.height}`
      try {
        const svg = parseSvg(await figureSvg({ ...(await requestOf(part)), size, events: i % 3 !== 0 }))
        const { documentElement } = svg
        if (Number(documentElement.getAttribute('width')) !== size.width) wrong.push(`${name}: another width`)
        if (Number(documentElement.getAttribute('height')) !== size.height) wrong.push(`${name}: another height`)
        wrong.push(...wordProblems(svg).map((problem) => `${name}: ${problem}`))
      } catch (error) {
        if (!(error instanceof TooSmallError)) throw error
        if (size.width >= 700 && size.height >= 800) wrong.push(`${name} should be large enough`)
      }
    }
    expect(wrong).toEqual([])
  }, 300_000)
})

describe('the size of a picture', () => {
  const pick = (name: string) => dialog.getByRole('radio', { name, exact: true }).click({ force: true })
  const previewed = (): number[] => {
    const image = document.querySelector<HTMLImageElement>('.export-preview:not([aria-busy=true]) img')
    return image === null ? [] : [image.naturalWidth, image.naturalHeight]
  }

  beforeEach(async () => {
    await openPage('?series=M-2709,M-GAS')
    await expectLines('M-2709', 'M-GAS')
    await openDialog()
  })

  it('is drawn in a width and height of one’s own, and stays as it was at a number out of range', async () => {
    const width = dialog.getByRole('spinbutton', { name: 'Width', exact: true })
    await userEvent.fill(width, '900')
    await expect.element(dialog.getByRole('radio', { name: 'Own' })).toBeChecked()
    await userEvent.fill(dialog.getByRole('spinbutton', { name: 'Height' }), '1000')
    await expect.element(dialog).toHaveTextContent(/1800 × 2000 pixels/)
    await expect.poll(previewed).toEqual([900, 1000])
    await userEvent.fill(width, '4001')
    await expect.element(width).toHaveAccessibleDescription(/Not between 320 and 4,000: .* 900 × 1000/)
    await expect.element(dialog).toHaveTextContent(/1800 × 2000 pixels/)
    await pick('Square')
    await expect.element(width).toHaveValue(1080)
    await pick('Own')
    await expect.element(width).toHaveValue(900)
  })

  it('says where a size is too small for the figure, and offers no scale that no browser paints', async () => {
    await userEvent.fill(dialog.getByRole('spinbutton', { name: 'Height' }), '330')
    await expect.element(dialog.getByRole('alert')).toHaveTextContent(/^Too small for this figure/)
    await button('SVG').click()
    await expect.poll(() => dialog.getByRole('alert').elements().length).toBe(2)
    await userEvent.fill(dialog.getByRole('spinbutton', { name: 'Height' }), '4000')
    await userEvent.fill(dialog.getByRole('spinbutton', { name: 'Width', exact: true }), '4000')
    await expect.element(dialog).toHaveTextContent(/4000 × 4000 pixels/)
    await expect.element(dialog.getByRole('radio', { name: '1×' })).toBeChecked()
    await expect.element(dialog.getByRole('radio', { name: '2×' })).toBeDisabled()
  })
})
