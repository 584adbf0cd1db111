import type { ReactNode } from 'react'
import type { Theme } from '#src/view/viewState.ts'
import { Masthead } from '#src/app/Masthead.tsx'
import { useTheme } from '#src/app/useTheme.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** Masthead, main and footer, whether the figures are here yet or not. */
export function PageFrame(props: {
  /** What the address asks for. */
  readonly theme: Theme | null
  /** The reader has chosen: the address need no longer ask. Null while there is no view. */
  readonly onTheme: (() => void) | null
  readonly footer: string | null
  readonly children: ReactNode
}) {
  const { theme, onTheme, footer, children } = props
  const { t } = useFormat()
  const { choice, choose } = useTheme(theme)
  return (
    <>
      <a className="skip" href="#explore">
        {t('app.skip')}
      </a>
      <Masthead
        theme={choice}
        onTheme={(chosen) => {
          choose(chosen)
          onTheme?.()
        }}
      />
      <main>{children}</main>
      <footer>{footer !== null && <p>{footer}</p>}</footer>
    </>
  )
}
