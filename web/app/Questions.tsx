import { Link } from '../view/Link.tsx';
import type { View } from '../view/pages.ts';
import styles from './Questions.module.css';

export interface Question {
  readonly label: string;
  /** Where it is answered. */
  readonly to: View;
}

/** Questions worth asking of what is there, each a link to its answer. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <ul className={styles.questions}>
      {questions.map(({ label, to }) => (
        <li key={label}>
          <Link to={to}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}
