import { useState } from 'react';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { goTo } from '../view/navigation.ts';
import { viewOf } from '../view/viewOf.ts';

/** Where a name in any script is typed. */
export function SearchBox() {
  const { search } = useMessages();
  const language = useLanguage();
  const [text, setText] = useState('');
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          goTo(viewOf('search', { q: text }), language);
        }}
      >
        <input
          type="search"
          aria-label={search.label}
          placeholder={search.placeholder}
          value={text}
          maxLength={200}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </search>
  );
}
