import type { Language } from '#src/trade/catalogue.ts'
import { languages } from '#src/trade/catalogue.ts'
import { languageNames } from '#src/i18n/languages.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** The languages of the page, each by its own name. */
export function LanguageSwitch(props: { readonly onLanguage: (language: Language) => void }) {
  const { language: current, t } = useFormat()
  return (
    <div className="languages" role="group" aria-label={t('app.language')}>
      {languages.map((language) => {
        const { name, tag } = languageNames[language]
        return (
          <button
            key={language}
            type="button"
            lang={tag}
            aria-current={language === current ? 'true' : undefined}
            onClick={() => props.onLanguage(language)}
          >
            {name}
          </button>
        )
      })}
    </div>
  )
}
