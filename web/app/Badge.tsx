import type { ReactNode } from 'react';
import styles from './Badge.module.css';

export interface BadgeProps {
  /** `strong` for what changes how a figure must be read, such as a target. */
  readonly kind?: 'quiet' | 'strong';
  readonly children: ReactNode;
}

/** A word or two beside a figure. */
export function Badge({ kind = 'quiet', children }: BadgeProps) {
  return <span className={styles[kind]}>{children}</span>;
}
