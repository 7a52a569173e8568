import { Fragment } from 'react';
import { useAnswer } from '../../api/ask.ts';
import { Answered } from '../../app/Answered.tsx';
import { MoreButton } from '../../app/MoreButton.tsx';
import { ShowQuery } from '../../app/ShowQuery.tsx';
import { nameForms } from '../../messages/languages.ts';
import { useLanguage } from '../../messages/useMessages.ts';
import { goTo } from '../../view/navigation.ts';
import {
  GraphCommonNeighborsDocument,
  type GraphPathFragment,
  GraphPathsDocument,
  GraphShortestPathDocument,
} from '../generated/graphql.ts';
import { kindName, useGraphMessages } from '../messages/useGraphMessages.ts';
import { add } from '../state/change.ts';
import type { Drawing } from '../state/Drawing.ts';
import type { GraphView } from '../state/filter.ts';
import type { LinkFact } from '../state/Knowledge.ts';
import { useCommon } from '../useCommon.ts';
import { Known } from './NodePanel.tsx';
import styles from './Panel.module.css';

const ways = ['shortest', 'all', 'common'] as const;
const maxLength = 4;

export interface EndsPanelProps {
  readonly view: GraphView;
  readonly drawing: Drawing;
}

/** How two chosen nodes are connected, each link with its proof. */
export function EndsPanel({ view, drawing }: EndsPanelProps) {
  const messages = useGraphMessages();
  const language = useLanguage();
  const names = new Map(drawing.nodes.map(({ id, name }) => [id, name]));
  const [from, to] = view.ends;
  return (
    <section aria-label={messages.ends} className={styles.panel}>
      <h2 className={styles.heading}>{messages.ends}</h2>
      {(from === undefined || to === undefined) && <p className={styles.description}>{messages.endsHint}</p>}
      {from !== undefined && (
        <p>
          <b>{names.get(from) ?? from}</b> ↔ <b>{to === undefined ? '…' : (names.get(to) ?? to)}</b>{' '}
          <button
            type="button"
            onClick={() => goTo({ ...view, ends: [], ways: 'none' }, language, { replace: true })}
          >
            {messages.clear}
          </button>
        </p>
      )}
      {from !== undefined && to !== undefined && (
        <>
          <fieldset className={styles.choices}>
            <legend>{messages.waysLabel}</legend>
            {ways.map((way) => (
              <label key={way}>
                <input
                  type="radio"
                  name="ways"
                  checked={view.ways === way}
                  onChange={() => goTo({ ...view, ways: way }, language)}
                />
                {messages.ways[way]}
              </label>
            ))}
          </fieldset>
          {view.ways === 'shortest' && <Shortest view={view} drawing={drawing} from={from} to={to} />}
          {view.ways === 'all' && <All view={view} drawing={drawing} from={from} to={to} />}
          {view.ways === 'common' && <Common view={view} drawing={drawing} a={from} b={to} />}
        </>
      )}
    </section>
  );
}

interface BetweenProps extends EndsPanelProps {
  readonly from: string;
  readonly to: string;
}

function Shortest({ view, drawing, from, to }: BetweenProps) {
  const messages = useGraphMessages();
  const variables = { from, to, lang: [...nameForms[useLanguage()]] };
  const answer = useAnswer(GraphShortestPathDocument, variables);
  return (
    <>
      <Answered answer={answer}>
        {({ shortestPath }) =>
          shortestPath?.path == null ? (
            <p>{messages.noPath}</p>
          ) : (
            <PathRow path={shortestPath.path} view={view} drawing={drawing} />
          )
        }
      </Answered>
      <ShowQuery document={GraphShortestPathDocument} variables={variables} />
    </>
  );
}

