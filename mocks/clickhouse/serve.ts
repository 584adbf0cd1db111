import { once } from 'node:events'
import { type Server, createServer } from 'node:http'
import type { EngineRequest, Reply } from '#mocks/clickhouse/handle.ts'

/** @returns the server once it listens */
export async function serve(
  handle: (asked: EngineRequest, stopping: AbortController) => Promise<Reply>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Server> {
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const asked = {
      method,
      url,
      ifNoneMatch: headers['if-none-match'] ?? '',
      acceptEncoding: String(headers['accept-encoding'] ?? ''),
    }
    const answer = ({ status, headers: own, body }: Reply): void => {
      response.writeHead(status, {
        ...own,
        ...(status === 304 || status === 204 ? {} : { 'content-length': Buffer.byteLength(body) }),
      })
      response.end(method === 'HEAD' ? undefined : body)
    }
    const stopping = new AbortController()
    response.on('close', () => stopping.abort())
    // An unhandled rejection would end the server for everybody.
    handle(asked, stopping)
      .then(answer)
      .catch(() => response.destroy())
  })
  server.listen(port, host)
  await once(server, 'listening')
  return server
}

/** Milliseconds, more than any answer takes, after which a request that is not complete is cut off. */
const patienceMs = 10_000

/** Answers all requests that have come, and accepts no more. */
export async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearTimeout(late)
}
