import type { Plugin, ViteDevServer } from 'vite'
import { createServer } from 'vite'
import { cardsModule } from '#src/build/cards/cardsModule.ts'

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
    plugins: [cardsModule(() => applicationSource(root))],
  })
  return running
}

/** The gallery's cards for whoever imports them: a page, a build or a test. */
export function galleryCards(root: string): Plugin {
  return { ...cardsModule(() => applicationSource(root)), closeBundle: closeSource }
}

export async function closeSource(): Promise<void> {
  const source = await running
  running = null
  await source?.close()
}
