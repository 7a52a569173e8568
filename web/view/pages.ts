import { chartFields } from '../chart/chartFields.ts';
import { entityFields } from '../entity/entityFields.ts';
import { graphFields } from '../graph/graphFields.ts';
import { searchFields } from '../search/searchFields.ts';
import type { ValuesOf } from './fields.ts';

/**
 * Every page of the explorer with the fields its address carries. To add to what a link keeps, add a
 * field in the page's own folder: `fields.ts` has the kinds. Never rename one or change what its text
 * means: links that people have saved would draw something else.
 */
export const pages = {
  home: { path: '', fields: {} },
  search: { path: 'search', fields: searchFields },
  graph: { path: 'graph', fields: graphFields },
  chart: { path: 'chart', fields: chartFields },
  /** The id stands in the path: `e/ID`. */
  entity: { path: 'e', fields: entityFields },
} as const;

type Pages = typeof pages;
export type PageName = keyof Pages;

/** A page and everything that decides what it shows. */
export type View = {
  [Name in PageName]: { readonly page: Name } & (Name extends 'entity' ? { readonly id: string } : unknown) &
    ValuesOf<Pages[Name]['fields']>;
}[PageName];

/** The view of one page. */
export type ViewOf<Name extends PageName> = Extract<View, { page: Name }>;
