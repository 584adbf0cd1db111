import '#src/i18n/messages/en/en.ts'
import { addition } from '#src/app/board/boardAddress.ts'
import type { MenuDialog } from '#src/app/stage/FigureMenu.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { useCatalogue, usePage } from '#src/page/page.ts'
import { menuItem } from '#src/parts/Menu.tsx'
import type { ViewState } from '#src/view/viewState.ts'

export function FigureMenuItems(props: { readonly view: ViewState; readonly onDialog: (dialog: MenuDialog) => void }) {
  const { view, onDialog } = props
  const { t } = useFormat()
  const { problem, add } = addition(usePage(), useCatalogue(), view)
  return (
    <>
      <li>
        <button type="button" className={menuItem} disabled={problem !== null} onClick={add}>
          {problem === null ? t('board.add') : t(`board.problem.${problem}`)}
        </button>
      </li>
      <li>
        <button type="button" className={menuItem} onClick={() => onDialog('kept')}>
          {t('kept.title')}
        </button>
      </li>
      {/* A finger uses no keys. */}
      <li className="coarse:hidden">
        <button type="button" className={menuItem} onClick={() => onDialog('keys')}>
          {t('keys.title')}
        </button>
      </li>
    </>
  )
}
