import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { PNG } from 'pngjs'
import { first } from '#src/i18n/messages/en/first.ts'
import { charts, frequencyWith } from '#src/view/kinds.ts'
import { isKey } from '#tests/judges/engines/browsers.ts'
import { type Reader, expect, judge, phone } from '#tests/judges/engines/reader.ts'

// A reader's errands, with a real pointer and real keys in each engine: jobs.csv has them, a step a row.

const hasFonts = (): boolean =>
  ['400 16px "IBM Plex Sans"', '600 16px "IBM Plex Sans"', '600 16px "Source Serif 4"'].every((face) =>
    document.fonts.check(face),
  ) && !('plain' in document.documentElement.dataset)
const excess = (): number => Math.max(0, document.documentElement.scrollWidth - innerWidth)
const bringNear = (css: string): void =>
  document.querySelector(css)?.scrollIntoView({ block: 'center', behavior: 'instant' })

/** Pixels of an element that are outside of the window or under a sheet. */
function hidden(css: string): number {
  const { top = -1, bottom = Infinity } = document.querySelector(css)?.getBoundingClientRect() ?? {}
  const edge = document.querySelector('.sheet:popover-open')?.getBoundingClientRect().top ?? innerHeight
  return Math.max(0, -top, bottom - edge)
}

/** The colour of each series that is drawn, as `rgb(…)`. */
const drawnColours = (): string[] =>
  Array.from(document.querySelectorAll('#explore [data-series]'), (series) =>
    Array.from(series.querySelectorAll('path, rect'), (mark) => getComputedStyle(mark))
      .flatMap(({ stroke, fill }) => [stroke, fill])
      .find((colour) => colour.startsWith('rgb(')),
  ).filter((colour) => colour !== undefined)

/** Number of pixels of a colour in the window. */
async function pixelsOf({ window }: Reader, colour: string): Promise<number> {
  const { data } = PNG.sync.read(await window.screenshot())
  const wanted = Array.from(colour.matchAll(/\d+/g), Number)
  let count = 0
  for (let at = 0; at < data.length; at += 4)
    if (wanted.every((part, i) => Math.abs((data[at + i] ?? -99) - part) <= 8)) count++
  return count
}

async function hasColours(reader: Reader): Promise<void> {
  await reader.ask(bringNear, '#explore .chart-room')
  for (const colour of await reader.ask(drawnColours))
    expect(await pixelsOf(reader, colour), colour).toBeGreaterThan(100)
}

/** The element that has the focus shows it, and no more when it is left. */
async function showsFocus(reader: Reader): Promise<void> {
  const colour = 'rgb(22, 77, 161)'
  const focused = await pixelsOf(reader, colour)
  await reader.ask(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  expect(focused - (await pixelsOf(reader, colour)), 'pixels that show where the focus is').toBeGreaterThan(40)
}

function chooseOption([name, value]: readonly [name: string, value: string]): boolean {
  const select = Array.from(document.querySelectorAll('select')).find(
    (one) => one.labels[0]?.textContent.startsWith(name) === true && one.checkVisibility() && !one.disabled,
  )
  if (select === undefined) return false
  select.value = value
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }))
  return select.value === value
}

/** The box of an element, which comes into the window. */
function boxOf(css: string): DOMRect | undefined {
  const element = document.querySelector(css)
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
  return element?.getBoundingClientRect()
}

/** Drags a slider from a part of its width to another. */
async function drag({ ask, window }: Reader, css: string, [from = 0, to = 0]: readonly number[]): Promise<void> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await ask(boxOf, css)) ?? {}
  const move = (part: number): Promise<void> => window.movePointer(x + 8 + (width - 16) * part, y + height / 2)
  await move(from)
  await window.pressPointer()
  for (let step = 1; step <= 4; step++) await move(from + ((to - from) * step) / 4)
  await window.releasePointer()
}

function takesFocus(css: string): boolean {
  const element = document.querySelector<HTMLElement | SVGElement>(css)
  element?.focus()
  return element !== null && element === document.activeElement
}

