import { type Sentence, sentence } from '../../detect';

/** A sentence of a source: what it asks, what that gives away, what to know of a contact. Key: `contact_<code>`. */
export const say = (code: string, params: Sentence['params'] = {}): Sentence => sentence('contact', code, params);
