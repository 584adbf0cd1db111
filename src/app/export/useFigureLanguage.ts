import { useState } from 'react'
import type { Language } from '#src/trade/catalogue.ts'
import type { FigureContent } from '#src/figure/figureContent.ts'
import { createFormat } from '#src/i18n/format.ts'
import type { Format } from '#src/i18n/format.ts'
import { loadLanguage } from '#src/i18n/load.ts'

/**
 * The figure in a language of its own: that of the page until another is chosen.
 *
 * @returns no way to choose where the figure can be made in the page's language alone
 */
export function useFigureLanguage(content: FigureContent): {
  readonly content: FigureContent
  readonly choose: ((language: Language) => void) | null
} {
  const [chosen, setChosen] = useState<Format | null>(null)
  const { inLanguage } = content
  const [made, setMade] = useState<{ readonly of: FigureContent; readonly format: Format; readonly content: FigureContent } | null>(null)
  if (inLanguage === undefined) return { content, choose: null }
  const choose = (language: Language): void => void loadLanguage(language).then((catalogue) => setChosen(createFormat(catalogue)))
  if (chosen === null || chosen.language === content.format.language) return { content, choose }
  if (made !== null && made.of === content && made.format === chosen) return { content: made.content, choose }
  const translated = inLanguage(chosen)
  const { view } = translated
  const next = { of: content, format: chosen, content: { ...translated, view: { ...view, lang: chosen.language } } }
  setMade(next)
  return { content: next.content, choose }
}
