<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>A word to the asker</source>
        <translation>Słowo do osoby, która pyta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij zgodę</translation>
    </message>
    <message>
        <source>Approve at this desk</source>
        <translation>Zatwierdź przy tym stanowisku</translation>
    </message>
    <message>
        <source>A word to {name} (needed if you decline)</source>
        <translation>Słowo dla: {name} (potrzebne przy odmowie)</translation>
    </message>
    <message>
        <source>{names} decides this</source>
        <translation>Decyduje {names}</translation>
    </message>
    <message>
        <source>Yours – {names} decides</source>
        <translation>Twoja sprawa – decyduje {names}</translation>
    </message>
    <message>
        <source>Approved by {name}, not given yet</source>
        <translation>Zgoda: {name}, jeszcze niedane</translation>
    </message>
    <message>
        <source>Approved by {name}, and given</source>
        <translation>Zgoda: {name}, już dane</translation>
    </message>
    <message>
        <source>Declined by {name}</source>
        <translation>Odmowa: {name}</translation>
    </message>
    <message>
        <source>{name} took the approval back</source>
        <translation>Zgoda cofnięta: {name}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofane</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>Termin minął</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Request</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Gest</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartka</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Pobyt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Region or state</source>
        <translation>Region lub stan</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>No street</source>
        <translation>Brak ulicy</translation>
    </message>
    <message>
        <source>No town</source>
        <translation>Brak miejscowości</translation>
    </message>
    <message>
        <source>No postal code</source>
        <translation>Brak kodu pocztowego</translation>
    </message>
    <message>
        <source>This country writes postal codes otherwise</source>
        <translation>W tym kraju kody pocztowe pisze się inaczej</translation>
    </message>
</context>
<context>
    <name>AfterImport</name>
    <message>
        <source>Read them now</source>
        <translation>Przeczytaj je teraz</translation>
    </message>
    <message>
        <source>Compare pairs</source>
        <translation>Porównaj pary</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Przejdź do Dzisiaj</translation>
    </message>
    <message>
        <source>Read them before the guests come.</source>
        <translation>Przeczytaj je, zanim goście przyjadą.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them arrive(s) today.</source>
        <translation>
            <numerusform>%n z tych gości przyjeżdża dzisiaj.</numerusform>
            <numerusform>%n z tych gości przyjeżdżają dzisiaj.</numerusform>
            <numerusform>%n z tych gości przyjeżdża dzisiaj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about health</source>
        <translation>
            <numerusform>%n uwaga o zdrowiu</numerusform>
            <numerusform>%n uwagi o zdrowiu</numerusform>
            <numerusform>%n uwag o zdrowiu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) within a week</source>
        <translation>
            <numerusform>%n przyjazd w ciągu tygodnia</numerusform>
            <numerusform>%n przyjazdy w ciągu tygodnia</numerusform>
            <numerusform>%n przyjazdów w ciągu tygodnia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) maybe twice</source>
        <translation>
            <numerusform>%n gość być może powtórzony</numerusform>
            <numerusform>%n gości być może powtórzonych</numerusform>
            <numerusform>%n gości być może powtórzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n arrival(s) today</source>
        <translation>
            <numerusform>z %n dzisiejszego przyjazdu</numerusform>
            <numerusform>z %n dzisiejszych przyjazdów</numerusform>
            <numerusform>z %n dzisiejszych przyjazdów</numerusform>
        </translation>
    </message>
    <message>
        <source>were in the file; what it says of them is on Today.</source>
        <translation>było w pliku; co o nich mówi, widać na ekranie Dzisiaj.</translation>
    </message>
    <message numerus="yes">
        <source>%n more within a week.</source>
        <translation>
            <numerusform>Jeszcze %n w ciągu tygodnia.</numerusform>
            <numerusform>Jeszcze %n w ciągu tygodnia.</numerusform>
            <numerusform>Jeszcze %n w ciągu tygodnia.</numerusform>
        </translation>
    </message>
    <message>
        <source>were in the file.</source>
        <translation>z pliku.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who are likely one person wait as pairs, strongest first.</source>
        <translation>Kto zapewne jest jedną osobą, czeka w parach, od najpewniejszej.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) taken twice</source>
        <translation>
            <numerusform>%n pokój zajęty dwa razy</numerusform>
            <numerusform>%n pokoje zajęte dwa razy</numerusform>
            <numerusform>%n pokoi zajętych dwa razy</numerusform>
        </translation>
    </message>
    <message>
        <source>Two have the same room in the same nights. Both stand; ask which is right.</source>
        <translation>Dwie osoby mają ten sam pokój w te same noce. Oba pobyty zostają; zapytaj, który jest właściwy.</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Ask</source>
        <translation>Zapytaj</translation>
    </message>
    <message>
        <source>Nobody has asked about allergies yet</source>
        <translation>Nikt jeszcze nie pytał o alergie</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
</context>
<context>
    <name>AlertTag</name>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>No allergies: asked, none</source>
        <translation>Bez alergii: zapytano, brak</translation>
    </message>
    <message>
        <source>Nobody has asked about allergies yet</source>
        <translation>Nikt jeszcze nie pytał o alergie</translation>
    </message>
    <message>
        <source>First stay</source>
        <translation>Pierwszy pobyt</translation>
    </message>
</context>
<context>
    <name>AlertsLine</name>
    <message>
        <source>One of them was asked and has none. The alert stays; ask the guest.</source>
        <translation>Jeden profil mówi: zapytano, brak. Ostrzeżenie zostaje; zapytaj gościa.</translation>
    </message>
    <message>
        <source>Alerts of both always stay.</source>
        <translation>Ostrzeżenia z obu profili zawsze zostają.</translation>
    </message>
    <message>
        <source>Asked, none. Alerts of both always stay.</source>
        <translation>Zapytano, brak. Ostrzeżenia z obu profili zawsze zostają.</translation>
    </message>
    <message>
        <source>Neither was asked yet.</source>
        <translation>W żadnym profilu jeszcze nie pytano.</translation>
    </message>
</context>
<context>
    <name>AliasCard</name>
    <message>
        <source>Goes by another name</source>
        <translation>Inne nazwisko gościa</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Występuje jako</translation>
    </message>
    <message>
        <source>as the guest wishes …</source>
        <translation>zgodnie z życzeniem gościa …</translation>
    </message>
    <message>
        <source>Use this name everywhere</source>
        <translation>Używaj tego nazwiska wszędzie</translation>
    </message>
    <message>
        <source>Show the true name</source>
        <translation>Pokaż prawdziwe nazwisko</translation>
    </message>
    <message>
        <source>Use the true name again</source>
        <translation>Wróć do prawdziwego nazwiska</translation>
    </message>
    <message>
        <source>Screens, lists, search and notes say this name. Each look at the true one is written down.</source>
        <translation>Na ekranach, listach, w wyszukiwaniu i notatkach jest to nazwisko. Każde zajrzenie do prawdziwego jest zapisywane.</translation>
    </message>
    <message>
        <source>Another name takes the place of the true one, which is sealed until it is asked for.</source>
        <translation>Inne nazwisko zastępuje prawdziwe, które jest zaszyfrowane, dopóki ktoś o nie nie zapyta.</translation>
    </message>
    <message>
        <source>{name} shares the room and still tells the family name.</source>
        <translation>{name} mieszka w tym samym pokoju i nadal zdradza nazwisko.</translation>
    </message>
    <message>
        <source>Let them go by {name}</source>
        <translation>Niech występuje jako {name}</translation>
    </message>
    <message>
        <source>Who shares the room</source>
        <translation>Kto dzieli pokój</translation>
    </message>
</context>
<context>
    <name>AliasNote</name>
    <message>
        <source>Show the true name</source>
        <translation>Pokaż prawdziwe nazwisko</translation>
    </message>
    <message>
        <source>This guest goes by another name, and the card greets it: {name}.</source>
        <translation>Ten gość występuje pod innym nazwiskiem i tak wita go kartka: {name}.</translation>
    </message>
    <message>
        <source>The true name is {name}. Write it only if the guest wishes so.</source>
        <translation>Prawdziwe nazwisko: {name}. Użyj go tylko na życzenie gościa.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Not the same</source>
        <translation>To dwie osoby</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Połącz w jeden</translation>
    </message>
    <message>
        <source>Both can be separated again, even a year later.</source>
        <translation>Można je rozdzielić w każdej chwili, nawet za rok.</translation>
    </message>
    <message>
        <source>Come together: {what}.</source>
        <translation>Razem: {what}.</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>Dziś rozstrzygnięte</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ty</translation>
    </message>
    <message>
        <source>Yours – {names} decides</source>
        <translation>Twoja sprawa – decyduje {names}</translation>
    </message>
    <message>
        <source>needed by {time}</source>
        <translation>potrzebne do {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>your PIN at {desk}</source>
        <translation>twój PIN, {desk}</translation>
    </message>
    <message>
        <source>{name}, at {desk}</source>
        <translation>{name}, {desk}</translation>
    </message>
    <message>
        <source>{name}: “{reply}”</source>
        <translation>{name}: „{reply}”</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>cofnięte</translation>
    </message>
    <message>
        <source>{who}, asked by {name}</source>
        <translation>{who}, pyta {name}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} lub {last}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>każda kwota</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>do {amount}</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nic nie czeka</translation>
    </message>
    <message>
        <source>Whatever needs a second opinion comes here.</source>
        <translation>Trafia tu wszystko, co wymaga drugiej opinii.</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>od najstarszych</translation>
    </message>
    <message>
        <source>what you asked for</source>
        <translation>twoje pytania</translation>
    </message>
    <message>
        <source>Declining needs a word to {name}: what speaks against it?</source>
        <translation>Odmowa wymaga słowa dla: {name}. Co przemawia przeciw?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij zgodę</translation>
    </message>
    <message>
        <source>{name} has given it already, so the approval stands.</source>
        <translation>Już dane ({name}), więc zgoda zostaje.</translation>
    </message>
    <message>
        <source>Approved. {name} can give it now.</source>
        <translation>Jest zgoda. {name} może to teraz dać.</translation>
    </message>
    <message>
        <source>Declined. {name} reads why.</source>
        <translation>Odmowa. {name} przeczyta dlaczego.</translation>
    </message>
    <message>
        <source>Taken back. It waits for an answer again.</source>
        <translation>Zgoda cofnięta. Sprawa znów czeka na odpowiedź.</translation>
    </message>
</context>
<context>
    <name>ApproveHere</name>
    <message>
        <source>Who decides? Choose yourself.</source>
        <translation>Kto decyduje? Wybierz siebie.</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, sześć cyfr</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Dlaczego nie</translation>
    </message>
    <message>
        <source>Approve at this desk</source>
        <translation>Zatwierdź przy tym stanowisku</translation>
    </message>
    <message>
        <source>This one matter. Then the desk is {name}’s again.</source>
        <translation>Tylko ta sprawa. Potem stanowisko wraca: {name}.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>{name}, for this one matter. It will stand among today’s decisions.</source>
        <translation>{name}, tylko w tej sprawie. Znajdzie się wśród dzisiejszych decyzji.</translation>
    </message>
    <message>
        <source>These were not {name}’s digits</source>
        <translation>To nie te cyfry: {name}</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Spróbuj ponownie za {time}.</translation>
    </message>
    <message>
        <source>Try again. After the third time there is a short pause.</source>
        <translation>Spróbuj ponownie. Po trzecim razie będzie krótka przerwa.</translation>
    </message>
    <message>
        <source>Write one sentence: the asker will read it.</source>
        <translation>Napisz jedno zdanie: przeczyta je osoba, która pyta.</translation>
    </message>
    <message>
        <source>Approve as {name}</source>
        <translation>Zatwierdź jako {name}</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>partner</source>
        <translation>partner lub partnerka</translation>
    </message>
    <message>
        <source>child</source>
        <translation>dziecko</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>rodzic</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>asystent lub asystentka</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>przyjaciel lub przyjaciółka</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>osoba z pracy</translation>
    </message>
    <message>
        <source>pet</source>
        <translation>zwierzę</translation>
    </message>
    <message>
        <source>is assisted by this guest</source>
        <translation>ten gość tu pomaga</translation>
    </message>
    <message>
        <source>birthday on {day}</source>
        <translation>urodziny: {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Somebody around the guest, or a day to remember</source>
        <translation>Ktoś bliski gościowi albo dzień, o którym warto pamiętać</translation>
    </message>
    <message>
        <source>Around the guest</source>
        <translation>Wokół gościa</translation>
    </message>
    <message>
        <source>Nobody written down yet.</source>
        <translation>Jeszcze nikogo tu nie ma.</translation>
    </message>
    <message>
        <source>A day to remember</source>
        <translation>Dzień do zapamiętania</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Otwórz profil</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>AroundSheet</name>
    <message>
        <source>Around the guest</source>
        <translation>Wokół gościa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Kto to jest</translation>
    </message>
    <message>
        <source>A day to remember</source>
        <translation>Dzień do zapamiętania</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>What the day is for</source>
        <translation>Co to za dzień</translation>
    </message>
    <message>
        <source>opened the bakery, name day …</source>
        <translation>otwarcie piekarni, imieniny …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>year, if told</source>
        <translation>rok, jeśli znany</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Age, or year of birth</source>
        <translation>Wiek albo rok urodzenia</translation>
    </message>
    <message>
        <source>What animal</source>
        <translation>Jakie zwierzę</translation>
    </message>
    <message>
        <source>dog, cat, parrot …</source>
        <translation>pies, kot, papuga …</translation>
    </message>
    <message>
        <source>if told</source>
        <translation>jeśli podano</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Has one…</source>
        <translation>Ma…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>peanuts, penicillin …</source>
        <translation>orzeszki ziemne, penicylina …</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>Jak ciężka</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co robić</translation>
    </message>
    <message>
        <source>carries an adrenaline pen …</source>
        <translation>ma przy sobie adrenalinę …</translation>
    </message>
    <message>
        <source>Does {name} have an allergy?</source>
        <translation>Czy {name} ma alergię?</translation>
    </message>
    <message>
        <source>Choose or write what it is.</source>
        <translation>Wybierz lub napisz, co to jest.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>W jakim celu</translation>
    </message>
    <message>
        <source>How the guest agreed</source>
        <translation>Jak gość wyraził zgodę</translation>
    </message>
    <message>
        <source>How the guest agreed that it is kept</source>
        <translation>Jak gość zgodził się na zapis</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Left yesterday</source>
        <translation>Wyjazdy z wczoraj</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation>Wyjazdy z dzisiaj</translation>
    </message>
    <message>
        <source>Arriving today</source>
        <translation>Przyjazdy dzisiaj</translation>
    </message>
    <message>
        <source>Bought yesterday</source>
        <translation>Zakupy z wczoraj</translation>
    </message>
    <message>
        <source>Birthdays of the week</source>
        <translation>Urodziny w tym tygodniu</translation>
    </message>
    <message>
        <source>Wedding days of the week</source>
        <translation>Rocznice ślubu w tym tygodniu</translation>
    </message>
    <message>
        <source>Chosen guests</source>
        <translation>Wybrani goście</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Z listy</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>to mend: the words do not fit</source>
        <translation>do poprawy: tekst się nie mieści</translation>
    </message>
    <message>
        <source>stopped, not printed</source>
        <translation>zatrzymano, nie wydrukowano</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięto</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>wydrukowano</translation>
    </message>
    <message>
        <source>left out: wants to stay unnoticed</source>
        <translation>pominięto: prosi o dyskrecję</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>zapisano</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Daj</translation>
    </message>
    <message>
        <source>Approve at this desk</source>
        <translation>Zatwierdź przy tym stanowisku</translation>
    </message>
    <message>
        <source>Give now, explain after</source>
        <translation>Daj teraz, wyjaśnij potem</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Your gestures today</source>
        <translation>Twoje gesty dzisiaj</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Dziś wydano</translation>
    </message>
    <message>
        <source>left of {amount}</source>
        <translation>zostało z {amount}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>is left</source>
        <translation>do wydania</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Niewiele</translation>
    </message>
    <message>
        <source>Less than half</source>
        <translation>Mniej niż połowa</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>Około połowy</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Większość</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
</context>
<context>
    <name>BudgetMeter</name>
    <message>
        <source>tightest</source>
        <translation>najostrzejszy</translation>
    </message>
</context>
<context>
    <name>CardBatchPage</name>
    <message>
        <source>Many cards at once</source>
        <translation>Wiele kartek naraz</translation>
    </message>
    <message>
        <source>Done with these</source>
        <translation>Gotowe z tymi</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Koperty</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartka</numerusform>
            <numerusform>%n kartki</numerusform>
            <numerusform>%n kartek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n język</numerusform>
            <numerusform>%n języki</numerusform>
            <numerusform>%n języków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n pominięta</numerusform>
            <numerusform>%n pominięte</numerusform>
            <numerusform>%n pominiętych</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartka</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Zapisz kartki</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartki</translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message>
        <source>Occasion</source>
        <translation>Okazja</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>Tekst na początek</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Kto pisze</translation>
    </message>
    <message>
        <source>Name in greeting</source>
        <translation>Imię w zwrocie</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>{count} of about {most}</source>
        <translation>{count} z około {most}</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Card</source>
        <translation>Kartka</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Napisz następną</translation>
    </message>
    <message>
        <source>The card as it will print</source>
        <translation>Kartka tak, jak się wydrukuje</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>dla: {name}</translation>
    </message>
    <message>
        <source>made {day} by {name}</source>
        <translation>{day}, {name}</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>jeszcze bez nazwiska</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Pokój {number}</translation>
    </message>
</context>
<context>
    <name>CardTextsSection</name>
    <message>
        <source>Card texts</source>
        <translation>Teksty kartek</translation>
    </message>
    <message>
        <source>No texts of your own yet. Write the first one below; the card page offers it at once.</source>
        <translation>Nie ma jeszcze własnych tekstów. Pierwszy można napisać poniżej; strona kartki od razu go zaproponuje.</translation>
    </message>
    <message>
        <source>Name of the text</source>
        <translation>Nazwa tekstu</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Okazja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>as usual for the occasion</source>
        <translation>jak zwykle przy tej okazji</translation>
    </message>
    <message>
        <source>woman | man</source>
        <translation>kobieta | mężczyzna</translation>
    </message>
    <message>
        <source>Write both forms: the guest’s profile chooses</source>
        <translation>Wpisz obie formy: wybierze profil gościa</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Zapisz tekst</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Zrób kopię</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nowy tekst</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>Własny tekst</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Zdejmij z listy</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Przywróć na listę</translation>
    </message>
    <message>
        <source>Teddy</source>
        <translation>Miś</translation>
    </message>
    <message>
        <source>No hand has these characters: {where}.</source>
        <translation>Żadne pismo nie ma tych znaków: {where}.</translation>
    </message>
    <message>
        <source>Too long for an A6 card: please shorten it.</source>
        <translation>Za długi na kartkę A6: prosimy go skrócić.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, kopia</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>poza listą</translation>
    </message>
    <message>
        <source>{name}: saved. The card page offers it now.</source>
        <translation>{name}: zapisano. Strona kartki już go proponuje.</translation>
    </message>
    <message>
        <source>{name} is on the list again.</source>
        <translation>{name} jest znów na liście.</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} jest poza listą.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Botanical</source>
        <translation>Botaniczny</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Pocztówka</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Ciepło</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Krótko</translation>
    </message>
    <message>
        <source>Polite</source>
        <translation>Uprzejmie</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Po imieniu</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Oficjalnie</translation>
    </message>
    <message>
        <source>Festive</source>
        <translation>Świąteczny</translation>
    </message>
    <message>
        <source>Art deco</source>
        <translation>Art déco</translation>
    </message>
    <message>
        <source>Treasure map</source>
        <translation>Mapa skarbów</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Żywe</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Szybkie</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Mocne</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Okrągłe</translation>
    </message>
    <message>
        <source>Neat</source>
        <translation>Staranne</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyraźne</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Własne</translation>
    </message>
    <message>
        <source>A6 card, 148 × 105 mm</source>
        <translation>Kartka A6, 148 × 105 mm</translation>
    </message>
    <message>
        <source>A5 card, 210 × 148 mm</source>
        <translation>Kartka A5, 210 × 148 mm</translation>
    </message>
    <message>
        <source>Long card, 210 × 99 mm</source>
        <translation>Kartka podłużna, 210 × 99 mm</translation>
    </message>
    <message>
        <source>Square card, 148 × 148 mm</source>
        <translation>Kartka kwadratowa, 148 × 148 mm</translation>
    </message>
    <message>
        <source>Folded card, A5 sheet to A6</source>
        <translation>Kartka składana, arkusz A5 na A6</translation>
    </message>
    <message>
        <source>Table card, A5 sheet folded</source>
        <translation>Kartka na stół, złożony arkusz A5</translation>
    </message>
    <message>
        <source>Gift tag, 105 × 74 mm</source>
        <translation>Bilecik do prezentu, 105 × 74 mm</translation>
    </message>
    <message>
        <source>Printed, as if by hand</source>
        <translation>Drukarka, jak odręcznie</translation>
    </message>
    <message>
        <source>By you: words small above faint lines</source>
        <translation>Ty: małe słowa nad bladymi liniami</translation>
    </message>
    <message>
        <source>By you: only faint lines</source>
        <translation>Ty: tylko blade linie</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Found thing</source>
        <translation>Znaleziona rzecz</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Lata</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>Nasza nazwa</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Kto pisze</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>powitanie</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>zakończenie</translation>
    </message>
    <message>
        <source>name</source>
        <translation>podpis</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>okładka</translation>
    </message>
    <message>
        <source>Formal text</source>
        <translation>Oficjalny</translation>
    </message>
    <message>
        <source>Playful</source>
        <translation>Żartobliwy</translation>
    </message>
    <message>
        <source>Name in greeting</source>
        <translation>Imię w zwrocie</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Cards</source>
        <translation>Kartki</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Napisz kartkę</translation>
    </message>
    <message>
        <source>Cards that were made</source>
        <translation>Gotowe kartki</translation>
    </message>
    <message>
        <source>The card as it was printed</source>
        <translation>Kartka tak, jak ją wydrukowano</translation>
    </message>
    <message>
        <source>Open and print again</source>
        <translation>Otwórz i drukuj ponownie</translation>
    </message>
    <message>
        <source>A card hangs on a gesture and in the guest’s story.</source>
        <translation>Kartka należy do gestu i do historii gościa.</translation>
    </message>
    <message>
        <source>No card was made yet</source>
        <translation>Nie ma jeszcze żadnej kartki</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) printed</source>
        <translation>
            <numerusform>wydrukowano %n egzemplarz</numerusform>
            <numerusform>wydrukowano %n egzemplarze</numerusform>
            <numerusform>wydrukowano %n egzemplarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>niewydrukowana</translation>
    </message>
    <message>
        <source>Hold Space to see the card.</source>
        <translation>Przytrzymaj Spację, aby zobaczyć kartkę.</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>Kartka</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Wiele naraz</translation>
    </message>
    <message>
        <source>Envelopes and labels</source>
        <translation>Koperty i etykiety</translation>
    </message>
</context>
<context>
    <name>CardsSection</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG …</source>
        <translation>Wybierz PNG, JPEG lub SVG…</translation>
    </message>
    <message>
        <source>Your own hand</source>
        <translation>Własne pismo</translation>
    </message>
    <message>
        <source>Choose a font file (TTF, OTF) …</source>
        <translation>Wybierz plik czcionki (TTF, OTF)…</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Twój podpis</translation>
    </message>
    <message>
        <source>Choose a picture (PNG, JPEG) …</source>
        <translation>Wybierz obraz (PNG, JPEG)…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Fonts (*.ttf *.otf *.woff)</source>
        <translation>Czcionki (*.ttf *.otf *.woff)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The house on its cards</source>
        <translation>Dom na swoich kartkach</translation>
    </message>
    <message>
        <source>Two colours and a logo, on every paper and every card written here from now on.</source>
        <translation>Dwa kolory i logo, na każdym papierze i każdej kartce, która odtąd tu powstanie.</translation>
    </message>
    <message>
        <source>Your own hand and signature</source>
        <translation>Własne pismo i podpis</translation>
    </message>
    <message>
        <source>A font made from your handwriting, and a picture of your signature on white paper. Only cards that you write can use them.</source>
        <translation>Czcionka z Twojego pisma i zdjęcie podpisu na białym papierze. Użyją ich tylko kartki, które piszesz osobiście.</translation>
    </message>
    <message>
        <source>A card as you would print it</source>
        <translation>Kartka, jaka wyszłaby z drukarki</translation>
    </message>
    <message>
        <source>It has every letter of the four languages.</source>
        <translation>Ma wszystkie litery czterech języków.</translation>
    </message>
    <message>
        <source>{language}: it lacks {letters}. Texts with these are written by another hand.</source>
        <translation>{language}: brakuje {letters}. Teksty z nimi pisze inne pismo.</translation>
    </message>
    <message>
        <source>It says about its licence: {licence}</source>
        <translation>O licencji mówi: {licence}</translation>
    </message>
    <message>
        <source>It says nothing about a licence: be sure that you may use it.</source>
        <translation>Nie mówi nic o licencji: upewnij się, że wolno jej używać.</translation>
    </message>
    <message>
        <source>Kept. The next card is made with it.</source>
        <translation>Zachowano. Następna kartka już z tym powstanie.</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Koszt własny</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Coś nowego</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Something new of your own</source>
        <translation>Coś nowego od siebie</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Zdejmij z listy</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Przywróć na listę</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>poza listą</translation>
    </message>
    <message>
        <source>{what}: saved. What was given before keeps its cost.</source>
        <translation>{what}: zapisano. To, co już dano, zachowuje swój koszt.</translation>
    </message>
    <message>
        <source>{what} is on the list again.</source>
        <translation>{what}: znów na liście.</translation>
    </message>
    <message>
        <source>{what} is off the list.</source>
        <translation>{what}: poza listą.</translation>
    </message>
    <message>
        <source>Only the name changes: what is in it stays as it was</source>
        <translation>Zmienia się tylko nazwa: skład zostaje ten sam</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has said yet what is in %n of these things.</source>
        <translation>
            <numerusform>Nikt jeszcze nie powiedział, co jest w %n z tych rzeczy.</numerusform>
            <numerusform>Nikt jeszcze nie powiedział, co jest w %n z tych rzeczy.</numerusform>
            <numerusform>Nikt jeszcze nie powiedział, co jest w %n z tych rzeczy.</numerusform>
        </translation>
    </message>
    <message>
        <source>what is in it?</source>
        <translation>co w tym jest?</translation>
    </message>
    <message>
        <source>{what} is as it was.</source>
        <translation>{what}: znów tak, jak było.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Show others</source>
        <translation>Pokaż inne</translation>
    </message>
    <message>
        <source>Some of the changes</source>
        <translation>Niektóre ze zmian</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>the same</source>
        <translation>to samo</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>brak danych</translation>
    </message>
    <message>
        <source>{field}: the same, {value}</source>
        <translation>{field}: to samo, {value}</translation>
    </message>
    <message>
        <source>{field}: both stay, {left} and {right}</source>
        <translation>{field}: zostają oba, {left} i {right}</translation>
    </message>
    <message>
        <source>{field}: {chosen} stays, not {other}</source>
        <translation>{field}: zostaje {chosen}, nie {other}</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>What to give</source>
        <translation>Co dać</translation>
    </message>
</context>
<context>
    <name>ChooseGuests</name>
    <message>
        <source>Cards for these guests</source>
        <translation>Kartki dla tych gości</translation>
    </message>
    <message>
        <source>Chosen guests</source>
        <translation>Wybrani goście</translation>
    </message>
    <message>
        <source>Write the cards</source>
        <translation>Napisz kartki</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>ChoosePerson</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Kto jest przy stanowisku?</translation>
    </message>
    <message>
        <source>Type the first letters, or choose</source>
        <translation>Wpisz pierwsze litery lub wybierz</translation>
    </message>
    <message>
        <source>Nobody’s name begins like this. Backspace takes a letter back.</source>
        <translation>Żadne imię tak się nie zaczyna. Backspace cofa literę.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Whom the cards are for</source>
        <translation>Dla kogo są kartki</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dokończ</translation>
    </message>
    <message>
        <source>New cards for</source>
        <translation>Nowe kartki dla</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n gość</numerusform>
            <numerusform>%n gości</numerusform>
            <numerusform>%n gości</numerusform>
        </translation>
    </message>
    <message>
        <source>one by one, by name</source>
        <translation>pojedynczo, po nazwisku</translation>
    </message>
    <message>
        <source>CSV: to, text, language</source>
        <translation>CSV z kolumnami to, text, language</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>i jeszcze %n wiersz</numerusform>
            <numerusform>i jeszcze %n wiersze</numerusform>
            <numerusform>i jeszcze %n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>%n do druku</numerusform>
            <numerusform>%n do druku</numerusform>
            <numerusform>%n do druku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartka</numerusform>
            <numerusform>%n kartki</numerusform>
            <numerusform>%n kartek</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of cards</source>
        <translation>Lista kartek</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listy (*.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>Edit</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Uwzględnij</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) chosen</source>
        <translation>
            <numerusform>wybrano %n kartkę</numerusform>
            <numerusform>wybrano %n kartki</numerusform>
            <numerusform>wybrano %n kartek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourPair</name>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>First colour …</source>
        <translation>Pierwszy kolor…</translation>
    </message>
    <message>
        <source>Second colour …</source>
        <translation>Drugi kolor…</translation>
    </message>
    <message>
        <source>Each paper’s own colours</source>
        <translation>Własne kolory każdego papieru</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Other file</source>
        <translation>Inny plik</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Rozdzielone przez</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Pierwszy wiersz</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>rozdzielone przez</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>kodowanie</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>daty</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>pierwszy wiersz</translation>
    </message>
    <message>
        <source>Remember these columns</source>
        <translation>Zapamiętaj te kolumny</translation>
    </message>
    <message>
        <source>Check, nothing is changed yet</source>
        <translation>Sprawdź, nic się jeszcze nie zmieni</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>średnik</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>kreska pionowa</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dzień.miesiąc.rok</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>miesiąc/dzień/rok</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>rok-miesiąc-dzień</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>nagłówki</translation>
    </message>
    <message>
        <source>Recognised: read as “{name}” the last time.</source>
        <translation>Rozpoznano: ostatnio odczytano jako „{name}”.</translation>
    </message>
    <message>
        <source>Not sure of the letters: {first} or {second}? Look at the names below.</source>
        <translation>Nie wiadomo, jak czytać litery: {first} czy {second}? Spójrz na nazwiska poniżej.</translation>
    </message>
    <message>
        <source>An earlier export damaged the letters; they are mended. Look at the names below.</source>
        <translation>Wcześniejszy eksport uszkodził litery; zostały naprawione. Spójrz na nazwiska poniżej.</translation>
    </message>
    <message>
        <source>Some lines are not in the letters of the others; they are read as {page}.</source>
        <translation>Niektóre wiersze są zapisane innymi literami niż reszta; czytane są jako {page}.</translation>
    </message>
    <message>
        <source>No date tells day and month apart: choose their order.</source>
        <translation>Żadna data nie odróżnia dnia od miesiąca: wybierz kolejność.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>W pliku</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>wiersz {number}</translation>
    </message>
    <message>
        <source>Becomes in Courtesy</source>
        <translation>W Courtesy to</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} to</translation>
    </message>
    <message>
        <source>numbers of papers or cards</source>
        <translation>numery dokumentów lub kart</translation>
    </message>
    <message>
        <source>so that a second run finds them</source>
        <translation>do ponownego rozpoznania</translation>
    </message>
    <message>
        <source>Remember these columns as “{name}”</source>
        <translation>Zapamiętaj te kolumny jako „{name}”</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>data at once</source>
        <translation>od razu dane</translation>
    </message>
    <message>
        <source>the family name stands first</source>
        <translation>nazwisko stoi na początku</translation>
    </message>
    <message>
        <source>relay addresses are left out</source>
        <translation>adresy pośrednie są pomijane</translation>
    </message>
    <message>
        <source>words about health are sealed</source>
        <translation>uwagi o zdrowiu są szyfrowane</translation>
    </message>
    <message>
        <source>sealed until somebody has asked</source>
        <translation>zaszyfrowane, dopóki ktoś nie zapyta</translation>
    </message>
    <message>
        <source>nothing here is like it</source>
        <translation>nic tu takiego nie ma</translation>
    </message>
    <message>
        <source>“{name}” reads right</source>
        <translation>„{name}” wygląda dobrze</translation>
    </message>
    <message>
        <source>The file’s name</source>
        <translation>Nazwa pliku</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Let go</source>
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <source>Chosen for comparing: {name}</source>
        <translation>Do porównania: {name}</translation>
    </message>
    <message>
        <source>Go to the other guest and press Space.</source>
        <translation>Przejdź do drugiego gościa i naciśnij spację.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n możliwy duplikat</numerusform>
            <numerusform>%n możliwe duplikaty</numerusform>
            <numerusform>%n możliwych duplikatów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Język ekranów</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nazwa tego stanowiska</translation>
    </message>
    <message>
        <source>PIN now</source>
        <translation>Obecny PIN</translation>
    </message>
    <message>
        <source>New PIN, six digits</source>
        <translation>Nowy PIN, sześć cyfr</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Nowy PIN ponownie</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>yours alone</source>
        <translation>tylko twoje</translation>
    </message>
    <message>
        <source>Your own PIN</source>
        <translation>Twój PIN</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Zmień mój PIN</translation>
    </message>
    <message>
        <source>This desk is “{name}” after the next start.</source>
        <translation>Po następnym uruchomieniu to stanowisko to „{name}”.</translation>
    </message>
    <message>
        <source>Your new PIN holds from now on.</source>
        <translation>Nowy PIN obowiązuje od teraz.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>Another name of the desk counts after the next start.</source>
        <translation>Nowa nazwa stanowiska obowiązuje od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Tray, edges, test page</source>
        <translation>Podajnik, krawędzie, strona próbna</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Nie znaleziono drukarki</translation>
    </message>
