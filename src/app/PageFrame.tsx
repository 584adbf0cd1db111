import type { ReactNode } from 'react'
import type { Language } from '#src/i18n/languages.ts'
import type { Theme } from '#src/view/viewState.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import { memo, useContext } from 'react'
import { LanguageContext } from '#src/app/language.ts'
import { useTheme } from '#src/app/useTheme.ts'
import { languages, rowOf } from '#src/i18n/languages.ts'

/** The languages of the page, each by its own name. */
function LanguageSwitch(props: { readonly onLanguage: (language: Language) => void }) {
  const { language: current, t } = useFormat()
  return (
    <div className="languages" role="group" aria-label={t(appMessages, 'app.language')}>
      {languages.map((language) => {
        const { name, tag } = rowOf(language)
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

const choices = ['auto', 'light', 'dark'] as const

/** Name of the page, its languages and its theme; `PageFrame` documents the props. */
const Masthead = memo(function Masthead(props: {
  readonly theme: Theme | null
  readonly onTheme: (() => void) | null
  readonly onLanguage: ((language: Language) => void) | null
}) {
  const { theme, onTheme, onLanguage } = props
  const { t } = useFormat()
  const { choice: chosen, choose } = useTheme(theme)
  const languageChoice = useContext(LanguageContext)
  return (
    <header className="masthead">
      <h1>{t(appMessages, 'app.title')}</h1>
      <div className="masthead-choices">
        <LanguageSwitch
          onLanguage={(language) => {
            languageChoice.choose(language)
            onLanguage?.(language)
          }}
        />
        <label className="masthead-theme">
          {t(appMessages, 'app.theme')}{' '}
          <select
            value={chosen ?? 'auto'}
            onChange={({ target }) => {
              const choice = choices.find((value) => value === target.value) ?? 'auto'
              choose(choice === 'auto' ? null : choice)
              onTheme?.()
            }}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {t(appMessages, `app.theme.${choice}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  )
})

/** Masthead, main and footer, loaded or not. */
export function PageFrame(props: {
  /** What the address asks for. */
  readonly theme: Theme | null
  /** The reader has chosen: the address need no longer ask. Null while there is no view. */
  readonly onTheme: (() => void) | null
  /** The reader has chosen: the address is to say so. Null while there is no view. */
  readonly onLanguage: ((language: Language) => void) | null
  /** Null until there are figures. */
  readonly footer: ReactNode
  readonly children: ReactNode
}) {
  const { theme, onTheme, onLanguage, footer, children } = props
  const { t } = useFormat()
  return (
    <>
      <a className="skip" href="#figure-title">
        {t(appMessages, 'app.skip')}
      </a>
      <Masthead theme={theme} onTheme={onTheme} onLanguage={onLanguage} />
      <main>{children}</main>
      <footer id="footer">{footer}</footer>
    </>
  )
}

/** Placeholders of the final sizes while the data load: no layout shift. */
export function Skeleton(props: { readonly words: string }) {
  return (
    <div className="skeleton">
      <p role="status" className="visually-hidden">
        {props.words}
      </p>
      <div className="skeleton-claims" />
      <div className="skeleton-explore">
        <div className="skeleton-picker" />
        <div className="skeleton-figure" />
      </div>
    </div>
  )
}
