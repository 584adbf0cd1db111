import * as v from 'valibot'
import type { Rates } from '#src/trade/money.ts'
import { points } from '#src/api/schema/points.ts'

export const ratesSchema: v.GenericSchema<unknown, Rates> = v.object({ cny: points, rub: points, usPrices: points })
