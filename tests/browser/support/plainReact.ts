import * as React from 'react'

// React's development build makes an Error for each element, to tell later who made it, and marks each render on the
// time line of the browser's tools. Nobody looks at either here, and they took a fifth of the tests' time. Warnings, which
// make a test fail, are the same without them. https://react.dev/reference/react/captureOwnerStack

/** So many a second are made at most: as if they all had been. */
const limit = 10_000
const internals: unknown = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE')
if (typeof internals === 'object' && internals !== null)
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => limit, set() {} })

// React DOM looks for it when it is loaded, which is later.
Reflect.deleteProperty(console, 'timeStamp')
