import type { WordGroup } from './wordGroup.ts';

/** What validators of class-validator and sequelize-typescript say about a value, whatever the field is called. */
export const validators: ReadonlyMap<string, WordGroup> = new Map(
  (
    [
      { category: 'user.contact.email', reach: 'anywhere', words: ['IsEmail'] },
      { category: 'user.contact.phone_number', reach: 'anywhere', words: ['IsPhoneNumber', 'IsMobilePhone'] },
      { category: 'user.device.ip_address', reach: 'anywhere', words: ['IsIP', 'IsIPv4', 'IsIPv6'] },
      { category: 'user.financial.bank_account', reach: 'likely', words: ['IsIBAN'] },
      { category: 'user.financial.credit_card', reach: 'likely', words: ['IsCreditCard'] },
      { category: 'user.government_id.passport_number', reach: 'anywhere', words: ['IsPassportNumber'] },
      { category: 'user.government_id.national_identification_number', reach: 'anywhere', words: ['IsIdentityCard'] },
      { category: 'user.contact.address.postal_code', reach: 'ofPersons', words: ['IsPostalCode'] },
      { category: 'user.government_id', reach: 'ofPersons', words: ['IsTaxId'] },
      { category: 'user.device.device_id', reach: 'likely', words: ['IsMACAddress'] },
      { category: 'user.location.precise', reach: 'ofPersons', holds: ['number'], words: ['IsLatLong', 'IsLatitude', 'IsLongitude'] },
      { category: 'user.payment', reach: 'debatable', words: ['IsBtcAddress', 'IsEthereumAddress'] },
      { category: 'secret', reach: 'anywhere', words: ['IsStrongPassword', 'IsJWT'] },
    ] satisfies readonly WordGroup[]
  ).flatMap((group): [string, WordGroup][] => group.words.map((name) => [name, group])),
);
