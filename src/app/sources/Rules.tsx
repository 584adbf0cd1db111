import { barrelsPerTonne } from '#src/trade/beside/prices.ts'
import { otherPair } from '#src/trade/pair.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import type { Format } from '#src/i18n/format.ts'

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
  return steps.map(([id, control]) => ({
    id,
    term: t(`control.${control}`),
    text: t(`sources.order.${id}`),
  }))
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
  const statuses = {
    a: t('status.A'),
    p: t('status.P'),
    e: t('status.E'),
    u: t('status.U'),
  }
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
  const ofShow = (id: 'index' | 'yoy' | 'share', text: string): Rule => ({
    id,
    term: t(`control.show.${id}`),
    text,
  })
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
