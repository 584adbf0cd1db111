import { use, useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import '#src/i18n/messages/en/en.ts'
import type { EnglishKey } from '#src/i18n/languages.ts'
import { useFormat } from '#src/i18n/format.ts'
import { adoptStyles } from '#src/lib/adoptStyles.ts'
import { asError } from '#src/lib/attempt.ts'
import { PageContext } from '#src/page/page.ts'
import styles from '#src/parts/fault.css?inline'

adoptStyles(styles)

type PartName = Extract<EnglishKey, `fault.${string}`> extends `fault.${infer Name}` ? Name : never

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
    <span role="alert" className="fault" data-part={what}>
      <span>{format.t(`fault.${what}`, { problem: asError(error).message })}</span>{' '}
      <button type="button" onClick={onRetry}>
        {format.t('app.retry')}
      </button>
    </span>
  )
  return into ? createPortal(message, into) : message
}
