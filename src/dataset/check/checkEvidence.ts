import type { ObjectNodeType } from '../../model/Model.ts';
import type { DatasetProblems } from '../read/DatasetProblems.ts';
import { type DraftDataset, isOfType } from '../read/DraftDataset.ts';
import type { DraftNode } from '../read/DraftNode.ts';
import type { RowCheck } from './checkRows.ts';

/** Evidence quotes figures and names, never sentences. */
const longestQuote = 40;

/** What can be said of evidence without the text it points into; `verifyDataset` checks the rest. */
export function checkEvidence(draft: DraftDataset, problems: DatasetProblems): RowCheck {
  const isLookedAt = (type: ObjectNodeType) => type.name === 'Evidence' || isOfType(type, 'Statement');
  return {
    isOfConcern: (type, isOwn) => isOwn && isLookedAt(type),
    check(node) {
      if (node.type.name === 'Evidence') checkSpan(node, problems);
      if (isOfType(node.type, 'Statement')) checkSupported(draft, node, problems);
    },
  };
}

function checkSpan(node: DraftNode, problems: DatasetProblems): void {
  const at = (name: string) => node.fieldLocations.get(name) ?? node.location;
  const [paragraph, start, end, quote] = ['paragraph', 'start', 'end', 'asStated'].map((name) =>
    node.properties.get(name),
  );
  if (typeof paragraph === 'bigint' && paragraph < 1n) {
    problems.error('EVIDENCE', at('paragraph'), 'Paragraphs are counted from 1.');
  }
  if (typeof start === 'bigint' && start < 0n)
    problems.error('EVIDENCE', at('start'), 'Offsets are counted from 0.');
  if (typeof start === 'bigint' && typeof end === 'bigint' && end <= start) {
    problems.error('EVIDENCE', at('end'), `The span ends at ${end}, which is not after its start ${start}.`);
  }
  for (const name of ['hash', 'prefixHash', 'suffixHash']) {
    const value = node.properties.get(name);
    if (typeof value !== 'string' || /^[0-9a-f]{16}$/u.test(value)) continue;
    const message = `The ${name} is the first 16 hexadecimal digits of a SHA-256, in lower case.`;
    problems.error('EVIDENCE', at(name), message);
  }
  const page = node.properties.get('page');
  if (typeof page === 'bigint' && page < 1n) {
    problems.error('EVIDENCE', at('page'), 'Pages are counted from 1.');
  }
  if (typeof quote === 'string' && ([...quote].length > longestQuote || /[。！？]/u.test(quote))) {
    problems.warn(
      'EVIDENCE',
      at('asStated'),
      'Evidence quotes a figure or a name, not a sentence; cite less.',
    );
  }
}

function checkSupported(draft: DraftDataset, node: DraftNode, problems: DatasetProblems): void {
  if (draft.leads(node, 'evidence') || draft.leads(node, 'derivedFrom')) return;
  problems.warn('NO_EVIDENCE', node.location, `${node.id} states something without evidence.`);
}
