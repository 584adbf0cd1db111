import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = fileURLToPath(new URL('./page/', import.meta.url))

/** The site as it is published, and beside it `static.html`: the same markup without a script, or a name of one. */
export async function buildSite(folder: string): Promise<void> {
  await build({ root, mode: 'production', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  writeFileSync(
    join(folder, 'static.html'),
    page.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, ''),
  )
}

/** The bench's own pages; they ask the built site for figures. */
export async function buildPages(folder: string): Promise<void> {
  await build({
    root: pages,
    configFile: false,
    mode: 'production',
    base: './',
    logLevel: 'error',
    plugins: [react()],
    define: { 'import.meta.env.VITE_API_BASE': JSON.stringify('/') },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { input: [join(pages, 'chart.html'), join(pages, 'export.html')] },
    },
  })
}
