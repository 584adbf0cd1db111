// The entry of what the first view needs beyond a first choice: its live chart and what is said under it.
export { LinesChart } from '#src/chart/LinesChart.tsx'
export { UnderChart } from '#src/app/UnderChart.tsx'
