/** Flags without which Chromium asks the network for things of its own. */
export const chromiumFlags: string[]
/** Launch options that name a browser of this machine, or none: then Playwright's own is used. */
export function findChromium(): { executablePath?: string }

/** Launch options for Chromium as readers have it: what compares pictures, and the bench. */
export function withWindows(): { executablePath?: string; args: string[] }

/** Launch options for all other tests: with less than half the work a page, where chromium-headless-shell is here. */
export function withoutWindows(): { executablePath?: string; args: string[] }
