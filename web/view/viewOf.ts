import { type PageName, pages, type ViewOf } from './pages.ts';

/** What a view may be given: an entity's page needs its id, everything else has a fallback. */
type Given<Name extends PageName> = Partial<Omit<ViewOf<Name>, 'page' | 'id'>> &
  Pick<ViewOf<Name>, Extract<'id', keyof ViewOf<Name>>>;

/** A view of a page with the given values; everything else at its fallback. */
export function viewOf<Name extends PageName>(page: Name, given: Given<Name>): ViewOf<Name> {
  const fallbacks = Object.entries(pages[page].fields).map(([name, field]) => [name, field.fallback]);
  return { page, ...Object.fromEntries(fallbacks), ...given } as unknown as ViewOf<Name>;
}
