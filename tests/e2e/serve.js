// This plain static server serves `dist/` under a sub-path as any web host does, without rewriting or fallback. From
// `_headers` it takes which folders pages of other sites may read; without that such a page gets no answer.
// Usage: node serve.js PORT /prefix
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const [port = '4391', prefix = ''] = process.argv.slice(2)
const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const types = {
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

/** Folders that `_headers` opens to pages of other sites: `/api/`. */
const open = Array.from(
  readFileSync(join(dist, '_headers'), 'utf8').matchAll(
    /^(\S+\/)\*\n(?: {2}.+\n)*? {2}Access-Control-Allow-Origin: \*$/gm,
  ),
  ([, folder]) => folder,
)

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  const inside = path.startsWith(`${prefix}/`) ? normalize(path.slice(prefix.length)) : null
  const file = inside === null ? null : join(dist, inside.endsWith('/') ? `${inside}index.html` : inside)
  if (file === null || !file.startsWith(dist) || !existsSync(file) || statSync(file).isDirectory()) {
    response.writeHead(path === '/' ? 200 : 404).end()
    return
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    ...(open.some((folder) => inside.startsWith(folder)) && { 'access-control-allow-origin': '*' }),
  })
  createReadStream(file).pipe(response)
}).listen(Number(port))
