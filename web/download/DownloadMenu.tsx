import { useState } from 'react';
import { ask } from '../api/ask.ts';
import { StatementPlacesDocument } from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import styles from './DownloadMenu.module.css';
import type { Shown } from './Shown.ts';

export interface DownloadMenuProps {
  /** What is shown, without its places: they are asked for when a download is. */
  readonly rows: readonly Omit<Shown, 'places'>[];
  /** What the file is called, without its ending. */
  readonly name: string;
}

const formats = ['csv', 'json', 'ttl'] as const;
const types = { csv: 'text/csv', json: 'application/json', ttl: 'text/turtle' };

/** Saves exactly what is shown as a file, every statement with its places and a citation. */
export function DownloadMenu({ rows, name }: DownloadMenuProps) {
  const { entity, errors } = useMessages();
  const language = useLanguage();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  const save = async (format: (typeof formats)[number]) => {
    setState('busy');
    try {
      const places = await placesOf(rows.map(({ id }) => id));
      const shown = rows.map((row) => ({ ...row, places: places.get(row.id) ?? [] }));
      const taken = { title: document.title, address: location.href, at: new Date().toISOString() };
      const { toCsv, toJson, toTurtle } = await import('./Shown.ts');
      const text =
        format === 'csv' ? toCsv(shown) : format === 'json' ? toJson(shown, taken) : toTurtle(shown, taken);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: `${types[format]};charset=utf-8` }));
      link.download = `${name.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.${format}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      setState('idle');
    } catch {
      setState('failed');
    }
  };

  /** Two hundred at a time, the most a page of the API holds. */
  async function placesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Shown['places']>> {
    const found = new Map<string, Shown['places']>();
    for (let from = 0; from < ids.length; from += 200) {
      const { statements } = await ask(StatementPlacesDocument, {
        ids: ids.slice(from, from + 200),
        lang: [...nameForms[language]],
      });
      for (const { id, evidence } of statements.nodes) found.set(id, evidence);
    }
    return found;
  }

  return (
    <span className={styles.menu}>
      {entity.download}
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          aria-label={`${entity.download}: ${format.toUpperCase()}`}
          disabled={state === 'busy'}
          onClick={() => void save(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      {state === 'failed' && <span role="alert"> {errors.title}</span>}
    </span>
  );
}
