import * as v from 'valibot'

const problemDocument = v.object({ title: v.pipe(v.string(), v.nonEmpty()) })

/** The title of an RFC 9457 problem document; null for any other body, such as a proxy's page. */
export function problemTitle(body: string): string | null {
  try {
    const result = v.safeParse(problemDocument, JSON.parse(body))
    return result.success ? result.output.title : null
  } catch {
    return null
  }
}
