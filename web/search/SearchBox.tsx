import { useCombobox } from 'downshift';
import { type RefObject, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useAnswer } from '../api/ask.ts';
import { type HitFragment, SuggestDocument } from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { goTo } from '../view/navigation.ts';
import { viewOf } from '../view/viewOf.ts';
import { HitLine } from './HitLine.tsx';
import styles from './SearchBox.module.css';

export interface SearchBoxProps {
  /** What stands in it at first. */
  readonly initial?: string;
  /** The large one of the home page. */
  readonly size?: 'small' | 'large';
}

/**
 * Where a name in any script is typed, with what it may become below. While an input method composes,
 * Enter belongs to it and nothing is searched. `/` and Ctrl-K (or Cmd-K) come here from anywhere.
 */
export function SearchBox({ initial = '', size = 'small' }: SearchBoxProps) {
  const { search } = useMessages();
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  const [isComposing, setComposing] = useState(false);
  const wanted = useDeferredValue(text.trim());
  const { data } = useAnswer(
    SuggestDocument,
    { text: wanted, lang: [...nameForms[language]] },
    { enabled: wanted !== '' && !isComposing, keepPrevious: true },
  );
  const hits: HitFragment[] = wanted === '' ? [] : (data?.suggest ?? []);
  useShortcut(input);

  const combobox = useCombobox({
    items: hits,
    inputValue: text,
    itemToString: (hit) => (hit === null ? '' : hit.matchedText),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem == null) return;
      goTo(viewOf('entity', { id: selectedItem.node.id }), language);
      setText('');
      input.current?.blur();
    },
    selectedItem: null,
  });
  const isOpen = combobox.isOpen && hits.length > 0;
  return (
    <search className={styles[size]}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isComposing || text.trim() === '') return;
          combobox.closeMenu();
          goTo(viewOf('search', { q: text.trim() }), language);
        }}
      >
        <input
          {...combobox.getInputProps({
            ref: input,
            // Downshift sets the text a render later, which an input method does not survive.
            onChange: (event) => setText(event.currentTarget.value),
            onCompositionStart: () => setComposing(true),
            onCompositionEnd: () => setComposing(false),
            'aria-label': search.label,
          })}
          aria-labelledby={undefined}
          className={styles.input}
          type="search"
          enterKeyHint="search"
          placeholder={search.placeholder}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </form>
      <ul
        {...combobox.getMenuProps({ 'aria-label': search.label })}
        aria-labelledby={undefined}
        className={isOpen ? styles.menu : styles.closed}
      >
        {isOpen &&
          hits.map((hit, index) => (
            <li
              key={hit.node.id}
              {...combobox.getItemProps({ item: hit, index })}
              className={index === combobox.highlightedIndex ? styles.lit : styles.item}
            >
              <HitLine hit={hit} />
            </li>
          ))}
      </ul>
    </search>
  );
}

/** `/` outside of a field, and Ctrl-K or Cmd-K anywhere, put the cursor into the search. */
function useShortcut(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isChord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
      const field = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
      const isSlash = event.key === '/' && !field && !event.ctrlKey && !event.metaKey;
      if (!(isChord || isSlash) || event.isComposing) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [input]);
}
