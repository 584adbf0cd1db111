import { type ReactNode, createElement, Suspense, useEffect } from 'react'
import { boardTitle, useBoardSearch } from '#src/app/board/useBoardSearch.ts'
import { useKeys } from '#src/app/keys/useKeys.ts'
import { useHeldLinks, useNewerSite, useRecovery } from '#src/app/connection/useConnection.ts'
import { longTitleOf } from '#src/figure/texts.ts'
import { attempt } from '#src/lib/attempt.ts'
import { lazyPart } from '#src/lib/loadCode.ts'
import { ownPage } from '#src/lib/site.ts'
import { usePage } from '#src/page/page.ts'
import { titledFigure } from '#src/app/stage/useFigure.ts'
import { isOwnView } from '#src/view/address/writeView.ts'

const BoardPlace = lazyPart(async () => (await import('#src/app/board/Board.tsx')).BoardPlace)

const parts = 'fieldset, figure, dialog, article, aside, section, .stage-main, main'

function isSeen(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.checkVisibility()
}

/** The title of a part of the page, made focusable, or else the first focusable element in it. */
function entryOf(part: Element): HTMLElement | undefined {
  const title = Array.from(part.querySelectorAll('h1, h2, h3, h4, legend')).find(isSeen)
  if (title !== undefined && !title.hasAttribute('tabindex')) title.tabIndex = -1
  return title ?? Array.from(part.querySelectorAll('a[href], button, input')).find(isSeen)
}

/** The title of the surrounding part takes the focus when the focused element is removed, which would lose it. */
function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null
    let around: Element[] = []
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null
      around = []
      for (let part = last?.parentElement?.closest(parts); part != null; part = part.parentElement?.closest(parts))
        around.push(part)
    }
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return
      last = null
      const part = around.find(({ isConnected }) => isConnected)
      if (part !== undefined) entryOf(part)?.focus()
    })
    observer.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
}

/** The tab's title names the shown figure and the site, so that bookmarks and history entries differ. */
function useTabTitle(): void {
  const { view } = usePage()
  useEffect(() => {
    const write = (): void => {
      const figure = titledFigure.get()
      if (figure === null || figure.view.analysis !== view.get().view.analysis) return
      const { format, series } = figure
      // The browser's history keeps titles, and the names in a reader's own file must not leave the page.
      const isOfFile = series?.some(({ info }) => info.book === 'file') ?? false
      const board = boardTitle.get()
      const ours = isOfFile ? '' : (attempt(() => longTitleOf(figure)) ?? '')
      const names = [board ?? ours, format.t('app.title')]
      // A view with a page of its own keeps the title that its page was served with.
      const own = board === null && format.language === 'en' && isOwnView(ownPage, view.get().view) ? ownPage : null
      document.title = own?.title ?? names.filter(Boolean).join(' – ')
    }
    // The title waits until viewStore has written the address: before, it would name the history entry being left.
    const writeLater = (): unknown => requestAnimationFrame(() => setTimeout(write, 0))
    writeLater()
    const [left, leftBoard] = [titledFigure.subscribe(writeLater), boardTitle.subscribe(writeLater)]
    return () => {
      left()
      leftBoard()
    }
  }, [view])
}

export function Background(): ReactNode {
  useKeptFocus()
  useNewerSite()
  useRecovery()
  useHeldLinks()
  useTabTitle()
  useKeys()
  const search = useBoardSearch()
  return search && createElement(Suspense, null, createElement(BoardPlace, { search }))
}
