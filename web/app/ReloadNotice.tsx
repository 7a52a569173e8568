import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, queryClient } from '../api/ask.ts';
import { NewestLoadDocument } from '../generated/graphql.ts';
import { useMessages } from '../messages/messages.ts';
import { Notice } from './Notice.tsx';

/** How often a page that stays open looks whether its data is still the newest, in milliseconds. */
const lookAgainMs = 60_000;

/** Says that a dataset was loaded since the page was opened, and asks everything anew when told to. */
export function ReloadNotice() {
  const { reloaded, showNew } = useMessages();
  const { data } = useQuery({
    queryKey: ['newest load'],
    queryFn: ({ signal }) => ask(NewestLoadDocument, {}, signal),
    staleTime: 0,
    refetchInterval: lookAgainMs,
    refetchOnWindowFocus: true,
  });
  const newest = data?.loads.nodes[0]?.id;
  const [shown, setShown] = useState<string>();
  // Adjusted while rendering: the first load seen is the one that the page shows.
  if (shown === undefined && newest !== undefined) setShown(newest);
  if (newest === undefined || shown === undefined || newest === shown) return null;
  const showTheNew = () => {
    setShown(newest);
    void queryClient.invalidateQueries();
  };
  return <Notice action={{ label: showNew, run: showTheNew }}>{reloaded}</Notice>;
}
