/** Bytes of JavaScript, as sent. */
export const codeLimits = { firstInteraction: 112_000, defaultView: 228_000 } as const
