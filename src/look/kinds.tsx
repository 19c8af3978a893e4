import type { ClinicalSignal, Confidence, Identifier, Report } from '../detect/types';
import { translate } from '../language';
import { nameOfIdentifier, nameOfType } from '../words/names';
import { CappedList } from './capped-list';
import { SafeHarbor } from './safe-harbor';
import { Section } from './section';

/** The kinds of personal and health data as counts and shapes, and where they stood; never a value. */
export function Kinds({ report: { identifiers, clinical } }: { report: Report }) {
  const places = [...identifiers, ...clinical].filter(({ where }) => where.length > 0);
  return (
    <>
      {identifiers.length > 0 && (
        <Section title={translate('identifiers')}>
          <CappedList class="kinds" limit={8} items={identifiers.map(found => <IdentifierLine found={found} />)} />
        </Section>
      )}
      {clinical.length > 0 && (
        <Section title={translate('clinical')}>
          <CappedList class="kinds clinical" limit={8} items={clinical.map(found => <ClinicalLine found={found} />)} />
        </Section>
      )}
      {places.length > 0 && (
        <details class="where">
          <summary>{translate('where')}</summary>
          {places.map(found => (
            <>
              <h3>{nameOfIdentifier(found)}</h3>
              <CappedList class="places" limit={8} items={found.where.map(place => <code>{place}</code>)} />
            </>
          ))}
        </details>
      )}
    </>
  );
}

const IdentifierLine = ({ found }: { found: Identifier }) => (
  <>
    <SafeHarbor letter={found.letter} />
    <span class="kind">{nameOfIdentifier(found)}</span>
    {found.shape !== '' && <code class="detail">{found.shape}</code>}
    <Counted found={found} />
  </>
);

const ClinicalLine = ({ found }: { found: ClinicalSignal }) => (
  <>
    <span class="kind">{nameOfType(found.type)}</span>
    {found.special > 0 && <span class="detail">{translate('special', { count: found.special })}</span>}
    <Counted found={found} />
  </>
);

const Counted = ({ found: { count, distinct, confidence } }: { found: Identifier | ClinicalSignal }) => (
  <>
    <span class="counted">{translate('counted', { count })}</span>
    <span class="detail counted">{doubts(count, distinct, confidence).join(', ')}</span>
  </>
);

function doubts(count: number, distinct: number, confidence: Confidence): readonly string[] {
  return [
    ...(distinct < count ? [translate('distinct', { count: distinct })] : []),
    ...(confidence === 'possible' ? [translate('unsure')] : []),
  ];
}