</context>
<context>
    <name>ContentForm</name>
    <message>
        <source>Not answered yet</source>
        <translation>Jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Is it eaten or drunk?</source>
        <translation>Czy to się je lub pije?</translation>
    </message>
    <message>
        <source>Until somebody answers, the desk is stopped when the guest may not be able to have it.</source>
        <translation>Dopóki nikt nie odpowie, recepcja zostanie zatrzymana, gdy gość może tego nie móc dostać.</translation>
    </message>
    <message>
        <source>In it (no tick: none of these)</source>
        <translation>W środku (bez zaznaczenia: nic z tego)</translation>
    </message>
    <message>
        <source>Also in it, for diets and wishes</source>
        <translation>Także w środku, ze względu na diety i życzenia</translation>
    </message>
    <message>
        <source>A present to keep</source>
        <translation>Prezent na pamiątkę</translation>
    </message>
    <message>
        <source>It is, or has about it</source>
        <translation>Czym jest lub co ma w sobie</translation>
    </message>
</context>
<context>
    <name>DayParts</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>month</source>
        <translation>miesiąc</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>Back to the pairs</source>
        <translation>Wróć do par</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Wcześniejsze decyzje</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Nie ma jeszcze żadnych decyzji</translation>
    </message>
    <message>
        <source>What hangs on a profile goes back with it.</source>
        <translation>Wszystko, co należy do profilu, wraca razem z nim.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>{name} declined: {reply}</source>
        <translation>Odmowa, {name}: {reply}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Daj</translation>
    </message>
    <message>
        <source>Choose what to give.</source>
        <translation>Wybierz, co dać.</translation>
    </message>
    <message>
        <source>{reason}. Choose something else.</source>
        <translation>{reason}. Wybierz coś innego.</translation>
    </message>
    <message>
        <source>First answer the question about {name}.</source>
        <translation>Najpierw odpowiedz na pytanie: {name}.</translation>
    </message>
    <message>
        <source>Write what it is and what it costs.</source>
        <translation>Napisz, co to jest i ile kosztuje.</translation>
    </message>
    <message>
        <source>{above}. {names} decides; until then nobody outside the desk hears of it.</source>
        <translation>{above}. Decyduje {names}; do tego czasu nikt poza recepcją się nie dowie.</translation>
    </message>
    <message>
        <source>{above}. Nobody on the staff may decide this amount.</source>
        <translation>{above}. Nikt z zespołu nie może zdecydować o takiej kwocie.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Poproś o zgodę</translation>
    </message>
    <message>
        <source>Asked. {names} decides; you will see it here.</source>
        <translation>Pytanie wysłane. Decyduje {names}; odpowiedź pojawi się tutaj.</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>Zgoda: {name}</translation>
    </message>
    <message>
        <source>Given to {guest}.</source>
        <translation>Gest dany: {guest}.</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>Gest dany.</translation>
    </message>
    <message>
        <source>Asked. {names} decides.</source>
        <translation>Pytanie wysłane. Decyduje {names}.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
</context>
<context>
    <name>DiscreetButton</name>
    <message>
        <source>Showing – let go to fold</source>
        <translation>Odkryte – puść, aby zakryć</translation>
    </message>
    <message numerus="yes">
        <source>Showing – folds again in %n s</source>
        <translation>
            <numerusform>Odkryte – zakryje się za %n s</numerusform>
            <numerusform>Odkryte – zakryje się za %n s</numerusform>
            <numerusform>Odkryte – zakryje się za %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Open while you work here</source>
        <translation>Odkryte, dopóki tu pracujesz</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Dyskretnie</translation>
    </message>
    <message>
        <source>hold Space</source>
        <translation>przytrzymaj Spację</translation>
    </message>
</context>
<context>
    <name>DiscretionSheet</name>
    <message>
        <source>This guest wants discretion</source>
        <translation>Gość życzy sobie dyskrecji</translation>
    </message>
    <message>
        <source>Nothing is sent to this guest or printed. If it must be all the same, say why.</source>
        <translation>Do tego gościa nic się nie wysyła i nic się dla niego nie drukuje. Jeśli mimo to trzeba, podaj powód.</translation>
    </message>
    <message>
        <source>Why it goes out all the same</source>
        <translation>Dlaczego mimo to</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Mimo to wyślij</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n stand(s) on both</source>
        <translation>
            <numerusform>%n jest w obu</numerusform>
            <numerusform>%n są w obu</numerusform>
            <numerusform>%n jest w obu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s)</source>
        <translation>
            <numerusform>%n upodobanie</numerusform>
            <numerusform>%n upodobania</numerusform>
            <numerusform>%n upodobań</numerusform>
        </translation>
    </message>
    <message>
        <source>same name</source>
        <translation>to samo imię i nazwisko</translation>
    </message>
    <message>
        <source>same given name</source>
        <translation>to samo imię</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>to samo nazwisko</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>podobna nazwa</translation>
    </message>
    <message>
        <source>similar given name</source>
        <translation>podobne imię</translation>
    </message>
    <message>
        <source>similar family name</source>
        <translation>podobne nazwisko</translation>
    </message>
    <message>
        <source>one family name in common</source>
        <translation>jedno wspólne nazwisko</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>zdrobnienie imienia</translation>
    </message>
    <message>
        <source>same initial</source>
        <translation>ten sam inicjał</translation>
    </message>
    <message>
        <source>given and family name changed places</source>
        <translation>imię i nazwisko zamienione miejscami</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>te same urodziny</translation>
    </message>
    <message>
        <source>same birthday without the year</source>
        <translation>te same urodziny bez roku</translation>
    </message>
    <message>
        <source>day and month of the birthday changed places</source>
        <translation>dzień i miesiąc urodzin zamienione miejscami</translation>
    </message>
    <message>
        <source>birthday one figure apart</source>
        <translation>urodziny różnią się jedną cyfrą</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>ten sam telefon</translation>
    </message>
    <message>
        <source>telephone one figure apart</source>
        <translation>telefon różni się jedną cyfrą</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>ten sam e-mail</translation>
    </message>
    <message>
        <source>e-mail one letter apart</source>
        <translation>e-mail różni się jedną literą</translation>
    </message>
    <message>
        <source>same e-mail name elsewhere</source>
        <translation>ta sama nazwa e-mail w innej domenie</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>ta sama ulica</translation>
    </message>
    <message>
        <source>similar street</source>
        <translation>podobna ulica</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>ten sam kod pocztowy</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>ta sama miejscowość</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>ta sama firma</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>inne imię</translation>
    </message>
    <message>
        <source>another family name</source>
        <translation>inne nazwisko</translation>
    </message>
    <message>
        <source>family name with another ending</source>
        <translation>nazwisko z inną końcówką</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>inne urodziny</translation>
    </message>
    <message>
        <source>another year of birth</source>
        <translation>inny rok urodzenia</translation>
    </message>
    <message>
        <source>another telephone</source>
        <translation>inny telefon</translation>
    </message>
    <message>
        <source>another e-mail</source>
        <translation>inny e-mail</translation>
    </message>
    <message>
        <source>another street</source>
        <translation>inna ulica</translation>
    </message>
    <message>
        <source>another postal code</source>
        <translation>inny kod pocztowy</translation>
    </message>
    <message>
        <source>another sex</source>
        <translation>inna płeć</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>inna nazwa</translation>
    </message>
    <message>
        <source>Same family name, same birthday, another given name: these may be twins.</source>
        <translation>To samo nazwisko, te same urodziny, inne imię: to mogą być bliźnięta.</translation>
    </message>
    <message>
        <source>Same name, born on another day: this may be a parent and a child.</source>
        <translation>To samo imię i nazwisko, inna data urodzenia: to mogą być rodzic i dziecko.</translation>
    </message>
    <message>
        <source>They share a telephone or an e-mail and have other given names: this may be a couple.</source>
        <translation>Wspólny telefon lub e-mail, a imiona inne: to może być para.</translation>
    </message>
    <message>
        <source>likely the same</source>
        <translation>raczej ta sama osoba</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>może ta sama osoba</translation>
    </message>
    <message>
        <source>hardly the same</source>
        <translation>raczej dwie osoby</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Jak się zwracać</translation>
    </message>
    <message>
        <source>In their script</source>
        <translation>W swoim alfabecie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>Rocznica ślubu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Komórka</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Co lubi</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n pobyt</numerusform>
            <numerusform>%n pobyty</numerusform>
            <numerusform>%n pobytów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s)</source>
        <translation>
            <numerusform>%n gest</numerusform>
            <numerusform>%n gesty</numerusform>
            <numerusform>%n gestów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n prośba</numerusform>
            <numerusform>%n prośby</numerusform>
            <numerusform>%n próśb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found item(s)</source>
        <translation>
            <numerusform>%n znaleziona rzecz</numerusform>
            <numerusform>%n znalezione rzeczy</numerusform>
            <numerusform>%n znalezionych rzeczy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kartka</numerusform>
            <numerusform>%n kartki</numerusform>
            <numerusform>%n kartek</numerusform>
        </translation>
    </message>
    <message>
        <source>woman</source>
        <translation>kobieta</translation>
    </message>
    <message>
        <source>man</source>
        <translation>mężczyzna</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>żadne z nich</translation>
    </message>
    <message>
        <source>made one</source>
        <translation>połączono</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>to dwie osoby</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>One person or two?</source>
        <translation>Jedna osoba czy dwie?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Wcześniejsze decyzje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Look through all guests</source>
        <translation>Przejrzyj wszystkich gości</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>wybrane ręcznie</translation>
    </message>
    <message>
        <source>pair {number} of {count}, strongest first</source>
        <translation>para {number} z {count}, najpewniejsze na początku</translation>
    </message>
    <message>
        <source>A colleague said before that these are two people.</source>
        <translation>W zespole uznano już, że to dwie osoby.</translation>
    </message>
    <message>
        <source>Comparing all guests: {percent} %</source>
        <translation>Porównywanie wszystkich gości: {percent} %</translation>
    </message>
    <message>
        <source>pair {number} of {count} of this import, strongest first</source>
        <translation>para {number} z {count} z tego importu, najpewniejsze na początku</translation>
    </message>
    <message>
        <source>Stopped. The suggestions are those of before; the next look goes on from here.</source>
        <translation>Zatrzymano. Pary są takie jak przedtem; następne szukanie zacznie od tego miejsca.</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Card</source>
        <translation>Kartka</translation>
    </message>
    <message>
        <source>The card as it will print</source>
        <translation>Kartka tak, jak się wydrukuje</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
</context>
<context>
    <name>EmployeeForm</name>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Kod logowania</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Język ekranów</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, sześć cyfr</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN ponownie</translation>
    </message>
    <message>
        <source>for the command line</source>
        <translation>do wiersza poleceń</translation>
    </message>
    <message>
        <source>not a date, not 123456</source>
        <translation>bez dat, nie 123456</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>A new colleague</source>
        <translation>Nowa osoba w zespole</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Does not work here any more</source>
        <translation>Już tu nie pracuje</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Znów tu pracuje</translation>
    </message>
    <message>
        <source>A new PIN, if the old one is forgotten</source>
        <translation>Nowy PIN, gdy stary jest zapomniany</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>EmployeesPage</name>
    <message>
        <source>Employees</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n osoba pracuje</numerusform>
            <numerusform>%n osoby pracują</numerusform>
            <numerusform>%n osób pracuje</numerusform>
        </translation>
    </message>
    <message>
        <source>does not work here any more</source>
        <translation>już tu nie pracuje</translation>
    </message>
    <message>
        <source>PIN not set yet</source>
        <translation>PIN jeszcze nieustawiony</translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation>{name} może się teraz zalogować.</translation>
    </message>
    <message>
        <source>{name}: saved.</source>
        <translation>{name}: zapisano.</translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <translation>{name} znów może się logować.</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more.</source>
        <translation>{name} nie może się już logować.</translation>
    </message>
</context>
<context>
    <name>EnterPin</name>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, sześć cyfr</translation>
    </message>
    <message>
        <source>Someone else?</source>
        <translation>Ktoś inny?</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Użyj kodu odzyskiwania</translation>
    </message>
    <message>
        <source>Locked. Your draft is where you left it.</source>
        <translation>Zablokowane. Szkic czeka tam, gdzie był.</translation>
    </message>
    <message>
        <source>These were not {name}’s digits</source>
        <translation>To nie te cyfry: {name}</translation>
    </message>
    <message>
        <source>Try again. After the third time there is a short pause.</source>
        <translation>Spróbuj ponownie. Po trzecim razie będzie krótka przerwa.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Spróbuj ponownie za {time}.</translation>
    </message>
    <message>
        <source>The next pause is {time}.</source>
        <translation>Następna przerwa potrwa {time}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>{names} can set new digits.</source>
        <translation>{names} może ustawić nowe cyfry.</translation>
    </message>
    <message>
        <source>A short pause after wrong digits</source>
        <translation>Krótka przerwa po złych cyfrach</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>A request in one line</source>
        <translation>Prośba w jednym wierszu</translation>
    </message>
    <message>
        <source>412 2 pillows 10:15</source>
        <translation>412 2 poduszki 10:15</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Room and guest</source>
        <translation>Pokój i gość</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obiecane</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Jak poproszono</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kto się tym zajmie</translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>Zrozumiano:</translation>
    </message>
    <message>
        <source>Tab corrects a chip</source>
        <translation>Tab poprawia pole</translation>
    </message>
    <message>
        <source>Room, how many, what, and until when – in any order that starts with the room.</source>
        <translation>Pokój, ile, co i na kiedy – w dowolnej kolejności, najpierw pokój.</translation>
    </message>
    <message>
        <source>no room {number}</source>
        <translation>nie ma pokoju {number}</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nikt konkretny</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>kto?</translation>
    </message>
    <message>
        <source>what?</source>
        <translation>co?</translation>
    </message>
    <message>
        <source>no time promised</source>
        <translation>bez obiecanej godziny</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>jeszcze nikt</translation>
    </message>
</context>
<context>
    <name>EnvelopeForm</name>
    <message>
        <source>Written on</source>
        <translation>Na czym</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Pierwsza wolna etykieta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Kolejny adres</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>A guest of the house</source>
        <translation>Gość z kartoteki</translation>
    </message>
    <message>
        <source>From: {house}</source>
        <translation>Nadawca: {house}</translation>
    </message>
    <message>
        <source>Keep this sender</source>
        <translation>Zachowaj nadawcę</translation>
    </message>
    <message>
        <source>Envelope C6, 162 × 114 mm</source>
        <translation>Koperta C6, 162 × 114 mm</translation>
    </message>
    <message>
        <source>Envelope DL, 220 × 110 mm</source>
        <translation>Koperta DL, 220 × 110 mm</translation>
    </message>
    <message>
        <source>Label, 62 × 29 mm</source>
        <translation>Etykieta, 62 × 29 mm</translation>
    </message>
    <message>
        <source>A4 sheet of 3 × 7 labels</source>
        <translation>Arkusz A4, 3 × 7 etykiet</translation>
    </message>
    <message>
        <source>A4 sheet of 3 × 8 labels</source>
        <translation>Arkusz A4, 3 × 8 etykiet</translation>
    </message>
    <message>
        <source>Brisk hand</source>
        <translation>Pismo żwawe</translation>
    </message>
    <message>
        <source>Lively hand</source>
        <translation>Pismo żywe</translation>
    </message>
    <message>
        <source>Round hand</source>
        <translation>Pismo okrągłe</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Pismo maszynowe</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nowy adres</translation>
    </message>
    <message>
        <source>Keep in the profile</source>
        <translation>Zapisz w profilu</translation>
    </message>
</context>
<context>
    <name>EnvelopesPage</name>
    <message>
        <source>Envelopes and labels</source>
        <translation>Koperty i etykiety</translation>
    </message>
    <message>
        <source>The envelope as it will print</source>
        <translation>Koperta tak, jak się wydrukuje</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Zapisz PDF</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>This guest wants to stay unnoticed: no envelope is written.</source>
        <translation>Ten gość prosi o dyskrecję: koperty nie przygotowano.</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Nie znaleziono drukarki</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adres</numerusform>
            <numerusform>%n adresy</numerusform>
            <numerusform>%n adresów</numerusform>
        </translation>
    </message>
    <message>
        <source>This hand cannot write: {letters}</source>
        <translation>To pismo nie ma znaków: {letters}</translation>
    </message>
    <message>
        <source>An address is too long for this paper.</source>
        <translation>Adres jest za długi na ten papier.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Zapisano jako {name}.</translation>
    </message>
    <message>
        <source>The address stands in the profile of {name}.</source>
        <translation>Adres jest teraz w profilu: {name}.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase {name} for good</source>
        <translation>Trwałe usunięcie danych: {name}</translation>
    </message>
    <message>
        <source>Name, contacts, notes, preferences, protected facts, photo, files, card texts and drafts go. Stays with their dates and the cost of gestures stay without a name. Copies made before still hold the guest: restoring one erases the guest again, but delete old copies too.</source>
        <translation>Znikają imię i nazwisko, kontakty, notatki, upodobania, dane chronione, zdjęcie, pliki, teksty kartek i szkice. Pobyty z datami i koszty gestów zostają bez nazwiska. Wcześniejsze kopie nadal zawierają gościa: po ich przywróceniu dane są usuwane ponownie, ale stare kopie też trzeba skasować.</translation>
    </message>
    <message>
        <source>The guest’s name, as a confirmation</source>
        <translation>Imię i nazwisko gościa jako potwierdzenie</translation>
    </message>
    <message>
        <source>Type the guest’s name</source>
        <translation>Wpisz imię i nazwisko gościa</translation>
    </message>
    <message>
        <source>Which manager</source>
        <translation>Który dyrektor</translation>
    </message>
    <message>
        <source>The manager’s PIN, six digits</source>
        <translation>PIN dyrektora, sześć cyfr</translation>
    </message>
    <message>
        <source>The manager’s PIN</source>
        <translation>PIN dyrektora</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Erased. Nothing of the person is left here.</source>
        <translation>Usunięto. Nic po tej osobie tu nie zostało.</translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation>Porządkowanie…</translation>
    </message>
