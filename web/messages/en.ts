export const en = {
  product: 'District graph',
  tagline: 'What city districts announce, figure by figure, each one click from its source.',
  nav: {
    main: 'Main',
    home: 'Home',
    graph: 'Graph',
    charts: 'Charts',
    playground: 'GraphQL',
    skip: 'Skip to content',
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'System theme', light: 'Light theme', dark: 'Dark theme' },
  },
  search: {
    label: 'Search districts, figures, policies, people …',
    placeholder: '海淀, hdq, GDP, Haidian …',
    none: 'Nothing is called that.',
  },
  loading: 'Loading …',
  showQuery: 'Show the query',
  again: 'Try again',
  back: 'Back to the start',
  errors: {
    notFoundTitle: 'Nothing is at this address',
    notFound: 'The address may be mistyped, or come from another version of this explorer.',
    unknownIdTitle: (id: string) => `Nothing here has the id “${id}”`,
    unknownId: 'It may have been removed by a newer load of its dataset. Search for its name instead.',
    unreachable: 'The service does not answer. It may be restarting.',
    unavailable: 'The graph database is away for the moment.',
    timeout: 'This took too long and was given up.',
    budget: 'This asks for more than one answer may hold. Ask for less, or page by page.',
    refused: 'The service refused what this page asked for.',
    internal: 'Something went wrong on the side of the service.',
    crashed: 'This page met an error of its own.',
    title: 'This could not be loaded',
    unread: (names: string) =>
      `Part of this link could not be read (${names}) and was left out; the rest is shown.`,
  },
};

/** What every language must say. */
export type Messages = typeof en;
