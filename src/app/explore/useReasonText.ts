import type { Format } from '#src/i18n/format.ts'
import type { Reason } from '#src/view/legal.ts'
import { useLateWords } from '#src/app/explore/useLateWords.ts'

/** Why a choice is closed, in words, which may still be on their way; null where it is open. */
export function useReasonText(format: Format): (reason: Reason | undefined) => string | null {
  const words = useLateWords()
  return (reason) => (reason === undefined ? null : (words?.reasonText(reason, format) ?? ''))
}
