import { htmlPage, htmlTable } from '../html';
import type { MakeSite } from '../site';

/** Who works in a hospital: names, departments and telephones that are meant to be found. */
const site: MakeSite = draw => ({
  host: 'www.stonegatehospital.test',
  pages: [
    {
      path: '/about/staff',
      contentType: 'text/html; charset=utf-8',
      body: htmlPage(
        'Our staff | Stonegate Hospital',
        `<h1>Our staff</h1><p>Find a physician or a department of Stonegate Hospital.</p>${htmlTable(
          ['Name', 'Department', 'Office', 'Telephone', 'E-mail'],
          draw(18).map(({ given, family, phone, email }, number) => [
            `Dr. ${given} ${family}`,
            DEPARTMENTS[number % DEPARTMENTS.length] ?? '',
            `Room ${210 + number}`,
            phone,
            email,
          ]),
        )}`,
      ),
      expected: ['none'],
      because: 'PHI is identifier and health context: staff are not patients',
    },
  ],
});
export default site;

const DEPARTMENTS = ['Cardiology', 'Radiology', 'Family Medicine', 'Orthopedics', 'Pediatrics', 'Billing Office'];
