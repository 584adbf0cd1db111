import '#src/i18n/messages/en/en.ts'
import { addition } from '#src/app/board/boardAddress.ts'
import { openDialog } from '#src/app/dialogs.tsx'
import { useKept } from '#src/app/kept/kept.ts'
import { chooseTheme, useTheme } from '#src/app/theme.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useCatalogue, usePage, useSetView } from '#src/page/page.ts'
import { MenuItem, menuItem } from '#src/parts/Menu.tsx'
import { ViewLink, useOpenInChart } from '#src/parts/ViewLink.tsx'
import { choose } from '#src/view/change.ts'
import { themes } from '#src/view/values.ts'
import type { ViewState } from '#src/view/viewState.ts'

export function FigureMenuItems({ view }: { readonly view: ViewState }) {
  const { t } = useFormat()
  const set = useSetView()
  const theme = useTheme(view.theme)
  const { kept, last, title, room, keep } = useKept()
  const openInChart = useOpenInChart()
  const { problem, add } = addition(usePage(), useCatalogue(), view)
  return (
    <>
      <MenuItem disabled={problem !== null} onClick={add}>
        {problem === null ? t('board.add') : t(`board.problem.${problem}`)}
      </MenuItem>
      {room === 'about' && title !== '' && (
        <li>
          <button className={menuItem} data-stays onClick={() => keep(title)}>
            {t('kept.keep')}
          </button>
          <p role="status" className={last?.what === 'problem' ? 'px-lg py-sm' : 'sr-only'}>
            {last !== null && t(`kept.said.${last.what}`, { name: last.one.name })}
          </p>
        </li>
      )}
      <MenuItem onClick={() => openDialog('kept')}>{t('kept.title')}</MenuItem>
      {kept.slice(0, 5).map(({ name, view: search }) => (
        <li key={`${name} ${search}`}>
          <ViewLink className={`${menuItem} ps-xxl`} search={`?${search}`} onOpen={() => openInChart(`?${search}`)}>
            {name}
          </ViewLink>
        </li>
      ))}
      <li>
        <label className="flex items-center justify-between gap-md px-lg py-sm coarse:min-h-target">
          {t('app.theme')}
          <select
            className="px-md py-xs"
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