function All({ view, drawing, from, to }: BetweenProps) {
  const messages = useGraphMessages();
  const variables = { from, to, maxLength, lang: [...nameForms[useLanguage()]] };
  const answer = useAnswer(GraphPathsDocument, variables);
  return (
    <>
      <Answered answer={answer}>
        {({ paths }) =>
          paths === null || paths.paths.length === 0 ? (
            <p>{messages.noPath}</p>
          ) : (
            <>
              <p>{messages.wayCount(paths.paths.length, paths.complete)}</p>
              {paths.cuts.map(({ reason, left }) => (
                <p key={reason} className={styles.cut}>
                  {messages.cuts[reason](left)}
                </p>
              ))}
              <ol className={styles.paths}>
                {paths.paths.map((path) => (
                  <li key={path.nodes.map(({ id }) => id).join(' ')}>
                    <PathRow path={path} view={view} drawing={drawing} />
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Answered>
      <ShowQuery document={GraphPathsDocument} variables={variables} />
    </>
  );
}

interface PathRowProps extends EndsPanelProps {
  readonly path: GraphPathFragment;
}

/** A path: its nodes in a row, and for each step what links the two, with proof. */
function PathRow({ path, view, drawing }: PathRowProps) {
  const messages = useGraphMessages();
  const language = useLanguage();
  const there = new Set(drawing.nodes.map(({ id }) => id));
  const ids = path.nodes.map(({ id }) => id);
  return (
    <details className={styles.details} open={path.length <= 3 ? true : undefined}>
      <summary>
        {path.nodes.map((node, index) => (
          <Fragment key={node.id}>
            {index > 0 && ' → '}
            <Called node={node} />
          </Fragment>
        ))}{' '}
        ({messages.steps(path.length)})
      </summary>
      <ol className={styles.steps}>
        {path.steps.map((step, index) => {
          const here = ids[index] ?? '';
          return (
            <li key={here}>
              {step.links.map((link) => {
                const fact = linkFactOf(link);
                const isOut = fact.from === here;
                return (
                  <div key={`${fact.relationship} ${fact.from}`}>
                    <CalledIn path={path} id={here} />{' '}
                    <span className={styles.kindName}>
                      {kindName(messages, fact.relationship, isOut ? 'OUT' : 'IN')}
                    </span>{' '}
                    <CalledIn path={path} id={isOut ? fact.to : fact.from} />
                    <Known link={fact} />
                  </div>
                );
              })}
            </li>
          );
        })}
      </ol>
      {ids.some((id) => !there.has(id)) && (
        <button type="button" onClick={() => goTo({ ...add(view, ids, drawing), at: view.at }, language)}>
          {messages.addAll}
        </button>
      )}
    </details>
  );
}

interface CommonProps extends EndsPanelProps {
  readonly a: string;
  readonly b: string;
}

function Common({ view, drawing, a, b }: CommonProps) {
  const messages = useGraphMessages();
  const language = useLanguage();
  const { answer, variables } = useCommon(a, b);
  return (
    <>
      <Answered answer={answer}>
        {(common) => {
          if (common.totalCount === 0) return <p>{messages.noCommon}</p>;
          const ids = common.nodes.map(({ node }) => node.id);
          return (
            <>
              <p>{messages.commonCount(common.totalCount)}</p>
              <ul className={styles.links}>
                {common.nodes.map(({ node, links }) => (
                  <li key={node.id}>
                    <b>
                      <Called node={node} />
                    </b>
                    {links.map((link) => {
                      const fact = linkFactOf(link);
                      const isOut = fact.from === node.id;
                      const end = isOut ? fact.to : fact.from;
                      return (
                        <div key={`${fact.relationship} ${fact.from} ${fact.to}`}>
                          <span className={styles.kindName}>
                            {kindName(messages, fact.relationship, isOut ? 'OUT' : 'IN')}
                          </span>{' '}
                          {drawing.nodes.find(({ id }) => id === end)?.name ?? end}
                          <Known link={fact} />
                        </div>
                      );
                    })}
                  </li>
                ))}
              </ul>
              <div className={styles.actions}>
                <MoreButton
                  pages={common}
                  isBusy={answer.isFetchingNextPage}
                  onMore={() => void answer.fetchNextPage()}
                />
                <button
                  type="button"
                  onClick={() => goTo({ ...add(view, ids, drawing), at: view.at }, language)}
                >
                  {messages.addAll}
                </button>
              </div>
            </>
          );
        }}
      </Answered>
      <ShowQuery document={GraphCommonNeighborsDocument} variables={variables} />
    </>
  );
}

interface ToldLink {
  readonly relationship: string;
  readonly basis: string | null;
  readonly rule: { readonly id: string; readonly name: string } | null;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly evidence: readonly {
    readonly id: string;
    readonly paragraph: number;
    readonly asStated: string;
    readonly source: { readonly id: string; readonly name: string };
  }[];
}

function linkFactOf({ relationship, basis, rule, from, to, evidence }: ToldLink): LinkFact {
  return {
    relationship,
    from: from.id,
    to: to.id,
    basis,
    rule,
    evidence,
  };
}

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly asStated?: string;
}

/** A name, or the words of a statement, which are Chinese in every language. */
const Called = ({ node }: { readonly node: Named }) => (
  <span lang={node.name === undefined ? 'zh-Hans' : undefined}>{node.name ?? node.asStated ?? node.id}</span>
);

function CalledIn({ path, id }: { readonly path: GraphPathFragment; readonly id: string }) {
  return <Called node={path.nodes.find((one) => one.id === id) ?? { id }} />;
}
