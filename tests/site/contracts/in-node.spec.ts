import { type Locator, type Page, expect } from '@playwright/test'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import type { createQueryClient } from '#src/api/queries.ts'
import type { figureFile } from '#src/build/figure.ts'
import { applicationSource, withAnswers } from '#src/build/source.ts'
import type { figureOf } from '#src/figures/figureOf.ts'
import { createFormat } from '#src/i18n/format.ts'
import { english, languages } from '#src/i18n/languages.ts'
import '#src/i18n/messages/en/en.ts'
import type { figureSvg } from '#src/publish/files/exports.ts'
import { figureSizes, sizeNames } from '#src/publish/layout/sizes.ts'
import { parseView } from '#src/view/address/address.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts, kindOfChart } from '#src/view/kinds.ts'
import { themes } from '#src/view/values.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { inAnyOrder, pairwise } from '#tests/pairwise.ts'
import { drawnStates } from '#tests/said/rows.ts'
import type { stillMarkup } from '#tests/site/contracts/stillMarkup.tsx'
import { polled, step, test } from '#tests/site/page.ts'
import { exported, full, openExport, seed, some } from '#tests/site/support.ts'
import { states } from '#tests/states.ts'
import { marksOf } from '#tests/unit/support/marksOf.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

// Three contracts of Node and Chromium. What words a figure has, what it draws and where is therefore tested in Node
// (tests/said, tests/unit), and nowhere else. They are one file of one worker, because the application's source takes
// seconds to be loaded.

test.describe.configure({ mode: 'default' })
const inNode = async (path: string) => (await applicationSource(process.cwd())).ssrLoadModule(path)

// An address opens what it says: what Node makes of a view is what the page shows of it, whose controls stand at its
// choices and which writes the same address, at each step of Back and Forward too.

type Shown = {
  readonly address: string
  readonly title: string
  /** Whether the tab is named after the figure. */
  readonly isInTab: boolean
  readonly subtitle: string
  /** Lines that are drawn, or the words instead. */
  readonly drawn: string
  /** Whether the subtitle names the period at which the sliders stand. */
  readonly isPeriodOfSliders: boolean
  readonly chosen: { readonly [group: string]: string }
}

/** Runs in the page: all that its stage shows of a view. */
function read(): Shown {
  const all = (selector: string): Element[] => Array.from(document.querySelectorAll(`#explore ${selector}`))
  const words = (selector: string): string => (all(selector)[0]?.textContent ?? '').replaceAll('\u2060', '')
  const chosen: Record<string, string> = {}
  const add = (group: string, value: string): void => {
    chosen[group] = [...new Set([...(chosen[group]?.split(' ') ?? []), value])].toSorted().join(' ')
  }
  for (const select of document.querySelectorAll<HTMLSelectElement>(
    '#explore [data-option]:not([data-option=base]) select',
  ))
    add(select.closest<HTMLElement>('[data-option]')?.dataset['option'] ?? '', select.value)
  for (const radio of document.querySelectorAll<HTMLInputElement>('#explore [type=radio]:checked'))
    add(radio.name, radio.value)
  for (const box of all('[data-of] :checked')) add('series', box.closest('[data-of]')?.getAttribute('data-of') ?? '')
  const sliders = all('.period [type=range]')
  return {
    address: location.search,
    title: words('figcaption h3'),
    isInTab: document.title.startsWith(words('figcaption h3')),
    subtitle: words('figcaption p'),
    drawn:
      [...new Set(all('figure g[data-series]').map((mark) => mark.getAttribute('data-series')))].join(' ') ||
      (all('figure [data-part=state]').length > 0 ? 'words' : all('figure td').length > 0 ? 'cells' : 'nothing'),
    isPeriodOfSliders: words('figcaption p').includes(
      sliders.map((one) => one.getAttribute('aria-valuetext')).join(' to '),
    ),
    chosen,
  }
}

function chosenIn(view: ViewState): Shown['chosen'] {
  const { series, measure, money, show, freq, chart, scale, y, events } = view
  const { hasOwnAxes, hasEvents, noLog } = kindOfChart(chart)
  return {
    measure,
    show,
    freq,
    chart,
    ...(measure !== 'weight' && { money }),
    ...(series.length > 0 && { series: series.toSorted().join(' ') }),
    ...(noLog !== 'why.noAxis' && { scale }),
    ...(hasOwnAxes && { y }),
    ...(hasEvents && { events: String(events) }),
  }
}

/** Makes the figures of addresses in Node, and says how the page should show them. */
async function expectedOf(searches: readonly string[]): Promise<Map<string, Shown>> {
  const make: typeof figureOf = (await inNode('/src/figures/figureOf.ts'))['figureOf']
  const draw: typeof figureSvg = (await inNode('/src/publish/files/exports.ts'))['figureSvg']
  const clientOf: typeof createQueryClient = (await inNode('/src/api/queries.ts'))['createQueryClient']
  const [client, format] = [clientOf(), createFormat(english)]
  const picture = { size: figureSizes.article, theme: 'light', events: true, notes: true, source: true } as const
  const expected = new Map<string, Shown>()
  await withAnswers(async () => {
    for (const address of searches) {
      const { view } = parseView(address, realCatalogue)
      const content = await make(view, realCatalogue, format, client)
      const request = { ...picture, content, catalogue: realCatalogue, address: 'http://localhost/' }
      // A picture of a closer look leaves out rows for which it has no room.
      const svg = content.drawing === null || view.analysis !== null ? '' : await draw(request)
      const ids = Array.from(svg.matchAll(/id="series-([^"]+)"/g), ([, id]) => id)
      expected.set(address, {
        address,
        title: content.title,
        isInTab: true,
        subtitle: content.subtitle,
        drawn: ids.join(' ') || (svg === '' ? 'words' : 'cells'),
        isPeriodOfSliders: svg !== '',
        chosen: chosenIn(view),
      })
    }
  }, responsesFromDisk())
  return expected
}

