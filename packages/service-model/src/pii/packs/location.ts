import { definePack } from '../pack.ts';

export default definePack({
  title: 'Where people are',
  language: 'en',
  sources: [
    { name: 'schema.org GeoCoordinates', url: 'https://schema.org/GeoCoordinates' },
    { name: 'GDPR, Art. 4(1): location data', url: 'https://gdpr-info.eu/art-4-gdpr/' },
    { name: 'W3C Geolocation', url: 'https://www.w3.org/TR/geolocation/' },
  ],
  groups: [
    {
      category: 'user.location.precise',
      reach: 'ofPersons',
      holds: ['number'],
      keeps: ['deg', 'degree', 'e7', 'accuracy'],
      words: [
        'latitude', 'longitude', 'lat', 'lng', 'lon', 'long lat', 'lat lng', 'lat long', 'lat lon', 'coordinate', 'coord', 'geo', 'geo location',
        'geo point', 'geo position', 'geo coordinate', 'geo lat', 'geo lng', 'geo long', 'geo latitude', 'geo longitude', 'gps', 'gps location',
        'gps coordinate', 'gps position', 'gps lat', 'gps lng', 'gps latitude', 'gps longitude', 'geohash', 'plus code', 'w3w', 'what3words',
        'what three word', 'last location', 'current location', 'map location', 'google map link', 'map link',
      ],
    },
    {
      category: 'user.location.precise',
      reach: 'likely',
      holds: ['number'],
      words: [
        'last known location', 'last known position', 'last known latitude', 'last known longitude', 'last known lat', 'last known lng',
        'home location', 'home latitude', 'home longitude', 'home lat', 'home lng', 'live location', 'location history', 'location trail',
        'location track', 'gps track', 'gps trace', 'movement history', 'travel history', 'clock in location', 'clock out location',
        'clock in latitude', 'clock in longitude', 'clock in lat', 'clock in lng', 'clock out latitude', 'clock out longitude', 'clock out lat',
        'clock out lng', 'punch in location', 'punch out location', 'punch in latitude', 'punch in longitude', 'punch out latitude',
        'punch out longitude', 'check in latitude', 'check in longitude', 'check in lat', 'check in lng', 'check out latitude',
        'check out longitude', 'attendance location', 'attendance latitude', 'attendance longitude',
      ],
    },
    {
      category: 'user.location.precise',
      reach: 'debatable',
      holds: ['number'],
      words: [
        'pickup latitude', 'pickup longitude', 'pickup lat', 'pickup lng', 'dropoff latitude', 'dropoff longitude', 'dropoff lat', 'dropoff lng',
        'wifi ssid', 'bssid', 'cell tower id',
      ],
    },
    {
      category: 'user.location.coarse',
      reach: 'likely',
      words: [
        'ip location', 'ip city', 'geo city', 'geoip city', 'geo ip', 'login location', 'signup location', 'ip geolocation', 'geo region',
        'ip region',
      ],
    },
    { category: 'user.location.coarse', reach: 'ofPersons', words: ['location name'] },
    {
      category: 'user.location.coarse',
      reach: 'debatable',
      words: ['location', 'location text', 'ip country', 'geo country', 'geo country code', 'geoip country', 'home timezone', 'user timezone'],
    },
  ],
});
