import { readStored, writeStored } from '#src/lib/storage.ts'

/** Readers can switch off keys of one character, which speech input or a resting hand may press (WCAG 2.1.4). */
export const hasSingleKeys = (): boolean => readStored('single-keys') !== 'off'
export const switchSingleKeys = (): void => writeStored('single-keys', hasSingleKeys() ? 'off' : null)
