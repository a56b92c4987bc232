import { definePack } from '../pack.ts';

export default definePack({
  title: 'Where people are',
  language: 'en',
  sources: [
    { name: 'schema.org GeoCoordinates', url: 'https://schema.org/GeoCoordinates' },
  ],
  groups: [
    {
      category: 'user.location.precise',
      reach: 'ofPersons',
      holds: ['number'],
      words: [
        'latitude', 'longitude', 'lat', 'lng', 'lon', 'lat lng', 'coordinate', 'geo location', 'geo point', 'gps', 'gps location', 'gps coordinate',
        'w3w', 'what3words', 'last location', 'current location', 'last known location', 'home location',
      ],
    },
  ],
});
