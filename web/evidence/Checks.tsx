import { readingOf } from '../../src/figure/words/readingOf.ts';
import type { CheckRowFragment } from '../generated/graphql.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';
import styles from './Checks.module.css';

/** What a check needs besides the figure that asks for it. */
const needed: Readonly<Record<string, readonly string[]>> = {
  SHARE: ['part', 'whole'],
  GROWTH: ['from', 'to'],
  TARGET: ['actual'],
  STREAK: ['year'],
};

/** Figures checked against each other: the verdict, what went in as printed, and what follows. */
export function Checks({ checks }: { readonly checks: readonly CheckRowFragment[] }) {
  return (
    <ul className={styles.checks}>
      {checks.map((check) => (
        <li key={check.id} data-verdict={check.verdict}>
          <Check {...check} />
        </li>
      ))}
    </ul>
  );
}

function Check({ check, verdict, reason, inputs, derived }: CheckRowFragment) {
  const { verdicts, checks } = useMessages();
  const language = useLanguage();
  const role = (name: string) => checks.roles[name] ?? name;
  const missing = (needed[check] ?? []).filter((name) => inputs.edges.every((edge) => edge.role !== name));
  const says =
    verdict !== 'UNDECIDED'
      ? checks.says[verdict]
      : missing.length > 0
        ? checks.missing(missing.map(role))
        : checks.says.UNDECIDED;
  return (
    <>
      <p>
        <strong>{verdicts[verdict] ?? verdict}</strong> {checks.names[check] ?? check}: {says}
      </p>
      <dl className={styles.inputs}>
        {inputs.edges.map(({ role: part, node }) => (
          <div key={`${part} ${node.id}`}>
            <dt>{role(part)}</dt>
            <dd>
              <Link to={viewOf('entity', { id: node.id })} lang="zh-Hans" className={styles.print}>
                {node.asStated}
              </Link>
            </dd>
          </div>
        ))}
        {derived.nodes.map(({ id, label, unit, low, high, lowOpen, highOpen }) => (
          <div key={id}>
            <dt>{checks.follows(role(label))}</dt>
            <dd>
              {readingOf(
                {
                  qualifier: 'RANGE',
                  value: low === high ? legible(low) : null,
                  low: legible(low),
                  high: legible(high),
                  lowOpen: lowOpen === true,
                  highOpen: highOpen === true,
                  unit,
                },
                language,
              )}
            </dd>
          </div>
        ))}
      </dl>
      {/* The service's own words name the bounds it compared; it says them in English alone. */}
      {language === 'en' && <p className={styles.reason}>{reason}</p>}
    </>
  );
}

/** A computed number to six digits: more are no knowledge. */
const legible = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(6));
