import type { VisitWords } from '../types';

/** What the browser did at the host, from its record. */
export const visit: VisitWords = {
  unknown: 'Lo que mi navegador hizo allí además de eso no quedó registrado, así que no afirmo nada al respecto.',
  since: at => `Registrado en este navegador desde el ${at}, y nada anterior:`,
  opened: pages => `Abrí ${pages}.`,
  before: 'La página de arriba se abrió antes: ni ella ni lo que cargó están en estas cifras.',
  loaded: list => `Además se cargó de forma automática: ${list}.`,
  inAll: (requests, bytes) => `Eso suma ${requests}${bytes && `; las respuestas, ${bytes}`}.`,
  more: 'Hubo más solicitudes de las que el registro enumera una por una.',
  onlyRead: 'Todas eran de un tipo que solo pregunta (GET, HEAD u OPTIONS).',
  sentSomething: (amount, methods) => `De estas, ${amount} con envío de datos (${methods}).`,
  saved: (downloads, bytes) => `Mi navegador guardó ${downloads} en mi disco${bytes && `, ${bytes} en total`}.`,
  begun: downloads => `Mi navegador empezó a guardar ${downloads} y no había terminado.`,
  savedNothing: 'Mi navegador no registró ninguna descarga.',
  logIntro:
    'Líneas para comparar con el registro de accesos del sistema (horas en UTC; un asterisco ocupa el lugar de una parte que omito):',
  moreLines: lines => `y ${lines} más que no he incluido`,
};
