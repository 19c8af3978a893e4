import type { Nouns } from '../types';

/** What numbers count. */
export const nouns: Nouns = {
  person: ['person', 'people'],
  byte: ['byte', 'bytes'],
  character: ['character', 'characters'],
  attempt: ['attempt', 'attempts'],
  page: ['page', 'pages'],
  frame: ['frame', 'frames'],
  fetch: ['request by a script of the page', 'requests by scripts of the page'],
  other: ['part such as an image or a style sheet', 'parts such as images and style sheets'],
  request: ['request', 'requests'],
  download: ['file', 'files'],
  line: ['line', 'lines'],
  facts: {
    modules: ['module', 'modules'],
    indices: ['index', 'indices'],
    documents: ['document', 'documents'],
    records: ['record', 'records'],
    messages: ['message', 'messages'],
    tables: ['table', 'tables'],
    rows: ['row', 'rows'],
    columns: ['column', 'columns'],
    directories: ['folder', 'folders'],
    files: ['file', 'files'],
  },
};
