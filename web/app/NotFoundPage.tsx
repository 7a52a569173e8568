import { useMessages } from '../messages/messages.ts';
import { Link } from '../view/Link.tsx';
import { Notice } from './Notice.tsx';

/** What an address shows that names no page. */
export function NotFoundPage() {
  const { errors, back } = useMessages();
  return (
    <Notice kind="warning" title={errors.notFoundTitle}>
      <p>{errors.notFound}</p>
      <Link to={{ page: 'home' }}>{back}</Link>
    </Notice>
  );
}
