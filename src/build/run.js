// `node src/build/run.js FILE ARGUMENTS` runs a command in TypeScript by Vite, without a build.
import { createServer } from 'vite'

const [file = '', ...args] = process.argv.slice(2)
const source = await createServer({
  configFile: false,
  mode: 'production',
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { run } = await source.ssrLoadModule(`/${file}`)
  process.exitCode = await run(args)
} finally {
  await source.close()
}