</context>
<context>
    <name>ErasedState</name>
    <message>
        <source>This guest’s data was erased on {day}</source>
        <translation>Dane tego gościa usunięto: {day}</translation>
    </message>
    <message>
        <source>Stays with their dates and the cost of gestures stayed, without a name.</source>
        <translation>Pobyty z datami i koszty gestów zostały, bez nazwiska.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Choose one of the card styles.</source>
        <translation>Wybierz jeden ze stylów kartki.</translation>
    </message>
    <message>
        <source>Choose a paper size for the card.</source>
        <translation>Wybierz rozmiar papieru na kartkę.</translation>
    </message>
    <message>
        <source>Choose an occasion for the card.</source>
        <translation>Wybierz okazję dla kartki.</translation>
    </message>
    <message>
        <source>Choose how the card greets.</source>
        <translation>Wybierz, jak kartka wita.</translation>
    </message>
    <message>
        <source>Choose one of the texts to start from.</source>
        <translation>Wybierz tekst na początek.</translation>
    </message>
    <message>
        <source>There is no card to print.</source>
        <translation>Nie ma kartki do druku.</translation>
    </message>
    <message>
        <source>The card has no words yet. Write a line.</source>
        <translation>Kartka nie ma jeszcze słów. Napisz choć wiersz.</translation>
    </message>
    <message>
        <source>This card is too large to be kept. Nothing was printed; write a shorter text.</source>
        <translation>Kartka jest za duża, by ją przechować. Nic nie wydrukowano; napisz krótszy tekst.</translation>
    </message>
    <message>
        <source>The kept file of this card is damaged. Nothing was printed; make the card again.</source>
        <translation>Przechowany plik tej kartki jest uszkodzony. Nic nie wydrukowano; przygotuj kartkę od nowa.</translation>
    </message>
    <message>
        <source>This card is not here any more. Go back and look again.</source>
        <translation>Tej kartki już tu nie ma. Wróć i sprawdź jeszcze raz.</translation>
    </message>
    <message>
        <source>Up to {most} copies can be printed at once.</source>
        <translation>Naraz można wydrukować najwyżej tyle egzemplarzy: {most}.</translation>
    </message>
    <message>
        <source>The words do not fit this card, or the hand lacks a letter. Change them and print again.</source>
        <translation>Słowa nie mieszczą się na kartce albo w piśmie brakuje litery. Zmień je i drukuj ponownie.</translation>
    </message>
    <message>
        <source>This computer knows no printer. The card is kept; save it as a PDF and print it elsewhere.</source>
        <translation>Ten komputer nie zna żadnej drukarki. Kartka jest przechowana; zapisz ją jako PDF i wydrukuj gdzie indziej.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the card. The card is kept; look at the printer and try again. {said}</source>
        <translation>Drukarka „{printer}” nie przyjęła kartki. Kartka jest przechowana; sprawdź drukarkę i spróbuj ponownie. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer. The card is kept; look at the printer and try again.</source>
        <translation>Drukarka „{printer}” nie odpowiada. Kartka jest przechowana; sprawdź drukarkę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file could not be written there. The card is kept; choose another folder.</source>
        <translation>Nie udało się tam zapisać pliku. Kartka jest przechowana; wybierz inny folder.</translation>
    </message>
    <message>
        <source>Write a time like 15:30.</source>
        <translation>Wpisz godzinę, na przykład 15:30.</translation>
    </message>
    <message>
        <source>{file} cannot be read as text. Is the name right, and is it UTF-8?</source>
        <translation>{file}: nie da się odczytać jako tekst. Czy nazwa się zgadza i czy to UTF-8?</translation>
    </message>
    <message>
        <source>{file} cannot be written. Is there room, and may you write there?</source>
        <translation>{file}: nie da się zapisać. Czy jest miejsce i czy wolno tam zapisywać?</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Choose another name.</source>
        <translation>{file}: taki plik już jest i pozostał bez zmian. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The list lacks these columns: {missing}. No card was drawn.</source>
        <translation>Na liście brakuje kolumn: {missing}. Nie powstała żadna kartka.</translation>
    </message>
    <message>
        <source>This place lives on a server. Copy it with the server’s own tools, such as pg_dump.</source>
        <translation>Ten obiekt jest na serwerze. Skopiuj go narzędziami serwera, na przykład pg_dump.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Nie ma pliku {file}.</translation>
    </message>
    <message>
        <source>{file} is not a sound copy of a place. Nothing was changed.</source>
        <translation>{file} nie jest sprawną kopią obiektu. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This copy holds no place. Nothing was changed.</source>
        <translation>W tej kopii nie ma obiektu. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This copy did not pass every check: {checks}. Nothing was changed.</source>
        <translation>Kopia nie przeszła wszystkich sprawdzeń: {checks}. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The place is open in a program. Close Courtesy on this computer and try again.</source>
        <translation>Obiekt jest otwarty w programie. Zamknij Courtesy na tym komputerze i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A demo is a hotel or a shop.</source>
        <translation>Demo to hotel albo sklep.</translation>
    </message>
    <message>
        <source>A demo has between none and {most} guests.</source>
        <translation>Demo może mieć od zera do {most} gości.</translation>
    </message>
    <message>
        <source>Courtesy does not speak this language yet.</source>
        <translation>Courtesy nie zna jeszcze tego języka.</translation>
    </message>
    <message>
        <source>This did not work. What you typed is still here. Try again, or tell your manager.</source>
        <translation>Nie udało się. Wpisany tekst nadal tu jest. Spróbuj ponownie albo powiedz o tym dyrekcji.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask a colleague who may do it.</source>
        <translation>Twoja rola tego nie obejmuje. Poproś kogoś, kto może to zrobić.</translation>
    </message>
    <message>
        <source>This is not here any more. Somebody may have removed it; go back and look again.</source>
        <translation>Tego już tu nie ma. Możliwe, że ktoś to usunął; wróć i sprawdź jeszcze raz.</translation>
    </message>
    <message>
        <source>A colleague changed this meanwhile. What you typed is still here; look at the new state and save again.</source>
        <translation>W międzyczasie zmienił to ktoś inny. Wpisany tekst nadal tu jest; sprawdź nowy stan i zapisz ponownie.</translation>
    </message>
    <message>
        <source>Write the amount in digits, for example 12.50.</source>
        <translation>Wpisz kwotę cyframi, na przykład 12,50.</translation>
    </message>
    <message>
        <source>This amount is larger than any gesture can be.</source>
        <translation>Ta kwota jest większa niż jakikolwiek gest.</translation>
    </message>
    <message>
        <source>This was sent twice with different content. Nothing was done the second time; open the form again.</source>
        <translation>Wysłano to dwa razy z różną treścią. Za drugim razem nic nie zrobiono; otwórz formularz ponownie.</translation>
    </message>
    <message>
        <source>The place’s data is busy. Nothing was lost; try again in a moment.</source>
        <translation>Dane obiektu są zajęte. Nic nie zginęło; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>The place’s data cannot be reached. What you typed is kept on this computer; try again.</source>
        <translation>Brak dostępu do danych obiektu. Wpisany tekst jest na tym komputerze; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no room left where the place’s data lives. Nothing of this was saved; make room and try again.</source>
        <translation>Brak miejsca tam, gdzie są dane obiektu. Niczego z tego nie zapisano; zrób miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The place’s data can be read but not written here. Nothing of this was saved; ask who looks after this computer.</source>
        <translation>Dane obiektu można tu czytać, ale nie zapisywać. Niczego z tego nie zapisano; zapytaj osobę, która dba o ten komputer.</translation>
    </message>
    <message>
        <source>The place’s data is damaged or not complete. Nothing was changed. Put the latest backup back, or ask who looks after this computer.</source>
        <translation>Dane obiektu są uszkodzone lub niepełne. Nic nie zmieniono. Przywróć ostatnią kopię bezpieczeństwa albo zapytaj osobę, która dba o ten komputer.</translation>
    </message>
    <message>
        <source>The address of the database begins with postgresql:// and this one does not.</source>
        <translation>Adres bazy danych zaczyna się od postgresql://, a ten nie.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose another folder, or let this user write there.</source>
        <translation>W {folder} nie da się nic zapisać. Wybierz inny folder albo nadaj temu użytkownikowi prawo zapisu.</translation>
    </message>
    <message>
        <source>The key file of this place is missing or unreadable. Nothing was changed. Put courtesy.keys back beside the data.</source>
        <translation>Brakuje pliku klucza tego obiektu albo nie da się go odczytać. Nic nie zmieniono. Połóż courtesy.keys z powrotem obok danych.</translation>
    </message>
    <message>
        <source>The key file beside this place’s data belongs to another place. Nothing was changed. Put this place’s own courtesy.keys there.</source>
        <translation>Plik klucza obok danych należy do innego obiektu. Nic nie zmieniono. Połóż tam plik courtesy.keys tego obiektu.</translation>
    </message>
    <message>
        <source>A protected entry cannot be opened with this place’s key. Nothing was changed; tell your administrator.</source>
        <translation>Chronionego wpisu nie da się otworzyć kluczem tego obiektu. Nic nie zmieniono; powiedz o tym administratorowi.</translation>
    </message>
    <message>
        <source>This place was opened by a newer Courtesy. Nothing was changed. Install the newer version on this computer.</source>
        <translation>Ten obiekt otwierano nowszą wersją Courtesy. Nic nie zmieniono. Zainstaluj nowszą wersję na tym komputerze.</translation>
    </message>
    <message>
        <source>The safety copy did not pass its check, so nothing was changed. Look for room on the disk and try again.</source>
        <translation>Kopia bezpieczeństwa nie przeszła sprawdzenia, więc nic nie zmieniono. Sprawdź miejsce na dysku i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Write a name; how it is spelt can be mended later.</source>
        <translation>Wpisz imię lub nazwisko; pisownię można poprawić później.</translation>
    </message>
    <message>
        <source>This is too long for a name; {most} letters fit.</source>
        <translation>To za długie jak na nazwisko; mieści się {most} znaków.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be kept. Delete what you pasted and type it.</source>
        <translation>Jest tu znak, którego nie da się zapisać. Usuń wklejony tekst i wpisz go ręcznie.</translation>
    </message>
    <message>
        <source>There is no such day. Day and month are enough; the year may stay empty.</source>
        <translation>Nie ma takiego dnia. Wystarczą dzień i miesiąc; rok może zostać pusty.</translation>
    </message>
    <message>
        <source>A wedding day needs day, month and year; leave all three empty if it is not known.</source>
        <translation>Dzień ślubu wymaga dnia, miesiąca i roku; jeśli nie jest znany, zostaw wszystkie trzy puste.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>Adres e-mail wygląda tak: name@example.com.</translation>
    </message>
    <message>
        <source>Something hangs on this guest by now, so the profile stays. Nothing was changed.</source>
        <translation>Z tym gościem coś już się wiąże, więc profil zostaje. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This guest is not here any more. Search for the name again.</source>
        <translation>Tego gościa już tu nie ma. Wyszukaj nazwisko ponownie.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Wybierz, czego to dotyczy.</translation>
    </message>
    <message>
        <source>Choose or write what it is.</source>
        <translation>Wybierz lub napisz, co to jest.</translation>
    </message>
    <message>
        <source>Choose how severe it is.</source>
        <translation>Wybierz, jak ciężka jest alergia.</translation>
    </message>
    <message>
        <source>This is on file already. Nothing was changed.</source>
        <translation>To już jest zapisane. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>There is an allergy on file. Take it away first, if it was wrong; nothing was changed.</source>
        <translation>Jest już zapisana alergia. Jeśli to pomyłka, najpierw ją usuń; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Choose a group from the list.</source>
        <translation>Wybierz grupę z listy.</translation>
    </message>
    <message>
        <source>Choose it in the group it belongs to.</source>
        <translation>Wybierz to w grupie, do której należy.</translation>
    </message>
    <message>
        <source>Choose how much it matters.</source>
        <translation>Wybierz, jak bardzo to ważne.</translation>
    </message>
    <message>
        <source>Write what the guest likes.</source>
        <translation>Napisz, co gość lubi.</translation>
    </message>
    <message>
        <source>This stands there already.</source>
        <translation>To już tu jest.</translation>
    </message>
    <message>
        <source>This goes against “{other}”. Take that away first, if it has changed.</source>
        <translation>To się kłóci z „{other}”. Najpierw usuń tamto, jeśli się zmieniło.</translation>
    </message>
    <message>
        <source>This group holds {most} at most, so that it can be read at a glance. Take one away first.</source>
        <translation>Ta grupa mieści najwyżej {most}, żeby dało się ją ogarnąć wzrokiem. Najpierw coś usuń.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Napisz kilka słów.</translation>
    </message>
    <message>
        <source>This is too long for a note; {most} letters fit.</source>
        <translation>Za długie na notatkę; mieści się {most} znaków.</translation>
    </message>
    <message>
        <source>This cannot be moved to another guest here.</source>
        <translation>Tego nie można tu przenieść do innego gościa.</translation>
    </message>
    <message>
        <source>{file} is a {format} file, which is not read here. Open it in a spreadsheet and save it as Excel or CSV. Nothing was changed.</source>
        <translation>{file} to plik {format}, którego program nie czyta. Proszę otworzyć go w arkuszu i zapisać jako Excel lub CSV. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{file} must have one table in it. It has: {inside}. Unpack it and choose one file. Nothing was changed.</source>
        <translation>W {file} musi być jedna tabela. Jest: {inside}. Proszę rozpakować archiwum i wybrać jeden plik. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Unpack it and choose the file that was in it. Nothing was changed.</source>
        <translation>{file} jest chroniony hasłem. Proszę go rozpakować i wybrać plik, który w nim był. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>What is packed in {file} is larger than {most} MB. Unpack it and look at it first. Nothing was changed.</source>
        <translation>To, co spakowano w {file}, ma ponad {most} MB. Proszę najpierw rozpakować i obejrzeć. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked. Nothing was changed.</source>
        <translation>{file} jest uszkodzony i nie da się go rozpakować. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{file} does not look like a table of guests: hardly a row of it reads like somebody’s name. If it is one all the same, choose the column with the names.</source>
        <translation>{file} nie wygląda na tabelę gości: prawie żaden wiersz nie przypomina czyjegoś nazwiska. Jeśli to jednak ona, proszę wybrać kolumnę z nazwiskami.</translation>
    </message>
    <message>
        <source>No column is chosen for: {fields}. Choose one and try again. The columns are: {columns}</source>
        <translation>Nie wybrano kolumny dla: {fields}. Wybierz ją i spróbuj ponownie. Kolumny w pliku: {columns}</translation>
    </message>
    <message>
        <source>no room number</source>
        <translation>brak numeru pokoju</translation>
    </message>
    <message>
        <source>no guest: neither a name nor a number</source>
        <translation>brak gościa: ani nazwiska, ani numeru</translation>
    </message>
    <message>
        <source>nobody here has the number {value}</source>
        <translation>nikt tutaj nie ma numeru {value}</translation>
    </message>
    <message>
        <source>no day of arrival</source>
        <translation>brak dnia przyjazdu</translation>
    </message>
    <message>
        <source>no day of departure</source>
        <translation>brak dnia wyjazdu</translation>
    </message>
    <message>
        <source>the departure is before the arrival</source>
        <translation>wyjazd jest przed przyjazdem</translation>
    </message>
    <message>
        <source>longer than a year</source>
        <translation>dłużej niż rok</translation>
    </message>
    <message>
        <source>this status is not known: {value}</source>
        <translation>nieznany status: {value}</translation>
    </message>
    <message>
        <source>no number of people: {value}</source>
        <translation>to nie jest liczba osób: {value}</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>brak towaru</translation>
    </message>
    <message>
        <source>no amount of money: {value}</source>
        <translation>to nie jest kwota: {value}</translation>
    </message>
    <message>
        <source>{value} is not in {currency}, the money of this place</source>
        <translation>{value} nie jest w {currency}, walucie tego miejsca</translation>
    </message>
    <message>
        <source>This item is not here any more. Look at the list again.</source>
        <translation>Tej rzeczy już tu nie ma. Sprawdź listę jeszcze raz.</translation>
    </message>
    <message>
        <source>This is longer than a tag can tell. Keep it under {most} letters.</source>
        <translation>Za długie na przywieszkę. Zmieść się w {most} znakach.</translation>
    </message>
    <message>
        <source>Choose a kind from the list.</source>
        <translation>Wybierz rodzaj z listy.</translation>
    </message>
    <message>
        <source>Choose marks from the list.</source>
        <translation>Wybierz cechy z listy.</translation>
    </message>
    <message>
        <source>This time is still to come. Look at the day.</source>
        <translation>Ta godzina dopiero nadejdzie. Sprawdź dzień.</translation>
    </message>
    <message>
        <source>There is no room {room} here. Write a place instead.</source>
        <translation>Nie ma tu pokoju {room}. Zamiast tego wpisz miejsce.</translation>
    </message>
    <message>
        <source>Write the day and time, for example 21.11 11:40.</source>
        <translation>Wpisz dzień i godzinę, na przykład 21.11 11:40.</translation>
    </message>
    <message>
        <source>{number} is a question, nothing lies on the shelf. Choose a found item.</source>
        <translation>{number} to pytanie, na półce nic nie leży. Wybierz znalezioną rzecz.</translation>
    </message>
    <message>
        <source>A colleague was quicker: {number} has left its shelf. Nothing was changed.</source>
        <translation>Ktoś był szybszy: {number} nie ma już na półce. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{number} is open already. Nothing was changed.</source>
        <translation>{number}: już otwarte. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Somebody has worked on {number} since, so it stays. Correct it instead.</source>
        <translation>Ktoś już pracował nad {number}, więc zostaje. Zamiast tego popraw.</translation>
    </message>
    <message>
        <source>No photos of identity documents and bank cards: a picture is as good as the thing.</source>
        <translation>Bez zdjęć dokumentów tożsamości i kart bankowych: zdjęcie jest warte tyle co rzecz.</translation>
    </message>
    <message>
        <source>Carriers do not take this. Hand it back in person, or give it to those who issued it.</source>
        <translation>Kurierzy tego nie przyjmują. Oddaj osobiście albo przekaż temu, kto to wydał.</translation>
    </message>
    <message>
        <source>Write who gets it.</source>
        <translation>Napisz, kto to odbiera.</translation>
    </message>
    <message>
        <source>Write who carries it.</source>
        <translation>Napisz, kto to wiezie.</translation>
    </message>
    <message>
        <source>Write in a few words what became of it.</source>
        <translation>Napisz w kilku słowach, co się z tym stało.</translation>
    </message>
    <message>
        <source>No hidden mark was written down for this.</source>
        <translation>Nie zapisano tu ukrytej cechy.</translation>
    </message>
    <message>
        <source>One of the two belongs to something else already. Look at {number} again.</source>
        <translation>Jedno z dwojga należy już do czegoś innego. Sprawdź {number} jeszcze raz.</translation>
    </message>
    <message>
        <source>{number} stands alone. Nothing was changed.</source>
        <translation>{number} nie jest z niczym połączone. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Try another photo, as JPEG or PNG.</source>
        <translation>Tego obrazu nie da się odczytać. Spróbuj innego zdjęcia, JPEG lub PNG.</translation>
    </message>
    <message>
        <source>This photo is too large. Try a smaller one.</source>
        <translation>To zdjęcie jest za duże. Spróbuj mniejszego.</translation>
    </message>
    <message>
        <source>{most} photos are enough for one item.</source>
        <translation>Na jedną rzecz wystarczy tyle zdjęć: {most}.</translation>
    </message>
    <message>
        <source>This photo is not here any more.</source>
        <translation>Tego zdjęcia już tu nie ma.</translation>
    </message>
    <message>
        <source>This is above the limit. Nothing was given; ask for approval, or choose something smaller.</source>
        <translation>To przekracza limit. Niczego nie dano; poproś o zgodę albo wybierz coś mniejszego.</translation>
    </message>
    <message>
        <source>The price changed while this page was open. Nothing was given; look at the new price first.</source>
        <translation>Cena zmieniła się, gdy ta strona była otwarta. Niczego nie dano; najpierw sprawdź nową cenę.</translation>
    </message>
    <message>
        <source>This must not reach everyone in the room. Nothing was given; choose something else.</source>
        <translation>To nie dla wszystkich w tym pokoju. Niczego nie dano; wybierz coś innego.</translation>
    </message>
    <message>
        <source>Nobody has asked {person} about allergies. Nothing was given; ask first.</source>
        <translation>{person}: nikt nie pytał o alergie. Niczego nie dano; najpierw zapytaj.</translation>
    </message>
    <message>
        <source>This is not in the catalogue any more. Choose something else.</source>
        <translation>Tego nie ma już w katalogu. Wybierz coś innego.</translation>
    </message>
    <message>
        <source>Say in a few words what is given.</source>
        <translation>Napisz w kilku słowach, co jest dawane.</translation>
    </message>
    <message>
        <source>Add a few words why. Whoever reads it later should understand.</source>
        <translation>Dodaj kilka słów, dlaczego. Kto przeczyta to później, powinien zrozumieć.</translation>
    </message>
    <message>
        <source>Write how many there are, or leave it empty.</source>
        <translation>Wpisz, ile ich jest, albo zostaw puste.</translation>
    </message>
    <message>
        <source>{number} is not approved any more. Nothing was given; ask again.</source>
        <translation>{number} nie ma już zgody. Niczego nie dano; zapytaj ponownie.</translation>
    </message>
    <message>
        <source>The time for this has run out. Nothing was given; ask again.</source>
        <translation>Czas na to minął. Niczego nie dano; zapytaj ponownie.</translation>
    </message>
    <message>
        <source>This is not what was approved. Nothing was given; ask again.</source>
        <translation>To nie to, na co jest zgoda. Niczego nie dano; zapytaj ponownie.</translation>
    </message>
    <message>
        <source>An approval holds for one guest. Take it back first, then move {number}.</source>
        <translation>Zgoda dotyczy jednego gościa. Najpierw ją cofnij, potem przenieś {number}.</translation>
    </message>
    <message>
        <source>A colleague has dealt with {number} meanwhile. Look at how it stands now.</source>
        <translation>Ktoś inny zajął się już {number}. Sprawdź, jak to teraz wygląda.</translation>
    </message>
    <message>
        <source>There is no such gesture. Go back and look again.</source>
        <translation>Nie ma takiego gestu. Wróć i sprawdź jeszcze raz.</translation>
    </message>
    <message>
        <source>{number} is a colleague’s. They, or somebody who approves, can change it.</source>
        <translation>{number} należy do kogoś innego. Zmienić może to ta osoba albo ktoś, kto zatwierdza.</translation>
    </message>
    <message>
        <source>The money of {number} comes back only through somebody who approves. Ask them.</source>
        <translation>{number}: pieniądze wracają tylko przez kogoś, kto zatwierdza. Poproś o to.</translation>
    </message>
    <message>
        <source>Nobody decides their own request. Somebody else has to look at it.</source>
        <translation>Nikt nie decyduje o własnej prośbie. Musi na to spojrzeć ktoś inny.</translation>
    </message>
    <message>
        <source>This is above what you may decide. It waits for the next level up.</source>
        <translation>To więcej, niż możesz zdecydować. Czeka na wyższy szczebel.</translation>
    </message>
    <message>
        <source>Nobody here may decide this much. Nothing was given; choose something smaller.</source>
        <translation>Nikt tu nie może decydować o takiej kwocie. Niczego nie dano; wybierz coś mniejszego.</translation>
    </message>
    <message>
        <source>This computer’s clock is more than a day behind the last entry. Set it right; if it is right already, let a manager give something first.</source>
        <translation>Zegar tego komputera jest ponad dobę za ostatnim wpisem. Ustaw go; jeśli jest dobrze ustawiony, niech najpierw coś da dyrekcja.</translation>
    </message>
    <message>
        <source>This matter was decided meanwhile. Nothing was changed; look at the answer.</source>
        <translation>Ta sprawa jest już rozstrzygnięta. Nic nie zmieniono; sprawdź odpowiedź.</translation>
    </message>
    <message>
        <source>There is no such question. Go back and look again.</source>
        <translation>Nie ma takiego pytania. Wróć i sprawdź jeszcze raz.</translation>
    </message>
    <message>
        <source>{name} may not give any more. Decline this, and let a colleague ask.</source>
        <translation>{name} nie może już dawać. Odmów i pozwól zapytać komuś innemu.</translation>
    </message>
    <message>
        <source>There is no such set of limits.</source>
        <translation>Nie ma takiego zestawu limitów.</translation>
    </message>
    <message>
        <source>This limit cannot be counted that way. Choose another person or period.</source>
        <translation>Tego limitu nie da się tak liczyć. Wybierz inną osobę albo okres.</translation>
    </message>
    <message>
        <source>This day is not over. Close it tomorrow.</source>
        <translation>Ten dzień jeszcze trwa. Zamknij go jutro.</translation>
    </message>
    <message>
        <source>This day is closed already.</source>
        <translation>Ten dzień jest już zamknięty.</translation>
    </message>
    <message>
        <source>The month ends with {count} emergency gestures that nobody has reviewed. Review them first.</source>
        <translation>Miesiąc kończy się z nieprzejrzanymi gestami w nagłych wypadkach ({count}). Najpierw je przejrzyj.</translation>
    </message>
    <message>
        <source>There is no place in {folder} yet. Open Courtesy to set one up, or make a demo.</source>
        <translation>W {folder} nie ma jeszcze obiektu. Otwórz Courtesy, aby go założyć, albo utwórz demo.</translation>
    </message>
    <message>
        <source>Say who you are: add --as and your sign-in code.</source>
        <translation>Podaj, kim jesteś: dodaj --as i swój kod logowania.</translation>
    </message>
    <message>
        <source>Your PIN is needed: put it into COURTESY_PIN.</source>
        <translation>Potrzebny jest twój PIN: wpisz go do COURTESY_PIN.</translation>
    </message>
    <message>
        <source>This line is not a command. It needs an id and one of the known verbs.</source>
        <translation>Ten wiersz nie jest poleceniem. Potrzebny jest identyfikator i jeden ze znanych czasowników.</translation>
    </message>
    <message>
        <source>No guest is found by “{text}”.</source>
        <translation>Nie znaleziono gościa: „{text}”.</translation>
    </message>
    <message>
        <source>Several guests are found by “{text}”. Use the guest’s key.</source>
        <translation>Do „{text}” pasuje kilku gości. Użyj klucza gościa.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. What you typed is kept; sign in and go on.</source>
        <translation>Nikt nie jest zalogowany przy tym stanowisku. Wpisany tekst jest zachowany; zaloguj się i pracuj dalej.</translation>
    </message>
    <message>
        <source>{name} does not work here any more and cannot sign in. A manager can change that.</source>
        <translation>{name} już tu nie pracuje i nie może się zalogować. Może to zmienić dyrekcja.</translation>
    </message>
    <message>
        <source>Nobody here has the sign-in code “{sign_in}”. Look at the list of people and try again.</source>
        <translation>Nikt tu nie ma kodu logowania „{sign_in}”. Sprawdź listę osób i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{name} has no PIN yet. A manager can set one under Employees.</source>
        <translation>{name} nie ma jeszcze PIN-u. Dyrekcja może go ustawić w sekcji Zespół.</translation>
    </message>
    <message>
        <source>Too many wrong digits at this desk. Try again in {seconds} s; other desks go on as usual.</source>
        <translation>Za dużo złych cyfr przy tym stanowisku. Spróbuj za {seconds} s; inne stanowiska działają jak zwykle.</translation>
    </message>
    <message>
        <source>These were not {name}’s digits. Nothing was done; try again.</source>
        <translation>To nie te cyfry: {name}. Nic nie zrobiono; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A PIN has exactly six digits.</source>
        <translation>PIN ma dokładnie sześć cyfr.</translation>
    </message>
    <message>
        <source>Too easy to guess: no date, no row of digits, nothing repeated. Choose another PIN.</source>
        <translation>Zbyt łatwy do odgadnięcia: bez dat, cyfr po kolei i powtórzeń. Wybierz inny PIN.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the second one again.</source>
        <translation>PIN-y się różnią. Wpisz drugi jeszcze raz.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Wpisz imię i nazwisko.</translation>
    </message>
    <message>
        <source>This name is too long; {most} letters fit.</source>
        <translation>Za długie; mieści się {most} znaków.</translation>
    </message>
    <message>
        <source>A sign-in code is one short word of letters and digits, for example “maja”.</source>
        <translation>Kod logowania to jedno krótkie słowo z liter i cyfr, na przykład „maja”.</translation>
    </message>
    <message>
        <source>A colleague already has the code “{taken}”. Choose another one.</source>
        <translation>Kod „{taken}” ma już ktoś inny. Wybierz inny.</translation>
    </message>
    <message>
        <source>Only someone who decides about money can change this person. Ask a manager.</source>
        <translation>Dane tej osoby może zmienić tylko ktoś, kto decyduje o pieniądzach. Poproś dyrekcję.</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another manager; everything else can be saved.</source>
        <translation>Nikt nie zmienia własnej roli. Poproś kogoś innego z dyrekcji; resztę można zapisać.</translation>
    </message>
    <message>
        <source>You cannot close your own account. Ask another manager.</source>
        <translation>Nie można zamknąć własnego konta. Poproś kogoś innego z dyrekcji.</translation>
    </message>
    <message>
        <source>{name} is the last manager with a PIN. Nothing was changed; make somebody else a manager first.</source>
        <translation>{name} to ostatnia osoba w dyrekcji z PIN-em. Nic nie zmieniono; najpierw nadaj tę rolę komuś jeszcze.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Wybierz strefę czasową z listy.</translation>
    </message>
    <message>
        <source>Write a currency as its three letters, for example PLN.</source>
        <translation>Wpisz walutę trzema literami, na przykład PLN.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Wybierz co najmniej jeden język.</translation>
    </message>
    <message>
        <source>Something unexpected stood in the way ({kind}). Nothing was changed; the log says where.</source>
        <translation>Stało się coś nieoczekiwanego ({kind}). Nic nie zmieniono; dziennik mówi, gdzie.</translation>
    </message>
    <message>
        <source>A place has been set up here already. Nothing was changed; open it and sign in.</source>
        <translation>Obiekt jest tu już założony. Nic nie zmieniono; otwórz go i zaloguj się.</translation>
    </message>
    <message>
        <source>This place has no recovery code. A manager can set a new PIN under Employees.</source>
        <translation>Ten obiekt nie ma kodu odzyskiwania. Dyrekcja może ustawić nowy PIN w sekcji Zespół.</translation>
    </message>
    <message>
        <source>This is not the code that was printed at set-up. Nothing was changed; look at each letter again.</source>
        <translation>To nie ten kod, który wydrukowano przy zakładaniu. Nic nie zmieniono; sprawdź każdą literę.</translation>
    </message>
    <message>
        <source>The recovery code opens a manager’s account only. Choose a manager.</source>
        <translation>Kod odzyskiwania otwiera tylko konto dyrekcji. Wybierz kogoś z dyrekcji.</translation>
    </message>
    <message>
        <source>Choose a number from {least} to {most}.</source>
        <translation>Wybierz liczbę od {least} do {most}.</translation>
    </message>
    <message>
        <source>This request is not here any more. Look at the list again.</source>
        <translation>Tej prośby już tu nie ma. Sprawdź listę jeszcze raz.</translation>
    </message>
    <message>
        <source>This is longer than a note can be. Keep it under {most} letters.</source>
        <translation>Za długie na notatkę. Zmieść się w {most} znakach.</translation>
    </message>
    <message>
        <source>Write a number from 1 to {most}.</source>
        <translation>Wpisz liczbę od 1 do {most}.</translation>
    </message>
    <message>
        <source>Choose a department from the list.</source>
        <translation>Wybierz dział z listy.</translation>
    </message>
    <message>
        <source>Choose from the list how it was asked.</source>
        <translation>Wybierz z listy, jak poproszono.</translation>
    </message>
    <message>
        <source>There is no room {room} here. Correct the number, or write a place.</source>
        <translation>Nie ma tu pokoju {room}. Popraw numer albo wpisz miejsce.</translation>
    </message>
    <message>
        <source>More than one guest is in room {room}. Choose who asked.</source>
        <translation>W pokoju {room} jest kilku gości. Wybierz, kto poprosił.</translation>
    </message>
    <message>
        <source>Write the time as 10:15, as +30 for half an hour, or as tomorrow 9:00.</source>
        <translation>Wpisz godzinę: 10:15, +30 (za pół godziny) albo jutro 9:00.</translation>
    </message>
    <message>
        <source>A colleague was quicker: {number} was answered already. Nothing was changed.</source>
        <translation>Ktoś był szybszy: {number} ma już odpowiedź. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Somebody has worked on {number} since, so it stays. Decline it, or mark it done.</source>
        <translation>Ktoś już pracował nad {number}, więc zostaje. Odmów albo oznacz jako zrobione.</translation>
    </message>
    <message>
        <source>Say in a few words why it cannot be.</source>
        <translation>Napisz w kilku słowach, dlaczego się nie da.</translation>
    </message>
    <message>
        <source>There is no bare no here: write what you offered instead.</source>
        <translation>Samo „nie” to za mało: napisz, co zaproponowano w zamian.</translation>
    </message>
    <message>
        <source>This colleague does not work here any more. Choose somebody else.</source>
        <translation>Ta osoba już tu nie pracuje. Wybierz kogoś innego.</translation>
    </message>
    <message>
        <source>This stay is not here any more. Go back and look at the list again.</source>
        <translation>Tego pobytu już tu nie ma. Wróć i sprawdź listę jeszcze raz.</translation>
    </message>
    <message>
        <source>A colleague was quicker: the stay stands differently now. Nothing was changed; look again.</source>
        <translation>Ktoś był szybszy: pobyt wygląda teraz inaczej. Nic nie zmieniono; sprawdź jeszcze raz.</translation>
    </message>
    <message>
        <source>There is no such room any more. Choose another one.</source>
        <translation>Tego pokoju już nie ma. Wybierz inny.</translation>
    </message>
    <message>
        <source>{name} is in room {room}. Nothing was changed; choose another room.</source>
        <translation>{name} zajmuje pokój {room}. Nic nie zmieniono; wybierz inny pokój.</translation>
    </message>
    <message>
        <source>Room {room} is promised to {name} for one of these nights. Choose another room or other days.</source>
        <translation>Pokój {room} jest na jedną z tych nocy obiecany: {name}. Wybierz inny pokój albo inne dni.</translation>
    </message>
    <message>
        <source>Room {room} is out of order. Choose another one.</source>
        <translation>Pokój {room} jest wyłączony z użytku. Wybierz inny.</translation>
    </message>
    <message>
        <source>Room {room} is still being cleaned. Choose another one, or check in anyway.</source>
        <translation>Pokój {room} jest jeszcze sprzątany. Wybierz inny albo zamelduj mimo to.</translation>
    </message>
    <message>
        <source>Choose a room.</source>
        <translation>Wybierz pokój.</translation>
    </message>
    <message>
        <source>Choose the guest first.</source>
        <translation>Najpierw wybierz gościa.</translation>
    </message>
    <message>
        <source>This is the room the guest has already.</source>
        <translation>Gość ma już ten pokój.</translation>
    </message>
    <message>
        <source>Write the number of the room.</source>
        <translation>Wpisz numer pokoju.</translation>
    </message>
    <message>
        <source>Room {room} is on the list already.</source>
        <translation>Pokój {room} jest już na liście.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or later.</source>
        <translation>Ten dzień już minął. Wybierz dziś lub później.</translation>
    </message>
    <message>
        <source>The guest would leave before arriving.</source>
        <translation>Gość wyjechałby przed przyjazdem.</translation>
    </message>
    <message>
        <source>This stay would be longer than a year. Look at the year again.</source>
        <translation>Ten pobyt trwałby ponad rok. Sprawdź rok jeszcze raz.</translation>
    </message>
    <message>
        <source>At least one person stays, and at most twenty.</source>
        <translation>W pokoju jest od jednej do dwudziestu osób.</translation>
    </message>
    <message>
        <source>A guest who is here arrives today. For a later day, write the stay down as expected.</source>
        <translation>Gość, który już jest, przyjeżdża dziś. Na później zapisz pobyt jako oczekiwany.</translation>
    </message>
    <message>
        <source>Choose a day after the planned one.</source>
        <translation>Wybierz dzień po planowanym.</translation>
    </message>
    <message>
        <source>Choose a day before the planned one.</source>
        <translation>Wybierz dzień przed planowanym.</translation>
    </message>
    <message>
        <source>This was done on an earlier day and stays as it is. Check the guest out instead.</source>
        <translation>Zrobiono to wcześniej i tak zostaje. Zamiast tego wymelduj gościa.</translation>
    </message>
    <message>
        <source>Write the companion’s name.</source>
        <translation>Wpisz imię osoby towarzyszącej.</translation>
    </message>
    <message>
        <source>This guest is in the room already.</source>
        <translation>Ten gość już jest w pokoju.</translation>
    </message>
    <message>
        <source>This companion is not in the room any more.</source>
        <translation>Tej osoby towarzyszącej nie ma już w pokoju.</translation>
    </message>
    <message>
        <source>This guest is not here any more. Go back and look again.</source>
        <translation>Tego gościa już tu nie ma. Wróć i sprawdź jeszcze raz.</translation>
    </message>
    <message>
        <source>Choose a word from the list.</source>
        <translation>Wybierz słowo z listy.</translation>
    </message>
    <message>
        <source>This order is not here any more. Go back and look again.</source>
        <translation>Tego zamówienia już tu nie ma. Wróć i sprawdź jeszcze raz.</translation>
    </message>
    <message>
        <source>{number} was handed over or given up already. Nothing was changed.</source>
        <translation>{number}: już wydane albo po rezygnacji. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{number} is still open. Nothing was changed.</source>
        <translation>{number}: wciąż otwarte. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Napisz, co to jest.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Ta godzina już minęła. Wybierz późniejszą.</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Najpierw wybierz folder.</translation>
    </message>
    <message>
        <source>Choose what the files in the folder are.</source>
        <translation>Wybierz, co jest w plikach tego folderu.</translation>
    </message>
    <message>
        <source>Choose how old the data may be.</source>
        <translation>Wybierz, jak stare mogą być dane.</translation>
    </message>
    <message>
        <source>Files that were taken in lie in this folder already. Choose the one above it.</source>
        <translation>W tym folderze leżą już wczytane pliki. Wybierz folder nad nim.</translation>
    </message>
    <message>
        <source>The folder cannot be reached at present. It is tried again by itself.</source>
        <translation>Folder jest teraz niedostępny. Próba powtórzy się sama.</translation>
    </message>
    <message>
        <source>Files cannot be read or moved in the folder at present. It is tried again by itself.</source>
        <translation>Plików w tym folderze nie da się teraz odczytać lub przenieść. Próba powtórzy się sama.</translation>
    </message>
    <message>
        <source>Whoever chose this folder may not import any more. Choose the folder anew.</source>
        <translation>Osoba, która wybrała ten folder, nie ma już prawa importu. Wybierz folder na nowo.</translation>
    </message>
    <message>
        <source>It is not certain how the letters are to be read: {first} or {second}. Import this file once by hand, look at the names, and let the columns be remembered: from then on the folder takes such files.</source>
        <translation>Nie wiadomo, jak czytać litery: {first} czy {second}. Zaimportuj ten plik raz ręcznie, spójrz na nazwiska i zapamiętaj kolumny: odtąd folder przyjmie takie pliki.</translation>
    </message>
    <message>
        <source>No date tells day and month apart. Import this file once by hand, choose the order of the dates, and let the columns be remembered: from then on the folder takes such files.</source>
        <translation>Z żadnej daty nie wynika, co jest dniem, a co miesiącem. Zaimportuj ten plik raz ręcznie, wybierz kolejność w datach i zapamiętaj kolumny: odtąd folder przyjmie takie pliki.</translation>
    </message>
    <message>
        <source>{rejected} of {rows} rows are wrong. A person should look at the file first.</source>
        <translation>Błędne wiersze: {rejected} z {rows}. Ktoś powinien najpierw spojrzeć na plik.</translation>
    </message>
    <message>
        <source>The file could not be read because of a fault in the program. Try to import it by hand.</source>
        <translation>Pliku nie udało się odczytać z powodu błędu programu. Spróbuj zaimportować go ręcznie.</translation>
    </message>
    <message>
        <source>Nobody has said what is in this, and {person} may not be able to have it. Nothing was given; ask whoever makes it, or choose something else.</source>
        <translation>Nikt nie powiedział, co w tym jest, a {person} może tego nie móc dostać. Nic nie zostało podarowane; zapytaj tego, kto to przygotowuje, albo wybierz coś innego.</translation>
    </message>
    <message>
        <source>{name} is in the house already. Nothing was changed.</source>
        <translation>{name} już tu mieszka. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This guest wants nothing sent or printed. Open the guest’s privacy page and say why it must be.</source>
        <translation>Gość nie życzy sobie, by cokolwiek wysyłać lub drukować. Otwórz stronę prywatności gościa i podaj powód, jeśli trzeba.</translation>
    </message>
    <message>
        <source>Say in a few words why it goes out all the same. It is kept.</source>
        <translation>Napisz w kilku słowach, dlaczego mimo to. Powód zostanie zapisany.</translation>
    </message>
    <message>
        <source>Write the name the guest goes by.</source>
        <translation>Wpisz nazwisko, pod którym gość występuje.</translation>
    </message>
    <message>
        <source>The guest goes by another name already. End that first.</source>
        <translation>Gość już występuje pod innym nazwiskiem. Najpierw to zakończ.</translation>
    </message>
    <message>
        <source>The guest goes by their own name.</source>
        <translation>Gość występuje pod własnym nazwiskiem.</translation>
    </message>
    <message>
        <source>This time is over already. Choose a later one.</source>
        <translation>Ta godzina już minęła. Wybierz późniejszą.</translation>
    </message>
    <message>
        <source>This guest’s data was erased. What is left are stays and sums; nothing can be added.</source>
        <translation>Dane tego gościa usunięto. Zostały pobyty i kwoty; niczego nie można dodać.</translation>
    </message>
    <message>
        <source>This card went with the guest’s data. That it was made is still known.</source>
        <translation>Ta kartka zniknęła wraz z danymi gościa. Wiadomo tylko, że powstała.</translation>
    </message>
    <message>
        <source>Say what it is for and how the guest agreed.</source>
        <translation>Podaj, w jakim celu i jak gość wyraził zgodę.</translation>
    </message>
    <message>
        <source>A photo is kept only on the guest’s word. Ask first, and write the yes down.</source>
        <translation>Zdjęcie przechowuje się tylko za zgodą gościa. Najpierw zapytaj i zapisz zgodę.</translation>
    </message>
    <message>
        <source>Only pictures (JPEG, PNG, WebP, HEIC) and PDF files are kept, whatever the name says.</source>
        <translation>Przechowuje się tylko obrazy (JPEG, PNG, WebP, HEIC) i pliki PDF, bez względu na nazwę.</translation>
    </message>
    <message>
        <source>This PDF would do something by itself (a script or a file inside). It was not kept.</source>
        <translation>Ten PDF sam coś uruchamia (skrypt lub plik w środku). Nie zapisano go.</translation>
    </message>
    <message>
        <source>This is larger than 2 MB. It was not kept.</source>
        <translation>To więcej niż 2 MB. Nie zapisano.</translation>
    </message>
    <message>
        <source>Identity papers and bank cards are never kept, not even as a picture: a copy is as good as the thing. Write down that you saw it, nothing more.</source>
        <translation>Dokumentów tożsamości i kart bankowych nigdy się nie przechowuje, nawet jako obrazu: kopia jest warta tyle co oryginał. Zapisz tylko, że dokument okazano.</translation>
    </message>
    <message>
        <source>{most} files are enough. Take one away first.</source>
        <translation>Wystarczy plików: {most}. Najpierw usuń jeden.</translation>
    </message>
    <message>
        <source>This is not the guest’s name. Nothing was erased.</source>
        <translation>To nie jest imię i nazwisko gościa. Niczego nie usunięto.</translation>
    </message>
    <message>
        <source>The guest is in the house. Their data can be erased once they have left.</source>
        <translation>Gość jest w hotelu. Dane można usunąć po wyjeździe.</translation>
    </message>
    <message>
        <source>The guest is expected. Cancel the stay first; then their data can be erased.</source>
        <translation>Gość jest oczekiwany. Najpierw odwołaj pobyt, potem można usunąć dane.</translation>
    </message>
    <message>
        <source>A gesture of this guest waits to be decided or given. Close it first.</source>
        <translation>Gest dla tego gościa czeka na decyzję lub przekazanie. Najpierw go zamknij.</translation>
    </message>
    <message>
        <source>A request of this guest is open. Do it or decline it first.</source>
        <translation>Prośba tego gościa jest otwarta. Najpierw ją wykonaj lub odmów.</translation>
    </message>
    <message>
        <source>A thing of this guest lies in lost and found. Hand it back or close it first.</source>
        <translation>Rzecz tego gościa jest wśród znalezionych. Najpierw ją oddaj lub zamknij sprawę.</translation>
    </message>
    <message>
        <source>An order, repair or hold of this guest is open. Close it first.</source>
        <translation>Zamówienie, naprawa lub odłożona rzecz tego gościa jest otwarta. Najpierw ją zamknij.</translation>
    </message>
    <message>
        <source>Only a manager may do this. Choose one.</source>
        <translation>Może to zrobić tylko dyrektor. Wybierz go.</translation>
    </message>
    <message>
        <source>These two are one profile already. Nothing was changed.</source>
        <translation>To już jest jeden profil. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This profile stands on its own already. Nothing was changed.</source>
        <translation>Ten profil jest już osobny. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Choose one of the card sizes.</source>
        <translation>Wybierz jeden z rozmiarów kartki.</translation>
    </message>
    <message>
        <source>Choose one of the hands.</source>
        <translation>Wybierz jedno z pism.</translation>
    </message>
    <message>
        <source>Choose two colours, or none.</source>
        <translation>Wybierz dwa kolory albo żadnego.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose a PNG, JPEG or SVG file.</source>
        <translation>Tego obrazu nie da się odczytać. Wybierz plik PNG, JPEG lub SVG.</translation>
    </message>
    <message>
        <source>This logo is too large even when it is made small. Choose a simpler one.</source>
        <translation>To logo jest za duże nawet po zmniejszeniu. Wybierz prostsze.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose a PNG or JPEG of your signature.</source>
        <translation>Tego obrazu nie da się odczytać. Wybierz PNG lub JPEG ze swoim podpisem.</translation>
    </message>
    <message>
        <source>No signature can be seen on this picture. Write it with a dark pen on white paper and take it again.</source>
        <translation>Na tym obrazie nie widać podpisu. Podpisz się ciemnym piórem na białym papierze i zrób zdjęcie jeszcze raz.</translation>
    </message>
    <message>
        <source>This is no font file that can be read. Choose a TTF or OTF file.</source>
        <translation>Tego pliku czcionki nie da się odczytać. Wybierz plik TTF lub OTF.</translation>
    </message>
    <message>
        <source>This font is too large to be kept. Choose one of at most 2 MB.</source>
        <translation>Ta czcionka jest za duża, by ją zachować. Wybierz taką, która ma najwyżej 2 MB.</translation>
    </message>
    <message>
        <source>The maker of this font forbids putting it into documents. Choose another one.</source>
        <translation>Twórca tej czcionki nie pozwala umieszczać jej w dokumentach. Wybierz inną.</translation>
    </message>
    <message>
        <source>This font has no letters a card could be written with. Choose another one.</source>
        <translation>Ta czcionka nie ma liter, którymi dałoby się napisać kartkę. Wybierz inną.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Najpierw napisz tekst.</translation>
    </message>
    <message>
        <source>This text is too long for a card: at most {most} characters.</source>
        <translation>Ten tekst jest za długi na kartkę: najwyżej {most} znaków.</translation>
    </message>
    <message>
        <source>There is no field {{{name}}}. Choose one of the fields below the text.</source>
        <translation>Nie ma pola {{{name}}}. Wybierz jedno z pól pod tekstem.</translation>
    </message>
    <message>
        <source>A bracket is not closed, or nothing stands between the strokes: {mark}</source>
        <translation>Nawias nie jest zamknięty albo między kreskami nic nie stoi: {mark}</translation>
    </message>
    <message>
        <source>There are {most} texts already. Take out what nobody uses by changing it into the new one.</source>
        <translation>Jest już tyle tekstów: {most}. Zmień któryś nieużywany w nowy.</translation>
    </message>
    <message>
        <source>This text is not here any more. Go back and look again.</source>
        <translation>Tego tekstu już tu nie ma. Wróć i sprawdź jeszcze raz.</translation>
    </message>
    <message>
        <source>There is no encoding called “{name}”. Try utf-8, windows-1250 or iso-8859-2.</source>
        <translation>Nie ma kodowania „{name}”. Spróbuj utf-8, windows-1250 albo iso-8859-2.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a spreadsheet: it is damaged or protected by a password. Nothing was changed.</source>
        <translation>Nie można odczytać arkusza {file}: jest uszkodzony albo chroniony hasłem. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing in {file} looks like a guest with a name. Nothing was changed.</source>
        <translation>W pliku {file} nic nie wygląda na gościa z nazwiskiem. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>One value in the file is larger than 32 MB. Nothing was changed.</source>
        <translation>Jedna z wartości w pliku ma ponad 32 MB. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed.</source>
        <translation>Plik {file} jest pusty. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{file} is not a table, an address book or the export of another system. Export it as CSV, Excel, JSON or vCard.</source>
        <translation>{file} to nie tabela, książka adresowa ani eksport z innego systemu. Wyeksportuj dane jako CSV, Excel, JSON lub vCard.</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”.</source>
        <translation>Nie ma zestawu „{name}”.</translation>
    </message>
    <message>
        <source>There is no field called “{name}”.</source>
        <translation>Nie ma pola „{name}”.</translation>
    </message>
    <message>
        <source>There is no column called “{name}”. The columns are: {columns}</source>
        <translation>Nie ma kolumny „{name}”. Kolumny: {columns}</translation>
    </message>
    <message>
        <source>The order of dates is DMY, MDY or YMD, not “{name}”.</source>
        <translation>Kolejność dat to DMY, MDY albo YMD, nie „{name}”.</translation>
    </message>
    <message>
        <source>No column is chosen for the guest’s name. Choose one and try again. The columns are: {columns}</source>
        <translation>Nie wybrano kolumny z nazwiskiem gościa. Wybierz ją i spróbuj ponownie. Kolumny: {columns}</translation>
    </message>
    <message>
        <source>{file} is being imported just now. Wait until it is done.</source>
        <translation>Właśnie trwa import pliku {file}. Poczekaj, aż się skończy.</translation>
    </message>
    <message>
        <source>The import of {file} did not come in, so there is nothing to undo.</source>
        <translation>Import pliku {file} nie doszedł do skutku, więc nie ma czego cofać.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>brak nazwiska</translation>
    </message>
    <message>
        <source>letters were lost before the export</source>
        <translation>litery przepadły przed eksportem</translation>
    </message>
    <message>
        <source>a character that is no letter</source>
        <translation>znak, który nie jest literą</translation>
    </message>
    <message>
        <source>a formula, not a name</source>
        <translation>formuła, nie nazwisko</translation>
    </message>
    <message>
        <source>too long to be a guest</source>
        <translation>za długie jak na gościa</translation>
    </message>
    <message>
        <source>more columns than the heading: {more}</source>
        <translation>kolumny ponad nagłówek: {more}</translation>
    </message>
    <message>
        <source>the quotation mark is never closed</source>
        <translation>cudzysłów nie został zamknięty</translation>
    </message>
    <message>
        <source>the file ends in the middle of this card</source>
        <translation>plik kończy się w środku tej wizytówki</translation>
    </message>
    <message>
        <source>the file ends too early or is damaged here</source>
        <translation>plik kończy się za wcześnie albo jest tu uszkodzony</translation>
    </message>
    <message>
        <source>this date does not exist: {value}</source>
        <translation>nie ma takiej daty: {value}</translation>
    </message>
    <message>
        <source>too long to be a note</source>
        <translation>za długie jak na notatkę</translation>
    </message>
    <message>
        <source>this number belongs to somebody else here, {name}: name the source</source>
        <translation>ten numer należy tu do kogoś innego ({name}): podaj źródło</translation>
    </message>
    <message>
        <source>Cancelled. What is out stays out, the rest is kept.</source>
        <translation>Anulowano. Co wydrukowano, to wydrukowano; reszta jest zachowana.</translation>
    </message>
    <message>
        <source>The printer “{printer}” has no paper. Everything is kept; put paper in and print again, or save it. {said}</source>
        <translation>W drukarce „{printer}” brakuje papieru. Wszystko jest zachowane; włóż papier i wydrukuj ponownie albo zapisz. {said}</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer “{printer}”. Everything is kept; free it and print again, or save it. {said}</source>
        <translation>W drukarce „{printer}” zaciął się papier. Wszystko jest zachowane; wyjmij go i wydrukuj ponownie albo zapisz. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” has no ink or toner. Everything is kept; change it and print again, or save it. {said}</source>
        <translation>W drukarce „{printer}” skończył się tusz lub toner. Wszystko jest zachowane; wymień go i wydrukuj ponownie albo zapisz. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” is open. Everything is kept; close it and print again. {said}</source>
        <translation>Drukarka „{printer}” jest otwarta. Wszystko jest zachowane; zamknij ją i wydrukuj ponownie. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” cannot be reached. Everything is kept; is it on? Print again, or save it. {said}</source>
        <translation>Drukarka „{printer}” nie odpowiada. Wszystko jest zachowane; czy jest włączona? Wydrukuj ponownie albo zapisz. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” is stopped. Everything is kept; start its queue and print again, or save it. {said}</source>
        <translation>Drukarka „{printer}” jest zatrzymana. Wszystko jest zachowane; wznów kolejkę i wydrukuj ponownie albo zapisz. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not here any more. Everything is kept; choose another one, or save it.</source>
        <translation>Drukarki „{printer}” już tu nie ma. Wszystko jest zachowane; wybierz inną albo zapisz.</translation>
    </message>
    <message>
        <source>This computer’s disk is full, so nothing could be sent to the printer. Everything is kept; make room and print again.</source>
        <translation>Dysk tego komputera jest pełny, więc nic nie wysłano do drukarki. Wszystko jest zachowane; zwolnij miejsce i wydrukuj ponownie.</translation>
    </message>
    <message>
        <source>Choose whom the cards are for.</source>
        <translation>Wybierz, dla kogo są kartki.</translation>
    </message>
    <message>
        <source>There is nobody to write to. Choose others.</source>
        <translation>Nie ma do kogo pisać. Wybierz kogoś innego.</translation>
    </message>
    <message>
        <source>Up to {most} cards can be made at once. Choose fewer.</source>
        <translation>Naraz można przygotować najwyżej {most} kartek. Wybierz mniej.</translation>
    </message>
    <message>
        <source>These cards are not here any more. Go back and look again.</source>
        <translation>Tych kartek już tu nie ma. Wróć i sprawdź ponownie.</translation>
    </message>
    <message>
        <source>This card is left out: {name}.</source>
        <translation>Ta kartka jest pominięta: {name}.</translation>
    </message>
    <message>
        <source>This card is printed already: {name}. Write another one.</source>
        <translation>Ta kartka jest już wydrukowana: {name}. Napisz nową.</translation>
    </message>
    <message>
        <source>A card waits, is to be mended, or stopped.</source>
        <translation>Kartka czeka, jest do poprawy albo zatrzymana.</translation>
    </message>
    <message>
        <source>Choose one of the languages of cards.</source>
        <translation>Wybierz jeden z języków kartek.</translation>
    </message>
    <message>
        <source>Choose an envelope or a sheet of labels.</source>
        <translation>Wybierz kopertę albo arkusz etykiet.</translation>
    </message>
    <message>
        <source>Write an address first.</source>
        <translation>Najpierw wpisz adres.</translation>
    </message>
    <message>
        <source>This line is too long for an envelope.</source>
        <translation>Ten wiersz jest za długi na kopertę.</translation>
    </message>
    <message>
        <source>Choose how many cards a sheet takes.</source>
        <translation>Wybierz, ile kartek mieści się na arkuszu.</translation>
    </message>
    <message>
        <source>So many cards do not fit this sheet. Choose fewer, or another size.</source>
        <translation>Tyle kartek nie zmieści się na tym arkuszu. Wybierz mniej albo inny rozmiar.</translation>
    </message>
    <message>
        <source>Choose a period that ends after it begins, of at most {most} days.</source>
        <translation>Wybierz okres, który kończy się po początku i trwa najwyżej {most} dni.</translation>
    </message>
    <message>
        <source>The statement could not be written in the form that archives keep. Nothing was saved.</source>
        <translation>Nie udało się zapisać zestawienia w postaci archiwalnej. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>Choose who it is.</source>
        <translation>Wybierz, kto to jest.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Wpisz imię.</translation>
    </message>
    <message>
        <source>Write an age (7) or a year of birth (2019), or leave it empty.</source>
        <translation>Wpisz wiek (7) albo rok urodzenia (2019) lub zostaw puste.</translation>
    </message>
    <message>
        <source>This is the guest’s own profile. Choose somebody else.</source>
        <translation>To profil tego samego gościa. Wybierz kogoś innego.</translation>
    </message>
    <message>
        <source>Write what the day is for.</source>
        <translation>Napisz, co to za dzień.</translation>
    </message>
    <message>
        <source>This is not here any more. Look at the page again.</source>
        <translation>Tego już tu nie ma. Spójrz na stronę jeszcze raz.</translation>
    </message>
    <message>
        <source>Choose one of the three answers.</source>
        <translation>Wybierz jedną z trzech odpowiedzi.</translation>
    </message>
    <message>
        <source>The import of {file} is too old to be undone: what stood there before is deleted by your rules of retention.</source>
        <translation>Import pliku {file} jest za stary, by go cofnąć: poprzednie wartości usunięto według zasad przechowywania.</translation>
    </message>
    <message>
        <source>The list is empty. No card was drawn.</source>
        <translation>Lista jest pusta. Nie powstała żadna kartka.</translation>
    </message>
    <message>
        <source>Line {row} below the headings: “{value}” is not known here. No card was drawn.</source>
        <translation>Wiersz {row} pod nagłówkami: „{value}” nie jest tu znane. Nie powstała żadna kartka.</translation>
    </message>
    <message>
        <source>Line {row} below the headings has not as many columns as they have. No card was drawn.</source>
        <translation>Wiersz {row} pod nagłówkami ma inną liczbę kolumn niż nagłówki. Nie powstała żadna kartka.</translation>
    </message>
    <message>
        <source>A quotation mark in line {row} below the headings never ends. No card was drawn.</source>
        <translation>Cudzysłów w wierszu {row} pod nagłówkami nie jest zamknięty. Nie powstała żadna kartka.</translation>
    </message>
    <message>
        <source>No column could be read as: {fields}. Import this file once by hand, choose the columns, and let them be remembered: from then on the folder takes such files.</source>
        <translation>Żadnej kolumny nie dało się odczytać jako: {fields}. Zaimportuj ten plik raz ręcznie, wybierz kolumny i pozwól je zapamiętać: odtąd folder przyjmuje takie pliki.</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Evacuation list</source>
        <translation>Lista ewakuacyjna</translation>
    </message>
    <message>
        <source>As of {time}, {day}</source>
        <translation>Stan z {time}, {day}</translation>
    </message>
    <message>
        <source>People in the house: {people}. Rooms: {rooms}.</source>
        <translation>Osoby w obiekcie: {people}. Pokoje: {rooms}.</translation>
    </message>
    <message>
        <source>Help first</source>
        <translation>Najpierw pomóc</translation>
    </message>
    <message>
        <source>Floor not known</source>
        <translation>Piętro nieznane</translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>Piętro {floor}</translation>
    </message>
    <message>
        <source>{name} (child)</source>
        <translation>{name} (dziecko)</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>potrzebuje pomocy</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Ready by</source>
        <translation>Gotowe na</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Na kartce</translation>
    </message>
    <message>
        <source>Write a time like 15:30.</source>
        <translation>Wpisz godzinę, na przykład 15:30.</translation>
    </message>
