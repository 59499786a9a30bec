<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
    <context>
        <name>AfterImport</name>
        <message>
            <source>Read them before the guests come.</source>
            <translation>Прачытайце іх, пакуль кліенты не прыйшлі.</translation>
        </message>
        <message numerus="yes">
            <source>%n guest(s) maybe twice</source>
            <translation>
                <numerusform>%n кліент, магчыма, двойчы</numerusform>
                <numerusform>%n кліенты, магчыма, двойчы</numerusform>
                <numerusform>%n кліентаў, магчыма, двойчы</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>First stay</source>
            <translation>Першы візіт</translation>
        </message>
    </context>
    <context>
        <name>Around</name>
        <message>
            <source>is assisted by this guest</source>
            <translation>гэты кліент тут памагае</translation>
        </message>
    </context>
    <context>
        <name>AroundCard</name>
        <message>
            <source>Around the guest</source>
            <translation>Вакол кліента</translation>
        </message>
        <message>
            <source>Somebody around the guest, or a day to remember</source>
            <translation>Нехта з атачэння кліента або дзень, пра які варта памятаць</translation>
        </message>
    </context>
    <context>
        <name>AroundSheet</name>
        <message>
            <source>Around the guest</source>
            <translation>Вакол кліента</translation>
        </message>
    </context>
    <context>
        <name>CardsPage</name>
        <message>
            <source>A card hangs on a gesture and in the guest’s story.</source>
            <translation>Паштоўка належыць да жэста і да гісторыі кліента.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Look through all guests</source>
            <translation>Прагледзець усіх кліентаў</translation>
        </message>
        <message>
            <source>Comparing all guests: {percent} %</source>
            <translation>Параўнанне ўсіх кліентаў: {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Room and guest</source>
            <translation>Месца і кліент</translation>
        </message>
        <message>
            <source>Room, how many, what, and until when – in any order that starts with the room.</source>
            <translation>Колькі, чаго і да якога часу – у любым парадку.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This is the guest’s own profile. Choose somebody else.</source>
            <translation>Гэта профіль самога кліента. Выберыце некага іншага.</translation>
        </message>
        <message>
            <source>An approval holds for one guest. Take it back first, then move {number}.</source>
            <translation>Дазвол дзейнічае для аднаго кліента. Спачатку скасуйце яго, потым перанясіце {number}.</translation>
        </message>
        <message>
            <source>Choose the guest first.</source>
            <translation>Спачатку выберыце кліента.</translation>
        </message>
        <message>
            <source>No guest is found by “{text}”.</source>
            <translation>Па запыце «{text}» кліентаў не знойдзена.</translation>
        </message>
        <message>
            <source>Several guests are found by “{text}”. Use the guest’s key.</source>
            <translation>Па запыце «{text}» ёсць некалькі кліентаў. Выкарыстайце ключ кліента.</translation>
        </message>
        <message>
            <source>This cannot be moved to another guest here.</source>
            <translation>Тут гэта нельга перанесці да іншага кліента.</translation>
        </message>
        <message>
            <source>This guest is not here any more. Go back and look again.</source>
            <translation>Гэтага кліента тут больш няма. Вярніцеся і паглядзіце яшчэ раз.</translation>
        </message>
        <message>
            <source>This guest is not here any more. Search for the name again.</source>
            <translation>Гэтага кліента тут больш няма. Пашукайце імя яшчэ раз.</translation>
        </message>
        <message>
            <source>This must not reach everyone in the room. Nothing was given; choose something else.</source>
            <translation>Кліенту гэтага нельга. Нічога не дадзена; выберыце іншае.</translation>
        </message>
        <message>
            <source>Write what the guest likes.</source>
            <translation>Напішыце, што любіць кліент.</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>A table, a spreadsheet, an address book or the export of a hotel system. Nothing is changed yet.</source>
            <translation>Табліца, электронная табліца, адрасная кніга або адказ іншай сістэмы. Пакуль нічога не змяняецца.</translation>
        </message>
    </context>
    <context>
        <name>FindDetail</name>
        <message>
            <source>Open guest</source>
            <translation>Адкрыць кліента</translation>
        </message>
    </context>
    <context>
        <name>FindFields</name>
        <message>
            <source>room or place</source>
            <translation>месца</translation>
        </message>
    </context>
    <context>
        <name>Finds</name>
        <message>
            <source>None, we know the guest</source>
            <translation>Ніякага, кліент вядомы</translation>
        </message>
    </context>
    <context>
        <name>GestureDetail</name>
        <message>
            <source>Guest</source>
            <translation>Кліент</translation>
        </message>
        <message>
            <source>It belongs to another guest</source>
            <translation>Гэта іншага кліента</translation>
        </message>
        <message>
            <source>no guest yet</source>
            <translation>пакуль без кліента</translation>
        </message>
    </context>
    <context>
        <name>GestureSteps</name>
        <message>
            <source>{what} has found its guest.</source>
            <translation>{what}: цяпер ёсць кліент.</translation>
        </message>
    </context>
    <context>
        <name>Gestures</name>
        <message>
            <source>no guest yet</source>
            <translation>пакуль без кліента</translation>
        </message>
    </context>
    <context>
        <name>Guards</name>
        <message>
            <source>{word}: not for this room</source>
            <translation>{word}: не для гэтага кліента</translation>
        </message>
    </context>
    <context>
        <name>GuestDeeds</name>
        <message>
            <source>Confirmed: the guest’s own word</source>
            <translation>Пацверджана словам самога кліента</translation>
        </message>
        <message>
            <source>Moved to the other guest</source>
            <translation>Перанесена да іншага кліента</translation>
        </message>
    </context>
    <context>
        <name>GuestFind</name>
        <message>
            <source>Guest</source>
            <translation>Кліент</translation>
        </message>
        <message>
            <source>Guests found</source>
            <translation>Знойдзеныя кліенты</translation>
        </message>
        <message>
            <source>Name or room; leave it empty when there is no name yet</source>
            <translation>Імя; пакіньце пустым, калі яго яшчэ няма</translation>
        </message>
        <message>
            <source>Name, telephone or room</source>
            <translation>Імя або тэлефон</translation>
        </message>
    </context>
    <context>
        <name>GuestFormPage</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n пакупка</numerusform>
                <numerusform>%n пакупкі</numerusform>
                <numerusform>%n пакупак</numerusform>
            </translation>
        </message>
        <message>
            <source>A new guest</source>
            <translation>Новы кліент</translation>
        </message>
        <message>
            <source>Change a guest</source>
            <translation>Змена звестак пра кліента</translation>
        </message>
        <message>
            <source>Guest added</source>
            <translation>Кліент дададзены</translation>
        </message>
        <message>
            <source>Guests this may be</source>
            <translation>Магчымыя кліенты</translation>
        </message>
        <message>
            <source>Is it this guest?</source>
            <translation>Гэта той кліент?</translation>
        </message>
    </context>
    <context>
        <name>GuestHead</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n пакупка</numerusform>
                <numerusform>%n пакупкі</numerusform>
                <numerusform>%n пакупак</numerusform>
            </translation>
        </message>
        <message>
            <source>first stay</source>
            <translation>першы візіт</translation>
        </message>
    </context>
    <context>
        <name>GuestPage</name>
        <message>
            <source>This guest is not here any more</source>
            <translation>Гэтага кліента тут больш няма</translation>
        </message>
    </context>
    <context>
        <name>GuestsPage</name>
        <message numerus="yes">
            <source>%n guest(s)</source>
            <translation>
                <numerusform>%n кліент</numerusform>
                <numerusform>%n кліенты</numerusform>
                <numerusform>%n кліентаў</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a guest</source>
            <translation>Дадаць кліента</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Кліенты</translation>
        </message>
        <message>
            <source>No guests yet</source>
            <translation>Кліентаў яшчэ няма</translation>
        </message>
    </context>
    <context>
        <name>ImportFields</name>
        <message>
            <source>Photos: they need the guest’s own yes</source>
            <translation>Фота: патрэбна згода самога кліента</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Кліенты</translation>
        </message>
        <message>
            <source>Guest’s number in the old system</source>
            <translation>Нумар кліента ў папярэдняй сістэме</translation>
        </message>
        <message>
            <source>Guest’s name</source>
            <translation>Імя кліента</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Import guests</source>
            <translation>Імпарт кліентаў</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n guest(s)</source>
            <translation>
                <numerusform>%n кліент</numerusform>
                <numerusform>%n кліенты</numerusform>
                <numerusform>%n кліентаў</numerusform>
            </translation>
        </message>
        <message>
            <source>No guest</source>
            <translation>Без кліента</translation>
        </message>
        <message>
            <source>Unknown guest</source>
            <translation>Невядомы кліент</translation>
        </message>
    </context>
    <context>
        <name>ImportsSection</name>
        <message>
            <source>Guests from and to other systems</source>
            <translation>Кліенты з іншых сістэм і ў іх</translation>
        </message>
        <message>
            <source>Export all guests</source>
            <translation>Экспартаваць усіх кліентаў</translation>
        </message>
        <message>
            <source>Notes about health: ask the guest, then decide</source>
            <translation>Нататкі пра здароўе: спытайце кліента, потым вырашайце</translation>
        </message>
        <message>
            <source>Exported: {count} guests in {file}</source>
            <translation>Экспартавана кліентаў: {count}, файл {file}</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Up to five preferences of a guest</source>
            <translation>Да пяці пераваг кліента адразу</translation>
        </message>
    </context>
    <context>
        <name>KindDoubt</name>
        <message>
            <source>This looks like a list of guests.</source>
            <translation>Гэта падобна на спіс кліентаў.</translation>
        </message>
        <message>
            <source>Read as guests</source>
            <translation>Чытаць як кліентаў</translation>
        </message>
    </context>
    <context>
        <name>LikedForm</name>
        <message>
            <source>What the guest likes</source>
            <translation>Што любіць кліент</translation>
        </message>
        <message>
            <source>Write what the guest likes.</source>
            <translation>Напішыце, што любіць кліент.</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>So much per guest and day</source>
            <translation>Столькі на кліента за дзень</translation>
        </message>
        <message>
            <source>This guest</source>
            <translation>Гэты кліент</translation>
        </message>
        <message>
            <source>This guest, one gesture</source>
            <translation>Гэты кліент, адзін жэст</translation>
        </message>
        <message>
            <source>This guest, this month</source>
            <translation>Гэты кліент, гэты месяц</translation>
        </message>
        <message>
            <source>This guest, this stay</source>
            <translation>Гэты кліент, гэты візіт</translation>
        </message>
        <message>
            <source>This guest, today</source>
            <translation>Гэты кліент, сёння</translation>
        </message>
        <message>
            <source>This stay</source>
            <translation>Гэты візіт</translation>
        </message>
        <message>
            <source>You, this stay</source>
            <translation>Вы, гэты візіт</translation>
        </message>
        <message>
            <source>in one stay</source>
            <translation>за адзін візіт</translation>
        </message>
        <message>
            <source>{amount} above what this guest may be given</source>
            <translation>{amount} звыш ліміту гэтага кліента</translation>
        </message>
        <message>
            <source>{who} may give one guest up to {amount} {period}.</source>
            <translation>{who} – аднаму кліенту да {amount} {period}.</translation>
        </message>
        <message>
            <source>{who} may give up to {amount} for one stay.</source>
            <translation>{who}: за адзін візіт да {amount}.</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>Stays</source>
            <translation>Пакупкі</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Апошні раз</translation>
        </message>
    </context>
    <context>
        <name>MatterDetail</name>
        <message>
            <source>In the room</source>
            <translation>Для каго</translation>
        </message>
    </context>
    <context>
        <name>NoPairs</name>
        <message>
            <source>Looking through all guests</source>
            <translation>Прагляд усіх кліентаў</translation>
        </message>
        <message>
            <source>New guests are compared as they are added. You may look through everybody again.</source>
            <translation>Новыя кліенты параўноўваюцца, калі іх дадаюць. Можна прагледзець усіх яшчэ раз.</translation>
        </message>
        <message>
            <source>All guests are compared in the background; you can go on working meanwhile.</source>
            <translation>Усе кліенты параўноўваюцца ў фоне; можна тым часам працаваць далей.</translation>
        </message>
    </context>
    <context>
        <name>NoteFormPage</name>
        <message>
            <source>Choose the guest first.</source>
            <translation>Спачатку выберыце кліента.</translation>
        </message>
    </context>
    <context>
        <name>Omnibox</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n пакупка</numerusform>
                <numerusform>%n пакупкі</numerusform>
                <numerusform>%n пакупак</numerusform>
            </translation>
        </message>
        <message>
            <source>Create guest “{name}”</source>
            <translation>Дадаць кліента «{name}»</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Кліенты</translation>
        </message>
        <message>
            <source>Last guests</source>
            <translation>Апошнія кліенты</translation>
        </message>
    </context>
    <context>
        <name>OmniboxField</name>
        <message>
            <source>Guest, room, item or command</source>
            <translation>Кліент, рэч або каманда</translation>
        </message>
    </context>
    <context>
        <name>PlaceSection</name>
        <message>
            <source>Languages your guests are written to in</source>
            <translation>Мовы, якімі вы пішаце кліентам</translation>
        </message>
    </context>
    <context>
        <name>PreferencePad</name>
        <message>
            <source>Choose the guest first.</source>
            <translation>Спачатку выберыце кліента.</translation>
        </message>
        <message>
            <source>What the guest likes</source>
            <translation>Што любіць кліент</translation>
        </message>
        <message>
            <source>Write what the guest likes.</source>
            <translation>Напішыце, што любіць кліент.</translation>
        </message>
    </context>
    <context>
        <name>ProofSection</name>
        <message>
            <source>Everything in one file, checked before it counts. It holds every guest: keep it locked away.</source>
            <translation>Усё ў адным правераным файле. У ім усе кліенты: трымайце яго пад замком.</translation>
        </message>
    </context>
    <context>
        <name>RequestDetail</name>
        <message>
            <source>Find the guest</source>
            <translation>Знайсці кліента</translation>
        </message>
        <message>
            <source>Open guest</source>
            <translation>Адкрыць кліента</translation>
        </message>
    </context>
    <context>
        <name>RequestFields</name>
        <message>
            <source>room or place</source>
            <translation>месца</translation>
        </message>
    </context>
    <context>
        <name>RequestFormPage</name>
        <message>
            <source>room or place</source>
            <translation>месца</translation>
        </message>
    </context>
    <context>
        <name>ResultStep</name>
        <message numerus="yes">
            <source>%n guest(s) came in</source>
            <translation>
                <numerusform>Увайшоў %n кліент</numerusform>
                <numerusform>Увайшлі %n кліенты</numerusform>
                <numerusform>Увайшло %n кліентаў</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Sees and edits guests and stays, gives within a limit, logs requests and finds.</source>
            <translation>Бачыць і мяняе кліентаў і заказы, дае ў межах ліміту, запісвае просьбы і знаходкі.</translation>
        </message>
        <message>
            <source>Sees guests and their allergies, gives within a limit, logs requests and finds.</source>
            <translation>Бачыць кліентаў і іх алергіі, дае ў межах ліміту, запісвае просьбы і знаходкі.</translation>
        </message>
        <message>
            <source>Sees guests without what is protected, gives within a limit, logs requests and finds.</source>
            <translation>Бачыць кліентаў без абароненых звестак, дае ў межах ліміту, запісвае просьбы і знаходкі.</translation>
        </message>
        <message>
            <source>Sees guests without what is protected, logs finds and hands them over, gives nothing.</source>
            <translation>Бачыць кліентаў без абароненых звестак, запісвае і выдае знаходкі, нічога не дае.</translation>
        </message>
        <message>
            <source>Sees guests without what is protected, logs requests and finds, gives nothing.</source>
            <translation>Бачыць кліентаў без абароненых звестак, запісвае просьбы і знаходкі, нічога не дае.</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Guest</source>
            <translation>Кліент</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Кліенты</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>The guest is known now.</source>
            <translation>Кліент цяпер вядомы.</translation>
        </message>
    </context>
    <context>
        <name>Story</name>
        <message>
            <source>Found, kept for the guest</source>
            <translation>Знойдзена, чакае кліента</translation>
        </message>
    </context>
    <context>
        <name>StoryCard</name>
        <message>
            <source>Move to another guest…</source>
            <translation>Перанесці да іншага кліента…</translation>
        </message>
    </context>
    <context>
        <name>SumsStep</name>
        <message>
            <source>The desk can go on working. Either all of it comes in or nothing. It can be undone later.</source>
            <translation>Крама можа працаваць далей. Увойдзе ўсё або нічога. Скасаваць можна будзе.</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n пакупка</numerusform>
                <numerusform>%n пакупкі</numerusform>
                <numerusform>%n пакупак</numerusform>
            </translation>
        </message>
        <message>
            <source>first stay</source>
            <translation>першы візіт</translation>
        </message>
    </context>
    <context>
        <name>Watching</name>
        <message>
            <source>Guests as of {time}</source>
            <translation>Кліенты, стан на {time}</translation>
        </message>
        <message>
            <source>No file with guests has come yet</source>
            <translation>Файла з кліентамі яшчэ не было</translation>
        </message>
    </context>
    <context>
        <name>WhoseCard</name>
        <message>
            <source>To which guest does this belong?</source>
            <translation>Да якога кліента гэта належыць?</translation>
        </message>
        <message>
            <source>To which guest does “{what}” belong?</source>
            <translation>Да якога кліента належыць «{what}»?</translation>
        </message>
    </context>
    <context>
        <name>AliasNote</name>
        <message>
            <source>This guest goes by another name, and the card greets it: {name}.</source>
            <translation>Гэты кліент выступае пад іншым імем, і так яго вітае картка: {name}.</translation>
        </message>
        <message>
            <source>The true name is {name}. Write it only if the guest wishes so.</source>
            <translation>Сапраўднае імя: {name}. Пішыце яго толькі па жаданні кліента.</translation>
        </message>
    </context>
</TS>