type Step = (reader: Reader, where: string, what: string) => Promise<unknown>
const steps: { readonly [step: string]: Step } = {
  opens: (reader, _, what) => reader.open(what),
  'goes to': (reader, _, what) => reader.goes(what),
  // Back and Forward come after the answer to this request for them.
  travels: (reader, _, what) => reader.ask((by) => void setTimeout(() => history.go(by)), Number(what)),
  clicks: (reader, where, what) => reader.click(where, what === '' ? null : what),
  'points at': (reader, where, what) => reader.point(where, what === '' ? null : what),
  leaves: ({ window }) => window.movePointer(8, 8),
  drags: (reader, where, what) => drag(reader, where, what.split(' ').map(Number)),
  // An option is chosen by script, because browsers open the menu outside of the page.
  chooses: (reader, where, what) =>
    expect.poll(() => reader.ask(chooseOption, [where, what] as const), where).toBe(true),
  focuses: (reader, where) => expect.poll(() => reader.ask(takesFocus, where), where).toBe(true),
  types: ({ window }, _, what) => window.type(what),
  presses: (reader, _, what) => reader.press(...what.split(' ').filter(isKey)),
  'comes to': (reader, where) => reader.ask(bringNear, where),
  says: (reader, where, what) => reader.says(where, new RegExp(what, 'm')),
  sees: (reader, where) => reader.sees(where),
  counts: (reader, where, what) => reader.counts(where, Number(what)),
  'is at': (reader, _, what) => reader.isAt(new RegExp(what)),
  'sees all of': (reader, where) => expect.poll(() => reader.ask(hidden, where), 'pixels that are not seen').toBe(0),
  'sees the focus': showsFocus,
  fits: (reader) => expect.poll(() => reader.ask(excess), 'pixels wider than the window').toBe(0),
  'has its fonts': (reader) => expect.poll(() => reader.ask(hasFonts)).toBe(true),
  'has its colours': hasColours,
  'is dark': (reader) =>
    expect.poll(() => pixelsOf(reader, 'rgb(251, 250, 246)'), 'pixels of light paper').toBeLessThan(13_000),
}

const jobs = new Map<string, (readonly [step: string, where: string, what: string])[]>()
let last = ''
for (const { job = '', step = '', where = '', what = '' } of csvParse(
  readFileSync(new URL('jobs.csv', import.meta.url), 'utf8'),
)) {
  last = job === '' ? last : job
  jobs.set(last, [...(jobs.get(last) ?? []), [step, where, what]])
}

for (const [name, rows] of jobs) {
  const has = (condition: string): boolean => rows.some(([step]) => step === condition)
  const options = { dark: has('has a dark system'), ...(has('has a phone') && { size: phone }) }
  judge(name, options, async ({ reader }) => {
    for (const [step, where, what] of rows) {
      if (step.startsWith('has a ')) continue
      const take = steps[step]
      if (take === undefined) throw new Error(`Nobody knows how one ${step}`)
      await take(reader, where, what)
    }
  })
}

judge('sees every kind of chart, in the colours of its series', {}, async ({ reader }) => {
  await reader.open('?series=M-2709,M-2701,X-TOTAL&freq=year')
  // Treemap comes last, because it offers no frequency.
  for (const kind of [...charts.filter((one) => one !== 'treemap'), 'treemap'] as const) {
    await expect.poll(() => reader.ask(chooseOption, ['Frequency', frequencyWith(kind, 'year')] as const)).toBe(true)
    await reader.click('#explore .radios label', first[`control.chart.${kind}`])
    await reader.sees(`#explore .chart-room[data-kind="${kind}"] :is(svg path, svg rect, td, button)`)
    await reader.counts('#explore .is-waiting', 0)
    await hasColours(reader)
  }
})

judge('is about to press, and nothing moves when the fonts come', {}, async ({ reader, site }) => {
  const tops = (): (number | undefined)[] =>
    [
      '#claims',
      '#explore',
      '#explore figcaption',
      '.chart-room',
      '[data-part=figure-notes]',
      '[data-part=options-line]',
    ].map((css) => document.querySelector(css)?.getBoundingClientRect().top)
  let release = (): void => undefined
  const come = new Promise<void>((resolve) => (release = resolve))
  site.answers(/\.woff2$/, (response, file) => come.then(() => response.end(readFileSync(file))))
  await reader.open('')
  expect(await reader.ask(hasFonts)).toBe(false)
  const before = await reader.ask(tops)
  release()
  await expect.poll(() => reader.ask(hasFonts)).toBe(true)
  const moves = (await reader.ask(tops)).map((top = NaN, i) => Math.round(top - (before[i] ?? NaN)))
  expect(
    moves.filter((pixels) => !(Math.abs(pixels) < 2)),
    `from ${before.join()}`,
  ).toEqual([])
})
