import { titled } from '../../titled';

export default titled('mongodb', /mongo express/i);
