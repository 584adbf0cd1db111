import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createQueryClient, servedAnswers } from '#src/api/queryClient.ts'
import { App } from '#src/app/App.tsx'
import { startLanguage } from '#src/app/language.ts'
import { loadLanguage } from '#src/i18n/load.ts'
import '#src/styles/index.css'

// The mock is for development alone, and for a site without an API of its own: a build has neither it nor its worker.
if (import.meta.env.DEV && !import.meta.env.VITE_API_BASE) {
  const { startWorker } = await import('#mocks/msw/browser.ts')
  await startWorker()
}

// Drawn once, in the reader's language. Without its file it is English.
await loadLanguage(startLanguage()).catch(() => undefined)

// Another script that a host gave in place of this one would not say so (build/prerender/inline/start.js).
document.documentElement.dataset['application'] = ''

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root element.')
const page = (
  <StrictMode>
    <App client={createQueryClient(servedAnswers())} />
  </StrictMode>
)
// A built page comes with its first view; the application takes it over as it is, in slices that let input through.
if (root.firstElementChild === null) createRoot(root).render(page)
else startTransition(() => void hydrateRoot(root, page))
