import { type Key, translate } from '../language';

const ROWS: readonly (readonly [written: string, meaning: Key, example: string, value: string])[] = [
  ['d', 'own_notation_digit', 'ddd-ddd', '204-417'],
  ['L', 'own_notation_letter', 'LLdddd', 'QK2044'],
  ['X', 'own_notation_either', 'XXXX-dd', '7K2B-41'],
  ['{6}', 'own_notation_times', 'HCd{6}', 'HC204417'],
  ['{4,6}', 'own_notation_range', 'd{4,6}', '20441'],
  ['?', 'own_notation_maybe', 'ddd-?ddd', '204417'],
  ['w', 'own_notation_word', 'w-dddd', 'Elm-2044'],
  ['a', 'own_notation_host', 'a{2,8}#dd', 'ward_3#41'],
  ['u', 'own_notation_address', 'k=u{4,9}', 'k=7K:2B'],
];

/** The notation of shapes on one screen. */
export function Notation() {
  return (
    <details class="notation">
      <summary>{translate('own_notation')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate('own_notation_written')}</th>
            <th scope="col">{translate('own_notation_means')}</th>
            <th scope="col">{translate('own_notation_example')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([written, meaning, example, value]) => (
            <tr>
              <th scope="row">
                <code>{written}</code>
              </th>
              <td>{translate(meaning)}</td>
              <td>
                <code>{example}</code>
                <br />
                <code class="muted">{value}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{translate('own_notation_itself')}</p>
      <p>{translate('own_notation_edges')}</p>
    </details>
  );
}
