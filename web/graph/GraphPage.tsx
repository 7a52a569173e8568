import { useEffect, useMemo, useRef, useState } from 'react';
import { useAnswer } from '../api/ask.ts';
import { Answered } from '../app/Answered.tsx';
import { FailureDetail } from '../app/FailureDetail.tsx';
import { Notice } from '../app/Notice.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import { goTo } from '../view/navigation.ts';
import type { ViewOf } from '../view/pages.ts';
import { viewOf } from '../view/viewOf.ts';
import { GraphCanvas } from './canvas/GraphCanvas.tsx';
import type { Picture } from './canvas/Picture.ts';
import { Downloads } from './export/Downloads.tsx';
import styles from './Graph.module.css';
import { GraphExpansionDocument, GraphStartDocument } from './generated/graphql.ts';
import { usePlaces } from './layout/usePlaces.ts';
import { useGraphMessages } from './messages/useGraphMessages.ts';
import { paint } from './paint.ts';
import { EndsPanel } from './panels/EndsPanel.tsx';
import { FilterPanel } from './panels/FilterPanel.tsx';
import { Legend } from './panels/Legend.tsx';
import { ListTwin } from './panels/ListTwin.tsx';
import { NodePanel } from './panels/NodePanel.tsx';
import { StatusLines } from './panels/StatusLines.tsx';
import { SuggestBox } from './panels/SuggestBox.tsx';
import { add, collapse, expandAll, hide, pin, withoutIdle } from './state/change.ts';
import { draw } from './state/Drawing.ts';
import { applyFilters, type GraphView } from './state/filter.ts';
import { nothingKnown, questionFor } from './state/Knowledge.ts';
import { readSteps } from './state/Step.ts';
import { useEmphasis } from './useEmphasis.ts';
import { useHistory } from './useHistory.ts';
import { useKnowledge, variablesOf } from './useKnowledge.ts';

/** How things connect. */
export default function GraphPage({ view }: { readonly view: ViewOf<'graph'> }) {
  const messages = useGraphMessages();
  useEffect(() => {
    document.title = messages.title;
  }, [messages]);
  const isEmpty = view.seeds.length === 0 && view.steps.length === 0;
  return <div className={styles.page}>{isEmpty ? <Start view={view} /> : <Explore view={view} />}</div>;
}

