export type Place = { readonly x: number; readonly y: number }
export type Size = { readonly width: number; readonly height: number }
export type Box = Place & Size

export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}
