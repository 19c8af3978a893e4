import type { PageWords } from '../types';

/** What the page showed. */
export const page: PageWords = {
  topics: {
    patients: { open: 'Patient information could be read', seen: 'Patient information seen' },
    people: { open: 'Personal information could be read', seen: 'Personal information seen' },
    health: { open: 'Health information could be read', seen: 'Health information seen' },
    names: {
      open: 'Data that may concern patients could be reached',
      seen: 'Data that may concern patients seen',
    },
    contents: { open: 'A list of files or data seen', seen: 'A list of files or data seen' },
    nothing: { open: 'A page seen', seen: 'A page seen' },
    'not-scanned': { open: 'A page not yet checked, seen', seen: 'A page not yet checked, seen' },
  },
  seen: {
    patients: 'It held what looks like information about patients.',
    people: 'It held what looks like personal details of people.',
    health: 'It held what looks like health records. Nothing that names a person was recognised.',
    names: 'It held names that suggest patient data. No record of a person was recognised.',
    contents: 'It listed or described what the system holds. Nothing that points to patients was recognised.',
    nothing: 'Nothing that points to patients was recognised.',
    'not-scanned': 'I could not look at its content, so I cannot say what it holds.',
  },
  at: host => `a page at ${host}`,
  relayed: (relay, host) => `a page of ${relay} about ${host}`,
  shownBy: relay => `I saw this at ${relay}, not at the address itself. It may have changed since ${relay} saw it.`,
  accessLog: 'access log',
  caveats: {
    'synthetic-data': 'Some of it looks like made-up test data; you can tell best.',
    documentation: 'It may be an example in a documentation page.',
    published: 'It may be an article or an exercise that everybody is meant to read.',
    'public-mirror': 'The list may be meant for the public.',
  },
  masked: path => `${path} (an asterisk stands for a part left out, as it could be personal)`,
  cut: part => `Only part of the page was read${part && ` (${part})`}, so there may be more than is counted here.`,
  part: (scanned, of) => `${scanned} of ${of}`,
};
