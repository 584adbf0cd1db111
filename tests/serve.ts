import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

export const mimeTypes: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
}
const packed = new Set(['.woff2', '.png'])

type Answer = { readonly body: Buffer; readonly headers: { readonly [name: string]: string } }

function answerOf(file: string, isPacked: boolean): Answer {
  const ending = extname(file)
  const bytes = readFileSync(file)
  const isPlain = packed.has(ending) || !isPacked
  return {
    body: isPlain ? bytes : brotliCompressSync(bytes),
    headers: {
      'content-type': mimeTypes[ending] ?? 'application/octet-stream',
      'cache-control': file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
      ...(isPlain ? {} : { 'content-encoding': 'br' }),
    },
  }
}

/** Folders that `_headers` opens to pages of other sites: `/api/`. */
function openFolders(folder: string): string[] {
  const file = join(folder, '_headers')
  const rules = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const opened = rules.matchAll(/^(\S+\/)\*\n(?: {2}.+\n)*? {2}Access-Control-Allow-Origin: \*$/gm)
  return Array.from(opened, ([, path = '']) => path)
}

export type Served = { readonly address: string; readonly close: () => void }

/**
 * Serves a folder as any web host does, without rewriting or fallback. `prefix` is the path under which it stands,
 * `isPacked` sends texts in brotli, and without a port the system chooses one.
 */
export function serve(
  folder: string,
  { port = 0, prefix = '', isPacked = false }: { port?: number; prefix?: string; isPacked?: boolean } = {},
): Promise<Served> {
  const answers = new Map<string, Answer>()
  const open = openFolders(folder)
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const inside = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : null
    const file = inside === null ? null : join(folder, inside.endsWith('/') ? `${inside}index.html` : inside)
    if (inside === null || file === null || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
      return
    }
    const answer = answers.get(file) ?? answerOf(file, isPacked)
    answers.set(file, answer)
    const isOpen = open.some((opened) => inside.startsWith(opened))
    const headers = { ...answer.headers, ...(isOpen && { 'access-control-allow-origin': '*' }) }
    if (request.headers['if-none-match'] === answer.headers['etag']) response.writeHead(304, headers).end()
    else response.writeHead(200, { ...headers, 'content-length': answer.body.length }).end(answer.body)
  })
  // A connection that is closed for its idleness may be closed in the moment in which a client sends on it.
  server.keepAliveTimeout = 0
  return new Promise((resolve) => {
    server.listen(port, () => {
      const address = server.address()
      const own = typeof address === 'object' && address !== null ? address.port : port
      resolve({ address: `http://localhost:${own}`, close: () => server.close() })
    })
  })
}
