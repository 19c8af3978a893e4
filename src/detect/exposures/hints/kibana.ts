import { hinted } from '../../titled';
import type { PageKind } from '../../types';

/** An element of a console, whatever the title of its page; or a title with enough of its applications behind it. */
export default {
  begin({ title }) {
    let hasShell = /(?:kibana|elastic|opensearch dashboards)$/i.test(title);
    return {
      value(path) {
        hasShell ||= path.endsWith('-injected-metadata') || path.endsWith('-initial-state');
      },
      end: () => (hasShell ? hinted('kibana') : null),
    };
  },
} satisfies PageKind;
