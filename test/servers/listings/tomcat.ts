import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** Tomcat's default servlet with `listings`. */
export default {
  name: 'tomcat',
  needs: { debian: ['tomcat10'], programs: ['java'] },
  planted: plantedNames,
  pages: listingPages({ product: 'tomcat', sizes: 'about', capture: 'tomcat-10' }),
  async start(place) {
    const tree = await plantTree(place);
    for (const name of ['conf', 'logs', 'temp', 'webapps', 'work']) await mkdir(join(place.folder, name));
    await writeFile(join(place.folder, 'conf/server.xml'), server(place.port, tree));
    await writeFile(join(place.folder, 'conf/web.xml'), APPLICATION);
    const home = debianFile('usr/share/tomcat10');
    const classes = ['bootstrap.jar', 'tomcat-juli.jar'].map(name => `${home}/bin/${name}`).join(':');
    const properties = {
      'catalina.home': home,
      'catalina.base': place.folder,
      'java.io.tmpdir': `${place.folder}/temp`,
    };
    const options = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
    const args = ['-Xmx256m', ...options, '-cp', classes, 'org.apache.catalina.startup.Bootstrap', 'start'];
    return startProgram(place, 'java', args, { patience: 60_000 });
  },
} satisfies Server;

const server = (port: number, tree: string) => `
  <Server port="-1">
    <Service name="Catalina">
      <Connector port="${port}" address="127.0.0.1"/>
      <Engine name="Catalina" defaultHost="localhost">
        <Host name="localhost" appBase="webapps"><Context path="" docBase="${tree}"/></Host>
      </Engine>
    </Service>
  </Server>`;

const APPLICATION = `
  <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="5.0">
    <servlet>
      <servlet-name>default</servlet-name>
      <servlet-class>org.apache.catalina.servlets.DefaultServlet</servlet-class>
      <init-param><param-name>listings</param-name><param-value>true</param-value></init-param>
    </servlet>
    <servlet-mapping><servlet-name>default</servlet-name><url-pattern>/</url-pattern></servlet-mapping>
  </web-app>`;
