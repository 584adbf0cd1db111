/** The wait that a server asks for; `at` is its end, in milliseconds since 1970. */
export type RetryAfter = { readonly ms: number; readonly at: number }

/** A wait is long if readers will not stay for it: the page tells its end and does not retry by itself. */
export const isLong = ({ ms }: RetryAfter): boolean => ms > 30_000

/** The reason why a request gave no figures; `errorText` words it for the reader. */
export type ApiErrorReason =
  | { readonly kind: 'network' | 'timeout' | 'not-json' }
  /** `retryAfter` is null where the server asks for no wait, `title` without a problem document (RFC 9457). */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly retryAfter: RetryAfter | null
      readonly title: string | null
    }
  /** `field` is the path of the field that does not fit, `observations.3.valueUsd`; empty for the answer as a whole. */
  | { readonly kind: 'shape'; readonly field: string; readonly problem: string }

export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** The requested path: `api/catalogue.json`. */
  readonly resource: string
  readonly reason: ApiErrorReason

  constructor(resource: string, reason: ApiErrorReason, options?: ErrorOptions) {
    // This message is for the console, not for the reader.
    super(`${resource}: ${JSON.stringify(reason)}`, options)
    this.resource = resource
    this.reason = reason
  }
}
