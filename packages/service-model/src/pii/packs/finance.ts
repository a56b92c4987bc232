import { definePack } from '../pack.ts';

export default definePack({
  title: 'Money of people',
  language: 'en',
  sources: [
    { name: 'IBAN, ISO 13616', url: 'https://www.iso.org/standard/81090.html' },
    { name: 'schema.org MonetaryAmount', url: 'https://schema.org/MonetaryAmount' },
    { name: 'ISO 20022 party and account', url: 'https://www.iso20022.org/' },
    { name: 'European Payments Council, SEPA mandates', url: 'https://www.europeanpaymentscouncil.eu/' },
    { name: 'PCI DSS glossary: cardholder data', url: 'https://www.pcisecuritystandards.org/glossary/' },
    { name: 'FATF recommendation 10: customer due diligence', url: 'https://www.fatf-gafi.org/en/topics/fatf-recommendations.html' },
  ],
  groups: [
    {
      category: 'user.financial.bank_account',
      reach: 'likely',
      holds: ['number'],
      keeps: ['last4', 'last', '4', 'four', 'digit', 'masked', 'mask', 'suffix', 'iban', 'holder'],
      words: [
        'iban', 'iban number', 'bank iban', 'bban', 'bank account number', 'bank account', 'bank account iban', 'bank account id number',
        'account iban', 'bank acc', 'bank acct', 'bank number account', 'beneficiary account', 'beneficiary account number', 'debtor account',
        'debtor account number', 'creditor account', 'creditor account number', 'payout account', 'payout account number', 'savings account number',
        'checking account number', 'current account number', 'giro account', 'giro number', 'virtual account number', 'direct deposit',
        'direct deposit account', 'nuban', 'upi', 'upi id', 'upi vpa', 'pix key', 'paypal account', 'paypal id', 'paypal me', 'venmo username',
        'venmo handle', 'cashtag', 'zelle phone', 'alipay account', 'mobile money number', 'mobile money account', 'momo number', 'mpesa number',
        'gcash number', 'bkash number', 'bank detail', 'bank info', 'bank information', 'banking detail', 'banking information', 'bank data',
        'mandate iban', 'demat account number', 'safe custody account',
      ],
    },
    {
      category: 'user.financial.bank_account',
      reach: 'ofPersons',
      holds: ['number'],
      words: [
        'paypal', 'alipay', 'gcash', 'venmo', 'zelle', 'cash app', 'vpa', 'account number', 'account last 4', 'account last four', 'account suffix',
        'account mask', 'acc number', 'bank card', 'passbook number',
      ],
    },
    {
      category: 'user.financial.bank_account',
      reach: 'debatable',
      holds: ['number'],
      words: [
        'routing number', 'aba number', 'aba routing number', 'ach routing number', 'sort code', 'bic', 'bic code', 'swift code', 'bic swift',
        'swift bic', 'ifsc', 'ifsc code', 'bsb', 'bsb number', 'transit number', 'bank transit number', 'sepa mandate', 'mandate reference',
        'mandate id', 'account balance', 'wallet balance',
      ],
    },
    {
      category: 'user.financial.credit_card',
      reach: 'likely',
      holds: ['number'],
      keeps: ['masked', 'mask'],
      words: [
        'card number', 'credit card', 'credit card number', 'debit card', 'debit card number', 'cc number', 'payment card number',
        'primary account number', 'card pan', 'masked pan', 'pan masked', 'card last4', 'card last four', 'card last digit', 'card last 4 digit',
        'card last four digit', 'last 4', 'last four', 'last 4 digit', 'last four digit', 'card suffix', 'card ending', 'card track data',
        'card first 6', 'card fingerprint',
      ],
    },
    {
      category: 'user.financial.credit_card',
      reach: 'debatable',
      holds: ['number', 'date'],
      words: [
        'card expiry', 'card expiry date', 'card expiration', 'card expiration date', 'card exp month', 'card exp year', 'card expiry month',
        'card expiry year', 'exp month', 'exp year', 'card brand', 'card type', 'card bin', 'card exp',
      ],
    },
    {
      category: 'user.financial',
      reach: 'likely',
      holds: ['number'],
      keeps: [
        'amount', 'value', 'currency', 'range', 'bracket', 'band', 'level', 'source', 'type', 'proof', 'total', 'month', 'year', 'date', 'group',
        'category', 'document',
      ],
      words: [
        'income', 'annual income', 'monthly income', 'yearly income', 'household income', 'household annual income', 'family income',
        'gross income', 'disposable income', 'source of income', 'income source', 'source of fund', 'source of wealth', 'credit score',
        'credit rating', 'credit history', 'credit report', 'credit check', 'credit bureau score', 'credit worthiness', 'fico', 'fico score',
        'cibil score', 'debt to income', 'debt to income ratio', 'dti ratio', 'net worth', 'estimated net worth', 'personal wealth', 'liquid asset',
        'total debt', 'outstanding debt', 'living expense', 'monthly expense', 'household expense', 'alimony', 'alimony paid', 'child maintenance',
        'maintenance payment', 'welfare benefit', 'social benefit', 'social assistance', 'housing benefit', 'disability benefit',
        'unemployment benefit', 'universal credit', 'food stamp', 'pension income', 'rental income', 'spouse income', 'bankruptcy', 'bankrupt',
        'is bankrupt', 'has bankruptcy', 'declared bankrupt', 'insolvency', 'investment experience', 'investment knowledge', 'investor profile',
        'tax residence', 'tax residency', 'tax residence country', 'country of tax residence', 'tax country of residence', 'fatca', 'fatca status',
        'us person', 'is us person', 'us tax payer', 'is us taxpayer', 'crs status', 'w 8 ben', 'tax return', 'kyc info', 'kyc information',
        'kyc data', 'kyc detail', 'loan purpose', 'purpose of loan', 'mortgage balance', 'financial situation', 'financial status',
        'financial information', 'financial detail', 'financial history', 'hardship reason', 'financial hardship', 'spending habit',
        'expected monthly turnover',
      ],
    },
    {
      category: 'user.financial',
      reach: 'ofPersons',
      holds: ['number'],
      keeps: ['amount', 'value', 'currency'],
      words: [
        'risk tolerance', 'risk appetite', 'investment objective', 'net income', 'wealth', 'arrears', 'credit limit', 'overdraft',
        'overdraft limit', 'total income', 'monthly rent', 'rent amount', 'risk profile', 'economic situation', 'asset value', 'liability',
      ],
    },
    {
      category: 'user.payment',
      reach: 'likely',
      words: ['billing info', 'billing information', 'billing detail', 'payment information', 'payer info', 'payer information', 'payer detail'],
    },
    {
      category: 'user.payment',
      reach: 'debatable',
      words: [
        'payment detail', 'payment info', 'payment method detail', 'wallet address', 'crypto address', 'crypto wallet address', 'bitcoin address',
        'btc address', 'eth address', 'ethereum address', 'payout address',
      ],
    },
    {
      category: 'none',
      reach: 'anywhere',
      words: [
        'gift card number', 'sim card number', 'fuel card number', 'voucher card number', 'time card number', 'report card number',
        'score card number', 'operating income', 'interest income', 'net operating income', 'deferred income', 'accrued income', 'ad income',
        'graphics card number',
      ],
    },
  ],
  owners: {
    thing: [
      'bill of material', 'journal entry', 'budget line', 'financial statement', 'income statement', 'balance sheet', 'payment method type',
      'payment term', 'interest rate', 'fee', 'fee type',
    ],
  },
  grammar: { parts: ['payout detail', 'payment detail', 'billing detail', 'billing info', 'billing information'] },
});
