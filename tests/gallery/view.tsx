import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from '#src/api/queryClient.ts'
import { App } from '#src/app/App.tsx'
import { startLanguage } from '#src/app/language.ts'
import { loadLanguage } from '#src/i18n/load.ts'
import { startWorker, worker } from '#mocks/msw/browser.ts'
import { faults } from '#mocks/msw/faults.ts'
import { views } from '#tests/gallery/views.ts'
import '#src/styles/index.css'

await startWorker()
const { fault } = views.find(({ name }) => name === location.hash.slice(1)) ?? {}
if (fault !== undefined)
  worker.use(fault.kind === 'not JSON' ? faults.htmlPage(fault.resource) : faults.neverAnswers(fault.resource))
await loadLanguage(startLanguage()).catch(() => undefined)

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root element.')
createRoot(root).render(
  <StrictMode>
    <App client={createQueryClient()} />
  </StrictMode>,
)
