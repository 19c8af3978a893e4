import type { AccessWords } from '../types';

/** What the requests prove about credentials. */
export const access: AccessWords = {
  without: {
    observed: 'No se vieron credenciales, ni contraseña ni sesión.',
    checked: 'La misma dirección respondió también a una solicitud enviada sin ninguna credencial.',
    stated: 'No usé contraseña ni inicio de sesión; esto lo afirmo yo y no quedó registrado.',
  },
  with: {
    cookies: 'Mi navegador envió una sesión; puede que esto pida iniciar sesión.',
    authorization: 'Mi navegador envió credenciales; puede que esto esté protegido.',
    unknown: 'No se pudo observar si mi navegador envió credenciales.',
  },
  refusedWithout:
    'Una solicitud enviada sin ninguna credencial fue rechazada, así que puede que esto no esté al alcance de todos.',
  closeIf: 'Esta parte solo se aplica si la página se puede leer sin iniciar sesión.',
  weakness: 'Falta de autenticación, hasta donde se observó (CWE-306)',
};
