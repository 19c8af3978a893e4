import type { SavedHead } from '../parsed';
import type { Source } from './source';

/** One response of a file that holds many. */
export interface Response extends SavedHead {
  /** The server's network address, where the file tells it. */
  address: string | null;
  /** The request that it answers carried an `Authorization` header. */
  hasSentAuthorization: boolean;
  /** Text where the file holds it decoded; null where the file does not hold it. */
  body: Source | string | null;
}
