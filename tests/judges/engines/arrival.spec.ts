import { expect } from '#tests/judges/engines/patience.ts'
import { judge } from '#tests/judges/engines/judge.ts'

// Firefox and Safari keep an import that failed for as long as the page lives: what recovers in Chromium may not there.

judge('a link to an analysis opens at it', async ({ reader }) => {
  await reader.open('?view=movers')
  const top = () => reader.ask(() => document.querySelector('#movers')?.getBoundingClientRect().top, null)
  await reader.sees('#movers figure')
  await expect.poll(top).toBeLessThan(20)
  await expect.poll(top).toBeGreaterThanOrEqual(0)
})

judge(
  'code that failed while the site was gone comes when it is tried again',
  async ({ reader, site }) => {
    await reader.open('')
    // What the page loads ahead is there before the site goes.
    await expect.poll(() => reader.ask(() => document.readyState, null)).toBe('complete')
    await site.stop()
    await reader.click('#explore label', 'Bars')
    await reader.says('.standing', 'Part of this page could not be loaded.')
    await site.start()
    await reader.click('.standing button', 'Try again')
    await reader.sees('.chart-room[data-kind=bar] svg')
    expect(await reader.words('.standing > div')).toEqual([])
  },
  { noisy: true },
)

judge(
  'an application that does not come is said, and comes when it is tried again',
  async ({ reader, site }) => {
    const mend = site.fail(/\/app-[^/]*\.js$/, 503)
    await reader.window.go(site.url)
    await reader.says('[role=alert]', 'The controls of this page could not be loaded.')
    mend()
    await reader.click('[role=alert] button', 'Try again')
    await reader.live()
    await expect.poll(() => reader.count('[role=alert]')).toBe(0)
  },
  { noisy: true },
)

judge(
  'code whose own import failed comes when it is tried again, or with the reload that is then the only offer',
  async ({ reader, site }) => {
    const mend = site.fail(/\/lines-[^/]*\.js$/, 404)
    await reader.window.go(site.url)
    await reader.sees('html[data-live]')
    await reader.window.movePointer(8, 8)
    await reader.says('.standing', 'Part of this page could not be loaded.')
    mend()
    await reader.click('.standing button', 'Try again')
    const offers = async () => (await reader.words('.standing-actions button')).join()
    const drawn = () => reader.count('#explore .chart-area [data-series]')
    await expect.poll(async () => (await drawn()) > 0 || (await offers()) === 'Reload the page,Dismiss').toBe(true)
    if ((await drawn()) === 0) await reader.click('.standing button', 'Reload the page')
    await expect.poll(() => reader.words('.standing > div')).toEqual([])
    await reader.live()
    await reader.sees('#explore .chart-area [data-series]')
    expect(await reader.words('.standing > div')).toEqual([])
  },
  { noisy: true },
)
