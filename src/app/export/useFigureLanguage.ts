import { useMemo, useState } from 'react'
import type { Language } from '#src/i18n/languages.ts'
import type { FigureContent } from '#src/figure/content.ts'
import type { Format } from '#src/i18n/format.ts'
import { createFormat } from '#src/i18n/format.ts'
import { loadLanguage } from '#src/i18n/load.ts'

/** The figure in a language of its own: that of the page until another is chosen. A link to it opens in that one. */
export function useFigureLanguage(content: FigureContent): {
  readonly content: FigureContent
  /** Null where the figure can be made in the page's language alone. */
  readonly choose: ((language: Language) => Promise<void>) | null
} {
  const [chosen, setChosen] = useState<Format | null>(null)
  const made = useMemo(() => {
    const { inLanguage, format } = content
    if (inLanguage === undefined || chosen === null || chosen.language === format.language) return content
    const translated = inLanguage(chosen)
    return { ...translated, view: { ...translated.view, lang: chosen.language } }
  }, [content, chosen])
  const choose = async (language: Language): Promise<void> => setChosen(createFormat(await loadLanguage(language)))
  return { content: made, choose: content.inLanguage === undefined ? null : choose }
}
