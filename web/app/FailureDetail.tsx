/** What the service itself said of a request it refused: it names the part that is wrong. */
export function FailureDetail({ error }: { readonly error: Error }) {
  return (
    <>
      {' '}
      <span lang="en">{error.message}</span>
    </>
  );
}