async function expectShown(page: Page, search: string, expected: ReadonlyMap<string, Shown>): Promise<void> {
  const shown = (): Promise<Shown> => page.evaluate(read)
  await polled(shown, search).toEqual(expected.get(search))
}

/** The treemap is among `others`; the last is a chart of pairs, which draws other lines than are selected. */
const pairs = [
  ...states(50).filter(({ short }) => !/chart=treemap/.test(short)),
  { short: '?series=M-2709,X-8703&chart=balance', complete: '?series=M-2709,X-8703&chart=balance' },
]

test('each address shows its view and is written again; Back shows the one before, Forward this one', async ({
  at,
}) => {
  test.setTimeout(120_000)
  const page = await at('')
  const expected = await expectedOf(pairs.map(({ short }) => short))
  for (const [i, { short, complete }] of pairs.entries()) {
    await step(page, complete)
    await expectShown(page, short, expected)
    // A step of Back takes the way of any other address, so that one in five is enough.
    if (i % 5 !== 4) continue
    await page.goBack()
    await expectShown(page, pairs[i - 1]?.short ?? '', expected)
    await page.goForward()
    await expectShown(page, short, expected)
  }
})

const others = [
  '?chart=treemap&flow=X&year=2021&node=XVI',
  '?view=suppliers&of=X-8703',
  '?view=europe&freq=year',
  '?view=dependence&a=2021&b=2023&sort=russia',
  '?view=price-volume&of=M-2701&a=2023&b=2024',
  '?view=prices&of=M-2709&lag=1&benchmark=urals&money=rub',
  '?flow=X&view=world&a=2021&b=2022',
  '?view=buyers&of=M-GAS',
  '?flow=X&view=books',
  '?flow=X&view=movers&a=2021&b=2023&by=percent',
  '?view=rates',
]

test('so does the address of the treemap, and of each closer look', async ({ at }) => {
  const page = await at('')
  for (const [search, { title, subtitle }] of await expectedOf(others)) {
    await step(page, search)
    const shown = (): Promise<Shown> => page.evaluate(read)
    await polled(shown, search).toMatchObject({ title, subtitle, isInTab: true })
    await expect(page.locator('#explore figure :is(svg path, td, .treemap-buttons button)')).not.toHaveCount(0)
    expect(parseView((await shown()).address, realCatalogue).view).toEqual(parseView(search, realCatalogue).view)
  }
})

// Axes, grid, marks and labels of the live chart are those of the still drawing of the same view.

type Size = Parameters<typeof stillMarkup>[1]

async function stillOf(search: string, size: Size): Promise<string> {
  const draw: typeof stillMarkup = (await inNode('/tests/site/contracts/stillMarkup.tsx'))['stillMarkup']
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
for (const search of some(searches, 10))
  test(`the live chart of ${search} has the marks of the still one`, async ({ at }) => {
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

// `npm run figure` in Node draws the picture that Export draws in Chromium, byte for byte.

type Asked = Omit<Parameters<typeof figureFile>[0], 'ending'>

async function svgInNode(asked: Asked): Promise<string> {
  const make: typeof figureFile = (await inNode('/src/build/figure.ts'))['figureFile']
  return String(await withAnswers(() => make({ ...asked, ending: 'svg' })))
}

function withParts(search: string, parts: { readonly [name: string]: string }): string {
  const query = new URLSearchParams(search)
  for (const [name, value] of Object.entries(parts)) query.set(name, value)
  return `?${query.toString()}`
}

/** Views that are as their addresses say and have something to draw: the command refuses all others. */
const drawn = drawnStates.filter(({ search }) => parseView(search, realCatalogue).notices.length === 0)
const choices = pairwise({ language: languages, size: sizeNames, theme: themes, events: [true, false] }, seed)
const pictures = inAnyOrder(choices, seed).map((row, i) => ({ ...inAnyOrder(drawn, seed)[i], ...row }))

/** Choices for a picture stay on a page, so these pictures have one of their own. */
const onPageOfPictures = (): Promise<void> => Promise.resolve()

test.describe('a picture', () => {
  test.use({ prepared: { by: onPageOfPictures } })
  for (const { name, search = '', ...picture } of full ? pictures : pictures.slice(0, 5))
    test(`Node and the page draw the same: ${name}, ${Object.values(picture).join(', ')}`, async ({ at }) => {
      const { language, size, theme } = picture
      const inLanguage = language === 'en' ? search : withParts(search, { lang: language })
      const page = await at(inLanguage)
      const dialog = await openExport(page)
      await dialog.locator('summary').first().click()
      const label = (of: string): Locator => dialog.locator(`label:has(input[name="${of}"])`)
      await label('export-size').nth(sizeNames.indexOf(size)).click()
      await label('export-look').nth(themes.indexOf(theme)).click()
      const events = dialog.getByRole('checkbox').first()
      const hasEvents = await events.isEnabled()
      if (hasEvents) await events.setChecked(picture.events)
      const { bytes } = await exported(page, 'SVG')
      const { origin, pathname } = new URL(page.url())
      const ofNode = await svgInNode({
        address: origin + pathname,
        // A picture whose events are left out is that of the view without them.
        search: hasEvents && !picture.events ? withParts(inLanguage, { events: 'none' }) : inLanguage,
        size,
        theme,
      })
      expect(ofNode.split('<')).toEqual(bytes.toString('utf8').split('<'))
    })
})
