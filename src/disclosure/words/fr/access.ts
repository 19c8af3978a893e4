import type { AccessWords } from '../types';

/** What the requests prove about credentials. */
export const access: AccessWords = {
  without: {
    observed: 'Aucun identifiant vu, ni mot de passe ni connexion.',
    checked: 'La même adresse a aussi répondu à une requête envoyée sans aucun identifiant.',
    stated: "Je n'ai utilisé ni mot de passe ni compte ; c'est ma propre déclaration, elle n'a pas été enregistrée.",
  },
  with: {
    cookies: 'Mon navigateur a envoyé une session ; un compte est peut-être requis.',
    authorization: "Mon navigateur a envoyé des identifiants ; l'accès est donc peut-être protégé.",
    unknown: "On n'a pas pu observer si mon navigateur a envoyé des identifiants.",
  },
  refusedWithout:
    "Une requête envoyée sans aucun identifiant a été refusée ; l'accès n'est donc peut-être pas ouvert à tous.",
  closeIf: 'Cette partie ne vaut que si la page peut être lue sans se connecter à un compte.',
  weakness: "Absence d'authentification, d'après ce qui a été vu (CWE-306)",
};