</context>
<context>
    <name>EyeButton</name>
    <message>
        <source>Show what is folded for ten seconds</source>
        <translation>Odkryj na dziesięć sekund</translation>
    </message>
</context>
<context>
    <name>FacingLists</name>
    <message>
        <source>Log a find</source>
        <translation>Zapisz znalezisko</translation>
    </message>
    <message>
        <source>Log a question</source>
        <translation>Zapisz pytanie</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znalezione</translation>
    </message>
    <message>
        <source>The shelves are empty.</source>
        <translation>Półki są puste.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Poszukiwane</translation>
    </message>
    <message>
        <source>Nobody is looking for anything.</source>
        <translation>Nikt niczego nie szuka.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zdrowie</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>{what}, {severity}</source>
        <translation>{what}, {severity}</translation>
    </message>
    <message>
        <source>asked, none</source>
        <translation>zapytano, brak</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nigdy nie pytano</translation>
    </message>
    <message>
        <source>Confirmed today, {name}</source>
        <translation>Potwierdzone dziś, {name}</translation>
    </message>
    <message>
        <source>Confirmed {day}, {name}</source>
        <translation>Potwierdzone {day}, {name}</translation>
    </message>
    <message>
        <source>True name</source>
        <translation>Prawdziwe nazwisko</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Protected facts</source>
        <translation>Dane chronione</translation>
    </message>
    <message>
        <source>Nothing protected is on file.</source>
        <translation>Brak danych chronionych.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Pokaż szczegóły</translation>
    </message>
    <message>
        <source>All still holds</source>
        <translation>Wszystko nadal aktualne</translation>
    </message>
    <message>
        <source>Each look at details is written down.</source>
        <translation>Każde zajrzenie w szczegóły jest zapisywane.</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>bez terminu</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>przechowywane do: {day}</translation>
    </message>
    <message>
        <source>It goes soon: ask the guest whether it still holds.</source>
        <translation>Wkrótce zniknie: zapytaj gościa, czy to nadal aktualne.</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Zgoda cofnięta</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation>Usunąć na zawsze?</translation>
    </message>
    <message>
        <source>{fact}: consent withdrawn</source>
        <translation>{fact}: zgoda cofnięta</translation>
    </message>
</context>
<context>
    <name>FaultBox</name>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>No guest’s name, room or note is in these details.</source>
        <translation>W tych szczegółach nie ma nazwisk gości, pokoi ani notatek.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Coś tu poszło nie tak</translation>
    </message>
    <message>
        <source>Nothing that you saved is lost; your draft is kept.</source>
        <translation>Nic zapisanego nie zginęło; szkic jest zachowany.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Open this page again</source>
        <translation>Otwórz ponownie</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>free</source>
        <translation>bezpłatnie</translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message>
        <source>Without words</source>
        <translation>Bez opisu</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Look at {file}</source>
        <translation>Obejrzyj: {file}</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>A kept file</source>
        <translation>Zachowany plik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Otwórz w innym programie</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Another program may know how to open it.</source>
        <translation>Tego pliku nie da się tu pokazać. Może otworzy go inny program.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}  ·  Page Up and Page Down turn, Ctrl with + and − enlarges</source>
        <translation>Strona {page} z {pages}  ·  Page Up i Page Down przewracają, Ctrl z + i − powiększa</translation>
    </message>
    <message>
        <source>No program on this computer opens such files. Save it instead.</source>
        <translation>Żaden program na tym komputerze nie otwiera takich plików. Zapisz plik.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Zapisano jako {name}.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>A table, a spreadsheet, an address book or the export of a hotel system. Nothing is changed yet.</source>
        <translation>Tabela, arkusz, książka adresowa albo eksport z systemu hotelowego. Nic się jeszcze nie zmieni.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Upuść tu plik</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Co jest w pliku</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Czytam {file} …</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>W kilku słowach</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</source>
        <translation>Obrazy i PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
</context>
<context>
    <name>FindDetail</name>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>W czyich rękach</translation>
    </message>
    <message>
        <source>only added to</source>
        <translation>tylko dopisywane</translation>
    </message>
    <message>
        <source>Choose a thing to see it in full.</source>
        <translation>Wybierz rzecz, aby zobaczyć całość.</translation>
    </message>
    <message>
        <source>Hidden mark</source>
        <translation>Ukryta cecha</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Each look is written down.</source>
        <translation>Każde spojrzenie jest zapisywane.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Oddaj</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Przywieszka</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s). Click to add one.</source>
        <translation>
            <numerusform>%n zdjęcie. Kliknij, aby dodać kolejne.</numerusform>
            <numerusform>%n zdjęcia. Kliknij, aby dodać kolejne.</numerusform>
            <numerusform>%n zdjęć. Kliknij, aby dodać zdjęcie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Serial or engraving</source>
        <translation>Numer lub grawer</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numer przesyłki</translation>
    </message>
    <message>
        <source>Open guest</source>
        <translation>Otwórz gościa</translation>
    </message>
    <message>
        <source>Belongs together with {number}</source>
        <translation>Łączy się z {number}</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Rozłącz</translation>
    </message>
    <message>
        <source>Is it {number}?</source>
        <translation>Czy to {number}?</translation>
    </message>
    <message>
        <source>Yes, together</source>
        <translation>Tak, połącz</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Move to another shelf</source>
        <translation>Przełóż na inną półkę</translation>
    </message>
    <message>
        <source>Somebody keeps it</source>
        <translation>Przekaż komuś</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>Zutylizuj</translation>
    </message>
</context>
<context>
    <name>FindFields</name>
    <message>
        <source>in any of the four languages</source>
        <translation>w dowolnym z czterech języków</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Hidden mark</source>
        <translation>Ukryta cecha</translation>
    </message>
    <message>
        <source>Mark it as</source>
        <translation>Oznacz jako</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>teddy bear brown red bow</source>
        <translation>miś brązowy czerwona kokarda</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>room or place</source>
        <translation>pokój lub miejsce</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Dokładnie</translation>
    </message>
    <message>
        <source>under the bed</source>
        <translation>pod łóżkiem</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Kto znalazł</translation>
    </message>
    <message>
        <source>Counted with</source>
        <translation>Świadek liczenia</translation>
    </message>
    <message>
        <source>a second person</source>
        <translation>druga osoba</translation>
    </message>
    <message>
        <source>Money and jewellery are counted by two.</source>
        <translation>Pieniądze i biżuterię liczą dwie osoby.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>nie widać</translation>
    </message>
    <message>
        <source>Serial or engraving</source>
        <translation>Numer lub grawer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Hidden mark, for proof of ownership</source>
        <translation>Ukryta cecha, na dowód własności</translation>
    </message>
    <message>
        <source>never printed, never shown in lists</source>
        <translation>nigdy na wydruku ani na listach</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
</context>
<context>
    <name>FindForm</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>on the shelf</source>
        <translation>na półce</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>szukamy</translation>
    </message>
    <message>
        <source>found</source>
        <translation>znalezione</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>oddane</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>wysłane</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>przekazane</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>zutylizowane</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>perishable</source>
        <translation>nietrwałe</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>leki</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>gotówka</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>dokument tożsamości</translation>
    </message>
    <message>
        <source>bank card</source>
        <translation>karta bankowa</translation>
    </message>
    <message>
        <source>device</source>
        <translation>urządzenie</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paszport</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Dowód osobisty</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Prawo jazdy</translation>
    </message>
    <message>
        <source>None, we know the guest</source>
        <translation>Żaden, znamy gościa</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znalezione</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Poszukiwane</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Poprawione</translation>
    </message>
    <message>
        <source>Taken back, it was a slip</source>
        <translation>Wycofane, to była pomyłka</translation>
    </message>
    <message>
        <source>The owner is known</source>
        <translation>Właściciel jest znany</translation>
    </message>
    <message>
        <source>The owner is not known after all</source>
        <translation>Właściciel jednak nie jest znany</translation>
    </message>
    <message>
        <source>Belongs together with {number}</source>
        <translation>Łączy się z {number}</translation>
    </message>
    <message>
        <source>Does not belong together with {number}</source>
        <translation>Nie łączy się z {number}</translation>
    </message>
    <message>
        <source>Put on another shelf</source>
        <translation>Przełożone na inną półkę</translation>
    </message>
    <message>
        <source>Looked at the hidden mark</source>
        <translation>Sprawdzono ukrytą cechę</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Oddane</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Kept by somebody else</source>
        <translation>Przekazane komuś innemu</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Zutylizowane</translation>
    </message>
    <message>
        <source>Closed, it was not found</source>
        <translation>Zamknięte, nie znaleziono</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Otwarte ponownie</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), {kind}. Check it against the law of your place.</source>
        <translation>
            <numerusform>%n dzień, {kind}. Porównaj z miejscowym prawem.</numerusform>
            <numerusform>%n dni, {kind}. Porównaj z miejscowym prawem.</numerusform>
            <numerusform>%n dni, {kind}. Porównaj z miejscowym prawem.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>poszukiwane</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>counted with {name}</source>
        <translation>świadek liczenia: {name}</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>termin minął</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ostatni dzień</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>został %n dzień</numerusform>
            <numerusform>zostały %n dni</numerusform>
            <numerusform>zostało %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldCover</name>
    <message>
        <source>folded</source>
        <translation>zakryte</translation>
    </message>
</context>
<context>
    <name>FoldedPhoto</name>
    <message>
        <source>Photo of the guest</source>
        <translation>Zdjęcie gościa</translation>
    </message>
</context>
<context>
    <name>FoldedText</name>
    <message>
        <source>folded</source>
        <translation>zakryte</translation>
    </message>
</context>
<context>
    <name>FoldedValue</name>
    <message>
        <source>folded</source>
        <translation>zakryte</translation>
    </message>
</context>
<context>
    <name>ForUsCard</name>
    <message>
        <source>For us</source>
        <translation>Dla nas</translation>
    </message>
    <message>
        <source>{what}, {amount}</source>
        <translation>{what}, {amount}</translation>
    </message>
    <message>
        <source>Choose a gesture</source>
        <translation>Wybierz gest</translation>
    </message>
    <message>
        <source>Nothing stands out today. A small thing, unasked, is remembered longest.</source>
        <translation>Dziś nic szczególnego. Najdłużej pamięta się drobiazg, o który nikt nie prosił.</translation>
    </message>
    <message>
        <source>Birthday today.</source>
        <translation>Dziś urodziny.</translation>
    </message>
    <message>
        <source>Birthday today. On {day} this went down well: {what}.</source>
        <translation>Dziś urodziny. {day} spodobało się: {what}.</translation>
    </message>
    <message>
        <source>Wedding day today.</source>
        <translation>Dziś rocznica ślubu.</translation>
    </message>
    <message>
        <source>Wedding day today. On {day} this went down well: {what}.</source>
        <translation>Dziś rocznica ślubu. {day} spodobało się: {what}.</translation>
    </message>
</context>
<context>
    <name>FoundFormPage</name>
    <message>
        <source>Log a find</source>
        <translation>Zapisz znalezisko</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znalezione</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Poszukiwane</translation>
    </message>
    <message>
        <source>Found or asked for</source>
        <translation>Znalezione czy poszukiwane</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Poprawka</translation>
    </message>
    <message>
        <source>Log a question</source>
        <translation>Zapisz pytanie</translation>
    </message>
    <message>
        <source>the number is given when you save</source>
        <translation>numer pojawi się po zapisie</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Lost &amp; found</source>
        <translation>Rzeczy znalezione</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>By keep-until</source>
        <translation>Według terminu</translation>
    </message>
    <message>
        <source>Which things are shown</source>
        <translation>Które rzeczy widać</translation>
    </message>
    <message>
        <source>Tag {number}</source>
        <translation>Przywieszka {number}</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Wybierz zdjęcie</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Zdjęcia (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>FreshLine</name>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Obserwowane foldery</translation>
    </message>
</context>
<context>
    <name>GestureDetail</name>
    <message>
        <source>Room {number}</source>
        <translation>Pokój {number}</translation>
    </message>
    <message>
        <source>no guest yet</source>
        <translation>jeszcze bez gościa</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Nie przeszkadzać do: {time}</translation>
    </message>
    <message>
        <source>Ready by {time}</source>
        <translation>Gotowe na {time}</translation>
    </message>
    <message>
        <source>Planned for {amount}</source>
        <translation>Planowano {amount}</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Decyzja: {name}</translation>
    </message>
    <message>
        <source>True cost</source>
        <translation>Rzeczywisty koszt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Daj</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczone</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartka</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gość</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Czyje to?</translation>
    </message>
    <message>
        <source>It belongs to another guest</source>
        <translation>Należy do innego gościa</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Przejrzane</translation>
    </message>
    <message>
        <source>True cost differs</source>
        <translation>Koszt był inny</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Cancel, the money returns</source>
        <translation>Anuluj, pieniądze wracają</translation>
    </message>
</context>
<context>
    <name>GestureForm</name>
    <message>
        <source>Occasion</source>
        <translation>Okazja</translation>
    </message>
    <message>
        <source>was {amount}</source>
        <translation>było {amount}</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Coś innego…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
</context>
<context>
    <name>GesturePage</name>
    <message>
        <source>New gesture</source>
        <translation>Nowy gest</translation>
    </message>
</context>
<context>
    <name>GestureSteps</name>
    <message>
        <source>Given: {what}.</source>
        <translation>Dano: {what}.</translation>
    </message>
    <message>
        <source>Delivered: {what}.</source>
        <translation>Dostarczono: {what}.</translation>
    </message>
    <message>
        <source>Cancelled: {what}. The money is back.</source>
        <translation>Anulowano: {what}. Pieniądze wróciły.</translation>
    </message>
    <message>
        <source>Withdrawn: {what}.</source>
        <translation>Wycofano: {what}.</translation>
    </message>
    <message>
        <source>Looked at: {what}.</source>
        <translation>Przejrzano: {what}.</translation>
    </message>
    <message>
        <source>{what} has found its guest.</source>
        <translation>{what}: jest już gość.</translation>
    </message>
    <message>
        <source>{what} moved.</source>
        <translation>Przeniesiono: {what}.</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>jest zgoda</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dane</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>dostarczone</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>wygasło</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>wycofane</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowane</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Pokój {number}</translation>
    </message>
    <message>
        <source>no guest yet</source>
        <translation>jeszcze bez gościa</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Nagły wypadek</translation>
    </message>
    <message>
        <source>A gesture</source>
        <translation>Gest</translation>
    </message>
</context>
<context>
    <name>GesturesPage</name>
    <message>
        <source>Gestures</source>
        <translation>Gesty</translation>
    </message>
    <message>
        <source>New gesture</source>
        <translation>Nowy gest</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Wszystkich</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Czyje</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Something is next</source>
        <translation>Coś do zrobienia</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczone</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Do przejrzenia</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Które</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Jeszcze nic tu nie ma</translation>
    </message>
    <message>
        <source>Small things count: give something kind.</source>
        <translation>Liczą się drobiazgi: daj coś od serca.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Zestawienie</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>Language of the screens</source>
        <translation>Język ekranów</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>As of {time}, {day}</source>
        <translation>Stan na {time}, {day}</translation>
    </message>
    <message>
        <source>Rooms: {rooms}. Guests: {people}.</source>
        <translation>Pokoje: {rooms}. Goście: {people}.</translation>
    </message>
    <message>
        <source>Rooming list: {group}</source>
        <translation>Lista pokojowa: {group}</translation>
    </message>
    <message>
        <source>Arrival on {day}</source>
        <translation>Przyjazd {day}</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Rooming list</source>
        <translation>Lista pokojowa</translation>
    </message>
    <message>
        <source>Groups of these weeks</source>
        <translation>Grupy z tych tygodni</translation>
    </message>
    <message>
        <source>Who is in the group</source>
        <translation>Kto jest w grupie</translation>
    </message>
    <message>
        <source>No group in these weeks</source>
        <translation>Brak grup w tych tygodniach</translation>
    </message>
    <message>
        <source>A group’s name comes with an imported rooming list, or is typed into a stay.</source>
        <translation>Nazwę grupy podaje zaimportowana lista pokojowa albo wpisuje się ją w pobycie.</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>po wyjeździe</translation>
    </message>
    <message>
        <source>{here} of {rooms} here</source>
        <translation>{here} z {rooms} na miejscu</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n gość</numerusform>
            <numerusform>%n gości</numerusform>
            <numerusform>%n gości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n pokój</numerusform>
            <numerusform>%n pokoje</numerusform>
            <numerusform>%n pokoi</numerusform>
        </translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>razem: {name}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Pokój {number}</translation>
    </message>
    <message>
        <source>no room yet</source>
        <translation>jeszcze bez pokoju</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>not asked</source>
        <translation>nie pytano</translation>
    </message>
    <message>
        <source>asked, none</source>
        <translation>zapytano, brak</translation>
    </message>
    <message>
        <source>{allergens}, severe</source>
        <translation>{allergens}, ciężka</translation>
    </message>
    <message>
        <source>Ask {name} first</source>
        <translation>Najpierw zapytaj: {name}</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Już się skończyło</translation>
    </message>
    <message>
        <source>{word}: not for this room</source>
        <translation>{word}: nie do tego pokoju</translation>
    </message>
    <message>
        <source>{word}: {name} wants none</source>
        <translation>{word}: {name} nie chce</translation>
    </message>
    <message>
        <source>{word}: not for {name}</source>
        <translation>{word}: {name} nie może</translation>
    </message>
    <message>
        <source>Lilies</source>
        <translation>Lilie</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Kwiaty</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Pork</source>
        <translation>Wieprzowina</translation>
    </message>
    <message>
        <source>Meat</source>
        <translation>Mięso</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Ryby</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Mleko</translation>
    </message>
    <message>
        <source>Eggs</source>
        <translation>Jaja</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Miód</translation>
    </message>
    <message>
        <source>Sugar</source>
        <translation>Cukier</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Jedzenie</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Prezenty</translation>
    </message>
    <message>
        <source>Ask what is in it</source>
        <translation>Zapytaj o skład</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sól</translation>
    </message>
    <message>
        <source>Beef</source>
        <translation>Wołowina</translation>
    </message>
    <message>
        <source>Gelatine</source>
        <translation>Żelatyna</translation>
    </message>
</context>
<context>
    <name>GuestDeeds</name>
    <message>
        <source>Written down: asked, none</source>
        <translation>Zapisano: zapytano, brak</translation>
    </message>
    <message>
        <source>Written down for everyone who serves them</source>
        <translation>Zapisano dla wszystkich, którzy obsługują</translation>
    </message>
    <message>
        <source>Preference added</source>
        <translation>Dodano upodobanie</translation>
    </message>
    <message>
        <source>Preference changed</source>
        <translation>Zmieniono upodobanie</translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) confirmed today</source>
        <translation>
            <numerusform>Dziś potwierdzono %n upodobanie</numerusform>
            <numerusform>Dziś potwierdzono %n upodobania</numerusform>
            <numerusform>Dziś potwierdzono %n upodobań</numerusform>
        </translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Usunięto notatkę</translation>
    </message>
    <message>
        <source>Moved to the other guest</source>
        <translation>Przeniesiono do drugiego gościa</translation>
    </message>
    <message>
        <source>Preference taken away</source>
        <translation>Usunięto upodobanie</translation>
    </message>
    <message>
        <source>On its own again: {name}</source>
        <translation>Znów osobno: {name}</translation>
    </message>
    <message>
        <source>Confirmed: the guest’s own word</source>
        <translation>Potwierdzone słowem gościa</translation>
    </message>
    <message>
        <source>Asked again another day</source>
        <translation>Zapytamy innego dnia</translation>
    </message>
    <message>
        <source>Not honoured after all</source>
        <translation>Jednak niespełnione</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Spełnione</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Usunięto</translation>
    </message>
