/** Flags for Chromium, some of which keep it from asking the network for things of its own. */
export const chromiumFlags: string[]
/** Launch options that name a browser of this machine; empty if there is none, and Playwright's own is used. */
export function findChromium(): { executablePath?: string }

/** Launch options of the bench and of tests that compare pictures: Chromium as readers have it. */
export function withWindows(): { executablePath?: string; args: string[] }

/** Launch options of all other tests: chromium-headless-shell, if installed, takes less than half the work a page. */
export function withoutWindows(): { executablePath?: string; args: string[] }