/** The page before anything is in the picture. */
function Start({ view }: { readonly view: GraphView }) {
  const messages = useGraphMessages();
  const language = useLanguage();
  const variables = { lang: [...nameForms[language]] };
  const answer = useAnswer(GraphStartDocument, variables);
  return (
    <div className={styles.start}>
      <h1>{messages.title}</h1>
      <p>{messages.intro}</p>
      <div className={styles.suggest}>
        <SuggestBox
          label={messages.startLabel}
          placeholder={messages.startHint}
          onChoose={(id) => goTo(viewOf('graph', { ...view, seeds: [id], at: id }), language)}
        />
      </div>
      <Answered answer={answer}>
        {({ districts }) => (
          <ul>
            {districts.nodes.map(({ id, name }) => (
              <li key={id}>
                <Link to={viewOf('graph', { ...view, seeds: [id], at: id })}>{name}</Link>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </div>
  );
}

function Explore({ view: given }: { readonly view: GraphView }) {
  const messages = useGraphMessages();
  const common = useMessages();
  const language = useLanguage();
  // With one thing in the picture there is no question which is meant.
  const isAlone = given.at === '' && given.seeds.length === 1 && given.steps.length === 0;
  const view = useMemo(() => (isAlone ? { ...given, at: given.seeds[0] ?? '' } : given), [given, isAlone]);
  const { steps, unread } = useMemo(() => readSteps(view.steps), [view.steps]);
  const { knowledge, isAsking, error, retry } = useKnowledge(view.seeds, steps, language);
  const drawing = useMemo(() => draw(view.seeds, steps, knowledge), [view.seeds, steps, knowledge]);
  const shown = useMemo(() => applyFilters(drawing, view), [drawing, view]);
  const { places, isPlacing } = usePlaces(drawing, view.seed);
  const painted = useMemo(
    () => paint(shown, drawing, messages, language),
    [shown, drawing, messages, language],
  );
  const emphasis = useEmphasis(view, drawing);
  const { undo, redo } = useHistory(view);
  const picture = useRef<Picture>(undefined);
  const [news, setNews] = useState('');
  const selected = shown.nodes.find(({ id }) => id === view.at);

  const go = (next: GraphView, options: { replace?: boolean } = {}) => {
    setNews('');
    goTo(next, language, options);
  };
  const select = (id: string) => goTo({ ...view, at: id }, language, { replace: true });
  const expandNode = (id: string) => {
    const node = drawing.nodes.find((one) => one.id === id);
    if (node === undefined) return;
    const next = expandAll(view, node);
    if (next === view) setNews(messages.nothingNew);
    else go(next);
  };
  const collapseNode = (id: string) => {
    const without = collapse(view, id);
    const left = draw(without.seeds, readSteps(without.steps).steps, knowledge);
    const gone = drawing.nodes.length - left.nodes.length;
    const next = withoutIdle(without, left);
    if (next.steps.length === view.steps.length) setNews(messages.nothingToCollapse);
    else {
      goTo(next, language);
      setNews(messages.collapsed(gone));
    }
  };
  const open = (id: string) => {
    const node = drawing.nodes.find((one) => one.id === id);
    // A figure or a ranking has no page; what it is about has.
    const about = node?.isEntity
      ? id
      : drawing.links
          .flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
          .find((other) => drawing.nodes.some((one) => one.id === other && one.isEntity));
    if (about !== undefined) goTo(viewOf('entity', { id: about }), language);
  };
  // Until something was expanded the picture says how one begins.
  const [first] = shown.nodes.length === 1 && steps.length === 0 && !isAsking ? shown.nodes : [];
  const whole = questionFor(view.seeds, steps, nothingKnown);

  return (
    <>
      <div className={styles.head}>
        <h1>{messages.title}</h1>
        <div className={styles.suggest}>
          <SuggestBox
            label={messages.startLabel}
            placeholder={messages.startHint}
            onChoose={(id) => go(add(view, [id], drawing))}
          />
        </div>
        <div className={styles.tools}>
          <button type="button" disabled={undo === undefined} onClick={() => undo !== undefined && go(undo)}>
            {messages.undo}
          </button>
          <button type="button" disabled={redo === undefined} onClick={() => redo !== undefined && go(redo)}>
            {messages.redo}
          </button>
          <button type="button" aria-label={messages.zoomIn} onClick={() => picture.current?.zoom(1.4)}>
            +
          </button>
          <button type="button" aria-label={messages.zoomOut} onClick={() => picture.current?.zoom(1 / 1.4)}>
            −
          </button>
          <button type="button" onClick={() => picture.current?.fit()}>
            {messages.fit}
          </button>
          <button type="button" onClick={() => go({ ...view, seed: view.seed + 1 })}>
            {messages.reseed}
          </button>
          <button type="button" onClick={() => go(viewOf('graph', {}))}>
            {messages.newGraph}
          </button>
        </div>
      </div>
      {error !== undefined && (
        <Notice kind="error" title={common.errors.title} action={{ label: common.again, run: retry }}>
          {common.errors[error.failure]}
          {error.failure === 'refused' && <FailureDetail error={error} />}
        </Notice>
      )}
      <div className={styles.body}>
        <div>
          <div className={styles.picture}>
            <GraphCanvas
              {...painted}
              facts={shown.links}
              places={places}
              parents={drawing.parents}
              emphasis={emphasis}
              picture={picture}
              spoken={selected === undefined ? '' : `${messages.selected}: ${selected.name}`}
              events={{
                select,
                expand: expandNode,
                pin: (id, x, y) => go(pin(view, id, x, y)),
                open,
                hide: (id) => go(hide(view, id)),
              }}
            />
            {first !== undefined && (
              <button type="button" className={styles.invite} onClick={() => expandNode(first.id)}>
                {messages.invite(first.name)}
              </button>
            )}
          </div>
          <StatusLines
            view={view}
            drawing={drawing}
            shown={shown}
            knowledge={knowledge}
            unreadSteps={unread}
            isBusy={isAsking ? 'asking' : isPlacing ? 'placing' : undefined}
            news={news}
          />
          <Legend nodes={shown.nodes} />
          <div className={styles.under}>
            <Downloads shown={shown} painted={painted} places={places} />
            {whole !== null && (
              <ShowQuery document={GraphExpansionDocument} variables={variablesOf(whole, language)} />
            )}
          </div>
        </div>
        <div className={styles.side}>
          {selected === undefined ? (
            <p>{messages.nothingSelected}</p>
          ) : (
            <NodePanel
              view={view}
              node={selected}
              drawing={drawing}
              shown={shown}
              steps={steps}
              place={places.get(selected.id)}
              onCollapse={collapseNode}
            />
          )}
          <EndsPanel view={view} drawing={drawing} />
          <FilterPanel view={view} drawing={drawing} />
        </div>
      </div>
      <ListTwin view={view} shown={shown} onExpand={expandNode} />
    </>
  );
}
