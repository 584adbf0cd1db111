import { startTransition, useEffect, useState } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { loadCode } from '#src/lib/loadCode.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { SectionBoundary } from '#src/controls/SectionBoundary.tsx'
import { hydrateWhenLoaded } from '#src/app/islands/island.tsx'

const load = () => loadCode(async () => (await import('#src/figure/UnderChart.tsx')).UnderChart)

const Body = hydrateWhenLoaded(load, null)

/** Events, notes and source of the chart: no toggle waits for their words. */
export function UnderChart(given: { readonly content: FigureContent; readonly catalogue: Catalogue }) {
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => void load().then(() => startTransition(() => setLoaded(true))), [])
  return (
    <SectionBoundary>
      <Body isLoaded={isLoaded} given={given} />
    </SectionBoundary>
  )
}
