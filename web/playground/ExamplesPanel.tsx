import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { type Example, examples, findExamples } from './examples.ts';

/** The side panel of saved queries: found by a word, opened and run by a click. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};

function ExamplesPanel() {
  const [typed, setTyped] = useState('');
  const open = useOpenExample();
  const groups = [...findExamples(typed)];
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <input
        type="search"
        placeholder="Search the examples"
        aria-label="Search the examples"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {groups.length === 0 && <p>No example has “{typed}”.</p>}
      {groups.map(([group, found]) => (
        <section key={group} aria-label={group}>
          <h3>{group}</h3>
          <ul>
            {found.map((example) => (
              <li key={example.line}>
                <button type="button" onClick={() => open(example)}>
                  {example.line}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/**
 * Put an example into the editor and run it. What a person has written stays in its tab; an example
 * that nobody changed gives its tab to the next.
 */
function useOpenExample(): (example: Example) => void {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { addTab, run } = useGraphiQLActions();
  return ({ query }) => {
    const current = queryEditor?.getValue().trim() ?? '';
    if (current !== '' && !examples.some((example) => example.query === current)) addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue('');
    run();
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h10M4 12h16M4 19h7" strokeLinecap="round" />
      <path
        d="m17 3 1 2.2 2.4.3-1.8 1.6.5 2.4L17 8.3l-2.1 1.2.5-2.4-1.8-1.6 2.4-.3z"
        strokeLinejoin="round"
      />
    </svg>
  );
}
