import { type ReactNode, useEffect } from 'react'
import { findingsQuery, useAnswer, useAnswers } from '#src/api/queries.ts'
import { correctionsQuery } from '#src/api/sourceQueries.ts'
import { Cautions, cautionTexts } from '#src/app/sources/Cautions.tsx'
import { CoverageTable } from '#src/app/sources/CoverageTable.tsx'
import { SourceFold, SourceList } from '#src/app/sources/SourceList.tsx'
import { RequestStates } from '#src/app/stage/RecordStates.tsx'
import { RequestFailure } from '#src/controls/RequestState.tsx'
import { type Format, heldDates, useFormat } from '#src/i18n/format.ts'
import { useInBrowser } from '#src/lib/store.ts'
import { usePage } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { barrelsPerTonne } from '#src/trade/beside/worldPrice.ts'
import { type Catalogue, otherPair } from '#src/trade/catalogue.ts'
import { createLabels } from '#src/view/texts/labels.ts'

/** The served HTML has one line a publisher; what is folded comes with this code, when a reader is near. */
export function Sources() {
  const { served: catalogue } = usePage()
  const format = useFormat()
  const { t } = format
  const isHere = useInBrowser()
  useArrival(isHere)
  // Findings exist for China and Russia only.
  const { data: findings, error, retry } = useAnswer(findingsQuery, otherPair === null)
  const cautions = isHere
    ? cautionTexts(catalogue, findings ?? {}, format, createLabels(catalogue, undefined, format))
    : null
  const listed = new Set(catalogue.sources.map(({ id }) => id))
  const general = cautions?.filter(({ source }) => source === null || !listed.has(source))
  return (
    <section id="sources" className="border-t-bold border-ink pt-lg pb-huge text-small" aria-labelledby="sources-title">
      <h2 id="sources-title" className="text-title">
        {t('sources.title')}
      </h2>
      <p className="max-w-text pt-xs text-plain text-muted">{t('sources.intro')}</p>
      {error !== null && <RequestFailure error={error} onRetry={retry} />}
      <SectionBoundary what="sources">
        <SourceList catalogue={catalogue} cautions={cautions} />
      </SectionBoundary>
      <Part id="coverage">{isHere && <CoverageTable catalogue={catalogue} />}</Part>
      <Part id="cautions">{general && <Cautions of={general} about={t('sources.cautions.about')} />}</Part>
      <Part id="rules">{isHere && <Rules catalogue={catalogue} />}</Part>
      <Part id="corrections">{isHere && <Corrections />}</Part>
    </section>
  )
}

function Part(props: { readonly id: 'coverage' | 'cautions' | 'rules' | 'corrections'; readonly children: ReactNode }) {
  const { t } = useFormat()
  return (
    <SourceFold
      id={`sources-${props.id}`}
      summary={<h3 className="inline font-sans text-plain">{t(`sources.${props.id}`)}</h3>}
    >
      <SectionBoundary what="sources">{props.children}</SectionBoundary>
    </SourceFold>
  )
}

