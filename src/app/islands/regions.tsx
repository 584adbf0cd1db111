import type { ComponentType, ReactNode } from 'react'
import { Fragment, lazy, memo, Suspense, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { arrived } from '#src/lib/arrival.ts'
import { loadCode } from '#src/lib/loadCode.ts'
import { onceNear } from '#src/lib/near.ts'
import { usePage } from '#src/page/page.ts'
import { SectionBoundary } from '#src/controls/SectionBoundary.tsx'
import { FormatContext } from '#src/i18n/useFormat.ts'

/** How far below (or, after a jump, above) the screen a region starts to hydrate. */
const ahead = '1000000px 0px 600px'

function whenFirst(type: keyof WindowEventMap): Promise<void> {
  return new Promise((resolve) => {
    if (!import.meta.env.SSR) addEventListener(type, () => resolve(), { once: true, passive: true })
  })
}

function whenWithin(element: Element, margin: string): Promise<void> {
  return new Promise((resolve) => void onceNear(element, margin, resolve))
}

/**
 * Resolves when an element of the served HTML is on the screen, or near it once the reader scrolls: until then its chunk
 * is not needed, for the HTML shows all. At once where there is no such element, or no window.
 */
function whenNear(id: string): Promise<void> {
  const element = import.meta.env.SSR ? null : document.getElementById(id)
  if (element === null) return Promise.resolve()
  return Promise.race([whenWithin(element, '0px'), whenFirst('scroll').then(() => whenWithin(element, ahead))])
}

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

// Regions whose code is not needed to toggle a line.

export const ClaimsRegion = region(
  'claims',
  async () => (await import('#src/claims/Claims.tsx')).Claims,
  <div className="skeleton-claims" />,
)

export const ClaimBarRegion = region('claim-bar', async () => (await import('#src/claims/Claims.tsx')).ClaimBar, null)

export const GalleryRegion = region('gallery', async () => (await import('#src/app/gallery/Gallery.tsx')).Gallery, null)

export const SourcesRegion = region('sources', async () => (await import('#src/app/sources/Sources.tsx')).Sources, null)

export const FooterRegion = region('footer', async () => (await import('#src/app/Footer.tsx')).Footer, null)

function useHasFiles(): boolean {
  const { chosenFiles } = usePage()
  return useSyncExternalStore(
    chosenFiles.subscribe,
    // Dropped before there was anybody to open it, it waits for the code that does.
    () => chosenFiles.get().length > 0 || (window.droppedEarly ?? []).length > 0,
    () => false,
  )
}

export const OpenFileRegion = region(
  'picture',
  async () => (await import('#src/app/files/OpenFile.tsx')).OpenFile,
  null,
  useHasFiles,
  ['dragenter'],
)

/** Hydrated as soon as its code is here. */
export const UnderFigureRegion = region(
  'under-figure',
  async () => (await import('#src/app/stage/UnderFigure.tsx')).UnderFigure,
  null,
)
