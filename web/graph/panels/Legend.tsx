import { useLanguage } from '../../messages/useMessages.ts';
import { glyphText, typeText } from '../../terms/typeText.ts';
import { typeVariable } from '../canvas/palette.ts';
import styles from '../Graph.module.css';
import { useGraphMessages } from '../messages/useGraphMessages.ts';
import type { NodeFact } from '../state/Knowledge.ts';

/** What the colours and characters in the discs stand for. */
export function Legend({ nodes }: { readonly nodes: readonly NodeFact[] }) {
  const messages = useGraphMessages();
  const language = useLanguage();
  const types = [...new Set(nodes.map(({ type }) => type))];
  return (
    <ul className={styles.legend} aria-label={messages.legend}>
      {types.map((type) => (
        <li key={type}>
          <span
            className={styles.disc}
            aria-hidden="true"
            style={{ background: `var(${typeVariable(type)})` }}
          >
            {glyphText(type, language)}
          </span>
          {typeText(type, language)}
        </li>
      ))}
    </ul>
  );
}