</context>
<context>
    <name>GuestFields</name>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Łucja Żółkiewska</source>
        <translation>Łucja Żółkiewska</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Pani Łucja</source>
        <translation>Pani Łucja</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>Jak się wymawia</translation>
    </message>
    <message>
        <source>WOO-tsya zhoow-KYEF-ska</source>
        <translation>ŁU-cja żół-KIEF-ska</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>In its own letters</source>
        <translation>W oryginalnym piśmie</translation>
    </message>
    <message>
        <source>Уладзімір Кавальчук</source>
        <translation>Уладзімір Кавальчук</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Pierwszy język</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Also speaks</source>
        <translation>Mówi też</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>year, if told</source>
        <translation>rok, jeśli znany</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>Dzień ślubu</translation>
    </message>
    <message>
        <source>year</source>
        <translation>rok</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Jak się zwracać</translation>
    </message>
    <message>
        <source>Cards are written in it.</source>
        <translation>W nim pisane są kartki.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Komórka</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region lub województwo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Obywatelstwo</translation>
    </message>
</context>
<context>
    <name>GuestFind</name>
    <message>
        <source>Name or room; leave it empty when there is no name yet</source>
        <translation>Nazwisko lub pokój; zostaw puste, gdy nie ma jeszcze nazwiska</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gość</translation>
    </message>
    <message>
        <source>Name, telephone or room</source>
        <translation>Nazwisko, telefon lub pokój</translation>
    </message>
    <message>
        <source>Guests found</source>
        <translation>Znalezieni goście</translation>
    </message>
    <message>
        <source>Nobody found by that name</source>
        <translation>Nikogo o takim nazwisku</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Ktoś nowy</translation>
    </message>
</context>
<context>
    <name>GuestFormPage</name>
    <message>
        <source>A new guest</source>
        <translation>Nowy gość</translation>
    </message>
    <message>
        <source>Change a guest</source>
        <translation>Zmiana danych gościa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Guests this may be</source>
        <translation>Goście, o których może chodzić</translation>
    </message>
    <message>
        <source>Your draft from {time} is back.</source>
        <translation>Wrócił twój szkic z {time}.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Odrzuć go</translation>
    </message>
    <message>
        <source>Is it this guest?</source>
        <translation>Czy to ten gość?</translation>
    </message>
    <message numerus="yes">
        <source>One of these %n?</source>
        <translation>
            <numerusform>Któryś z nich (%n)?</numerusform>
            <numerusform>Któryś z nich (%n)?</numerusform>
            <numerusform>Któryś z nich (%n)?</numerusform>
        </translation>
    </message>
    <message>
        <source>last here {day}</source>
        <translation>ostatnio {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n pobyt</numerusform>
            <numerusform>%n pobyty</numerusform>
            <numerusform>%n pobytów</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest added</source>
        <translation>Dodano gościa</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Zapisano zmiany</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zostaw moje</translation>
    </message>
    <message>
        <source>Take the new state</source>
        <translation>Przyjmij nowy stan</translation>
    </message>
    <message>
        <source>No, somebody new</source>
        <translation>Nie, ktoś nowy</translation>
    </message>
</context>
<context>
    <name>GuestHead</name>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Dziś urodziny</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n pobyt</numerusform>
            <numerusform>%n pobyty</numerusform>
            <numerusform>%n pobytów</numerusform>
        </translation>
    </message>
    <message>
        <source>first stay</source>
        <translation>pierwszy pobyt</translation>
    </message>
    <message>
        <source>{dates}, here since {time}</source>
        <translation>{dates}, na miejscu od {time}</translation>
    </message>
    <message>
        <source>{dates}, expected {time}</source>
        <translation>{dates}, spodziewany przyjazd {time}</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Dyskrecja</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Nie przeszkadzać do: {time}</translation>
    </message>
</context>
<context>
    <name>GuestLine</name>
    <message>
        <source>Room {number}</source>
        <translation>Pokój {number}</translation>
    </message>
    <message>
        <source>last gift: {what}, {day}</source>
        <translation>ostatni prezent: {what}, {day}</translation>
    </message>
</context>
<context>
    <name>GuestPage</name>
    <message>
        <source>This guest is not here any more</source>
        <translation>Tego gościa już tu nie ma</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>GuestRows</name>
    <message>
        <source>to {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>dziś {time}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>z: {names}</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>same name</source>
        <translation>to samo nazwisko</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>podobne nazwisko</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>ten sam telefon</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>ten sam e-mail</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>ten sam dzień urodzin</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Guests</source>
        <translation>Goście</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Dodaj gościa</translation>
    </message>
    <message>
        <source>Nobody like that</source>
        <translation>Nikogo takiego</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Pokaż wszystkich</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Name, telephone, e-mail, company</source>
        <translation>Nazwisko, telefon, e-mail, firma</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>W hotelu</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Przyjeżdżają</translation>
    </message>
    <message>
        <source>With alerts</source>
        <translation>Z ostrzeżeniami</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nigdy nie pytano</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Każdy język</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Ostatnio zmienieni najpierw</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>In house first</source>
        <translation>Najpierw obecni</translation>
    </message>
    <message>
        <source>By family name</source>
        <translation>Według nazwiska</translation>
    </message>
    <message numerus="yes">
        <source>more than %n guest(s)</source>
        <translation>
            <numerusform>ponad %n gościa</numerusform>
            <numerusform>ponad %n gości</numerusform>
            <numerusform>ponad %n gości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n gość</numerusform>
            <numerusform>%n goście</numerusform>
            <numerusform>%n gości</numerusform>
        </translation>
    </message>
    <message>
        <source>No guests yet</source>
        <translation>Nie ma jeszcze gości</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message numerus="yes">
        <source>spelt alike: %n</source>
        <translation>
            <numerusform>podobna pisownia: %n</numerusform>
            <numerusform>podobna pisownia: %n</numerusform>
            <numerusform>podobna pisownia: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandPick</name>
    <message>
        <source>The paper’s own hand</source>
        <translation>Pismo tego papieru</translation>
    </message>
</context>
<context>
    <name>HotelDay</name>
    <message>
        <source>Arrivals</source>
        <translation>Przyjazdy</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Wyjazdy</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>W hotelu</translation>
    </message>
    <message>
        <source>Lists of the day</source>
        <translation>Listy dnia</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Stays of today</source>
        <translation>Dzisiejsze pobyty</translation>
    </message>
    <message>
        <source>Nobody of this group</source>
        <translation>Nikt z tej grupy</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Choose “Everybody” to see the others.</source>
        <translation>Wybierz „Wszyscy”, aby zobaczyć pozostałych.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Żaden z nich</translation>
    </message>
    <message>
        <source>Show all to see the others.</source>
        <translation>Pokaż wszystkie, aby zobaczyć pozostałe.</translation>
    </message>
    <message>
        <source>Nobody is expected today</source>
        <translation>Dziś nikt nie przyjeżdża</translation>
    </message>
    <message>
        <source>Nobody leaves today</source>
        <translation>Dziś nikt nie wyjeżdża</translation>
    </message>
    <message>
        <source>Nobody is in the house</source>
        <translation>Nikogo nie ma w hotelu</translation>
    </message>
    <message>
        <source>With an alert</source>
        <translation>Z ostrzeżeniem</translation>
    </message>
    <message>
        <source>With something to do</source>
        <translation>Coś do zrobienia</translation>
    </message>
    <message>
        <source>By floor</source>
        <translation>Według piętra</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>For a walk-in: Ctrl+N, then “Walk-in”.</source>
        <translation>Gość bez rezerwacji: Ctrl+N, potem „Gość bez rezerwacji”.</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Number in the old system</source>
        <translation>Numer w starym systemie</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>Nazwisko, imię</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Chce być nazywany</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Komórka</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region lub województwo</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Diet or allergy, sealed</source>
        <translation>Dieta lub alergia (zaszyfrowane)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Guest’s number in the old system</source>
        <translation>Numer gościa w poprzednim systemie</translation>
    </message>
    <message>
        <source>Guest’s name</source>
        <translation>Imię i nazwisko gościa</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piętro</translation>
    </message>
    <message>
        <source>Kind of room</source>
        <translation>Rodzaj pokoju</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Przyjazd</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Wyjazd</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>Wyjazd o</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Samochód</translation>
    </message>
    <message>
        <source>Word at the counter</source>
        <translation>Etykieta przy ladzie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>State of the room</source>
        <translation>Stan pokoju</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gość</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Oczekiwana godzina</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan rezerwacji</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Dorośli</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Dzieci</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Code of the group</source>
        <translation>Kod grupy</translation>
    </message>
    <message>
        <source>Shares the room with</source>
        <translation>Dzieli pokój z osobą</translation>
    </message>
    <message>
        <source>Who shares the room</source>
        <translation>Kto dzieli pokój</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noce</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Kupiono dnia</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Collect by</source>
        <translation>Odbiór do</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Goście</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Pobyty</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Passport and identity numbers</source>
        <translation>Numery paszportów i dowodów</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Numery kart</translation>
    </message>
    <message>
        <source>Relay addresses of booking sites</source>
        <translation>Adresy pośrednie portali rezerwacyjnych</translation>
    </message>
    <message>
        <source>Words that are no e-mail address</source>
        <translation>Słowa, które nie są adresem e-mail</translation>
    </message>
    <message>
        <source>Words that are no telephone number</source>
        <translation>Słowa, które nie są numerem telefonu</translation>
    </message>
    <message>
        <source>Languages nobody knows</source>
        <translation>Nieznane języki</translation>
    </message>
    <message>
        <source>Dates that do not exist</source>
        <translation>Daty, których nie ma</translation>
    </message>
    <message>
        <source>Remarks about health</source>
        <translation>Uwagi o zdrowiu</translation>
    </message>
    <message>
        <source>Profiles merged into others</source>
        <translation>Profile połączone z innymi</translation>
    </message>
    <message>
        <source>Profiles emptied on request</source>
        <translation>Profile opróżnione na życzenie</translation>
    </message>
    <message>
        <source>Sums and dates below the table</source>
        <translation>Sumy i daty pod tabelą</translation>
    </message>
    <message>
        <source>Photos: they need the guest’s own yes</source>
        <translation>Zdjęcia: potrzebna jest zgoda samego gościa</translation>
    </message>
    <message>
        <source>Cards of lists, places and things</source>
        <translation>Wizytówki list, miejsc i rzeczy</translation>
    </message>
    <message>
        <source>Rooms that are blocked or empty</source>
        <translation>Pokoje zablokowane lub wolne</translation>
    </message>
    <message>
        <source>Titles and sums between the rows</source>
        <translation>Tytuły i sumy między wierszami</translation>
    </message>
    <message>
        <source>Sales without a customer</source>
        <translation>Sprzedaż bez klienta</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import danych</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>Zatrzymano. Nic nie zostało wczytane.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Tabele i listy</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Zapisz odrzucone wiersze</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Raport z importu</translation>
    </message>
    <message>
        <source>Import guests</source>
        <translation>Import gości</translation>
    </message>
    <message>
        <source>Import stays</source>
        <translation>Import pobytów</translation>
    </message>
    <message>
        <source>Import rooms</source>
        <translation>Import pokoi</translation>
    </message>
    <message>
        <source>Import purchases</source>
        <translation>Import zakupów</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, {name}</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumy</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Celowo pominięte</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Odrzucone wiersze</translation>
    </message>
    <message>
        <source>How the columns were read</source>
        <translation>Jak odczytano kolumny</translation>
    </message>
    <message>
        <source>Report of an import: {kind}</source>
        <translation>Raport z importu: {kind}</translation>
    </message>
    <message>
        <source>rows in the file</source>
        <translation>wiersze w pliku</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>of the new ones maybe twice</source>
        <translation>z nowych być może powtórzeni</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>notes about health, sealed until somebody has asked</source>
        <translation>uwagi o zdrowiu, zaszyfrowane, dopóki ktoś nie zapyta</translation>
    </message>
    <message>
        <source>values typed here that stay</source>
        <translation>wartości wpisane tutaj, które zostają</translation>
    </message>
    <message>
        <source>lines whose letters were mended</source>
        <translation>wiersze z naprawionymi literami</translation>
    </message>
    <message>
        <source>{rows} and {count} more</source>
        <translation>{rows} i jeszcze {count}</translation>
    </message>
    <message>
        <source>Left out: {columns}</source>
        <translation>Pominięte: {columns}</translation>
    </message>
</context>
<context>
    <name>ImportResultPage</name>
    <message>
        <source>Import</source>
        <translation>Import danych</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Cofnij import</translation>
    </message>
    <message>
        <source>What the import brought</source>
        <translation>Co przyniósł import</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>other rooms</source>
        <translation>inne pokoje</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>odwołane</translation>
    </message>
    <message>
        <source>changed in all</source>
        <translation>zmienione łącznie</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>Import: {kind}</source>
        <translation>Import danych: {kind}</translation>
    </message>
    <message>
        <source>{file}, as of {time}, by {name}</source>
        <translation>{file}, stan na {time}, {name}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>In another room</source>
        <translation>W innym pokoju</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Odwołane</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>By your rules of retention, what it changed is not kept any more.</source>
        <translation>Zgodnie z regułami przechowywania obiektu nie ma już zapisu, co zmienił.</translation>
    </message>
    <message>
        <source>The import stands</source>
        <translation>Import pozostaje w mocy</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nic się nie zmieniło</translation>
    </message>
    <message>
        <source>All of it was known already.</source>
        <translation>Wszystko było już znane.</translation>
    </message>
    <message>
        <source>This import is undone</source>
        <translation>Ten import jest cofnięty</translation>
    </message>
    <message>
        <source>All is as it was before, but for what was edited since.</source>
        <translation>Wszystko jest tak, jak było, oprócz tego, co zmieniono później.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>The import of {file} was interrupted. Nothing of it came in: please import it again.</source>
        <translation>Import pliku {file} został przerwany. Nic nie zostało wczytane: zaimportuj go ponownie.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Bez nazwiska</translation>
    </message>
    <message>
        <source>Lost letters</source>
        <translation>Zgubione litery</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>Nie litery</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formuła</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Za długie</translation>
    </message>
    <message>
        <source>Long note</source>
        <translation>Długa uwaga</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Za dużo kolumn</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Cudzysłów</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Ucięte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Bez pokoju</translation>
    </message>
    <message>
        <source>No guest</source>
        <translation>Bez gościa</translation>
    </message>
    <message>
        <source>Unknown guest</source>
        <translation>Nieznany gość</translation>
    </message>
    <message>
        <source>No arrival</source>
        <translation>Bez przyjazdu</translation>
    </message>
    <message>
        <source>No departure</source>
        <translation>Bez wyjazdu</translation>
    </message>
    <message>
        <source>Dates turned round</source>
        <translation>Daty na odwrót</translation>
    </message>
    <message>
        <source>Too long a stay</source>
        <translation>Za długi pobyt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan rezerwacji</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Liczba osób</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>Bez towaru</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Inna waluta</translation>
    </message>
    <message>
        <source>Somebody else’s number</source>
        <translation>Numer kogoś innego</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n gość</numerusform>
            <numerusform>%n gości</numerusform>
            <numerusform>%n gości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n pobyt</numerusform>
            <numerusform>%n pobyty</numerusform>
            <numerusform>%n pobytów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n zakup</numerusform>
            <numerusform>%n zakupy</numerusform>
            <numerusform>%n zakupów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n pokój</numerusform>
            <numerusform>%n pokoje</numerusform>
            <numerusform>%n pokoi</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>w całości</translation>
    </message>
    <message>
        <source>Room {room}, {first} to {last}: {name} and {other}</source>
        <translation>Pokój {room}, od {first} do {last}: {name} i {other}</translation>
    </message>
</context>
<context>
    <name>ImportsSection</name>
    <message>
        <source>Guests from and to other systems</source>
        <translation>Import i eksport gości</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>Export all guests</source>
        <translation>Eksportuj wszystkich gości</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Wcześniejsze importy</translation>
    </message>
    <message>
        <source>Notes about health: ask the guest, then decide</source>
        <translation>Uwagi o zdrowiu: zapytaj gościa, potem zdecyduj</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Przeczytaj je teraz</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Jeszcze niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed</source>
        <translation>nowi: {new}, zmienieni: {changed}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięty</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>jest cofany</translation>
    </message>
    <message>
        <source>cancelled, nothing came in</source>
        <translation>przerwany, nic nie wczytano</translation>
    </message>
    <message>
        <source>stopped by a fault, nothing came in</source>
        <translation>zatrzymany przez błąd, nic nie wczytano</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Cofnij import</translation>
    </message>
    <message>
        <source>Watched from now on: {folder}</source>
        <translation>Odtąd obserwowany: {folder}</translation>
    </message>
    <message>
        <source>The folder is not watched any more. Its files stay.</source>
        <translation>Folder nie jest już obserwowany. Jego pliki zostają.</translation>
    </message>
    <message>
        <source>There is nothing to confirm.</source>
        <translation>Nie ma nic do potwierdzenia.</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zdrowie</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>None of it</source>
        <translation>Nic z tego</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Asked and settled</source>
        <translation>Zapytano i załatwiono</translation>
    </message>
    <message>
        <source>Settled: {name}</source>
        <translation>Załatwiono: {name}</translation>
    </message>
    <message>
        <source>Exported: {count} guests in {file}</source>
        <translation>Wyeksportowano gości: {count}, plik {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them want(s) discretion: no address or number stands there.</source>
        <translation>
            <numerusform>%n z nich życzy sobie dyskrecji: nie ma tam adresu ani numeru.</numerusform>
            <numerusform>%n z nich życzą sobie dyskrecji: nie ma tam adresów ani numerów.</numerusform>
            <numerusform>%n z nich życzy sobie dyskrecji: nie ma tam adresów ani numerów.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the privacy page of one who must be reached all the same, say why; then export again.</source>
        <translation>Jeśli do kogoś mimo to trzeba napisać, podaj powód na stronie Prywatność tego gościa i wyeksportuj ponownie.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Drop it here, or paste with Ctrl+V</source>
        <translation>Upuść tutaj lub wklej: Ctrl+V</translation>
    </message>
    <message>
        <source>Place and camera data are removed</source>
        <translation>Dane o miejscu i aparacie są usuwane</translation>
    </message>
</context>
<context>
    <name>KeptDraft</name>
    <message>
        <source>Your draft from {time} is back.</source>
        <translation>Wrócił twój szkic z {time}.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Odrzuć go</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <source>Take away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>Wybierz inny plik…</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>Photos and papers</source>
        <translation>Zdjęcia i dokumenty</translation>
    </message>
    <message>
        <source>Up to {most}: photos are made small and lose place and camera data, a PDF may have 2 MB. No identity papers and bank cards.</source>
        <translation>Do {most}: zdjęcia są zmniejszane i tracą dane o miejscu i aparacie, PDF może mieć 2 MB. Bez dowodów tożsamości i kart bankowych.</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</source>
        <translation>Obrazy i PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <source>Choose a photo or a PDF</source>
        <translation>Wybierz zdjęcie lub PDF</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Ze schowka</translation>
    </message>
    <message>
        <source>File kept</source>
        <translation>Plik zapisano</translation>
    </message>
    <message>
        <source>File taken away</source>
        <translation>Plik usunięto</translation>
    </message>
</context>
<context>
    <name>KeptNote</name>
    <message>
        <source>Draft kept</source>
        <translation>Szkic zachowany</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Request</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Gest</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Skarga</translation>
    </message>
    <message>
        <source>Found item</source>
        <translation>Znaleziona rzecz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>Kartka z podziękowaniem</translation>
    </message>
    <message>
        <source>Search, or run a command (also /)</source>
        <translation>Szukaj lub wykonaj polecenie (też /)</translation>
    </message>
    <message>
        <source>Choose something new</source>
        <translation>Wybierz coś nowego</translation>
    </message>
    <message>
        <source>Approve at this desk</source>
        <translation>Zatwierdź przy tym stanowisku</translation>
    </message>
    <message>
        <source>Save, give or approve</source>
        <translation>Zapisz, daj lub zatwierdź</translation>
    </message>
    <message>
        <source>Decline, with a reason</source>
        <translation>Odmów z podaniem powodu</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Cofnij ostatnią czynność</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Przejdź do sekcji</translation>
    </message>
    <message>
        <source>hold Ctrl</source>
        <translation>przytrzymaj Ctrl</translation>
    </message>
    <message>
        <source>See the digits of the sections</source>
        <translation>Zobacz cyfry sekcji</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Następna część strony</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Another person at this desk</source>
        <translation>Inna osoba przy tym stanowisku</translation>
    </message>
    <message>
        <source>hold Space</source>
        <translation>przytrzymaj Spację</translation>
    </message>
    <message>
        <source>Show what is folded</source>
        <translation>Odkryj zakryte</translation>
    </message>
    <message>
        <source>Close; a draft stays</source>
        <translation>Zamknij; szkic zostaje</translation>
    </message>
    <message>
        <source>Up to five preferences of a guest</source>
        <translation>Do pięciu upodobań gościa naraz</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
</context>
<context>
    <name>KindDoubt</name>
    <message>
        <source>This looks like a list of guests.</source>
        <translation>To wygląda na listę gości.</translation>
    </message>
    <message>
        <source>Read as guests</source>
        <translation>Wczytaj jako gości</translation>
    </message>
    <message>
        <source>This looks like a list of stays.</source>
        <translation>To wygląda na listę pobytów.</translation>
    </message>
    <message>
        <source>Read as stays</source>
        <translation>Wczytaj jako pobyty</translation>
    </message>
    <message>
        <source>This looks like a list of rooms.</source>
        <translation>To wygląda na listę pokoi.</translation>
    </message>
    <message>
        <source>Read as rooms</source>
        <translation>Wczytaj jako pokoje</translation>
    </message>
    <message>
        <source>This looks like a list of purchases.</source>
        <translation>To wygląda na listę zakupów.</translation>
    </message>
    <message>
        <source>Read as purchases</source>
        <translation>Wczytaj jako zakupy</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message numerus="yes">
        <source>Last 30 days: %n stay(s) of guests who came back</source>
        <translation>
            <numerusform>Ostatnie 30 dni: %n pobyt powracającego gościa</numerusform>
            <numerusform>Ostatnie 30 dni: %n pobyty powracających gości</numerusform>
            <numerusform>Ostatnie 30 dni: %n pobytów powracających gości</numerusform>
        </translation>
    </message>
    <message>
        <source>with five preferences known: {known}  ·  with three honoured: {honoured}</source>
        <translation>znanych pięć upodobań: {known}  ·  spełnione trzy: {honoured}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turecki</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>białoruski</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabski</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerski</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bułgarski</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bośniacki</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>kataloński</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>czeski</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>duński</translation>
    </message>
    <message>
        <source>German</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grecki</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>hiszpański</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estoński</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>perski</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>fiński</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francuski</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandzki</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonezyjski</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malajski</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamilski</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebrajski</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>chorwacki</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>węgierski</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>ormiański</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandzki</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>włoski</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japoński</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>gruziński</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazachski</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>koreański</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>litewski</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>łotewski</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macedoński</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norweski</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>niderlandzki</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugalski</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumuński</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rosyjski</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>słowacki</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>słoweński</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albański</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbski</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>szwedzki</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tajski</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukraiński</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>wietnamski</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chiński</translation>
    </message>
</context>
<context>
    <name>LastDay</name>
    <message>
        <source>Leaves</source>
        <translation>Wyjazd</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n noc</numerusform>
            <numerusform>%n noce</numerusform>
            <numerusform>%n nocy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LikedCard</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Co lubi</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Nadal aktualne</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Last confirmed {day}, {name}</source>
        <translation>Ostatnio potwierdzone {day}, {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Not all of it was ever confirmed</source>
        <translation>Nie wszystko było potwierdzone</translation>
    </message>
    <message>
        <source>The oldest confirmed {day}</source>
        <translation>Najdawniej potwierdzone {day}</translation>
    </message>
    <message>
        <source>Up to five at once, without a mouse</source>
        <translation>Do pięciu naraz, bez myszy</translation>
    </message>
    <message>
        <source>Not honoured after all</source>
        <translation>Jednak niespełnione</translation>
    </message>
    <message>
        <source>Honoured this stay</source>
        <translation>Spełnione podczas tego pobytu</translation>
    </message>
</context>
<context>
    <name>LikedChip</name>
    <message>
        <source>not confirmed for long</source>
        <translation>dawno niepotwierdzone</translation>
    </message>
    <message>
        <source>this stay only</source>
        <translation>tylko ten pobyt</translation>
    </message>
    <message>
        <source>honoured this stay</source>
        <translation>spełnione podczas tego pobytu</translation>
    </message>
</context>
<context>
    <name>LikedForm</name>
    <message>
        <source>What the guest likes</source>
        <translation>Co gość lubi</translation>
    </message>
    <message>
        <source>oat milk, quiet floor …</source>
        <translation>mleko owsiane, ciche piętro …</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Jak ważne</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Skąd to wiadomo</translation>
    </message>
    <message>
        <source>Write what the guest likes.</source>
        <translation>Napisz, co gość lubi.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>This stay only</source>
        <translation>Tylko ten pobyt</translation>
    </message>
</context>
<context>
    <name>LikedQuestions</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Już nie</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Ask: still not wanted, “{what}”?</source>
        <translation>Zapytaj: czy „{what}” nadal odpada?</translation>
    </message>
    <message>
        <source>Ask: still “{what}”?</source>
        <translation>Zapytaj: czy nadal „{what}”?</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Amount for {who}</source>
        <translation>Kwota: {who}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Take away the limit for {who}</source>
        <translation>Usuń limit: {who}</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>{amount} over</source>
        <translation>{amount} ponad limit</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>zostało {amount}</translation>
    </message>
    <message>
        <source>{who} may give up to {amount} {period}.</source>
        <translation>{who}: do {amount} {period}.</translation>
    </message>
    <message>
        <source>{who} may give one guest up to {amount} {period}.</source>
        <translation>{who}: dla jednego gościa do {amount} {period}.</translation>
    </message>
    <message>
        <source>{who} may give up to {amount} for one stay.</source>
        <translation>{who}: do {amount} na jeden pobyt.</translation>
    </message>
    <message>
        <source>{who} may give up to {amount} for one complaint {period}.</source>
        <translation>{who}: do {amount} na jedną skargę {period}.</translation>
    </message>
    <message>
        <source>{who}: the department gives up to {amount} {period}.</source>
        <translation>{who}: cały dział do {amount} {period}.</translation>
    </message>
    <message>
        <source>{who}: the whole house gives up to {amount} {period}.</source>
        <translation>{who}: cały obiekt do {amount} {period}.</translation>
    </message>
    <message>
        <source>in one gesture</source>
        <translation>w jednym geście</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>dziennie</translation>
    </message>
    <message>
        <source>in one stay</source>
        <translation>w czasie pobytu</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>miesięcznie</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Każdy</translation>
    </message>
    <message>
        <source>So much per person and day</source>
        <translation>Tyle na osobę dziennie</translation>
    </message>
    <message>
        <source>So much per guest and day</source>
        <translation>Tyle na gościa dziennie</translation>
    </message>
    <message>
        <source>So much per gesture</source>
        <translation>Tyle na jeden gest</translation>
    </message>
    <message>
        <source>So much per gesture, and three times that a day</source>
        <translation>Tyle na jeden gest i trzy razy tyle dziennie</translation>
    </message>
    <message>
        <source>You, today</source>
        <translation>Ty, dziś</translation>
    </message>
    <message>
        <source>You, this month</source>
        <translation>Ty, w tym miesiącu</translation>
    </message>
    <message>
        <source>One gesture</source>
        <translation>Jeden gest</translation>
    </message>
    <message>
        <source>You, this stay</source>
        <translation>Ty, ten pobyt</translation>
    </message>
    <message>
        <source>This guest, one gesture</source>
        <translation>Ten gość, jeden gest</translation>
    </message>
    <message>
        <source>This guest, today</source>
        <translation>Ten gość, dziś</translation>
    </message>
    <message>
        <source>This guest, this stay</source>
        <translation>Ten gość, ten pobyt</translation>
    </message>
    <message>
        <source>This guest, this month</source>
        <translation>Ten gość, w tym miesiącu</translation>
    </message>
    <message>
        <source>This complaint</source>
        <translation>Ta skarga</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>Ten pobyt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>This guest</source>
        <translation>Ten gość</translation>
    </message>
    <message>
        <source>Your department</source>
        <translation>Twój dział</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Cały obiekt</translation>
    </message>
    <message>
        <source>{amount} above your day</source>
        <translation>{amount} ponad twój dzienny limit</translation>
    </message>
    <message>
        <source>{amount} above what one gesture may cost</source>
        <translation>{amount} ponad limit jednego gestu</translation>
    </message>
    <message>
        <source>{amount} above what this guest may be given</source>
        <translation>{amount} ponad limit dla tego gościa</translation>
    </message>
    <message>
        <source>{amount} above the limit</source>
        <translation>{amount} ponad limit</translation>
    </message>
    <message>
        <source>{amount} above {name}’s day</source>
        <translation>{amount} ponad dzienny limit: {name}</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>What each person may give without asking</source>
        <translation>Ile każdy może dać bez pytania</translation>
    </message>
    <message>
        <source>the tightest one wins</source>
        <translation>decyduje najostrzejszy</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Dodaj limit</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>Użyj tego zestawu</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>Zapisz limity</translation>
    </message>
    <message>
        <source>No limit yet: everybody asks for everything.</source>
        <translation>Nie ma limitów: każdy pyta o wszystko.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What the limit is for</source>
        <translation>Czego dotyczy limit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Saved. A higher limit holds now, a lower one from the next day or month.</source>
        <translation>Zapisano. Wyższy limit obowiązuje od razu, niższy od następnego dnia lub miesiąca.</translation>
    </message>
    <message>
        <source>The limit is taken away.</source>
        <translation>Limit usunięto.</translation>
    </message>
    <message>
        <source>The limit holds from now on.</source>
        <translation>Limit obowiązuje od teraz.</translation>
    </message>
    <message>
        <source>This set of limits is in use.</source>
        <translation>Ten zestaw limitów jest w użyciu.</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Name, by family name</source>
        <translation>Imię i nazwisko, według nazwiska</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Pobyty</translation>
    </message>
    <message>
        <source>Name: in house, arriving today, then last changed</source>
        <translation>Nazwisko: mieszka, dziś przyjeżdża, ostatnio zmieniane</translation>
    </message>
    <message>
        <source>Name, last changed first</source>
        <translation>Nazwisko, od ostatnio zmienianych</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>The card as it will print</source>
        <translation>Kartka tak, jak się wydrukuje</translation>
    </message>
</context>
<context>
    <name>LoadingSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Occasion</source>
        <translation>Okazja</translation>
    </message>
    <message>
        <source>Styles mixed</source>
        <translation>Style na zmianę</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Styl</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>Które kartki</translation>
    </message>
    <message>
        <source>Cards of this batch</source>
        <translation>Kartki z tej serii</translation>
    </message>
    <message>
        <source>Enter edits one, Space leaves one out, Ctrl+A chooses all.</source>
        <translation>Enter zmienia jedną, Spacja ją pomija, Ctrl+A wybiera wszystkie.</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>Tekst na początek</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Like the computer</source>
        <translation>Jak komputer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Who looked at protected details</source>
        <translation>Kto zaglądał w dane chronione</translation>
    </message>
    <message>
        <source>Nobody has looked.</source>
        <translation>Nikt nie zaglądał.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Card</source>
        <translation>Kartka</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) sent to the printer.</source>
        <translation>
            <numerusform>Wysłano do drukarki %n kartkę.</numerusform>
            <numerusform>Wysłano do drukarki %n kartki.</numerusform>
            <numerusform>Wysłano do drukarki %n kartek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Zapisano jako {name}.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Zapisz kartkę</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartki</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) came out of the printer.</source>
        <translation>
            <numerusform>Wydrukowano %n kartkę.</numerusform>
            <numerusform>Wydrukowano %n kartki.</numerusform>
            <numerusform>Wydrukowano %n kartek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterDetail</name>
    <message>
        <source>Room {number}</source>
        <translation>Pokój {number}</translation>
    </message>
    <message>
        <source>ready by {time}</source>
        <translation>gotowe na {time}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>W pokoju</translation>
    </message>
    <message>
        <source>Tightest limit</source>
        <translation>Najostrzejszy limit</translation>
    </message>
    <message>
        <source>Like this, {days} days</source>
        <translation>Podobne, dni: {days}</translation>
    </message>
    <message>
        <source>no food in this</source>
        <translation>nie zawiera jedzenia</translation>
    </message>
    <message>
        <source>inside the limit by now</source>
        <translation>już mieści się w limicie</translation>
    </message>
    <message>
        <source>{name} {up_to}</source>
        <translation>{name} {up_to}</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kto decyduje</translation>
    </message>
    <message>
        <source>nobody on the staff</source>
        <translation>nikt z zespołu</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twoje</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>każda kwota</translation>
    </message>
    <message>
        <source>up to {amount} a matter</source>
        <translation>do {amount} na sprawę</translation>
    </message>
    <message>
        <source>nothing like it was asked</source>
        <translation>o nic podobnego nie pytano</translation>
    </message>
    <message>
        <source>{asked} asked, {approved} approved</source>
        <translation>pytań: {asked}, zgód: {approved}</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Dotąd</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>{asker} asked {name}</source>
        <translation>Pyta {asker}, decyduje {name}</translation>
    </message>
    <message>
        <source>no answer, {name} was asked too</source>
        <translation>bez odpowiedzi, zapytano też: {name}</translation>
    </message>
    <message>
        <source>{name} approved</source>
        <translation>Zgoda: {name}</translation>
    </message>
    <message>
        <source>{name} approved, it was given</source>
        <translation>Zgoda: {name}, już dane</translation>
    </message>
    <message>
        <source>{name} declined</source>
        <translation>Odmowa: {name}</translation>
    </message>
    <message>
        <source>{name} took it back</source>
        <translation>Zgoda cofnięta: {name}</translation>
    </message>
    <message>
        <source>You are told at once</source>
        <translation>Wiadomość przyjdzie od razu</translation>
    </message>
    <message>
        <source>{name} is told at once</source>
        <translation>{name} dowie się od razu</translation>
    </message>
    <message>
        <source>It stands in {name}’s story</source>
        <translation>Trafia do historii gościa: {name}</translation>
    </message>
</context>
<context>
    <name>MatterHead</name>
    <message>
        <source>asked by {name}</source>
        <translation>pyta {name}</translation>
    </message>
</context>
<context>
    <name>NameParts</name>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Middle name or patronymic</source>
        <translation>Drugie imię lub patronimik</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Przedrostek</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>Drugie nazwisko</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Po nazwisku</translation>
    </message>
    <message>
        <source>Written the way of</source>
        <translation>Zapis według zwyczaju</translation>
    </message>
    <message>
        <source>as its letters and language tell</source>
        <translation>jak wskazują litery i język</translation>
    </message>
    <message>
        <source>First line of cards</source>
        <translation>Pierwszy wiersz kartek</translation>
    </message>
    <message>
        <source>Empty: as the card suggests it.</source>
        <translation>Puste: tak, jak proponuje kartka.</translation>
    </message>
    <message>
        <source>Less about the name</source>
        <translation>Mniej o nazwisku</translation>
    </message>
    <message>
        <source>More about the name</source>
        <translation>Więcej o nazwisku</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Co następne</translation>
    </message>
    <message>
        <source>Nothing is promised for the next hours.</source>
        <translation>Na najbliższe godziny nic nie obiecano.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <translation>twoje</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Oddzwonić</translation>
    </message>
    <message>
        <source>Found item</source>
        <translation>Znaleziona rzecz</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spóźnione</translation>
    </message>
    <message>
        <source>guest leaves</source>
        <translation>gość wyjeżdża</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>obiecane</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>bez godziny</translation>
    </message>
</context>
<context>
    <name>NoPairs</name>
    <message>
        <source>Looking through all guests</source>
        <translation>Przeglądanie wszystkich gości</translation>
    </message>
    <message>
        <source>The pairs stand here when it is done; you can go on working meanwhile.</source>
        <translation>Gdy to się skończy, pary pojawią się tutaj; można w tym czasie dalej pracować.</translation>
    </message>
    <message>
        <source>Nobody is here twice</source>
        <translation>Nikt się nie powtarza</translation>
    </message>
    <message>
        <source>New guests are compared as they are added. You may look through everybody again.</source>
        <translation>Nowi goście są porównywani przy dodawaniu. Można też przejrzeć wszystkich jeszcze raz.</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Jeszcze nikt nie szukał</translation>
    </message>
    <message>
        <source>All guests are compared in the background; you can go on working meanwhile.</source>
        <translation>Wszyscy goście są porównywani w tle; można w tym czasie dalej pracować.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Room {number}</source>
        <translation>Pokój {number}</translation>
    </message>
    <message>
        <source>do not disturb until {time}</source>
        <translation>nie przeszkadzać do: {time}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obiecane</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Przyjęcie</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Wykonanie</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Godzina</translation>
    </message>
</context>
<context>
    <name>NoteFormPage</name>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Reads by the window in the evening …</source>
        <translation>Wieczorem czyta przy oknie …</translation>
    </message>
    <message>
        <source>What a colleague should know</source>
        <translation>Co powinien wiedzieć zespół</translation>
    </message>
    <message>
        <source>Private: folded away at the counter</source>
        <translation>Prywatne: zakryte przy ladzie</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Twój szkic wrócił.</translation>
    </message>
    <message>
        <source>Choose the guest first.</source>
        <translation>Najpierw wybierz gościa.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Zapisz notatkę</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Zapisano notatkę</translation>
    </message>
</context>
<context>
    <name>OccasionsCard</name>
    <message>
        <source>Occasions</source>
        <translation>Okazje</translation>
    </message>
    <message>
        <source>Occasions of this week</source>
        <translation>Okazje w tym tygodniu</translation>
    </message>
    <message>
        <source>No birthday or anniversary this week</source>
        <translation>W tym tygodniu bez urodzin i rocznic</translation>
    </message>
    <message>
        <source>An occasion, folded</source>
        <translation>Okazja, zakryta</translation>
    </message>
    <message numerus="yes">
        <source>married %n year(s)</source>
        <translation>
            <numerusform>%n rok po ślubie</numerusform>
            <numerusform>%n lata po ślubie</numerusform>
            <numerusform>%n lat po ślubie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <translation>
            <numerusform>kończy %n rok</numerusform>
            <numerusform>kończy %n lata</numerusform>
            <numerusform>kończy %n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>dziś urodziny</translation>
    </message>
    <message>
        <source>birthday tomorrow</source>
        <translation>jutro urodziny</translation>
    </message>
    <message>
        <source>birthday on {day}</source>
        <translation>urodziny {day}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message numerus="yes">
        <source>, %n year(s)</source>
        <translation>
            <numerusform>, %n rok</numerusform>
            <numerusform>, %n lata</numerusform>
            <numerusform>, %n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>, today</source>
        <translation>, dziś</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>Offered instead</source>
        <translation>W zamian zaproponowano</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>The database is not answering</source>
        <translation>Baza danych nie odpowiada</translation>
    </message>
    <message>
        <source>What you typed is kept on this computer.</source>
        <translation>Wpisany tekst jest na tym komputerze.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Następna próba za %n sekundę.</numerusform>
            <numerusform>Następna próba za %n sekundy.</numerusform>
            <numerusform>Następna próba za %n sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Request</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Gest</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartka</translation>
    </message>
    <message>
        <source>Spelt alike</source>
        <translation>Podobna pisownia</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Goście</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>Lost &amp; found</source>
        <translation>Rzeczy znalezione</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Prośby</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesty</translation>
    </message>
    <message>
        <source>Last guests</source>
        <translation>Ostatni goście</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n pobyt</numerusform>
            <numerusform>%n pobyty</numerusform>
            <numerusform>%n pobytów</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Pokój {number}</translation>
    </message>
    <message>
        <source>nobody in it</source>
        <translation>wolny</translation>
    </message>
    <message>
        <source>Create guest “{name}”</source>
        <translation>Dodaj gościa „{name}”</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>Move to another room</source>
        <translation>Przenieś do innego pokoju</translation>
    </message>
    <message>
        <source>Who shares the room</source>
        <translation>Kto jest w pokoju</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zamelduj</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Brak przyjazdu</translation>
    </message>
    <message>
        <source>Stay longer</source>
        <translation>Przedłuż pobyt</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Wymelduj</translation>
    </message>
    <message>
        <source>Leave early</source>
        <translation>Wcześniejszy wyjazd</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Prezenty</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Co lubi</translation>
    </message>
    <message>
        <source>Change the guest</source>
        <translation>Zmień dane gościa</translation>
    </message>
    <message>
        <source>Around the guest: child, partner, pet, a day</source>
        <translation>Wokół gościa: dziecko, partner, zwierzę, dzień</translation>
    </message>
    <message>
        <source>Privacy: discreet, do not disturb, photo, files</source>
        <translation>Prywatność: dyskrecja, nie przeszkadzać, zdjęcie, pliki</translation>
    </message>
</context>
<context>
    <name>OmniboxField</name>
    <message>
        <source>Guest, room, item or command</source>
        <translation>Gość, pokój, rzecz lub polecenie</translation>
    </message>
</context>
<context>
    <name>OmniboxPanel</name>
    <message>
        <source>Search results</source>
        <translation>Wyniki wyszukiwania</translation>
    </message>
    <message>
        <source>move</source>
        <translation>ruch</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwórz</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>czynności</translation>
    </message>
    <message>
        <source>close</source>
        <translation>zamknij</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>What we hold about you</source>
        <translation>Jakie dane o Państwu przechowujemy</translation>
    </message>
    <message>
        <source>{house} may keep a photo of me, so that the staff recognise me. Only staff at the desk see it. I can take this back at any time without giving a reason; the photo is then deleted at once.</source>
        <translation>{house} może przechowywać moje zdjęcie, aby personel mnie rozpoznawał. Widzi je tylko personel recepcji. Zgodę mogę cofnąć w każdej chwili bez podania przyczyny; zdjęcie jest wtedy od razu usuwane.</translation>
    </message>
    <message>
        <source>This is everything that is held about you, private notes included. Left out are the names of colleagues, notes about a room alone, and marks that prove whose a found thing is. You may have it corrected or erased; ask at the desk. The same in full, for another system, is in the JSON file.</source>
        <translation>To wszystko, co o Państwu przechowujemy, łącznie z notatkami prywatnymi. Pominięto nazwiska pracowników, notatki dotyczące samego pokoju oraz znaki, które dowodzą, do kogo należy znaleziona rzecz. Dane można poprawić lub usunąć; wystarczy zapytać w recepcji. Pełna wersja dla innego systemu jest w pliku JSON.</translation>
    </message>
    <message>
        <source>Allergies, diet, health and access</source>
        <translation>Alergie, dieta, zdrowie i dostępność</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Upodobania</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Pobyty</translation>
    </message>
    <message>
        <source>Orders, repairs and purchases</source>
        <translation>Zamówienia, naprawy i zakupy</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Prośby</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesty</translation>
    </message>
    <message>
        <source>Questions about a gesture</source>
        <translation>Pytania o gest</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartki</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Lost and found things</source>
        <translation>Rzeczy zgubione i znalezione</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Udzielone zgody</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Zdjęcia i pliki</translation>
    </message>
    <message>
        <source>When somebody looked at protected details</source>
        <translation>Kiedy zaglądano w dane chronione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Występuje jako</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Jak się zwracać</translation>
    </message>
    <message>
        <source>In its own letters</source>
        <translation>W oryginalnym zapisie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>Dzień ślubu</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Źródło danych</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Przechowywane od</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Asked about allergies: none</source>
        <translation>Zapytano o alergie: brak</translation>
    </message>
    <message>
        <source>People around you</source>
        <translation>Osoby wokół Ciebie</translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>Dni do zapamiętania</translation>
    </message>
    <message>
        <source>Cards that were not sent yet</source>
        <translation>Kartki jeszcze niewysłane</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Wymowa</translation>
    </message>
    <message>
        <source>Middle name or patronymic</source>
        <translation>Drugie imię lub patronimik</translation>
    </message>
    <message>
        <source>Before the family name</source>
        <translation>Przed nazwiskiem</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>Drugie nazwisko</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Po nazwisku</translation>
    </message>
    <message>
        <source>How our cards begin</source>
        <translation>Jak zaczynają się nasze kartki</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Co z tego wyszło</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartka</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Declined because</source>
        <translation>Powód odmowy</translation>
    </message>
    <message>
        <source>Offered instead</source>
        <translation>W zamian zaproponowano</translation>
    </message>
    <message>
        <source>Exception to</source>
        <translation>Wyjątek od</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Samochód</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>O rzecz pyta</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Wydano</translation>
    </message>
    <message>
        <source>Sent with</source>
        <translation>Wysłano przez</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Numer przesyłki</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Rok urodzenia</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Miesiąc urodzenia</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Dzień urodzenia</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Zdjęcie</translation>
    </message>
</context>
<context>
    <name>OwnerBand</name>
    <message>
        <source>Slept in {room}: {names}, {dates}</source>
        <translation>Pokój {room}, nocleg: {names}, {dates}</translation>
    </message>
    <message>
        <source>Nobody was told yet; nothing is sent without you.</source>
        <translation>Nikogo jeszcze nie powiadomiono; nic nie wyjdzie bez ciebie.</translation>
    </message>
    <message>
        <source>Link to {name}</source>
        <translation>Połącz: {name}</translation>
    </message>
    <message>
        <source>Does it belong to {name}?</source>
        <translation>Czy właściciel to {name}?</translation>
    </message>
    <message>
        <source>Belongs to {name}</source>
        <translation>Właściciel: {name}</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Odłącz</translation>
    </message>
</context>
<context>
    <name>PadSlots</name>
    <message>
        <source>stands there already: will be confirmed</source>
        <translation>już tu jest: zostanie potwierdzone</translation>
    </message>
    <message>
        <source>goes against “{other}”</source>
        <translation>nie zgadza się z „{other}”</translation>
    </message>
    <message>
        <source>this group is full: {most} at most</source>
        <translation>ta grupa jest pełna: najwyżej {most}</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Folded while nobody works here. Press a key or click.</source>
        <translation>Zakryte, bo nikt tu nie pracuje. Naciśnij klawisz lub kliknij.</translation>
    </message>
</context>
<context>
    <name>PairDeeds</name>
    <message>
        <source>One profile now: {name}</source>
        <translation>Teraz jeden profil: {name}</translation>
    </message>
    <message>
        <source>Two profiles again: {name}, {other}</source>
        <translation>Znów dwa profile: {name}, {other}</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>Zapamiętano: to dwie osoby</translation>
    </message>
    <message>
        <source>They may be suggested again</source>
        <translation>Ta para może znów się pojawić</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Zapisz PDF</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Nie znaleziono drukarki</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Wysłano do drukarki.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Zapisano jako {name}.</translation>
    </message>
    <message>
        <source>No font has these characters: {letters}</source>
        <translation>Tych znaków nie ma żadna czcionka: {letters}</translation>
    </message>
    <message>
        <source>They print as empty boxes. Write the word in other letters, or print it so.</source>
        <translation>Wydrukują się jako puste ramki. Zapisz słowo innymi literami albo drukuj tak.</translation>
    </message>
    <message>
        <source>Not all of it has room on this paper.</source>
        <translation>Nie wszystko mieści się na tym papierze.</translation>
    </message>
    <message>
        <source>What is too long ends with three dots.</source>
        <translation>To, co za długie, kończy się trzema kropkami.</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Read this to the guest, or let them read it:</source>
        <translation>Przeczytaj to gościowi lub daj do przeczytania:</translation>
    </message>
    <message>
        <source>How</source>
        <translation>W jaki sposób</translation>
    </message>
    <message>
        <source>The guest said yes</source>
        <translation>Gość się zgodził</translation>
    </message>
    <message>
        <source>Photo of the guest</source>
        <translation>Zdjęcie gościa</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif)</source>
        <translation>Zdjęcia (*.jpg *.jpeg *.png *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Wybierz zdjęcie</translation>
    </message>
    <message>
        <source>Consent withdrawn: delete the photo</source>
        <translation>Zgoda cofnięta: usuń zdjęcie</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation>Usunąć na zawsze?</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>No photos of documents and bank cards: a picture is as good as the thing.</source>
        <translation>Bez zdjęć dokumentów i kart bankowych: zdjęcie jest warte tyle co rzecz.</translation>
    </message>
    <message>
        <source>Drop, or paste with Ctrl+V</source>
        <translation>Upuść lub wklej: Ctrl+V</translation>
    </message>
    <message>
        <source>Place and camera data are removed</source>
        <translation>Dane o miejscu i aparacie są usuwane</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Photo, Delete takes it away</source>
        <translation>Zdjęcie, Delete je usuwa</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Wybierz zdjęcia</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif)</source>
        <translation>Zdjęcia (*.jpg *.jpeg *.png *.webp *.heic *.heif)</translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message>
        <source>Six digits</source>
        <translation>Sześć cyfr</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>Name on cards and letters</source>
        <translation>Nazwa na kartkach i listach</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>Doba operacyjna kończy się o</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>night audit</source>
        <translation>audyt nocny</translation>
    </message>
    <message>
        <source>Languages your guests are written to in</source>
        <translation>Języki, w których piszesz do gości</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Obiekt</translation>
    </message>
    <message>
        <source>Save the place</source>
        <translation>Zapisz obiekt</translation>
    </message>
    <message>
        <source>This is a demo. Your own place, or another demo, is one page away; this one stays as it is.</source>
        <translation>To jest demo. Własny obiekt albo inne demo są o stronę stąd; to zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Look round in a demo place, or show it to a new colleague. Your place stays as it is.</source>
        <translation>Rozejrzyj się w demo albo pokaż je nowej osobie. Twój obiekt zostaje bez zmian.</translation>
    </message>
    <message>
        <source>To the welcome page</source>
        <translation>Do strony powitalnej</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>The place is saved.</source>
        <translation>Zapisano obiekt.</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>Is here now</source>
        <translation>Już jest</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Przyjedzie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Przyjazd</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Wyjazd</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Spodziewana godzina</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>Wyjazd o</translation>
    </message>
    <message>
        <source>Comes at</source>
        <translation>Przyjazd o</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Dorośli</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Dzieci</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Samochód</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Numer rejestracyjny</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nazwa grupy</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Bez etykiety</translation>
    </message>
    <message>
        <source>Word at the counter</source>
        <translation>Etykieta przy ladzie</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Do zapamiętania</translation>
    </message>
    <message>
        <source>Late train, arrives at 23:31</source>
        <translation>Późny pociąg, przyjazd 23:31</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n noc</numerusform>
            <numerusform>%n noce</numerusform>
            <numerusform>%n nocy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencePad</name>
    <message>
        <source>Choose the guest first.</source>
        <translation>Najpierw wybierz gościa.</translation>
    </message>
    <message>
        <source>Write what the guest likes.</source>
        <translation>Napisz, co gość lubi.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Co lubi</translation>
    </message>
    <message>
        <source>What the guest likes</source>
        <translation>Co gość lubi</translation>
    </message>
    <message>
        <source>a few letters: oat, quiet, no feather …</source>
        <translation>kilka liter: ows, cich, bez pierza …</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Co to może znaczyć</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Twój szkic wrócił.</translation>
    </message>
    <message>
        <source>Five are enough for once: write them down first.</source>
        <translation>Pięć na raz wystarczy: najpierw je zapisz.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}”</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} z {most}</translation>
    </message>
    <message>
        <source>The rest is written down. This cannot stand beside what is there.</source>
        <translation>Reszta jest zapisana. To nie może stać obok tego, co już jest.</translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) written down</source>
        <translation>
            <numerusform>Zapisano %n upodobanie</numerusform>
            <numerusform>Zapisano %n upodobania</numerusform>
            <numerusform>Zapisano %n upodobań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>potwierdzono %n</numerusform>
            <numerusform>potwierdzono %n</numerusform>
            <numerusform>potwierdzono %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>only this</source>
        <translation>tylko to</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>potrzebne</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>lubiane</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>niechciane</translation>
    </message>
    <message>
        <source>no matter</source>
        <translation>bez znaczenia</translation>
    </message>
    <message>
        <source>told us</source>
        <translation>od gościa</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>zauważone</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>True size, no matter the marks</source>
        <translation>Prawdziwy rozmiar, nawet bez znaczników</translation>
    </message>
    <message>
        <source>Paper background</source>
        <translation>Tło papieru</translation>
    </message>
    <message>
        <source>Room for a real signature</source>
        <translation>Miejsce na podpis odręczny</translation>
    </message>
    <message>
        <source>Save as one PDF</source>
        <translation>Zapisz jako jeden PDF</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Nie znaleziono drukarki</translation>
    </message>
    <message numerus="yes">
        <source>Go on: print %n</source>
        <translation>
            <numerusform>Dalej: drukuj %n</numerusform>
            <numerusform>Dalej: drukuj %n</numerusform>
            <numerusform>Dalej: drukuj %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)</source>
        <translation>
            <numerusform>Drukuj %n kartkę</numerusform>
            <numerusform>Drukuj %n kartki</numerusform>
            <numerusform>Drukuj %n kartek</numerusform>
        </translation>
    </message>
    <message>
        <source>Two on A4, to cut</source>
        <translation>Dwie na A4, do pocięcia</translation>
    </message>
    <message>
        <source>Four on A4, to cut</source>
        <translation>Cztery na A4, do pocięcia</translation>
    </message>
    <message>
        <source>Two on Letter, to cut</source>
        <translation>Dwie na Letter, do pocięcia</translation>
    </message>
    <message>
        <source>Four on Letter, to cut</source>
        <translation>Cztery na Letter, do pocięcia</translation>
    </message>
    <message>
        <source>True size, with crop marks</source>
        <translation>Prawdziwy rozmiar, ze znacznikami cięcia</translation>
    </message>
    <message>
        <source>True size; no room for crop marks</source>
        <translation>Prawdziwy rozmiar; brak miejsca na znaczniki cięcia</translation>
    </message>
    <message>
        <source>{percent} % of the true size, so that the crop marks fit</source>
        <translation>{percent} % prawdziwego rozmiaru, żeby zmieściły się znaczniki cięcia</translation>
    </message>
    <message>
        <source>My own signature</source>
        <translation>Mój własny podpis</translation>
    </message>
    <message>
        <source>Back side with our name</source>
        <translation>Tył z naszą nazwą</translation>
    </message>
    <message>
        <source>Each on its own, {width} × {height} mm</source>
        <translation>Każda osobno, {width} × {height} mm</translation>
    </message>
    <message>
        <source>So many cards of this size do not fit on the sheet.</source>
        <translation>Tyle kartek tego rozmiaru nie mieści się na arkuszu.</translation>
    </message>
    <message>
        <source>Each on its own, in its own size</source>
        <translation>Każda osobno, w swoim rozmiarze</translation>
    </message>
