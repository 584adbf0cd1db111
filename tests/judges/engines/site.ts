import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import type { Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mimeTypes } from '#tests/serve.ts'

const dist = fileURLToPath(new URL('../../../dist', import.meta.url))
const prefix = '/some/folder/'
/** Trade API to ask instead of the site's files: `TRADE_API=http://localhost:8643/156-643/` (npm run engine). */
const tradeApi = process.env['TRADE_API']

/** Answers of a host in place of a file: a status, an answer that is to be kept for a year, or a broken connection. */
export type Fault = 403 | 404 | 500 | 503 | 'another page' | 'another script' | 'cut off' | 'reset'

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
  response.writeHead(200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }).end(text)
}

export type Site = Awaited<ReturnType<typeof startSite>>

export async function startSite() {
  const missing: string[] = []
  const served: string[] = []
  const failing = new Map<RegExp, Fault>()
  const holding = new Map<RegExp, Promise<void>>()
  const trickling = new Map<RegExp, Promise<void>>()
  const pages = new Map<string, string>()
  let isSandboxed = false
  let port = 0
  const found = <T>(rules: ReadonlyMap<RegExp, T>, path: string): T | undefined =>
    Array.from(rules).find(([pattern]) => pattern.test(path))?.[1]

  async function answer(path: string, response: ServerResponse): Promise<void> {
    await found(holding, path)
    const page = pages.get(path)
    if (page !== undefined) return void response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    const inside = path.startsWith(prefix) ? normalize(path.slice(prefix.length - 1)) : null
    const file = inside === null ? null : join(dist, inside.endsWith('/') ? `${inside}index.html` : inside)
    const fault = found(failing, path)
    if (fault !== undefined) return answerWrong(fault, file, response)
    if (file === null || !existsSync(file) || statSync(file).isDirectory()) {
      // Browsers request it by themselves.
      if (path !== '/favicon.ico') missing.push(path)
      return void response.writeHead(404).end()
    }
    served.push(path)
    const told =
      tradeApi !== undefined && inside?.startsWith('/api/') ? await fetch(`${tradeApi}${inside.slice(1)}`) : null
    response.writeHead(told?.status ?? 200, {
      'content-type': mimeTypes[extname(file)] ?? 'application/octet-stream',
      ...(isSandboxed && { 'content-security-policy': 'sandbox allow-scripts' }),
      ...(/^\/(api|data|assets)\//.test(inside ?? '') && { 'access-control-allow-origin': '*' }),
    })
    const rest = found(trickling, path)
    if (rest !== undefined) {
      const bytes = told === null ? readFileSync(file) : Buffer.from(await told.arrayBuffer())
      response.write(bytes.subarray(0, bytes.length / 2))
      await rest
      return void response.end(bytes.subarray(bytes.length / 2))
    }
    if (told !== null) return void response.end(await told.text())
    if (!isSandboxed || extname(file) !== '.html') return void createReadStream(file).pipe(response)
    const html = readFileSync(file, 'utf8')
    response.end(html.replace("connect-src 'self'", (words) => `${words} http://127.0.0.1:${port}`))
  }

  let server: Server
  const listen = (): Promise<void> =>
    new Promise((resolve) => {
      server = createServer((request, response) =>
        answer(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname), response),
      ).listen(port, '127.0.0.1', () => {
        const address = server.address()
        if (typeof address === 'object' && address !== null) port = address.port
        resolve()
      })
    })
  const keep = (waiting: Map<RegExp, Promise<void>>, path: RegExp): (() => void) => {
    let release = (): void => undefined
    waiting.set(path, new Promise((resolve) => (release = resolve)))
    return () => {
      waiting.delete(path)
      release()
    }
  }

  await listen()
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    url: `${origin}${prefix}`,
    missing,
    served,
    /** Answers matching paths wrongly from now on. @returns a function that mends them */
    fail(path: RegExp, fault: Fault): () => void {
      failing.set(path, fault)
      return () => void failing.delete(path)
    },
    /** Holds back answers to matching paths from now on. @returns a function that lets them through */
    hold: (path: RegExp) => keep(holding, path),
    /** Gives only half of each matching file from now on. @returns a function that gives the rest */
    trickle: (path: RegExp) => keep(trickling, path),
    /** Gives pages from now on as a build with `SITE_URL` in a frame with `sandbox="allow-scripts"`. */
    sandbox: () => void (isSandboxed = true),
    add: (path: string, html: string) => void pages.set(path, html),
    stop: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    start: listen,
  }
}
