import { definePack } from '../pack.ts';

export default definePack({
  title: 'Secrets',
  language: 'en',
  sources: [
    { name: 'OWASP Secrets Management Cheat Sheet', url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html' },
    { name: 'RFC 6749, OAuth 2.0', url: 'https://www.rfc-editor.org/rfc/rfc6749' },
    { name: 'PCI DSS: sensitive authentication data', url: 'https://www.pcisecuritystandards.org/glossary/' },
    { name: 'Sentry: a DSN is safe to keep public', url: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/' },
    { name: 'BIP 39, mnemonic codes', url: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki' },
  ],
  groups: [
    {
      category: 'secret',
      reach: 'anywhere',
      keeps: [
        'hash', 'hashed', 'confirmation', 'confirm', 'repeat', 'again', 'retype', 'salt', 'ciphertext', 'cipher', 'digest', 'encrypted', 'enc',
        'pem', 'base64', 'md5', 'sha256', 'bcrypt',
      ],
      words: [
        'password', 'passwd', 'passwrd', 'pwd', 'psw', 'passphrase', 'pass code', 'pass hash', 'pw hash', 'secret', 'token', 'access token',
        'refresh token', 'salt', 'otp', 'otp code', 'totp', 'hotp', 'api key', 'private key', 'secret key', 'access key', 'access key secret',
        'signing key', 'signature key', 'encryption key', 'decryption key', 'data key', 'data encryption key', 'symmetric key', 'hmac key',
        'aes key', 'cipher key', 'master key', 'root key', 'service key', 'service account key', 'service account json', 'service role key',
        'key hash', 'hashed key', 'code hash', 'credential', 'auth key', 'auth code', 'authorization code', 'backup code', 'recovery code',
        'recovery key', 'recovery phrase', 'seed phrase', 'mnemonic', 'mnemonic phrase', 'wallet seed', 'scratch code', 'reset code', 'reset key',
        'invite code', 'invitation code', 'verification code', 'verify code', 'one time code', 'one time password', 'login code', 'login pin',
        'sms code', 'activation code', 'activation key', 'unlock code', 'two factor secret', 'two factor code', 'two fa secret', '2fa secret',
        '2fa code', 'tfa secret', 'mfa secret', 'mfa code', 'security code', 'card security code', 'card verification value',
        'card verification code', 'cvv', 'cvv2', 'cvc', 'cvc2', 'pin block', 'pin hash', 'pin number', 'card pin', 'atm pin', 'transaction pin',
        'security pin', 'wallet pin', 'mpin', 'upi pin', 'user pin', 'parental pin', 'puk', 'puk code', 'track data', 'security answer',
        'secret answer', 'security question answer', 'secret question answer', 'answer to security question', 'connection string', 'connection uri',
        'database url', 'db url', 'redis url', 'mongo uri', 'mongodb uri', 'dsn', 'webhook secret', 'client secret', 'app secret', 'shared secret',
        'consumer secret', 'jwt secret', 'session secret', 'cookie secret', 'auth challenge', 'jwt', 'hmac hash', 'code verifier', 'magic link',
        'magic code', 'wifi key', 'wpa key', 'pre shared key', 'psk', 'ssh key', 'ssh private key', 'pgp private key', 'rsa private key', 'tls key',
        'ssl key', 'door code', 'gate code', 'alarm code', 'lock code', 'keybox code', 'lockbox code',
      ],
    },
    {
      category: 'none',
      reach: 'anywhere',
      words: [
        'prompt token', 'completion token', 'input token', 'output token', 'cached token', 'reasoning token', 'design token', 'governance token',
        'reward token', 'base token', 'quote token', 'native token', 'next page token', 'page token', 'continuation token', 'sync token', 'sentry dsn',
      ],
    },
  ],
});
