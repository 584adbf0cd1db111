import { useFormat } from '#src/i18n/useFormat.ts'
import { orderTexts, ruleTexts } from '#src/app/sources/ruleTexts.ts'

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
