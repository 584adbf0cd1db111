import type { Source } from '#src/trade/catalogue.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { Address } from '#src/app/sources/Address.tsx'

/** One source; `source-{id}` is its place on the page. What publishers call things stays in their English. */
export function SourceItem(props: { readonly source: Source; readonly uses: readonly string[] }) {
  const { source, uses } = props
  const { t } = useFormat()
  return (
    <li id={`source-${source.id}`} className="sources-item">
      <p className="sources-publisher" lang="en">
        {source.publisher}
      </p>
      <p className="sources-dataset" lang="en">
        <a href={source.url} rel="noopener">
          {source.dataset}
        </a>
      </p>
      <dl className="sources-facts">
        <dt>{t('sources.vintage')}</dt>
        <dd lang="en">{source.vintage}</dd>
        <dt>{t('sources.licence')}</dt>
        <dd lang="en">{source.licence}</dd>
        <dt>{t('sources.via')}</dt>
        <dd lang="en">
          <Address text={source.via} />
        </dd>
        <dt>{t('sources.use')}</dt>
        <dd>
          {uses.map((use) => (
            <p key={use}>{use}</p>
          ))}
        </dd>
      </dl>
    </li>
  )
}
