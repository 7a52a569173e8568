import type { Pages } from '../api/usePages.ts';
import { useMessages } from '../messages/messages.ts';

export interface MoreButtonProps {
  readonly pages: Pages<unknown>;
  readonly isBusy: boolean;
  onMore(): void;
}

/** Asks for the next page of a list, saying how much is shown of how much; nothing on the last page. */
export function MoreButton({ pages, isBusy, onMore }: MoreButtonProps) {
  const { more, moreWithoutTotal, loading } = useMessages();
  if (!pages.hasMore) return null;
  return (
    <button type="button" onClick={onMore} disabled={isBusy}>
      {isBusy
        ? loading
        : pages.totalCount > pages.nodes.length
          ? more(pages.nodes.length, pages.totalCount)
          : moreWithoutTotal}
    </button>
  );
}
