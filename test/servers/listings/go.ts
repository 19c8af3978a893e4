import { writeFile } from 'node:fs/promises';
import { command } from '../install/command';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** The file server of Go's net/http, which many small programs are made of: names and nothing else. */
export default {
  name: 'go',
  needs: { programs: ['go'] },
  planted: plantedNames,
  pages: listingPages({ product: null, confidence: 'possible', sizes: 'no', hasDates: false, capture: 'go' }),
  async start(place) {
    const tree = await plantTree(place);
    const [source, program] = [`${place.folder}/main.go`, `${place.folder}/serve`];
    await writeFile(source, SOURCE);
    const { complaint } = command('go', ['build', '-o', program, source]);
    if (complaint) throw new Error(complaint);
    return startProgram(place, program, [`127.0.0.1:${place.port}`, tree]);
  },
} satisfies Server;

const SOURCE = `package main

import ("net/http"; "os")

func main() { panic(http.ListenAndServe(os.Args[1], http.FileServer(http.Dir(os.Args[2])))) }
`;
