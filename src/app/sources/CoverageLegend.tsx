import { useFormat } from '#src/i18n/useFormat.ts'
import { CoverageMark } from '#src/app/sources/CoverageMark.tsx'
import type { CoverageCell } from '#src/app/sources/coverageRows.ts'

const samples: readonly { readonly id: 'P' | 'E' | 'U'; readonly cell: CoverageCell }[] = [
  { id: 'P', cell: { periods: 12, of: 12, status: 'P' } },
  { id: 'E', cell: { periods: 12, of: 12, status: 'E' } },
  { id: 'U', cell: { periods: 12, of: 12, status: 'U' } },
]
const full: CoverageCell = { periods: 12, of: 12, status: 'A' }
const part: CoverageCell = { periods: 5, of: 12, status: 'A' }

/** What the blocks of the coverage table mean. */
export function CoverageLegend() {
  const { t, number } = useFormat()
  return (
    <ul className="sources-legend" aria-label={t('sources.legend')}>
      <li>
        <CoverageMark cell={full} words="" />
        {t('sources.legend.full')}
      </li>
      <li>
        <CoverageMark cell={part} words="" />
        {t('sources.legend.part', { count: number(part.periods, 0) })}
      </li>
      {samples.map(({ id, cell }) => (
        <li key={id}>
          <CoverageMark cell={cell} words="" />
          {t(`sources.legend.${id}`)}
        </li>
      ))}
      <li>
        <CoverageMark cell={null} words="" />
        {t('sources.legend.none')}
      </li>
    </ul>
  )
}