</context>
<context>
    <name>PrintExtras</name>
    <message>
        <source>More about printing</source>
        <translation>Więcej o drukowaniu</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Nie znaleziono drukarki</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Podajnik</translation>
    </message>
    <message>
        <source>Up to the edge of the paper</source>
        <translation>Aż do krawędzi papieru</translation>
    </message>
    <message>
        <source>Safe margins: 5 mm stay blank all around</source>
        <translation>Bezpieczne marginesy: 5 mm wokół zostaje puste</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Obie strony</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Drukuj stronę próbną</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Kept for this kind of paper, at this desk.</source>
        <translation>Zapamiętano dla tego rodzaju papieru na tym stanowisku.</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Tylko jedna strona</translation>
    </message>
    <message>
        <source>Both, turned over the long edge</source>
        <translation>Obie, odwracane wzdłuż długiej krawędzi</translation>
    </message>
    <message>
        <source>Both, turned over the short edge</source>
        <translation>Obie, odwracane wzdłuż krótkiej krawędzi</translation>
    </message>
    <message>
        <source>As the printer likes</source>
        <translation>Jak ustawiono w drukarce</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Strona próbna</translation>
    </message>
    <message>
        <source>Sent. Lay a ruler on the red bar: it is to be as long as it says.</source>
        <translation>Wysłano. Przyłóż linijkę do czerwonego paska: ma mieć tyle, ile podano.</translation>
    </message>
    <message>
        <source>The red bar is 100 mm long; on a small sheet 50 mm.</source>
        <translation>Czerwony pasek ma 100 mm; na małym arkuszu 50 mm.</translation>
    </message>
    <message>
        <source>The corners stand 5 mm from the edge of the paper.</source>
        <translation>Narożniki są 5 mm od krawędzi papieru.</translation>
    </message>
    <message>
        <source>If the bar is shorter, switch off “fit to page” in the printer’s settings.</source>
        <translation>Jeśli pasek jest krótszy, wyłącz „dopasuj do strony” w ustawieniach drukarki.</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Egzemplarze</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Rzeczywisty rozmiar</translation>
    </message>
    <message>
        <source>Room for a real signature</source>
        <translation>Miejsce na odręczny podpis</translation>
    </message>
    <message>
        <source>Paper background</source>
        <translation>Tło papieru</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Nie znaleziono drukarki</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Zapisz PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>My own signature</source>
        <translation>Mój własny podpis</translation>
    </message>
    <message>
        <source>Back side with our name</source>
        <translation>Tył z naszą nazwą</translation>
    </message>
    <message>
        <source>This hand cannot write: {letters}</source>
        <translation>To pismo nie napisze: {letters}</translation>
    </message>
    <message>
        <source>All letters are in this hand</source>
        <translation>To pismo ma wszystkie litery</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Too much text</source>
        <translation>Za dużo tekstu</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>ready</source>
        <translation>gotowa</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>drukuje</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymana</translation>
    </message>
    <message>
        <source>A6 card, lying</source>
        <translation>Kartka A6, pozioma</translation>
    </message>
    <message>
        <source>A6 card, standing</source>
        <translation>Kartka A6, pionowa</translation>
    </message>
    <message>
        <source>A5 card, lying</source>
        <translation>Kartka A5, pozioma</translation>
    </message>
    <message>
        <source>A4 sheet, to cut</source>
        <translation>Arkusz A4, do przycięcia</translation>
    </message>
    <message>
        <source>Letter sheet, to cut</source>
        <translation>Arkusz Letter, do pocięcia</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Koperta C6</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Koperta DL</translation>
    </message>
    <message>
        <source>Label 62 × 29 mm</source>
        <translation>Etykieta 62 × 29 mm</translation>
    </message>
    <message>
        <source>As the printer likes</source>
        <translation>Jak ustawiono w drukarce</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>Bypass tray</source>
        <translation>Podajnik boczny</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Koperty</translation>
    </message>
    <message>
        <source>A5 sheet, standing</source>
        <translation>Arkusz A5, pionowo</translation>
    </message>
    <message>
        <source>Long card, 210 × 99 mm</source>
        <translation>Kartka podłużna, 210 × 99 mm</translation>
    </message>
    <message>
        <source>Square card, 148 × 148 mm</source>
        <translation>Kartka kwadratowa, 148 × 148 mm</translation>
    </message>
    <message>
        <source>Tag, 105 × 74 mm</source>
        <translation>Przywieszka, 105 × 74 mm</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>By your rules of retention %n thing(s) were removed.</source>
        <translation>
            <numerusform>Zgodnie z zasadami przechowywania usunięto %n pozycję.</numerusform>
            <numerusform>Zgodnie z zasadami przechowywania usunięto %n pozycje.</numerusform>
            <numerusform>Zgodnie z zasadami przechowywania usunięto %n pozycji.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that nothing harmful is served</source>
        <translation>Aby nie podać niczego szkodliwego</translation>
    </message>
    <message>
        <source>To prepare the room</source>
        <translation>Aby przygotować pokój</translation>
    </message>
    <message>
        <source>To help in an emergency</source>
        <translation>Aby pomóc w nagłym wypadku</translation>
    </message>
    <message>
        <source>No purpose written down</source>
        <translation>Celu nie zapisano</translation>
    </message>
    <message>
        <source>Without a yes, to protect a life</source>
        <translation>Bez zgody, dla ochrony życia</translation>
    </message>
    <message>
        <source>Agreed in person</source>
        <translation>Zgoda osobista</translation>
    </message>
    <message>
        <source>Agreed on the phone</source>
        <translation>Zgoda przez telefon</translation>
    </message>
    <message>
        <source>Agreed by e-mail</source>
        <translation>Zgoda e-mailem</translation>
    </message>
    <message>
        <source>Agreed on a signed form</source>
        <translation>Zgoda na podpisanym formularzu</translation>
    </message>
    <message>
        <source>Agreed, before this was written down</source>
        <translation>Zgoda sprzed zapisywania szczegółów</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>List</translation>
    </message>
    <message>
        <source>A form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>An identity paper</source>
        <translation>Dokument tożsamości</translation>
    </message>
    <message>
        <source>A bank card</source>
        <translation>Karta bankowa</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) without contact: erased</source>
        <translation>
            <numerusform>%n gość bez kontaktu: usunięcie</numerusform>
            <numerusform>%n goście bez kontaktu: usunięcie</numerusform>
            <numerusform>%n gości bez kontaktu: usunięcie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected fact(s): deleted</source>
        <translation>
            <numerusform>%n dana chroniona: usunięcie</numerusform>
            <numerusform>%n dane chronione: usunięcie</numerusform>
            <numerusform>%n danych chronionych: usunięcie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s): deleted</source>
        <translation>
            <numerusform>%n zdjęcie: usunięcie</numerusform>
            <numerusform>%n zdjęcia: usunięcie</numerusform>
            <numerusform>%n zdjęć: usunięcie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed find(s): the person is taken out</source>
        <translation>
            <numerusform>%n zamknięte znalezisko: usunięcie osoby</numerusform>
            <numerusform>%n zamknięte znaleziska: usunięcie osoby</numerusform>
            <numerusform>%n zamkniętych znalezisk: usunięcie osoby</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of looks: deleted</source>
        <translation>
            <numerusform>%n wpis dziennika wglądów: usunięcie</numerusform>
            <numerusform>%n wpisy dziennika wglądów: usunięcie</numerusform>
            <numerusform>%n wpisów dziennika wglądów: usunięcie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken away: deleted for good</source>
        <translation>
            <numerusform>%n usunięty plik: skasowanie na zawsze</numerusform>
            <numerusform>%n usunięte pliki: skasowanie na zawsze</numerusform>
            <numerusform>%n usuniętych plików: skasowanie na zawsze</numerusform>
        </translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Krótkie okresy</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Typowe okresy</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Długie okresy</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s): the former values are deleted, there is no way back</source>
        <translation>
            <numerusform>%n import: usunięcie poprzednich wartości, nie da się go cofnąć</numerusform>
            <numerusform>%n importy: usunięcie poprzednich wartości, nie da się ich cofnąć</numerusform>
            <numerusform>%n importów: usunięcie poprzednich wartości, nie da się ich cofnąć</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyDeeds</name>
    <message>
        <source>Confirmed. It is kept for another term.</source>
        <translation>Potwierdzono. Przechowywane przez kolejny okres.</translation>
    </message>
    <message>
        <source>Deleted, as the guest wished.</source>
        <translation>Usunięto zgodnie z wolą gościa.</translation>
    </message>
    <message>
        <source>Nothing goes out to this guest now.</source>
        <translation>Do tego gościa nic już nie wychodzi.</translation>
    </message>
    <message>
        <source>This guest may be written to again.</source>
        <translation>Do tego gościa znów można pisać.</translation>
    </message>
    <message>
        <source>Allowed for a quarter of an hour. The reason is kept.</source>
        <translation>Dozwolone przez kwadrans. Powód zapisano.</translation>
    </message>
    <message>
        <source>The guest goes by this name everywhere now.</source>
        <translation>Od teraz wszędzie jest to nazwisko.</translation>
    </message>
    <message>
        <source>The true name is back.</source>
        <translation>Prawdziwe nazwisko wróciło.</translation>
    </message>
    <message>
        <source>Not to be disturbed.</source>
        <translation>Nie przeszkadzać.</translation>
    </message>
    <message>
        <source>May be disturbed again.</source>
        <translation>Znów można przeszkadzać.</translation>
    </message>
    <message>
        <source>The consent is written down. A photo may be kept.</source>
        <translation>Zgodę zapisano. Można dodać zdjęcie.</translation>
    </message>
    <message>
        <source>The photo is deleted.</source>
        <translation>Zdjęcie usunięto.</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>Zdjęcie zapisano</translation>
    </message>
    <message>
        <source>File kept</source>
        <translation>Plik zapisano</translation>
    </message>
    <message>
        <source>File taken away</source>
        <translation>Plik usunięto</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Zapisano jako {name}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>No font has these characters: {letters}. The JSON file has them all.</source>
        <translation>Tych znaków nie ma żadna czcionka: {letters}. W pliku JSON są wszystkie.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>To the guest</source>
        <translation>Do gościa</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Begin with</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>your own numbers</source>
        <translation>własne liczby</translation>
    </message>
    <message>
        <source>How long the house keeps it</source>
        <translation>Jak długo obiekt to przechowuje</translation>
    </message>
    <message>
        <source>The presets were put together in {month} and are no legal advice: law differs by country and changes. Your house must check them. Sums, ledger and chains are never touched.</source>
        <translation>Zestawy ułożono w {month}; nie są poradą prawną: prawo różni się w poszczególnych krajach i się zmienia. Obiekt musi je sprawdzić. Kwoty, księga i łańcuchy wpisów pozostają nienaruszone.</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Zapisz zasady</translation>
    </message>
    <message>
        <source>What the next run removes</source>
        <translation>Co usunie następny przebieg</translation>
    </message>
    <message>
        <source>The rules run once a business day, when the first person signs in, and at day close.</source>
        <translation>Zasady działają raz na dobę operacyjną, przy pierwszym zalogowaniu, oraz przy zamknięciu doby.</translation>
    </message>
    <message>
        <source>Run the rules now</source>
        <translation>Zastosuj zasady teraz</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>Usunąć na zawsze?</translation>
    </message>
    <message>
        <source>What earlier runs did</source>
        <translation>Co zrobiły wcześniejsze przebiegi</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nigdy samoczynnie</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due to be removed.</source>
        <translation>Nie ma nic do usunięcia.</translation>
    </message>
    <message numerus="yes">
        <source>%n protected fact(s) go within 30 days unless confirmed</source>
        <translation>
            <numerusform>%n dana chroniona zniknie w ciągu 30 dni bez potwierdzenia</numerusform>
            <numerusform>%n dane chronione znikną w ciągu 30 dni bez potwierdzenia</numerusform>
            <numerusform>%n danych chronionych zniknie w ciągu 30 dni bez potwierdzenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for the next run</source>
        <translation>
            <numerusform>%n na następny przebieg</numerusform>
            <numerusform>%n na następny przebieg</numerusform>
            <numerusform>%n na następny przebieg</numerusform>
        </translation>
    </message>
    <message>
        <source>No run has removed anything yet.</source>
        <translation>Żaden przebieg nic jeszcze nie usunął.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Zasady zapisano.</translation>
    </message>
    <message>
        <source>The rules have run.</source>
        <translation>Zasady zastosowano.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Printing</source>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>Cards that are out</source>
        <translation>Wydrukowane kartki</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Anuluj resztę</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
