import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import { EngineError } from '#mocks/clickhouse/trouble.ts'

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request.setEncoding('utf8')) text += String(piece)
  return text
}

/** Serves chdb over HTTP as ClickHouse does, so far as its client asks: statements, bound values and inserts. */
export async function serveHttp(
  engine: Engine,
  { user, password }: { readonly user: string; readonly password: string },
) {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const run = async (): Promise<string> => {
      const body = await bodyOf(request)
      if (request.headers.authorization !== authorization) {
        throw Object.assign(new Error('Code: 516. DB::Exception: Authentication failed'), { clickhouseCode: 516 })
      }
      const [, table, lines] = /^INSERT INTO (\S+) SETTINGS \S+ = 1 FORMAT JSONEachRow\n([\s\S]*)$/.exec(body) ?? []
      if (table !== undefined && lines !== undefined) {
        await engine.insert(table, lines)
        return ''
      }
      // The client's settings are cut off, because the engine adds the same.
      const sql = body.replace(/\s*\bSETTINGS max_execution_time[\s\S]*$/, '')
      const values = Object.fromEntries(
        [...searchParams].flatMap(([name, value]) => (name.startsWith('param_') ? [[name.slice(6), value]] : [])),
      )
      if (/^\s*(SELECT|WITH)/i.test(sql)) return engine.lines(sql, values)
      await engine.run(sql)
      return ''
    }
    run().then(
      (text) => response.writeHead(200).end(text),
      (error: unknown) => {
        const cause = error instanceof EngineError ? error.cause : error
        const text = cause instanceof Error ? cause.message : String(cause)
        const [, code = '1000'] = /Code: (\d+)/.exec(text) ?? []
        response.writeHead(code === '516' ? 403 : 500, { 'x-clickhouse-exception-code': code }).end(text)
      },
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop(): Promise<void> {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
