import { useFormat } from '#src/i18n/useFormat.ts'

/** The years, and under each of them value and weight. */
export function CoverageHead(props: { readonly years: readonly number[] }) {
  const { t, period } = useFormat()
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t('sources.coverage.series')}
        </th>
        {props.years.map((year) => (
          <th key={year} scope="colgroup" colSpan={2}>
            {period(String(year))}
          </th>
        ))}
      </tr>
      <tr>
        {props.years.flatMap((year) =>
          (['value', 'weight'] as const).map((measure) => (
            <th key={`${year} ${measure}`} scope="col">
              <abbr title={t(`sources.coverage.${measure}`)} aria-hidden="true">
                {t(`sources.coverage.${measure}.short`)}
              </abbr>
              <span className="visually-hidden">{t(`sources.coverage.${measure}`)}</span>
            </th>
          )),
        )}
      </tr>
    </thead>
  )
}
