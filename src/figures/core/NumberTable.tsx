import '#src/i18n/messages/en/en.ts'
import { type Format, useFormat } from '#src/i18n/format.ts'
import { ScrollRegion } from '#src/parts/ScrollRegion.tsx'
import type { ChartTable } from '#src/publish/content.ts'
import { type Status, isFinal } from '#src/trade/observation.ts'

/** Screen readers hear the status in words instead of its letter. */
export function NumberCell(props: {
  readonly text: string | null
  readonly status: Status | null
  readonly plusMinus?: string | null
  readonly format: Format
  readonly isGrey?: boolean
}) {
  const { text, status, plusMinus = null, format, isGrey = false } = props
  const { t } = format
  if (text === null) {
    return (
      <td className="text-muted">
        <span aria-hidden="true">—</span>
        <span className="sr-only">{t('chart.tooltip.noFigure')}</span>
      </td>
    )
  }
  return (
    // Numbers have no-break spaces; words in their place may take two lines.
    <td className={`${isGrey ? 'text-muted' : ''} ${text.includes(' ') ? '' : 'whitespace-nowrap'}`}>
      {text}
      {status !== null && !isFinal(status) && (
        <>
          <sup className="absolute top-0 ml-xs text-fine leading-tight text-muted" aria-hidden="true">
            {status}
          </sup>
          <span className="sr-only">{t('list.tail', { text: t(`status.${status}`) })}</span>
        </>
      )}
      {plusMinus !== null && <small className="block text-fine text-muted">{plusMinus}</small>}
    </td>
  )
}

/** A number that does not stand as published has the letter of its status. */
export function NumberTable({ label, corner, heads, rows }: ChartTable) {
  const format = useFormat()
  const isDeep = heads.some(({ under }) => under.length > 0)
  return (
    <ScrollRegion className="numbers my-lg text-small leading-snug break-keep" role="region" label={label}>
      <table>
        <thead>
          <tr>
            <th rowSpan={isDeep ? 2 : undefined} scope="col">
              {corner}
            </th>
            {heads.map(({ id, title, span }) => (
              <th key={id} colSpan={isDeep || span > 1 ? span : undefined} scope="col">
                {title}
              </th>
            ))}
          </tr>
          {isDeep && (
            <tr>
              {heads.flatMap(({ id, under }) =>
                under.map((title) => (
                  <th key={`${id} ${title}`} scope="col">
                    {title}
                  </th>
                )),
              )}
            </tr>
          )}
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map(({ text, status }, i) => (
                // oxlint-disable-next-line react/no-array-index-key -- the index of a cell is its column
                <NumberCell key={i} text={text} status={status} format={format} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
