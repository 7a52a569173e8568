import { useMessages } from '../messages/messages.ts';
import type { ViewOf } from '../view/pages.ts';

/** How things connect. */
export default function GraphPage({ view }: { readonly view: ViewOf<'graph'> }) {
  const { nav } = useMessages();
  return <h1 data-seeds={view.seeds.length}>{nav.graph}</h1>;
}
