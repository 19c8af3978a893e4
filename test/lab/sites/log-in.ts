import { htmlPage } from '../html';
import type { MakeSite } from '../site';

/** Pages of a portal that show nothing of anybody: its log-in, an empty page, a brochure as PDF. */
const site: MakeSite = () => ({
  host: 'portal.meadowlarkhealth.test',
  pages: [
    {
      path: '/login',
      contentType: 'text/html; charset=utf-8',
      body: htmlPage(
        'Sign in | Meadowlark Health',
        `<h1>Patient portal</h1><form method="post"><label>User name <input name="username" autocomplete="username"></label>
<label>Password <input name="password" type="password"></label><label>Date of birth <input name="dob" placeholder="MM/DD/YYYY"></label>
<button>Sign in</button></form><p>Forgot your MRN? Call your clinic.</p>`,
      ),
      expected: ['none'],
      because: 'Levels: nothing lies open, no PHI',
    },
    {
      path: '/empty',
      contentType: 'text/html; charset=utf-8',
      body: '',
      expected: ['none'],
      because: 'Levels: nothing lies open, no PHI',
    },
    {
      path: '/brochure.pdf',
      contentType: 'application/pdf',
      body: PDF,
      expected: ['not-scanned'],
      because: 'Promise 5: a PDF could not be looked at',
    },
  ],
});
export default site;

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
