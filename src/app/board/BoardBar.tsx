import { addition } from '#src/app/board/setBoard.ts'
import { boardMessages } from '#src/i18n/messages/en/app/board.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useCatalogue, usePage } from '#src/page/page.ts'
import { useWholeView } from '#src/page/useView.ts'
import { maxFigures } from '#src/view/address/board.ts'

/** The number of figures on the board, sticky at the window's foot until the board is scrolled into view. */
export function BoardBar(props: { readonly count: number; readonly onClear: () => void }) {
  const { count, onClear } = props
  const { t } = useFormat()
  const page = usePage()
  const { problem, add } = addition(page, useCatalogue(), useWholeView())
  return (
    <div className="board-bar">
      <p role="status">
        {count === 1 ? t(boardMessages, 'board.one') : t(boardMessages, 'board.count', { count, most: maxFigures })}
        {problem !== null && ` ${t(boardMessages, `board.problem.${problem}`)}`}
      </p>
      <p className="board-actions">
        <button type="button" aria-disabled={problem !== null} onClick={() => problem === null && add()}>
          {t(boardMessages, 'board.add')}
        </button>
        {count > 1 ? (
          <button type="button" className="link" onClick={() => document.getElementById('board-title')?.focus()}>
            {t(boardMessages, 'board.show')}
          </button>
        ) : (
          <button type="button" className="link" onClick={onClear}>
            {t(boardMessages, 'board.clear')}
          </button>
        )}
      </p>
    </div>
  )
}
