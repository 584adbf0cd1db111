import { setupWorker } from 'msw/browser'
import { handlers } from '#mocks/msw/handlers.ts'
import { responses } from '#mocks/answers/responses.ts'
import { parseTables } from '#mocks/readers/tables.ts'

const files = import.meta.glob<string>(['../data/*.csv', '../data/datapackage.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

function readDataFile(file: string): string {
  const text = files[`../data/${file}`]
  if (text === undefined) throw new Error(`mocks/data/ has no ${file}`)
  return text
}

/** The trade API in the browser, in development. */
const worker = setupWorker(...handlers(responses(parseTables(readDataFile))))

let started: Promise<unknown> | undefined

/** Resolves when the worker answers: the first request of the page must wait for it. */
export async function startWorker(): Promise<void> {
  started ??= worker.start({
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest: 'bypass',
  })
  await started
}
