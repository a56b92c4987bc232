import { definePack } from '../pack.ts';

export default definePack({
  title: 'Profiles and messengers',
  language: 'en',
  sources: [
    { name: 'schema.org sameAs', url: 'https://schema.org/sameAs' },
    { name: 'vCard, RFC 6350: IMPP and URL', url: 'https://www.rfc-editor.org/rfc/rfc6350' },
    { name: 'ORCID', url: 'https://info.orcid.org/what-is-orcid/' },
  ],
  groups: [
    {
      category: 'user.contact.social_url',
      reach: 'ofPersons',
      keeps: ['url', 'uri', 'link', 'id', 'handle', 'profile', 'username', 'user', 'account', 'page', 'name', 'address', 'tag', 'nick', 'nickname'],
      words: [
        'linkedin', 'facebook', 'fb', 'twitter', 'instagram', 'insta', 'github', 'gitlab', 'bitbucket', 'youtube', 'tiktok', 'telegram', 'skype',
        'xing', 'upwork', 'fiverr', 'behance', 'dribbble', 'deviantart', 'pinterest', 'reddit', 'stack overflow', 'stackexchange', 'quora',
        'tumblr', 'flickr', 'vimeo', 'twitch', 'soundcloud', 'spotify', 'last fm', 'goodreads', 'letterboxd', 'strava', 'mastodon', 'fediverse',
        'bluesky', 'bsky', 'threads account', 'snapchat', 'wechat', 'weixin', 'weibo', 'qq', 'kakao', 'kakaotalk', 'line messenger', 'zalo',
        'viber', 'signal messenger', 'discord', 'slack user', 'icq', 'msn', 'xmpp', 'jabber', 'matrix user', 'google hangout', 'google plus', 'vk',
        'vkontakte', 'odnoklassniki', 'myspace', 'angellist', 'wellfound', 'crunchbase', 'kaggle', 'leetcode', 'hackerrank', 'codeforces',
        'codechef', 'codepen', 'hackerone', 'hashnode', 'dev to', 'keybase', 'patreon', 'onlyfans', 'substack', 'ko fi', 'buy me a coffee',
        'linktree', 'researchgate', 'google scholar', 'academia edu', 'steam', 'steam id', 'psn', 'xbox live', 'xbox gamertag', 'epic games',
        'battle tag', 'battlenet', 'riot id', 'summoner name', 'chess com', 'lichess', 'x handle', 'x username', 'x profile',
      ],
    },
    {
      category: 'user.contact.social_url',
      reach: 'ofPersons',
      keeps: ['url', 'uri', 'link', 'handle'],
      words: [
        'personal website', 'personal site', 'personal url', 'personal blog', 'personal page', 'personal homepage', 'profile link', 'profile url',
        'public profile', 'public profile url', 'social profile', 'social link', 'social media', 'social media profile', 'social account',
        'social handle', 'external account', 'social network', 'social url', 'portfolio website', 'portfolio site', 'portfolio link', 'blog url', 'instant messenger',
        'im handle', 'impp', 'messenger id', 'messenger',
      ],
    },
    {
      category: 'user.contact.social_url',
      reach: 'likely',
      words: [
        'linkedin url', 'linkedin profile', 'linkedin profile url', 'linkedin link', 'twitter handle', 'twitter username', 'telegram username',
        'telegram handle', 'instagram handle', 'instagram username', 'facebook profile', 'facebook profile url', 'github username', 'github handle',
        'github profile', 'discord username', 'discord tag', 'discord handle', 'skype id', 'skype name', 'skype username', 'wechat id',
        'whatsapp id', 'signal username', 'slack handle', 'slack username',
      ],
    },
    {
      category: 'user.unique_id',
      reach: 'likely',
      words: ['orcid', 'orcid id', 'researcher id', 'scopus author id', 'scopus id', 'isni', 'wa id'],
    },
    {
      category: 'user.unique_id',
      reach: 'debatable',
      words: [
        'apple id', 'microsoft id', 'wechat openid', 'wechat unionid', 'openid', 'unionid', 'facebook psid', 'psid', 'telegram chat id',
        'telegram user id', 'slack user id', 'discord user id', 'google user id', 'apple user id', 'line user id', 'kakao user id',
        'twitter user id',
      ],
    },
    { category: 'user.contact.social_url', reach: 'debatable', words: ['website', 'website url', 'homepage', 'homepage url', 'web page', 'blog'] },
    { category: 'user.social_activity', reach: 'ofPersons', words: ['friend list', 'follower list', 'following list', 'blocked user', 'muted user'] },
    {
      category: 'user.content.private',
      reach: 'debatable',
      words: [
        'private message', 'direct message', 'chat message', 'chat transcript', 'chat history', 'call transcript', 'sms text', 'sms body',
        'sms content', 'email body', 'mail body',
      ],
    },
    {
      category: 'user.content.private',
      reach: 'likely',
      keeps: ['url', 'file', 'path', 'link', 'key'],
      words: ['call recording', 'phone recording', 'voicemail', 'voicemail recording', 'private note', 'diary', 'diary entry'],
    },
    {
      category: 'user.demographic.profile',
      reach: 'likely',
      words: ['dating preference', 'zodiac sign', 'star sign', 'love language', 'personality type', 'mbti', 'relationship goal'],
    },
  ],
});
