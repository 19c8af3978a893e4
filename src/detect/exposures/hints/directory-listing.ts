import { mayList } from '../../listing/may-list';
import { hinted } from '../../titled';
import type { PageKind } from '../../types';

/** A page whose links may be a listing's. */
export default {
  begin(head) {
    const links = mayList(head);
    return {
      link: links.hear,
      end: () => (links.mayBe() ? hinted('directory-listing') : null),
    };
  },
} satisfies PageKind;
