import { barrelsPerTonne } from '#src/trade/beside/prices.ts'
import { otherPair } from '#src/trade/pair.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import type { Format } from '#src/i18n/format.ts'
import { amountMessages } from '#src/i18n/messages/en/amounts.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { statusMessages } from '#src/i18n/messages/en/statuses.ts'
import { sourceMessages } from '#src/i18n/messages/en/app/sources.ts'

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
    term: t(controlMessages, `control.${control}`),
    text: t(sourceMessages, `sources.order.${id}`),
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
  const sums = (['rolling', 'quarter', 'year'] as const).map((freq) => t(controlMessages, `control.freq.${freq}`))
  const share = t(amountMessages, 'unit.percent.short', { number: number(5, 0) })
  const books = [
    t(sourceMessages, 'sources.rule.books'),
    ...(withYearly && otherPair === null ? [t(sourceMessages, 'sources.rule.books.yearly')] : []),
  ]
  const statuses = {
    a: t(statusMessages, 'status.A'),
    p: t(statusMessages, 'status.P'),
    e: t(statusMessages, 'status.E'),
    u: t(statusMessages, 'status.U'),
  }
  const verdicts = {
    holds: t(claimMessages, 'claims.holds'),
    first: t(claimMessages, 'claims.holdsOnFirstRelease'),
    depends: t(claimMessages, 'claims.dependsOnSource'),
    fails: t(claimMessages, 'claims.fails'),
    unsettled: t(claimMessages, 'claims.notSettled'),
  }
  const ownTerm = (id: OwnTerm | 'books' | 'status' | 'split' | 'brent' | 'verdict', text: string): Rule => ({
    id,
    term: t(sourceMessages, `sources.rule.${id}.term`),
    text,
  })
  const plain = (id: OwnTerm): Rule => ownTerm(id, t(sourceMessages, `sources.rule.${id}`))
  const ofShow = (id: 'index' | 'yoy' | 'share', text: string): Rule => ({
    id,
    term: t(controlMessages, `control.show.${id}`),
    text,
  })
  const rules: Rule[] = [
    { id: 'sums', term: list(sums), text: t(sourceMessages, 'sources.rule.sums') },
    { id: 'ytd', term: t(controlMessages, 'control.freq.ytd'), text: t(sourceMessages, 'sources.rule.ytd') },
    { id: 'price', term: t(controlMessages, 'control.measure.price'), text: t(sourceMessages, 'sources.rule.price') },
    ofShow('index', t(sourceMessages, 'sources.rule.index', { share })),
    ofShow('yoy', t(sourceMessages, 'sources.rule.yoy')),
    ofShow('share', t(sourceMessages, 'sources.rule.share')),
    plain('ofChina'),
    plain('buyers'),
    plain('band'),
    plain('range'),
    ownTerm('books', sentences(books)),
    plain('composite'),
    plain('missing'),
    ownTerm('status', t(sourceMessages, 'sources.rule.status', statuses)),
    plain('origin'),
    ownTerm('split', t(sourceMessages, 'sources.rule.split', { year: period(bennetYear) })),
    ownTerm('brent', t(sourceMessages, 'sources.rule.brent', { barrels: number(barrelsPerTonne, 1) })),
    plain('stated'),
    ownTerm('verdict', t(sourceMessages, 'sources.rule.verdict', verdicts)),
  ]
  return otherPair === null ? rules : rules.filter(({ id }) => !ofFirstPair.has(id))
}

export function Rules({ catalogue }: { readonly catalogue: Catalogue }) {
  const format = useFormat()
  const { t } = format
  return (
    <>
      <p>{t(sourceMessages, 'sources.order')}</p>
      <ol className="sources-order">
        {orderTexts(format).map(({ id, term, text }) => (
          <li key={id}>
            <strong>{term}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <details className="sources-details">
        <summary>{t(sourceMessages, 'sources.rules.all')}</summary>
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
