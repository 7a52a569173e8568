import { BasisBadge } from '../../app/BasisBadge.tsx';
import { useLanguage } from '../../messages/useMessages.ts';
import { typeText } from '../../terms/typeText.ts';
import { Link } from '../../view/Link.tsx';
import { goTo } from '../../view/navigation.ts';
import { viewOf } from '../../view/viewOf.ts';
import { typeVariable } from '../canvas/palette.ts';
import { kindName, useGraphMessages } from '../messages/useGraphMessages.ts';
import { chooseEnd, expand, free, hide, pageSize, pin } from '../state/change.ts';
import { type Drawing, takenOf } from '../state/Drawing.ts';
import type { GraphView, Shown } from '../state/filter.ts';
import type { KindCount, LinkFact, NodeFact } from '../state/Knowledge.ts';
import type { Step } from '../state/Step.ts';
import styles from './Panel.module.css';

export interface NodePanelProps {
  readonly view: GraphView;
  readonly node: NodeFact;
  readonly drawing: Drawing;
  readonly shown: Shown;
  readonly steps: readonly Step[];
  readonly place: { readonly x: number; readonly y: number } | undefined;
  onCollapse(id: string): void;
}

/** The selected node: what it is, what can be done with it, and what it can be expanded by. */
export function NodePanel({ view, node, drawing, shown, steps, place, onCollapse }: NodePanelProps) {
  const messages = useGraphMessages();
  const language = useLanguage();
  const go = (next: GraphView) => goTo(next, language);
  const isPinned = drawing.pins.has(node.id);
  return (
    <section aria-label={messages.selected} className={styles.panel}>
      <p className={styles.kind}>
        <Swatch type={node.type} />
        {typeText(node.type, language)}
        {isPinned && <span className={styles.badge}>{messages.pinned}</span>}
      </p>
      <h2 className={styles.name}>{node.name}</h2>
      {node.description !== '' && <p className={styles.description}>{node.description}</p>}
      <div className={styles.actions}>
        {node.isEntity && <Link to={viewOf('entity', { id: node.id })}>{messages.open}</Link>}
        {isPinned ? (
          <button type="button" onClick={() => go(free(view, node.id))}>
            {messages.unpin}
          </button>
        ) : (
          <button
            type="button"
            disabled={place === undefined}
            onClick={() => place !== undefined && go(pin(view, node.id, place.x, place.y))}
          >
            {messages.pin}
          </button>
        )}
        <button type="button" onClick={() => onCollapse(node.id)}>
          {messages.collapse}
        </button>
        <button type="button" onClick={() => go(hide(view, node.id))}>
          {messages.hide}
        </button>
        <button
          type="button"
          aria-pressed={view.ends.includes(node.id)}
          onClick={() => go(chooseEnd(view, node.id))}
        >
          {view.ends.includes(node.id) ? messages.chosenEnd : messages.chooseEnd}
        </button>
      </div>
      <h3>{messages.expand}</h3>
      {node.counts.length === 0 && <p>{messages.noKinds}</p>}
      <ul className={styles.kinds}>
        {node.counts.map((kind) => (
          <KindRow
            key={`${kind.relationship} ${kind.direction}`}
            kind={kind}
            taken={Math.min(kind.count, takenOf(steps, { id: node.id, ...kind }))}
            onTake={(count) => go(expand(view, { id: node.id, ...kind }, count))}
          />
        ))}
      </ul>
      <Links node={node} links={shown.links} drawing={drawing} view={view} />
    </section>
  );
}

interface KindRowProps {
  readonly kind: KindCount;
  readonly taken: number;
  onTake(count: number): void;
}

/** A kind of relationship with its count, and a button that takes the next page of it. */
function KindRow({ kind, taken, onTake }: KindRowProps) {
  const messages = useGraphMessages();
  const name = kindName(messages, kind.relationship, kind.direction);
  const next = Math.min(pageSize, kind.count - taken);
  return (
    <li>
      <span aria-hidden="true" className={styles.arrow}>
        {kind.direction === 'OUT' ? '→' : '←'}
      </span>
      <span className={styles.kindName}>{name}</span>
      <span className={styles.count}>{taken > 0 ? messages.ofTotal(taken, kind.count) : kind.count}</span>
      {next > 0 ? (
        <button type="button" aria-label={messages.expandKind(name, next)} onClick={() => onTake(next)}>
          {messages.take(next)}
        </button>
      ) : (
        <span className={styles.done}>{messages.allTaken}</span>
      )}
    </li>
  );
}

interface LinksProps {
  readonly node: NodeFact;
  readonly links: readonly LinkFact[];
  readonly drawing: Drawing;
  readonly view: GraphView;
}

/** Most links of a node told at once; the list below the picture has all. */
const mostLinks = 60;

/** The links of a node that are in the picture, each with its proof. */
function Links({ node, links, drawing, view }: LinksProps) {
  const messages = useGraphMessages();
  const language = useLanguage();
  const own = links.filter(({ from, to }) => from === node.id || to === node.id);
  if (own.length === 0) return null;
  const names = new Map(drawing.nodes.map(({ id, name }) => [id, name]));
  return (
    <details className={styles.details}>
      <summary>
        {messages.linksHere} ({own.length})
      </summary>
      <ul className={styles.links}>
        {own.slice(0, mostLinks).map((link) => {
          const isOut = link.from === node.id;
          const other = isOut ? link.to : link.from;
          return (
            <li key={`${link.relationship} ${link.from} ${link.to}`}>
              <span className={styles.kindName}>
                {kindName(messages, link.relationship, isOut ? 'OUT' : 'IN')}{' '}
              </span>
              <button
                type="button"
                className={styles.plain}
                onClick={() => goTo({ ...view, at: other }, language, { replace: true })}
              >
                {names.get(other) ?? other}
              </button>
              <Known link={link} />
            </li>
          );
        })}
      </ul>
      {own.length > mostLinks && <p>… {own.length - mostLinks}</p>}
    </details>
  );
}

/** How a link is known: by a rule or from general knowledge, and where a source says it. */
export function Known({ link }: { readonly link: LinkFact }) {
  return (
    <>
      {' '}
      <BasisBadge basis={link.basis} rule={link.rule} />
      <Proofs link={link} />
    </>
  );
}

function Proofs({ link }: { readonly link: LinkFact }) {
  const messages = useGraphMessages();
  if (link.evidence.length === 0) return null;
  return (
    <ul className={styles.proofs} aria-label={messages.proof}>
      {link.evidence.map((proof) => (
        <li key={proof.id}>
          <q lang="zh-Hans" className={styles.print}>
            {proof.asStated}
          </q>{' '}
          <Link to={viewOf('entity', { id: proof.source.id })}>{proof.source.name}</Link>{' '}
          {messages.paragraph(proof.paragraph)}
        </li>
      ))}
    </ul>
  );
}

/** A type's colour. */
export function Swatch({ type }: { readonly type: string }) {
  return (
    <span aria-hidden="true" className={styles.swatch} style={{ background: `var(${typeVariable(type)})` }} />
  );
}
