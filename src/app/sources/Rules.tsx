import { useFormat } from '#src/i18n/useFormat.ts'
import type { Format } from '#src/i18n/format.ts'
import { cautionFigures } from '#src/app/sources/cautionFigures.ts'

export type RuleText = { readonly id: string; readonly term: string; readonly text: string }

/** The order of processing: first the frequency, then the measure, then what it is shown as. */
export function orderTexts({ t }: Format): RuleText[] {
  return [
    { id: 'frequency', term: t('control.freq'), text: t('sources.order.frequency') },
    { id: 'measure', term: t('control.measure'), text: t('sources.order.measure') },
    { id: 'show', term: t('control.show'), text: t('sources.order.show') },
  ]
}

/** By which rule each number of the page is computed. Choices go by the names of their controls. */
export function ruleTexts(format: Format): RuleText[] {
  const { t } = format
  const sums = format.list([t('control.freq.rolling'), t('control.freq.quarter'), t('control.freq.year')])
  const share = t('unit.percent.short', { number: format.number(5, 0) })
  const statuses = { a: t('status.A'), p: t('status.P'), e: t('status.E'), u: t('status.U') }
  const year = format.period(cautionFigures.bennet)
  const barrels = format.number(cautionFigures.barrelsPerTonne, 1)
  const verdicts = {
    holds: t('claims.holds'),
    first: t('claims.holdsOnFirstRelease'),
    depends: t('claims.dependsOnSource'),
    fails: t('claims.fails'),
  }
  return [
    { id: 'sums', term: sums, text: t('sources.rule.sums') },
    { id: 'ytd', term: t('control.freq.ytd'), text: t('sources.rule.ytd') },
    { id: 'price', term: t('control.measure.price'), text: t('sources.rule.price') },
    { id: 'index', term: t('control.show.index'), text: t('sources.rule.index', { share }) },
    { id: 'yoy', term: t('control.show.yoy'), text: t('sources.rule.yoy') },
    { id: 'share', term: t('control.show.share'), text: t('sources.rule.share') },
    { id: 'range', term: t('sources.rule.range.term'), text: t('sources.rule.range') },
    { id: 'books', term: t('sources.rule.books.term'), text: t('sources.rule.books') },
    { id: 'composite', term: t('sources.rule.composite.term'), text: t('sources.rule.composite') },
    { id: 'missing', term: t('sources.rule.missing.term'), text: t('sources.rule.missing') },
    { id: 'status', term: t('sources.rule.status.term'), text: t('sources.rule.status', statuses) },
    { id: 'origin', term: t('sources.rule.origin.term'), text: t('sources.rule.origin') },
    { id: 'split', term: t('sources.rule.split.term'), text: t('sources.rule.split', { year }) },
    { id: 'brent', term: t('sources.rule.brent.term'), text: t('sources.rule.brent', { barrels }) },
    { id: 'stated', term: t('sources.rule.stated.term'), text: t('sources.rule.stated') },
    { id: 'verdict', term: t('sources.rule.verdict.term'), text: t('sources.rule.verdict', verdicts) },
  ]
}

/** How every number of the page comes about: the order of processing, then each rule. */
export function Rules() {
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
          {ruleTexts(format).map(({ id, term, text }) => (
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
