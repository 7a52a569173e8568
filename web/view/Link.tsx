import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useLanguage } from '../messages/useMessages.ts';
import { goTo, hrefOf } from './navigation.ts';
import type { View } from './pages.ts';

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: View;
}

/** A link to a view: a real address, followed without loading the page anew. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const language = useLanguage();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !isPlain || (rest.target ?? '_self') !== '_self') return;
    event.preventDefault();
    goTo(to, language);
  };
  return <a {...rest} href={hrefOf(to, language)} onClick={follow} />;
}
