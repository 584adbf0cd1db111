import { QueryObserver } from '@tanstack/react-query'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { commitsSince, goTo, openPage } from '#tests/browser/support/app.tsx'
import {
  chart,
  drawnSeries,
  expectLines,
  figure,
  shapesOf,
  strokesOf,
  subtitle,
  title,
  tokenColour,
} from '#tests/browser/support/chart.ts'

const opening = ['M-2709', 'M-271111', 'M-271121', 'M-2701', 'X-TOTAL'] as const
const colourIndices = { 'M-2709': 2, 'M-271111': 4, 'M-271121': 5, 'M-2701': 6, 'X-TOTAL': 7 } as const

it('a phone on its side sees the whole plot', async () => {
  await page.viewport(844, 390)
  await openPage()
  await expectLines(...opening)
  expect(document.querySelector('.chart-room')?.getBoundingClientRect().height).toBeLessThanOrEqual(390)
  await page.viewport(1440, 1000)
})

describe('the page, as it opens', () => {
  beforeAll(async () => {
    await openPage()
  })

  it('draws five lines, each in its commodity’s colour', async () => {
    await expectLines(...opening)
    for (const id of opening) {
      expect(new Set(strokesOf(id).map((path) => getComputedStyle(path).stroke)), id).toEqual(
        new Set([tokenColour(`series-${colourIndices[id]}`)]),
      )
    }
    expect(new Set(opening.map(shapesOf)).size).toBe(5)
  })

  it('says what is shown, in a figure of that name', async () => {
    await expectLines(...opening)
    expect(title()).toBe('Russian energy to China, and all Chinese goods to Russia')
    expect(subtitle()).toBe('Value, billions of current US dollars, rolling 12 months, December 2017 to July 2026')
    await expect.element(page.getByRole('figure', { name: title() })).toBeVisible()
    await expect.element(page.getByRole('application', { name: title() })).toBeVisible()
  })

  it('names each line at its end, and the axis its years', async () => {
    await expectLines(...opening)
    const words = Array.from(chart().querySelectorAll('text'), (text) => text.textContent)
    for (const name of ['Crude oil', 'Liquefied natural gas', 'Pipeline gas', 'Coal', 'All goods, China to Russia'])
      expect(words).toContain(name)
    for (const year of ['2018', '2022', '2026']) expect(words).toContain(year)
  })

  it('stands lines, grid and time axis on one plot', async () => {
    await expectLines(...opening)
    const boxOf = (selector: string): DOMRect => {
      const found = chart().querySelector(selector)
      if (found === null) throw new Error(`The chart has no ${selector}`)
      return found.getBoundingClientRect()
    }
    const axis = boxOf('[data-part="x-axis"] line')
    const zero = boxOf('[data-part="grid"] line')
    for (const side of ['left', 'right', 'top'] as const)
      expect(Math.abs(axis[side] - zero[side]), side).toBeLessThan(0.6)
    // The figures go from December 2017 to July 2026; a year's tick stands at its first of January.
    const [first, last, year] = [Date.UTC(2017, 11, 15), Date.UTC(2026, 6, 15), Date.UTC(2022, 0, 1)]
    const tick = Array.from(chart().querySelectorAll('text'))
      .find(({ textContent }) => textContent === '2022')
      ?.getBoundingClientRect()
    const wanted = axis.left + (axis.width * (year - first)) / (last - first)
    expect(Math.abs((tick?.left ?? 0) + (tick?.width ?? 0) / 2 - wanted)).toBeLessThan(1)
    const line = boxOf('[data-series="M-2709"]')
    expect(Math.abs(line.left - axis.left), 'the line begins where the axis does').toBeLessThan(2)
  })

  it('has the landmarks and regions that assistive technology finds things by', async () => {
    await expectLines(...opening)
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('China–Russia trade flows')
    for (const role of ['banner', 'main', 'contentinfo'] as const)
      await expect.element(page.getByRole(role)).toBeInTheDocument()
    for (const name of ['Five claims, checked', 'Explore', 'Sources'])
      await expect.element(page.getByRole('region', { name })).toBeInTheDocument()
  })
})

