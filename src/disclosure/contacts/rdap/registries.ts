/** Registries of addresses, as people know them; any other is called by its host. */
const NAMES: Readonly<Record<string, string>> = {
  'rdap.arin.net': 'ARIN',
  'rdap.db.ripe.net': 'RIPE NCC',
  'rdap.apnic.net': 'APNIC',
  'rdap.lacnic.net': 'LACNIC',
  'rdap.afrinic.net': 'AFRINIC',
  'rdap.registro.br': 'registro.br',
};

/** Who runs the server at an address. */
export function registryName(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return Object.hasOwn(NAMES, host) ? NAMES[host]! : host;
}
