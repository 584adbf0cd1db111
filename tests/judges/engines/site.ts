import { existsSync, readFileSync, statSync } from 'node:fs'
import { type Server, type ServerResponse, createServer } from 'node:http'
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
  const held = new Map<RegExp, Promise<void>>()
  let isSandboxed = false
  let port = 0
  const found = <T>(rules: ReadonlyMap<RegExp, T>, path: string): T | undefined =>
    Array.from(rules).find(([pattern]) => pattern.test(path))?.[1]

  async function answer(path: string, response: ServerResponse): Promise<unknown> {
    await found(held, path)
    const inside = path.startsWith(prefix) ? normalize(path.slice(prefix.length - 1)) : '/none'
    const file = join(dist, inside.endsWith('/') ? `${inside}index.html` : inside)
    const handle = found(handles, path)
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
    const own = (words: string): string => `${words} http://127.0.0.1:${port}`
    const isPage = isSandboxed && extname(file) === '.html'
    return response.end(isPage ? readFileSync(file, 'utf8').replace("connect-src 'self'", own) : readFileSync(file))
  }

  let server: Server
  const start = (): Promise<void> =>
    new Promise((resolve) => {
      server = createServer(({ url = '/' }, response) =>
        answer(decodeURIComponent(new URL(url, 'http://localhost').pathname), response),
      ).listen(port, '127.0.0.1', () => {
        const address = server.address()
        if (typeof address === 'object' && address !== null) port = address.port
        resolve()
      })
    })
  await start()
  const origin = `http://127.0.0.1:${port}`
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
    /** Holds back answers to matching paths from now on. @returns a function that lets them through */
    holds(path: RegExp): () => void {
      let release = (): void => undefined
      held.set(path, new Promise((resolve) => (release = resolve)))
      return () => void (held.delete(path), release())
    },
    /** Gives pages from now on as a build with `SITE_URL` in a frame with `sandbox="allow-scripts"`. */
    sandboxes: () => void (isSandboxed = true),
    start,
    stop: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
