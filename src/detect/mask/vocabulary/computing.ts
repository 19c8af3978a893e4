/** Servers, programs, networks and what administrators call things. */
export const COMPUTING = `
abstract accept access accesslog action actions active activedirectory activesync added addon addons admin
administration administrator administrators agentless aggregate aggregation aggregations alarm alarms alert alerting
alerts algorithm alias aliases allow allowed analysis analyst analytics analyzer android angular anonymous ansible
answer answers apache apache2 api apis apm app appdata appliance applicationinsights apps architecture archive
archived archives argocd array arrays artifact artifacts asset assets async attachment attachments attempt attribute
attributes audio audit audits auth authenticated authentication authorization authorized autodiscover autoindex
automation azure backend backlog backup backups bandwidth base bash batch batches beats behind beta bigquery binary
blob blobs boot bot browser bucket buckets buffer bug bugs build builder builds bulk bytes cache cached caches caddy
calendar calendars camel campaign catalog catalogs catalogue categories category cdn center central cert certificate
certificates certs change changed changelog changes channel channels check checked checks checksum checksums cipher
class classes classic clean clear cli clone closed cloud cloudtrail cluster clusters collection collections column
columns command commands commit commits common community compare complete completed component components compose
compress compressed compute computer computers config configs configuration configurations confirm confluence connect
connected connection connections connector connectors console container containers content contents context control
controller copied copies copy core correlation correspondence couchdb count counter counts crash crawler create
creation cron crontab current cursor custom cve daemon daily dashboard dashboards data database databases datacenter
datafeed datalake dataset datasets datasource datastore datastream datatype date dates datetime dbs debian debug
decrypted default defaults definition definitions delete deleted delivery demo denial deploy deployed deployment
deployments deprecated desktop destination develop developer developers development device devices devops diff digest
digital dir direct directories dirs disabled discovery disk disks dispatch display distinct distribution dns doc
docker docs document documentation documents domain domains download downloaded downloads draft drafts drive drives
drupal dump dumped dumps duplicate duration dynamic edit editor elastic elasticsearch element elements enable enabled
encoded encoding encrypted encryption endpoint endpoints engine engineering enterprise entries entry enum env
environment environments equipment error errors es escape estimate event eventlog events example examples exception
exceptions exchange exclude executable execute execution existing expired explorer export exported exporter exports
expression ext extension extensions external extract extracted extracts failed failover failure failures false fastcgi
feature features federation feed feedback feeds fetch file filebeat filename files fileserver filesize filesystem
filter filters final find finish finished firebase firewall firmware fixed fixture fixtures flag flags flow flows
folder folders font fonts footer force format formats forms forum forums forward found fragment framework frameworks
frontend ftp function functions gateway generate generated generator generic git gitea github gitlab global golang
google gpu grafana graph graphite graphql grid guide guides hadoop handler hash hashes header headers health
healthcheck heap heartbeat help helpdesk hidden histogram history hit hits homepage host hosted hosting hostname hosts
hour hourly hours htdocs html http httpd https hub ico icon icons id identify ids iis ilm image images imap img imgs
implementation import imported importer imports in inactive inbound inbox incident incidents include included includes
incoming index indexed indexer indexes indices info information infra infrastructure ingest inherited initial inline
input inputs insert install installation installed installer instance instances integer integration integrations
interface interfaces internal internet invalid inventory ip ips issue issues item items java javascript jetty jobid
journal journals json kafka kernel keyword keywords kibana kubernetes label labels lambda laravel large lastmodified
latest layout ldap leaderboard leads legacy length level levels lib library libs lighttpd limit limits linux list
listing listings lists litespeed load loaded loader local localhost localization locked log logfile logfiles logger
logging logo logos logout logs logstash lookup lost lucene machine machines mail mailbox mailboxes mailer mails
mailserver maintenance manage managed management manager manifest manual manuals map mapping mappings maps mariadb
market marketing match matched matches maximum media memcached memory mentioned menu menus merge merged metadata
method methods metric metricbeat metrics microservice microsoft migrate migrated migration migrations mime minimum
minio minute minutes mirror mirrors missing mode model models modified modifieddate module modules monitor monitoring
month months mount mounted multi multipart mysql namespace namespaces native netbios network networking networks new
news newsletter newsletters next nextcloud nfs nginx node nodes notification notifications null numeric oauth object
objects of offline offset old onedrive only open opensearch openstack operation operations option optional options
oracle order ordered orders origin original other others outbound outbox outgoing output outputs override overview
owncloud package packages pagination panel parameter parameters params part partial partition partitions parts patch
patches path paths pattern patterns paused pending percolate performance permission permissions permitted
personalization php phpmyadmin ping pipeline pipelines pixel pixels plain plan planned plans platform platforms
playground plugin plugins poc point pointer points poll pool popular port portal portals ports posted postgres
postgresql posts powershell preferences prefix preprod preview previous printer printers priority privacy private proc
procedure process processed processes processing processor prod product production products profile program programs
project projects prometheus properties property protected protocol proxies proxy public publication publications
publish published publisher purchase purchased purchases purge push python queries query question questionnaire
questionnaires questions queue queued queues quota rabbitmq raid random range rank rate rates rating ratings raw react
reading readme reads ready rebuild receive received receiver recent recommended recover recovered recycle redirect
redis reduce refresh registration registrations registry reindex reject rejected release released releases reliability
remote removable remove removed rename render repair replica replicas replication replicator reply repo report
reported reporting reports repos repositories repository request requested requests required research reset resource
resources response responses rest restore restored restricted retention retry return returns review reviewed reviews
revision revisions role roles rollback rollup rotate rotated route router routers routes row rows rsync rule rules
ruleset run running runtime s3 safe saml sandbox sap save saved scan scanned scanner scans schedule scheduled
scheduler schedules schema schemas scheme score scores scrape script scripts scroll search searches second seconds
secret secrets section sections secure secured security segment segments select send sensor sensors sequence sequences
serial series server servers service services servlet session sessionid sessions set sets setting settings setup shard
shards share shared sharepoint shares sheet shell shipment shipments shipped shipping shop shopping shutdown sign
signal signals signin signup similar simple single site sitemap sites size sizes skip skipped slave slot slots smb
smtp snapshot snapshots snippet snippets socket software solr solution sort sorted source sources space spaces spam
specification specifications sql sqlite sqlserver ssh ssl sso stack staged staging standard standby start started
startup stash static statistics stats step steps stock stop stopped storage stored stores stream streaming streams
string strings structure style sub subdomain submission submissions submit submitted subscription subscriptions
subtype success successful sudo suggest suggestion suggestions suite summaries summary super supplier suppliers supply
support supported suspended switch sync synced synchronized syntax syslog system systems tab table tables tabs tag
tags talk target targets task tasks team teams technical technology telemetry temp template templates temporary term
terminal terms terraform test testdata tested tester testing tests text theme themes thread threads threshold throttle
thumb thumbnail thumbnails ticket tickets time timed timeline timeout timestamp timestamps token tokens tomcat took
tool toolbar tools top topic topics topology tracer traces track tracked tracker tracking traffic training transfer
transferred transfers transform transformation transforms transit translation trash tree trigger triggers true tunnel
tutorial tutorials typed ubuntu ui uid undefined unix unknown unsigned untitled unused update updater updates upgrade
upgrades upload uploaded uploader uploads upstream uptime uri url urls usage usb utf8 utilities utility uuid valid
validate validated validation value values vault vector verification verified verify version versions vhost video
videos view viewer views virtual vm vms vmware vnc volume volumes vpn vue warehouse warn warning warnings watch
watcher web webapp webapps webdav weblog weblogic webmail webmaster webroot webserver webservice webservices website
websites week weekly welcome wheel widget widgets wifi wiki window windows wireless with without wordpress workbench
workflow workflows workspace workspaces workstation worldwide write writer www wwwroot xhtml yaml year yearly years
zookeeper
`;
