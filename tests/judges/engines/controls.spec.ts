import { bringNear } from '#tests/judges/engines/inside.ts'
import { judge, phone } from '#tests/judges/engines/judge.ts'
import type { Colour } from '#tests/judges/engines/pixels.ts'
import { coloursAt, contrast } from '#tests/judges/engines/pixels.ts'
import { expect } from '#tests/judges/engines/reader.ts'

// Each browser draws native controls and gives them the pointer in its own way.

for (const dark of [false, true])
  judge(
    `an unavailable choice is read, and says why when it is clicked, ${dark ? 'dark' : 'light'}`,
    { dark },
    async ({ reader }) => {
      await reader.open('?series=X-TOTAL')
      const choice = '.options label:has([value=weight]:disabled)'
      const place = await reader.placed(choice)
      const inside = { ...place, width: place.width - 6, height: place.height - 6 }
      expect(contrast(await coloursAt(reader, inside)), 'contrast of its words').toBeGreaterThan(3.5)
      await reader.click(choice)
      await reader.says('.notice', 'That cannot be chosen now: none of the selected commodities')
    },
  )

for (const [name, search, before, slider] of [
  ['period', '', '#explore .chart-area svg[tabindex]', '.period-end input'],
  ['year of the treemap', '?chart=treemap', '.treemap-buttons button:last-child', '.year-slider input'],
] as const)
  judge(`a slider shows that it has the focus: ${name}`, async ({ reader }) => {
    await reader.open(search)
    await reader.sees(slider)
    const focusColour = async (): Promise<number> => {
      await reader.ask(bringNear, slider)
      const { x, y, width, height } = await reader.box(slider)
      const place = { x: x + width / 2, y: y + height / 2, width: width + 12, height: height + 12 }
      const near = ([red, green, blue]: Colour) => Math.hypot(red - 0x16, green - 0x4d, blue - 0xa1) < 24
      return (await coloursAt(reader, place)).filter(near).length
    }
    expect(await focusColour(), 'pixels in the colour of the focus, without it').toBe(0)
    await reader.press('Tab')
    await reader.sees(before)
    await reader.focus(before)
    const isAtSlider = () => reader.ask((css) => document.activeElement?.matches(css) === true, slider)
    for (let stop = 0; stop < 40 && !(await isAtSlider()); stop++) await reader.press('Tab')
    expect(await isAtSlider(), 'Tab comes to the slider').toBe(true)
    await expect.poll(focusColour, 'pixels in the colour of the focus, with it').toBeGreaterThan(40)
  })

judge('a reload leaves no words in the search of a list that they do not filter', async ({ reader }) => {
  await reader.open('')
  await reader.click('.picker-search')
  await reader.window.type('wood')
  await expect.poll(() => reader.count('.commodity')).toBeGreaterThan(18)
  await reader.window.reload()
  await reader.live()
  await expect.poll(() => reader.count('.commodity')).toBe(18)
  expect(await reader.ask(() => document.querySelector<HTMLInputElement>('.picker-search')?.value)).toBe('')
})

judge('every rule of a font that stands in is taken', async ({ reader }) => {
  await reader.open('')
  const families = await reader.ask(() =>
    Array.from(document.fonts, ({ family }) => family.replaceAll(/["']/g, '')).filter((name) =>
      name.includes(' Stand-in'),
    ),
  )
  const plex = ['Plex Stand-in', 'Plex Stand-in', 'Plex Stand-in Android', 'Plex Stand-in Android']
  expect(families).toEqual([...plex, 'Headline Stand-in'])
})

judge(
  'the chart is above an open sheet after Clear and The article, and in the window when it closes',
  { size: phone },
  async ({ reader }) => {
    await reader.open('')
    await reader.click('.sheet-bar [popovertarget=commodities]')
    const expectInView = () =>
      expect
        .poll(
          () =>
            reader.ask(() => {
              const chart = document.querySelector('#explore .chart-area')?.getBoundingClientRect()
              const edge = document.querySelector('.sheet:popover-open')?.getBoundingClientRect().top ?? innerHeight
              return { above: Math.min(0, chart?.top ?? -1), below: Math.max(0, (chart?.bottom ?? Infinity) - edge) }
            }),
          'pixels of the chart above the window and under the sheet',
        )
        .toEqual({ above: 0, below: 0 })
    await reader.click('#commodities label', 'Copper')
    await reader.says('.state', /^Not drawn.*Copper/m)
    await expectInView()
    await reader.ask(() => document.querySelector('.sheet:popover-open')?.scrollTo(0, 0))
    await reader.click('.picker-presets button', 'Clear')
    await reader.says('.state-large', 'Nothing is selected')
    await reader.click('.picker-presets button', 'The article')
    await expect.poll(() => reader.count('#explore [data-series]')).toBe(5)
    await expectInView()
    await reader.click('.sheet-close')
    await expect.poll(() => reader.count('.sheet:popover-open')).toBe(0)
    await expectInView()
  },
)

judge('no line ends between a sign and its amount', async ({ reader }) => {
  await reader.open('?view=price-volume')
  const texts = '.claims-sentences p, #explore figcaption h3'
  await reader.says(texts, /[+−]\u2060?\$/u)
  const parted = await reader.ask((css) => {
    const found: string[] = []
    let signs = 0
    for (const element of document.querySelectorAll<HTMLElement>(css)) {
      const text = element.firstChild
      const words = text?.nodeValue ?? ''
      const places = Array.from(words.matchAll(/[+−]\u2060?(?=\p{Sc})/gu))
      signs += places.length
      if (text === null || places.length === 0) continue
      const topOf = (at: number): number => {
        const range = document.createRange()
        range.setStart(text, at)
        range.setEnd(text, at + 1)
        return range.getBoundingClientRect().top
      }
      for (let width = 80; width < 500; width += 3) {
        element.style.width = `${width}px`
        for (const { 0: sign, index } of places)
          if (topOf(index) !== topOf(index + sign.length))
            found.push(`${width} wide: ${words.slice(Math.max(0, index - 12), index + 8)}`)
      }
    }
    return signs < 3 ? ['no signs to look at'] : found
  }, texts)
  expect(parted).toEqual([])
})

judge('heads of a table have the room that their words need', async ({ reader }) => {
  await reader.open('?chart=table')
  const lines = (): Promise<string[]> =>
    reader.ask(() =>
      Array.from(document.querySelectorAll('.table-scroll thead button > span'), (head) => {
        const words = document.createRange()
        words.selectNodeContents(head)
        return `${head.textContent}: ${words.getClientRects().length}`
      }),
    )
  await expect.poll(lines).toEqual(expect.arrayContaining(['Crude oil: 1', 'Pipeline gas: 1']))
})
