import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createQueryClient, servedAnswers } from '#src/api/queries.ts'
import { App } from '#src/app/App.tsx'
import { startLanguage } from '#src/app/language.ts'
import '#src/styles/index.css'

// The mock runs in development only, for a site without an API of its own; a build has neither it nor its worker.
if (import.meta.env.DEV && !import.meta.env.VITE_API_BASE) {
  const { startWorker } = await import('#mocks/msw/browser.ts')
  await startWorker()
}

await startLanguage()

// The attribute shows start.js (build/prerender/inline) that this is the application, not a file given in its place.
document.documentElement.dataset['application'] = ''

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root element.')
const page = (
  <StrictMode>
    <App client={createQueryClient(servedAnswers())} />
  </StrictMode>
)
// React hydrates the first view of a built page, in a transition, which lets input through.
if (root.firstElementChild === null) createRoot(root).render(page)
else startTransition(() => void hydrateRoot(root, page))
