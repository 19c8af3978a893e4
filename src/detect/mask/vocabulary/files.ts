/** Extensions and kinds of files; folders that many machines have. */
export const FILES = `
7z aac abw accdb acronis aiff apk appdata appimage applications archive archivelog arj asc ascii asp aspx authors
autoexec avi avif bacula bak bat bcf bkf bkp bmp boot bz2 bzip bzip2 cab carbonite cbr cbz ccd ccda ccr cda cdrom cer
cfg cgi cgibin chm clonezilla cmd cnf conf config copying cpio cpp crt crypt csr css csv ctl cue dat db db3 dbbackup
dbf dbx dcf dcm desktop dic dicom dicomdir diff differential dist djvu dll dmg dmp doc dockerfile docm docroot
documents docx dotx downloads ds dsn dtd dwg edb edi elf eml emlx emz env eot eps epub etc exe exif expdp export
exports fasta fastq favicon favicons fdb fdf fhir flac flv fmp12 frm fulldump games gbk gif gitignore gitkeep
gitmodules gpg gpx gtar gz gzip h5 hdf5 heic hl7 hprof htaccess htgroup htm htpasswd ibdata ibdata1 ical ics images
inc incremental inetpub info ini initrd install iso jar jks jp2 jpe jpeg jpg js jsonl jsonp jsp jsx jwt kdb kdbx
kernel keystore kml ldf ldif license lnk lost lostfound lz4 lzh lzma m3u m4a m4v makefile mbox md md5 md5sums mdb mdf
media mht mhtml mid midi mkv mnt mov mp2 mp3 mp4 mpeg mpg mrc msdownload msg msi msix music myd myi mysqldump ndf
ndjson news nfo nifti nii nrrd nsf ntbackup ntuser nvram ocr odb odg odp ods odt ogg ogv opml opt orig ost otf ovf p12
p7b p7s par2 parquet patch pcap pcapng pcl pct pdb pdf pem perl pfx pg pgdump pgp pgsql php phtml pkcs12 pkg pl plist
png pot pps ppsx ppt pptm pptx prc prn programfiles ps ps1 psd pst pub pwd py pyc qbb qbm qbw qcow qcow2 qif rar rdb
rdf rdp recycler rman robots rpm rss rtf sas sas7bdat sav sbin screenshots sda sdb sdf sha sha1 sha256 sha256sums
sha512 shtml sqb sqlbackup sqlite3 srt srv stl store sty svg svgz svn swapfile swf swp sys tar tbz tbz2 temp tftpboot
tga tgz thumbs thumbsdb tif tiff timemachine tmp todo torrent tpl ts tsv ttf txt txz udf usr var vbk vbm vbs vcard vcf
vdi veeam vendor vhd vhdx vib video vmdk vmem vmsd vmsn vmx vob vsd vsdx war wav webm webp whl wim wma wmf wmv woff
woff2 wp wpcontent wpd wpincludes wps x12 xampp xcf xhtml xls xlsb xlsm xlsx xlsxm xlt xltx xml xmp xps xsd xsl xslt
xul xz yml zst zstd
`;
