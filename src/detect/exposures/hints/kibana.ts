import type { Hint } from '../../screening/hint';

/** An element of a console, whatever the title of its page; or a title with enough of its applications behind it. */
export default {
  title: /(?:kibana|elastic|opensearch dashboards)$/i,
  elements: 'kbn-injected-metadata, kbn-initial-state, osd-injected-metadata, opensearch-dashboards-injected-metadata',
} satisfies Hint;
