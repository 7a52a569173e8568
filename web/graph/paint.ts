import type { Language } from '../messages/languages.ts';
import { glyphText } from '../terms/typeText.ts';
import type { PictureLink, PictureNode } from './canvas/PictureNode.ts';
import type { Messages } from './messages/en.ts';
import { kindName } from './messages/useGraphMessages.ts';
import type { Drawing } from './state/Drawing.ts';
import type { Shown } from './state/filter.ts';
import { linkKey } from './state/Knowledge.ts';

export interface Painted {
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
}

/** A label is read at a glance; the whole name stands in the panel and in the list. */
const longestLabel = 26;

/** What is shown, as it is painted: labels in the language of the page, sizes by the number of links in all. */
export function paint(shown: Shown, drawing: Drawing, messages: Messages, language: Language): Painted {
  return {
    nodes: shown.nodes.map(({ id, type, name, counts }) => {
      const links = counts.reduce((sum, { count }) => sum + count, 0);
      return {
        id,
        type,
        label: shorten(name),
        glyph: glyphText(type, language),
        size: Math.round((7 + 2.2 * Math.log2(1 + links / 4)) * 10) / 10,
        pinned: drawing.pins.has(id),
      };
    }),
    links: shown.links.map((link) => ({
      key: linkKey(link),
      from: link.from,
      to: link.to,
      label: kindName(messages, link.relationship, 'OUT'),
    })),
  };
}

function shorten(name: string): string {
  const characters = [...name.replace(/\s+/g, ' ')];
  return characters.length <= longestLabel
    ? characters.join('')
    : `${characters.slice(0, longestLabel - 1).join('')}…`;
}
