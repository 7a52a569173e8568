import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Places } from '../layout/place.ts';
import { useGraphMessages } from '../messages/useGraphMessages.ts';
import type { LinkFact } from '../state/Knowledge.ts';
import { type Arrow, neighborTowards } from '../state/walk.ts';
import styles from './GraphCanvas.module.css';
import type { PictureEvents } from './listen.ts';
import { canPaint, type Emphasis, Picture } from './Picture.ts';
import type { PictureLink, PictureNode } from './PictureNode.ts';
import { readPalette, useThemeChanges } from './palette.ts';

export interface GraphCanvasProps {
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  readonly facts: readonly LinkFact[];
  readonly places: Places;
  readonly parents: ReadonlyMap<string, string>;
  readonly emphasis: Emphasis;
  readonly events: PictureEvents & { open(id: string): void; hide(id: string): void };
  /** What is selected, in words, for those who hear it. */
  readonly spoken: string;
  readonly picture: RefObject<Picture | undefined>;
}

/** The painted graph: one tab stop, with arrows to neighbours. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { nodes, links, facts, places, parents, emphasis, events, spoken, picture } = props;
  const messages = useGraphMessages();
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(events);
  latest.current = events;
  const [paints] = useState(canPaint);
  const theme = useThemeChanges();

  useEffect(() => {
    const element = container.current;
    if (!paints || element === null) return;
    const made = new Picture(element, readPalette(element), {
      select: (id) => latest.current.select(id),
      expand: (id) => latest.current.expand(id),
      pin: (id, x, y) => latest.current.pin(id, x, y),
    });
    picture.current = made;
    return () => {
      picture.current = undefined;
      made.kill();
    };
  }, [paints, picture]);

  useEffect(() => {
    if (theme >= 0 && picture.current !== undefined && container.current !== null) {
      picture.current.palette = readPalette(container.current);
    }
  }, [theme, picture]);

  useEffect(() => {
    const isMoving = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    picture.current?.update(nodes, links, places, isMoving, parents);
  }, [nodes, links, places, parents, picture]);

  useEffect(() => {
    if (picture.current !== undefined) picture.current.emphasis = emphasis;
    if (emphasis.selected !== '') picture.current?.reveal(emphasis.selected);
  }, [emphasis, picture]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { selected } = emphasis;
    const shown = new Map(nodes.flatMap(({ id }) => [[id, places.get(id)] as const]).filter(isPlaced));
    const first = nodes[0]?.id;
    const act = ((): (() => void) | undefined => {
      switch (event.key) {
        case 'ArrowLeft':
        case 'ArrowRight':
        case 'ArrowUp':
        case 'ArrowDown': {
          const next = shown.has(selected)
            ? neighborTowards(selected, event.key as Arrow, facts, shown)
            : first;
          return () => next !== undefined && events.select(next);
        }
        case 'Enter':
          return () => selected !== '' && events.open(selected);
        case ' ':
          return () => selected !== '' && events.expand(selected);
        case 'Delete':
          return () => selected !== '' && events.hide(selected);
        case 'Escape':
          return () => events.select('');
        case '+':
        case '=':
          return () => picture.current?.zoom(1.4);
        case '-':
          return () => picture.current?.zoom(1 / 1.4);
        case '0':
          return () => picture.current?.fit();
        default:
          return undefined;
      }
    })();
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  if (!paints) return <p className={styles.unable}>{messages.noWebgl}</p>;
  return (
    <>
      <div
        role="application"
        aria-label={messages.canvas}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard as a whole
        tabIndex={0}
        onKeyDown={press}
        className={styles.frame}
      >
        <div ref={container} aria-hidden="true" className={styles.canvas} data-testid="canvas" />
      </div>
      <p aria-live="polite" className={styles.spoken}>
        {spoken}
      </p>
    </>
  );
}

function isPlaced<Value>(entry: readonly [string, Value | undefined]): entry is readonly [string, Value] {
  return entry[1] !== undefined;
}
