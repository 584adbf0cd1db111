import type { ReactNode } from 'react'
import { memo, startTransition, useContext, useEffect, useState } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { AnalysisProps } from '#src/figures/analysisView.ts'
import { loadCode } from '#src/lib/loadCode.ts'
import type { Loaded } from '#src/app/islands/island.tsx'
import { hydrateWhenLoaded, whenFirst, whenNear } from '#src/app/islands/island.tsx'
import { SectionBoundary } from '#src/controls/SectionBoundary.tsx'
import type { OpenFile } from '#src/app/files/OpenFile.tsx'
import { FormatContext } from '#src/i18n/useFormat.ts'

// Regions whose code is not needed to toggle a line. They are in the HTML as served, and hydrate when the
// reader scrolls near and their chunk is loaded.

/**
 * @param id of an element of the region as served
 * @param load its code
 * @param isWanted whether it cannot wait for the reader to come near
 * @param also events that it cannot miss
 */
function region<Props extends object>(
  id: string,
  load: () => Promise<Loaded<Props>>,
  fallback: ReactNode,
  isWanted: (props: Props) => boolean = () => false,
  also: readonly (keyof WindowEventMap)[] = [],
) {
  let want = (): void => undefined
  const wanted = new Promise<void>((resolve) => {
    want = resolve
  })
  let code: Promise<Loaded<Props>> | null = null
  const start = (): Promise<Loaded<Props>> => {
    code ??= Promise.race([whenNear(id), wanted, ...also.map(whenFirst)]).then(() => loadCode(load))
    return code
  }
  const HydrateWhenLoaded = hydrateWhenLoaded(start, fallback)
  // Memoised: toggling a commodity must not re-render these regions.
  return memo(function Region(given: Props) {
    const [isLoaded, setHere] = useState(false)
    const { language } = useContext(FormatContext)
    useEffect(() => void start().then(() => startTransition(() => setHere(true))), [])
    // In another language every text changes, so nothing can wait.
    const cannotWait = language !== 'en' || isWanted(given)
    useEffect(() => {
      if (cannotWait) want()
    }, [cannotWait])
    return (
      <SectionBoundary>
        <HydrateWhenLoaded isLoaded={isLoaded} given={given} />
      </SectionBoundary>
    )
  })
}

type OfCatalogue = { readonly catalogue: Catalogue }

export const ClaimsRegion = region<OfCatalogue & { readonly onShow: (search: string) => void }>(
  'claims',
  async () => (await import('#src/claims/Claims.tsx')).Claims,
  <div className="skeleton-claims" />,
)

export const ReadingRegion = region<AnalysisProps>(
  'reading',
  async () => (await import('#src/app/reading/Reading.tsx')).Reading,
  null,
)

export const AnalysesRegion = region<AnalysisProps>(
  'analyses',
  async () => (await import('#src/figures/page/Analyses.tsx')).Analyses,
  null,
  ({ view }) => view.view !== null,
)

export const SourcesRegion = region<OfCatalogue>(
  'sources',
  async () => (await import('#src/app/sources/Sources.tsx')).Sources,
  null,
)

export const OpenFileRegion = region<Parameters<typeof OpenFile>[0]>(
  'picture',
  async () => (await import('#src/app/files/OpenFile.tsx')).OpenFile,
  null,
  ({ chosen }) => chosen.length > 0,
  ['dragenter'],
)
