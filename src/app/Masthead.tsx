import { memo } from 'react'
import type { Language } from '#src/trade/catalogue.ts'
import { LanguageSwitch } from '#src/app/LanguageSwitch.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import type { Theme } from '#src/view/viewState.ts'

const choices = ['auto', 'light', 'dark'] as const

/** Name and standfirst of the page, its languages and its theme. */
export const Masthead = memo(function Masthead(props: {
  readonly theme: Theme | null
  readonly onTheme: (theme: Theme | null) => void
  readonly onLanguage: (language: Language) => void
}) {
  const { theme, onTheme, onLanguage } = props
  const { t } = useFormat()
  return (
    <header className="masthead">
      <div>
        <h1>{t('app.title')}</h1>
        <p>{t('app.standfirst')}</p>
      </div>
      <div className="masthead-choices">
        <LanguageSwitch onLanguage={onLanguage} />
        <label className="masthead-theme">
          {t('app.theme')}{' '}
          <select
            value={theme ?? 'auto'}
            onChange={({ target }) => {
              const choice = choices.find((value) => value === target.value) ?? 'auto'
              onTheme(choice === 'auto' ? null : choice)
            }}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {t(`app.theme.${choice}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  )
})
