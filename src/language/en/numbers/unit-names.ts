/** The signs of currencies, and their ISO 4217 codes. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ["£", "GBP"],
  ["$", "USD"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["₽", "RUB"],
  ["₴", "UAH"],
  ["₹", "INR"],
  ["₩", "KRW"],
  ["₺", "TRY"],
  ["₪", "ILS"],
  ["₸", "KZT"],
  ["₾", "GEL"],
  ["₦", "NGN"],
  ["₫", "VND"],
  ["₱", "PHP"],
  ["฿", "THB"],
]);

/** What stands before the dollar sign where it is not (or need not be) the American one: "A$5". */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ["US", "USD"],
  ["A", "AUD"],
  ["AU", "AUD"],
  ["C", "CAD"],
  ["CA", "CAD"],
  ["NZ", "NZD"],
  ["HK", "HKD"],
  ["S", "SGD"],
  ["NT", "TWD"],
  ["R", "BRL"],
]);

/** Codes and abbreviations that stand before or after a number: "USD 500", "Rs500". */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...(
    "AED AMD AUD AZN BGN BRL BYN CAD CHF CNY CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR JPY KRW KZT MDL MXN NGN NOK NZD " +
    "PHP PKR PLN RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UZS VND ZAR"
  )
    .split(" ")
    .map((code): [string, string] => [code, code]),
  ["Rs", "INR"],
  ["RMB", "CNY"],
]);

/** Names that mean one currency when no country is named. */
export const NAMES: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["pound", "GBP"],
  ["euro", "EUR"],
  ["rouble", "RUB"],
  ["ruble", "RUB"],
  ["hryvnia", "UAH"],
  ["hryvnya", "UAH"],
  ["yen", "JPY"],
  ["yuan", "CNY"],
  ["rupee", "INR"],
  ["zloty", "PLN"],
  ["tenge", "KZT"],
  ["lari", "GEL"],
  ["shekel", "ILS"],
  ["rand", "ZAR"],
]);

/** Names that a country makes one currency of. */
export const NATIONAL_NAMES: ReadonlyMap<string, string> = new Map([
  ["us dollar", "USD"],
  ["american dollar", "USD"],
  ["canadian dollar", "CAD"],
  ["australian dollar", "AUD"],
  ["singapore dollar", "SGD"],
  ["british pound", "GBP"],
  ["egyptian pound", "EGP"],
  ["russian rouble", "RUB"],
  ["russian ruble", "RUB"],
  ["belarusian rouble", "BYN"],
  ["belarusian ruble", "BYN"],
  ["ukrainian hryvnia", "UAH"],
  ["japanese yen", "JPY"],
  ["chinese yuan", "CNY"],
  ["swiss franc", "CHF"],
  ["turkish lira", "TRY"],
  ["indian rupee", "INR"],
  ["pakistani rupee", "PKR"],
  ["polish zloty", "PLN"],
]);

/** Symbols of measure, when glued to the number. */
export const SYMBOLS: ReadonlySet<string> = new Set(
  "mm cm m km m² km² m³ km/h kph mph m/s ft mi ha mg g kg t kt lb lbs oz l ml W kW MW GW TW Wh kWh MWh GWh TWh MB GB TB Hz MHz GHz V kV p h".split(
    " ",
  ),
);

/** What "percent" is written as in one word. */
export const PERCENT: ReadonlySet<string> = new Set(["%", "percent", "pct", "pc"]);
