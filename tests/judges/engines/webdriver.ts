/** The classic WebDriver protocol, as much of it as is needed. */
export type WebDriver = {
  /** @returns what it answers, which is the caller's to know */
  call<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>
}

export function webDriver(origin: string): WebDriver {
  return {
    async call<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
      const response = await fetch(`${origin}${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      })
      const answer: { value: T } = await response.json()
      if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer.value)}`)
      return answer.value
    },
  }
}

/** Keys without a letter, by WebDriver's own code points: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const keyCodes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const

const keyed = (key: string) => [
  { type: 'keyDown', value: key },
  { type: 'keyUp', value: key },
]

export const keyActions = (keys: readonly string[]) => ({
  actions: [{ type: 'key', id: 'keyboard', actions: keys.flatMap(keyed) }],
})

export const pointerActions = (action: object) => ({
  actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [action] }],
})
