import type { FigureSize } from '#src/figure/layout/styles.ts'
import type { Preview } from '#src/app/export/usePreview.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'

/** The figure as it will be, as large as fits. */
export function PreviewPicture(props: { readonly preview: Preview; readonly size: FigureSize }) {
  const { preview, size } = props
  const { t } = useFormat()
  return (
    <div className="export-preview" aria-busy={preview.drawing}>
      {preview.url !== null && (
        <img src={preview.url} alt={t(exportMessages, 'export.preview')} width={size.width} height={size.height} />
      )}
    </div>
  )
}
