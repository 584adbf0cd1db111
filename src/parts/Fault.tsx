import { use, useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import '#src/i18n/messages/en/en.ts'
import type { EnglishKey } from '#src/i18n/languages.ts'
import { useFormat } from '#src/i18n/format.ts'
import { asError } from '#src/lib/attempt.ts'
import { PageContext } from '#src/page/page.ts'

const look =
  'flex flex-wrap items-baseline gap-x-lg gap-y-xs border-l-bold border-accent pl-md font-sans text-plain font-normal leading-snug text-ink'

type PartName = Extract<EnglishKey, `fault.${string}`> extends `fault.${infer Name}` ? Name : never

/** The layer of tooltips lets the pointer through; the room of a chart stays, so that nothing under it jumps. */
const places: { readonly [name in PartName]?: string } = {
  tooltip: 'w-fit bg-panel pointer-events-auto',
  chart: 'min-h-message content-center',
  figure: 'min-h-message content-center',
}

export type FaultProps = {
  readonly what: PartName
  /** The element that shows the message, where the part itself is drawn in an `<svg>`. */
  readonly into?: Element | null | undefined
  readonly error: unknown
  readonly onRetry: () => void
}

/** Says what failed, and tries again when the reader asks for it, or the view or the language changes. */
export function Fault({ what, into, error, onRetry }: FaultProps) {
  const format = useFormat()
  const [failedIn] = useState(format)
  const page = use(PageContext)
  useEffect(() => {
    if (format !== failedIn) onRetry()
  }, [format, failedIn, onRetry])
  // A view that changes as soon as the message is seen counts too.
  useLayoutEffect(() => page?.view.subscribe(onRetry), [page, onRetry])
  const message = (
    <span role="alert" className={`${look} ${places[what] ?? ''}`} data-part={what}>
      <span>{format.t(`fault.${what}`, { problem: asError(error).message })}</span>{' '}
      <button onClick={onRetry}>{format.t('app.retry')}</button>
    </span>
  )
  return into ? createPortal(message, into) : message
}
