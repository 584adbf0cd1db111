import { type DragEvent, type MouseEvent, type ReactNode, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { BoardChart, boardHeight } from '#src/app/board/BoardChart.tsx'
import { BoardTools } from '#src/app/board/BoardTools.tsx'
import { type FigureOfBoard, addition, maxFigures, readBoard, setBoard } from '#src/app/board/boardAddress.ts'
import { boardTitle } from '#src/app/board/useBoardSearch.ts'
import { FigureView } from '#src/app/stage/FigureView.tsx'
import { UnderChart } from '#src/app/stage/UnderChart.tsx'
import { KeyedEvents } from '#src/chart/drawing.ts'
import { useFormat } from '#src/i18n/format.ts'
import { arrived } from '#src/lib/arrival.ts'
import { createStore, useStore } from '#src/lib/store.ts'
import { useCatalogue, usePage, useView, useWholeView } from '#src/page/page.ts'
import { Actions } from '#src/parts/form.tsx'
import { BoardCard } from '#src/parts/BoardCard.tsx'
import { Notice } from '#src/parts/Notice.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { ViewLink, useOpenInChart } from '#src/parts/ViewLink.tsx'
import type { FigureContent } from '#src/publish/content.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'

const arrows = [
  [-1, '←', 'board.earlier'],
  [1, '→', 'board.later'],
] as const

/** @param search the query of the address, which holds the whole board */
export function Board(props: { readonly search: string; readonly isEmbedded?: boolean }) {
  const { search, isEmbedded = false } = props
  const page = usePage()
  const catalogue = useCatalogue()
  const { t } = useFormat()
  const board = useMemo(() => readBoard(search, catalogue), [search, catalogue])
  const { figures, title, notices } = board
  const boardName = title ?? t('board.title')
  const isShown = figures.length > 1
  const [dragged, setDragged] = useState<number | null>(null)
  const openInChart = useOpenInChart()

  // The page's own choices of language and theme go into the address beside the figures.
  const lang = useView((view) => view.lang)
  const theme = useView((view) => view.theme)
  useEffect(() => {
    if (lang !== board.lang || theme !== board.theme) setBoard(page, board, 'replace')
  }, [page, board, lang, theme])

  useEffect(() => {
    boardTitle.set(isShown ? boardName : null)
    return () => boardTitle.set(null)
  }, [boardName, isShown])

  // The figures that a linked board is shown with; those that the reader adds wait for no other.
  const [coming] = useState(() => new Set(isShown ? figures.map(({ query }) => query) : []))
  useEffect(() => (isShown ? undefined : arrived('board')), [isShown])
  const onArrived = (query: string): void => {
    if (coming.delete(query) && coming.size === 0) arrived('board')
  }

  const change = (next: readonly FigureOfBoard[]): void => setBoard(page, { figures: next, title })
  const clear = (): void => change([])
  const move = (from: number, to: number): void => {
    const figure = figures[from]
    if (figure !== undefined && figures[to] !== undefined && to !== from)
      change(figures.toSpliced(from, 1).toSpliced(to, 0, figure))
  }
  const moveByButton = (from: number, to: number, { currentTarget }: MouseEvent<HTMLElement>): void => {
    move(from, to)
    // An element that is moved in the DOM loses the focus.
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
    <div className="my-sm text-small print:hidden">
      <Actions>
        <span
          className="cursor-grab text-muted"
          aria-hidden="true"
          draggable
          title={t('board.drag')}
          onDragStart={({ dataTransfer, currentTarget }) => {
            dataTransfer.setDragImage(currentTarget.closest('figure') ?? currentTarget, 0, 0)
            setDragged(i)
          }}
          onDragEnd={() => setDragged(null)}
        >
          <svg className="block" width="16" height="24">
            <path
              d="M4,4V21M12,4V21"
              stroke="currentColor"
              strokeWidth="3.5"
              strokeLinecap="round"
              strokeDasharray="0,8"
            />
          </svg>
        </span>
        {arrows.map(([by, sign, name]) => (
          <button
            key={name}
            className="quiet border-rule px-md py-xs"
            aria-disabled={figures[i + by] === undefined}
            onClick={(event) => moveByButton(i, i + by, event)}
          >
            <span aria-hidden="true">{sign}</span>
            <span className="sr-only">{t(name)}</span>
          </button>
        ))}
        <ViewLink search={`?${query}`} onOpen={() => openInChart(`?${query}`)}>
          {t('board.open')}
        </ViewLink>
        <button className="link" onClick={() => change(figures.toSpliced(i, 1))}>
          {t('app.remove')}
        </button>
      </Actions>
    </div>
  )
  const Title = isEmbedded ? 'h1' : 'h2'
  return (
    <section className="contents" aria-label={t('board.title')} data-part={isShown ? 'board' : undefined}>
      {!isEmbedded && <BoardBar count={figures.length} onClear={clear} />}
      <Notices of={notices} />
      {isShown && (
        <>
          <div className="grid grid-cols-halves gap-x-huge gap-y-md py-lg stacked:grid-cols-one">
            <Title id="board-title" className="text-title wrap-anywhere" tabIndex={-1}>
              {boardName}
            </Title>
            {!isEmbedded && (
              <BoardTools
                board={board}
                onTitle={(text) => setBoard(page, { figures, title: text }, 'replace')}
                onClear={clear}
              />
            )}
          </div>
          <ol className="grid grid-cols-halves gap-huge pb-huge stacked:grid-cols-one upright:-mx-gutter print:block">
            {figures.map((figure, i) => (
              <BoardCard key={figure.query} {...dropAt(i)}>
                <SectionBoundary what="figure" fallback={<div className="min-h-waiting" />}>
                  <BoardFigure figure={figure} isEmbedded={isEmbedded} onArrived={() => onArrived(figure.query)}>
                    {!isEmbedded && tools(figure.query, i)}
                  </BoardFigure>
                </SectionBoundary>
              </BoardCard>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

/** Parts of the address of the board, or of one of its figures, that could not be followed. */
function Notices(props: { readonly of: FigureOfBoard['notices'] }) {
  return noticeTexts(props.of, useFormat(), useCatalogue()).map((text) => (
    <Notice key={text} place="line">
      {text}
    </Notice>
  ))
}

const never = () => () => undefined

/** The board in `#board`, between stage and gallery; the page in an embedding frame has no such element. */
export function BoardPlace(props: { readonly search: string }) {
  const place = useStore({ subscribe: never, get: () => document.getElementById('board') })
  // A linked board is scrolled into view; one that the reader begins has a single figure, and so no title yet.
  useEffect(() => {
    if (scrollY === 0) document.getElementById('board-title')?.scrollIntoView()
  }, [])
  return place && createPortal(<Board {...props} />, place)
}

/** The number of figures on the board, sticky at the window's foot until the board is scrolled into view. */
function BoardBar(props: { readonly count: number; readonly onClear: () => void }) {
  const { count, onClear } = props
  const { t } = useFormat()
  const page = usePage()
  const { problem, add } = addition(page, useCatalogue(), useWholeView())
  // An attribute, since Chromium would ask a :has() of the root again at every toggle.
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset['bar'] = ''
    return () => void delete dataset['bar']
  }, [])
  return (
    // On narrow screens the bar is above that which opens the sheets.
    <div className="sticky bottom-0 z-bar border border-l-bold border-rule border-l-second bg-panel px-xl py-md stacked:bottom-above print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-xxl gap-y-xs text-small">
        <p role="status">
          {count === 1 ? t('board.one') : t('board.count', { count, most: maxFigures })}
          {problem !== null && ` ${t(`board.problem.${problem}`)}`}
        </p>
        <Actions>
          <button aria-disabled={problem !== null} onClick={() => problem === null && add()}>
            {t('board.add')}
          </button>
          {count > 1 ? (
            <button className="link" onClick={() => document.getElementById('board-title')?.focus()}>
              {t('board.show')}
            </button>
          ) : (
            <button className="link" onClick={onClear}>
              {t('board.clear')}
            </button>
          )}
        </Actions>
      </div>
    </div>
  )
}

/** The words and the drawing of the rows for which the board has room. */
function fit(content: FigureContent, width: number | null): FigureContent {
  if (content.drawing === null || content.of === 'series' || content.inRoom === null || width === null) return content
  return { ...content, ...content.inRoom({ width, height: boardHeight(content.drawing, width) }) }
}

/** A figure of the board with the texts that the stage would give it; `children` are its buttons. */
function BoardFigure(props: {
  readonly figure: FigureOfBoard
  readonly isEmbedded: boolean
  readonly onArrived: () => void
  readonly children: ReactNode
}) {
  const { figure, isEmbedded, onArrived, children } = props
  const { view, notices } = figure
  const [keyed] = useState(() => createStore(''))
  return (
    <KeyedEvents value={keyed}>
      <FigureView
        view={view}
        place={{
          heading: isEmbedded ? 'h2' : 'h3',
          fit,
          onArrived,
          draw: (body) => <BoardChart {...body} isEmbedded={isEmbedded} />,
        }}
        under={(content) => <UnderChart content={content} />}
      >
        {children}
        <Notices of={notices} />
      </FigureView>
    </KeyedEvents>
  )
}
