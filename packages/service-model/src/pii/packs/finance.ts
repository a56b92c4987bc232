import { definePack } from '../pack.ts';

export default definePack({
  title: 'Money of people',
  language: 'en',
  sources: [
    { name: 'IBAN, ISO 13616', url: 'https://www.iso.org/standard/81090.html' },
    { name: 'schema.org MonetaryAmount', url: 'https://schema.org/MonetaryAmount' },
  ],
  groups: [
    {
      category: 'user.financial.bank_account',
      reach: 'likely',
      holds: ['number'],
      words: ['iban', 'bank account number', 'bank account', 'bank account no', 'account iban'],
    },
    { category: 'user.financial.bank_account', reach: 'ofPersons', holds: ['number'], words: ['account number', 'account no'] },
    {
      category: 'user.financial.credit_card',
      reach: 'likely',
      holds: ['number'],
      words: [
        'card number', 'credit card', 'credit card number', 'debit card number', 'card pan', 'card last4', 'card last four',
      ],
    },
    {
      category: 'user.financial',
      reach: 'likely',
      holds: ['number'],
      words: [
        'salary', 'base salary', 'income', 'annual income', 'monthly income', 'household income', 'hourly wage', 'wage', 'credit score', 'net worth',
      ],
    },
    {
      category: 'user.financial',
      reach: 'ofPersons',
      holds: ['number'],
      keeps: ['value', 'rate'],
      words: ['pay rate', 'hourly rate', 'bill rate', 'billing rate', 'bonus', 'compensation', 'payout'],
    },
  ],
});
