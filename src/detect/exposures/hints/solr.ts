import type { Hint } from '../../screening/hint';

export default { title: /solr admin/i } satisfies Hint;
