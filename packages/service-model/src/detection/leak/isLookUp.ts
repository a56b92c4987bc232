import type { HttpCall } from '../../behaviour.ts';
import type { PiiVerdict } from '../../model.ts';

/**
 * Services that tell where an address of the network is, and nothing else: they are asked by it, in their own address.
 * https://ipinfo.io/developers, https://ip-api.com/docs, https://ipapi.co/api/, https://ipwhois.io/documentation, https://www.geojs.io/docs/v1/endpoints/geo/,
 * https://ipgeolocation.io/documentation.html, https://docs.ipdata.co, https://ipstack.com/documentation, https://www.ip2location.io/ip2location-documentation,
 * https://dev.maxmind.com/geoip/docs/web-services, https://freeipapi.com/docs, https://db-ip.com/api/doc.php, https://ipbase.com/docs, https://vpnapi.io/api-documentation,
 * https://proxycheck.io/api/, https://docs.abuseipdb.com, https://country.is, https://www.geoplugin.com/webservices
 */
const HOST = /^https:\/\/(?:[\w-]+\.)*(?:ipinfo\.io|ip-api\.com|ipapi\.(?:co|com|is)|ipwho\.is|ipwhois\.(?:io|app)|geojs\.io|ipgeolocation\.io|ipgeolocation\.abstractapi\.com|ipdata\.co|ipstack\.com|ip2location\.(?:io|com)|geoip\.maxmind\.com|geolite\.info|freegeoip\.(?:app|net|live)|freeipapi\.com|db-ip\.com|ipbase\.com|vpnapi\.io|proxycheck\.io|abuseipdb\.com|country\.is|geoplugin\.net|iplocation\.net|ipregistry\.co)(?=[/:?]|$)/i;

/** Is an address of the network looked up where it is, by a service that takes it so? Without TLS everybody on the way reads it. */
export const isLookUp = ({ category = '' }: PiiVerdict, { url }: Pick<HttpCall, 'url'>): boolean => category === 'user.device.ip_address' && HOST.test(url ?? '');
