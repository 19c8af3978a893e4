import type { AccessWords } from '../types';

/** What the requests prove about credentials. */
export const access: AccessWords = {
  without: {
    observed: 'No se observó ninguna credencial: ni contraseña ni inicio de sesión.',
    checked: 'La misma dirección respondió también a una solicitud enviada sin ninguna credencial.',
    stated: 'No usé contraseña ni inicio de sesión; esto lo afirmo yo y no quedó registrado.',
  },
  with: {
    cookies: 'Mi navegador envió una sesión con la solicitud, así que puede que esto requiera iniciar sesión.',
    authorization: 'Mi navegador envió credenciales con la solicitud, así que puede que esto esté protegido.',
    unknown: 'No se pudo observar si mi navegador envió credenciales con la solicitud.',
  },
  refusedWithout:
    'Una solicitud enviada sin ninguna credencial fue rechazada, así que puede que esto no esté al alcance de todos.',
  closeIf: 'Esta parte solo se aplica si la página se puede leer sin iniciar sesión.',
  weakness: 'Falta de autenticación, hasta donde se observó (CWE-306)',
};
