import type { Catalogue } from '#src/trade/catalogue.ts'
import type { FigureContent } from '#src/figure/figureContent.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** Opens what can be taken away. */
export function ExportButton(props: { readonly content: FigureContent; readonly catalogue: Catalogue }) {
  const { t } = useFormat()
  void props
  return (
    <button type="button" className="primary">
      {t('export.button')}
    </button>
  )
}
