import { hasFonts } from '#tests/judges/engines/inside.ts'
import { judge, phone } from '#tests/judges/engines/judge.ts'
import { expect } from '#tests/judges/engines/reader.ts'

/** Tops, in pixels, of elements that a reader may be about to press; null if an element is hidden, as none may be. */
function tops(selectors: readonly string[]): (number | null)[] {
  return selectors.map((css) => {
    const element = document.querySelector(css)
    return element?.checkVisibility() === true ? element.getBoundingClientRect().top : null
  })
}

const everywhere = ['.claims', '#explore', '#explore figcaption', '.chart-room', '.figure-notes']

for (const [name, pressed, options] of [
  ['on a desk', [...everywhere, '.options'], {}],
  ['on a phone', everywhere, { size: phone }],
] as const)
  judge(`nothing moves when the fonts come, ${name}`, options, async ({ reader, site }) => {
    const release = site.hold(/\.woff2$/)
    await reader.open('')
    expect(await reader.ask(hasFonts)).toBe(false)
    const before = await reader.ask(tops, pressed)
    release()
    await expect.poll(() => reader.ask(hasFonts)).toBe(true)
    const after = await reader.ask(tops, pressed)
    const moved = pressed.filter((_, i) => !(Math.abs((after[i] ?? NaN) - (before[i] ?? NaN)) < 2))
    expect(moved, `from ${before.join()} to ${after.join()}`).toEqual([])
  })
