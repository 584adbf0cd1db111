import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { catalogueQuery } from '#src/api/queries.ts'
import { createQueryClient } from '#src/api/queryClient.ts'
import { errorText } from '#src/api/errorText.ts'
import { Dashboard } from '#src/app/Dashboard.tsx'
import { Masthead } from '#src/app/Masthead.tsx'
import { Part } from '#src/app/Part.tsx'
import { Skeleton } from '#src/app/Skeleton.tsx'
import { useTheme } from '#src/app/useTheme.ts'
import { en } from '#src/i18n/en.ts'
import { createFormat } from '#src/i18n/format.ts'
import { FormatContext, useFormat } from '#src/i18n/useFormat.ts'

export function App() {
  const [client] = useState(createQueryClient)
  const format = useMemo(() => createFormat(en), [])
  return (
    <QueryClientProvider client={client}>
      <FormatContext value={format}>
        <Page />
      </FormatContext>
    </QueryClientProvider>
  )
}

/** Nothing can be drawn before the catalogue is here; the page has its final size all the same. */
function Page() {
  const { data: catalogue, error, fetchStatus, refetch } = useQuery(catalogueQuery())
  const format = useFormat()
  const theme = useTheme()
  const { t } = format
  return (
    <>
      <a className="skip" href="#explore">
        {t('app.skip')}
      </a>
      <Masthead theme={theme.choice} onTheme={theme.choose} />
      <main>
        {catalogue !== undefined ? (
          <Part>
            <Dashboard catalogue={catalogue} />
          </Part>
        ) : error !== null ? (
          <div role="alert" className="failure">
            <p>{errorText(error, format)}</p>
            <button type="button" onClick={() => void refetch()}>
              {t('app.retry')}
            </button>
          </div>
        ) : (
          <Skeleton words={fetchStatus === 'paused' ? t('app.offline') : t('app.loading')} />
        )}
      </main>
      <footer>{catalogue !== undefined && <p>{t('app.footer', { month: format.period(catalogue.lastPeriod) })}</p>}</footer>
    </>
  )
}
