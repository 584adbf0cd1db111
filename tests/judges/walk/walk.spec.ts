import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { withoutWindows } from '#tests/chromium.js'
import type { Action, Device } from '#tests/judges/walk/walk.ts'
import { sizes, walk } from '#tests/judges/walk/walk.ts'

// The walk presses whatever there is, as a reader might: the page says nothing on its console, is never blank, and its
// address always holds what it shows. WALK_SEED and WALK_COUNT take another walk; WALK_ALONG=FILE repeats the actions
// that a walk has printed as JSON.

// Chromium refuses so many steps of Back and Forward unless its flooding protection is off.
const { args, ...browser } = withoutWindows()
test.use({
  launchOptions: { ...browser, args: [...args, '--disable-ipc-flooding-protection'] },
  contextOptions: { reducedMotion: 'reduce' },
})

const { WALK_SEED: seed = '30', WALK_COUNT: count = '150', WALK_ALONG: file } = process.env
const along: readonly Action[] | undefined = file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8'))

for (const device of ['desk', 'phone'] as const satisfies readonly Device[]) {
  test.describe(device, () => {
    test.use({ viewport: sizes[device][0], hasTouch: device === 'phone', isMobile: device === 'phone' })

    test(`a random walk finds nothing wrong: ${device}`, { tag: '@full' }, async ({ page }) => {
      test.setTimeout(120_000 + (along?.length ?? Number(count)) * 4000)
      const walked = await walk(page, {
        device,
        seed: Number(seed),
        count: Number(count),
        freshEvery: 50,
        ...(along && { along }),
      })
      expect(
        walked.problem,
        `seed ${seed}, ${walked.actions.length} actions:\n${JSON.stringify(walked.actions)}`,
      ).toBeNull()
    })
  })
}

/** Faults for a walk to find, each made on purpose as the page opens; the first is that which the first walk found. */
const broken: readonly (readonly [name: string, found: RegExp, breakIt: () => void])[] = [
  [
    'a message on the console',
    /^error: .*attribute height: A negative value is not valid/,
    () => {
      const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
      addEventListener('focusin', () => bar.setAttribute('height', '-1'))
    },
  ],
  [
    'a blank page @full',
    /^The page is blank$/,
    () => {
      addEventListener('focusin', () => document.querySelector('main')?.style.setProperty('display', 'none'))
    },
  ],
  [
    'an address that is not written @full',
    /^A fresh load of /,
    () => {
      history.pushState = () => undefined
      history.replaceState = () => undefined
    },
  ],
]
for (const [name, found, breakIt] of broken) {
  test(`a random walk finds ${name}`, async ({ page }) => {
    await page.addInitScript(breakIt)
    const { problem } = await walk(page, { device: 'desk', seed: 1, count: 12, freshEvery: 4 })
    expect(problem).toMatch(found)
  })
}
