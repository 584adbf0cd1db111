import { expect } from '#tests/judges/engines/patience.ts'
import { judge, phone } from '#tests/judges/engines/judge.ts'

/** Tops of what a reader may be about to press; null of what is not shown, which none of it may be. */
function tops(selectors: readonly string[]): (number | null)[] {
  return selectors.map((css) => {
    const element = document.querySelector(css)
    return element?.checkVisibility() === true ? element.getBoundingClientRect().top : null
  })
}

const everywhere = ['.claims', '#explore', '#explore figcaption', '.chart-room', '.figure-notes']

function hasFonts(): boolean {
  const faces = ['400 1em "IBM Plex Sans"', '600 1em "IBM Plex Sans"', '600 1em "Source Serif 4"']
  return faces.every((face) => document.fonts.check(face)) && !('plain' in document.documentElement.dataset)
}

for (const [name, pressed, options] of [
  ['on a desk', [...everywhere, '.options'], {}],
  ['on a phone', everywhere, { size: phone }],
] as const)
  judge(
    `nothing moves when the fonts come, ${name}`,
    async ({ reader, site }) => {
      const release = site.hold(/\.woff2$/)
      await reader.open('')
      expect(await reader.ask(hasFonts, null)).toBe(false)
      const before = await reader.ask(tops, pressed)
      release()
      await expect.poll(() => reader.ask(hasFonts, null)).toBe(true)
      const after = await reader.ask(tops, pressed)
      const moved = pressed.filter((_, i) => !(Math.abs((after[i] ?? NaN) - (before[i] ?? NaN)) < 2))
      expect(moved, `from ${before.join()} to ${after.join()}`).toEqual([])
    },
    options,
  )
