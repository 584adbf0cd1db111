import type { DragEvent, MouseEvent } from 'react'
import { Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { BoardBar } from '#src/app/board/BoardBar.tsx'
import { BoardFigure } from '#src/app/board/BoardFigure.tsx'
import { BoardTools } from '#src/app/board/BoardTools.tsx'
import styles from '#src/app/board/board.css?inline'
import { moved, planOf, setBoard } from '#src/app/board/setBoard.ts'
import { SectionBoundary } from '#src/controls/SectionBoundary.tsx'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { boardMessages } from '#src/i18n/messages/en/board.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { createPortal } from 'react-dom'
import { adoptStyles } from '#src/lib/adoptStyles.ts'
import { useCatalogue, usePage } from '#src/page/page.ts'
import { useOpenInChart } from '#src/page/useOpenInChart.ts'
import { useView } from '#src/page/useView.ts'
import { readBoard } from '#src/view/address/board.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'

adoptStyles(styles)

/** @param search the query of the address, which holds the board whole */
export function Board(props: { readonly search: string; readonly isEmbedded?: boolean }) {
  const { search, isEmbedded = false } = props
  const page = usePage()
  const catalogue = useCatalogue()
  const format = useFormat()
  const { t } = format
  const board = useMemo(() => readBoard(search, catalogue), [search, catalogue])
  const { figures, title, notices } = board
  const plan = planOf(board)
  const { queries } = plan
  const [pointed, setPointed] = useState<string | null>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const openInChart = useOpenInChart()

  // The page's own choices of language and theme go into the address beside the figures.
  const lang = useView((view) => view.lang)
  const theme = useView((view) => view.theme)
  useEffect(() => {
    if (lang !== board.lang || theme !== board.theme) setBoard(page, planOf(board), 'replace')
  }, [page, board, lang, theme])

  const change = (next: readonly string[]): void => setBoard(page, { ...plan, queries: next })
  const move = (from: number, to: number): void => {
    if (to >= 0 && to < queries.length && to !== from) change(moved(queries, from, to))
  }
  const moveByButton = (from: number, to: number, { currentTarget }: MouseEvent<HTMLElement>): void => {
    move(from, to)
    // An element that is put elsewhere in the page loses the focus.
    requestAnimationFrame(() => currentTarget.focus())
  }
  const dropAt = (place: number) => ({
    onDragOver: (event: DragEvent) => dragged !== null && event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      if (dragged !== null) move(dragged, place)
    },
  })
  const tools = (query: string, i: number) => (
    <div className="board-actions">
      <span
        className="board-handle"
        aria-hidden="true"
        draggable
        title={t(boardMessages, 'board.drag')}
        onDragStart={({ dataTransfer, currentTarget }) => {
          dataTransfer.setDragImage(currentTarget.closest('figure') ?? currentTarget, 0, 0)
          setDragged(i)
        }}
        onDragEnd={() => setDragged(null)}
      />
      {([i - 1, i + 1] as const).map((to, side) => (
        <button
          key={side === 0 ? 'earlier' : 'later'}
          type="button"
          className="quiet"
          aria-disabled={to < 0 || to >= queries.length}
          onClick={(event) => moveByButton(i, to, event)}
        >
          <span aria-hidden="true">{side === 0 ? '←' : '→'}</span>
          <span className="visually-hidden">{t(boardMessages, side === 0 ? 'board.earlier' : 'board.later')}</span>
        </button>
      ))}
      <ViewLink search={`?${query}`} onOpen={() => openInChart(`?${query}`)}>
        {t(boardMessages, 'board.open')}
      </ViewLink>
      <button type="button" className="link" onClick={() => change(queries.filter((other) => other !== query))}>
        {t(boardMessages, 'board.remove')}
      </button>
    </div>
  )
  const Title = isEmbedded ? 'h1' : 'h2'
  return (
    <section className="board" aria-label={t(boardMessages, 'board.title')}>
      {!isEmbedded && <BoardBar count={figures.length} onClear={() => change([])} />}
      {noticeTexts(notices, format).map((text) => (
        <p key={text} className="notice">
          {text}
        </p>
      ))}
      {figures.length > 1 && (
        <>
          <div className="board-head">
            <Title id="board-title" tabIndex={-1}>
              {title ?? t(boardMessages, 'board.title')}
            </Title>
            {!isEmbedded && (
              <BoardTools
                board={board}
                onTitle={(text) => setBoard(page, { queries, title: text }, 'replace')}
                onClear={() => change([])}
              />
            )}
          </div>
          <ol className="board-figures">
            {figures.map((figure, i) => (
              <li key={figure.query} {...dropAt(i)}>
                <SectionBoundary>
                  <Suspense fallback={<div className="board-waiting" />}>
                    <BoardFigure
                      figure={figure}
                      isPointed={pointed === figure.query}
                      isEmbedded={isEmbedded}
                      onPoint={() => setPointed(figure.query)}
                    >
                      {!isEmbedded && tools(figure.query, i)}
                    </BoardFigure>
                  </Suspense>
                </SectionBoundary>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

const never = () => () => undefined

/** On the page: where the page leaves room for it, between stage and gallery. A frame of another page has no such place. */
export function BoardPlace(props: { readonly search: string }) {
  const place = useSyncExternalStore(never, () => document.getElementById('board'))
  // Who opens a link to a board came for it; one that is being collected begins with a single figure, and has no title yet.
  useEffect(() => {
    if (scrollY === 0) document.getElementById('board-title')?.scrollIntoView()
  }, [])
  return place && createPortal(<Board {...props} />, place)
}
