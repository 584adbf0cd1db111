import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { RequestFailure } from '#src/controls/RequestFailure.tsx'
import { toldSourcesQuery } from '#src/api/queries.ts'
import type { Catalogue, Names, Source } from '#src/trade/catalogue.ts'
import { heldDates } from '#src/i18n/heldDates.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { sourceGroups } from '#src/app/sources/sourceGroups.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { flows } from '#src/trade/flow.ts'
import type { Format } from '#src/i18n/format.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { sourceMessages } from '#src/i18n/messages/en/sources.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import type { SourceEntry } from '#src/app/sources/sourceGroups.ts'

/** A long address without spaces that may break after its slashes. */
function Address(props: { readonly text: string }) {
  return props.text.split(/(?<=\/)/).map((part, place) => (
    // The parts of one text keep their places.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={place}>
      {part}
      <wbr />
    </Fragment>
  ))
}

/** A text of the tables in the language of the page; English where they have none, which it says. */
function told(names: Names, { language }: Format): { readonly text: string; readonly lang?: 'en' } {
  const text = names[language]
  return text === undefined ? { text: heldDates(names.en), lang: 'en' } : { text: heldDates(text) }
}

/** One source; `source-{id}` is its place on the page. */
function SourceItem(props: { readonly source: Source; readonly uses: readonly string[] }) {
  const { source, uses } = props
  const format = useFormat()
  const { t } = format
  const [publisher, dataset, vintage, licence, via] = [
    told(source.publisher, format),
    told(source.dataset, format),
    told(source.vintage, format),
    told(source.licence, format),
    told(source.via, format),
  ]
  return (
    <li id={`source-${source.id}`} className="sources-item">
      <p className="sources-publisher" lang={publisher.lang}>
        {publisher.text}
      </p>
      <p className="sources-dataset" lang={dataset.lang}>
        <a href={source.url} rel="noopener">
          {dataset.text}
        </a>
      </p>
      <dl className="sources-facts">
        <dt>{t(sourceMessages, 'sources.vintage')}</dt>
        <dd lang={vintage.lang}>{vintage.text}</dd>
        <dt>{t(sourceMessages, 'sources.licence')}</dt>
        <dd lang={licence.lang}>{licence.text}</dd>
        <dt>{t(sourceMessages, 'sources.via')}</dt>
        <dd lang={via.lang}>
          <Address text={via.text} />
        </dd>
        <dt>{t(sourceMessages, 'sources.use')}</dt>
        <dd>
          {uses.map((use) => (
            <p key={use}>{use}</p>
          ))}
        </dd>
      </dl>
    </li>
  )
}

/** What a source is used for, in sentences. */
export function usageTexts(entry: SourceEntry, catalogue: Catalogue, format: Format, labels: Labels): string[] {
  const { series, context } = entry
  const { t } = format
  const texts = flows.flatMap((flow) => {
    const names = [...new Set(series.filter((info) => info.flow === flow).map(labels.commodity))]
    return names.length === 0
      ? []
      : [
          t(sourceMessages, 'sources.use.series', {
            flow: t(seriesMessages, `flow.${flow}`),
            names: format.list(names),
          }),
        ]
  })
  if (series.some(({ book }) => book === 'baci')) {
    const { M, X } = catalogue.headings
    const count = (codes: readonly string[]): string => format.number(codes.length, 0)
    texts.push(t(sourceMessages, 'sources.use.headings', { imports: count(M.codes), exports: count(X.codes) }))
  }
  if (context !== null) texts.push(t(sourceMessages, `sources.use.${context}`))
  return texts.length === 0 ? [t(sourceMessages, 'sources.use.none')] : texts
}

/** Every source, under the book that it serves. */
export function SourceList(props: { readonly catalogue: Catalogue }) {
  const { catalogue } = props
  const format = useFormat()
  const { language } = format
  const labels = createLabels(catalogue, undefined, format)
  const enabled = catalogue.sources.some(({ dataset }) => dataset[language] === undefined)
  const { data: sources = catalogue.sources, error, refetch } = useQuery({ ...toldSourcesQuery, enabled })
  return (
    <>
      {error !== null && <RequestFailure error={error} className="state-failed" onRetry={() => void refetch()} />}
      {sourceGroups({ ...catalogue, sources }).map(({ id, entries }) => (
        <div key={id} className="sources-group">
          <h4 id={`sources-group-${id}`}>{format.t(sourceMessages, `sources.group.${id}`)}</h4>
          <ul aria-labelledby={`sources-group-${id}`}>
            {entries.map((entry) => (
              <SourceItem
                key={entry.source.id}
                source={entry.source}
                uses={usageTexts(entry, catalogue, format, labels)}
              />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
