import { expect } from '#tests/judges/engines/patience.ts'
import { judge, phone } from '#tests/judges/engines/judge.ts'

/** Tops of what a reader may be about to press; null of what is not shown. */
function tops(): (number | null)[] {
  return ['.claims', '#explore', '.view-controls', '.chart-area'].map((css) => {
    const element = document.querySelector(css)
    return element?.checkVisibility() === true ? element.getBoundingClientRect().top : null
  })
}

function hasFonts(): boolean {
  const faces = ['400 1em "IBM Plex Sans"', '600 1em "IBM Plex Sans"', '600 1em "Source Serif 4"']
  return faces.every((face) => document.fonts.check(face)) && !('plain' in document.documentElement.dataset)
}

for (const [name, options] of Object.entries({ 'on a desk': {}, 'on a phone': { size: phone } }))
  judge(
    `nothing moves when the fonts come, ${name}`,
    async ({ reader, site }) => {
      const release = site.hold(/\.woff2$/)
      await reader.open('')
      expect(await reader.ask(hasFonts, null)).toBe(false)
      const before = await reader.ask(tops, null)
      release()
      await expect.poll(() => reader.ask(hasFonts, null)).toBe(true)
      const after = await reader.ask(tops, null)
      const moved = after.filter((top, i) => Math.abs((top ?? 0) - (before[i] ?? 0)) >= 2)
      expect(moved, `from ${before.join()} to ${after.join()}`).toEqual([])
    },
    options,
  )
