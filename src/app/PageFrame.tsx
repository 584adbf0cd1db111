import type { ReactNode } from 'react'
import { chooseLanguage } from '#src/app/language.ts'
import { type Language, languages, languageRow } from '#src/i18n/languages.ts'
import { useFormat } from '#src/i18n/format.ts'
import { Placeholder } from '#src/parts/Placeholder.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'

export function PageFrame(props: {
  /** Left out while there is no view, whose address it changes. */
  readonly onLanguage?: (language: Language) => void
  readonly footer?: ReactNode
  readonly children: ReactNode
}) {
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
        <header className="mx-auto isolate flex max-w-page flex-wrap items-center justify-between gap-x-xxl gap-y-md px-gutter pt-md phone:gap-0">
          <h1 className="phone:basis-full zh:basis-auto">{t('app.title')}</h1>
          <LanguageSwitch onLanguage={props.onLanguage} />
        </header>
      </SectionBoundary>
      <main className="mx-auto max-w-page px-gutter print:max-w-none print:px-0">
        <div className="mt-md stripe phone:mt-0 print:hidden" />
        {props.children}
      </main>
      <footer className="mx-auto mt-huge isolate max-w-page px-gutter pt-xl pb-huge text-small text-muted">
        {props.footer}
      </footer>
    </>
  )
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

function LanguageSwitch({ onLanguage }: { readonly onLanguage: ((language: Language) => void) | undefined }) {
  const { language: current, t } = useFormat()
  return (
    <div
      className="-ms-sm flex gap-hair text-plain text-muted print:hidden"
      role="group"
      aria-label={t('app.language')}
    >
      {languages.map((language) => {
        const { name, tag } = languageRow(language)
        return (
          <button
            key={language}
            type="button"
            className="border-0 bg-transparent px-sm py-xs hover:text-ink phone:current:hidden current:font-semibold current:text-ink current:underline current:decoration-accent current:decoration-bold current:underline-offset-far"
            lang={tag}
            aria-current={language === current ? 'true' : undefined}
            onClick={() => {
              chooseLanguage(language)
              onLanguage?.(language)
            }}
          >
            {name}
          </button>
        )
      })}
    </div>
  )
}
