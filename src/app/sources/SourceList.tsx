import { type ReactNode, Fragment } from 'react'
import { useAnswer } from '#src/api/queries.ts'
import { toldSourcesQuery } from '#src/api/sourceQueries.ts'
import { type Caution, Cautions } from '#src/app/sources/Cautions.tsx'
import { RequestFailure } from '#src/controls/RequestState.tsx'
import { type Format, heldDates, useFormat } from '#src/i18n/format.ts'
import { type EnglishKey, isKey } from '#src/i18n/languages.ts'
import { grouped } from '#src/lib/grouped.ts'
import { type Catalogue, type Names, type SeriesInfo, type Source, flows } from '#src/trade/catalogue.ts'
import { type Labels, createLabels } from '#src/view/texts/labels.ts'

/** A row for each publisher: to when its figures go, what they are for and their licence. The rest is folded. */
export function SourceList(props: { readonly catalogue: Catalogue; readonly cautions: readonly Caution[] | null }) {
  const { catalogue, cautions } = props
  const format = useFormat()
  const { t } = format
  const isUntold = catalogue.sources.some(({ dataset }) => dataset[format.language] === undefined)
  const { data: sources = catalogue.sources, error, retry } = useAnswer(toldSourcesQuery, isUntold)
  return (
    <div id="sources-list" className="mt-lg">
      {error !== null && <RequestFailure error={error} onRetry={retry} />}
      <div className="grid grid-cols-index items-baseline gap-x-lg pb-xs pl-xl text-fine text-muted stacked:block">
        <h3 className="font-sans text-plain text-ink">{t('sources.list')}</h3>
        <span />
        <span className="stacked:hidden" aria-hidden="true">
          {t('sources.use')}
        </span>
        <span className="stacked:hidden" aria-hidden="true">
          {t('sources.licence')}
        </span>
      </div>
      {publishersOf({ ...catalogue, sources }).map((publisher) => (
        <Publisher key={publisher.id} {...{ publisher, catalogue, cautions }} />
      ))}
    </div>
  )
}

function Publisher(props: {
  readonly publisher: ReturnType<typeof publishersOf>[number]
  readonly catalogue: Catalogue
  readonly cautions: readonly Caution[] | null
}) {
  const { publisher, catalogue, cautions } = props
  const { entries, last } = publisher
  const format = useFormat()
  const { t, period, sentences, clauses } = format
  const { text: name, lang } = nameIn(publisher.names, format)
  const licences = entries.map(({ source }) => nameIn(source.licence, format))
  const labels = createLabels(catalogue, undefined, format)
  const [whole, ...others] = new Map(entries.map(({ source }) => [source.publisher.en, source.publisher])).values()
  const isOne = others.length === 0
  const own = (cautions ?? []).filter((caution) => entries.some(({ source }) => source.id === caution.source))
  return (
    <SourceFold
      summary={
        <span className="grid grid-cols-index gap-x-lg gap-y-xs leading-snug stacked:grid-cols-ends">
          <span className="text-plain font-semibold" lang={lang}>
            {name}
          </span>{' '}
          <span>{last !== undefined && t('sources.coverage.ends', { period: period(last) })}</span>{' '}
          <span className="stacked:col-span-full">
            {sentences([...new Set(entries.flatMap((entry) => purposes(entry, format)))])}
          </span>{' '}
          <span className="text-muted stacked:col-span-full" lang={licences[0]?.lang}>
            <span className="sr-only">{`${t('sources.licence')}: `}</span>
            {clauses([...new Set(licences.map(({ text }) => text))])}
          </span>
        </span>
      }
    >
      {cautions !== null && (
        <>
          {isOne && whole !== undefined && <PublisherName {...nameIn(whole, format)} />}
          <ul className="grid grid-cols-cards gap-x-huge gap-y-lg">
            {entries.map((entry) => (
              <SourceItem
                key={entry.source.id}
                source={entry.source}
                publisher={isOne ? null : nameIn(entry.source.publisher, format)}
                uses={usageTexts(entry, catalogue, format, labels)}
              />
            ))}
          </ul>
          {own.length > 0 && <Cautions of={own} about={t('sources.cautions')} />}
        </>
      )}
    </SourceFold>
  )
}

/** A line of the sources, and what is told under it when it is opened. */
export function SourceFold(props: { readonly id?: string; readonly summary: ReactNode; readonly children: ReactNode }) {
  return (
    <details id={props.id} className="border-t border-rule">
      <summary className="ml-xl cursor-pointer list-outside py-sm hover:text-accent-text">{props.summary}</summary>
      {props.children !== false && <div className="pb-lg pl-xl">{props.children}</div>}
    </details>
  )
}

