import { useSyncExternalStore } from 'react'
import { region } from '#src/app/islands/region.tsx'
import { usePage } from '#src/page/page.ts'

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
