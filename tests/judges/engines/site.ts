import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { type ServerResponse, createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mimeTypes } from '#tests/serve.ts'

const dist = fileURLToPath(new URL('../../../dist', import.meta.url))
const prefix = '/some/folder/'

/** Answers in place of the site, of which it has the file. */
type Handle = (response: ServerResponse, file: string) => unknown
export type Site = Awaited<ReturnType<typeof startSite>>

/** Serves the built site, and breaks as a test asks. */
export async function startSite() {
  const missing: string[] = []
  const handles = new Map<RegExp, Handle>()
  let isSandboxed = false

  function answer(path: string, response: ServerResponse): unknown {
    const inside = path.startsWith(prefix) ? normalize(path.slice(prefix.length - 1)) : '/none'
    const file = join(dist, inside.endsWith('/') ? `${inside}index.html` : inside)
    const [, handle] = Array.from(handles).find(([pattern]) => pattern.test(path)) ?? []
    if (handle !== undefined) return handle(response, file)
    if (!existsSync(file) || statSync(file).isDirectory()) {
      // Browsers request it by themselves.
      if (path !== '/favicon.ico') missing.push(path)
      return response.writeHead(404).end()
    }
    response.writeHead(200, {
      'content-type': mimeTypes[extname(file)] ?? 'application/octet-stream',
      ...(isSandboxed && { 'content-security-policy': 'sandbox allow-scripts' }),
      ...(/^\/(api|data|assets)\//.test(inside) && { 'access-control-allow-origin': '*' }),
    })
    const own = (words: string): string => `${words} ${origin}`
    const isPage = isSandboxed && extname(file) === '.html'
    return response.end(isPage ? readFileSync(file, 'utf8').replace("connect-src 'self'", own) : readFileSync(file))
  }

  const server = createServer(({ url = '/' }, response) =>
    answer(decodeURIComponent(new URL(url, 'http://localhost').pathname), response),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return {
    origin,
    url: `${origin}${prefix}`,
    /** Paths that were asked for and are not there. */
    missing,
    /** Answers matching paths so from now on. @returns a function that gives the site's files again */
    answers(path: RegExp, handle: Handle): () => void {
      handles.set(path, handle)
      return () => void handles.delete(path)
    },
    /** Gives pages from now on as a build with `SITE_URL` in a frame with `sandbox="allow-scripts"`. */
    sandboxes: () => void (isSandboxed = true),
    stop: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
