import { titled } from '../../titled';

export default titled('solr', /solr admin/i);
