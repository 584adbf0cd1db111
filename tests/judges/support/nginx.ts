import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

/** The nginx lines that the README prints. */
export function printedBlock(): string {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const block = /^```nginx\n([^]*?)^```$/m.exec(readme)?.[1]
  if (block === undefined) throw new Error('README.md prints no nginx block')
  return block
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}

/** As any user, in the foreground, with every file that it writes in a folder of its own. */
const configuration = (folder: string, port: number, block: string): string => `
daemon off; master_process off; error_log stderr error; pid ${folder}/pid;
events { worker_connections 64; }
http {
  include /etc/nginx/mime.types; access_log off;
  client_body_temp_path ${folder}/1; proxy_temp_path ${folder}/2; fastcgi_temp_path ${folder}/3;
  uwsgi_temp_path ${folder}/4; scgi_temp_path ${folder}/5;
  ${block}
  server { listen 127.0.0.1:${port}; root ${folder}/site; }
}
`

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  )

/**
 * Debian's nginx with these lines in `http { }` serves the built site under a path, until `stop` is called.
 * @param path `/` or `/some/folder/`
 */
export async function nginx(block: string, path: string) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const site = join(folder, 'site', path).replace(/\/$/, '')
  mkdirSync(dirname(site), { recursive: true })
  symlinkSync(dist, site)
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, port, block))
  const running = spawn('/usr/sbin/nginx', ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  running.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = once(running, 'close')
  const address = `http://127.0.0.1:${port}${path}`
  while (!(await answers(address))) {
    if (running.exitCode !== null) throw new Error(`nginx does not run: ${said}`)
  }
  return {
    address,
    stop: async () => {
      running.kill()
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}
