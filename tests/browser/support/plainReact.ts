import * as React from 'react'

// React's development build makes an Error for each element, to tell later who made it, and marks each render on the
// timeline of the browser's tools. Nobody looks at either here, and both took a fifth of the tests' time. Warnings,
// which make a test fail, stay the same. https://react.dev/reference/react/captureOwnerStack

/** React makes at most this many owner stacks a second; the getter pretends that it has made them all. */
const limit = 10_000
const internals: unknown = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE')
if (typeof internals === 'object' && internals !== null)
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => limit, set() {} })

// React DOM looks for `console.timeStamp` when it is loaded, which is later.
Reflect.deleteProperty(console, 'timeStamp')
