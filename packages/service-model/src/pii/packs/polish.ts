import { definePack } from '../pack.ts';

export default definePack({
  title: 'Polish',
  language: 'pl',
  order: 'head-first',
  shortForms: {
    numer: ['nr', 'num'], data: ['dt'], ulica: ['ul'], telefonu: ['tel'], dokumentu: ['dok'], urodzenia: ['ur', 'urodz'],
  },
  sources: [
    { name: 'Unicode CLDR person names', url: 'https://cldr.unicode.org/' },
    { name: 'GDPR in all languages of the Union', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    { name: 'PESEL, register of the population', url: 'https://www.gov.pl/web/gov/czym-jest-numer-pesel' },
    { name: 'Labour code, Art. 22(1): what an employer may ask', url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19740240141' },
    { name: 'National identification numbers', url: 'https://en.wikipedia.org/wiki/National_identification_number' },
  ],
  groups: [
    {
      category: 'user.name.first',
      reach: 'anywhere',
      words: ['imię', 'imiona', 'pierwsze imię', 'drugie imię', 'imię drugie', 'imię pierwsze', 'imię klienta', 'pseudonim'],
    },
    {
      category: 'user.name.last',
      reach: 'anywhere',
      words: [
        'nazwisko', 'nazwisko rodowe', 'nazwisko panieńskie', 'nazwisko rodowe matki', 'nazwisko panieńskie matki', 'drugie nazwisko',
        'drugi człon nazwiska', 'nazwisko matki',
      ],
    },
    {
      category: 'user.name',
      reach: 'anywhere',
      words: [
        'imię i nazwisko', 'imię nazwisko', 'imiona i nazwisko', 'nazwisko i imię', 'nazwisko imię', 'imię ojca', 'imię matki', 'imiona rodziców',
        'pełne imię',
      ],
    },
    {
      category: 'user.name',
      reach: 'likely',
      words: [
        'osoba kontaktowa', 'osoba do kontaktu', 'osoba odbierająca', 'odebrał', 'posiadacz rachunku', 'posiadacz karty', 'inicjały',
        'opiekun prawny',
      ],
    },
    {
      category: 'user.contact.email',
      reach: 'anywhere',
      words: ['adres email', 'adres mailowy', 'poczta elektroniczna', 'email kontaktowy', 'email klienta'],
    },
    {
      category: 'user.contact.phone_number',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'telefon', 'numer telefonu', 'telefon komórkowy', 'telefon kontaktowy', 'telefon stacjonarny', 'telefon domowy', 'numer komórkowy',
        'numer kontaktowy', 'tel kontaktowy', 'tel komórkowy', 'numer komórki',
      ],
    },
    { category: 'user.contact', reach: 'anywhere', words: ['dane kontaktowe', 'kontakt awaryjny', 'osoba kontaktowa w nagłych wypadkach'] },
    { category: 'user.contact', reach: 'likely', words: ['odbiorca', 'adresat', 'nadawca'] },
    {
      category: 'user.contact.address',
      reach: 'likely',
      words: [
        'adres zamieszkania', 'adres zameldowania', 'adres korespondencyjny', 'adres do korespondencji', 'adres pocztowy', 'adres dostawy',
        'adres wysyłki', 'adres domowy', 'adres rozliczeniowy', 'adres do faktury', 'miejsce zamieszkania', 'zameldowanie',
      ],
    },
    { category: 'user.contact.address', reach: 'ofPersons', keeps: ['line', 'line1', 'line2'], words: ['adres', 'pełny adres', 'dane adresowe'] },
    {
      category: 'user.contact.address.street',
      reach: 'ofPersons',
      holds: ['number'],
      keeps: ['line', 'line1', 'line2'],
      words: [
        'ulica', 'numer domu', 'numer mieszkania', 'numer lokalu', 'numer budynku', 'nazwa ulicy', 'ulica i numer', 'nr domu i mieszkania',
        'ulica numer', 'numer posesji',
      ],
    },
    {
      category: 'user.contact.address.city',
      reach: 'ofPersons',
      words: ['miasto', 'miejscowość', 'miejscowość zamieszkania', 'miasto zamieszkania', 'dzielnica', 'gmina', 'poczta', 'nazwa miasta'],
    },
    { category: 'user.contact.address.state', reach: 'ofPersons', words: ['województwo', 'powiat'] },
    { category: 'user.contact.address.country', reach: 'debatable', words: ['kraj', 'państwo', 'kraj zamieszkania'] },
    { category: 'user.contact.address.postal_code', reach: 'ofPersons', holds: ['number'], words: ['kod pocztowy'] },
    {
      category: 'user.location.precise',
      reach: 'ofPersons',
      holds: ['number'],
      words: ['szerokość geograficzna', 'długość geograficzna', 'współrzędne', 'ostatnia lokalizacja'],
    },
    {
      category: 'user.demographic.date_of_birth',
      reach: 'anywhere',
      holds: ['date', 'number'],
      words: ['data urodzenia', 'rok urodzenia', 'miesiąc urodzenia', 'dzień urodzenia', 'urodziny', 'data ur'],
    },
    { category: 'user.demographic', reach: 'anywhere', words: ['miejsce urodzenia', 'miejscowość urodzenia', 'kraj urodzenia', 'miasto urodzenia'] },
    { category: 'user.demographic', reach: 'anywhere', holds: ['date'], words: ['data śmierci', 'data zgonu', 'przyczyna zgonu'] },
    { category: 'user.demographic.gender', reach: 'likely', holds: ['number', 'flag'], words: ['płeć', 'tożsamość płciowa'] },
    { category: 'user.demographic.marital_status', reach: 'anywhere', holds: ['number'], words: ['stan cywilny', 'ustrój majątkowy'] },
    { category: 'user.demographic.citizenship_or_immigration_status', reach: 'likely', words: ['obywatelstwo', 'narodowość', 'status pobytu'] },
    { category: 'user.demographic.age_range', reach: 'ofPersons', holds: ['number'], words: ['wiek', 'grupa wiekowa', 'przedział wiekowy'] },
    {
      category: 'user.demographic',
      reach: 'likely',
      holds: ['number'],
      words: ['liczba dzieci', 'liczba osób na utrzymaniu', 'liczba osób w gospodarstwie', 'wykształcenie', 'sytuacja rodzinna', 'status zawodowy'],
    },
    { category: 'user.demographic.race_ethnicity', reach: 'likely', words: ['pochodzenie etniczne', 'pochodzenie rasowe', 'grupa etniczna'] },
    { category: 'user.demographic.race_ethnicity', reach: 'ofPersons', words: ['rasa'] },
    { category: 'user.demographic.religious_belief', reach: 'likely', words: ['wyznanie', 'religia', 'przekonania religijne'] },
    { category: 'user.demographic.political_opinion', reach: 'likely', words: ['poglądy polityczne', 'przynależność partyjna'] },
    { category: 'user.demographic.sexual_orientation', reach: 'anywhere', words: ['orientacja seksualna'] },
    {
      category: 'user.demographic.union_membership',
      reach: 'anywhere',
      holds: ['flag'],
      words: ['przynależność związkowa', 'członek związku zawodowego'],
    },
    {
      category: 'user.criminal_history',
      reach: 'anywhere',
      holds: ['flag'],
      words: ['karalność', 'niekaralność', 'zaświadczenie o niekaralności', 'wyrok karny'],
    },
    { category: 'user.demographic.profile', reach: 'likely', words: ['dane osobowe', 'o mnie', 'biogram', 'życiorys'] },
    { category: 'user.demographic.language', reach: 'debatable', words: ['język ojczysty', 'preferowany język'] },
  ],
  common: [
    'nazwa', 'opis', 'cena', 'ilość', 'liczba', 'wartość', 'kwota', 'zamówienie', 'zamówienia', 'produkt', 'produktu', 'usługa', 'płatność',
    'data utworzenia', 'data dodania', 'data modyfikacji', 'data rozpoczęcia', 'data zakończenia', 'utworzono', 'zaktualizowano', 'usunięto',
    'aktywny', 'czy aktywny', 'uwagi', 'treść', 'tytuł', 'wiadomość', 'odpowiedź', 'pytanie', 'komentarz', 'faktura', 'umowa', 'termin', 'godzina',
    'ulica', 'miasto', 'miejscowość', 'hasło', 'imię', 'nazwisko', 'użytkownika', 'wizyta', 'rodzaj', 'kategoria', 'powód', 'rola',
  ],
  grammar: {
    predicates: ['czy', 'ma', 'jest', 'może', 'wymaga', 'wyślij', 'pokaż', 'ukryj', 'zgoda', 'ilość', 'liczba', 'waliduj', 'sprawdź'],
    heads: [
      'typ', 'rodzaj', 'szablon', 'kategoria', 'rola', 'kod', 'temat', 'ustawienia', 'potwierdzenie', 'weryfikacja', 'zmiana', 'poziom',
      'treść', 'format',
    ],
    tails: [
      'typ', 'rodzaj', 'zweryfikowany', 'zweryfikowana', 'potwierdzony', 'potwierdzone', 'aktywny', 'wymagany', 'szablon', 'wysłany', 'wysłano',
      'ilość',
    ],
    joints: ['do'],
    neutral: [
      'główny', 'główna', 'drugi', 'druga', 'dodatkowy', 'dodatkowa', 'alternatywny', 'kontaktowy', 'kontaktowa', 'domowy', 'służbowy', 'prywatny',
      'prywatna', 'stały', 'tymczasowy', 'nowy', 'stary', 'nr', 'numer', 'dostawy', 'wysyłki', 'korespondencyjny', 'zamieszkania', 'zameldowania',
      'rozliczeniowy', 'podstawowy', 'inny', 'pełny', 'pełne', 'adres', 'adresu',
    ],
    wrappings: [
      'dane', 'dana', 'konto', 'profil', 'encja', 'rejestracja', 'szczegóły', 'historia', 'kartoteka', 'formularz', 'utwórz', 'edytuj', 'tabela',
    ],
    parts: ['adres', 'adresy', 'paszport'],
    means: ['telefon'],
    destinations: ['dostawy', 'wysyłki', 'dostawa', 'wysyłka'],
    composites: ['dane'],
  },
});
