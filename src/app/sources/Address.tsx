import { Fragment } from 'react'

/** A long address without spaces that may break after its slashes. */
export function Address(props: { readonly text: string }) {
  return props.text.split(/(?<=\/)/).map((part, place) => (
    // The parts of one text keep their places.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={place}>
      {part}
      <wbr />
    </Fragment>
  ))
}
