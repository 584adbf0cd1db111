/** Flags without which Chromium asks the network for things of its own. */
export const chromiumFlags: string[]
/** Launch options that name a browser of this machine, or none: then Playwright's own is used. */
export function findChromium(): { executablePath?: string }
