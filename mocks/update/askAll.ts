import { type Surroundings, ask } from '#mocks/update/ask.ts'
import { type ComtradeObservation, comtradeObservations } from '#mocks/update/comtradeAnswer.ts'
import { comtradeRequest } from '#mocks/update/comtradeRequest.ts'
import type { AskAll } from '#mocks/update/part.ts'
import { plural } from '#mocks/update/report.ts'
import { pauseMs } from '#mocks/update/waits.ts'

/** Makes calls to the service at its pace, and prints their progress. */
export function askAllWith(key: string | null, surroundings: Surroundings): AskAll {
  const { print, wait } = surroundings
  let made = 0
  return async (calls) => {
    const observations: ComtradeObservation[] = []
    print(
      `Asking UN Comtrade, ${key === null ? 'public preview' : 'with a key'}, ${plural(calls.length, 'call', 'calls')}:`,
    )
    for (const [i, call] of calls.entries()) {
      if (made > 0) await wait(pauseMs)
      made += 1
      const request = comtradeRequest(call, key)
      const { name, cap } = request
      const answered = comtradeObservations(await ask(request, surroundings), call, name, cap)
      observations.push(...answered)
      const count = answered.length
      const what = count === 0 ? 'not published' : `${count} ${count === 1 ? 'figure' : 'figures'}`
      print(`  ${i + 1} of ${calls.length}: ${name}: ${what}`)
    }
    return observations
  }
}