/** Opens what the address names, and holds it at the top of the window while the page grows, until the reader moves. */
function useArrival(isHere: boolean): void {
  useEffect(() => {
    if (!isHere) return undefined
    let left = new AbortController()
    const arrive = (): void => {
      left.abort()
      const part = document.querySelector(`:is(#sources, #sources *)[id="${CSS.escape(location.hash.slice(1))}"]`)
      if (part === null) return
      for (let fold = part.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true
      const { signal } = (left = new AbortController())
      const held = new ResizeObserver(() => part.scrollIntoView())
      held.observe(document.body)
      signal.addEventListener('abort', () => held.disconnect())
      for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
        addEventListener(type, () => left.abort(), { signal, passive: true })
    }
    arrive()
    addEventListener('hashchange', arrive)
    return () => {
      left.abort()
      removeEventListener('hashchange', arrive)
    }
  }, [isHere])
}

const corrections = [correctionsQuery]

function Corrections() {
  const requests = useAnswers(corrections)
  const answer = requests.answers(correctionsQuery)
  const { t, day, language } = useFormat()
  if (answer == null) return <RequestStates requests={requests} isLoading={answer === undefined} />
  if (answer.rows.length === 0) return <p>{t('sources.corrections.none')}</p>
  return (
    <>
      <p className="max-w-text text-muted">{t('sources.corrections.about')}</p>
      <ol reversed>
        {answer.rows.toReversed().map(({ date, table, what, why }, place) => (
          // Only its place tells a correction from every other for certain.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place} className="grid grid-cols-named gap-x-huge gap-y-xs py-md stacked:grid-cols-one">
            <time dateTime={date}>{heldDates(day(date))}</time>
            <div className="max-w-text">
              <p lang={what[language] === undefined ? 'en' : undefined}>{heldDates(what[language] ?? what.en)}</p>
              <p className="text-muted">
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

/**
 * The rules by which the page computes its numbers; choices have the names of their controls, others a term before a bar.
 * @param withYearly whether the catalogue has headings by year after BACI's last year
 */
export function ruleTexts(format: Format, withYearly = false): Rule[] {
  const { t, list, number, period, sentences } = format
  const sums = (['rolling', 'quarter', 'year'] as const).map((freq) => t(`control.freq.${freq}`))
  const share = t('unit.percent.short', { number: number(5, 0) })
  const books = [t('sources.rule.books'), ...(withYearly && otherPair === null ? [t('sources.rule.books.yearly')] : [])]
  const statuses = { a: t('status.A'), p: t('status.P'), e: t('status.E'), u: t('status.U') }
  const verdicts = {
    holds: t('verdict.holds'),
    first: t('verdict.holdsOnFirstRelease'),
    depends: t('verdict.dependsOnSource'),
    fails: t('verdict.fails'),
    unsettled: t('verdict.notSettled'),
  }
  const own = (id: string, said: string): Rule => {
    const [term = '', text = ''] = said.split('|')
    return { id, term, text }
  }
  const ofShow = (id: 'index' | 'yoy' | 'share', text: string): Rule => ({ id, term: t(`control.show.${id}`), text })
  const rules: Rule[] = [
    { id: 'sums', term: list(sums), text: t('sources.rule.sums') },
    { id: 'ytd', term: t('control.freq.ytd'), text: t('sources.rule.ytd') },
    { id: 'price', term: t('control.measure.price'), text: t('sources.rule.price') },
    ofShow('index', t('sources.rule.index', { share })),
    ofShow('yoy', t('sources.rule.yoy')),
    ofShow('share', t('sources.rule.share')),
    own('ofChina', t('sources.rule.ofChina')),
    own('buyers', t('sources.rule.buyers')),
    own('band', t('sources.rule.band')),
    own('range', t('sources.rule.range')),
    own('books', sentences(books)),
    own('composite', t('sources.rule.composite')),
    own('missing', t('sources.rule.missing')),
    { id: 'status', term: t('sources.rule.status.term'), text: t('sources.rule.status', statuses) },
    own('origin', t('sources.rule.origin')),
    own('split', t('sources.rule.split', { year: period(bennetYear) })),
    own('brent', t('sources.rule.brent', { barrels: number(barrelsPerTonne, 1) })),
    own('stated', t('sources.rule.stated')),
    own('verdict', t('sources.rule.verdict', verdicts)),
  ]
  return otherPair === null ? rules : rules.filter(({ id }) => !ofFirstPair.has(id))
}

function Rules({ catalogue }: { readonly catalogue: Catalogue }) {
  const format = useFormat()
  const { t, number } = format
  return (
    <>
      <p className="text-muted">{t('sources.order')}</p>
      <ol className="grid grid-cols-cards gap-x-huge gap-y-lg py-md">
        {orderTexts(format).map(({ id, term, text }, place) => (
          <li key={id} className="grid grid-cols-choices items-baseline gap-x-lg">
            <span className="font-serif text-title text-accent-text" aria-hidden="true">
              {number(place + 1, 0)}
            </span>
            <div>
              <strong>{term}</strong>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <dl className="m-0 columns-text gap-x-huge">
        {ruleTexts(format, catalogue.headings.yearly !== undefined).map(({ id, term, text }) => (
          <div
            key={id}
            className="grid break-inside-avoid grid-cols-named gap-x-lg border-t border-rule py-sm phone:grid-cols-one"
          >
            <dt className="font-semibold">{term}</dt>
            <dd className="m-0">{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
