import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { loadCode } from '#src/lib/loadCode.ts'
import type { OpenedPicture } from '#src/app/files/openPicture.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** Milliseconds without a request after which a view counts as loaded. */
const quiet = 400

/** Compares the numbers of an opened picture with today's once the view is loaded; calls `onTexts` with what has moved. */
export function useMoved(
  opened: OpenedPicture | null,
  catalogue: Catalogue,
  onTexts: (texts: readonly string[]) => void,
): void {
  const format = useFormat()
  const client = useQueryClient()
  const fetching = useIsFetching({ queryKey: ['trade'] })
  const latest = useRef(onTexts)
  useLayoutEffect(() => {
    latest.current = onTexts
  })
  useEffect(() => {
    if (opened === null || fetching > 0) return undefined
    let isCurrent = true
    const timer = setTimeout(() => {
      if (
        client
          .getQueryCache()
          .getAll()
          .some(({ state }) => state.status === 'error')
      )
        return latest.current([])
      void loadCode(async () => (await import('#src/app/files/openPicture.ts')).movedTexts).then((movedTexts) => {
        if (isCurrent) latest.current(movedTexts(opened, catalogue, format))
      })
    }, quiet)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [opened, fetching, client, catalogue, format])
}
