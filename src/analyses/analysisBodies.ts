import type { ComponentType } from 'react'
import { lazy } from 'react'
import type { Analysis } from '#src/view/analyses.ts'
import { importWithRetry } from '#src/api/importWithRetry.ts'
import type { AnalysisProps } from '#src/analyses/analysisView.ts'

type Body = ComponentType<AnalysisProps>

const lazyBody = (load: () => Promise<Body>): Body => lazy(async () => ({ default: await importWithRetry(load) }))

/** The code of each analysis, fetched when it is first shown. */
export const analysisBodies: { readonly [id in Analysis]: Body } = {
  'price-volume': lazyBody(async () => (await import('#src/analyses/priceVolume/PriceVolume.tsx')).PriceVolume),
  brent: lazyBody(async () => (await import('#src/analyses/brent/Brent.tsx')).Brent),
  books: lazyBody(async () => (await import('#src/analyses/books/Books.tsx')).Books),
  movers: lazyBody(async () => (await import('#src/analyses/movers/Movers.tsx')).Movers),
}
