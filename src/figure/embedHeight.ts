/** What an embedded figure tells the page around it, at first and whenever its height changes. */
export const heightMessage = 'china-russia-trade-flows:height'

export type HeightMessage = { readonly type: typeof heightMessage; readonly height: number }

/** The height in pixels that a message tells; null for any other message. */
export function heightOf(message: unknown): number | null {
  if (typeof message !== 'object' || message === null || !('type' in message) || !('height' in message)) return null
  const { type, height } = message
  return type === heightMessage && typeof height === 'number' && height > 0 && height < 20_000 ? height : null
}
