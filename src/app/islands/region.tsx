import type { ComponentType, ReactNode } from 'react'
import { Fragment, lazy, memo, Suspense, useContext, useEffect, useState } from 'react'
import { arrived } from '#src/lib/arrival.ts'
import { loadCode } from '#src/lib/loadCode.ts'
import { whenFirst, whenNear } from '#src/app/islands/whenNear.ts'
import { SectionBoundary } from '#src/controls/SectionBoundary.tsx'
import { FormatContext } from '#src/i18n/useFormat.ts'

/**
 * A part of the page in the HTML as served, hydrated when the reader scrolls near and its chunk is loaded. Nothing is
 * passed to it: React replaces a boundary that is not hydrated yet by its fallback when it is given new props
 * (https://react.dev/reference/react-dom/client/hydrateRoot).
 *
 * @param id of an element of the region as served
 * @param load its code
 * @param useWanted whether it cannot wait for the reader to come near
 * @param also events that it cannot miss
 */
export function region(
  id: string,
  load: () => Promise<ComponentType>,
  fallback: ReactNode,
  useWanted: () => boolean = () => false,
  also: readonly (keyof WindowEventMap)[] = [],
) {
  let want = (): void => undefined
  const wanted = new Promise<void>((resolve) => {
    want = resolve
  })
  const Body = lazy(async () => {
    await Promise.race([whenNear(id), wanted, ...also.map(whenFirst)])
    return { default: await loadCode(load) }
  })
  let isHydrated = false
  function Hydrated() {
    useEffect(() => {
      isHydrated = true
      arrived(id)
    }, [])
    return <Body />
  }
  // One element: a re-render of the region around it leaves it alone.
  const body = (
    <SectionBoundary>
      <Suspense fallback={fallback}>
        <Hydrated />
      </Suspense>
    </SectionBoundary>
  )
  return memo(function Region() {
    const { language } = useContext(FormatContext)
    // The HTML is in English: in another language a region that is not hydrated yet is drawn anew, and nothing can wait.
    const isOther = language !== 'en'
    const [isDrawnAnew, setDrawnAnew] = useState(false)
    if (isOther && !isHydrated && !isDrawnAnew) setDrawnAnew(true)
    const isWanted = useWanted()
    const cannotWait = isOther || isWanted
    useEffect(() => {
      if (cannotWait) want()
    }, [cannotWait])
    return <Fragment key={String(isDrawnAnew)}>{body}</Fragment>
  })
}
