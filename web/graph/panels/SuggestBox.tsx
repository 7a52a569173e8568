import { useDeferredValue, useId, useState } from 'react';
import { useAnswer } from '../../api/ask.ts';
import { nameForms } from '../../messages/languages.ts';
import { useLanguage } from '../../messages/useMessages.ts';
import { typeText } from '../../terms/typeText.ts';
import { GraphSuggestDocument } from '../generated/graphql.ts';
import { useGraphMessages } from '../messages/useGraphMessages.ts';
import styles from './SuggestBox.module.css';

export interface SuggestBoxProps {
  readonly label: string;
  readonly placeholder: string;
  /** Keep suggestions of these types. */
  readonly types?: readonly string[];
  onChoose(id: string, name: string): void;
}

/** A box in which a name is typed and one of the suggestions is chosen, by pointer or keyboard. */
export function SuggestBox({ label, placeholder, types, onChoose }: SuggestBoxProps) {
  const messages = useGraphMessages();
  const language = useLanguage();
  const list = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const asked = useDeferredValue(text.trim());
  const answer = useAnswer(
    GraphSuggestDocument,
    { text: asked, types: types === undefined ? null : [...types], lang: [...nameForms[language]] },
    { enabled: asked !== '', keepPrevious: true },
  );
  const hits = asked === '' ? [] : (answer.data?.suggest ?? []);
  const choose = (index: number) => {
    const node = hits[index]?.node;
    if (node === undefined) return;
    setText('');
    setOpen(false);
    setAt(0);
    onChoose(node.id, nameOf(node));
  };
  const show = isOpen && asked !== '' && answer.data !== undefined;
  return (
    <div className={styles.box}>
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={show}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={show && hits.length > 0 ? `${list}-${at}` : undefined}
        placeholder={placeholder}
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          // An input method is choosing characters: its keys are not ours.
          if (event.nativeEvent.isComposing) return;
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (step !== 0 && hits.length > 0) {
            event.preventDefault();
            setAt((at + step + hits.length) % hits.length);
          } else if (event.key === 'Enter') {
            event.preventDefault();
            choose(at);
          } else if (event.key === 'Escape') setOpen(false);
        }}
      />
      {show && (
        <div id={list} role="listbox" aria-label={label} className={styles.list}>
          {hits.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input above has the keyboard
            <div
              key={hit.node.id}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles.option}
              // Not to take the focus from the input before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
            >
              <span>{nameOf(hit.node)}</span>
              <small>{typeText(hit.node.__typename, language)}</small>
            </div>
          ))}
          {hits.length === 0 && <p className={styles.none}>{messages.noSuggestion}</p>}
        </div>
      )}
    </div>
  );
}

function nameOf(node: { id: string; name?: string; asStated?: string }): string {
  return node.name ?? node.asStated ?? node.id;
}
