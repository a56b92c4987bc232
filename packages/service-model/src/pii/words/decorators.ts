import type { WordGroup } from '../wordGroup.ts';

/** Validators of class-validator and sequelize-typescript that say what the value is, whatever the field is called. */
export const validators = new Map<string, WordGroup['category']>([
  ['IsEmail', 'user.contact.email'],
  ['IsPhoneNumber', 'user.contact.phone_number'],
  ['IsMobilePhone', 'user.contact.phone_number'],
  ['IsIP', 'user.device.ip_address'],
  ['IsIPv4', 'user.device.ip_address'],
  ['IsIPv6', 'user.device.ip_address'],
  ['IsIBAN', 'user.financial.bank_account'],
  ['IsCreditCard', 'user.financial.credit_card'],
  ['IsPassportNumber', 'user.government_id.passport_number'],
  ['IsIdentityCard', 'user.government_id.national_identification_number'],
  ['IsPostalCode', 'user.contact.address.postal_code'],
]);
