import type { Page } from '@playwright/test'
import type { Variant } from '#tests/gallery/variant.ts'

/**
 * Chinese is in a font of the reader's system: pictures of it can be compared only where that is the one they were drawn
 * with. Everything else is in the page's own fonts.
 */
export async function hasKeptFont(page: Page, lang: Variant['lang']): Promise<boolean> {
  if (lang !== 'zh') return true
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')
    const widthIn = (font: string): number | undefined => {
      if (context !== null) context.font = `40px ${font}`
      return context?.measureText('mmmiii').width
    }
    return widthIn("'Noto Sans CJK SC', monospace") !== widthIn('monospace')
  })
}
