import { createAnswer } from '../store/answer';
import { namesOf, present, totalAt } from '../store/facts';
import type { ExposureKind, Head, Recogniser } from '../types';

const HOST = /\.(?:firebaseio\.com|firebasedatabase\.app)$/;
const DOCUMENT = /^projects\/[^/]+\/databases\/[^/]+\/documents\/(?:.*\/)?([^/]+)\/[^/]+$/;
/** A key of the root; `[]` in a list, and where keys are too many to tell them apart. */
const CHILD = /^(?:[^.[…]+|\[\])$/;
const MOST_NAMES = 10_000;

/**
 * A Realtime Database whose rules let anyone read, or documents of Firestore. A database is known by its host and the
 * ending of its address; its content has no form of its own.
 * https://firebase.google.com/docs/reference/rest/database https://firebase.google.com/docs/firestore/reference/rest
 */
export default {
  title: 'Firebase',
  products: ['Firebase Realtime Database', 'Firestore'],
  begin(head) {
    if (head.form !== 'raw') return null;
    return isRealtime(head) ? readRealtime(new URL(head.url)) : readFirestore();
  },
} satisfies ExposureKind;

function isRealtime({ url }: Head): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return HOST.test(hostname) && pathname.endsWith('.json');
}

/** The root holds collections; what is below one of them are its documents. */
function readRealtime({ pathname }: URL): Recogniser {
  const isRoot = pathname === '/.json';
  const children = new Set<string>();
  /** Keys hold neither dots nor brackets: https://firebase.google.com/docs/database/web/structure-data */
  const child = (path: string) => {
    if (!CHILD.test(path)) return;
    if (path === '[]') unnamed += 1;
    else if (children.size < MOST_NAMES) children.add(path);
  };
  let unnamed = 0;
  let isRefused = false;
  let hasObjects = false;
  let hasContent = false;
  return {
    open(path) {
      if (path === '') return;
      hasContent = true;
      hasObjects = true;
      child(path);
      return false;
    },
    value(path, value) {
      if (path === 'error') isRefused = true;
      if (value !== 'null') hasContent = true;
      child(path);
      if (hasContent && path !== 'error') return false;
    },
    end({ isWhole }) {
      if (!hasContent || (isRefused && !hasObjects)) return null;
      return {
        kind: 'firebase',
        product: 'Firebase Realtime Database',
        version: null,
        confidence: 'certain',
        facts: present(
          isRoot
            ? { collections: children.size || null, ...namesOf([...children]) }
            : {
                ...totalAt(children.size + unnamed || null, 'rows', isWhole ? 'exact' : 'at-least'),
                ...namesOf(
                  pathname
                    .replace(/\.json$/, '')
                    .split('/')
                    .filter(Boolean),
                ),
              },
        ),
      };
    },
  };
}

function readFirestore(): Recogniser {
  const answer = createAnswer();
  const collections = new Set<string>();
  let documents = 0;
  return {
    open: answer.open,
    value(path, value) {
      if (/^(?:documents\[\]\.|\[\]\.document\.|)name$/.test(path)) {
        const name = DOCUMENT.exec(value)?.[1];
        if (name !== undefined) documents += 1;
        if (name !== undefined && collections.size < MOST_NAMES) collections.add(name);
      } else return answer.value(path, value);
      answer.value(path, value);
    },
    end({ isWhole }) {
      const needs = ['documents[].', '[].document.', ''].find(place =>
        answer.has(`${place}name ${place}createTime ${place}updateTime`),
      );
      if (needs === undefined || collections.size === 0) return null;
      const isAll = isWhole && needs === 'documents[].' && answer.text('nextPageToken') === '';
      return {
        kind: 'firebase',
        product: 'Firestore',
        version: null,
        confidence: 'certain',
        facts: present({
          ...totalAt(documents, 'documents', isAll ? 'exact' : 'at-least'),
          collections: collections.size,
          ...namesOf([...collections]),
        }),
      };
    },
  };
}