it('the page follows the theme of the address', async () => {
  await openPage('?theme=dark&series=M-2709')
  await expectLines('M-2709')
  expect(getComputedStyle(strokesOf('M-2709')[0] ?? figure()).stroke).toBe('rgb(132, 181, 242)')
})

/** Opens the page and adds one line. @returns the checkbox of that line */
async function openWithGas() {
  await openPage()
  await expectLines(...opening)
  const gas = page.getByRole('checkbox', { name: 'Gas', exact: true })
  await gas.click()
  await expectLines(...opening, 'M-GAS')
  return gas
}

describe('toggling a commodity', () => {
  beforeAll(async () => {
    await openPage()
  })

  it('adds its line and leaves every other the very element it was', async () => {
    goTo('')
    await expectLines(...opening)
    const before = opening.map((id) => ({ id, strokes: strokesOf(id), shape: shapesOf(id) }))
    await page
      .getByRole('group', { name: 'From Russia to China' })
      .getByRole('checkbox', { name: 'Gas', exact: true })
      .click()
    await expectLines(...opening, 'M-GAS')
    for (const { id, strokes, shape } of before) {
      expect(strokesOf(id), id).toEqual(strokes)
      expect(
        strokesOf(id).every((stroke, i) => stroke === strokes[i]),
        `${id} is drawn by the same elements`,
      ).toBe(true)
      expect(shapesOf(id), id).toBe(shape)
    }
  })

  it('is a step that Back takes and Forward takes again', async () => {
    goTo('')
    await expectLines(...opening)
    await page.getByRole('checkbox', { name: 'Gas', exact: true }).click()
    await expectLines(...opening, 'M-GAS')
    await expect.poll(() => new URLSearchParams(location.search).get('series')).toBe([...opening, 'M-GAS'].join())
    history.back()
    await expectLines(...opening)
    await expect.poll(() => location.search).toBe('')
    await expect.element(page.getByRole('checkbox', { name: 'Gas', exact: true })).not.toBeChecked()
    history.forward()
    await expectLines(...opening, 'M-GAS')
  })

  it('off takes its line away, and the address says what is left', async () => {
    goTo('')
    await expectLines(...opening)
    await page.getByRole('checkbox', { name: 'Coal' }).click()
    await expectLines('M-2709', 'M-271111', 'M-271121', 'X-TOTAL')
    await expect.poll(() => location.search).toBe('?series=M-2709,M-271111,M-271121,X-TOTAL')
  })

  it('whose series is loaded changes the page in a render or two', async () => {
    const gas = await openWithGas()
    await gas.click()
    await expectLines(...opening)
    commitsSince()
    await gas.click()
    await expectLines(...opening, 'M-GAS')
    expect(commitsSince()).toBeLessThanOrEqual(4)
  })

  it('sets no options of queries that it does not concern', async () => {
    const gas = await openWithGas()
    const setOptions = vi.spyOn(QueryObserver.prototype, 'setOptions')
    await gas.click()
    await expectLines(...opening)
    const keys = setOptions.mock.calls.map(([{ queryKey }]) => queryKey.join(' '))
    setOptions.mockRestore()
    // Only queries of the chart count: an analysis further down, if mounted, re-renders later (`useDeferredValue`).
    expect(keys.filter((key) => /^code|^trade products/.test(key))).toEqual([])
  })

  it('taken back draws every line as it was, though the axis had changed for it', async () => {
    goTo('?series=M-2701,M-271121')
    await expectLines('M-2701', 'M-271121')
    const before = ['M-2701', 'M-271121'].map(shapesOf)
    const crude = page.getByRole('checkbox', { name: 'Crude oil' })
    await crude.click()
    await expectLines('M-2701', 'M-271121', 'M-2709')
    expect(['M-2701', 'M-271121'].map(shapesOf)).not.toEqual(before)
    await crude.click()
    await expectLines('M-2701', 'M-271121')
    expect(['M-2701', 'M-271121'].map(shapesOf)).toEqual(before)
  })

  // React sets the name and type of an input at every render, which costs style and layout.
  it('leaves every control but its own as it is', async () => {
    goTo(`?series=${[...opening, 'M-GAS'].join()}`)
    await expectLines(...opening, 'M-GAS')
    const touched = new Set<string>()
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof HTMLInputElement) touched.add(target.closest('li')?.textContent ?? target.className)
    })
    // Only the explorer is watched, because analyses further down re-render when their figures come.
    const explore = document.querySelector('#explore') ?? document.body
    watch.observe(explore, { subtree: true, attributes: true, attributeFilter: ['name', 'type'] })
    await page
      .getByRole('group', { name: 'From Russia to China' })
      .getByRole('checkbox', { name: 'Gas', exact: true })
      .click()
    await expectLines(...opening)
    watch.disconnect()
    expect([...touched]).toEqual([expect.stringContaining('Gas')])
  })
})

