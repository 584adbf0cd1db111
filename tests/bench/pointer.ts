import type { Browser, Page } from 'playwright'
import type { Sites } from './bench.ts'
import type { Contender, Size } from './charts.ts'
import { metricsOf, names, openChart, placesOf } from './charts.ts'
import { ms, table } from './report.ts'
import { room } from './page/contenders/contender.ts'

// Ten seconds of the pointer over a chart, as uPlot's own bench has it (https://github.com/leeoniya/uPlot#performance):
// what the page's thread did meanwhile.

const seconds = 10
const visits = 2
const warmUp = 2
/** A round across the chart and back, in moves. */
const round = 160

const columns = ['script', 'style, layout', 'all work', 'idle', 'moves']

type Work = { readonly script: number; readonly layout: number; readonly all: number; readonly moves: number }

/** Across the plot and back, one move after the other has been heard; how many. */
async function moveFor(page: Page, duration: number): Promise<number> {
  const end = Date.now() + duration * 1000
  let moves = 0
  for (; Date.now() < end; moves += 1) {
    const way = Math.abs(((moves % round) * 2) / round - 1)
    await page.mouse.move(20 + room.width * (0.1 + 0.75 * way), 20 + room.height / 2 + (moves % 5))
  }
  return moves
}

async function visit(browser: Browser, by: Contender, url: string, size: Size, slower: number): Promise<Work> {
  const { page, devtools } = await openChart(browser, by, url, size, slower)
  await moveFor(page, warmUp)
  const before = await metricsOf(devtools)
  const moves = await moveFor(page, seconds)
  const after = await metricsOf(devtools)
  await page.close()
  const spent = (name: string): number => ((after.get(name) ?? Number.NaN) - (before.get(name) ?? Number.NaN)) * 1000
  return {
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    all: spent('TaskDuration'),
    moves,
  }
}

/** Every contender at two sizes, four times slower, in turns. */
export async function pointerSection(browser: Browser, sites: Sites): Promise<string> {
  const places = placesOf(sites)
  const parts: string[] = []
  for (const size of [
    { series: 12, points: 115 },
    { series: 20, points: 3000 },
  ]) {
    const all = new Map(Array.from(places.keys(), (by) => [by, new Array<Work>()]))
    for (let i = 0; i < visits; i += 1) {
      for (const [by, url] of places) all.get(by)?.push(await visit(browser, by, url, size, 4))
    }
    const cells = (works: readonly Work[]): string[] => {
      const least = works.toSorted((a, b) => a.all - b.all)[0]
      if (least === undefined) throw new Error('A contender was not measured')
      const { script, layout, all: busy, moves } = least
      return [script, layout, busy, Math.max(0, seconds * 1000 - busy), moves].map(ms)
    }
    parts.push(
      table(
        [`${size.series} series × ${size.points.toLocaleString('en')} points`, ...columns],
        Array.from(all, ([by, works]) => [names[by], ...cells(works)]),
      ),
      '',
    )
  }
  return [
    `Of ${seconds} seconds in which the pointer crosses the chart and comes back, at a CPU four times slower; the less busy of ${visits} visits, after`,
    `${warmUp} seconds without counting. Each move waits until the page has heard the one before.`,
    '',
    ...parts,
  ]
    .join('\n')
    .trim()
}
