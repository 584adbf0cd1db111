import '#src/i18n/messages/en/en.ts'
import { addition } from '#src/app/board/boardAddress.ts'
import { openDialog } from '#src/app/dialogs.tsx'
import { chooseTheme, useTheme } from '#src/app/theme.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useCatalogue, usePage, useSetView } from '#src/page/page.ts'
import { menuItem } from '#src/parts/Menu.tsx'
import { choose } from '#src/view/change.ts'
import { themes } from '#src/view/values.ts'
import type { ViewState } from '#src/view/viewState.ts'

export function FigureMenuItems({ view }: { readonly view: ViewState }) {
  const { t } = useFormat()
  const set = useSetView()
  const theme = useTheme(view.theme)
  const { problem, add } = addition(usePage(), useCatalogue(), view)
  return (
    <>
      <li>
        <button type="button" className={menuItem} disabled={problem !== null} onClick={add}>
          {problem === null ? t('board.add') : t(`board.problem.${problem}`)}
        </button>
      </li>
      <li>
        <button type="button" className={menuItem} onClick={() => openDialog('kept')}>
          {t('kept.title')}
        </button>
      </li>
      <li>
        <label className="flex items-center justify-between gap-md px-lg py-sm coarse:min-h-target">
          {t('app.theme')}
          <select
            className="px-sm py-xs"
            value={theme ?? 'auto'}
            onChange={({ target }) => {
              chooseTheme(themes.find((value) => value === target.value) ?? null)
              set(choose('theme', null), { history: 'replace' })
            }}
          >
            {(['auto', ...themes] as const).map((choice) => (
              <option key={choice} value={choice}>
                {t(`app.theme.${choice}`)}
              </option>
            ))}
          </select>
        </label>
      </li>
      {/* A finger uses no keys. */}
      <li className="coarse:hidden">
        <button type="button" className={menuItem} onClick={() => openDialog('keys')}>
          {t('keys.title')}
        </button>
      </li>
    </>
  )
}
