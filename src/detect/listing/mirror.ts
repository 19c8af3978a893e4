import type { Entry } from './entry';
import { fileClass } from './file-class';

/** Kinds of files that are published on purpose: packages, releases and their checksums. */
const PACKAGE =
  /(?:\.(?:deb|udeb|rpm|drpm|apk|iso|img\.xz|whl|gem|crate|jar|pom|war|nupkg|snap|flatpak|appimage|dsc|changes|tar\.(?:gz|xz|bz2|zst|lz)|tgz|txz|tbz2?|asc|sig|sign|sha1|sha256|sha512|md5|zsync|torrent|msi|dmg|pkg|exe|vsix|egg|module|metalink|jigdo|template|manifest|metainfo|xpi)|\d\.zip|\d\.\d[\w.-]{0,20}\.(?:zip|tar)|(?:^|[._-])(?:sha\d*sums?|md5sums?|checksums?)(?:\.\w+)?)$/i;
/** Folders of mirrors: of a distribution, of an archive, and the distributions and projects themselves. */
const FOLDERS = new Set(
  (
    'pool dists debian ubuntu centos fedora epel alpine archlinux gentoo opensuse almalinux rocky kernel releases release stable unstable ' +
    'testing main contrib non-free restricted universe multiverse binary-amd64 binary-i386 source x86_64 aarch64 amd64 arm64 i386 armhf ' +
    'noarch repodata packages srpms os isos iso mirror mirrors pub cpan cran ctan pypi apache gnu tex-archive indices doc project tools ' +
    'current archive security updates linux bsd freebsd openbsd netbsd dragonfly kali linuxmint mint manjaro slackware raspbian mageia ' +
    'devuan parrot tails openwrt armbian proxmox elrepo rpmfusion remi kde gnome xfce xorg libreoffice tdf mozilla eclipse videolan vlc ' +
    'mariadb mysql postgresql nginx docker docker-ce kubernetes nodejs npm rubygems anaconda maven maven2 golang rust qt qtproject gimp ' +
    'blender gnupg openssl openssh nongnu savannah sourceware hackage cygwin msys2 ros gutenberg ubuntu-releases debian-cd ' +
    'debian-security centos-stream fedora-enchilada opensuse-tumbleweed zorin void voidlinux artix puppy clearlinux gitlab-ce grafana ' +
    'windows macos ms-dos drivers software freeware distros distributions'
  ).split(' '),
);
const VERSION = /^v?\d+(?:\.\d+)+(?:[-._]?(?:rc|alpha|beta|snapshot|m|ga|final|release)[-.]?\d*)?$/i;
const ALONGSIDE =
  /^(?:readme|license|copying|changelog|changes|news|install|index|release|inrelease|announce|keys|latest|header|footer|ls-lr|mirrors?|packages|contents-|robots|favicon|timestamp|welcome|maintainers|history|authors)/i;
/** Words of an address that say what it is for. */
const PLACE =
  /^(?:https?:\/\/)(?:[\w-]+-)?(?:mirrors?|ftp|dl|downloads?|releases?|archives?|packages|pkgs?|repos?|repository|pub|deb|apt|rpm|yum|distfiles|dist|rsync|cdn|cdimage|mirror\w+)\d*\.|\/(?:pub|mirrors?|releases?|distfiles|dists?|debian|ubuntu|centos|fedora|epel|apache|gnu|cpan|cran|ctan|eclipse|maven2?)(?:\/|$)/i;

/**
 * Whether a listing is one that is meant to be public: by the kinds of what is in it; or, where the address says so too,
 * by a sign of an archive and nothing that would be kept from the public.
 */
export function isPublicMirror(entries: readonly Entry[], url: string): boolean {
  const files = entries.filter(entry => !entry.isDirectory && !ALONGSIDE.test(entry.name));
  const directories = entries.filter(entry => entry.isDirectory);
  const packages = files.filter(({ name }) => PACKAGE.test(name)).length;
  const known = directories.filter(({ name }) => FOLDERS.has(name.toLowerCase()) || VERSION.test(name)).length;
  const total = files.length + directories.length;
  if (entries.length < 2) return false;
  const isPacked = files.length === 0 || packages / files.length >= 0.6;
  if (total > 0 && (packages + known) / total >= 0.6 && isPacked) return true;
  const isArchive = packages + known > 0 || entries.some(({ name }) => /^(?:ls-lr|mirrors?)\b/i.test(name));
  return PLACE.test(url) && isArchive && !files.some(({ name }) => isPrivate(name));
}

/** Classes of files that no archive gives away; an archive of sources may well be a backup by its name. */
const isPrivate = (name: string): boolean => {
  const found = fileClass(name);
  return found !== null && found !== 'document' && !PACKAGE.test(name);
};
