import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Runs what stands in the editor, once, as soon as there is an editor and it can be asked. */
export function RunAtStart() {
  const { run } = useGraphiQLActions();
  const isReady = useGraphiQL(
    ({ queryEditor, responseEditor, schema }) =>
      queryEditor !== undefined && responseEditor !== undefined && schema != null,
  );
  const hasRun = useRef(false);
  useEffect(() => {
    if (!isReady || hasRun.current) return;
    hasRun.current = true;
    run();
  }, [isReady, run]);
  return null;
}
