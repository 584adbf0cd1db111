import type { Correction } from '#src/trade/catalogue.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** What has been put right in the tables, newest first. */
export function Corrections(props: { readonly corrections: readonly Correction[] }) {
  const { corrections } = props
  const { t, day } = useFormat()
  if (corrections.length === 0) return <p>{t('sources.corrections.none')}</p>
  return (
    <>
      <p>{t('sources.corrections.about')}</p>
      <ol className="sources-corrections" reversed>
        {corrections.toReversed().map(({ date, table, what, why }) => (
          <li key={`${date} ${table} ${what}`}>
            <time dateTime={date}>{day(date)}</time>
            <div>
              <p lang="en">{what}</p>
              <p className="sources-quiet">{t('sources.correction', { table, why })}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
