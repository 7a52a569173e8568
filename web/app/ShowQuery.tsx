import { useMessages } from '../messages/messages.ts';
import { playgroundHref } from '../view/playgroundHref.ts';

export interface ShowQueryProps {
  readonly document: { toString(): string };
  readonly variables: object;
}

/** A link that opens the operation behind a panel in the playground, ready to run. */
export function ShowQuery({ document, variables }: ShowQueryProps) {
  return (
    <a href={playgroundHref(document, variables)} target="_blank" rel="noreferrer">
      {useMessages().showQuery}
    </a>
  );
}
