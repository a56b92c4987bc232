import { definePack } from '../pack.ts';

export default definePack({
  title: 'Secrets',
  language: 'en',
  sources: [
    { name: 'OWASP Secrets Management Cheat Sheet', url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html' },
  ],
  groups: [
    {
      category: 'secret',
      reach: 'anywhere',
      keeps: ['hash', 'hashed', 'confirmation', 'confirm', 'repeat', 'salt', 'ciphertext', 'cipher', 'digest'],
      words: [
        'password', 'passwd', 'pwd', 'passphrase', 'pass code', 'secret', 'token', 'access token', 'salt', 'otp', 'totp', 'api key', 'private key',
        'secret key', 'access key', 'signing key', 'encryption key', 'service key', 'key hash', 'hashed key', 'code hash', 'credential',
        'backup code', 'recovery code', 'reset code', 'invite code', 'invitation code', 'verification code', 'one time code', 'two factor secret',
        'mfa secret', 'security code', 'cvv', 'cvc', 'security answer', 'connection string', 'webhook secret', 'auth challenge', 'jwt', 'hmac hash',
      ],
    },
  ],
});
