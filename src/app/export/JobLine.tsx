import { useEffect, useRef, useState } from 'react'
import { useFormat } from '#src/i18n/format.ts'
import { asError } from '#src/lib/attempt.ts'
import type { FigureStep } from '#src/publish/files/exports.ts'
import { TooSmallError } from '#src/publish/layout/figureLayout.ts'

type Job =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly step: FigureStep }
  | { readonly state: 'done'; readonly text: string }
  | { readonly state: 'failed'; readonly problem: Error }

export type JobTools = { readonly signal: AbortSignal; readonly onStep: (step: FigureStep) => void }

/** Runs one job at a time; a new job, a cancellation or unmounting aborts the one before. */
export function useJob() {
  const [job, setJob] = useState<Job>({ state: 'idle' })
  const current = useRef<AbortController>(null)
  useEffect(() => () => current.current?.abort(), [])
  return {
    job,
    start(work: (tools: JobTools) => Promise<string>) {
      current.current?.abort()
      const controller = new AbortController()
      current.current = controller
      const { signal } = controller
      const tell = (next: Job): void => {
        if (!signal.aborted) setJob(next)
        // A picture that the clipboard has refused is still being made, and would tell its steps after the end.
        if (next.state === 'failed') controller.abort()
      }
      const onStep = (step: FigureStep): void => tell({ state: 'running', step })
      onStep('draw')
      work({ signal, onStep }).then(
        (text) => tell({ state: 'done', text }),
        (error: unknown) => tell({ state: 'failed', problem: asError(error) }),
      )
    },
    cancel() {
      current.current?.abort()
      setJob({ state: 'idle' })
    },
  }
}

export function JobLine(props: {
  readonly job: Job
  readonly problem: Error | null
  readonly idle: string
  readonly onCancel: () => void
}) {
  const { job, idle, onCancel } = props
  const { t } = useFormat()
  // The preview itself says that the size is too small.
  const problem = job.state === 'failed' ? job.problem : props.problem instanceof TooSmallError ? null : props.problem
  return (
    <div className="flex min-h-sentence items-center gap-lg text-small leading-snug wrap-anywhere stacked:min-h-lines stacked:text-fine">
      {job.state === 'idle' && problem === null && <p className="text-muted">{idle}</p>}
      {/* Only the result is a live region, because the steps follow one another too fast to be spoken. */}
      <p role="status">{job.state === 'done' ? job.text : ''}</p>
      {job.state === 'running' && (
        <>
          <p>{t(`export.step.${job.step}`)}</p>
          <progress className="accent-ink" aria-label={t('export.working')} />
          <button className="link" onClick={onCancel}>
            {t('app.cancel')}
          </button>
        </>
      )}
      {problem !== null && job.state !== 'running' && (
        <p role="alert" className="border-l-bold border-accent pl-md text-ink">
          {problem instanceof TooSmallError ? t('export.tooSmall') : t('export.failed', { problem: problem.message })}
        </p>
      )}
    </div>
  )
}

export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Safari reads the address after the click has returned (https://bugs.webkit.org/show_bug.cgi?id=199166).
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