/** The key of the words that say what a source is used for, beside the series that name it. */
type Use = Exclude<Extract<EnglishKey, `sources.use.${string}`>, `sources.use.${'headings' | 'partial'}`>

const isUse = (key: string): key is Use => isKey(key)

/** Sources of what Russia reported. */
const mirrors = new Set(['wits', 'imf-imts'])

type SourceEntry = {
  readonly source: Source
  readonly series: readonly SeriesInfo[]
  readonly use: Use | null
}

/** Publishers of months come first, then those of years, and last those of what is shown beside them. */
const order = ['customs', 'yearly', 'baci', 'russia', 'quoted', 'context']

/** The sources of each publisher, by the name that source lines give it. */
export function publishersOf(catalogue: Catalogue) {
  const all = catalogue.commodities.flatMap(({ series }) => series)
  const entries = catalogue.sources.map((source): SourceEntry => {
    const use = `sources.use.${mirrors.has(source.id) ? 'mirror' : source.id}`
    const series = all.filter(({ sources }) => sources.includes(source.id))
    return { source, series, use: isUse(use) ? use : null }
  })
  const place = ({ source, series }: SourceEntry): number =>
    order.indexOf(series[0]?.book ?? (mirrors.has(source.id) ? 'russia' : 'context'))
  const ordered = entries.toSorted((one, other) => place(one) - place(other))
  return Array.from(
    grouped(ordered, ({ source }) => source.names.en),
    ([id, own]) => ({
      id,
      names: own[0]?.source.names ?? { en: id },
      entries: own,
      last: own
        .flatMap(({ source }) => source.last ?? [])
        .toSorted()
        .at(-1),
    }),
  )
}

/** The row of a publisher says only what kind of figures a source has; `usageTexts` names each commodity. */
function purposes({ series, use }: SourceEntry, { t }: Format): string[] {
  const ofSeries = series.map(({ book, frequency }) =>
    t(book === 'quoted' ? 'sources.for.quoted' : frequency === 'monthly' ? 'sources.for.months' : 'sources.for.years'),
  )
  return [...ofSeries, ...(use === null ? [] : [t(use)])]
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

const PublisherName = ({ text, lang }: ReturnType<typeof nameIn>) => (
  <p className="text-muted" lang={lang}>
    {text}
  </p>
)

/** One source, with the anchor `source-{id}`. */
function SourceItem(props: {
  readonly source: Source
  /** Null where the publisher of all these sources is named over them. */
  readonly publisher: ReturnType<typeof nameIn> | null
  readonly uses: readonly string[]
}) {
  const { source, publisher, uses } = props
  const format = useFormat()
  const { t } = format
  const dataset = nameIn(source.dataset, format)
  return (
    <li id={`source-${source.id}`} className="break-inside-avoid text-small target:bg-shade">
      {publisher !== null && <PublisherName {...publisher} />}
      <p className="font-semibold" lang={dataset.lang}>
        <a
          className="inline-block py-xs hover:text-accent-text coarse:inline-flex coarse:min-h-target coarse:items-center"
          href={source.url}
          rel="noopener"
        >
          {dataset.text}
        </a>
      </p>
      <dl className="m-0 mt-xs grid grid-cols-choices gap-x-lg gap-y-xs text-fine">
        {(['vintage', 'licence', 'via'] as const).map((fact) => {
          const { text, lang } = nameIn(source[fact], format)
          return (
            <Fragment key={fact}>
              <dt className="text-muted">{t(`sources.${fact}`)}</dt>
              <dd className="m-0 wrap-anywhere" lang={lang}>
                {fact === 'via' ? <Address text={text} /> : text}
              </dd>
            </Fragment>
          )
        })}
        <dt className="text-muted">{t('sources.use')}</dt>
        <dd className="m-0">
          {uses.map((use) => (
            <p key={use}>{use}</p>
          ))}
        </dd>
      </dl>
    </li>
  )
}

export function usageTexts(entry: SourceEntry, { headings }: Catalogue, format: Format, labels: Labels): string[] {
  const { source, series, use } = entry
  const { t, list, number, period } = format
  const texts = flows.flatMap((flow) => {
    const names = list([...new Set(series.filter((info) => info.flow === flow).map(labels.commodity))])
    return names === '' ? [] : [t('list.fact', { name: t(`flow.${flow}`), text: names })]
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
  if (use !== null) texts.push(t(use))
  return texts.length === 0 ? [t('sources.use.none')] : texts
}
