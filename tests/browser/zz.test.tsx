import { expect, it } from 'vitest'
import { openPage } from '#tests/browser/support/app.tsx'
it('console', async () => { await openPage(); globalThis['console']['error']('x'); expect(1).toBe(1) })
it('rejection', async () => { await openPage(); void Promise.reject(new Error('lost')); await new Promise((r) => setTimeout(r, 50)) })
