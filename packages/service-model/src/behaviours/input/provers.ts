/** They refuse whatever they are given that is not signed as it must be: JWTs, tokens of an identity provider, passkeys (https://simplewebauthn.dev/docs/packages/server). */
const PROVES = /^(?:jsonwebtoken#(?:\w+\.)?verify|jose#(?:\w+\.)?(?:jwtVerify|compactVerify|jwtDecrypt)|fast-jwt#(?:\w+\.)?createVerifier\(\)|@nestjs\/jwt#JwtService\{\}\.verify(?:Async)?|firebase-admin(?:\/auth)?#.*\.verifyIdToken|@simplewebauthn\/server#(?:\w+\.)?verify(?:Registration|Authentication)Response|google-auth-library#OAuth2Client\{\}\.verifyIdToken)$/;

/** They make of a text what is only looked up by, or compared with what is kept, and refuse what is no text. */
const HASHES = /^(?:(?:node:)?crypto#(?:\w+\.)?(?:createHash|createHmac)\(\)\.update|bcrypt(?:js)?#(?:\w+\.)?compare(?:Sync)?|argon2#(?:\w+\.)?verify)$/;

export const isProver = (path: string): boolean => PROVES.test(path);
export const isHash = (path: string): boolean => HASHES.test(path);
