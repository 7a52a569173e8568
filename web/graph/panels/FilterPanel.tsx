import { useState } from 'react';
import { useLanguage } from '../../messages/useMessages.ts';
import { typeText } from '../../terms/typeText.ts';
import { goTo } from '../../view/navigation.ts';
import { kindName, useGraphMessages } from '../messages/useGraphMessages.ts';
import { toggle } from '../state/change.ts';
import type { Drawing } from '../state/Drawing.ts';
import { type GraphView, type Offer, offersOf } from '../state/filter.ts';
import { Swatch } from './NodePanel.tsx';
import styles from './Panel.module.css';

export interface FilterPanelProps {
  readonly view: GraphView;
  readonly drawing: Drawing;
}

/** What of the drawing is shown: by type, relationship, topic, source and time. */
export function FilterPanel({ view, drawing }: FilterPanelProps) {
  const messages = useGraphMessages();
  const language = useLanguage();
  const offers = offersOf(drawing);
  const go = (change: Partial<GraphView>) => goTo({ ...view, ...change }, language);
  const isFiltered =
    [view.withoutTypes, view.withoutLinks, view.topics, view.sources].some(({ length }) => length > 0) ||
    view.from !== '' ||
    view.until !== '';
  // Open where a link brings filters; it stays as it is when they are cleared.
  const [isOpen, setOpen] = useState(isFiltered);
  return (
    <section aria-label={messages.filters} className={styles.panel}>
      <details
        className={styles.details}
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary className={styles.heading}>{messages.filters}</summary>
        <Boxes
          legend={messages.filterTypes}
          offers={offers.types.map((offer) => ({ ...offer, name: typeText(offer.id, language) }))}
          isOn={(id) => !view.withoutTypes.includes(id)}
          onToggle={(id) => go({ withoutTypes: toggle(view.withoutTypes, id) })}
          hasSwatch
        />
        <Boxes
          legend={messages.filterLinks}
          offers={offers.links.map((offer) => ({ ...offer, name: kindName(messages, offer.id, 'OUT') }))}
          isOn={(id) => !view.withoutLinks.includes(id)}
          onToggle={(id) => go({ withoutLinks: toggle(view.withoutLinks, id) })}
        />
        <Boxes
          legend={messages.filterTopics}
          offers={offers.topics}
          isOn={(id) => view.topics.includes(id)}
          onToggle={(id) => go({ topics: toggle(view.topics, id) })}
        />
        <Boxes
          legend={messages.filterSources}
          offers={offers.sources}
          isOn={(id) => view.sources.includes(id)}
          onToggle={(id) => go({ sources: toggle(view.sources, id) })}
        />
        {offers.days !== undefined && (
          <fieldset className={styles.days}>
            <legend>
              {messages.filterDays} ({offers.days.join(' – ')})
            </legend>
            <label>
              {messages.from}
              <input type="date" value={view.from} onChange={(event) => go({ from: event.target.value })} />
            </label>
            <label>
              {messages.until}
              <input type="date" value={view.until} onChange={(event) => go({ until: event.target.value })} />
            </label>
            <small>{messages.undated}</small>
          </fieldset>
        )}
        {isFiltered && (
          <button
            type="button"
            onClick={() =>
              go({ withoutTypes: [], withoutLinks: [], topics: [], sources: [], from: '', until: '' })
            }
          >
            {messages.clearFilters}
          </button>
        )}
      </details>
    </section>
  );
}

interface BoxesProps {
  readonly legend: string;
  readonly offers: readonly Offer[];
  readonly hasSwatch?: boolean;
  isOn(id: string): boolean;
  onToggle(id: string): void;
}

function Boxes({ legend, offers, hasSwatch = false, isOn, onToggle }: BoxesProps) {
  if (offers.length === 0) return null;
  return (
    <fieldset className={styles.boxes}>
      <legend>{legend}</legend>
      {offers.map(({ id, name, count }) => (
        <label key={id}>
          <input type="checkbox" checked={isOn(id)} onChange={() => onToggle(id)} />
          {hasSwatch && <Swatch type={id} />}
          <span>{name}</span>
          <span className={styles.count}>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
