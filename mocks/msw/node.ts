import { setupServer } from 'msw/node'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { handlers } from '#mocks/msw/handlers.ts'

/** The trade API in tests that run in Node; `server.use` of a fault breaks it. */
export const server = setupServer(...handlers(responsesFromDisk()))
