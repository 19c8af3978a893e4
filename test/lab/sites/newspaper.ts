import { htmlPage } from '../html';
import type { MakeSite } from '../site';

/** A newspaper's portrait of a painter: who she is, when she was born and what she is ill of, for everybody to read. */
const site: MakeSite = draw => {
  const [painter] = draw(1);
  const name = `${painter!.given} ${painter!.family}`;
  return {
    host: 'www.lakesidecourier.test',
    pages: [
      {
        path: '/arts/portrait.html',
        contentType: 'text/html; charset=utf-8',
        body: htmlPage(
          `${name}, painter | Lakeside Courier`,
          `<nav><a href="/">News</a> <a href="/arts/">Arts</a></nav>
<main><h1>The light over the lake</h1>
<p>Published on Sunday by our staff writer.</p>
<h2>Early life</h2>
<p>${name} (date of birth: ${painter!.birthDate}) was diagnosed with type 2 diabetes and asthma. She takes metformin 500 mg twice daily,
and paints every morning.</p>
<h2>Bibliography</h2><p>Two catalogues are out of print.</p></main>
<footer>Related articles. Subscribe to our newsletter.</footer>`,
        ),
        expected: ['low'],
        because: 'Levels: what lowers a level is shown; an article tells of its people to everybody',
      },
    ],
  };
};
export default site;
