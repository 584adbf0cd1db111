import { polled, step, test } from './page.ts'
import { type Page, expect } from '@playwright/test'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import type { createQueryClient } from '#src/api/queries.ts'
import { applicationSource, withAnswers } from '#src/build/source.ts'
import type { figureOf } from '#src/figures/figureOf.ts'
import { createFormat } from '#src/i18n/format.ts'
import { english } from '#src/i18n/languages.ts'
import '#src/i18n/messages/en/en.ts'
import type { figureSvg } from '#src/publish/files/exports.ts'
import { figureSizes } from '#src/publish/layout/sizes.ts'
import { parseView } from '#src/view/address/address.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { states } from '#tests/states.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

// An address opens what it says: what Node makes of a view is what the page shows of it, whose controls stand at its
// choices and which writes the same address, at each step of Back and Forward too. So tests of words, of marks and of
// addresses need no page.

test.describe.configure({ mode: 'default' })
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
  const always = { measure, show, freq, chart, scale, events: String(events) }
  const ofSeries = series.length > 0 ? { series: series.toSorted().join(' ') } : {}
  return { ...always, ...(measure !== 'weight' && { money }), ...ofSeries, ...(kindOfChart(chart).hasOwnAxes && { y }) }
}

/** Makes the figures of addresses in Node, and says how the page should show them. */
async function expectedOf(searches: readonly string[]): Promise<Map<string, Shown>> {
  const source = await applicationSource(process.cwd())
  const make: typeof figureOf = (await source.ssrLoadModule('/src/figures/figureOf.ts'))['figureOf']
  const draw: typeof figureSvg = (await source.ssrLoadModule('/src/publish/files/exports.ts'))['figureSvg']
  const clientOf: typeof createQueryClient = (await source.ssrLoadModule('/src/api/queries.ts'))['createQueryClient']
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