describe('a line', () => {
  beforeAll(async () => {
    await openPage()
  })

  it('is dashed where it is not final', async () => {
    goTo('?series=X-TOTAL&freq=month')
    await expectLines('X-TOTAL')
    const dashed = strokesOf('X-TOTAL').map((path) => path.getAttribute('stroke-dasharray') !== null)
    expect(dashed).toEqual([false, true])
  })

  it('is never joined across a gap', async () => {
    // LNG has no unit price in the months without a shipment.
    goTo('?series=M-271111&freq=month&measure=price')
    await expect.poll(drawnSeries).toEqual(['M-271111'])
    expect(shapesOf('M-271111').split('M').length).toBeGreaterThan(4)
  })

  it('of years has a mark at each, hollow where it is provisional', async () => {
    goTo('?series=X-8542,X-8542.quoted&freq=year')
    await expectLines('X-8542', 'X-8542.quoted')
    const marks = (id: string) =>
      Array.from(figure().querySelectorAll(`g[data-series="${id}"] circle`), (mark) => getComputedStyle(mark))
    const isFilled = marks('X-8542').map(({ fill, stroke }) => fill === stroke)
    expect(isFilled, '2017 to 2023, and 2024').toEqual([true, true, true, true, true, true, true, false])
    expect(marks('X-8542.quoted').map(({ fill, stroke }) => fill === stroke)).toEqual([false, false])
  })

  it('on a logarithmic scale survives zeros, which are marked at the foot', async () => {
    goTo('?series=M-271121,M-2709&freq=month&scale=log')
    await expectLines('M-271121', 'M-2709')
    const marked = Array.from(figure().querySelectorAll('g[data-series="M-271121"] > path'), (path) =>
      path.getAttribute('fill'),
    )
    expect(marked.filter((fill) => fill !== 'none').length).toBe(36)
    await expect.element(page.getByText('Zeros cannot be drawn on a logarithmic scale')).toBeVisible()
  })
})

describe('events', () => {
  /** The list of the chart; each step of the article has a list of events too. */
  const listed = () => page.elementLocator(figure()).getByRole('list', { name: 'Events' })

  it('are numbered markers with a list under the chart', async () => {
    await openPage()
    await expectLines(...opening)
    await expect.poll(() => listed().elements()[0]?.children.length).toBe(6)
    const numbers = Array.from(chart().querySelectorAll('text'), (text) => text.textContent)
    expect(numbers).toContain('1')
    await page.getByRole('radiogroup', { name: 'Events' }).getByRole('radio', { name: 'None' }).click()
    await expect.poll(() => listed().elements().length).toBe(0)
    await page.getByRole('radiogroup', { name: 'Events' }).getByRole('radio', { name: 'All' }).click()
    await expect.poll(() => listed().elements()[0]?.children.length).toBe(13)
  })

  it('can be chosen one by one', async () => {
    goTo('?series=X-TOTAL,X-8703&freq=year')
    await expect.poll(() => listed().elements()[0]?.children.length).toBe(4)
    await expect.element(listed()).toHaveTextContent('Russia raises its vehicle recycling fee, 1 October 2024')
    await page.getByText('Choose one by one').click()
    const checks = page.getByRole('group', { name: 'Events' })
    await checks.getByRole('checkbox', { name: 'Xi visits Moscow' }).click()
    await expect.poll(() => listed().elements()[0]?.textContent).not.toContain('Xi visits')
    await expect
      .poll(() => location.search)
      .toContain('&events=russia-invades-ukraine,us-secondary-sanctions,vehicle-recycling-fee-rises')
    await page.getByText('Choose one by one').click()
  })
})
