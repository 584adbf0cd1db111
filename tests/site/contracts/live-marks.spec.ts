import { type Page, expect } from '@playwright/test'
import { applicationSource, withAnswers } from '#src/build/source.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import type { stillMarkup } from '#tests/site/contracts/stillMarkup.tsx'
import { polled, test } from '#tests/site/page.ts'
import { marksOf } from '#tests/unit/support/marksOf.ts'

// Contract: axes, grid, marks and labels of the live chart are those of the still drawing of the same view. Where each
// of them stands is therefore tested on still drawings in Node, and nowhere else.

type Size = Parameters<typeof stillMarkup>[1]

async function stillOf(search: string, size: Size): Promise<string> {
  const module = await (await applicationSource(process.cwd())).ssrLoadModule('/tests/site/contracts/stillMarkup.tsx')
  const draw: typeof stillMarkup = module['stillMarkup']
  return withAnswers(() => draw(search, size))
}

async function liveOf(page: Page): Promise<{ size: Size; markup: string; words: string }> {
  const room = page.locator('#explore .chart-room')
  await room.locator('svg, table').first().waitFor()
  return room.evaluate((element) => {
    const drawings = Array.from(element.querySelectorAll('svg'))
    const ownHeight = Number.parseFloat(getComputedStyle(element).minHeight)
    return {
      size: {
        width: Math.floor(element.clientWidth),
        height: ownHeight || Number(drawings[0]?.getAttribute('height')),
      },
      markup: drawings.map((svg) => svg.outerHTML).join(''),
      words: element.textContent,
    }
  })
}

const shapes = new Set(['line', 'path', 'rect', 'circle', 'text'])
const places = new Set(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'd', 'width', 'height'])

/** Marks in any order, as texts; without their places where the live chart has room for more. */
function marksIn(markup: string, isPlaced: boolean): string[] {
  const plain = markup.replaceAll('&nbsp;', '\u00a0').replaceAll('&#x27;', "'").replaceAll('&quot;', "'")
  return (
    marksOf(plain)
      // A rectangle without a colour is what Recharts clips with.
      .filter(({ name, attributes }) => shapes.has(name) && (name !== 'rect' || attributes.has('fill')))
      .map(({ name, attributes, text }) => {
        const kept = [...attributes].filter(([attribute]) => isPlaced || !places.has(attribute))
        return [name, ...kept.map((pair) => pair.join('=')).toSorted(), text].join(' ')
      })
      .toSorted()
  )
}

/** Panels of the page are one below the other, and those of a picture side by side with their names in the drawing. */
const isLaidOutOtherwise = (search: string): boolean => /panels|season/.test(search)

const searches = [
  ...charts
    .filter((kind) => kind !== 'table')
    // Two stacks of a picture share an axis.
    .map((kind) => `?chart=${kind}&series=M-2709,M-271111,M-271121,M-2701${kind === 'area' ? '' : ',X-TOTAL'}`),
  ...analyses.map((id) => `?view=${id}`),
  // Both have marks of lazy-loaded code: a comparison of two years, and values at a reader's notes.
  '?series=X-8542,X-8542.quoted&freq=year',
  '?note=2022-12:&note=2021-05:Own',
]
for (const search of searches)
  test(`the live chart has the marks of the still one: ${search}`, async ({ at }) => {
    const page = await at(search)
    const isPlaced = !isLaidOutOtherwise(search)
    const still = marksIn(await stillOf(search, (await liveOf(page)).size), isPlaced)
    expect(still.length).toBeGreaterThan(15)
    // Marks of lazy-loaded code come after the others.
    await polled(async () => marksIn((await liveOf(page)).markup, isPlaced)).toEqual(still)
  })

test('the live table has the words and numbers of the still one', async ({ at }) => {
  const { size, words } = await liveOf(await at('?chart=table'))
  const still = marksOf(await stillOf('?chart=table', size)).map(({ text }) => text)
  expect(still.length).toBeGreaterThan(100)
  // A picture alone has to explain its letters and say which rows it leaves out.
  expect(still.filter((text) => !words.includes(text))).toEqual([
    expect.stringMatching(/^P provisional/),
    expect.stringMatching(/^The last \d+ of \d+ periods\.$/),
  ])
})
