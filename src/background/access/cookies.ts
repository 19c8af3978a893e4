/** Cookies that count visits and open no door: Google, Meta, Hotjar, Segment, Matomo, HubSpot, Microsoft, Adobe, … */
const analytics = [
  /^_ga(_\w+)?$/,
  /^_g(id|at(_\w+)?|cl_\w+)$/,
  /^__utm[a-z]+$/,
  /^_fb[pc]$/,
  /^_hj\w*$/,
  /^ajs_\w+$/,
  /^_pk_(id|ses|ref|cvar|hsr)\b/,
  /^__hs(tc|sc|src|fp)$/,
  /^hubspotutk$/,
  /^_cl(ck|sk)$/,
  /^_uet[sv]id$/,
  /^(AMCVS?_|s_(cc|sq|vi|fid|nr)\b)/,
  /^_sp_(id|ses)\b/,
  /^mp_\w+_mixpanel$/,
  /^amplitude_id/,
  /^_dc_gtm_/,
  /^OptanonConsent$/,
  /^CookieConsent$/,
  /^__cf_bm$/,
  /^_cfuvid$/,
];

/** The cookies of a request header as `name=value`, without those that only count visits. */
export function sentCookies(header: string): string[] {
  return pairs(header.split(';'));
}

/** The cookies of an answer's `Set-Cookie` headers likewise. Firefox joins several with line breaks. */
export function givenCookies(headers: readonly string[]): string[] {
  return pairs(headers.flatMap(header => header.split('\n')).map(cookie => cookie.split(';', 1)[0]!));
}

function pairs(cookies: readonly string[]): string[] {
  return cookies.map(cookie => cookie.trim()).filter(cookie => cookie !== '' && !isAnalytics(cookie));
}

function isAnalytics(cookie: string): boolean {
  const name = cookie.split('=', 1)[0]!;
  return analytics.some(pattern => pattern.test(name));
}
