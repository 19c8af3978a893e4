const words =
  /(^|[^a-z])(log-?[io]n|log_in|sign-?in|sign_in|sso|saml2?|oauth2?|oidc|openid|auth|authn|authenticate|authorize|authorise|session|sessions|token|adfs|cas)([^a-z]|$)/i;

const tickets = ['SAMLResponse', 'SAMLart', 'oauth_verifier', 'id_token', 'access_token'];

/** Whether an address is where people log in, or come back from having done so, by the words of its path. */
export function isLogIn(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, searchParams } = new URL(url);
  if (words.test(pathname)) return true;
  if (searchParams.has('code') && searchParams.has('state')) return true;
  // CAS, SAML, OAuth 1 and OpenID Connect send the person back with one of these.
  return tickets.some(name => searchParams.has(name)) || /^ST-/.test(searchParams.get('ticket') ?? '');
}
