/** The page's final sizes while its figures are on the way, so that nothing moves when they come. */
export function Skeleton(props: { readonly words: string }) {
  return (
    <div className="skeleton">
      <p role="status" className="visually-hidden">
        {props.words}
      </p>
      <div className="skeleton-claims" />
      <div className="skeleton-explore">
        <div className="skeleton-picker" />
        <div className="skeleton-figure" />
      </div>
    </div>
  )
}
