import { TooSmallError } from '#src/figure/draw/tooSmall.ts'
import type { Job } from '#src/app/export/useJob.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'

/** How far the export is, and what became of it. */
export function JobLine(props: {
  readonly job: Job
  /** Of the preview. */
  readonly problem: Error | null
  /** What stands there before anything is taken. */
  readonly idle: string
  readonly onCancel: () => void
}) {
  const { job, idle, onCancel } = props
  const { t } = useFormat()
  // A size that is too small is said where the preview would be.
  const problem = job.state === 'failed' ? job.problem : props.problem instanceof TooSmallError ? null : props.problem
  return (
    <div className="export-job">
      {/* What became of it is said; its steps, which follow one another in no time, are to be seen. */}
      {job.state === 'idle' && problem === null && <p className="export-hint">{idle}</p>}
      <p role="status">{job.state === 'done' ? job.text : ''}</p>
      {job.state === 'running' && (
        <>
          <p>{t(exportMessages, `export.step.${job.step ?? 'draw'}`)}</p>
          <progress aria-label={t(exportMessages, 'export.working')} />
          <button type="button" className="link" onClick={onCancel}>
            {t(exportMessages, 'export.cancel')}
          </button>
        </>
      )}
      {problem !== null && job.state !== 'running' && (
        <p role="alert" className="state-failed">
          {problem instanceof TooSmallError
            ? t(exportMessages, 'export.tooSmall')
            : t(exportMessages, 'export.failed', { problem: problem.message })}
        </p>
      )}
    </div>
  )
}
