const looks = {
  claims: 'h-[7.5rem] rounded bg-rule opacity-dim phone:h-[16.375rem]',
  picker: 'h-[45rem] rounded bg-rule opacity-dim stacked:hidden',
  figure: 'h-[45rem] rounded bg-rule opacity-dim',
} as const

/** A pale box of the final height of a part that is loading, so that the layout does not shift. */
export const Placeholder = ({ of }: { readonly of: keyof typeof looks }) => <div className={looks[of]} />
