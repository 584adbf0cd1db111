import { type HttpHandler, HttpResponse, http } from 'msw'
import type { Responses } from '#mocks/answers/responses.ts'

/**
 * MSW's handlers of the trade API, under any base of the site. They answer JSON only, so that the development server
 * can serve `src/api/*.ts`.
 */
export function handlers(responses: Responses): HttpHandler[] {
  return [
    http.get('*/api/*.json', ({ request }) => {
      const { pathname } = new URL(request.url)
      // The last `/api/` counts, because the base may have a folder of that name.
      const path = decodeURIComponent(pathname.slice(pathname.lastIndexOf('/api/') + 1))
      const answer = responses.get(path)
      if (answer === undefined) {
        return problem({ status: 404, title: 'Not Found', detail: `The trade API has no ${path}`, instance: pathname })
      }
      return new HttpResponse(answer(), { headers: { 'content-type': 'application/json' } })
    }),
  ]
}

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
