import { lazy, memo, Suspense } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { Part } from '#src/app/Part.tsx'
import type { SetView } from '#src/app/useView.ts'

// Regions whose code is not needed to toggle a line. They are in the page as served and stay as they are until their
// code is here: nothing may draw them anew before that, so they take nothing that changes.

const Claims = lazy(async () => ({ default: (await import('#src/claims/Claims.tsx')).Claims }))
const OpenPicture = lazy(async () => ({ default: (await import('#src/app/OpenPicture.tsx')).OpenPicture }))
const Sources = lazy(async () => ({ default: (await import('#src/app/Sources.tsx')).Sources }))

export const ClaimsRegion = memo(function ClaimsRegion(props: {
  readonly catalogue: Catalogue
  readonly onShow: (search: string) => void
}) {
  return (
    <Part>
      <Suspense fallback={<div className="skeleton-claims" />}>
        <Claims {...props} />
      </Suspense>
    </Part>
  )
})

export const SourcesRegion = memo(function SourcesRegion(props: { readonly catalogue: Catalogue }) {
  return (
    <Part>
      <Suspense>
        <Sources {...props} />
      </Suspense>
    </Part>
  )
})

export const OpenPictureRegion = memo(function OpenPictureRegion(props: { readonly catalogue: Catalogue; readonly set: SetView }) {
  return (
    <Part>
      <Suspense>
        <OpenPicture {...props} />
      </Suspense>
    </Part>
  )
})
