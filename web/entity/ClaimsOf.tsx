import { dayText } from '../../src/figure/words/periodText.ts';
import { readingOf } from '../../src/figure/words/readingOf.ts';
import { useAnswer } from '../api/ask.ts';
import { Badge } from '../app/Badge.tsx';
import { ShowQuery } from '../app/ShowQuery.tsx';
import { type ClaimFragment, ClaimsDocument } from '../generated/graphql.ts';
import { nameForms } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { Link } from '../view/Link.tsx';
import { viewOf } from '../view/viewOf.ts';
import styles from './ClaimsOf.module.css';
import { useProof } from './useProof.ts';

/** What sources say differently of one metric for the same time, side by side. */
export function ClaimsOf({ subject, metric }: { readonly subject: string; readonly metric: string }) {
  const { entity } = useMessages();
  const variables = { subject, metric, lang: [...nameForms[useLanguage()]] };
  const { data } = useAnswer(ClaimsDocument, variables);
  const differing = (data?.claims ?? []).filter(
    ({ agreement }) => agreement === 'CONTRADICTORY' || agreement === 'COMPATIBLE',
  );
  if (differing.length === 0) return null;
  return differing.map(({ slot, best, alternatives, agreement }) => (
    <section
      key={`${slot.label} ${best.observation.id}`}
      className={styles.claims}
      data-agreement={agreement}
    >
      <h4>
        {entity.disagree}: {slot.label}
      </h4>
      <p>{entity.agreements[agreement]}</p>
      <div className={styles.side}>
        {[best, ...alternatives].map((claim) => (
          <Claim key={claim.observation.id} claim={claim} isBest={claim === best} />
        ))}
      </div>
      <ShowQuery document={ClaimsDocument} variables={variables} />
    </section>
  ));
}

function Claim({ claim, isBest }: { readonly claim: ClaimFragment; readonly isBest: boolean }) {
  const { entity } = useMessages();
  const language = useLanguage();
  const proof = useProof();
  const { observation, sources, statedOn } = claim;
  return (
    <div>
      <button type="button" className={styles.printed} onClick={() => proof.show([observation.id])}>
        <span lang="zh-Hans">{observation.asStated}</span>
      </button>
      {isBest && <Badge kind="strong">{entity.preferred}</Badge>}
      <p>{readingOf(observation, language)}</p>
      <p>
        {sources.map(({ id, name }) => (
          <Link key={id} to={viewOf('entity', { id })}>
            {name}
          </Link>
        ))}
        {statedOn !== null && ` · ${entity.statedOn(dayText(statedOn, language))}`}
      </p>
    </div>
  );
}
