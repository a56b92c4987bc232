import type { WordGroup } from '../wordGroup.ts';

const forms = ['url', 'uri', 'path', 'src', 'link', 'file', 'image', 'as', 'base64', 'thumbnail', 'small', 'medium', 'large', 'key'];

export const content: readonly WordGroup[] = [
  { category: 'user.content.self_image', reach: 'likely', keeps: forms, words: ['avatar', 'profile picture', 'profile image', 'profile photo', 'profile pic', 'profile img', 'user photo', 'passport photo', 'head shot', 'selfie', 'profilbild'] },
  { category: 'user.content.self_image', reach: 'ofPersons', keeps: forms, words: ['image', 'photo', 'picture', 'foto', 'bild'] },
  { category: 'user.content.private', reach: 'likely', keeps: forms, words: ['signature image', 'typed signature', 'handwritten signature', 'drawn signature', 'signature svg'] },
  { category: 'user.content.private', reach: 'ofPersons', keeps: forms, words: ['signature', 'unterschrift'] },
  { category: 'user.professional_information', reach: 'likely', keeps: forms, words: ['resume', 'curriculum vitae', 'lebenslauf', 'cv'] },
  { category: 'user.authorization.biometrics', reach: 'anywhere', words: ['biometric', 'biometric data', 'face embedding', 'face descriptor', 'fingerprint template', 'voice print', 'retina scan', 'iris scan'] },
];
