import { createRoot } from 'react-dom/client'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { writeView } from '#src/view/address/writeView.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { charts } from '#src/view/kinds.ts'
import { createQueryClient } from '#src/api/queryClient.ts'
import { App } from '#src/app/App.tsx'
import { figureSvg } from '#src/figure/files/exports.ts'
import { availableStates, everyState, otherMoneys, sample } from '#tests/browser/support/availableStates.ts'
import { noiseSince } from '#tests/browser/support/noise.ts'
import { full } from '#tests/full.ts'
import '#src/styles/index.css'
import { exportOf, fetchCatalogue, figureOf, parseSvg } from '#tests/browser/support/exported.ts'

// Every available state of the controls draws something or says in words why not, and breaks nothing. `npm test` takes
// the same sample each time: equally many states of each kind of chart and some in other moneys, with each choice of
// each control among them; `npm run test:full` takes all states.

const seed = 20260735
const sampledOfEachChart = 5

let catalogue: Catalogue
let inDollars: readonly ViewState[]
const host = document.createElement('div')
const root = createRoot(host)

beforeAll(async () => {
  catalogue = await fetchCatalogue()
  inDollars = availableStates(catalogue)
  document.body.append(host)
  root.render(<App client={createQueryClient()} />)
  await vi.waitFor(() => expect(host.querySelector('#explore svg path[stroke]')).not.toBeNull(), { timeout: 20_000 })
})

afterAll(() => {
  root.unmount()
  host.remove()
})

function figure(): Element {
  const found = host.querySelector('#explore .figure')
  if (found === null) throw new Error(`No figure: ${host.textContent.slice(0, 400)}`)
  return found
}

/** Whether shapes, cells or words stand for the view and nothing is loading. */
function settled(): boolean {
  const busy = [...host.querySelectorAll('#explore [role=status]')].some((status) =>
    status.textContent.startsWith('Loading'),
  )
  if (busy || figure().getAttribute('aria-busy') === 'true') return false
  const drawn = figure().querySelector(
    '.chart-body svg :is(path, rect, circle):not(defs *, clipPath *), .chart-body td',
  )
  return drawn !== null || figure().querySelector('.state') !== null
}

/** The value that the control of an option shows, which tells whether the chart follows the view asked for. */
function chosen(name: string): string | undefined {
  const closed = host.querySelector<HTMLSelectElement>(`#explore [data-option=${name}] select`)
  const buttons = host.querySelector<HTMLInputElement>(`#explore input[name=${name}]:checked`)
  // An option can be both a row of buttons and a select menu, one of which the page shows; both must say the same.
  return closed !== null && buttons !== null && closed.value !== buttons.value
    ? `${closed.value}, and ${buttons.value}`
    : (closed ?? buttons)?.value
}

function statesFrom(start: number): ViewState[] {
  const inOtherMoneys = availableStates(catalogue, sample([...everyState(otherMoneys)], full ? 2000 : 20, start))
  const all = [...inDollars, ...inOtherMoneys]
  const states = full
    ? all
    : [
        ...inOtherMoneys,
        ...charts.flatMap((chart) =>
          sample(
            inDollars.filter((view) => view.chart === chart),
            sampledOfEachChart,
            start,
          ),
        ),
      ]
  for (const choice of ['measure', 'money', 'show', 'freq', 'chart', 'scale', 'y', 'from', 'series'] as const) {
    const values = (of: readonly ViewState[]): Set<string> => new Set(of.map((view) => String(view[choice])))
    expect(values(states), choice).toEqual(values(all))
  }
  return states
}

async function open(view: ViewState): Promise<void> {
  history.pushState(null, '', `${location.pathname}?${writeView(view, 'short')}`)
  window.dispatchEvent(new PopStateEvent('popstate'))
  await vi.waitFor(() => expect(settled()).toBe(true), { timeout: 10_000, interval: 4 })
}

it(
  'every legal state renders without an error',
  async () => {
    const states = statesFrom(seed)
    for (const view of states) {
      const search = writeView(view, 'short')
      await open(view)
      expect([chosen('measure'), chosen('money'), chosen('freq'), chosen('chart')], search).toEqual([
        view.measure,
        view.money,
        view.freq,
        view.chart,
      ])
      expect(noiseSince(), search).toEqual([])
      expect(host.querySelector('[role=alert]')?.textContent ?? '', search).toBe('')
      expect(figure().querySelector('.chart-body')?.innerHTML ?? '', search).not.toMatch(/NaN|undefined|Infinity/)
    }
  },
  full ? 1_500_000 : 120_000,
)

it(
  'every legal state exports a figure that is not empty, or has nothing to draw and says so on the page',
  async () => {
    const states = statesFrom(seed + 1)
    let drawn = 0
    for (const view of states) {
      const search = writeView(view, 'short')
      const content = await figureOf(view, catalogue)
      if (content.drawing === null) {
        await open(view)
        expect(figure().querySelector('.state'), search).not.toBeNull()
        continue
      }
      const svg = await figureSvg(exportOf(content, catalogue))
      const parsed = parseSvg(svg)
      expect(parsed.querySelectorAll('#chart path, #chart rect, #chart circle').length, search).toBeGreaterThan(0)
      expect(parsed.querySelectorAll('#chart text').length, search).toBeGreaterThan(2)
      expect(svg, search).not.toMatch(/var\(|class=|NaN|undefined/)
      drawn += 1
    }
    expect(drawn).toBeGreaterThan(states.length / 2)
  },
  full ? 1_500_000 : 120_000,
)
