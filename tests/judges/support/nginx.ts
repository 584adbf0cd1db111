import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '#tests/judges/support/freePort.ts'

const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

type Lines = { readonly http: string; readonly server: string }

export function printedLines(): Lines {
  const page = readFileSync(new URL('../../../docs/deployment.md', import.meta.url), 'utf8')
  const [http, server, ...others] = Array.from(page.matchAll(/^```nginx\n([^]*?)^```$/gm), ([, lines = '']) => lines)
  if (http === undefined || server === undefined || others.length > 0)
    throw new Error('docs/deployment.md does not print two blocks for nginx')
  return { http, server }
}

/** A configuration for any user: nginx stays in the foreground and writes all its files into one folder. */
const configuration = (folder: string, port: number, lines: Lines): string => `
daemon off; master_process off; error_log stderr error; pid ${folder}/pid;
events { worker_connections 64; }
http {
  include /etc/nginx/mime.types; access_log off;
  client_body_temp_path ${folder}/1; proxy_temp_path ${folder}/2; fastcgi_temp_path ${folder}/3;
  uwsgi_temp_path ${folder}/4; scgi_temp_path ${folder}/5;
  ${lines.http}
  server {
    listen 127.0.0.1:${port}; root ${folder}/site;
    ${lines.server}
  }
  server { listen 127.0.0.2:${port}; root ${folder}/site; }
}
`

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  )

/** Serves the built site under a path, `/` or `/some/folder/`, and beside it another site of the same nginx. */
export async function nginx(lines: Lines, path: string) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const site = join(folder, 'site', path).replace(/\/$/, '')
  mkdirSync(dirname(site), { recursive: true })
  symlinkSync(dist, site)
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, port, lines))
  const running = spawn('/usr/sbin/nginx', ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  running.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = once(running, 'close')
  const address = `http://127.0.0.1:${port}${path}`
  const stop = async (): Promise<void> => {
    running.kill()
    await ended
    rmSync(folder, { recursive: true })
  }
  for (const end = Date.now() + 10_000; !(await answers(address)); await setTimeout(20)) {
    if (running.exitCode === null && Date.now() < end) continue
    await stop()
    throw new Error(`nginx does not run: ${said}`)
  }
  return { address, another: `http://127.0.0.2:${port}${path}`, stop }
}
