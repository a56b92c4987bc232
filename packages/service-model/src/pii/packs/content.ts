import { definePack } from '../pack.ts';

/** What a file or a picture is kept as. */
const files = [
  'url', 'uri', 'path', 'src', 'link', 'file', 'image', 'as', 'base64', 'thumbnail', 'small', 'medium', 'large', 'key', 'filename', 'data', 'blob',
  'buffer', 'binary', 'img', 'thumb', 'preview', 'upload', 'attachment', 'document', 'doc', 'pdf', 'png', 'svg', 's3', 'original', 'photo',
  'picture', 'location',
];

export default definePack({
  title: 'Pictures, signatures and papers',
  language: 'en',
  sources: [
    { name: 'fideslang data categories', url: 'https://ethyca.github.io/fideslang/taxonomy/data_categories/' },
    { name: 'GDPR, Art. 4(14): biometric data', url: 'https://gdpr-info.eu/art-4-gdpr/' },
    { name: 'ISO/IEC 2382-37, vocabulary of biometrics', url: 'https://www.iso.org/standard/73514.html' },
    { name: 'RFC 7638, JSON Web Key thumbprint', url: 'https://www.rfc-editor.org/rfc/rfc7638' },
  ],
  groups: [
    {
      category: 'user.content.self_image',
      reach: 'likely',
      keeps: files,
      words: [
        'avatar', 'profile picture', 'profile image', 'profile photo', 'profile pic', 'profile img', 'profile avatar', 'profile thumbnail',
        'user photo', 'user picture', 'user image', 'passport photo', 'passport picture', 'passport size photo', 'passport size', 'head shot',
        'selfie', 'selfie image', 'selfie video', 'liveness image', 'liveness video', 'liveness check image', 'portrait photo', 'portrait image',
        'personal photo', 'personal picture', 'face image', 'face photo', 'face picture', 'facial image', 'facial photo', 'gravatar', 'pfp',
        'display picture', 'photograph', 'id card selfie', 'biometric photo',
      ],
    },
    {
      category: 'user.content.self_image',
      reach: 'ofPersons',
      keeps: files,
      words: ['image', 'photo', 'picture', 'portrait', 'pic', 'face', 'cover photo'],
    },
    {
      category: 'user.content.private',
      reach: 'likely',
      keeps: files,
      words: [
        'signature image', 'typed signature', 'handwritten signature', 'drawn signature', 'signature svg', 'signature pad', 'signature drawing',
        'signature photo', 'signature specimen', 'specimen signature', 'wet signature', 'esignature', 'initial image', 'electronic signature image',
        'customer signature', 'client signature', 'receiver signature', 'proof of delivery signature', 'handwriting',
      ],
    },
    { category: 'user.content.private', reach: 'ofPersons', keeps: files, words: ['signature', 'personal document', 'personal file'] },
    {
      category: 'user.content.private',
      reach: 'likely',
      keeps: files,
      words: [
        'payslip', 'pay stub', 'salary slip', 'salary certificate', 'proof of income', 'income proof', 'income certificate', 'bank statement',
        'domicile certificate', 'character certificate', 'transfer certificate', 'id card copy', 'proof of age', 'age proof', 'proof of enrollment',
        'proof of employment', 'employment letter', 'employment certificate', 'experience letter', 'relieving letter', 'offer letter',
      ],
    },
    {
      category: 'user.professional_information',
      reach: 'likely',
      keeps: files,
      words: ['resume', 'curriculum vitae', 'cv', 'cover letter', 'motivation letter', 'letter of motivation', 'statement of purpose', 'biosketch'],
    },
    {
      category: 'user.authorization.biometrics',
      reach: 'anywhere',
      keeps: [...files, 'template', 'hash', 'vector', 'score', 'id'],
      words: [
        'biometric', 'biometric data', 'biometric template', 'biometric id', 'biometric signature', 'face embedding', 'face descriptor',
        'face encoding', 'face vector', 'face template', 'face print', 'facial feature', 'facial geometry', 'facial recognition',
        'facial recognition data', 'face recognition data', 'fingerprint template', 'fingerprint image', 'fingerprint data', 'fingerprint scan',
        'finger template', 'thumb impression', 'finger impression', 'palm print', 'palm vein', 'hand geometry', 'retina scan',
        'retinal scan', 'iris scan', 'iris template', 'iris code', 'iris image', 'keystroke dynamics', 'gait analysis',
      ],
    },
    // Of a certificate or a key more often than of a thumb: RFC 7638, `x5t` of RFC 7515.
    { category: 'user.authorization.biometrics', reach: 'ofPersons', keeps: [...files, 'template', 'hash'], words: ['thumbprint'] },
    {
      category: 'user.biometrics.voice',
      reach: 'anywhere',
      keeps: [...files, 'id'],
      words: ['voice print', 'voice biometric', 'voice embedding', 'voice template', 'voice sample', 'speaker embedding'],
    },
    { category: 'user.biometrics.voice', reach: 'likely', keeps: files, words: ['voice recording', 'voice note', 'voice message'] },
    {
      category: 'user.content.private',
      reach: 'likely',
      keeps: files,
      words: ['interview recording', 'interview video', 'video interview', 'video resume', 'intro video', 'introduction video', 'video introduction'],
    },
  ],
});
