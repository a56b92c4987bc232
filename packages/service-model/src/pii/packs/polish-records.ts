import { definePack } from '../pack.ts';

const picture = ['url', 'uri', 'path', 'src', 'link', 'file', 'base64', 'thumbnail', 'key', 'plik', 'sciezka'];

export default definePack({
  title: 'Polish: numbers, money, health, pictures, secrets, and what only looks personal',
  language: 'pl',
  order: 'head-first',
  sources: [
    { name: 'Unicode CLDR person names', url: 'https://cldr.unicode.org/' },
    { name: 'GDPR in all languages of the Union', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    { name: 'PESEL, register of the population', url: 'https://www.gov.pl/web/gov/czym-jest-numer-pesel' },
    { name: 'Labour code, Art. 22(1): what an employer may ask', url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19740240141' },
    { name: 'National identification numbers', url: 'https://en.wikipedia.org/wiki/National_identification_number' },
  ],
  groups: [
    {
      category: 'user.government_id.national_identification_number',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'pesel', 'numer pesel', 'pesel matki', 'pesel ojca', 'pesel dziecka', 'dowód osobisty', 'numer dowodu', 'numer dowodu osobistego',
        'seria i numer dowodu', 'seria dowodu', 'dokument tożsamości', 'numer dokumentu tożsamości', 'seria numer dokumentu',
        'numer ewidencyjny pesel',
      ],
    },
    {
      category: 'user.government_id',
      reach: 'ofPersons',
      holds: ['number'],
      words: ['numer dokumentu', 'identyfikator podatkowy', 'numer identyfikacyjny'],
    },
    { category: 'user.government_id.passport_number', reach: 'likely', words: ['paszport'] },
    { category: 'user.government_id.passport_number', reach: 'anywhere', holds: ['number'], words: ['numer paszportu', 'seria paszportu'] },
    { category: 'user.government_id.drivers_license_number', reach: 'anywhere', holds: ['number'], words: ['prawo jazdy', 'numer prawa jazdy'] },
    { category: 'user.government_id.vehicle_registration', reach: 'ofPersons', words: ['numer rejestracyjny', 'tablica rejestracyjna'] },
    {
      category: 'user.government_id.immigration',
      reach: 'anywhere',
      holds: ['number'],
      words: ['karta pobytu', 'numer karty pobytu', 'zezwolenie na pracę'],
    },
    {
      category: 'user.unique_id',
      reach: 'likely',
      holds: ['number'],
      words: [
        'numer pracownika', 'numer albumu', 'numer indeksu', 'numer legitymacji', 'numer legitymacji studenckiej', 'numer członkowski',
        'numer pwz', 'numer prawa wykonywania zawodu', 'numer polisy', 'numer ewidencyjny', 
      ],
    },
    {
      category: 'user.financial.bank_account',
      reach: 'likely',
      holds: ['number'],
      words: ['numer konta', 'numer rachunku', 'numer konta bankowego', 'numer rachunku bankowego', 'konto bankowe', 'rachunek bankowy', 'nrb'],
    },
    {
      category: 'user.financial.credit_card',
      reach: 'likely',
      holds: ['number'],
      words: ['numer karty', 'numer karty kredytowej', 'numer karty płatniczej', 'karta kredytowa'],
    },
    {
      category: 'user.financial',
      reach: 'likely',
      holds: ['number'],
      words: [
        'wynagrodzenie', 'wynagrodzenie brutto', 'wynagrodzenie netto', 'wynagrodzenie zasadnicze', 'pensja', 'zarobki', 'dochód na osobę',
        'dochód miesięczny', 'oczekiwania finansowe', 'alimenty', 'zajęcie komornicze',
      ],
    },
    { category: 'user.financial', reach: 'ofPersons', holds: ['number'], words: ['dochód', 'zadłużenie', 'stawka godzinowa', 'premia'] },
    {
      category: 'user.health.medical_diagnosis',
      reach: 'likely',
      words: ['rozpoznanie', 'diagnoza', 'diagnoza lekarska', 'rozpoznanie kliniczne', 'kod icd', 'rozpoznanie icd10'],
    },
    {
      category: 'user.health.condition',
      reach: 'likely',
      holds: ['flag', 'number'],
      words: [
        'niepełnosprawność', 'stopień niepełnosprawności', 'orzeczenie o niepełnosprawności', 'rodzaj niepełnosprawności', 'choroba', 'choroby',
        'choroby przewlekłe', 'choroba przewlekła', 'przebyte choroby', 'stan zdrowia', 'ciąża', 'schorzenia', 'choroby współistniejące',
        'zdrowie psychiczne',
      ],
    },
    {
      category: 'user.health',
      reach: 'likely',
      holds: ['number'],
      words: [
        'alergia', 'alergie', 'uczulenia', 'grupa krwi', 'ciśnienie krwi', 'ciśnienie tętnicze', 'tętno', 'saturacja', 'masa ciała',
        'wzrost pacjenta', 'historia choroby', 'historia leczenia', 'wywiad lekarski', 'wywiad medyczny', 'wywiad rodzinny', 'karta zdrowia',
        'badanie lekarskie', 'badania lekarskie', 'wyniki badań', 'szczepienia', 'zwolnienie lekarskie', 'dieta pacjenta', 'zalecenia lekarskie',
        'dane zdrowotne', 'dane o zdrowiu', 'operacje przebyte',
      ],
    },
    { category: 'user.health', reach: 'ofPersons', holds: ['number'], words: ['waga', 'wzrost'] },
    { category: 'user.health.medications', reach: 'likely', words: ['przyjmowane leki', 'leki przyjmowane', 'leki stałe', 'leki'] },
    { category: 'user.health.prescriptions', reach: 'likely', words: ['recepta', 'numer recepty', 'dawkowanie'] },
    { category: 'user.health.treatment', reach: 'ofPersons', words: ['leczenie', 'zabieg', 'terapia'] },
    { category: 'user.health.symptons', reach: 'likely', words: ['objawy', 'objaw', 'dolegliwości'] },
    {
      category: 'user.health.record_id',
      reach: 'likely',
      holds: ['number'],
      words: ['numer pacjenta', 'numer kartoteki', 'numer księgi głównej', 'karta pacjenta'],
    },
    {
      category: 'user.health.insurance_beneficiary_id',
      reach: 'likely',
      holds: ['number'],
      words: ['numer ubezpieczenia', 'numer ubezpieczonego', 'numer ekuz', 'oddział nfz', 'numer ubezpieczenia zdrowotnego'],
    },
    {
      category: 'user.content.self_image',
      reach: 'likely',
      keeps: picture,
      words: ['zdjęcie profilowe', 'zdjęcie użytkownika', 'zdjęcie pracownika', 'zdjęcie dowodu', 'skan dowodu', 'wizerunek'],
    },
    { category: 'user.content.self_image', reach: 'ofPersons', keeps: picture, words: ['zdjęcie', 'fotografia'] },
    { category: 'user.content.private', reach: 'ofPersons', keeps: picture, words: ['podpis', 'podpis klienta', 'podpis pacjenta'] },
    { category: 'user.professional_information', reach: 'likely', words: ['doświadczenie zawodowe', 'przebieg zatrudnienia'] },
    { category: 'user.biometrics.fingerprint', reach: 'anywhere', words: ['odcisk palca', 'dane biometryczne'] },
    { category: 'user.device.ip_address', reach: 'anywhere', words: ['adres ip'] },
    { category: 'user.account.username', reach: 'debatable', words: ['nazwa użytkownika', 'nazwa konta'] },
    {
      category: 'user.professional_information.job_title',
      reach: 'debatable',
      words: ['zawód', 'stanowisko', 'stanowisko pracy', 'tytuł zawodowy', 'tytuł naukowy'],
    },
    { category: 'user.professional_information.workplace', reach: 'debatable', words: ['miejsce pracy', 'miejsce zatrudnienia'] },
    {
      category: 'secret',
      reach: 'anywhere',
      keeps: ['hash', 'salt', 'digest', 'stare', 'nowe', 'tymczasowe'],
      words: [
        'hasło', 'nowe hasło', 'stare hasło', 'skrót hasła', 'klucz prywatny', 'klucz api', 'pytanie pomocnicze', 'kod weryfikacyjny',
        'kod bezpieczeństwa',
      ],
    },
    {
      category: 'none',
      reach: 'anywhere',
      words: [
        'nazwa firmy', 'nazwa handlowa', 'nazwa produktu', 'nazwa pliku', 'nazwa skrócona', 'nazwa', 'pełna nazwa', 'nip', 'numer nip',
        'nip firmy', 'regon', 'numer regon', 'krs', 'numer krs', 'adres firmy', 'adres siedziby', 'adres url', 'adres www', 'adres strony',
        'numer faktury', 'numer zamówienia', 'numer umowy', 'numer seryjny', 'numer partii', 'numer wersji', 'numer strony', 'numer przesyłki',
        'numer pokoju', 'numer stolika', 'telefon firmowy', 'telefon firmy', 'rodzaj dokumentu', 'typ dokumentu', 'nazwa dokumentu',
        'data wystawienia', 'kod produktu', 'kod kreskowy', 'kod rabatowy', 'waga netto', 'waga brutto', 'waga produktu', 'waga paczki',
        'wzrost sprzedaży', 'wiek minimalny', 'minimalny wiek', 'zdjęcie produktu', 'zdjęcie główne', 'stan magazynowy', 'stan konta',
        'hasło reklamowe', 'słowo kluczowe', 'dochód firmy', 'numer konta księgowego', 'plec zwierzęcia', 'kraj pochodzenia', 'miasto wydania',
        'imię zwierzęcia', 'imię psa', 'imię konia',
      ],
    },
  ],
});
