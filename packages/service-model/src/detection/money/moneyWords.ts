const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What is money wherever it stands; singular, as names are split. */
export const MONEY = words(`price cost fee salary wage revenue payment payout refund income profit earning expense donation
  debt tuition fare subtotal gmv mrr arr surcharge royalty msrp budget turnover invoice rent deposit money`);

/** What was done with money, behind a total: `totalRaised`. */
export const DONE = words('donated earned paid spent raised invoiced billed refunded owed charged');

/** What counts money or anything else: goods, hours, points. */
export const AMOUNT = words('amount total balance sum value fund credit debit spend');

/** ISO 4217 and what is traded beside it, as words of a name. */
export const CURRENCY = words(`usd eur gbp chf jpy cad aud nzd inr cny rub brl mxn sek nok dkk pln czk huf try zar krw sgd hkd thb idr
  eth btc usdc usdt dollar euro pound rupee`);

/** What may follow: it says which of several, and leaves it money. */
export const QUALIFIER = words(`value amount total net gross min max minimum maximum avg average mean with without incl excl including excluding
  tax vat before after discount discounted rebate per unit hour hourly day daily week weekly month monthly year yearly annual night item kg
  in of on due paid original current old new previous last low high base local list sale sold buy sell purchase
  received streamed distributed basis target cap goal estimate estimated actual final initial start open close total balance sum from to for the and
  cent penny pence minor one two three 1 2 3 4 5 paid unpaid donated earned raised spent fund donation payment shipping delivery usd`);

/** What makes it something else, wherever it stands: a share, a count, a key, a time, a yes or no. */
export const OTHER = words(`rate percent percentage pct ratio factor multiplier count qty quantity number no num id uuid code date at time type status
  name index rank score weight point level level change margin volatility impact volume probability progress duration distance
  is has power energy size width height length`);

/** Records about money: an `amount` in them is one of it. */
export const RECORD = words(`order invoice payment transaction donation cart checkout purchase refund payout billing wallet loan expense salary payroll
  subscription receipt bill saving withdrawal deposit budget revenue fee price bank account transfer settlement remittance ledger`);

/** Parts of such records that are counted as often as paid: `OrderItem.amount`. */
export const PART = words('item line entry ingredient stock product share holding asset');
