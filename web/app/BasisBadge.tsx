import { useMessages } from '../messages/messages.ts';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';
import { Badge } from './Badge.tsx';

export interface BasisBadgeProps {
  readonly basis: string | null;
  readonly rule: { readonly id: string; readonly name: string } | null;
  /** `period` when it is the time that is not stated, not the statement. */
  readonly of?: 'statement' | 'period';
}

/** How something is known where its source does not state it, with the rule by which it follows. */
export function BasisBadge({ basis, rule, of = 'statement' }: BasisBadgeProps) {
  const messages = useMessages();
  if (basis === null || basis === 'STATED') return null;
  const word = messages.basis[basis] ?? basis;
  return (
    <span data-basis={basis} data-basis-of={of}>
      <Badge>{of === 'period' ? messages.basisOfPeriod(word) : word}</Badge>
      {rule !== null && (
        <>
          {' '}
          <Link to={viewOf('entity', { id: rule.id })}>{rule.name}</Link>
        </>
      )}
    </span>
  );
}
