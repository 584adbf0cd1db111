import '#src/i18n/messages/en/en.ts'
import { addition } from '#src/app/board/boardAddress.ts'
import { openDialog } from '#src/app/dialogs.tsx'
import { chooseTheme, useTheme } from '#src/app/theme.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useCatalogue, usePage, useSetView } from '#src/page/page.ts'
import { MenuItem } from '#src/parts/Menu.tsx'
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
      <MenuItem disabled={problem !== null} onClick={add}>
        {problem === null ? t('board.add') : t(`board.problem.${problem}`)}
      </MenuItem>
      <MenuItem onClick={() => openDialog('kept')}>{t('kept.title')}</MenuItem>
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
      <MenuItem className="coarse:hidden" onClick={() => openDialog('keys')}>
        {t('keys.title')}
      </MenuItem>
    </>
  )
}
