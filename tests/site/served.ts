import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serve } from '#tests/serve.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** Serves the built site to all workers, which read its address as `SITE`. */
export default async function served(): Promise<() => void> {
  if (!existsSync(dist)) throw new Error('There is no built site in dist/. Run `npm run build` first.')
  const prefix = '/some/folder'
  const { address, close } = await serve(dist, { prefix })
  process.env['SITE'] = `${address}${prefix}/`
  return close
}
