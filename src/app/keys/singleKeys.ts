/** Readers can switch off keys of one character, which speech input or a resting hand may press (WCAG 2.1.4). */
export const singleKeys = { stored: 'single-keys', off: 'off' } as const
