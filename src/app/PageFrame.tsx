import type { ReactNode } from 'react'
import type { Language } from '#src/i18n/languages.ts'
import type { Theme } from '#src/view/viewState.ts'
import { Masthead } from '#src/app/Masthead.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'

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
