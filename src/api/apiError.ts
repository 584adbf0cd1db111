/** The wait that a server asks for; `at` is its end, in milliseconds since 1970. */
export type RetryAfter = { readonly ms: number; readonly at: number }

/** Longer than a reader waits before the page: they are told until when, and nothing is asked again by itself. */
export const isLong = ({ ms }: RetryAfter): boolean => ms > 30_000

/** Why a request gave no figures. Its words for the reader are made where the language is known. */
export type ApiErrorReason =
  | { readonly kind: 'network' | 'timeout' | 'not-json' }
  /** `retryAfter` is null where the server asks for no wait, `title` where the body is no problem document (RFC 9457). */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly retryAfter: RetryAfter | null
      readonly title: string | null
    }
  /** `field` is the path of what does not fit, `observations.3.valueUsd`; empty for the answer as a whole. */
  | { readonly kind: 'shape'; readonly field: string; readonly problem: string }

export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** The path that was asked for: `api/catalogue.json`. */
  readonly resource: string
  readonly reason: ApiErrorReason

  constructor(resource: string, reason: ApiErrorReason, options?: ErrorOptions) {
    // For the console, not for the reader.
    super(`${resource}: ${JSON.stringify(reason)}`, options)
    this.resource = resource
    this.reason = reason
  }
}
