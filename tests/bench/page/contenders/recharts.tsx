import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { Draw } from './contender.ts'
import { colours, chartSize, strokeWidth } from './contender.ts'
import { drawWithReact } from './withReact.ts'

const year = (time: unknown): string => String(new Date(Number(time)).getUTCFullYear())

/** Recharts as its guide shows it, a `Line` for each series: SVG, tooltip, no labels. */
export const draw: Draw = (host, { walks, times }) => {
  const rows = times.map((time, i) => ({ time, ...Object.fromEntries(walks.map(({ id, values }) => [id, values[i]])) }))
  return drawWithReact(host, walks.length, (shown) => (
    <LineChart {...chartSize} data={rows}>
      <CartesianGrid vertical={false} />
      <XAxis dataKey="time" type="number" scale="time" domain={['dataMin', 'dataMax']} tickFormatter={year} />
      <YAxis />
      <Tooltip isAnimationActive={false} labelFormatter={year} />
      {walks.map(
        ({ id, name }, i) =>
          shown[i] === true && (
            <Line
              key={id}
              dataKey={id}
              name={name}
              type="linear"
              stroke={colours[i] ?? 'black'}
              strokeWidth={strokeWidth}
              dot={false}
              isAnimationActive={false}
            />
          ),
      )}
    </LineChart>
  ))
}
