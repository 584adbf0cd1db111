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
}
const packed = new Set(['.woff2', '.png'])

type Answer = { readonly body: Buffer; readonly headers: { readonly [name: string]: string } }

function answerOf(file: string): Answer {
  const ending = extname(file)
  const bytes = readFileSync(file)
  return {
    body: packed.has(ending) ? bytes : brotliCompressSync(bytes),
    headers: {
      'content-type': mimeTypes[ending] ?? 'application/octet-stream',
      'cache-control': file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
      ...(packed.has(ending) ? {} : { 'content-encoding': 'br' }),
    },
  }
}

export type Served = { readonly address: string; readonly close: () => void }

export function serve(folder: string, port = 0): Promise<Served> {
  const answers = new Map<string, Answer>()
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end()
      return
    }
    const answer = answers.get(file) ?? answerOf(file)
    answers.set(file, answer)
    if (request.headers['if-none-match'] === answer.headers['etag']) response.writeHead(304, answer.headers).end()
    else response.writeHead(200, { ...answer.headers, 'content-length': answer.body.length }).end(answer.body)
  })
  return new Promise((resolve) => {
    server.listen(port, () => {
      const address = server.address()
      const own = typeof address === 'object' && address !== null ? address.port : port
      resolve({ address: `http://localhost:${own}`, close: () => server.close() })
    })
  })
}
