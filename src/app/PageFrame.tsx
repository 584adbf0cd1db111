import { type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { LanguageContext } from '#src/app/language.ts'
import { type Language, languages, languageRow } from '#src/i18n/languages.ts'
import { useFormat } from '#src/i18n/format.ts'
import { createStore } from '#src/lib/store.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'
import { Placeholder } from '#src/parts/Placeholder.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { type Theme, themes } from '#src/view/viewState.ts'

export function PageFrame(props: MastheadProps & { readonly footer?: ReactNode; readonly children: ReactNode }) {
  const { footer, children, ...masthead } = props
  const { t } = useFormat()
  return (
    <>
      <a
        className="sr-only bg-ink text-on-ink focus:not-sr-only focus:fixed focus:z-notice focus:p-md"
        href="#figure-title"
      >
        {t('app.skip')}
      </a>
      <SectionBoundary what="page">
        <Masthead {...masthead} />
      </SectionBoundary>
      <main className="mx-auto max-w-page px-gutter print:max-w-none print:px-0">
        <div className="mt-md stripe phone:mt-0 print:hidden" />
        {children}
      </main>
      <footer className="mx-auto mt-huge isolate max-w-page px-gutter pt-xl pb-huge text-small text-muted">
        {footer}
      </footer>
    </>
  )
}

/** All properties are left out while there is no view, whose address they read and change. */
type MastheadProps = {
  /** The theme that the address names; null where it names none. */
  readonly theme?: Theme | null
  readonly onTheme?: () => void
  readonly onLanguage?: (language: Language) => void
}

/** Placeholders of the final sizes, so that the layout does not shift when the data have loaded. */
export function Skeleton(props: { readonly words: string }) {
  return (
    <div>
      <p role="status" className="sr-only">
        {props.words}
      </p>
      <Placeholder of="claims" />
      <div className="mt-xxl grid grid-cols-stage gap-huge stacked:grid-cols-one">
        <Placeholder of="picker" />
        <Placeholder of="figure" />
      </div>
    </div>
  )
}

const key = 'theme'
const readTheme = (): Theme | null => themes.find((theme) => theme === readStored(key)) ?? null

/** The theme of the address (`asked`), else of an earlier choice, else of the system (null). */
export function useTheme(asked: Theme | null) {
  // The served page has no choice: the script in its head has set the colours already, and the select follows here.
  const [chosen] = useState(() => createStore(readTheme()))
  const stored = useSyncExternalStore(chosen.subscribe, chosen.get, () => null)
  const choose = (theme: Theme | null): void => {
    writeStored(key, theme)
    chosen.set(theme)
  }
  const choice = asked ?? stored
  useEffect(() => {
    if (choice === null) document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', choice)
  }, [choice])
  return { choice, choose }
}

const choices = ['auto', 'light', 'dark'] as const

function Masthead({ theme = null, onTheme, onLanguage }: MastheadProps) {
  const { t } = useFormat()
  const { choice: chosen, choose } = useTheme(theme)
  const languageChoice = useContext(LanguageContext)
  return (
    <header className="mx-auto isolate flex max-w-page flex-wrap items-end justify-between gap-x-xxl gap-y-md px-gutter pt-md phone:gap-0">
      <h1>{t('app.title')}</h1>
      <div className="flex flex-wrap items-center gap-x-xl gap-y-xs phone:w-full phone:justify-between phone:gap-0 print:hidden">
        <LanguageSwitch
          onLanguage={(language) => {
            languageChoice.choose(language)
            onLanguage?.(language)
          }}
        />
        <label className="text-plain text-muted coarse:inline-flex coarse:min-h-target coarse:items-center coarse:gap-sm">
          {t('app.theme')} {/* WebKit would take the height from the font, and move the page when web fonts arrive. */}
          <select
            className="h-huge px-sm py-xs phone:border-transparent phone:bg-transparent phone:ps-hair phone:pe-0"
            value={chosen ?? 'auto'}
            onChange={({ target }) => {
              const choice = choices.find((value) => value === target.value) ?? 'auto'
              choose(choice === 'auto' ? null : choice)
              onTheme?.()
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
}

function LanguageSwitch(props: { readonly onLanguage: (language: Language) => void }) {
  const { language: current, t } = useFormat()
  return (
    <div className="-ms-sm flex gap-hair text-plain text-muted" role="group" aria-label={t('app.language')}>
      {languages.map((language) => {
        const { name, tag } = languageRow(language)
        return (
          <button
            key={language}
            type="button"
            className="border-0 bg-transparent px-sm py-xs hover:text-ink current:font-semibold current:text-ink current:underline current:decoration-accent current:decoration-bold current:underline-offset-far"
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
