import type { Entry } from './entry';

/** Kinds of files that are published on purpose: packages, releases and their checksums. */
const PACKAGE =
  /(?:\.(?:deb|udeb|rpm|drpm|apk|iso|img\.xz|whl|gem|crate|jar|pom|war|nupkg|snap|flatpak|appimage|dsc|changes|tar\.(?:gz|xz|bz2|zst|lz)|tgz|txz|tbz2?|asc|sig|sign|sha1|sha256|sha512|md5|zsync|torrent|msi|dmg|pkg|exe|vsix|egg|module|metalink|jigdo|template|manifest|metainfo|xpi)|(?:^|[._-])(?:sha\d*sums?|md5sums?|checksums?)(?:\.\w+)?)$/i;
const FOLDERS = new Set(
  (
    'pool dists debian ubuntu centos fedora epel alpine archlinux gentoo opensuse almalinux rocky kernel releases release stable unstable ' +
    'testing main contrib non-free restricted universe multiverse binary-amd64 binary-i386 source x86_64 aarch64 amd64 arm64 i386 armhf ' +
    'noarch repodata packages srpms os isos iso mirror mirrors pub cpan cran ctan pypi apache gnu tex-archive indices doc project tools ' +
    'current archive security updates'
  ).split(' '),
);
const VERSION = /^v?\d+(?:\.\d+)+(?:[-._]?(?:rc|alpha|beta)\d*)?$/i;
const ALONGSIDE =
  /^(?:readme|license|copying|changelog|changes|news|install|index|release|inrelease|announce|keys|header|ls-lr|packages|contents-)/i;

/** Whether a listing is one that is meant to be public, by the kinds of what is in it, not by whose it is. */
export function isPublicMirror(entries: readonly Entry[]): boolean {
  const files = entries.filter(entry => !entry.isDirectory && !ALONGSIDE.test(entry.name));
  const directories = entries.filter(entry => entry.isDirectory);
  const packages = files.filter(entry => PACKAGE.test(entry.name)).length;
  const known = directories.filter(({ name }) => FOLDERS.has(name.toLowerCase()) || VERSION.test(name)).length;
  const total = files.length + directories.length;
  if (total < 2) return false;
  return (packages + known) / total >= 0.6 && packages / Math.max(files.length, 1) >= (files.length > 0 ? 0.6 : 0);
}
