import type { ReactNode } from 'react';
import { type Language, languageNames, languages } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { Link } from '../view/Link.tsx';
import { goTo, serviceUrl } from '../view/navigation.ts';
import type { View } from '../view/pages.ts';
import { viewOf } from '../view/viewOf.ts';
import styles from './Shell.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';

export interface ShellProps {
  /** The view shown; null for an address that names none. */
  readonly view: View | null;
  readonly children: ReactNode;
}

/** What stands around every page: the name, the search, the ways to other pages, language and theme. */
export function Shell({ view, children }: ShellProps) {
  const { product, nav } = useMessages();
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        {nav.skip}
      </button>
      <header className={`${styles.header} ${view?.page === 'graph' ? styles.wide : ''}`}>
        <Link to={{ page: 'home' }} className={styles.brand}>
          {product}
        </Link>
        {view?.page !== 'home' && <SearchBox />}
        <nav aria-label={nav.main} className={styles.nav}>
          <Link to={viewOf('graph', {})} aria-current={view?.page === 'graph' ? 'page' : undefined}>
            {nav.graph}
          </Link>
          <Link to={viewOf('chart', {})} aria-current={view?.page === 'chart' ? 'page' : undefined}>
            {nav.charts}
          </Link>
          <a href={serviceUrl('playground/')}>{nav.playground}</a>
        </nav>
        <div className={styles.tools}>
          <LanguageSwitch view={view} />
          <ThemeSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

function LanguageSwitch({ view }: Pick<ShellProps, 'view'>) {
  const { nav } = useMessages();
  const language = useLanguage();
  return (
    <select
      aria-label={nav.language}
      value={language}
      onChange={(event) => goTo(view ?? { page: 'home' }, event.target.value as Language)}
    >
      {languages.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {languageNames[tag]}
        </option>
      ))}
    </select>
  );
}
