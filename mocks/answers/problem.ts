import { HttpResponse } from 'msw'

type ProblemDocument = {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly instance: string
}

/** A failure as a problem document of RFC 9457. */
export function problem(
  { status, title, detail, instance }: ProblemDocument,
  headers: Record<string, string> = {},
): HttpResponse<string> {
  const document = { type: 'about:blank', title, status, detail, instance }
  return new HttpResponse(JSON.stringify(document), {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
  })
}
