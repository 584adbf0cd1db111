import { barrelsPerTonne } from '#src/trade/brent.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import type { Format } from '#src/i18n/format.ts'
import { amountMessages } from '#src/i18n/messages/en/amounts.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { sourceMessages } from '#src/i18n/messages/en/sources.ts'
import { cautionValues } from '#src/app/sources/cautionValues.ts'

export type RuleText = { readonly id: string; readonly term: string; readonly text: string }

/** The order of processing: first the money, then the frequency, then the measure, then what it is shown as. */
export function orderTexts({ t }: Format): RuleText[] {
  return [
    { id: 'money', term: t(controlMessages, 'control.money'), text: t(sourceMessages, 'sources.order.money') },
    { id: 'frequency', term: t(controlMessages, 'control.freq'), text: t(sourceMessages, 'sources.order.frequency') },
    { id: 'measure', term: t(controlMessages, 'control.measure'), text: t(sourceMessages, 'sources.order.measure') },
    { id: 'show', term: t(controlMessages, 'control.show'), text: t(sourceMessages, 'sources.order.show') },
  ]
}

/**
 * By which rule each number of the page is computed. Choices go by the names of their controls.
 * @param withYearly has the catalogue headings by year after BACI's last?
 */
export function ruleTexts(format: Format, withYearly = false): RuleText[] {
  const { t } = format
  const books = [
    t(sourceMessages, 'sources.rule.books'),
    ...(withYearly ? [t(sourceMessages, 'sources.rule.books.yearly')] : []),
  ]
  const sums = format.list([
    t(controlMessages, 'control.freq.rolling'),
    t(controlMessages, 'control.freq.quarter'),
    t(controlMessages, 'control.freq.year'),
  ])
  const share = t(amountMessages, 'unit.percent.short', { number: format.number(5, 0) })
  const statuses = {
    a: t(seriesMessages, 'status.A'),
    p: t(seriesMessages, 'status.P'),
    e: t(seriesMessages, 'status.E'),
    u: t(seriesMessages, 'status.U'),
  }
  const year = format.period(cautionValues.bennet)
  const barrels = format.number(barrelsPerTonne, 1)
  const verdicts = {
    holds: t(claimMessages, 'claims.holds'),
    first: t(claimMessages, 'claims.holdsOnFirstRelease'),
    depends: t(claimMessages, 'claims.dependsOnSource'),
    fails: t(claimMessages, 'claims.fails'),
    unsettled: t(claimMessages, 'claims.notSettled'),
  }
  return [
    { id: 'sums', term: sums, text: t(sourceMessages, 'sources.rule.sums') },
    { id: 'ytd', term: t(controlMessages, 'control.freq.ytd'), text: t(sourceMessages, 'sources.rule.ytd') },
    { id: 'price', term: t(controlMessages, 'control.measure.price'), text: t(sourceMessages, 'sources.rule.price') },
    {
      id: 'index',
      term: t(controlMessages, 'control.show.index'),
      text: t(sourceMessages, 'sources.rule.index', { share }),
    },
    { id: 'yoy', term: t(controlMessages, 'control.show.yoy'), text: t(sourceMessages, 'sources.rule.yoy') },
    { id: 'share', term: t(controlMessages, 'control.show.share'), text: t(sourceMessages, 'sources.rule.share') },
    {
      id: 'ofChina',
      term: t(sourceMessages, 'sources.rule.ofChina.term'),
      text: t(sourceMessages, 'sources.rule.ofChina'),
    },
    {
      id: 'buyers',
      term: t(sourceMessages, 'sources.rule.buyers.term'),
      text: t(sourceMessages, 'sources.rule.buyers'),
    },
    { id: 'band', term: t(sourceMessages, 'sources.rule.band.term'), text: t(sourceMessages, 'sources.rule.band') },
    { id: 'range', term: t(sourceMessages, 'sources.rule.range.term'), text: t(sourceMessages, 'sources.rule.range') },
    { id: 'books', term: t(sourceMessages, 'sources.rule.books.term'), text: format.sentences(books) },
    {
      id: 'composite',
      term: t(sourceMessages, 'sources.rule.composite.term'),
      text: t(sourceMessages, 'sources.rule.composite'),
    },
    {
      id: 'missing',
      term: t(sourceMessages, 'sources.rule.missing.term'),
      text: t(sourceMessages, 'sources.rule.missing'),
    },
    {
      id: 'status',
      term: t(sourceMessages, 'sources.rule.status.term'),
      text: t(sourceMessages, 'sources.rule.status', statuses),
    },
    {
      id: 'origin',
      term: t(sourceMessages, 'sources.rule.origin.term'),
      text: t(sourceMessages, 'sources.rule.origin'),
    },
    {
      id: 'split',
      term: t(sourceMessages, 'sources.rule.split.term'),
      text: t(sourceMessages, 'sources.rule.split', { year }),
    },
    {
      id: 'brent',
      term: t(sourceMessages, 'sources.rule.brent.term'),
      text: t(sourceMessages, 'sources.rule.brent', { barrels }),
    },
    {
      id: 'stated',
      term: t(sourceMessages, 'sources.rule.stated.term'),
      text: t(sourceMessages, 'sources.rule.stated'),
    },
    {
      id: 'verdict',
      term: t(sourceMessages, 'sources.rule.verdict.term'),
      text: t(sourceMessages, 'sources.rule.verdict', verdicts),
    },
  ]
}

/** How every number of the page comes about: the order of processing, then each rule. */
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
