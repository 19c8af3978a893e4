/** A fingerprint in groups of four, as it is read out. */
export const Fingerprint = ({ of }: { of: string }) => (
  <code class="fingerprint">
    {(of.match(/.{1,4}/g) ?? []).map((group, index) => (
      <span key={index}>{group} </span>
    ))}
  </code>
);
