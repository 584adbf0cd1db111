/**
 * The sections of the Harmonized System and the colour token of each. Sections that are large in either flow are far
 * apart in hue; the picture never relies on it alone, for every tile that can hold words is labelled.
 */
const slots = {
  I: 15,
  II: 5,
  III: 17,
  IV: 18,
  V: 2,
  VI: 10,
  VII: 4,
  VIII: 22,
  IX: 6,
  X: 19,
  XI: 24,
  XII: 8,
  XIII: 9,
  XIV: 13,
  XV: 23,
  XVI: 11,
  XVII: 7,
  XVIII: 14,
  XIX: 1,
  XX: 12,
  XXI: 16,
} as const

export type Section = keyof typeof slots

export function isSection(id: string): id is Section {
  return Object.hasOwn(slots, id)
}

/** The colour slot of a section; a section that the nomenclature does not know is grey. */
export function sectionSlot(id: string): number {
  return isSection(id) ? slots[id] : 23
}
