import { useFormat } from '#src/i18n/useFormat.ts'
import type { Theme } from '#src/view/viewState.ts'

const choices = ['auto', 'light', 'dark'] as const

/** Name, standfirst and theme of the page. */
export function Masthead(props: { readonly theme: Theme | null; readonly onTheme: (theme: Theme | null) => void }) {
  const { theme, onTheme } = props
  const { t } = useFormat()
  return (
    <header className="masthead">
      <div>
        <h1>{t('app.title')}</h1>
        <p>{t('app.standfirst')}</p>
      </div>
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
    </header>
  )
}
