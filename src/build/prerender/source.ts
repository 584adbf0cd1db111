import type { ViteDevServer } from 'vite'
import { createServer } from 'vite'

/** The application's own modules, run in Node: started by the first who asks, for all who draw in one build. */
let running: Promise<ViteDevServer> | null = null

export function applicationSource(root: string): Promise<ViteDevServer> {
  running ??= createServer({
    root,
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  return running
}

export async function closeSource(): Promise<void> {
  const source = await running
  running = null
  await source?.close()
}
