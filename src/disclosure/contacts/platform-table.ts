/** A cloud, a platform with tenants, or a proxy: who runs the machine but not what stands on it. */
export interface Platform {
  /** As its lines in the directory name it. */
  id: string;
  name: string;
  /** `proxy`: stands in front of a machine elsewhere. `cloud`: rents machines and stores. `platform`: hosts sites. */
  kind: 'proxy' | 'cloud' | 'platform';
  /** Domains under which tenants stand or that belong to it; of its own site too. */
  domains: readonly string[];
  /** Beginnings of names of its networks and autonomous systems, in lower case, as registries write them. */
  networks: readonly string[];
}

const platform = (id: string, name: string, kind: Platform['kind'], domains: string, networks: string): Platform => ({
  id,
  name,
  kind,
  domains: domains.split(' '),
  networks: networks === '' ? [] : networks.split('|'),
});

/** By hand: what an abuse desk can be found for, and what stands in front of many clinics. */
export const platforms: readonly Platform[] = [
  platform(
    'cloudflare',
    'Cloudflare',
    'proxy',
    'cloudflare.com pages.dev workers.dev r2.dev trycloudflare.com',
    'cloudflare',
  ),
  platform('akamai', 'Akamai', 'proxy', 'akamai.com akamaized.net akamaiedge.net edgekey.net edgesuite.net', 'akamai'),
  platform('fastly', 'Fastly', 'proxy', 'fastly.com fastly.net fastlylb.net edgecompute.app', 'fastly|skyca-3'),
  platform('imperva', 'Imperva', 'proxy', 'imperva.com incapdns.net', 'incapsula|imperva'),
  platform('sucuri', 'Sucuri', 'proxy', 'sucuri.net', 'sucuri'),
  platform('bunny', 'bunny.net', 'proxy', 'bunny.net b-cdn.net', 'bunnyway|bunny'),
  platform(
    'aws',
    'Amazon Web Services',
    'cloud',
    'amazonaws.com amazonaws.com.cn awsapprunner.com cloudfront.net elasticbeanstalk.com amplifyapp.com on.aws',
    'amazon|amazo-|aws|at-88-z',
  ),
  platform(
    'azure',
    'Microsoft Azure',
    'cloud',
    'windows.net azurewebsites.net cloudapp.net azure.com azure-api.net azureedge.net azurefd.net azurestaticapps.net azurecontainerapps.io trafficmanager.net',
    'msft|microsoft|azure',
  ),
  platform(
    'google-cloud',
    'Google Cloud',
    'cloud',
    'googleapis.com googleusercontent.com appspot.com run.app web.app firebaseapp.com firebaseio.com firebasestorage.app cloudfunctions.net hosted.app',
    'google-cloud|googl-2|goog-cloud|google llc (cloud)',
  ),
  platform(
    'oracle-cloud',
    'Oracle Cloud',
    'cloud',
    'oraclecloud.com oraclecloudapps.com',
    'oracle-bmc|oracle-public|oraclecloud|oracle cloud',
  ),
  platform(
    'ibm-cloud',
    'IBM Cloud',
    'cloud',
    'appdomain.cloud bluemix.net softlayer.com',
    'softlayer|ibm cloud|ibm-cloud',
  ),
  platform('alibaba-cloud', 'Alibaba Cloud', 'cloud', 'aliyuncs.com', 'alibaba|aliyun|alicloud'),
  platform(
    'digitalocean',
    'DigitalOcean',
    'cloud',
    'digitaloceanspaces.com ondigitalocean.app digitalocean.com',
    'digitalocean',
  ),
  platform(
    'linode',
    'Akamai Connected Cloud (Linode)',
    'cloud',
    'linodeobjects.com linodeusercontent.com linode.com',
    'linode|akamai-linode|akamai connected cloud',
  ),
  platform(
    'vultr',
    'Vultr',
    'cloud',
    'vultrobjects.com vultrusercontent.com vultr.com',
    'vultr|as-choopa|choopa|as-vultr|the constant company|constant',
  ),
  platform('ovh', 'OVHcloud', 'cloud', 'ovh.net ovh.ca ovh.us ovhcloud.com ovhcloud-site.com', 'ovh'),
  platform(
    'hetzner',
    'Hetzner',
    'cloud',
    'your-server.de your-objectstorage.com hetzner.com hetzner.cloud',
    'hetzner|de-hetzner|cloud-fsn|cloud-nbg|cloud-hel',
  ),
  platform('scaleway', 'Scaleway', 'cloud', 'scw.cloud scaleway.com', 'scaleway|online-net|fr-scaleway'),
  platform(
    'ionos',
    'IONOS',
    'cloud',
    'ionos.com ionos.de onlinehome-server.info live-website.com',
    'ionos|oneandone|1and1|1&1',
  ),
  platform('contabo', 'Contabo', 'cloud', 'contabo.com contaboserver.net contabostorage.com', 'contabo'),
  platform('leaseweb', 'Leaseweb', 'cloud', 'leaseweb.com leaseweb.net', 'leaseweb'),
  platform('rackspace', 'Rackspace', 'cloud', 'rackspace.com rackcdn.com', 'rackspace|rscp|rspc'),
  platform('backblaze', 'Backblaze', 'cloud', 'backblazeb2.com backblaze.com', 'backblaze'),
  platform('wasabi', 'Wasabi', 'cloud', 'wasabisys.com wasabi.com', 'wasabi'),
  platform('godaddy', 'GoDaddy', 'platform', 'secureserver.net godaddysites.com godaddy.com', 'godaddy|go-daddy'),
  platform('github', 'GitHub', 'platform', 'github.io githubusercontent.com githubpreview.dev github.dev', 'github'),
  platform('gitlab', 'GitLab', 'platform', 'gitlab.io', ''),
  platform('netlify', 'Netlify', 'platform', 'netlify.app', ''),
  platform('vercel', 'Vercel', 'platform', 'vercel.app now.sh vercel.dev', 'vercel'),
  platform('heroku', 'Heroku', 'platform', 'herokuapp.com herokussl.com', 'heroku'),
  platform('render', 'Render', 'platform', 'onrender.com', ''),
  platform('fly', 'Fly.io', 'platform', 'fly.dev', 'fly.io|flyio'),
  platform('supabase', 'Supabase', 'platform', 'supabase.co supabase.in', ''),
  platform('wordpress', 'WordPress.com', 'platform', 'wordpress.com', 'automattic'),
  platform('wix', 'Wix', 'platform', 'wixsite.com wixstudio.io editorx.io', 'wix'),
  platform('squarespace', 'Squarespace', 'platform', 'squarespace.com', 'squarespace'),
  platform('weebly', 'Weebly', 'platform', 'weebly.com weeblysite.com', 'weebly'),
  platform('shopify', 'Shopify', 'platform', 'myshopify.com', ''),
  platform('ngrok', 'ngrok', 'proxy', 'ngrok.io ngrok.app ngrok.dev ngrok-free.app ngrok-free.dev', ''),
];
