/** Whoever speaks to the page, or rests a hand on the keys, can switch those off that are one character (WCAG 2.1.4). */
export const singleKeys = { stored: 'single-keys', off: 'off' } as const