</context>
<context>
    <name>PromisedCard</name>
    <message>
        <source>Promised</source>
        <translation>Obiecane</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>do {time}</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>tables and the rules in them</source>
        <translation>tabele i zapisane w nich reguły</translation>
    </message>
    <message>
        <source>references between tables</source>
        <translation>odwołania między tabelami</translation>
    </message>
    <message>
        <source>sums of the budgets</source>
        <translation>sumy budżetów</translation>
    </message>
    <message>
        <source>what gestures cost</source>
        <translation>koszty gestów</translation>
    </message>
    <message>
        <source>gestures that no limit counted</source>
        <translation>gesty, których nie objął żaden limit</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>pytania i odpowiedzi</translation>
    </message>
    <message>
        <source>who decided what, and when</source>
        <translation>kto, o czym i kiedy zdecydował</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limity</translation>
    </message>
    <message>
        <source>employees, their roles and PINs</source>
        <translation>pracownicy, ich role i kody PIN</translation>
    </message>
    <message>
        <source>currency, time zone and end of the day</source>
        <translation>waluta, strefa czasowa i koniec dnia</translation>
    </message>
    <message>
        <source>chains of entries</source>
        <translation>łańcuchy wpisów</translation>
    </message>
    <message>
        <source>seals of closed days</source>
        <translation>pieczęcie zamkniętych dni</translation>
    </message>
    <message>
        <source>words beside the entries</source>
        <translation>słowa przy wpisach</translation>
    </message>
    <message>
        <source>moments of the entries</source>
        <translation>czas wpisów</translation>
    </message>
    <message>
        <source>photos and documents</source>
        <translation>zdjęcia i dokumenty</translation>
    </message>
    <message>
        <source>the search index</source>
        <translation>indeks wyszukiwania</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>sam plik</translation>
    </message>
</context>
<context>
    <name>ProofSection</name>
    <message>
        <source>Close the business day</source>
        <translation>Zamknięcie doby</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Zamknij dobę</translation>
    </message>
    <message>
        <source>Copy of the place</source>
        <translation>Kopia obiektu</translation>
    </message>
    <message>
        <source>Everything in one file, checked before it counts. It holds every guest: keep it locked away.</source>
        <translation>Wszystko w jednym sprawdzonym pliku. Są w nim wszyscy goście: trzymaj go pod kluczem.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Zrób kopię</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Copied and checked: {file}</source>
        <translation>Skopiowano i sprawdzono: {file}</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Sprawdzenie całości</translation>
    </message>
    <message>
        <source>Adds every sum again and follows every chain of entries. It changes nothing.</source>
        <translation>Dodaje na nowo każdą sumę i sprawdza każdy łańcuch wpisów. Niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Every day that is over is closed.</source>
        <translation>Wszystkie minione dni są zamknięte.</translation>
    </message>
    <message>
        <source>{day} is over and not closed yet.</source>
        <translation>{day}: dzień minął i nie jest zamknięty.</translation>
    </message>
    <message>
        <source>The day is closed and sealed.</source>
        <translation>Dzień jest zamknięty i zapieczętowany.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is as it was written: %n checked.</source>
        <translation>
            <numerusform>Wszystko jest tak, jak zapisano: sprawdzono %n.</numerusform>
            <numerusform>Wszystko jest tak, jak zapisano: sprawdzono %n.</numerusform>
            <numerusform>Wszystko jest tak, jak zapisano: sprawdzono %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not fit: {name} ({detail}). Keep the data as it is and call your administrator.</source>
        <translation>Nie zgadza się: {name} ({detail}). Zostaw dane bez zmian i wezwij administratora.</translation>
    </message>
</context>
<context>
    <name>PurchaseActions</name>
    <message>
        <source>{what}: handed over</source>
        <translation>{what}: wydane</translation>
    </message>
    <message>
        <source>{what}: given up</source>
        <translation>{what}: rezygnacja</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Gotowe do odbioru</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Wydane</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>Inna godzina …</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Otwórz klienta</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Rezygnacja</translation>
    </message>
    <message>
        <source>{what}: ready</source>
        <translation>{what}: gotowe</translation>
    </message>
</context>
<context>
    <name>PurchaseCard</name>
    <message>
        <source>{time} late</source>
        <translation>{time} po terminie</translation>
    </message>
    <message>
        <source>in {count} min</source>
        <translation>za {count} min</translation>
    </message>
</context>
<context>
    <name>PurchaseFormPage</name>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Trail shoes, size 39</source>
        <translation>Buty trailowe, rozmiar 39</translation>
    </message>
    <message>
        <source>Shelf or bench</source>
        <translation>Półka lub warsztat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Obiecane na</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Inna godzina</translation>
    </message>
    <message>
        <source>New order, repair or hold</source>
        <translation>Nowe zamówienie, naprawa lub odłożenie</translation>
    </message>
    <message>
        <source>{number}: {what}</source>
        <translation>{number}: {what}</translation>
    </message>
    <message>
        <source>{what}: another time is promised</source>
        <translation>{what}: obiecano inną godzinę</translation>
    </message>
</context>
<context>
    <name>QuestionBand</name>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Has one…</source>
        <translation>Ma…</translation>
    </message>
    <message>
        <source>{name} shares the room. Nobody has asked {name} about allergies.</source>
        <translation>{name} jest w tym samym pokoju. Nikt nie pytał o alergie ({name}).</translation>
    </message>
    <message>
        <source>Nobody has asked {name} about allergies.</source>
        <translation>{name}: nikt nie pytał o alergie.</translation>
    </message>
    <message>
        <source>Only for {name}</source>
        <translation>Tylko dla: {name}</translation>
    </message>
    <message>
        <source>Which allergy</source>
        <translation>Jaka alergia</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>Jak ciężka</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Nobody has said what is in this. {name} shares the room and may not be able to have it.</source>
        <translation>Nikt nie powiedział, co w tym jest. {name} mieszka w tym samym pokoju i może tego nie móc dostać.</translation>
    </message>
    <message>
        <source>Nobody has said what is in this, and {name} may not be able to have it.</source>
        <translation>Nikt nie powiedział, co w tym jest, a {name} może tego nie móc dostać.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Kto tak mówi</translation>
    </message>
    <message>
        <source>Ewa, kitchen</source>
        <translation>Ewa, kuchnia</translation>
    </message>
    <message>
        <source>It is free of that</source>
        <translation>Tego w tym nie ma</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Quiet and discretion</source>
        <translation>Spokój i dyskrecja</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>May be disturbed again</source>
        <translation>Znów można przeszkadzać</translation>
    </message>
    <message>
        <source>Discreet: nothing is sent to this guest or printed</source>
        <translation>Dyskrecja: nic się nie wysyła ani nie drukuje</translation>
    </message>
    <message>
        <source>Why it goes out all the same</source>
        <translation>Dlaczego mimo to</translation>
    </message>
    <message>
        <source>asked for it in person …</source>
        <translation>na własną prośbę …</translation>
    </message>
    <message>
        <source>Allow for a quarter of an hour</source>
        <translation>Zezwól na kwadrans</translation>
    </message>
    <message>
        <source>Not to be disturbed until {time}</source>
        <translation>Nie przeszkadzać do: {time}</translation>
    </message>
    <message>
        <source>May be disturbed</source>
        <translation>Można przeszkadzać</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>na %n godzinę</numerusform>
            <numerusform>na %n godziny</numerusform>
            <numerusform>na %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>until nine tomorrow</source>
        <translation>do jutra, do dziewiątej</translation>
    </message>
    <message>
        <source>Cards, envelopes and notes are stopped, whoever is at the desk.</source>
        <translation>Kartki, koperty i notatki są wstrzymane, ktokolwiek jest na stanowisku.</translation>
    </message>
    <message>
        <source>You may send or print something until {time}.</source>
        <translation>Wysyłać i drukować wolno do: {time}.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>New PIN for {name}</source>
        <translation>Nowy PIN: {name}</translation>
    </message>
    <message>
        <source>Type the code that was printed when this place was set up. It works once.</source>
        <translation>Wpisz kod wydrukowany przy zakładaniu obiektu. Działa jeden raz.</translation>
    </message>
    <message>
        <source>New PIN, six digits</source>
        <translation>Nowy PIN, sześć cyfr</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Nowy PIN ponownie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Ustaw PIN</translation>
    </message>
    <message>
        <source>The PIN is set. This is the next recovery code: write it down and lock it away.</source>
        <translation>PIN ustawiony. To następny kod odzyskiwania: zapisz go i schowaj pod klucz.</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Kod zapisany</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>The only way back in if every manager forgets their PIN. Shown once: print it, lock it away.</source>
        <translation>Jedyna droga powrotna, gdy cała dyrekcja zapomni PIN-u. Pokazywany raz: wydrukuj i schowaj pod klucz.</translation>
    </message>
    <message>
        <source>It is on paper, in a safe place</source>
        <translation>Jest na papierze, w bezpiecznym miejscu</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Drukuj arkusz</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Later, when you like</source>
        <translation>Później, kiedy zechcesz</translation>
    </message>
    <message>
        <source>Add the team, each with their own PIN</source>
        <translation>Dodaj zespół, każdy z własnym PIN-em</translation>
    </message>
    <message>
        <source>Set what each person may give</source>
        <translation>Ustal, ile kto może dać</translation>
    </message>
    <message>
        <source>Enter rooms and arrivals</source>
        <translation>Wpisz pokoje i przyjazdy</translation>
    </message>
    <message>
        <source>No printer is set up here. Save the sheet, or write the code down.</source>
        <translation>Nie ma tu drukarki. Zapisz arkusz albo przepisz kod.</translation>
    </message>
    <message>
        <source>Sent to {printer}. One page.</source>
        <translation>Wysłano: {printer}. Jedna strona.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Zapisz arkusz</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: who has it can open the place.</source>
        <translation>Zapisano. Wydrukuj, a potem usuń plik: kto go ma, może otworzyć obiekt.</translation>
    </message>
    <message>
        <source>Keep this page where only the owner can reach it.</source>
        <translation>Trzymaj tę stronę tam, gdzie sięgnie tylko właściciel.</translation>
    </message>
    <message>
        <source>On the sign-in screen choose a manager, then “Use the recovery code”. It works once.</source>
        <translation>Na ekranie logowania wybierz kogoś z dyrekcji, potem „Użyj kodu odzyskiwania”. Działa jeden raz.</translation>
    </message>
</context>
<context>
    <name>RejectedCard</name>
    <message>
        <source>Rejected rows by reason</source>
        <translation>Odrzucone wiersze według powodu</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Odrzucone wiersze</translation>
    </message>
    <message>
        <source>Save the rejected rows, with reasons</source>
        <translation>Zapisz odrzucone wiersze z powodami</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Raport w PDF</translation>
    </message>
    <message>
        <source>Correct them and import again: nobody comes in twice.</source>
        <translation>Popraw je i importuj ponownie: nikt nie pojawi się dwa razy.</translation>
    </message>
    <message>
        <source>No row was rejected</source>
        <translation>Żaden wiersz nie został odrzucony</translation>
    </message>
    <message>
        <source>Everything in the file came in.</source>
        <translation>Wszystko z pliku zostało wczytane.</translation>
    </message>
    <message>
        <source>Edits made since, which were kept</source>
        <translation>Późniejsze zmiany, które zachowano</translation>
    </message>
    <message>
        <source>Nothing was edited since</source>
        <translation>Od tamtej pory nic nie zmieniano</translation>
    </message>
    <message>
        <source>All of it is as it was before the import.</source>
        <translation>Wszystko jest tak, jak było przed importem.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Row {number}: {why}</source>
        <translation>Wiersz {number}: {why}</translation>
    </message>
</context>
<context>
    <name>ReleaseSheet</name>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>To jest potrzebne.</translation>
    </message>
    <message>
        <source>Hand it back</source>
        <translation>Oddaj rzecz</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Oddane</translation>
    </message>
    <message>
        <source>Send it home</source>
        <translation>Wyślij do domu</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Somebody keeps it</source>
        <translation>Przekaż komuś</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>Zutylizuj</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Zutylizowane</translation>
    </message>
    <message>
        <source>Move to another shelf</source>
        <translation>Przełóż na inną półkę</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Przełożone</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Which paper was shown</source>
        <translation>Jaki dokument okazano</translation>
    </message>
    <message>
        <source>The kind only: no number and no copy is kept.</source>
        <translation>Tylko rodzaj: bez numeru i bez kopii.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numer przesyłki</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Kto to dostaje</translation>
    </message>
    <message>
        <source>the finder, a charity …</source>
        <translation>znalazca, fundacja …</translation>
    </message>
    <message>
        <source>How</source>
        <translation>W jaki sposób</translation>
    </message>
    <message>
        <source>recycled, destroyed …</source>
        <translation>recykling, zniszczenie …</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Open guest</source>
        <translation>Otwórz gościa</translation>
    </message>
    <message>
        <source>Find the guest</source>
        <translation>Znajdź gościa</translation>
    </message>
    <message>
        <source>Say in a few words why it cannot be.</source>
        <translation>Napisz w kilku słowach, dlaczego się nie da.</translation>
    </message>
    <message>
        <source>Write what you offered instead: there is no bare no.</source>
        <translation>Napisz, co zaproponowano w zamian: samo „nie” to za mało.</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kto się tym zajmie</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obiecane</translation>
    </message>
    <message>
        <source>Choose a request to see it in full.</source>
        <translation>Wybierz prośbę, aby zobaczyć całość.</translation>
    </message>
    <message>
        <source>Why it cannot be</source>
        <translation>Dlaczego się nie da</translation>
    </message>
    <message>
        <source>Offered instead</source>
        <translation>W zamian zaproponowano</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Print note</source>
        <translation>Drukuj notatkę</translation>
    </message>
    <message>
        <source>{how}, {time}</source>
        <translation>{how}, {time}</translation>
    </message>
    <message>
        <source>private</source>
        <translation>prywatne</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Taken by {name}</source>
        <translation>Przyjęcie: {name}</translation>
    </message>
    <message>
        <source>Exception to a house rule: {rule}</source>
        <translation>Wyjątek od zasady domu: {rule}</translation>
    </message>
    <message>
        <source>Done by {who}</source>
        <translation>Wykonanie: {who}</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Nie przeszkadzać do: {time}</translation>
    </message>
</context>
<context>
    <name>RequestFields</name>
    <message>
        <source>Private: folded away at the counter</source>
        <translation>Prywatne: zakryte przy ladzie</translation>
    </message>
    <message>
        <source>10:15, +30 or tomorrow 9:00</source>
        <translation>10:15, +30 lub jutro 9:00</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>2 pillows 10:15</source>
        <translation>2 poduszki 10:15</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>room or place</source>
        <translation>pokój lub miejsce</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Obiecane na</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kto się tym zajmie</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Jak poproszono</translation>
    </message>
    <message>
        <source>Exception to a house rule</source>
        <translation>Wyjątek od zasady domu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>so that next time it is known</source>
        <translation>żeby następnym razem było wiadomo</translation>
    </message>
</context>
<context>
    <name>RequestFormPage</name>
    <message>
        <source>New request</source>
        <translation>Nowa prośba</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>room or place</source>
        <translation>pokój lub miejsce</translation>
    </message>
</context>
<context>
    <name>RequestListCard</name>
    <message>
        <source>Requests</source>
        <translation>Prośby</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Wszystko zrobione</translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>dziś zrobiono %n</numerusform>
            <numerusform>dziś zrobiono %n</numerusform>
            <numerusform>dziś zrobiono %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is open</source>
        <translation>Nie masz nic otwartego</translation>
    </message>
    <message>
        <source>Nothing was answered yet</source>
        <translation>Nic jeszcze nie załatwiono</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>in person</source>
        <translation>osobiście</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonicznie</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mailem</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>wiadomością</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>na czacie</translation>
    </message>
    <message>
        <source>in a post</source>
        <translation>we wpisie</translation>
    </message>
    <message>
        <source>in a review</source>
        <translation>w opinii</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Within two hours</source>
        <translation>W ciągu dwóch godzin</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>No time promised</source>
        <translation>Bez obiecanej godziny</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>no time promised</source>
        <translation>bez obiecanej godziny</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>jeszcze nikt</translation>
    </message>
    <message>
        <source>{count} × {what}</source>
        <translation>{count} × {what}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>bez godziny</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} po terminie</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>za {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>dziś {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>jutro {time}</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Prośby</translation>
    </message>
    <message>
        <source>Hand over all</source>
        <translation>Przekaż wszystkie</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Według działów</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Według godziny</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>How the list is told</source>
        <translation>Układ listy</translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>dziś zrobiono %n</numerusform>
            <numerusform>dziś zrobiono %n</numerusform>
            <numerusform>dziś zrobiono %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Notatka {number}</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Undo the import</source>
        <translation>Cofnij import</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Kolejny plik</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) came in</source>
        <translation>
            <numerusform>Wczytano %n pobyt</numerusform>
            <numerusform>Wczytano %n pobyty</numerusform>
            <numerusform>Wczytano %n pobytów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) came in</source>
        <translation>
            <numerusform>Wczytano %n pokój</numerusform>
            <numerusform>Wczytano %n pokoje</numerusform>
            <numerusform>Wczytano %n pokoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) came in</source>
        <translation>
            <numerusform>Wczytano %n zakup</numerusform>
            <numerusform>Wczytano %n zakupy</numerusform>
            <numerusform>Wczytano %n zakupów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) came in</source>
        <translation>
            <numerusform>Wczytano %n gościa</numerusform>
            <numerusform>Wczytano %n gości</numerusform>
            <numerusform>Wczytano %n gości</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} unchanged; {twice} of the new ones may be here twice.</source>
        <translation>Nowi: {new}, zmienieni: {changed}, bez zmian: {same}; z nowych być może powtórzeni: {twice}.</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>Import został cofnięty</translation>
    </message>
    <message>
        <source>{removed} removed, {restored} as they were before.</source>
        <translation>Usunięto: {removed}, przywrócono: {restored}.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>to samo</translation>
    </message>
    <message>
        <source>maybe twice</source>
        <translation>być może powtórzeni</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucone</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s).</source>
        <translation>
            <numerusform>%n sekunda.</numerusform>
            <numerusform>%n sekundy.</numerusform>
            <numerusform>%n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s).</source>
        <translation>
            <numerusform>%n minuta.</numerusform>
            <numerusform>%n minuty.</numerusform>
            <numerusform>%n minut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsCard</name>
    <message>
        <source>What is held about the guest</source>
        <translation>Co przechowuje się o gościu</translation>
    </message>
    <message>
        <source>Everything, private notes included: to be read as PDF, to be taken elsewhere as JSON.</source>
        <translation>Wszystko, także notatki prywatne: do czytania PDF, do przeniesienia JSON.</translation>
    </message>
    <message>
        <source>Language of the PDF</source>
        <translation>Język pliku PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Zapisz jako JSON</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Usuń na zawsze…</translation>
    </message>
    <message>
        <source>Names, words, photos and facts go; stays and sums stay. Nothing brings it back.</source>
        <translation>Znikają nazwiska, teksty, zdjęcia i dane chronione; pobyty i kwoty zostają. Nie da się tego cofnąć.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Front desk</source>
        <translation>Recepcja</translation>
    </message>
    <message>
        <source>Concierge</source>
        <translation>Concierge</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Służba pięter</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Kuchnia</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Technicy</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Ochrona</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Kierownik zmiany</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Dyrektor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Sees and edits guests and stays, gives within a limit, logs requests and finds.</source>
        <translation>Widzi i zmienia gości i pobyty, daje w ramach limitu, zapisuje prośby i znaleziska.</translation>
    </message>
    <message>
        <source>Sees guests without what is protected, gives within a limit, logs requests and finds.</source>
        <translation>Widzi gości bez danych chronionych, daje w ramach limitu, zapisuje prośby i znaleziska.</translation>
    </message>
    <message>
        <source>Sees guests and their allergies, gives within a limit, logs requests and finds.</source>
        <translation>Widzi gości i ich alergie, daje w ramach limitu, zapisuje prośby i znaleziska.</translation>
    </message>
    <message>
        <source>Sees guests without what is protected, logs requests and finds, gives nothing.</source>
        <translation>Widzi gości bez danych chronionych, zapisuje prośby i znaleziska, niczego nie daje.</translation>
    </message>
    <message>
        <source>Sees guests without what is protected, logs finds and hands them over, gives nothing.</source>
        <translation>Widzi gości bez danych chronionych, zapisuje i wydaje znaleziska, niczego nie daje.</translation>
    </message>
    <message>
        <source>Everything at the desk, decides what goes above a limit, may act in an emergency.</source>
        <translation>Wszystko przy stanowisku, decyduje ponad limitem, może działać w nagłych wypadkach.</translation>
    </message>
    <message>
        <source>Everything, and sets limits, the catalogue, the place and who works here.</source>
        <translation>Wszystko, a także ustala limity, katalog, obiekt i zespół.</translation>
    </message>
    <message>
        <source>Looks after people, the place and its copies; sees no protected facts and gives nothing.</source>
        <translation>Dba o zespół, obiekt i jego kopie; nie widzi danych chronionych i niczego nie daje.</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piętro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Pokój {number}</translation>
    </message>
    <message>
        <source>A new room</source>
        <translation>Nowy pokój</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Zdejmij z listy</translation>
    </message>
</context>
<context>
    <name>RoomPick</name>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>No room is free.</source>
        <translation>Żaden pokój nie jest wolny.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Zdecyduj później</translation>
    </message>
    <message>
        <source>A manager adds them once. The button leads there, and so does Ctrl+K with the word “{word}”.</source>
        <translation>Raz dodaje je dyrekcja. Prowadzi tam przycisk, a także Ctrl+K i słowo „{word}”.</translation>
    </message>
    <message>
        <source>No room is written down yet</source>
        <translation>Nie wpisano jeszcze pokoi</translation>
    </message>
    <message>
        <source>{name} is expected</source>
        <translation>Oczekiwany gość: {name}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Pokój {number}</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nowy pokój</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Wszystkie pokoje</translation>
    </message>
    <message>
        <source>No room is written down yet</source>
        <translation>Nie wpisano jeszcze pokoi</translation>
    </message>
    <message>
        <source>A manager adds them.</source>
        <translation>Dodaje je dyrekcja.</translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>Piętro {floor}</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Inne pokoje</translation>
    </message>
    <message>
        <source>Room {number} is on the list</source>
        <translation>Pokój {number} jest na liście</translation>
    </message>
    <message>
        <source>Room {number} is changed</source>
        <translation>Zmieniono pokój {number}</translation>
    </message>
    <message>
        <source>Room {number} is off the list</source>
        <translation>Zdjęto z listy pokój {number}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Pokój {number}</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}, do {day}</translation>
    </message>
    <message>
        <source>{name} is expected</source>
        <translation>Oczekiwany gość: {name}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>wolny</translation>
    </message>
    <message>
        <source>Room {number}: {state}</source>
        <translation>Pokój {number}: {state}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Change this room…</source>
        <translation>Zmień ten pokój…</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Fifty millimetres on this screen</source>
        <translation>Pięćdziesiąt milimetrów na tym ekranie</translation>
    </message>
    <message>
        <source>50 mm on this screen</source>
        <translation>50 mm na tym ekranie</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>So it will look</source>
        <translation>Tak to będzie wyglądać</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>prezent</translation>
    </message>
    <message>
        <source>today, on a card</source>
        <translation>dziś, na kartce</translation>
    </message>
    <message>
        <source>a gesture at {time}</source>
        <translation>gest o {time}</translation>
    </message>
    <message>
        <source>counts for {day}</source>
        <translation>liczy się na {day}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Goście</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Prośby</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesty</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Skargi</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>Lost &amp; found</source>
        <translation>Rzeczy znalezione</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartki</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import danych</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Gest</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Skarga</translation>
    </message>
    <message>
        <source>Found item</source>
        <translation>Znaleziona rzecz</translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>Kartka z podziękowaniem</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gość</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Gość bez rezerwacji</translation>
    </message>
    <message>
        <source>Expected guest</source>
        <translation>Oczekiwany gość</translation>
    </message>
    <message>
        <source>Order, repair or hold</source>
        <translation>Zamówienie, naprawa lub odłożenie</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Możliwe duplikaty</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Co lubi</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Lock an idle desk after</source>
        <translation>Blokuj bezczynne stanowisko po</translation>
    </message>
    <message>
        <source>A question stands for</source>
        <translation>Pytanie jest ważne przez</translation>
    </message>
    <message>
        <source>Ask the next one up after</source>
        <translation>Zapytaj wyższy szczebel po</translation>
    </message>
    <message>
        <source>Erase guests without contact for</source>
        <translation>Usuwaj gości bez kontaktu od</translation>
    </message>
    <message>
        <source>Delete protected facts after</source>
        <translation>Usuwaj dane chronione po</translation>
    </message>
    <message>
        <source>Delete photos after</source>
        <translation>Usuwaj zdjęcia po</translation>
    </message>
    <message>
        <source>Take people out of closed finds after</source>
        <translation>Usuwaj osoby z zamkniętych znalezisk po</translation>
    </message>
    <message>
        <source>Delete the log of looks after</source>
        <translation>Usuwaj dziennik wglądów po</translation>
    </message>
    <message>
        <source>Delete drafts after</source>
        <translation>Usuwaj szkice po</translation>
    </message>
    <message>
        <source>Keep the way back of imports for</source>
        <translation>Importy można cofnąć przez</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Część ustawień</translation>
    </message>
    <message>
        <source>Computer and PIN</source>
        <translation>Komputer i PIN</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Obiekt</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Day and proof</source>
        <translation>Doba i dowody</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartki</translation>
    </message>
    <message>
        <source>Card texts</source>
        <translation>Teksty kartek</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import i eksport</translation>
    </message>
</context>
<context>
    <name>SetupFields</name>
    <message>
        <source>Name on cards and letters</source>
        <translation>Nazwa na kartkach i listach</translation>
    </message>
    <message>
        <source>Hotel Aurora</source>
        <translation>Hotel Aurora</translation>
    </message>
    <message>
        <source>What kind of place is it?</source>
        <translation>Co to za obiekt?</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>Doba operacyjna kończy się o</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Język ekranów</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, sześć cyfr</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN ponownie</translation>
    </message>
    <message>
        <source>Languages your guests are written to in</source>
        <translation>Języki, w których piszesz do gości</translation>
    </message>
    <message>
        <source>not a date, not 123456</source>
        <translation>bez dat, nie 123456</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Twój obiekt</translation>
    </message>
    <message>
        <source>night audit</source>
        <translation>audyt nocny</translation>
    </message>
    <message>
        <source>each person may change it</source>
        <translation>każda osoba może to zmienić</translation>
    </message>
    <message>
        <source>The first manager</source>
        <translation>Pierwsza osoba w dyrekcji</translation>
    </message>
    <message>
        <source>Adds the others, sets limits, can do everything.</source>
        <translation>Dodaje pozostałych, ustala limity, może wszystko.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up my place</source>
        <translation>Załóż mój obiekt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Open Courtesy</source>
        <translation>Otwórz Courtesy</translation>
    </message>
    <message>
        <source>First put the recovery code in a safe place.</source>
        <translation>Najpierw schowaj kod odzyskiwania w bezpiecznym miejscu.</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Jeszcze brakuje: %n</numerusform>
            <numerusform>Jeszcze brakuje: %n</numerusform>
            <numerusform>Jeszcze brakuje: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is filled in</source>
        <translation>Wszystko wypełnione</translation>
    </message>
