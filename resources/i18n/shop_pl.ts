<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>AfterImport</name>
        <message>
            <source>Read them before the guests come.</source>
            <translation>Przeczytaj je, zanim klienci przyjdą.</translation>
        </message>
        <message numerus="yes">
            <source>%n guest(s) maybe twice</source>
            <translation>
                <numerusform>%n klient może podwójny</numerusform>
                <numerusform>%n klienci może podwójni</numerusform>
                <numerusform>%n klientów może podwójnych</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>First stay</source>
            <translation>Pierwsza wizyta</translation>
        </message>
    </context>
    <context>
        <name>Around</name>
        <message>
            <source>is assisted by this guest</source>
            <translation>ten klient tu pomaga</translation>
        </message>
    </context>
    <context>
        <name>AroundCard</name>
        <message>
            <source>Around the guest</source>
            <translation>Wokół klienta</translation>
        </message>
        <message>
            <source>Somebody around the guest, or a day to remember</source>
            <translation>Ktoś bliski klientowi albo dzień, o którym warto pamiętać</translation>
        </message>
    </context>
    <context>
        <name>AroundSheet</name>
        <message>
            <source>Around the guest</source>
            <translation>Wokół klienta</translation>
        </message>
    </context>
    <context>
        <name>CardsPage</name>
        <message>
            <source>A card hangs on a gesture and in the guest’s story.</source>
            <translation>Kartka należy do gestu i do historii klienta.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Look through all guests</source>
            <translation>Przejrzyj wszystkich klientów</translation>
        </message>
        <message>
            <source>Comparing all guests: {percent} %</source>
            <translation>Porównywanie wszystkich klientów: {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Room and guest</source>
            <translation>Miejsce i klient</translation>
        </message>
        <message>
            <source>Room, how many, what, and until when – in any order that starts with the room.</source>
            <translation>Ile, czego i na kiedy – w dowolnej kolejności.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This is the guest’s own profile. Choose somebody else.</source>
            <translation>To profil tego samego klienta. Wybierz kogoś innego.</translation>
        </message>
        <message>
            <source>An approval holds for one guest. Take it back first, then move {number}.</source>
            <translation>Zgoda dotyczy jednego klienta. Najpierw ją cofnij, potem przenieś {number}.</translation>
        </message>
        <message>
            <source>Choose the guest first.</source>
            <translation>Najpierw wybierz klienta.</translation>
        </message>
        <message>
            <source>No guest is found by “{text}”.</source>
            <translation>Nie znaleziono klienta: „{text}”.</translation>
        </message>
        <message>
            <source>Several guests are found by “{text}”. Use the guest’s key.</source>
            <translation>Do „{text}” pasuje kilku klientów. Użyj klucza klienta.</translation>
        </message>
        <message>
            <source>This cannot be moved to another guest here.</source>
            <translation>Tego nie można tu przenieść do innego klienta.</translation>
        </message>
        <message>
            <source>This guest is not here any more. Go back and look again.</source>
            <translation>Tego klienta już tu nie ma. Wróć i sprawdź jeszcze raz.</translation>
        </message>
        <message>
            <source>This guest is not here any more. Search for the name again.</source>
            <translation>Tego klienta już tu nie ma. Wyszukaj nazwisko ponownie.</translation>
        </message>
        <message>
            <source>This must not reach everyone in the room. Nothing was given; choose something else.</source>
            <translation>Klient nie może tego dostać. Nic nie dano; wybierz coś innego.</translation>
        </message>
        <message>
            <source>Write what the guest likes.</source>
            <translation>Napisz, co klient lubi.</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>A table, a spreadsheet, an address book or the export of a hotel system. Nothing is changed yet.</source>
            <translation>Tabela, arkusz, książka adresowa albo eksport z innego systemu. Nic się jeszcze nie zmieni.</translation>
        </message>
    </context>
    <context>
        <name>FindDetail</name>
        <message>
            <source>Open guest</source>
            <translation>Otwórz klienta</translation>
        </message>
    </context>
    <context>
        <name>FindFields</name>
        <message>
            <source>room or place</source>
            <translation>miejsce</translation>
        </message>
    </context>
    <context>
        <name>Finds</name>
        <message>
            <source>None, we know the guest</source>
            <translation>Żaden, znamy klienta</translation>
        </message>
    </context>
    <context>
        <name>GestureDetail</name>
        <message>
            <source>Guest</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>It belongs to another guest</source>
            <translation>Należy do innego klienta</translation>
        </message>
        <message>
            <source>no guest yet</source>
            <translation>jeszcze bez klienta</translation>
        </message>
    </context>
    <context>
        <name>GestureSteps</name>
        <message>
            <source>{what} has found its guest.</source>
            <translation>{what}: jest już klient.</translation>
        </message>
    </context>
    <context>
        <name>Gestures</name>
        <message>
            <source>no guest yet</source>
            <translation>jeszcze bez klienta</translation>
        </message>
    </context>
    <context>
        <name>Guards</name>
        <message>
            <source>{word}: not for this room</source>
            <translation>{word}: nie dla tego klienta</translation>
        </message>
    </context>
    <context>
        <name>GuestDeeds</name>
        <message>
            <source>Confirmed: the guest’s own word</source>
            <translation>Potwierdzone słowem klienta</translation>
        </message>
        <message>
            <source>Moved to the other guest</source>
            <translation>Przeniesiono do drugiego klienta</translation>
        </message>
    </context>
    <context>
        <name>GuestFind</name>
        <message>
            <source>Guest</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Guests found</source>
            <translation>Znalezieni klienci</translation>
        </message>
        <message>
            <source>Name or room; leave it empty when there is no name yet</source>
            <translation>Nazwisko; zostaw puste, gdy go jeszcze nie ma</translation>
        </message>
        <message>
            <source>Name, telephone or room</source>
            <translation>Nazwisko lub telefon</translation>
        </message>
    </context>
    <context>
        <name>GuestFormPage</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n zakup</numerusform>
                <numerusform>%n zakupy</numerusform>
                <numerusform>%n zakupów</numerusform>
            </translation>
        </message>
        <message>
            <source>A new guest</source>
            <translation>Nowy klient</translation>
        </message>
        <message>
            <source>Change a guest</source>
            <translation>Zmiana danych klienta</translation>
        </message>
        <message>
            <source>Guest added</source>
            <translation>Dodano klienta</translation>
        </message>
        <message>
            <source>Guests this may be</source>
            <translation>Klienci, o których może chodzić</translation>
        </message>
        <message>
            <source>Is it this guest?</source>
            <translation>Czy to ten klient?</translation>
        </message>
    </context>
    <context>
        <name>GuestHead</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n zakup</numerusform>
                <numerusform>%n zakupy</numerusform>
                <numerusform>%n zakupów</numerusform>
            </translation>
        </message>
        <message>
            <source>first stay</source>
            <translation>pierwsza wizyta</translation>
        </message>
    </context>
    <context>
        <name>GuestPage</name>
        <message>
            <source>This guest is not here any more</source>
            <translation>Tego klienta już tu nie ma</translation>
        </message>
    </context>
    <context>
        <name>GuestsPage</name>
        <message numerus="yes">
            <source>%n guest(s)</source>
            <translation>
                <numerusform>%n klient</numerusform>
                <numerusform>%n klienci</numerusform>
                <numerusform>%n klientów</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a guest</source>
            <translation>Dodaj klienta</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Klienci</translation>
        </message>
        <message>
            <source>No guests yet</source>
            <translation>Nie ma jeszcze klientów</translation>
        </message>
    </context>
    <context>
        <name>ImportFields</name>
        <message>
            <source>Photos: they need the guest’s own yes</source>
            <translation>Zdjęcia: potrzebna jest zgoda klienta</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Klienci</translation>
        </message>
        <message>
            <source>Guest’s number in the old system</source>
            <translation>Numer klienta w poprzednim systemie</translation>
        </message>
        <message>
            <source>Guest’s name</source>
            <translation>Imię i nazwisko klienta</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Import guests</source>
            <translation>Import klientów</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n guest(s)</source>
            <translation>
                <numerusform>%n klient</numerusform>
                <numerusform>%n klienci</numerusform>
                <numerusform>%n klientów</numerusform>
            </translation>
        </message>
        <message>
            <source>No guest</source>
            <translation>Bez klienta</translation>
        </message>
        <message>
            <source>Unknown guest</source>
            <translation>Nieznany klient</translation>
        </message>
    </context>
    <context>
        <name>ImportsSection</name>
        <message>
            <source>Guests from and to other systems</source>
            <translation>Import i eksport klientów</translation>
        </message>
        <message>
            <source>Export all guests</source>
            <translation>Eksportuj wszystkich klientów</translation>
        </message>
        <message>
            <source>Notes about health: ask the guest, then decide</source>
            <translation>Uwagi o zdrowiu: zapytaj klienta, potem zdecyduj</translation>
        </message>
        <message>
            <source>Exported: {count} guests in {file}</source>
            <translation>Wyeksportowano klientów: {count}, plik {file}</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Up to five preferences of a guest</source>
            <translation>Do pięciu upodobań klienta naraz</translation>
        </message>
    </context>
    <context>
        <name>KindDoubt</name>
        <message>
            <source>This looks like a list of guests.</source>
            <translation>To wygląda na listę klientów.</translation>
        </message>
        <message>
            <source>Read as guests</source>
            <translation>Wczytaj jako klientów</translation>
        </message>
    </context>
    <context>
        <name>LikedForm</name>
        <message>
            <source>What the guest likes</source>
            <translation>Co klient lubi</translation>
        </message>
        <message>
            <source>Write what the guest likes.</source>
            <translation>Napisz, co klient lubi.</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>So much per guest and day</source>
            <translation>Tyle na klienta dziennie</translation>
        </message>
        <message>
            <source>This guest</source>
            <translation>Ten klient</translation>
        </message>
        <message>
            <source>This guest, one gesture</source>
            <translation>Ten klient, jeden gest</translation>
        </message>
        <message>
            <source>This guest, this month</source>
            <translation>Ten klient, w tym miesiącu</translation>
        </message>
        <message>
            <source>This guest, this stay</source>
            <translation>Ten klient, ta wizyta</translation>
        </message>
        <message>
            <source>This guest, today</source>
            <translation>Ten klient, dziś</translation>
        </message>
        <message>
            <source>This stay</source>
            <translation>Ta wizyta</translation>
        </message>
        <message>
            <source>You, this stay</source>
            <translation>Ty, ta wizyta</translation>
        </message>
        <message>
            <source>in one stay</source>
            <translation>podczas jednej wizyty</translation>
        </message>
        <message>
            <source>{amount} above what this guest may be given</source>
            <translation>{amount} ponad limit dla tego klienta</translation>
        </message>
        <message>
            <source>{who} may give one guest up to {amount} {period}.</source>
            <translation>{who}: dla jednego klienta do {amount} {period}.</translation>
        </message>
        <message>
            <source>{who} may give up to {amount} for one stay.</source>
            <translation>{who}: podczas jednej wizyty do {amount}.</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>Stays</source>
            <translation>Zakupy</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ostatnio</translation>
        </message>
    </context>
    <context>
        <name>MatterDetail</name>
        <message>
            <source>In the room</source>
            <translation>Dla kogo</translation>
        </message>
    </context>
    <context>
        <name>NoPairs</name>
        <message>
            <source>Looking through all guests</source>
            <translation>Przeglądanie wszystkich klientów</translation>
        </message>
        <message>
            <source>New guests are compared as they are added. You may look through everybody again.</source>
            <translation>Nowi klienci są porównywani przy dodawaniu. Można też przejrzeć wszystkich jeszcze raz.</translation>
        </message>
        <message>
            <source>All guests are compared in the background; you can go on working meanwhile.</source>
            <translation>Wszyscy klienci są porównywani w tle; można w tym czasie dalej pracować.</translation>
        </message>
    </context>
    <context>
        <name>NoteFormPage</name>
        <message>
            <source>Choose the guest first.</source>
            <translation>Najpierw wybierz klienta.</translation>
        </message>
    </context>
    <context>
        <name>Omnibox</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n zakup</numerusform>
                <numerusform>%n zakupy</numerusform>
                <numerusform>%n zakupów</numerusform>
            </translation>
        </message>
        <message>
            <source>Create guest “{name}”</source>
            <translation>Dodaj klienta „{name}”</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Klienci</translation>
        </message>
        <message>
            <source>Last guests</source>
            <translation>Ostatni klienci</translation>
        </message>
    </context>
    <context>
        <name>OmniboxField</name>
        <message>
            <source>Guest, room, item or command</source>
            <translation>Klient, rzecz lub polecenie</translation>
        </message>
    </context>
    <context>
        <name>PlaceSection</name>
        <message>
            <source>Languages your guests are written to in</source>
            <translation>Języki, w których piszesz do klientów</translation>
        </message>
    </context>
    <context>
        <name>PreferencePad</name>
        <message>
            <source>Choose the guest first.</source>
            <translation>Najpierw wybierz klienta.</translation>
        </message>
        <message>
            <source>What the guest likes</source>
            <translation>Co klient lubi</translation>
        </message>
        <message>
            <source>Write what the guest likes.</source>
            <translation>Napisz, co klient lubi.</translation>
        </message>
    </context>
    <context>
        <name>ProofSection</name>
        <message>
            <source>Everything in one file, checked before it counts. It holds every guest: keep it locked away.</source>
            <translation>Wszystko w jednym sprawdzonym pliku. Są w nim wszyscy klienci: trzymaj go pod kluczem.</translation>
        </message>
    </context>
    <context>
        <name>RequestDetail</name>
        <message>
            <source>Find the guest</source>
            <translation>Znajdź klienta</translation>
        </message>
        <message>
            <source>Open guest</source>
            <translation>Otwórz klienta</translation>
        </message>
    </context>
    <context>
        <name>RequestFields</name>
        <message>
            <source>room or place</source>
            <translation>miejsce</translation>
        </message>
    </context>
    <context>
        <name>RequestFormPage</name>
        <message>
            <source>room or place</source>
            <translation>miejsce</translation>
        </message>
    </context>
    <context>
        <name>ResultStep</name>
        <message numerus="yes">
            <source>%n guest(s) came in</source>
            <translation>
                <numerusform>Wczytano %n klienta</numerusform>
                <numerusform>Wczytano %n klientów</numerusform>
                <numerusform>Wczytano %n klientów</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Sees and edits guests and stays, gives within a limit, logs requests and finds.</source>
            <translation>Widzi i zmienia klientów i zamówienia, daje w ramach limitu, zapisuje prośby i znaleziska.</translation>
        </message>
        <message>
            <source>Sees guests and their allergies, gives within a limit, logs requests and finds.</source>
            <translation>Widzi klientów i ich alergie, daje w ramach limitu, zapisuje prośby i znaleziska.</translation>
        </message>
        <message>
            <source>Sees guests without what is protected, gives within a limit, logs requests and finds.</source>
            <translation>Widzi klientów bez danych chronionych, daje w ramach limitu, zapisuje prośby i znaleziska.</translation>
        </message>
        <message>
            <source>Sees guests without what is protected, logs finds and hands them over, gives nothing.</source>
            <translation>Widzi klientów bez danych chronionych, zapisuje i wydaje znaleziska, niczego nie daje.</translation>
        </message>
        <message>
            <source>Sees guests without what is protected, logs requests and finds, gives nothing.</source>
            <translation>Widzi klientów bez danych chronionych, zapisuje prośby i znaleziska, niczego nie daje.</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Guest</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Klienci</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>The guest is known now.</source>
            <translation>Klient jest już znany.</translation>
        </message>
    </context>
    <context>
        <name>Story</name>
        <message>
            <source>Found, kept for the guest</source>
            <translation>Znalezione, przechowane dla klienta</translation>
        </message>
    </context>
    <context>
        <name>StoryCard</name>
        <message>
            <source>Move to another guest…</source>
            <translation>Przenieś do innego klienta…</translation>
        </message>
    </context>
    <context>
        <name>SumsStep</name>
        <message>
            <source>The desk can go on working. Either all of it comes in or nothing. It can be undone later.</source>
            <translation>Sklep może pracować dalej. Wejdzie wszystko albo nic. Cofnięcie pozostaje możliwe.</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n zakup</numerusform>
                <numerusform>%n zakupy</numerusform>
                <numerusform>%n zakupów</numerusform>
            </translation>
        </message>
        <message>
            <source>first stay</source>
            <translation>pierwsza wizyta</translation>
        </message>
    </context>
    <context>
        <name>Watching</name>
        <message>
            <source>Guests as of {time}</source>
            <translation>Klienci, stan na {time}</translation>
        </message>
        <message>
            <source>No file with guests has come yet</source>
            <translation>Nie było jeszcze pliku z klientami</translation>
        </message>
    </context>
    <context>
        <name>WhoseCard</name>
        <message>
            <source>To which guest does this belong?</source>
            <translation>Do którego klienta to należy?</translation>
        </message>
        <message>
            <source>To which guest does “{what}” belong?</source>
            <translation>Do którego klienta należy „{what}”?</translation>
        </message>
    </context>
    <context>
        <name>AliasNote</name>
        <message>
            <source>This guest goes by another name, and the card greets it: {name}.</source>
            <translation>Ten klient występuje pod innym nazwiskiem i tak wita go kartka: {name}.</translation>
        </message>
        <message>
            <source>The true name is {name}. Write it only if the guest wishes so.</source>
            <translation>Prawdziwe nazwisko: {name}. Użyj go tylko na życzenie klienta.</translation>
        </message>
    </context>
</TS>
