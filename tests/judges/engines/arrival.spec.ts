import { expect } from '#tests/judges/engines/patience.ts'
import { judge } from '#tests/judges/engines/judge.ts'

judge('a link to a closer look opens it in the stage', async ({ reader }) => {
  await reader.open('?view=movers')
  await reader.says('#explore .look-side h2', 'What rose and fell')
  await reader.sees('#explore .look-drawing svg')
  const inWindow = () =>
    reader.ask(() => {
      const { top, bottom } = document.getElementById('figure-title')?.getBoundingClientRect() ?? new DOMRect(0, -1)
      return top >= 0 && bottom <= innerHeight
    }, null)
  await expect.poll(inWindow).toBe(true)
  expect(await reader.count('#explore .picker')).toBe(0)
})

judge(
  'code that failed while the site was gone comes with a reload, which waits for the site',
  async ({ reader, site }) => {
    await reader.open('')
    // What the page loads ahead is there before the site goes.
    await expect.poll(() => reader.ask(() => document.readyState, null)).toBe('complete')
    await site.stop()
    await reader.click('#explore label', 'Bars')
    await reader.says('.standing', 'Part of this page could not be loaded.')
    await reader.click('.standing button', 'Reload the page')
    await reader.says('.standing', 'The site is not answering.')
    expect(await reader.count('#explore [data-series]')).toBe(5)
    await site.start()
    await reader.click('.standing button', 'Reload the page')
    // A look at a page that is being left fails.
    await expect(() => reader.sees('.chart-room[data-kind=bar] svg')).toPass({ timeout: 20_000 })
    expect(await reader.words('.standing > div')).toEqual([])
  },
  { noisy: true },
)

judge(
  'the reload waits until missing code is here whole',
  async ({ reader, site }) => {
    const bar = /\/bar-[^/]*\.js$/
    const mend = site.fail(bar, 'another page')
    await reader.window.go(`${site.url}?chart=bar`)
    await reader.says('.standing', 'Part of this page could not be loaded.')
    mend()
    const release = site.trickle(bar)
    await reader.ask(() => void Object.assign(globalThis, { isSamePage: true }), null)
    await reader.click('.standing button', 'Reload the page')
    const asked = () => site.served.filter((path) => bar.test(path)).length
    await expect.poll(asked).toBe(1)
    await reader.says('.standing', 'Part of this page could not be loaded.')
    expect(await reader.ask(() => 'isSamePage' in globalThis, null)).toBe(true)
    release()
    // A look at a page that is being left fails.
    await expect(() => reader.sees('.chart-room[data-kind=bar] svg')).toPass({ timeout: 20_000 })
    expect(await reader.words('.standing > div')).toEqual([])
  },
  { noisy: true },
)

judge(
  'in a sandboxed frame missing code comes with a reload too',
  async ({ reader, site }) => {
    site.sandbox()
    const mend = site.fail(/\/bar-[^/]*\.js$/, 404)
    await reader.window.go(`${site.url}?chart=bar&embed=1`)
    await reader.says('.standing', 'Part of this page could not be loaded.')
    mend()
    await reader.click('.standing button', 'Reload the page')
    await expect(() => reader.sees('.chart-room[data-kind=bar] svg, .embedded svg [data-series]')).toPass({
      timeout: 20_000,
    })
  },
  { noisy: true },
)
