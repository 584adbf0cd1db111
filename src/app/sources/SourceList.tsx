import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { toldSourcesQuery } from '#src/api/sourceQueries.ts'
import { RequestFailure } from '#src/controls/RequestState.tsx'
import { heldDates } from '#src/i18n/amounts.ts'
import { type Format, useFormat } from '#src/i18n/format.ts'
import { type Catalogue, type Names, type SeriesInfo, type Source, flows } from '#src/trade/catalogue.ts'
import { type Labels, createLabels } from '#src/view/texts/labels.ts'

export function SourceList({ catalogue }: { readonly catalogue: Catalogue }) {
  const format = useFormat()
  const labels = createLabels(catalogue, undefined, format)
  const enabled = catalogue.sources.some(({ dataset }) => dataset[format.language] === undefined)
  const { data: sources = catalogue.sources, error, refetch } = useQuery({ ...toldSourcesQuery, enabled })
  return (
    <>
      {error !== null && <RequestFailure error={error} onRetry={() => void refetch()} />}
      {sourceGroups({ ...catalogue, sources }).map(({ id, entries }) => (
        <div key={id} className="sources-group">
          <h4 id={`sources-group-${id}`}>{format.t(`sources.group.${id}`)}</h4>
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

/** Uses of the sources that no series of the catalogue names. */
const contextUses = {
  'eia-brent': 'brent',
  'gacc-spglobal': 'allCrude',
  'gacc-world': 'world',
  'mgimo-buyers': 'buyers',
  'gacc-country-cny': 'ownYuan',
  'fed-exchus': 'yuan',
  cbr: 'roubles',
  'bls-cpi': 'usPrices',
  'minecon-urals': 'urals',
  'baci-2026': 'partners',
  'wb-pinksheet': 'prices',
  'eurostat-ds045409-marylev': 'europe',
  'eurostat-ds045409-ruimpeks': 'europeToBelarus',
  'fed-exuseu': 'euro',
  'rosstat-fts': 'russiaByPartner',
  wits: 'mirror',
  'imf-imts': 'mirror',
  hs: 'labels',
} as const
type ContextUse = (typeof contextUses)[keyof typeof contextUses]
const useOf = new Map<string, ContextUse>(Object.entries(contextUses))

type SourceEntry = {
  readonly source: Source
  readonly series: readonly SeriesInfo[]
  readonly context: ContextUse | null
}

/** A reader's own file is in no group: it is named with its lines alone. */
const groupOrder = ['customs', 'yearly', 'baci', 'russia', 'quoted', 'context'] as const

/** The sources grouped by the book that they serve, without empty groups. */
export function sourceGroups(catalogue: Catalogue) {
  const all = catalogue.commodities.flatMap(({ series }) => series)
  const entries = catalogue.sources.map((source): SourceEntry => ({
    source,
    series: all.filter(({ sources }) => sources.includes(source.id)),
    context: useOf.get(source.id) ?? null,
  }))
  const groupOf = ({ series, context }: SourceEntry): string =>
    series[0]?.book ?? (context === 'mirror' ? 'russia' : 'context')
  return groupOrder
    .map((id) => ({ id, entries: entries.filter((entry) => groupOf(entry) === id) }))
    .filter((group) => group.entries.length > 0)
}

/** A long address without spaces that may break after its slashes. */
const Address = (props: { readonly text: string }) =>
  props.text.split(/(?<=\/)/).map((part, place) => (
    // The parts of one text keep their places.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={place}>
      {part}
      <wbr />
    </Fragment>
  ))

/** A text of the tables in the page's language, or else in English and marked as English. */
function nameIn(names: Names, { language }: Format): { readonly text: string; readonly lang?: 'en' } {
  const text = names[language]
  return text === undefined ? { text: heldDates(names.en), lang: 'en' } : { text: heldDates(text) }
}

/** One source, with the anchor `source-{id}`. */
function SourceItem({ source, uses }: { readonly source: Source; readonly uses: readonly string[] }) {
  const format = useFormat()
  const { t } = format
  const [publisher, dataset] = [nameIn(source.publisher, format), nameIn(source.dataset, format)]
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
        {(['vintage', 'licence', 'via'] as const).map((fact) => {
          const { text, lang } = nameIn(source[fact], format)
          return (
            <Fragment key={fact}>
              <dt>{t(`sources.${fact}`)}</dt>
              <dd lang={lang}>{fact === 'via' ? <Address text={text} /> : text}</dd>
            </Fragment>
          )
        })}
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

export function usageTexts(entry: SourceEntry, { headings }: Catalogue, format: Format, labels: Labels): string[] {
  const { source, series, context } = entry
  const { t, list, number, period } = format
  const texts = flows.flatMap((flow) => {
    const names = list([...new Set(series.filter((info) => info.flow === flow).map(labels.commodity))])
    return names === '' ? [] : [t('sources.use.series', { flow: t(`flow.${flow}`), names })]
  })
  if (series.some(({ book }) => book === 'baci')) {
    const { M, X, partial } = headings
    const counts = (imports: readonly string[], exports: readonly string[]) => ({
      imports: number(imports.length, 0),
      exports: number(exports.length, 0),
    })
    // A later release of BACI is used for the newest year alone.
    const isFirst = series.some(({ sources }) => sources[0] === source.id)
    texts.push(
      isFirst || partial === undefined
        ? t('sources.use.headings', counts(M.codes, X.codes))
        : t('sources.use.partial', { year: period(partial.year), ...counts(partial.M, partial.X) }),
    )
  }
  if (context !== null) texts.push(t(`sources.use.${context}`))
  return texts.length === 0 ? [t('sources.use.none')] : texts
}
