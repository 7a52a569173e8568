import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export interface NoticeProps {
  readonly kind?: 'info' | 'warning' | 'error';
  readonly title?: string;
  readonly action?: { readonly label: string; run(): void };
  readonly children?: ReactNode;
}

/** A state of a page or a part of it, said in a sentence, with a way on. */
export function Notice({ kind = 'info', title, action, children }: NoticeProps) {
  return (
    <div className={styles[kind]} role={kind === 'info' ? 'status' : 'alert'}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      {children !== undefined && <div>{children}</div>}
      {action !== undefined && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
