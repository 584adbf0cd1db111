import { focusManager, onlineManager, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, Fragment, createElement, useEffect } from 'react'
import * as v from 'valibot'
import { ApiError, mayPass } from '#src/api/queries.ts'
import { boardTitle, useBoardSearch } from '#src/app/board/useBoardSearch.ts'
import { isSiteNewer } from '#src/app/connection/ConnectionStatus.tsx'
import { PageDialog, openDialog } from '#src/app/dialogs.tsx'
import { titledFigure } from '#src/app/stage/useFigure.ts'
import { useTheme } from '#src/app/theme.ts'
import { arrived, laterPart, missingCode } from '#src/lib/arrival.ts'
import { attempt } from '#src/lib/attempt.ts'
import { useWindowEvent } from '#src/lib/element.ts'
import { ownPage, siteFolder } from '#src/lib/site.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'
import { usePage, useSetView, useView } from '#src/page/page.ts'
import { longTitleOf } from '#src/publish/texts.ts'
import { isOwnView } from '#src/view/address/address.ts'
import { hasBoard } from '#src/view/address/viewStore.ts'
import { withoutAnalysis } from '#src/view/change.ts'

const BoardPlace = laterPart(async () => (await import('#src/app/board/Board.tsx')).BoardPlace)

const parts = 'fieldset, figure, dialog, article, aside, section, [data-part=stage-main], main'

const isSeen = (element: Element): element is HTMLElement => element instanceof HTMLElement && element.checkVisibility()

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
      const isOfFile = series.some(({ info }) => info.book === 'file')
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
    const leave = [titledFigure, boardTitle].map(({ subscribe }) => subscribe(writeLater))
    return () => leave.forEach((stop) => stop())
  }, [view])
}

/** Parts that the address does not ask for have arrived; the first render of any part is of the served view. */
function useUnasked(): void {
  const { view } = usePage()
  useEffect(() => {
    const { view: asked, notices } = view.get()
    if (asked.check === null) arrived('check')
    if (notices.length === 0) arrived('notices')
    if (!hasBoard(location.search)) arrived('board')
  }, [view])
}

export function Background(): ReactNode {
  useKeptFocus()
  useNewerSite()
  useRecovery()
  useHeldLinks()
  useTabTitle()
  useKeys()
  useTheme(useView(({ theme }) => theme))
  const search = useBoardSearch()
  useUnasked()
  return createElement(Fragment, null, search && createElement(BoardPlace, { search }), createElement(PageDialog))
}

async function siteVersion(): Promise<string | null> {
  try {
    // `no-cache` makes caches on the way ask the host.
    const response = await fetch(`${siteFolder}version.json`, { cache: 'no-cache' })
    return v.parse(v.object({ version: v.string() }), await response.json()).version
  } catch {
    return null
  }
}

/** Milliseconds for which the page trusts the last answer about the site's version. */
const freshMs = 5 * 60_000

/**
 * Finds out whether the site has a newer version than this page. It asks when the reader comes back to the page or
 * loads more figures, at most once in five minutes, and when code is missing; never on a timer.
 */
function useNewerSite(): void {
  const client = useQueryClient()
  useEffect(() => {
    const own = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content
    // Only a built page names its version.
    if (own === undefined) return undefined
    let askedAt = Date.now()
    const ask = async (): Promise<void> => {
      askedAt = Date.now()
      const now = await siteVersion()
      if (now !== null && now !== own) isSiteNewer.set(true)
    }
    const askIfLong = (): void => {
      const isLong = Date.now() - askedAt >= freshMs
      if (isLong && focusManager.isFocused() && !isSiteNewer.get()) void ask()
    }
    const leave = [
      missingCode.subscribe(() => void ask()),
      focusManager.subscribe(askIfLong),
      client.getQueryCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'fetch') askIfLong()
      }),
    ]
    if (missingCode.get() > 0) void ask()
    // The back/forward cache shows a page again without loading it.
    addEventListener('pageshow', askIfLong)
    return () => {
      removeEventListener('pageshow', askIfLong)
      for (const stop of leave) stop()
    }
  }, [client])
}

/** When the connection returns or the reader comes back, repeats the requests whose failure may have passed. */
function useRecovery(): void {
  const client = useQueryClient()
  useEffect(() => {
    const retry = (): void => {
      if (!onlineManager.isOnline()) return
      void client.refetchQueries({ predicate: ({ state: { error } }) => error instanceof ApiError && mayPass(error) })
    }
    const leave = [onlineManager.subscribe(retry), focusManager.subscribe((isFocused) => isFocused && retry())]
    return () => leave.forEach((stop) => stop())
  }, [client])
}

/**
 * Without a connection, a link whose part of the page is not live would leave the page for the browser's own error. The
 * last one is followed when the connection is back, unless React has opened its view here.
 */
function useHeldLinks(): void {
  useEffect(() => {
    const closed = new AbortController()
    const { signal } = closed
    let held: { readonly link: HTMLElement; readonly at: string } | null = null
    const hold = (event: MouseEvent): void => {
      const { target } = event
      const link = target instanceof Element ? target.closest<HTMLElement>('#root a[href^="?"]') : null
      if (navigator.onLine || link === null) return
      event.preventDefault()
      held = { link, at: location.href }
    }
    const follow = (): void => {
      if (held?.at === location.href) held.link.click()
      held = null
    }
    // React lets no click bubble out of a part that is not live, so it is heard on its way down.
    addEventListener('click', hold, { signal, capture: true })
    addEventListener('online', follow, { signal })
    return () => closed.abort()
  }, [])
}

const typed = 'input:not([type=checkbox],[type=radio],[type=range]),textarea'

/** Keys of the whole page: `/` and Ctrl K go to the search, `?` lists all keys. */
function useKeys(): void {
  const set = useSetView()
  useWindowEvent('keydown', (event) => {
    const { ctrlKey, metaKey, key, target } = event
    const isWriting = target instanceof Element && target.closest(typed) !== null
    // The K key writes л in a Cyrillic layout.
    const asked = ctrlKey || metaKey ? 'kл' : isWriting || !hasSingleKeys() ? '' : '/?'
    // An embedded figure has no stage.
    if (!asked.includes(key) || document.getElementById('explore') === null) return
    event.preventDefault()
    if (document.querySelector('dialog[open]') !== null) return
    if (key === '?') return openDialog('keys')
    // A closer look stands in the place of the search, so it is left first.
    if (document.querySelector('[type=search]') === null) set(withoutAnalysis)
    requestAnimationFrame(() => {
      const search = document.querySelector<HTMLInputElement>('[type=search]')
      if (search?.checkVisibility() === false) search.closest<HTMLElement>('[popover]')?.showPopover()
      search?.focus()
      search?.select()
    })
  })
}

/** Readers can switch off keys of one character, which speech input or a resting hand may press (WCAG 2.1.4). */
export const hasSingleKeys = (): boolean => readStored('single-keys') !== 'off'
export const switchSingleKeys = (): void => writeStored('single-keys', hasSingleKeys() ? 'off' : null)
