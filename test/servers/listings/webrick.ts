import { readdirSync } from 'node:fs';
import { debianEnvironment, debianFile } from '../install/debian';
import { listingPages } from '../listing-pages';
import { startProgram } from '../run';
import type { Server } from '../server';
import { plantedNames, plantTree } from '../tree';

/** Ruby's WEBrick. */
export default {
  name: 'webrick',
  needs: { debian: ['ruby', 'ruby-webrick'] },
  planted: plantedNames,
  pages: listingPages({ product: 'webrick', capture: 'webrick' }),
  async start(place) {
    const tree = await plantTree(place);
    const serve =
      'WEBrick::HTTPServer.new(BindAddress: "127.0.0.1", Port: ARGV[0].to_i, DocumentRoot: ARGV[1], ' +
      'DocumentRootOptions: { FancyIndexing: true }).start';
    const args = ['--disable-gems', '-rwebrick', '-e', serve, String(place.port), tree];
    return startProgram(place, debianFile('usr/bin/ruby'), args, {
      environment: { ...debianEnvironment(), RUBYLIB: libraries().join(':') },
    });
  },
} satisfies Server;

/** Ruby looks below `/usr` unless it is told of every folder. */
function libraries(): string[] {
  const base = debianFile('usr/lib/ruby');
  const versions = readdirSync(base).filter(name => /^\d+\.\d+\.\d+$/.test(name));
  const gems = readdirSync(debianFile('usr/share/rubygems-integration/all/gems'));
  const platforms = readdirSync(debianFile('usr/lib')).filter(name => name.endsWith('-linux-gnu'));
  return [
    `${base}/vendor_ruby`,
    ...gems.map(name => debianFile(`usr/share/rubygems-integration/all/gems/${name}/lib`)),
    ...versions.flatMap(version => [
      `${base}/${version}`,
      ...platforms.map(platform => debianFile(`usr/lib/${platform}/ruby/${version}`)),
    ]),
  ];
}
