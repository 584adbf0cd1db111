import { useFormat } from '#src/i18n/useFormat.ts'
import type { CoverageCell } from '#src/app/sources/coverageRows.ts'

/**
 * A block as wide as the part of the year that is published: solid where all of it is final, else hollow with the
 * letter of its weakest status. A part of a year has its count beside it. The style sheet draws all of this.
 */
export function CoverageMark(props: { readonly cell: CoverageCell | null; readonly words: string }) {
  const { cell, words } = props
  const { number } = useFormat()
  if (cell === null) {
    return (
      <span className="sources-mark sources-mark-none">
        <span className="visually-hidden">{words}</span>
      </span>
    )
  }
  const isPart = cell.periods < cell.of
  return (
    <span
      className="sources-mark"
      data-status={cell.status}
      data-count={isPart ? number(cell.periods, 0) : undefined}
      data-months={isPart ? cell.periods : undefined}
    >
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
