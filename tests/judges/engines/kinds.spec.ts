import { charts, frequencyWith } from '#src/view/kinds.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { judge } from '#tests/judges/engines/judge.ts'

import { decoded, expectColours, seriesColours } from '#tests/judges/engines/pixels.ts'
import { expect } from '#tests/judges/engines/reader.ts'

judge('every kind of chart is drawn, in the colours of its series', async ({ reader }) => {
  await reader.open('?series=M-2709,M-2701,X-TOTAL&freq=year')
  for (const kind of charts.toReversed()) {
    await reader.click('#explore .radios label', controlMessages[`control.freq.${frequencyWith(kind, 'year')}`])
    await reader.click('#explore .radios label', controlMessages[`control.chart.${kind}`])
    await reader.sees(`#explore .chart-room[data-kind="${kind}"] :is(svg path, svg rect, td, button)`)
    await expect.poll(() => reader.count('#explore .is-waiting')).toBe(0)
    const { y, height } = await reader.placed('#explore .chart-room')
    await reader.ask((top) => scrollBy({ top, behavior: 'instant' }), y - height / 2 - 20)
    const colours = await seriesColours(reader)
    if (kind === 'line' || kind === 'bar' || kind === 'area') expect(colours.length, kind).toBeGreaterThan(1)
    expectColours(decoded(await reader.window.screenshot()), colours, 100)
  }
})

judge('the table is sorted by its heads', async ({ reader }) => {
  await reader.open('?series=M-2709,X-TOTAL&freq=year&chart=table')
  const periods = () => reader.words('#explore .table-scroll tbody th')
  await expect.poll(async () => (await periods())[0]).toMatch(/^202[56]/)
  await reader.click('#explore .table-scroll th:first-child button')
  await expect.poll(async () => (await periods())[0]).toMatch(/^2017/)
  await reader.click('#explore .table-scroll th:nth-child(2) button')
  await expect.poll(() => reader.ask(() => document.querySelector('th:nth-child(2)')?.ariaSort)).toBe('descending')
})

judge('the treemap is opened and left, with the pointer and the keys', async ({ reader }) => {
  await reader.open('?chart=treemap')
  const crumbs = () => reader.words('#explore .breadcrumb li')
  await expect.poll(crumbs).toHaveLength(1)
  await reader.click('#explore .treemap-buttons button')
  await expect.poll(crumbs).toHaveLength(2)
  await reader.says('#explore figcaption', /fuel|Fuel|Mineral/)
  await reader.click('#explore .breadcrumb button')
  await expect.poll(crumbs).toHaveLength(1)
  await reader.focus('.treemap-buttons button[tabindex="0"]')
  await reader.press('ArrowRight', 'Enter')
  await expect.poll(crumbs).toHaveLength(2)
  await reader.press('Escape')
  await expect.poll(crumbs).toHaveLength(1)
})

judge('the year of the treemap is dragged, and changes it', async ({ reader }) => {
  await reader.open('?chart=treemap')
  const slider = '.year-slider input'
  await reader.placed(slider)
  const shown = () => reader.words('.year-slider-years .is-shown')
  const areas = () =>
    reader.ask(() =>
      Array.from(document.querySelectorAll('#explore .treemap-buttons button'), ({ ariaLabel }) => ariaLabel),
    )
  await expect.poll(areas).not.toEqual([])
  const [[newest = ''], newestAreas] = [await shown(), await areas()]
  await reader.drag(slider, 1, 0.5)
  await expect.poll(async () => (await shown())[0] ?? newest).not.toBe(newest)
  const [year = ''] = await shown()
  expect(Number(year)).toBeGreaterThan(2018)
  await reader.hasSearch(`?chart=treemap&year=${year}`)
  await reader.says('#explore figcaption', year)
  await expect.poll(areas).not.toEqual(newestAreas)
  await reader.press('Home')
  await expect.poll(shown).toEqual(['2017'])
  await reader.press('End')
  await expect.poll(shown).toEqual([newest])
  await reader.hasSearch('?chart=treemap')
  await expect.poll(areas).toEqual(newestAreas)
})
