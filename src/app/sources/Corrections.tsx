import { useQuery } from '@tanstack/react-query'
import { LookStates } from '#src/app/stage/LookStates.tsx'
import { correctionsQuery } from '#src/api/sourceQueries.ts'
import type { Correction } from '#src/trade/catalogue.ts'
import { useInBrowser } from '#src/lib/useInBrowser.ts'
import { heldDates } from '#src/i18n/heldDates.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { sourceMessages } from '#src/i18n/messages/en/app/sources.ts'

export function Corrections() {
  const { data, error, isFetching, fetchStatus, refetch } = useQuery(correctionsQuery)
  // The served HTML stands until it is hydrated, and would say all that time that it is loading.
  const hydrated = useInBrowser()
  const failures = error === null ? [] : [{ id: 'corrections', error, retry: () => void refetch() }]
  return data === undefined ? (
    <LookStates loading={hydrated && isFetching} paused={fetchStatus === 'paused'} failures={failures} />
  ) : (
    <CorrectionsList corrections={data.rows} />
  )
}

function CorrectionsList(props: { readonly corrections: readonly Correction[] }) {
  const { corrections } = props
  const { t, day, language } = useFormat()
  if (corrections.length === 0) return <p>{t(sourceMessages, 'sources.corrections.none')}</p>
  return (
    <>
      <p>{t(sourceMessages, 'sources.corrections.about')}</p>
      <ol className="sources-corrections" reversed>
        {corrections.toReversed().map(({ date, table, what, why }, place) => (
          // Only its place tells a correction from every other for certain.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <time dateTime={date}>{heldDates(day(date))}</time>
            <div>
              <p lang={what[language] === undefined ? 'en' : undefined}>{heldDates(what[language] ?? what.en)}</p>
              <p className="sources-quiet">
                {heldDates(t(sourceMessages, 'sources.correction', { table, why: why[language] ?? why.en }))}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
