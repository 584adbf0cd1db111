import type { Browser } from 'playwright'
import type { Sites } from './bench.ts'
import { goal, median, table } from './report.ts'
import { openLending, twelve } from './toggles.ts'

const pairs = 5
const figures = 6
const moves = 120
const frameMs = 1000 / 60

/** Six figures of the same twelve series, each from another month on. */
const six = new URLSearchParams(
  Array.from({ length: figures }, (_, i) => ['board', `${twelve}&from=2017-0${i + 1}`]),
).toString()

/** Percentage of frames missed while the pointer moves over a chart and back. */
async function missedPart(browser: Browser, address: string, search: string, room: string): Promise<number> {
  const page = await openLending(browser, address, search)
  const count = search === twelve ? 1 : figures
  await page.waitForFunction(
    ([selector, all]) =>
      Array.from(document.querySelectorAll(selector), (one) => one.querySelectorAll('[data-series]').length).filter(
        (lines) => lines === 12,
      ).length >= all,
    [room, count] as const,
  )
  await page.waitForLoadState('networkidle')
  const chart = page.locator(room).first()
  await chart.scrollIntoViewIfNeeded()
  await chart.hover()
  await page.waitForTimeout(500)
  const box = await chart.boundingBox()
  if (box === null) throw new Error('The chart is not on the page')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(window, 'times', times)
    const note = (now: number): void => {
      times.push(now)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  for (let i = 0; i < moves; i += 1) {
    const part = Math.abs((((i / moves) * 2) % 2) - 1)
    await page.mouse.move(box.x + 60 + part * (box.width * 0.6), box.y + box.height / 2)
    await page.waitForTimeout(8)
  }
  const times = await page.evaluate((): number[] => Reflect.get(window, 'times'))
  await page.close()
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time))
  const missed = gaps.reduce((all, gap) => all + Math.max(0, Math.round(gap / frameMs) - 1), 0)
  return (missed / (gaps.length + missed)) * 100
}

const percent = (part: number): string => `${part.toFixed(1)} %`

export async function boardSection(browser: Browser, { now }: Sites): Promise<string> {
  const one: number[] = []
  const all: number[] = []
  for (let i = 0; i < pairs; i += 1) {
    one.push(await missedPart(browser, now, twelve, '#explore .chart-room'))
    all.push(await missedPart(browser, now, six, '.board-figures .chart-room'))
  }
  const more = median(all.map((part, i) => part - (one[i] ?? part)))
  return [
    'Frames missed while the pointer moves over one figure of twelve series, 4 × slower CPU.',
    '',
    table(
      ['pair', ...one.map((_, i) => String(i + 1)), 'median'],
      [
        ['alone, on the stage', ...one.map(percent), percent(median(one))],
        ['one of six on a board', ...all.map(percent), percent(median(all))],
      ],
    ),
    '',
    goal('at most 5 points more', `${more.toFixed(1)} points`, more <= 5),
  ].join('\n')
}
