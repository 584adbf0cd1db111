import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { correctionsQuery } from '#src/api/sourceQueries.ts'
import { Cautions } from '#src/app/sources/Cautions.tsx'
import { CoverageLegend, CoverageTable } from '#src/app/sources/Coverage.tsx'
import { SourceList } from '#src/app/sources/SourceList.tsx'
import { RequestStates } from '#src/app/stage/RecordStates.tsx'
import { heldDates } from '#src/i18n/amounts.ts'
import { type Format, useFormat } from '#src/i18n/format.ts'
import { usePage } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { barrelsPerTonne } from '#src/trade/beside/worldPrice.ts'
import { type Catalogue, type Correction, otherPair } from '#src/trade/catalogue.ts'

const parts = ['list', 'coverage', 'cautions', 'rules', 'corrections'] as const

export function Sources() {
  useEffect(() => openPart(location.hash), [])
  usePaper()
  const { served: catalogue } = usePage()
  const { t } = useFormat()
  return (
    <section id="sources" className="sources" aria-labelledby="sources-title">
      <div className="sources-head">
        <h2 id="sources-title">{t('sources.title')}</h2>
        <p className="sources-intro">{t('sources.intro')}</p>
        <ul className="sources-contents" aria-label={t('sources.contents')}>
          {parts.map((part) => (
            <li key={part}>
              <a href={`#sources-${part}`} onClick={() => openPart(`#sources-${part}`)}>
                {t(`sources.${part}`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <SourcesPart id="list">
        <SourceList catalogue={catalogue} />
      </SourcesPart>
      <SourcesPart id="coverage">
        <p>{t('sources.coverage.about')}</p>
        <CoverageLegend />
        <CoverageTable catalogue={catalogue} />
      </SourcesPart>
      <SourcesPart id="cautions">
        <Cautions catalogue={catalogue} />
      </SourcesPart>
      <SourcesPart id="rules">
        <Rules catalogue={catalogue} />
      </SourcesPart>
      <SourcesPart id="corrections">
        <Corrections />
      </SourcesPart>
    </section>
  )
}

/** The same query is in build/prerender/inline/start.js, which closes the served parts. */
const phone = '(max-width: 37.4375rem)'

/** A part is open where the screen has room, except the coverage: it is two thirds of all that the page lays out. */
function SourcesPart(props: { readonly id: (typeof parts)[number]; readonly children: ReactNode }) {
  const { id, children } = props
  const { t } = useFormat()
  const [isOpen] = useState(() => id !== 'coverage' && (import.meta.env.SSR || !matchMedia(phone).matches))
  return (
    <details id={`sources-${id}`} className="sources-part" open={isOpen}>
      <summary>
        <h3>{t(`sources.${id}`)}</h3>
      </summary>
      <div>
        <SectionBoundary what="sources">{children}</SectionBoundary>
      </div>
    </details>
  )
}

function openPart(hash: string): void {
  const part = document.getElementById(hash.slice(1))
  if (!(part instanceof HTMLDetailsElement)) return
  part.open = true
  part.scrollIntoView({ block: 'start' })
}

function usePaper(): void {
  useEffect(() => {
    let closed: readonly HTMLDetailsElement[] = []
    const open = (): void => {
      closed = Array.from(document.querySelectorAll<HTMLDetailsElement>('.sources-part:not([open])'))
      for (const part of closed) part.open = true
    }
    const close = (): void => {
      for (const part of closed) part.open = false
    }
    addEventListener('beforeprint', open)
    addEventListener('afterprint', close)
    return () => {
      removeEventListener('beforeprint', open)
      removeEventListener('afterprint', close)
    }
  }, [])
}

function Corrections() {
  const { data, error, isFetching, fetchStatus, refetch } = useQuery(correctionsQuery)
  // The served HTML stands until it is hydrated, and would say all that time that it is loading.
  const hydrated = useInBrowser()
  const failures = error === null ? [] : [{ id: 'corrections', error, retry: () => void refetch() }]
  return data === undefined ? (
    <RequestStates loading={hydrated && isFetching} paused={fetchStatus === 'paused'} failures={failures} />
  ) : (
    <CorrectionsList corrections={data.rows} />
  )
}

function CorrectionsList(props: { readonly corrections: readonly Correction[] }) {
  const { corrections } = props
  const { t, day, language } = useFormat()
  if (corrections.length === 0) return <p>{t('sources.corrections.none')}</p>
  return (
    <>
      <p>{t('sources.corrections.about')}</p>
      <ol className="sources-corrections" reversed>
        {corrections.toReversed().map(({ date, table, what, why }, place) => (
          // Only its place tells a correction from every other for certain.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <time dateTime={date}>{heldDates(day(date))}</time>
            <div>
              <p lang={what[language] === undefined ? 'en' : undefined}>{heldDates(what[language] ?? what.en)}</p>
              <p className="sources-quiet">
                {heldDates(t('sources.correction', { table, why: why[language] ?? why.en }))}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

type Rule = { readonly id: string; readonly term: string; readonly text: string }

/** The year of Bennet's paper (trade/decomposition.ts). */
const bennetYear = '1920'

export function orderTexts({ t }: Format): Rule[] {
  const steps = [
    ['money', 'money'],
    ['frequency', 'freq'],
    ['measure', 'measure'],
    ['show', 'show'],
  ] as const
  return steps.map(([id, control]) => ({ id, term: t(`control.${control}`), text: t(`sources.order.${id}`) }))
}

/** Rules of numbers that the page has for China and Russia only. */
const ofFirstPair = new Set(['ofChina', 'buyers', 'composite', 'brent', 'stated', 'verdict'])

type OwnTerm = 'ofChina' | 'buyers' | 'band' | 'range' | 'composite' | 'missing' | 'origin' | 'stated'

/**
 * The rules by which the page computes its numbers; choices have the names of their controls.
 * @param withYearly whether the catalogue has headings by year after BACI's last year
 */
export function ruleTexts(format: Format, withYearly = false): Rule[] {
  const { t, list, number, period, sentences } = format
  const sums = (['rolling', 'quarter', 'year'] as const).map((freq) => t(`control.freq.${freq}`))
  const share = t('unit.percent.short', { number: number(5, 0) })
  const books = [t('sources.rule.books'), ...(withYearly && otherPair === null ? [t('sources.rule.books.yearly')] : [])]
  const statuses = { a: t('status.A'), p: t('status.P'), e: t('status.E'), u: t('status.U') }
  const verdicts = {
    holds: t('claims.holds'),
    first: t('claims.holdsOnFirstRelease'),
    depends: t('claims.dependsOnSource'),
    fails: t('claims.fails'),
    unsettled: t('claims.notSettled'),
  }
  const ownTerm = (id: OwnTerm | 'books' | 'status' | 'split' | 'brent' | 'verdict', text: string): Rule => ({
    id,
    term: t(`sources.rule.${id}.term`),
    text,
  })
  const plain = (id: OwnTerm): Rule => ownTerm(id, t(`sources.rule.${id}`))
  const ofShow = (id: 'index' | 'yoy' | 'share', text: string): Rule => ({ id, term: t(`control.show.${id}`), text })
  const rules: Rule[] = [
    { id: 'sums', term: list(sums), text: t('sources.rule.sums') },
    { id: 'ytd', term: t('control.freq.ytd'), text: t('sources.rule.ytd') },
    { id: 'price', term: t('control.measure.price'), text: t('sources.rule.price') },
    ofShow('index', t('sources.rule.index', { share })),
    ofShow('yoy', t('sources.rule.yoy')),
    ofShow('share', t('sources.rule.share')),
    plain('ofChina'),
    plain('buyers'),
    plain('band'),
    plain('range'),
    ownTerm('books', sentences(books)),
    plain('composite'),
    plain('missing'),
    ownTerm('status', t('sources.rule.status', statuses)),
    plain('origin'),
    ownTerm('split', t('sources.rule.split', { year: period(bennetYear) })),
    ownTerm('brent', t('sources.rule.brent', { barrels: number(barrelsPerTonne, 1) })),
    plain('stated'),
    ownTerm('verdict', t('sources.rule.verdict', verdicts)),
  ]
  return otherPair === null ? rules : rules.filter(({ id }) => !ofFirstPair.has(id))
}

export function Rules({ catalogue }: { readonly catalogue: Catalogue }) {
  const format = useFormat()
  const { t } = format
  return (
    <>
      <p>{t('sources.order')}</p>
      <ol className="sources-order">
        {orderTexts(format).map(({ id, term, text }) => (
          <li key={id}>
            <strong>{term}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <details className="sources-details">
        <summary>{t('sources.rules.all')}</summary>
        <dl className="sources-rules">
          {ruleTexts(format, catalogue.headings.yearly !== undefined).map(({ id, term, text }) => (
            <div key={id}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}

const never = () => () => undefined

/** False in the served HTML and while React hydrates it: the served HTML must not say that something is loading. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
