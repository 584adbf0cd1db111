import * as React from 'react'
import { FormatContext } from '#src/i18n/format.ts'
import { arrived, loadCode } from '#src/lib/arrival.ts'
import { onceNear, useTextAt } from '#src/lib/element.ts'
import { useStore } from '#src/lib/store.ts'
import { usePage } from '#src/page/page.ts'
import { Placeholder } from '#src/parts/Placeholder.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'

/** The `rootMargin` in which a region hydrates: 600 pixels below the screen, or anywhere above it after a jump. */
const ahead = '1000000px 0px 600px'

const whenFirst = (type: keyof WindowEventMap): Promise<void> =>
  new Promise((resolve) => {
    if (!import.meta.env.SSR) addEventListener(type, () => resolve(), { once: true, passive: true })
  })

const whenWithin = (element: Element, margin: string): Promise<void> =>
  new Promise((resolve) => void onceNear(element, margin, resolve))

/**
 * Resolves when a served element is on the screen or, once the page has scrolled, near it: before, its chunk is not
 * needed, because the HTML shows all. Resolves at once where there is no such element, or no window.
 */
function whenNear(id: string): Promise<void> {
  const element = import.meta.env.SSR ? null : document.getElementById(id)
  if (element === null) return Promise.resolve()
  // A link to `#sources` has scrolled before this code came.
  const scrolled = scrollY > 0 ? Promise.resolve() : whenFirst('scroll')
  return Promise.race([whenWithin(element, '0px'), scrolled.then(() => whenWithin(element, ahead))])
}

/**
 * A part of the served page that is hydrated when the reader scrolls near and its chunk is loaded. It gets no props:
 * React replaces a boundary that is not hydrated yet by its fallback when its props change
 * (https://react.dev/reference/react-dom/client/hydrateRoot).
 *
 * @param id id of an element of the served region
 * @param load loads the component
 * @param useWanted hook that tells whether the region must hydrate before the reader comes near
 * @param also window events that make the region hydrate
 */
function region(
  id: string,
  load: () => Promise<React.ComponentType>,
  fallback: React.ReactNode,
  useWanted: () => boolean = () => false,
  also: readonly (keyof WindowEventMap)[] = [],
) {
  let want = (): void => undefined
  const wanted = new Promise<void>((resolve) => {
    want = resolve
  })
  const Body = React.lazy(async () => {
    await Promise.race([whenNear(id), wanted, ...also.map(whenFirst)])
    return { default: await loadCode(load) }
  })
  let isHydrated = false
  function Hydrated() {
    React.useEffect(() => {
      isHydrated = true
      arrived(id)
    }, [])
    return <Body />
  }
  // The element is made once, so that a re-render of the region does not re-render it.
  const body = (
    <SectionBoundary what="page" fallback={fallback}>
      <Hydrated />
    </SectionBoundary>
  )
  return function Region() {
    const { language } = React.useContext(FormatContext)
    // The HTML is in English: in another language a region that is not hydrated yet is rendered anew, without waiting.
    const isOther = language !== 'en'
    const [isDrawnAnew, setDrawnAnew] = React.useState(false)
    if (isOther && !isHydrated && !isDrawnAnew) setDrawnAnew(true)
    const isWanted = useWanted()
    const cannotWait = isOther || isWanted
    React.useEffect(() => {
      if (cannotWait) want()
    }, [cannotWait])
    return <React.Fragment key={String(isDrawnAnew)}>{body}</React.Fragment>
  }
}

// Toggling a line needs the code of none of these regions.

export const ClaimsRegion = region(
  'claims',
  async () => (await import('#src/claims/Claims.tsx')).Claims,
  <Placeholder of="claims" />,
)

export const ClaimBarRegion = region('claim-bar', async () => (await import('#src/claims/Claims.tsx')).ClaimBar, null)

export const GalleryRegion = region('gallery', async () => (await import('#src/app/gallery/Gallery.tsx')).Gallery, null)

/** Whether the address names a source or a part of the sources, which the served HTML does not have. */
const useIsLinked = (): boolean => useTextAt('hashchange', () => location.hash)?.startsWith('#source') === true

/** A reader who searches the page leaves its window for the browser's own field: what is folded must be there then. */
export const SourcesRegion = region(
  'sources',
  async () => (await import('#src/app/sources/Sources.tsx')).Sources,
  null,
  useIsLinked,
  ['blur', 'beforeprint'],
)

export const FooterRegion = region('footer', async () => (await import('#src/app/Footer.tsx')).Footer, null)

function useHasFiles(): boolean {
  const { chosenFiles } = usePage()
  // A file that was dropped before the application ran waits in `droppedEarly`.
  const hasFiles = (): boolean => chosenFiles.get().length > 0 || (window.droppedEarly ?? []).length > 0
  return useStore({ ...chosenFiles, get: hasFiles }, () => false)
}

export const OpenFileRegion = region(
  'picture',
  async () => (await import('#src/app/files/OpenFile.tsx')).OpenFile,
  null,
  useHasFiles,
  ['dragenter'],
)

/** No served element has this id, so the region hydrates as soon as its code is loaded. */
export const UnderFigureRegion = region(
  'under-figure',
  async () => (await import('#src/app/stage/UnderChart.tsx')).UnderFigure,
  null,
)
