import type { Catalogue } from '#src/trade/catalogue.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { CoverageHead } from '#src/app/sources/CoverageHead.tsx'
import { CoverageLine } from '#src/app/sources/CoverageLine.tsx'
import { coverageMatrix } from '#src/app/sources/coverageRows.ts'
import { createLabels } from '#src/view/labels.ts'

/** Every series by year and measure. It scrolls inside itself where the screen is narrow. */
export function CoverageTable(props: { readonly catalogue: Catalogue }) {
  const format = useFormat()
  const { t } = format
  const labels = createLabels(props.catalogue, undefined, format)
  const { years, groups } = coverageMatrix(props.catalogue)
  return (
    // A part that scrolls must be in reach of the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="sources-scroll" role="group" aria-label={t('sources.coverage.scroll')} tabIndex={0}>
      <table className="sources-matrix">
        <caption className="visually-hidden">{t('sources.coverage.caption')}</caption>
        <CoverageHead years={years} />
        {groups.map(({ flow, rows }) => (
          <tbody key={flow}>
            <tr>
              <th scope="rowgroup" colSpan={1 + 2 * years.length} className="sources-flow">
                <span>{t(`flow.${flow}`)}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <CoverageLine key={row.info.id} row={row} name={labels.commodity(row.info)} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
