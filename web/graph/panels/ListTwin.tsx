import { useState } from 'react';
import { useLanguage } from '../../messages/useMessages.ts';
import { typeText } from '../../terms/typeText.ts';
import { goTo } from '../../view/navigation.ts';
import { useGraphMessages } from '../messages/useGraphMessages.ts';
import { hide } from '../state/change.ts';
import type { GraphView, Shown } from '../state/filter.ts';
import styles from './ListTwin.module.css';
import { Swatch } from './NodePanel.tsx';

/** Rows drawn at once; a button brings more. */
const page = 100;

export interface ListTwinProps {
  readonly view: GraphView;
  readonly shown: Shown;
  onExpand(id: string): void;
}

/** The picture as a table, in the order in which things came into it. */
export function ListTwin({ view, shown, onExpand }: ListTwinProps) {
  const messages = useGraphMessages();
  const language = useLanguage();
  const [rows, setRows] = useState(page);
  const degree = new Map<string, number>();
  for (const { from, to } of shown.links) {
    degree.set(from, (degree.get(from) ?? 0) + 1);
    degree.set(to, (degree.get(to) ?? 0) + 1);
  }
  return (
    <section aria-label={messages.list} className={styles.twin}>
      <h2>{messages.list}</h2>
      <p>{messages.listHint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.columns.name}</th>
            <th scope="col">{messages.columns.type}</th>
            <th scope="col" className={styles.number}>
              {messages.columns.links}
            </th>
            <th scope="col" className={styles.number}>
              {messages.columns.can}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.nodes.slice(0, rows).map((node) => (
            <tr key={node.id} className={view.at === node.id ? styles.current : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.plain}
                  aria-pressed={view.at === node.id}
                  onClick={() => goTo({ ...view, at: node.id }, language, { replace: true })}
                >
                  {node.name}
                </button>
              </th>
              <td>
                <Swatch type={node.type} /> {typeText(node.type, language)}
              </td>
              <td className={styles.number}>{degree.get(node.id) ?? 0}</td>
              <td className={styles.number}>{node.counts.reduce((sum, { count }) => sum + count, 0)}</td>
              <td className={styles.act}>
                <button
                  type="button"
                  aria-label={`${messages.expand}: ${node.name}`}
                  onClick={() => onExpand(node.id)}
                >
                  {messages.expand}
                </button>
                <button
                  type="button"
                  aria-label={`${messages.hide}: ${node.name}`}
                  onClick={() => goTo(hide(view, node.id), language)}
                >
                  {messages.hide}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.nodes.length > rows && (
        <button type="button" onClick={() => setRows(rows + page)}>
          {messages.more} ({messages.ofTotal(rows, shown.nodes.length)})
        </button>
      )}
    </section>
  );
}
