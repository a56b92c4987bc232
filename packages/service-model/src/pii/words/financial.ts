import type { WordGroup } from '../wordGroup.ts';

export const financial: readonly WordGroup[] = [
  {
    category: 'user.financial.bank_account',
    reach: 'likely',
    holds: ['number'],
    words: ['iban', 'bank account number', 'bank account', 'bank account no', 'account iban', 'kontonummer', 'bankverbindung', 'numéro de compte', 'cuenta bancaria', 'clabe'],
  },
  { category: 'user.financial.bank_account', reach: 'ofPersons', holds: ['number'], words: ['account number', 'account no'] },
  { category: 'user.financial.credit_card', reach: 'likely', holds: ['number'], words: ['card number', 'credit card', 'credit card number', 'debit card number', 'kreditkartennummer', 'card pan', 'card last4', 'card last 4', 'card last four'] },
  {
    category: 'user.financial',
    reach: 'likely',
    holds: ['number'],
    words: ['salary', 'base salary', 'income', 'annual income', 'monthly income', 'household income', 'gehalt', 'einkommen', 'salaire', 'salario', 'ingresos', 'hourly wage', 'wage', 'credit score', 'net worth'],
  },
  { category: 'user.financial', reach: 'ofPersons', holds: ['number'], keeps: ['value', 'rate'], words: ['pay rate', 'hourly rate', 'bill rate', 'billing rate', 'bonus', 'compensation', 'payout'] },
];
