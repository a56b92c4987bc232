import { definePack } from '../pack.ts';

export default definePack({
  title: 'Pictures, signatures and papers',
  language: 'en',
  sources: [
    { name: 'fideslang data categories', url: 'https://ethyca.github.io/fideslang/taxonomy/data_categories/' },
  ],
  groups: [
    {
      category: 'user.content.self_image',
      reach: 'likely',
      keeps: [
        'url', 'uri', 'path', 'src', 'link', 'file', 'image', 'as', 'base64', 'thumbnail', 'small', 'medium', 'large', 'key',
      ],
      words: [
        'avatar', 'profile picture', 'profile image', 'profile photo', 'profile pic', 'profile img', 'user photo', 'passport photo', 'head shot',
        'selfie',
      ],
    },
    {
      category: 'user.content.self_image',
      reach: 'ofPersons',
      keeps: [
        'url', 'uri', 'path', 'src', 'link', 'file', 'image', 'as', 'base64', 'thumbnail', 'small', 'medium', 'large', 'key',
      ],
      words: ['image', 'photo', 'picture'],
    },
    {
      category: 'user.content.private',
      reach: 'likely',
      keeps: [
        'url', 'uri', 'path', 'src', 'link', 'file', 'image', 'as', 'base64', 'thumbnail', 'small', 'medium', 'large', 'key',
      ],
      words: ['signature image', 'typed signature', 'handwritten signature', 'drawn signature', 'signature svg'],
    },
    {
      category: 'user.content.private',
      reach: 'ofPersons',
      keeps: [
        'url', 'uri', 'path', 'src', 'link', 'file', 'image', 'as', 'base64', 'thumbnail', 'small', 'medium', 'large', 'key',
      ],
      words: ['signature'],
    },
    {
      category: 'user.professional_information',
      reach: 'likely',
      keeps: [
        'url', 'uri', 'path', 'src', 'link', 'file', 'image', 'as', 'base64', 'thumbnail', 'small', 'medium', 'large', 'key',
      ],
      words: ['resume', 'curriculum vitae', 'cv'],
    },
    {
      category: 'user.authorization.biometrics',
      reach: 'anywhere',
      words: [
        'biometric', 'biometric data', 'face embedding', 'face descriptor', 'fingerprint template', 'voice print', 'retina scan', 'iris scan',
      ],
    },
  ],
});
