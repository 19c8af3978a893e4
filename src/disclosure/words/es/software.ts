import type { SoftwareWords } from '../types';

/** What the software did by itself. */
export const software: SoftwareWords = {
  sentNothing: 'Al leer la página, el programa de mi navegador no envió ninguna solicitud propia a ese sistema.',
  sentOne:
    'El programa de mi navegador envió exactamente una solicitud propia, la que iba sin credenciales, y nada más.',
  sent: (amount, at, isOne) =>
    `El programa de mi navegador envió por su cuenta ${amount}, ${isOne ? '' : 'la última '}el ${at}: a la misma dirección y sin ninguna credencial.`,
  outcomes: {
    less: 'La respuesta mostró menos de lo que aquí se cuenta.',
    nothing: 'La respuesta no mostró nada de lo que aquí se cuenta.',
    refused: 'Fue rechazada.',
    certificate: 'No hubo respuesta.',
    timeout: 'No hubo respuesta.',
    network: 'No hubo respuesta.',
  },
  sentNoMore: 'No envió nada más.',
  lookedUp: (amount, at, isOne) =>
    `Para averiguar a quién escribir, pidió a ese sistema páginas destinadas a todo el mundo, como la de inicio, con ${amount}, ${isOne ? '' : 'la última '}el ${at}.`,
  stayedOut: 'Ese programa no cambió nada y no inició sesión en ninguna parte.',
  changedNothing: 'Ese programa no cambió nada, no siguió ningún enlace y no inició sesión en ninguna parte.',
  keptNothing:
    'No guardó ninguno de los nombres, números o textos que contó. En este mensaje no hay datos de pacientes.',
};
