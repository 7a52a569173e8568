import type { ReactNode } from 'react';
import styles from './Section.module.css';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly count?: number | undefined;
  /** What stands at the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with a heading of its own. */
export function Section({ id, title, count, aside, children }: SectionProps) {
  return (
    <section aria-labelledby={`${id}-heading`} id={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={`${id}-heading`} tabIndex={-1}>
          {title}
          {count !== undefined && <span className={styles.count}> {count}</span>}
        </h2>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
