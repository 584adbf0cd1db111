/** Recharts is most of the code: asked for as soon as there is a page, but claims and picker do not wait for it. */
export const loadChart = () => import('#src/chart/ChartDrawing.tsx')

if (!import.meta.env.SSR) void loadChart()
