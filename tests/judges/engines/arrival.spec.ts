import { isTitleInWindow } from '#tests/judges/engines/inside.ts'
import { judge } from '#tests/judges/engines/judge.ts'
import { expect } from '#tests/judges/engines/reader.ts'
import type { Reader } from '#tests/judges/engines/reader.ts'

judge('a link to a closer look opens it in the stage', async ({ reader }) => {
  await reader.open('?view=movers')
  await reader.says('#explore .look-side h2', 'What rose and fell')
  await reader.sees('#explore .look-drawing svg')
  await expect.poll(() => reader.ask(isTitleInWindow)).toBe(true)
  expect(await reader.count('#explore .picker')).toBe(0)
})

const bars = /\/bar-[^/]*\.js$/
const missing = 'Part of this page could not be loaded.'

const reload = (reader: Reader): Promise<void> => reader.click('.standing button', 'Reload the page')
/** Looks again until the bars are there, because a look at a page that is being left fails. */
const seesBars = (reader: Reader): Promise<void> =>
  expect(() => reader.sees('.chart-room[data-kind=bar] svg, .embedded svg [data-series]')).toPass({ timeout: 20_000 })

judge(
  'code that failed while the site was gone comes with a reload, which waits for the site',
  { noisy: true },
  async ({ reader, site }) => {
    await reader.open('')
    await expect.poll(() => reader.ask(() => document.readyState)).toBe('complete')
    await site.stop()
    await reader.click('#explore label', 'Bars')
    await reader.says('.standing', missing)
    await reload(reader)
    await reader.says('.standing', 'The site does not answer.')
    expect(await reader.count('#explore [data-series]')).toBe(5)
    await site.start()
    await reload(reader)
    await seesBars(reader)
    expect(await reader.words('.standing > div')).toEqual([])
  },
)

judge('the reload waits until missing code is here whole', { noisy: true }, async ({ reader, site }) => {
  const mend = site.fail(bars, 'another page')
  await reader.window.go(`${site.url}?chart=bar`)
  await reader.says('.standing', missing)
  mend()
  const release = site.trickle(bars)
  await reader.ask(() => void Object.assign(globalThis, { isSamePage: true }))
  await reload(reader)
  await expect.poll(() => site.served.filter((path) => bars.test(path)).length).toBe(1)
  await reader.says('.standing', missing)
  expect(await reader.ask(() => 'isSamePage' in globalThis)).toBe(true)
  release()
  await seesBars(reader)
  expect(await reader.words('.standing > div')).toEqual([])
})

judge('in a sandboxed frame missing code comes with a reload too', { noisy: true }, async ({ reader, site }) => {
  site.sandbox()
  const mend = site.fail(bars, 404)
  await reader.window.go(`${site.url}?chart=bar&embed=1`)
  await reader.says('.standing', missing)
  mend()
  await reload(reader)
  await seesBars(reader)
})
