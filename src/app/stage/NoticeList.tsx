import { type ReactNode, useEffect, useState } from 'react'
import { useFormat } from '#src/i18n/format.ts'
import { arrived } from '#src/lib/arrival.ts'
import { useWindowEvent } from '#src/lib/element.ts'
import { ownPage } from '#src/lib/site.ts'
import { useCatalogue, usePage } from '#src/page/page.ts'
import { Notice } from '#src/parts/Notice.tsx'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import type { Replaced, ViewNotice } from '#src/view/address/viewStore.ts'
import { pageAddressOf } from '#src/view/address/address.ts'

/** Notices of what a link asked for in vain, of repaired choices, of an unavailable option and of a replaced view. */
export function NoticeList(props: { readonly notices: readonly ViewNotice[] }) {
  const { notices } = props
  useEffect(() => arrived('notices'), [])
  const format = useFormat()
  const { view } = usePage()
  const replaced = notices.find((notice) => 'left' in notice)
  const texts = noticeTexts(notices, format, useCatalogue())
  const dismiss = (
    <button className="link" onClick={view.dismissNotices}>
      {format.t('app.dismiss')}
    </button>
  )
  return (
    <>
      {texts.length > 0 && (
        <Notice place="line">
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {dismiss}
        </Notice>
      )}
      {replaced !== undefined && <UndoLine replaced={replaced}>{dismiss}</UndoLine>}
    </>
  )
}

const textFields = 'textarea, input:not([type=checkbox], [type=radio], [type=range], [type=file]), [contenteditable]'

/** Whether an event is Ctrl Z or ⌘Z in any keyboard layout: a letter that is not Latin goes by the place of its key. */
function isUndo({ ctrlKey, metaKey, shiftKey, altKey, key, code, target }: KeyboardEvent): boolean {
  const isZ = /^[a-z]$/i.test(key) ? key.toLowerCase() === 'z' : code === 'KeyZ'
  const isElsewhere = !(target instanceof Element) || target.closest(textFields) === null
  return isZ && ctrlKey !== metaKey && !shiftKey && !altKey && isElsewhere
}

/** Milliseconds until the line, which lies over the page, goes by itself; pointer or focus on it holds it. */
const shownMs = 15_000

/** Says that the last step replaced the selection or the view, and takes it back. */
function UndoLine(props: { readonly replaced: Replaced; readonly children: ReactNode }) {
  const { replaced, children } = props
  const { kind, left } = replaced
  const { t } = useFormat()
  const { view } = usePage()
  const undo = (): void => {
    // A browser that has refused to write the step has no history entry to go back to.
    if (pageAddressOf(ownPage, location.href, view.get().view) === location.href) history.back()
    else view.set(() => left)
  }
  useWindowEvent('keydown', (event) => {
    if (!isUndo(event) || event.defaultPrevented) return
    event.preventDefault()
    undo()
  })
  // Out of sight, the step can still be taken back by Ctrl Z or Back.
  const [gone, setGone] = useState<Replaced | null>(null)
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return undefined
    const timer = setTimeout(() => setGone(replaced), shownMs)
    return () => clearTimeout(timer)
  }, [replaced, isHeld])
  if (gone === replaced) return null
  const hold = { onPointerEnter: () => setHeld(true), onFocus: () => setHeld(true) }
  const release = { onPointerLeave: () => setHeld(false), onBlur: () => setHeld(false) }
  return (
    <Notice place="over" {...hold} {...release}>
      <p>{t(`notice.replaced.${kind}`)}</p>
      <button className="link" aria-keyshortcuts="Control+Z" onClick={undo}>
        {t('notice.undo')}
      </button>
      {children}
    </Notice>
  )
}
