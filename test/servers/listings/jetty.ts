import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** Jetty's resource handler. */
export default {
  name: 'jetty',
  needs: { debian: ['jetty9'], programs: ['java'] },
  planted: plantedNames,
  pages: listingPages({ product: 'jetty', capture: 'jetty-9' }),
  async start(place) {
    const tree = await plantTree(place);
    const file = join(place.folder, 'jetty.xml');
    await writeFile(file, configuration(place.port, tree));
    const classes = `${debianFile('usr/share/jetty9')}/lib/*:${debianFile('usr/share/java')}/servlet-api-3.1.jar`;
    const args = ['-Xmx256m', '-cp', classes, 'org.eclipse.jetty.xml.XmlConfiguration', file];
    return startProgram(place, 'java', args, { patience: 60_000 });
  },
} satisfies Server;

const configuration = (port: number, tree: string) => `<?xml version="1.0"?>
  <!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "https://www.eclipse.org/jetty/configure_9_3.dtd">
  <Configure id="Server" class="org.eclipse.jetty.server.Server">
    <Call name="addConnector">
      <Arg>
        <New class="org.eclipse.jetty.server.ServerConnector">
          <Arg name="server"><Ref refid="Server"/></Arg>
          <Set name="host">127.0.0.1</Set>
          <Set name="port">${port}</Set>
        </New>
      </Arg>
    </Call>
    <Set name="handler">
      <New class="org.eclipse.jetty.server.handler.ResourceHandler">
        <Set name="directoriesListed">true</Set>
        <Set name="resourceBase">${tree}</Set>
      </New>
    </Set>
  </Configure>`;
