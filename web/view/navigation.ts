import { useMemo } from 'react';
import { navigate, useLocationProperty } from 'wouter/use-browser-location';
import type { Language } from '../messages/languages.ts';
import { type Address, readAddress, writeAddress } from './codec.ts';
import type { View } from './pages.ts';

/**
 * Where the application lives, such as `https://host/prefix/`. The server writes it into the page as
 * `<base>`, relative, so the service needs no setting to work behind a path prefix.
 */
export const home = new URL(document.baseURI);

/** The address of something the service serves, such as `graphql`. */
export const serviceUrl = (path: string): string => new URL(path, home).href;

/** The full path of a view: what a link points to. */
export const hrefOf = (view: View, language: Language): string =>
  home.pathname + writeAddress(view, language);

/** What the browser's address says now. It changes with every navigation, back and forward. */
export function useAddress(): Address {
  const path = useLocationProperty(() => location.pathname);
  const search = useLocationProperty(() => location.search);
  return useMemo(() => readAddress(path.slice(home.pathname.length), search), [path, search]);
}

export interface NavigateOptions {
  /** Change the address in place, without a step for the back button. */
  readonly replace?: boolean;
}

/** Go to a view. */
export function goTo(view: View, language: Language, options: NavigateOptions = {}): void {
  const href = hrefOf(view, language);
  if (href !== location.pathname + location.search) navigate(href, options);
}
