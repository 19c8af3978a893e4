import { asText } from '../lib/as-text';
import { wordsOf } from '../lib/words';
import type { Pattern } from '../types';
import { FILE_WORDS } from './vocabulary/file-words';
import { GIVEN_NAMES } from './vocabulary/given-names';

const isOfName = (word: string): boolean => word.length > 1 && !FILE_WORDS.has(word);

/**
 * A person's name in the name of a file: delgado_maria_mri.pdf. A listing of such files is a list of patients.
 * Two neighbouring words, whatever parts them, of which one is a common given name and neither is a word of files; a
 * given name alone (`maria_report.pdf`) proves nothing.
 * https://www.ssa.gov/oact/babynames/decades/century.html
 */
export default {
  type: 'name',
  letter: 'A',
  title: 'Name',
  shapes: ['w w'],
  check: asText(text => {
    const words = wordsOf(text.toLowerCase()).filter(word => isOfName(word));
    return words.length === 2 && words.some(word => GIVEN_NAMES.has(word));
  }),
  labels: [],
  appliesTo: 'file-name',
  needs: 'nothing',
} satisfies Pattern;
