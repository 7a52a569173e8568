import { lazy, Suspense, useEffect, useState } from 'react';
import { EntityPage } from '../entity/EntityPage.tsx';
import { HomePage } from '../home/HomePage.tsx';
import { type Language, preferredLanguage } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { LanguageContext } from '../messages/useMessages.ts';
import { SearchPage } from '../search/SearchPage.tsx';
import { goTo, useAddress } from '../view/navigation.ts';
import type { View } from '../view/pages.ts';
import { Crash } from './Crash.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { Notice } from './Notice.tsx';
import { ReloadNotice } from './ReloadNotice.tsx';
import { Shell } from './Shell.tsx';

// Opened by few, and heavy: each loads when its address is opened.
const GraphPage = lazy(() => import('../graph/GraphPage.tsx'));
const ChartPage = lazy(() => import('../chart/ChartPage.tsx'));

/** The explorer: reads the address and shows the page it names. */
export function App() {
  const { view, language: stated, unread } = useAddress();
  const [preferred] = useState(rememberedLanguage);
  const language = stated ?? preferred;

  useEffect(() => {
    document.documentElement.lang = language;
    if (stated !== undefined) localStorage.setItem('language', stated);
    // So that a copied address says which language it was read in.
    else if (view !== null) goTo(view, language, { replace: true });
  }, [language, stated, view]);

  return (
    <LanguageContext value={language}>
      <Shell view={view}>
        <ReloadNotice />
        {unread.length > 0 && <UnreadNotice names={unread} />}
        <Crash key={view === null ? '' : view.page}>
          <Suspense fallback={<Loading />}>
            {view === null ? <NotFoundPage /> : <Page view={view} />}
          </Suspense>
        </Crash>
      </Shell>
    </LanguageContext>
  );
}

function Page({ view }: { readonly view: View }) {
  switch (view.page) {
    case 'home':
      return <HomePage />;
    case 'search':
      return <SearchPage view={view} />;
    case 'entity':
      return <EntityPage key={view.id} view={view} />;
    case 'graph':
      return <GraphPage view={view} />;
    case 'chart':
      return <ChartPage view={view} />;
  }
}

function Loading() {
  return <Notice>{useMessages().loading}</Notice>;
}

function UnreadNotice({ names }: { readonly names: readonly string[] }) {
  return <Notice kind="warning">{useMessages().errors.unread(names.join(', '))}</Notice>;
}

function rememberedLanguage(): Language {
  return preferredLanguage([localStorage.getItem('language') ?? '', ...navigator.languages]);
}
