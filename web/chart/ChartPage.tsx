import { useMessages } from '../messages/messages.ts';
import type { ViewOf } from '../view/pages.ts';

/** A metric of several districts along time. */
export default function ChartPage({ view }: { readonly view: ViewOf<'chart'> }) {
  const { nav } = useMessages();
  return <h1 data-metric={view.metric}>{nav.charts}</h1>;
}