</context>
<context>
    <name>SharerCard</name>
    <message>
        <source>Ask</source>
        <translation>Zapytaj</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>Zapytaj: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Otwórz: {name}</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>jeszcze nie pytano</translation>
    </message>
    <message>
        <source>asked, none</source>
        <translation>zapytano, brak</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>In the room</source>
        <translation>W pokoju</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Osoby w pokoju</translation>
    </message>
    <message>
        <source>Not in the room</source>
        <translation>Nie w tym pokoju</translation>
    </message>
    <message>
        <source>Somebody known by name</source>
        <translation>Ktoś znany z imienia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>First name is enough</source>
        <translation>Wystarczy imię</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Dziecko</translation>
    </message>
    <message>
        <source>Or a guest of the house</source>
        <translation>Lub gość obiektu</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>rezerwacja</translation>
    </message>
    <message>
        <source>child</source>
        <translation>dziecko</translation>
    </message>
    <message>
        <source>known by name only</source>
        <translation>znane tylko imię</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Where it goes</source>
        <translation>Gdzie trafi</translation>
    </message>
    <message>
        <source>C2, or safe 2</source>
        <translation>C2 lub sejf 2</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Przechować do</translation>
    </message>
</context>
<context>
    <name>ShopDay</name>
    <message>
        <source>Orders to collect</source>
        <translation>Zamówienia do odbioru</translation>
    </message>
    <message>
        <source>Nothing waits to be collected.</source>
        <translation>Nic nie czeka na odbiór.</translation>
    </message>
    <message>
        <source>Repairs promised</source>
        <translation>Obiecane naprawy</translation>
    </message>
    <message>
        <source>No repair is promised.</source>
        <translation>Nie obiecano żadnej naprawy.</translation>
    </message>
    <message>
        <source>Holds running out</source>
        <translation>Kończące się odłożenia</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>Nic nie jest odłożone.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Które zamówienia</translation>
    </message>
    <message>
        <source>New order, repair or hold</source>
        <translation>Nowe zamówienie, naprawa lub odłożenie</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>A demo: everybody’s six digits are {pin}.</source>
        <translation>Demo: wszyscy mają te same sześć cyfr, {pin}.</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Statement of gestures</source>
        <translation>Zestawienie gestów</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Sums by employee and by day, as a file that archives keep (PDF/A).</source>
        <translation>Sumy według pracowników i dni, jako plik do archiwum (PDF/A).</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Przygotuj</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Zestawienie</translation>
    </message>
    <message>
        <source>Made {day} by {name}</source>
        <translation>Sporządzono {day}: {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesty</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Według dni</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>Według pracowników</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
</context>
<context>
    <name>StayActions</name>
    <message>
        <source>Check in</source>
        <translation>Zamelduj</translation>
    </message>
    <message>
        <source>Other room …</source>
        <translation>Inny pokój …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Zmień …</translation>
    </message>
    <message>
        <source>Who shares the room …</source>
        <translation>Kto jest w pokoju …</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Brak przyjazdu</translation>
    </message>
    <message>
        <source>Call the stay off</source>
        <translation>Odwołaj pobyt</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Wymelduj</translation>
    </message>
    <message>
        <source>Move to another room …</source>
        <translation>Przenieś do innego pokoju …</translation>
    </message>
    <message>
        <source>Stay longer …</source>
        <translation>Przedłuż pobyt …</translation>
    </message>
    <message>
        <source>Leave early …</source>
        <translation>Wcześniejszy wyjazd …</translation>
    </message>
    <message>
        <source>Not here yet after all</source>
        <translation>Jednak jeszcze nieobecny</translation>
    </message>
    <message>
        <source>Still here after all</source>
        <translation>Jednak jeszcze obecny</translation>
    </message>
    <message>
        <source>{name} is checked in</source>
        <translation>Zameldowano: {name}</translation>
    </message>
    <message>
        <source>{name} is checked out</source>
        <translation>Wymeldowano: {name}</translation>
    </message>
    <message>
        <source>{name} did not come. The room is free again</source>
        <translation>Brak przyjazdu: {name}. Pokój jest znów wolny</translation>
    </message>
    <message>
        <source>The stay of {name} is called off</source>
        <translation>Pobyt odwołany: {name}</translation>
    </message>
</context>
<context>
    <name>StayCard</name>
    <message>
        <source>This stay</source>
        <translation>Ten pobyt</translation>
    </message>
    <message>
        <source>To reach them</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Towarzyszą</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Samochód</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrzeby</translation>
    </message>
</context>
<context>
    <name>StayForm</name>
    <message>
        <source>New stay</source>
        <translation>Nowy pobyt</translation>
    </message>
    <message>
        <source>Change the stay</source>
        <translation>Zmień pobyt</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zamelduj</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Inny pokój</translation>
    </message>
    <message>
        <source>Stay longer</source>
        <translation>Przedłuż pobyt</translation>
    </message>
    <message>
        <source>Leave early</source>
        <translation>Wcześniejszy wyjazd</translation>
    </message>
    <message>
        <source>Who shares the room</source>
        <translation>Kto jest w pokoju</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Add to the room</source>
        <translation>Dodaj do pokoju</translation>
    </message>
</context>
<context>
    <name>StayFormPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Pokój {number}</translation>
    </message>
    <message>
        <source>no room yet</source>
        <translation>jeszcze bez pokoju</translation>
    </message>
</context>
<context>
    <name>StayMenu</name>
    <message>
        <source>Another stay …</source>
        <translation>Inny pobyt…</translation>
    </message>
</context>
<context>
    <name>StayWork</name>
    <message>
        <source>{name} is expected</source>
        <translation>Oczekiwany gość: {name}</translation>
    </message>
    <message>
        <source>The stay of {name} is saved</source>
        <translation>Zapisano pobyt: {name}</translation>
    </message>
    <message>
        <source>{name} stays longer</source>
        <translation>{name}: pobyt przedłużony</translation>
    </message>
    <message>
        <source>{name} leaves early</source>
        <translation>{name}: wcześniejszy wyjazd</translation>
    </message>
    <message>
        <source>The room of {name} is shared</source>
        <translation>Wspólny pokój: {name}</translation>
    </message>
    <message>
        <source>{name} is checked in</source>
        <translation>Zameldowano: {name}</translation>
    </message>
    <message>
        <source>{name} has another room</source>
        <translation>{name}: inny pokój</translation>
    </message>
</context>
<context>
    <name>Stays</name>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>W sprzątaniu</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Wyłączony z użytku</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwany</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>W hotelu</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Po wyjeździe</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Brak przyjazdu</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Odwołany</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>w pracy</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>w drodze</translation>
    </message>
    <message>
        <source>to be packed</source>
        <translation>do spakowania</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>wydane</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>rezygnacja</translation>
    </message>
    <message>
        <source>Order to collect</source>
        <translation>Zamówienie do odbioru</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Naprawa</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Zakup</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zdrowie</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Opieka</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Do wydania</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Rzecz</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Rocznica</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kawa</translation>
    </message>
    <message>
        <source>Cot</source>
        <translation>Łóżeczko</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Dziecko</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Późno</translation>
    </message>
    <message>
        <source>Late riser</source>
        <translation>Śpioch</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Okazja</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Wypożyczenie</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Bagaż</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paczka</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taksówka</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartka</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Prezent</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Zapytaj</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Krok {number} z {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{number} logged</source>
        <translation>Zapisano {number}</translation>
    </message>
    <message>
        <source>{number} logged, somebody will look for it</source>
        <translation>Zapisano {number}, ktoś tego poszuka</translation>
    </message>
    <message>
        <source>{number} corrected</source>
        <translation>Poprawiono {number}</translation>
    </message>
    <message>
        <source>{what} handed back to {name}</source>
        <translation>Oddano: {what}, odbiorca: {name}</translation>
    </message>
    <message>
        <source>{what} posted to {name}</source>
        <translation>Wysłano: {what}, odbiorca: {name}</translation>
    </message>
    <message>
        <source>{what} has left its shelf</source>
        <translation>Zdjęto z półki: {what}</translation>
    </message>
    <message>
        <source>{number} closed</source>
        <translation>Zamknięto {number}</translation>
    </message>
    <message>
        <source>{number} is open again</source>
        <translation>Znów otwarte: {number}</translation>
    </message>
    <message>
        <source>{number} is on shelf {shelf} now</source>
        <translation>{number} jest teraz na półce {shelf}</translation>
    </message>
    <message>
        <source>{number} belongs to {name}</source>
        <translation>{number}, właściciel: {name}</translation>
    </message>
    <message>
        <source>{number} belongs to nobody known</source>
        <translation>{number}: właściciel nieznany</translation>
    </message>
    <message>
        <source>{found} and {asked} belong together</source>
        <translation>{found} i {asked} to ta sama rzecz</translation>
    </message>
    <message>
        <source>{number} stands alone again</source>
        <translation>{number} znów bez pary</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Dodano zdjęcie</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Zrobione: {what}</translation>
    </message>
    <message>
        <source>Declined, with something offered instead: {what}</source>
        <translation>Odmowa, z propozycją w zamian: {what}</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>Znów otwarte: {what}</translation>
    </message>
    <message>
        <source>{name} sees to it: {what}</source>
        <translation>Zajmuje się {name}: {what}</translation>
    </message>
    <message>
        <source>Nobody has it now: {what}</source>
        <translation>Nikt się tym teraz nie zajmuje: {what}</translation>
    </message>
    <message>
        <source>{what}: {time}</source>
        <translation>{what}: {time}</translation>
    </message>
    <message>
        <source>The guest is known now.</source>
        <translation>Gość jest już znany.</translation>
    </message>
    <message>
        <source>Nothing of yours is open.</source>
        <translation>Nie masz nic otwartego.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) passed to {name}</source>
        <translation>
            <numerusform>{name}: przekazano %n prośbę</numerusform>
            <numerusform>{name}: przekazano %n prośby</numerusform>
            <numerusform>{name}: przekazano %n próśb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n noc</numerusform>
            <numerusform>%n noce</numerusform>
            <numerusform>%n nocy</numerusform>
        </translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>z: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Stayed %n night(s)</source>
        <translation>
            <numerusform>Pobyt, %n noc</numerusform>
            <numerusform>Pobyt, %n noce</numerusform>
            <numerusform>Pobyt, %n nocy</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Brak przyjazdu</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Zameldowano</translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation>Prośba o oddzwonienie</translation>
    </message>
    <message>
        <source>Asked for: {what}</source>
        <translation>Prośba: {what}</translation>
    </message>
    <message>
        <source>Offered instead: {what}</source>
        <translation>W zamian zaproponowano: {what}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Promised by {time}</source>
        <translation>Obiecane na {time}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}”</translation>
    </message>
    <message>
        <source>Asked for, not found yet</source>
        <translation>Poszukiwane, jeszcze nieznalezione</translation>
    </message>
    <message>
        <source>Found, kept for the guest</source>
        <translation>Znalezione, przechowane dla gościa</translation>
    </message>
    <message>
        <source>Found, the owner is known</source>
        <translation>Znalezione, właściciel znany</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Oddane</translation>
    </message>
    <message>
        <source>Posted home</source>
        <translation>Wysłane do domu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Zutylizowane</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Card by hand</source>
        <translation>Kartka pisana ręcznie</translation>
    </message>
    <message>
        <source>Asked about allergies</source>
        <translation>Zapytano o alergie</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Zamówione</translation>
    </message>
    <message>
        <source>Left for repair</source>
        <translation>Oddane do naprawy</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Kupione</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>wydane</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>wymeldowanie</translation>
    </message>
    <message>
        <source>Moved to another room</source>
        <translation>Przeniesienie do innego pokoju</translation>
    </message>
    <message>
        <source>Stays longer</source>
        <translation>Pobyt przedłużony</translation>
    </message>
    <message>
        <source>Leaves early</source>
        <translation>Wcześniejszy wyjazd</translation>
    </message>
    <message>
        <source>until {day} instead of {planned}</source>
        <translation>do {day} zamiast {planned}</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>The story begins here</source>
        <translation>Historia zaczyna się tutaj</translation>
    </message>
    <message>
        <source>Notes, requests and gestures follow.</source>
        <translation>Dalej będą notatki, prośby i gesty.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Move to another guest…</source>
        <translation>Przenieś do innego gościa…</translation>
    </message>
    <message>
        <source>Take this note away</source>
        <translation>Usuń tę notatkę</translation>
    </message>
</context>
<context>
    <name>SumsStep</name>
    <message>
        <source>Left out on purpose</source>
        <translation>Celowo pominięte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Co wykazało sprawdzenie</translation>
    </message>
    <message>
        <source>The desk can go on working. Either all of it comes in or nothing. It can be undone later.</source>
        <translation>Recepcja może dalej pracować. Wczytane zostanie wszystko albo nic. Import można później cofnąć.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienieni</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>maybe twice</source>
        <translation>być może powtórzeni</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importuj teraz</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Lines whose letters were mended</source>
        <translation>Wiersze z naprawionymi literami</translation>
    </message>
    <message>
        <source>Notes about health: sealed until somebody has asked</source>
        <translation>Uwagi o zdrowiu: zaszyfrowane, dopóki ktoś nie zapyta</translation>
    </message>
    <message>
        <source>Values typed here that stay</source>
        <translation>Wpisane tu wartości, które zostają</translation>
    </message>
    <message>
        <source>Nothing had to be left out.</source>
        <translation>Niczego nie trzeba było pomijać.</translation>
    </message>
    <message>
        <source>with the reason, in a file</source>
        <translation>z powodem, w pliku</translation>
    </message>
    <message>
        <source>To look at afterwards</source>
        <translation>Do sprawdzenia później</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>jeszcze ich tu nie ma</translation>
    </message>
    <message>
        <source>former values are kept</source>
        <translation>poprzednie wartości zostają</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nic do zrobienia</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importowanie</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{done} of {all} rows</source>
        <translation>{done} z {all} wierszy</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) to go</source>
        <translation>
            <numerusform>jeszcze około %n sekundy</numerusform>
            <numerusform>jeszcze około %n sekund</numerusform>
            <numerusform>jeszcze około %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} wierszy</translation>
    </message>
    <message>
        <source>Checked: nothing is changed yet</source>
        <translation>Sprawdzone: jeszcze nic nie zmieniono</translation>
    </message>
    <message>
        <source>Come in so far</source>
        <translation>Wczytano dotąd</translation>
    </message>
    <message>
        <source>Columns that are not read</source>
        <translation>Kolumny, które nie są czytane</translation>
    </message>
    <message>
        <source>name or e-mail is here already</source>
        <translation>nazwisko albo e-mail już tu są</translation>
    </message>
    <message>
        <source>New ones whose name or e-mail is here already</source>
        <translation>Nowi, których nazwisko albo e-mail już tu są</translation>
    </message>
    <message>
        <source>Rooms that two have in the same nights: a move?</source>
        <translation>Pokoje, które w te same noce mają dwie osoby: przeprowadzka?</translation>
    </message>
</context>
<context>
    <name>TagCard</name>
    <message>
        <source>Tag</source>
        <translation>Przywieszka</translation>
    </message>
    <message>
        <source>62 × 29 mm</source>
        <translation>62 × 29 mm</translation>
    </message>
    <message>
        <source>The tag as it is printed</source>
        <translation>Przywieszka tak, jak się wydrukuje</translation>
    </message>
    <message>
        <source>Print the tag</source>
        <translation>Drukuj przywieszkę</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>Tell the kitchen</source>
        <translation>Powiadom kuchnię</translation>
    </message>
    <message>
        <source>Tell the kitchen, with the alert</source>
        <translation>Powiadom kuchnię, z ostrzeżeniem</translation>
    </message>
    <message>
        <source>Tell housekeeping</source>
        <translation>Powiadom służbę pięter</translation>
    </message>
    <message>
        <source>Tell housekeeping, with the alert</source>
        <translation>Powiadom służbę pięter, z ostrzeżeniem</translation>
    </message>
    <message>
        <source>Tell the concierge</source>
        <translation>Powiadom concierge’a</translation>
    </message>
    <message>
        <source>Tell the concierge, with the alert</source>
        <translation>Powiadom concierge’a, z ostrzeżeniem</translation>
    </message>
    <message>
        <source>Tell maintenance</source>
        <translation>Powiadom techników</translation>
    </message>
    <message>
        <source>Tell maintenance, with the alert</source>
        <translation>Powiadom techników, z ostrzeżeniem</translation>
    </message>
    <message>
        <source>Tell security</source>
        <translation>Powiadom ochronę</translation>
    </message>
    <message>
        <source>Tell security, with the alert</source>
        <translation>Powiadom ochronę, z ostrzeżeniem</translation>
    </message>
    <message>
        <source>Kitchen is told</source>
        <translation>Kuchnia powiadomiona</translation>
    </message>
    <message>
        <source>Housekeeping is told</source>
        <translation>Służba pięter powiadomiona</translation>
    </message>
    <message>
        <source>Concierge is told</source>
        <translation>Concierge powiadomiony</translation>
    </message>
    <message>
        <source>Maintenance is told</source>
        <translation>Technicy powiadomieni</translation>
    </message>
    <message>
        <source>Security is told</source>
        <translation>Ochrona powiadomiona</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Now {time} · expected</source>
        <translation>Teraz {time} · oczekiwani</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Na miejscu</translation>
    </message>
    <message>
        <source>Now {time} · still to leave</source>
        <translation>Teraz {time} · jeszcze wyjadą</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wyjechali</translation>
    </message>
    <message>
        <source>Something is open</source>
        <translation>Coś jest otwarte</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nic otwartego</translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>Piętro {floor}</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Inne pokoje</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>planowo {time}</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Jeszcze bez pokoju</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>bez godziny</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>jeszcze nie ma</translation>
    </message>
    <message>
        <source>late, agreed</source>
        <translation>później, uzgodnione</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>W pokoju</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>o czasie</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} po terminie</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>do {time}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Pokój {number}</translation>
    </message>
    <message>
        <source>night {this} of {all}</source>
        <translation>noc {this} z {all}</translation>
    </message>
    <message>
        <source>for the day</source>
        <translation>na jeden dzień</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n noc</numerusform>
            <numerusform>%n noce</numerusform>
            <numerusform>%n nocy</numerusform>
        </translation>
    </message>
    <message>
        <source>family of {count}</source>
        <translation>rodzina, osób: {count}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>z: {name}</translation>
    </message>
    <message numerus="yes">
        <source>with %n guest(s)</source>
        <translation>
            <numerusform>i %n osoba</numerusform>
            <numerusform>i %n osoby</numerusform>
            <numerusform>i %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>first stay</source>
        <translation>pierwszy pobyt</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n pobyt</numerusform>
            <numerusform>%n pobyty</numerusform>
            <numerusform>%n pobytów</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} dni</translation>
    </message>
    <message>
        <source>{allergy}, severe</source>
        <translation>{allergy}, ciężka</translation>
    </message>
    <message>
        <source>{what}, late</source>
        <translation>{what}, po terminie</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) married</source>
        <translation>
            <numerusform>%n rok po ślubie</numerusform>
            <numerusform>%n lata po ślubie</numerusform>
            <numerusform>%n lat po ślubie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n dziecko</numerusform>
            <numerusform>%n dzieci</numerusform>
            <numerusform>%n dzieci</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday tomorrow</source>
        <translation>Jutro urodziny</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Not before {time}</source>
        <translation>Nie przed: {time}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>As of {time}</source>
        <translation>Stan na {time}</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Oddzwonić</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The place cannot be opened</source>
        <translation>Nie można otworzyć obiektu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Close Courtesy</source>
        <translation>Zamknij Courtesy</translation>
    </message>
</context>
<context>
    <name>TroubleNote</name>
    <message>
        <source>Take them out</source>
        <translation>Usuń je</translation>
    </message>
    <message>
        <source>No hand has these characters: {where}.</source>
        <translation>Żadne pismo nie ma tych znaków: {where}.</translation>
    </message>
    <message>
        <source>Say it in words, or take them out. They would print as empty boxes.</source>
        <translation>Powiedz to słowami albo je usuń. Na wydruku byłyby pustymi ramkami.</translation>
    </message>
    <message>
        <source>The words are longer than the card.</source>
        <translation>Słów jest więcej, niż mieści kartka.</translation>
    </message>
    <message>
        <source>Shorten the text, choose a narrower hand, or a larger size.</source>
        <translation>Skróć tekst, wybierz węższe pismo albo większy rozmiar.</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>One profile says no allergy, another names one. Ask, and confirm the alert.</source>
        <translation>Jeden profil mówi o braku alergii, drugi ją wymienia. Zapytaj i potwierdź ostrzeżenie.</translation>
    </message>
    <message>
        <source>This may be the same person as {name}</source>
        <translation>To może być ta sama osoba: {name}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Merged from {name}</source>
        <translation>Połączono z profilem: {name}</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Rozdziel</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>Undo this import?</source>
        <translation>Cofnąć ten import?</translation>
    </message>
    <message>
        <source>Looking at what it brought …</source>
        <translation>Sprawdzam, co z nim przyszło …</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw tak, jak jest</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Cofnij import</translation>
    </message>
    <message>
        <source>This goes again: {what}.</source>
        <translation>Zniknie: {what}.</translation>
    </message>
    <message>
        <source>Nothing that it brought goes.</source>
        <translation>Nic z tego, co przyszło, nie zniknie.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) it changed will be as before.</source>
        <translation>
            <numerusform>%n zmieniony wpis będzie taki jak przedtem.</numerusform>
            <numerusform>%n zmienione wpisy będą takie jak przedtem.</numerusform>
            <numerusform>%n zmienionych wpisów będzie takich jak przedtem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later edit(s) stay as they are:</source>
        <translation>
            <numerusform>%n późniejsza zmiana zostaje:</numerusform>
            <numerusform>%n późniejsze zmiany zostają:</numerusform>
            <numerusform>%n późniejszych zmian zostaje:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else is touched. If you want it back, import the same file again.</source>
        <translation>Nic innego się nie zmieni. Aby mieć to znowu, wystarczy zaimportować ten sam plik.</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>Cofanie …</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>Import został cofnięty</translation>
    </message>
    <message>
        <source>{removed} removed, {restored} as they were before.</source>
        <translation>Usunięto: {removed}, przywrócono: {restored}.</translation>
    </message>
    <message numerus="yes">
        <source>%n later edit(s) stayed as they are:</source>
        <translation>
            <numerusform>%n późniejsza zmiana została:</numerusform>
            <numerusform>%n późniejsze zmiany zostały:</numerusform>
            <numerusform>%n późniejszych zmian zostało:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserChip</name>
    <message>
        <source>Another person: F8</source>
        <translation>Inna osoba: F8</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Inna osoba</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Wait for you</source>
        <translation>Czekają na ciebie</translation>
    </message>
    <message>
        <source>Questions that wait for you</source>
        <translation>Pytania, które na ciebie czekają</translation>
    </message>
    <message>
        <source>emergency, to look at</source>
        <translation>do przejrzenia</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>potrzebne do</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>given by {name}</source>
        <translation>daje {name}</translation>
    </message>
    <message>
        <source>An emergency</source>
        <translation>Nagły wypadek</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>pyta {name}</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <source>Watched folders</source>
        <translation>Obserwowane foldery</translation>
    </message>
    <message>
        <source>What another system puts into a watched folder comes in by itself, also while nobody is signed in. Files that were taken in move to “done”, others to “failed” with the reason beside them.</source>
        <translation>To, co inny system włoży do obserwowanego folderu, wczytuje się samo, także gdy nikt nie jest zalogowany. Wczytane pliki trafiają do „done”, pozostałe do „failed”, z powodem obok.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Obserwuj folder</translation>
    </message>
    <message>
        <source>{kind}: {folder}</source>
        <translation>{kind}: {folder}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Przestań obserwować</translation>
    </message>
    <message>
        <source>from the desk {desk}</source>
        <translation>stanowisko: {desk}</translation>
    </message>
    <message>
        <source>brought in by {name}</source>
        <translation>wczytuje: {name}</translation>
    </message>
    <message>
        <source>warns when older than {limit}</source>
        <translation>ostrzega, gdy starsze niż {limit}</translation>
    </message>
    <message>
        <source>last: {file}, {time}</source>
        <translation>ostatnio: {file}, {time}</translation>
    </message>
    <message>
        <source>{file} was not taken in. {why}</source>
        <translation>Nie wczytano: {file}. {why}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Where the other system puts its files</source>
        <translation>Dokąd inny system wkłada pliki</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>What its files are</source>
        <translation>Co jest w plikach</translation>
    </message>
    <message>
        <source>From which system</source>
        <translation>Z jakiego systemu</translation>
    </message>
    <message>
        <source>Warn when older than</source>
        <translation>Ostrzegaj, gdy starsze niż</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Obserwuj ten folder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>{file} was not taken in.</source>
        <translation>Nie wczytano: {file}.</translation>
    </message>
    <message>
        <source>Nothing of it came in.</source>
        <translation>Nic z niego nie trafiło do programu.</translation>
    </message>
    <message>
        <source>When it is mended, put it back into {folder}, or import it by hand in the settings.</source>
        <translation>Po poprawieniu włóż go z powrotem, folder: {folder}, albo zaimportuj ręcznie w ustawieniach.</translation>
    </message>
    <message>
        <source>{file} was taken in.</source>
        <translation>Wczytano: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of it did not come in.</source>
        <translation>
            <numerusform>Nie wczytano %n wiersza.</numerusform>
            <numerusform>Nie wczytano %n wierszy.</numerusform>
            <numerusform>Nie wczytano %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows and reasons:</source>
        <translation>Wiersze i powody:</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Wiersz {row}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>Rozpoznaj samodzielnie</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Książka adresowa</translation>
    </message>
    <message>
        <source>Stays as of {time}</source>
        <translation>Pobyty, stan na {time}</translation>
    </message>
    <message>
        <source>Guests as of {time}</source>
        <translation>Goście, stan na {time}</translation>
    </message>
    <message>
        <source>Rooms as of {time}</source>
        <translation>Pokoje, stan na {time}</translation>
    </message>
    <message>
        <source>Purchases as of {time}</source>
        <translation>Zakupy, stan na {time}</translation>
    </message>
    <message>
        <source>No file with stays has come yet</source>
        <translation>Nie było jeszcze pliku z pobytami</translation>
    </message>
    <message>
        <source>No file with guests has come yet</source>
        <translation>Nie było jeszcze pliku z gośćmi</translation>
    </message>
    <message>
        <source>No file with rooms has come yet</source>
        <translation>Nie było jeszcze pliku z pokojami</translation>
    </message>
    <message>
        <source>No file with purchases has come yet</source>
        <translation>Nie było jeszcze pliku z zakupami</translation>
    </message>
    <message>
        <source>older than {limit}</source>
        <translation>dane starsze niż {limit}</translation>
    </message>
    <message>
        <source>the folder is out of reach</source>
        <translation>folder jest niedostępny</translation>
    </message>
    <message>
        <source>the folder cannot be used</source>
        <translation>z folderu nie da się korzystać</translation>
    </message>
    <message>
        <source>{file} was not taken in</source>
        <translation>nie wczytano: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another room</source>
        <translation>
            <numerusform>%n w innym pokoju</numerusform>
            <numerusform>%n w innych pokojach</numerusform>
            <numerusform>%n w innych pokojach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n odwołany</numerusform>
            <numerusform>%n odwołane</numerusform>
            <numerusform>%n odwołanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n zmieniony</numerusform>
            <numerusform>%n zmienione</numerusform>
            <numerusform>%n zmienionych</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms that two have in the same nights:</source>
        <translation>Pokoje, które w te same noce mają dwie osoby:</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A good day to look after people</source>
        <translation>Dobry dzień, by zadbać o ludzi</translation>
    </message>
    <message>
        <source>Look round first, or start with your own place. You can come back to this page from Settings.</source>
        <translation>Najpierw się rozejrzyj albo zacznij od własnego obiektu. Do tej strony wrócisz z Ustawień.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. No account and no internet needed.</source>
        <translation>Nic nie jest nigdzie wysyłane. Bez konta i bez internetu.</translation>
    </message>
    <message>
        <source>Go on in the demo</source>
        <translation>Wróć do demo</translation>
    </message>
    <message>
        <source>Explore the demo hotel</source>
        <translation>Poznaj hotel demo</translation>
    </message>
    <message>
        <source>A full day of arrivals and departures, a birthday, and a lost bear.</source>
        <translation>Cały dzień przyjazdów i wyjazdów, urodziny i zgubiony miś.</translation>
    </message>
    <message>
        <source>Guests from many countries</source>
        <translation>Goście z wielu krajów</translation>
    </message>
    <message>
        <source>Give, ask, approve: the money is play money</source>
        <translation>Dawaj, pytaj, zatwierdzaj: pieniądze są na niby</translation>
    </message>
    <message>
        <source>Print a real card</source>
        <translation>Wydrukuj prawdziwą kartkę</translation>
    </message>
    <message>
        <source>Open the hotel</source>
        <translation>Otwórz hotel</translation>
    </message>
    <message>
        <source>Explore the demo shop</source>
        <translation>Poznaj sklep demo</translation>
    </message>
    <message>
        <source>Outdoor shoes and repairs: orders to collect, promises, call-backs.</source>
        <translation>Buty outdoorowe i naprawy: zamówienia, obietnice, telefony.</translation>
    </message>
    <message>
        <source>Customers with their purchases</source>
        <translation>Klienci i ich zakupy</translation>
    </message>
    <message>
        <source>Repairs promised for today</source>
        <translation>Naprawy obiecane na dziś</translation>
    </message>
    <message>
        <source>Holds that run out at noon</source>
        <translation>Odłożenia do południa</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Otwórz sklep</translation>
    </message>
    <message>
        <source>Set up my place</source>
        <translation>Załóż mój obiekt</translation>
    </message>
    <message>
        <source>Name, currency, hours and the first manager. About two minutes.</source>
        <translation>Nazwa, waluta, godziny i pierwsza osoba w dyrekcji. Około dwóch minut.</translation>
    </message>
    <message>
        <source>You choose the first PIN</source>
        <translation>Pierwszy PIN wybierasz ty</translation>
    </message>
    <message>
        <source>The team is added afterwards</source>
        <translation>Zespół dodasz potem</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Wszystko zostaje na tym komputerze</translation>
    </message>
    <message>
        <source>Open my place</source>
        <translation>Otwórz mój obiekt</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Załóż</translation>
    </message>
</context>
<context>
    <name>WhoseCard</name>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>To which guest does “{what}” belong?</source>
        <translation>Do którego gościa należy „{what}”?</translation>
    </message>
    <message>
        <source>To which guest does this belong?</source>
        <translation>Do którego gościa to należy?</translation>
    </message>
</context>
<context>
    <name>WhyStrip</name>
    <message>
        <source>nothing that is the same</source>
        <translation>nic wspólnego</translation>
    </message>
    <message>
        <source>against: {what}</source>
        <translation>przeciw: {what}</translation>
    </message>
</context>
<context>
    <name>ZoomLine</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Cała kartka</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Rzeczywisty rozmiar</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Druga strona</translation>
    </message>
</context>
<context>
    <name>_SideHead</name>
    <message>
        <source>imported {day}</source>
        <translation>z importu, {day}</translation>
    </message>
    <message>
        <source>kept since {day}, by {name}</source>
        <translation>profil od {day}, {name}</translation>
    </message>
    <message>
        <source>kept since {day}</source>
        <translation>profil od {day}</translation>
    </message>
</context>
</TS>
