import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#src/app/App.tsx'
import '#src/styles/index.css'

// The mock is for development alone: a build has neither it nor its worker.
if (import.meta.env.DEV) {
  const { startWorker } = await import('#mocks/browser.ts')
  await startWorker()
}

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root element.')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
