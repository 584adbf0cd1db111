import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import type { Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../../../dist', import.meta.url))
const types: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** What a host does instead of giving a file: a status, or an answer that it wants to be kept for a year, or it breaks off. */
export type Fault = 403 | 404 | 500 | 503 | 'another page' | 'another script' | 'cut off' | 'reset'

const keptForAYear = 'public, max-age=31536000, immutable'

function answerWrong(fault: Fault, file: string | null, response: ServerResponse): void {
  if (fault === 'reset') return void response.destroy()
  if (fault === 'cut off') {
    const bytes = file === null ? Buffer.alloc(2) : readFileSync(file)
    response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': bytes.length })
    return void response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
  }
  if (typeof fault === 'number') return void response.writeHead(fault).end()
  const [type, text] =
    fault === 'another page' ? ['text/html', '<!doctype html><title>A page</title>'] : ['text/javascript', 'void 0']
  response.writeHead(200, { 'content-type': type, 'cache-control': keptForAYear }).end(text)
}

/** Keeps what matches waiting. @returns ends that */
function until(waiting: Map<RegExp, Promise<void>>, path: RegExp): () => void {
  let release = (): void => undefined
  waiting.set(path, new Promise((resolve) => (release = resolve)))
  return () => {
    waiting.delete(path)
    release()
  }
}

/** The built site on a server of its own, which a test may break: what is wrong with it is wrong for any browser. */
export type Site = {
  readonly origin: string
  /** Of the page, with a slash at its end. */
  readonly url: string
  /** Paths that were asked for and not there. */
  readonly missing: readonly string[]
  /** Paths of files that were given, whole or not. */
  readonly served: readonly string[]
  /** From now on, what matches is answered wrongly. @returns mends it */
  fail(path: RegExp, fault: Fault): () => void
  /** From now on, what matches is not answered. @returns answers it */
  hold(path: RegExp): () => void
  /** From now on, half of what matches is given, and no more. @returns gives the rest */
  trickle(path: RegExp): () => void
  /** From now on its pages are as in a frame with `sandbox="allow-scripts"`, built with `SITE_URL`. */
  sandbox(): void
  /** Another page beside the site's own. */
  add(path: string, html: string): void
  stop(): Promise<void>
  /** At the same address as before. */
  start(): Promise<void>
}

export async function startSite(): Promise<Site> {
  const prefix = '/some/folder/'
  const missing: string[] = []
  const served: string[] = []
  const failing = new Map<RegExp, Fault>()
  const holding = new Map<RegExp, Promise<void>>()
  const trickling = new Map<RegExp, Promise<void>>()
  const pages = new Map<string, string>()
  let isSandboxed = false
  let server: Server
  let port = 0

  function listen(): Promise<void> {
    server = createServer(async (request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
      for (const [pattern, released] of holding) if (pattern.test(path)) await released
      const page = pages.get(path)
      if (page !== undefined) return void response.writeHead(200, { 'content-type': 'text/html' }).end(page)
      const inside = path.startsWith(prefix) ? normalize(path.slice(prefix.length - 1)) : null
      const file = inside === null ? null : join(dist, inside.endsWith('/') ? `${inside}index.html` : inside)
      const fault = Array.from(failing).find(([pattern]) => pattern.test(path))?.[1]
      if (fault !== undefined) return answerWrong(fault, file, response)
      if (file === null || !existsSync(file) || statSync(file).isDirectory()) {
        // Browsers ask for it of themselves.
        if (path !== '/favicon.ico') missing.push(path)
        return void response.writeHead(404).end()
      }
      served.push(path)
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        ...(isSandboxed && { 'content-security-policy': 'sandbox allow-scripts' }),
        // As `_headers` says.
        ...(/^\/(api|data|assets)\//.test(inside ?? '') && { 'access-control-allow-origin': '*' }),
      })
      const rest = Array.from(trickling).find(([pattern]) => pattern.test(path))?.[1]
      if (rest !== undefined) {
        const bytes = readFileSync(file)
        response.write(bytes.subarray(0, bytes.length / 2))
        await rest
        return void response.end(bytes.subarray(bytes.length / 2))
      }
      if (!isSandboxed || extname(file) !== '.html') return void createReadStream(file).pipe(response)
      const html = readFileSync(file, 'utf8')
      return void response.end(html.replace("connect-src 'self'", (words) => `${words} http://127.0.0.1:${port}`))
    })
    return new Promise((resolve) => {
      server.listen(port, '127.0.0.1', () => {
        const address = server.address()
        if (typeof address === 'object' && address !== null) port = address.port
        resolve()
      })
    })
  }

  await listen()
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    url: `${origin}${prefix}`,
    missing,
    served,
    fail(path, fault) {
      failing.set(path, fault)
      return () => void failing.delete(path)
    },
    hold: (path) => until(holding, path),
    trickle: (path) => until(trickling, path),
    sandbox: () => {
      isSandboxed = true
    },
    add: (path, html) => void pages.set(path, html),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    start: listen,
  }
}
