import { useEffect, useRef, useState } from 'react'
import type { FigureStep } from '#src/figure/files/exports.ts'
import { asError } from '#src/lib/asError.ts'

export type Job =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly step: FigureStep | null }
  | { readonly state: 'done'; readonly text: string }
  | { readonly state: 'failed'; readonly problem: Error }

/** What a job may do while it runs. */
export type JobTools = { readonly signal: AbortSignal; readonly onStep: (step: FigureStep) => void }

/** One thing at a time is made and handed over; a new one, a cancellation or leaving ends the one before. */
export function useJob(): {
  readonly job: Job
  readonly start: (work: (tools: JobTools) => Promise<string>) => void
  readonly cancel: () => void
} {
  const [job, setJob] = useState<Job>({ state: 'idle' })
  const current = useRef<AbortController>(null)
  useEffect(() => () => current.current?.abort(), [])
  return {
    job,
    start(work) {
      current.current?.abort()
      const controller = new AbortController()
      current.current = controller
      const { signal } = controller
      const tell = (next: Job): void => {
        if (!signal.aborted) setJob(next)
      }
      tell({ state: 'running', step: null })
      work({ signal, onStep: (step) => tell({ state: 'running', step }) }).then(
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
