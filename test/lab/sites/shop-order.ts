import { htmlPage, htmlTable } from '../html';
import type { Person } from '../people';
import type { MakeSite } from '../site';

/** A customer's own order in a shop: a person, an address, a card, and no health. */
const site: MakeSite = draw => {
  const [customer] = draw(1) as [Person];
  return {
    host: 'shop.pineandpaper.test',
    pages: [
      {
        path: '/account/orders/10482',
        contentType: 'text/html; charset=utf-8',
        body: htmlPage(
          'Order 10482 | Pine & Paper',
          `<h1>Order 10482</h1><p>Thank you, ${customer.given}!</p>
<h2>Ship to</h2><address>${customer.given} ${customer.family}<br>${customer.street}<br>${customer.city}, NY ${customer.zip}<br>${customer.phone}</address>
${htmlTable(
  ['Item', 'SKU', 'Quantity', 'Price'],
  [
    ['Dotted notebook, A5', 'PN-A5-041', '2', '$18.00'],
    ['Fountain pen, fine', 'FP-F-220', '1', '$34.50'],
    ['Ink, blue-black, 30 ml', 'IK-BB-30', '1', '$12.00'],
  ],
)}
<p>Paid by card ending in ${customer.card.slice(-4)}. A receipt went to ${customer.email}.</p>`,
        ),
        expected: ['none'],
        because: 'PHI is identifier and health context: an order has no health',
      },
    ],
  };
};
export default site;
