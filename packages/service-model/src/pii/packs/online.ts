import { definePack } from '../pack.ts';

export default definePack({
  title: 'People on networks',
  language: 'en',
  sources: [
    { name: 'GDPR, recital 30', url: 'https://gdpr-info.eu/recitals/no-30/' },
  ],
  groups: [
    {
      category: 'user.device.ip_address',
      reach: 'anywhere',
      words: [
        'ip', 'ip address', 'ip addr', 'ipv4', 'ipv6', 'ipv4 address', 'ipv6 address', 'remote ip', 'remote address', 'remote addr', 'client ip',
        'x forwarded for',
      ],
    },
    {
      category: 'user.device.device_id',
      reach: 'likely',
      words: [
        'mac address', 'device fingerprint', 'browser fingerprint', 'imei', 'imsi', 'advertising id', 'idfa', 'gaid', 'device id',
        'device identifier',
      ],
    },
    {
      category: 'user.contact.social_url',
      reach: 'ofPersons',
      keeps: ['url', 'uri', 'link', 'id', 'handle', 'profile', 'username', 'account', 'page'],
      words: [
        'linkedin', 'facebook', 'twitter', 'instagram', 'github', 'gitlab', 'youtube', 'tiktok', 'telegram', 'skype', 'xing', 'upwork', 'fiverr',
        'behance', 'dribbble', 'pinterest', 'reddit', 'stack overflow', 'mastodon', 'bluesky', 'snapchat', 'wechat', 'viber', 'discord',
        'personal website', 'profile link', 'profile url',
      ],
    },
    { category: 'user.account.username', reach: 'debatable', words: ['username', 'login', 'login name', 'user login', 'handle'] },
    { category: 'user.device', reach: 'debatable', words: ['user agent', 'device token', 'push token', 'fcm token'] },
    { category: 'user.professional_information.job_title', reach: 'debatable', words: ['job title', 'occupation', 'profession'] },
    { category: 'user.demographic.language', reach: 'debatable', words: ['preferred language', 'mother tongue'] },
  ],
});
