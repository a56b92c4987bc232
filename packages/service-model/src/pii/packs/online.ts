import { definePack } from '../pack.ts';

export default definePack({
  title: 'People on networks',
  language: 'en',
  sources: [
    { name: 'GDPR, recital 30', url: 'https://gdpr-info.eu/recitals/no-30/' },
    { name: 'ePrivacy Directive 2002/58/EC', url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj' },
    { name: 'IAB Tech Lab OpenRTB: user and device', url: 'https://iabtechlab.com/standards/openrtb/' },
    { name: 'OpenID Connect Core, standard claims', url: 'https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims' },
    { name: '3GPP TS 23.003: IMSI, IMEI, MSISDN', url: 'https://www.3gpp.org/dynareport/23003.htm' },
  ],
  groups: [
    {
      category: 'user.device.ip_address',
      reach: 'anywhere',
      words: [
        'ip', 'ip address', 'ip addr', 'ip adress', 'ip v4', 'ip v6', 'ipv4 address', 'ipv6 address', 'ip4', 'ip6', 'ip number', 'ip string',
        'remote ip', 'remote address', 'remote addr', 'client ip', 'client ip address', 'x forwarded for', 'forwarded for', 'x real ip',
        'cf connecting ip', 'true client ip', 'source ip address',
      ],
    },
    {
      category: 'user.device.device_id',
      reach: 'likely',
      words: [
        'mac address', 'mac addr', 'wifi mac', 'wifi mac address', 'wlan mac', 'bluetooth mac', 'bluetooth address', 'ble mac', 'device mac',
        'device fingerprint', 'browser fingerprint', 'canvas fingerprint', 'visitor fingerprint', 'client fingerprint', 'fingerprint hash', 'imei',
        'imei number', 'imei 1', 'imei 2', 'imeisv', 'meid', 'imsi', 'iccid', 'sim number', 'sim serial', 'sim serial number', 'advertising id',
        'advertisement id', 'idfa', 'idfv', 'gaid', 'aaid', 'gps adid', 'adid', 'google advertising id', 'apple advertising id',
        'mobile advertising id', 'maid', 'device id', 'device identifier', 'device uuid', 'device udid', 'device guid', 'device unique id', 'udid',
        'openudid', 'android id', 'android device id', 'ios device id', 'hardware id', 'hwid', 'machine guid', 'installation id', 'app instance id',
        'browser id',
      ],
    },
    { category: 'user.device.device_id', reach: 'ofPersons', words: ['fingerprint', 'device serial', 'device serial number', 'ifa', 'ifv'] },
    {
      category: 'user.device',
      reach: 'debatable',
      words: [
        'user agent', 'user agent string', 'ua string', 'browser user agent', 'device token', 'push token', 'fcm token', 'apns token',
        'apns device token', 'expo push token', 'firebase token', 'firebase device token', 'gcm token', 'device name', 'onesignal id',
        'onesignal player id', 'push subscription',
      ],
    },
    {
      category: 'user.device.cookie_id',
      reach: 'debatable',
      words: [
        'cookie id', 'cookie identifier', 'tracking cookie', 'visitor id', 'visitor uuid', 'anonymous id', 'anonymous user id', 'distinct id',
        'ga client id', 'google analytics client id', 'gclid', 'fbclid', 'msclkid', 'ttclid', 'click id', 'fbp', 'fbc', 'hubspotutk',
        'amplitude device id', 'mixpanel id', 'segment anonymous id', 'session cookie',
      ],
    },
    {
      category: 'user.behavior.browsing_history',
      reach: 'likely',
      words: ['browsing history', 'browser history', 'visited url', 'visited page', 'clickstream', 'navigation history', 'page visit history'],
    },
    { category: 'user.behavior.search_history', reach: 'likely', words: ['search history', 'recent search'] },
    {
      category: 'user.behavior.media_consumption',
      reach: 'likely',
      words: ['watch history', 'viewing history', 'listening history', 'play history', 'reading history'],
    },
    { category: 'user.behavior.purchase_history', reach: 'likely', words: ['purchase history', 'buying history', 'shopping history'] },
    { category: 'user.behavior', reach: 'debatable', words: ['referrer', 'referer', 'referrer url', 'referer url', 'http referrer', 'http referer'] },
    {
      category: 'user.account.username',
      reach: 'debatable',
      words: [
        'username', 'login', 'login name', 'user login', 'login id', 'logon name', 'sign in name', 'handle', 'user handle', 'nick',
        'sam account name', 'user principal name', 'preferred username', 'account username', 'gamertag',
      ],
    },
    {
      category: 'none',
      reach: 'anywhere',
      words: [
        'elastic ip', 'elastic ip address', 'floating ip', 'floating ip address', 'cluster ip', 'bind ip', 'bind ip address', 'listen ip',
        'listen ip address', 'load balancer ip', 'management ip', 'management ip address', 'gateway ip address', 'virtual ip', 'virtual ip address',
        'static ip', 'static ip address', 'internal ip address', 'whitelisted ip', 'whitelist ip', 'allowed ip', 'allowed ip address',
        'allowlisted ip', 'trusted ip', 'trusted proxy ip', 'target ip', 'target ip address', 'destination ip', 'destination ip address', 'dest ip',
        'dst ip', 'dns ip', 'broadcast address', 'multicast ip', 'loopback ip',
      ],
    },
  ],
});
