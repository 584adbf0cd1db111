/**
 * The room a page cannot know when it is built: a drawing for each range of widths, scaled to the room it finds. Which
 * one is seen is the style sheet's choice (chart.css).
 */
export const posterSizes = [
  { name: 'narrow', width: 356, height: 320, directLabels: false },
  { name: 'middle', width: 660, height: 420, directLabels: true },
  { name: 'wide', width: 942, height: 420, directLabels: true },
] as const

export type PosterSize = (typeof posterSizes)[number]
