import type { CSSProperties } from 'react'
import { TooSmallError } from '#src/figure/draw/tooSmall.ts'
import type { FigureSize } from '#src/figure/layout/styles.ts'
import type { Preview } from '#src/app/export/usePreview.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'

/** The figure as it will be, as large as fits. */
export function PreviewPicture(props: { readonly preview: Preview; readonly size: FigureSize }) {
  const { preview, size } = props
  const { t } = useFormat()
  // Its room is there before it is: what stands below never moves under a pointer.
  const room: CSSProperties = { aspectRatio: `${size.width} / ${size.height}` }
  return (
    <div className="export-preview" style={room} aria-busy={preview.drawing}>
      {preview.url !== null && (
        <img src={preview.url} alt={t(exportMessages, 'export.preview')} width={size.width} height={size.height} />
      )}
      {preview.problem instanceof TooSmallError && <p role="alert">{t(exportMessages, 'export.tooSmall')}</p>}
    </div>
  )
}
