/**
 * Keeps console messages and errors. Runs in every document before its own code, because WebKit's driver tells nothing
 * of the console; the storage is shared with later documents.
 */
export function probe(): void {
  const keep = (line: string): void => {
    const kept: string[] = JSON.parse(sessionStorage.getItem('noise') ?? '[]')
    sessionStorage.setItem('noise', JSON.stringify([...kept, line]))
  }
  for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const)
    Reflect.set(console, level, (...words: readonly unknown[]) => keep(`${level}: ${words.map(String).join(' ')}`))
  // An image or script that fails to load is no error of the window.
  addEventListener('error', (event) => keep(`uncaught: ${event.message}`))
  addEventListener('unhandledrejection', ({ reason }) => keep(`rejected: ${String(reason)}`))
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    keep(`refused: ${effectiveDirective} ${blockedURI}`),
  )
}

export const noiseKept = `sessionStorage.getItem('noise') ?? '[]'`
