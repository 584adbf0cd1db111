import { beforeAll, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines, figure } from '#tests/browser/support/chart.ts'

const about = () => figure().querySelector('.figure-about')
const inFigure = (words: string) => page.elementLocator(figure()).getByText(words)
const standing = (): string[] =>
  Array.from(figure().querySelectorAll('.figure-notes > p'), ({ textContent }) => textContent)
const folded = (): string[] => Array.from(about()?.querySelectorAll('p') ?? [], ({ textContent }) => textContent)

beforeAll(async () => {
  await openPage('?series=M-2709,M-TOTAL,X-TOTAL&freq=month')
})

describe('under a chart', () => {
  it('two notes stand and the source, the rest is one press away', async () => {
    await expectLines('M-2709', 'M-TOTAL', 'X-TOTAL')
    await expect.poll(standing).toHaveLength(3)
    const [caution, key, source] = standing()
    expect(caution).toContain('another publisher')
    expect(key).toMatch(/^Dashed or hollow: /)
    expect(source).toMatch(/^Sources?: China Customs/)
    expect(folded()).toContain('China’s imports include insurance and freight (CIF), its exports do not (FOB).')
    const note = inFigure('China’s imports include insurance and freight')
    await expect.element(note).not.toBeVisible()
    await userEvent.click(inFigure('About these figures'))
    await expect.element(note).toBeVisible()
    await userEvent.click(inFigure('About these figures'))
  })

  it('stays open while the chart changes', async () => {
    await userEvent.click(inFigure('About these figures'))
    goTo('?series=M-2709,X-TOTAL&freq=month')
    await expectLines('M-2709', 'X-TOTAL')
    expect(about()?.hasAttribute('open')).toBe(true)
    await userEvent.click(inFigure('About these figures'))
  })

  it('what a chart cannot be read without stands, however much it is', async () => {
    goTo('?series=M-271121,M-2709&freq=month&show=yoy')
    await expect
      .poll(() => standing().join('\n'))
      .toContain('changes on a year earlier around those months mean nothing')
    expect(standing().length).toBeGreaterThan(3)
    expect(standing().join('\n')).toMatch(/another publisher[^]*Dashed or hollow: /)
    expect(folded().join('\n')).not.toMatch(/Dashed|hollow|Source/)
    goTo('?series=M-271121,M-2709&freq=month&scale=log')
    await expect.poll(() => standing().join('\n')).toContain('are marked at its foot')
  })

  it('nothing is folded where two notes are all', async () => {
    goTo('?series=X-TOTAL&freq=month&to=2019-12')
    await expectLines('X-TOTAL')
    await expect.poll(standing).toContain('China’s exports to Russia do not include insurance and freight (FOB).')
    expect(about()).toBeNull()
  })

  it.each([
    ['zh', '关于这些数据'],
    ['ru', 'Об этих данных'],
  ])('is said in the reader’s language: %s', async (language, words) => {
    goTo(`?series=M-2709,X-TOTAL&freq=month&lang=${language}`)
    await expect.poll(() => about()?.querySelector('summary')?.textContent).toBe(words)
  })
})
