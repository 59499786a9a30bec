<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be_BY" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>A word to the asker</source>
        <translation>Слова таму, хто пытае</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Адмовіць</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Дазволіць</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Адклікаць</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Скасаваць дазвол</translation>
    </message>
    <message>
        <source>Approve at this desk</source>
        <translation>Дазволіць тут</translation>
    </message>
    <message>
        <source>A word to {name} (needed if you decline)</source>
        <translation>Слова для: {name} (трэба пры адмове)</translation>
    </message>
    <message>
        <source>{names} decides this</source>
        <translation>Вырашае {names}</translation>
    </message>
    <message>
        <source>Yours – {names} decides</source>
        <translation>Ваша справа – вырашае {names}</translation>
    </message>
    <message>
        <source>Approved by {name}, not given yet</source>
        <translation>Дазвол: {name}, яшчэ не дадзена</translation>
    </message>
    <message>
        <source>Approved by {name}, and given</source>
        <translation>Дазвол: {name}, ужо дадзена</translation>
    </message>
    <message>
        <source>Declined by {name}</source>
        <translation>Адмова: {name}</translation>
    </message>
    <message>
        <source>{name} took the approval back</source>
        <translation>Дазвол скасаваны: {name}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Адклікана</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>Тэрмін мінуў</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Request</source>
        <translation>Просьба</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Жэст</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нататка</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Паштоўка</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Пражыванне</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Прыватнасць</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Name</source>
        <translation>Імя</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Вуліца і нумар</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Паштовы індэкс</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Горад</translation>
    </message>
    <message>
        <source>Region or state</source>
        <translation>Вобласць або штат</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Краіна</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не пазначана</translation>
    </message>
    <message>
        <source>No street</source>
        <translation>Няма вуліцы</translation>
    </message>
    <message>
        <source>No town</source>
        <translation>Няма горада</translation>
    </message>
    <message>
        <source>No postal code</source>
        <translation>Няма паштовага індэкса</translation>
    </message>
    <message>
        <source>This country writes postal codes otherwise</source>
        <translation>У гэтай краіне індэксы пішуцца інакш</translation>
    </message>
</context>
<context>
    <name>AfterImport</name>
    <message>
        <source>Read them now</source>
        <translation>Прачытаць зараз</translation>
    </message>
    <message>
        <source>Compare pairs</source>
        <translation>Параўнаць пары</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Перайсці да Сёння</translation>
    </message>
    <message>
        <source>Read them before the guests come.</source>
        <translation>Прачытайце іх, пакуль госці не прыехалі.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them arrive(s) today.</source>
        <translation>
            <numerusform>%n з гэтых гасцей прыязджае сёння.</numerusform>
            <numerusform>%n з гэтых гасцей прыязджаюць сёння.</numerusform>
            <numerusform>%n з гэтых гасцей прыязджаюць сёння.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about health</source>
        <translation>
            <numerusform>%n заўвага пра здароўе</numerusform>
            <numerusform>%n заўвагі пра здароўе</numerusform>
            <numerusform>%n заўваг пра здароўе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) within a week</source>
        <translation>
            <numerusform>%n прыезд на працягу тыдня</numerusform>
            <numerusform>%n прыезды на працягу тыдня</numerusform>
            <numerusform>%n прыездаў на працягу тыдня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) maybe twice</source>
        <translation>
            <numerusform>%n госць, магчыма, двойчы</numerusform>
            <numerusform>%n госці, магчыма, двойчы</numerusform>
            <numerusform>%n гасцей, магчыма, двойчы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n arrival(s) today</source>
        <translation>
            <numerusform>з %n сённяшняга прыезду</numerusform>
            <numerusform>з %n сённяшніх прыездаў</numerusform>
            <numerusform>з %n сённяшніх прыездаў</numerusform>
        </translation>
    </message>
    <message>
        <source>were in the file; what it says of them is on Today.</source>
        <translation>ёсць у файле: што ў ім было, відаць на старонцы Сёння.</translation>
    </message>
    <message numerus="yes">
        <source>%n more within a week.</source>
        <translation>
            <numerusform>Яшчэ %n на працягу тыдня.</numerusform>
            <numerusform>Яшчэ %n на працягу тыдня.</numerusform>
            <numerusform>Яшчэ %n на працягу тыдня.</numerusform>
        </translation>
    </message>
    <message>
        <source>were in the file.</source>
        <translation>з файла.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і яшчэ %n</numerusform>
            <numerusform>і яшчэ %n</numerusform>
            <numerusform>і яшчэ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who are likely one person wait as pairs, strongest first.</source>
        <translation>Хто, напэўна, адзін чалавек, чакае ў пары, найбольш верагодныя першымі.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) taken twice</source>
        <translation>
            <numerusform>%n пакой заняты двойчы</numerusform>
            <numerusform>%n пакоі занятыя двойчы</numerusform>
            <numerusform>%n пакояў занята двойчы</numerusform>
        </translation>
    </message>
    <message>
        <source>Two have the same room in the same nights. Both stand; ask which is right.</source>
        <translation>У двух гасцей адзін пакой на тыя самыя ночы. Абодва засталіся; спытайце, які з іх слушны.</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Ask</source>
        <translation>Спытаць</translation>
    </message>
    <message>
        <source>Nobody has asked about allergies yet</source>
        <translation>Пра алергіі яшчэ ніхто не пытаў</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Алергія</translation>
    </message>
</context>
<context>
    <name>AlertTag</name>
    <message>
        <source>Allergy</source>
        <translation>Алергія</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>No allergies: asked, none</source>
        <translation>Без алергій: спыталі, няма</translation>
    </message>
    <message>
        <source>Nobody has asked about allergies yet</source>
        <translation>Пра алергіі яшчэ ніхто не пытаў</translation>
    </message>
    <message>
        <source>First stay</source>
        <translation>Першае пражыванне</translation>
    </message>
</context>
<context>
    <name>AlertsLine</name>
    <message>
        <source>One of them was asked and has none. The alert stays; ask the guest.</source>
        <translation>У адным профілі: спыталі, няма. Папярэджанне застаецца; спытайце госця.</translation>
    </message>
    <message>
        <source>Alerts of both always stay.</source>
        <translation>Папярэджанні абодвух профіляў заўсёды застаюцца.</translation>
    </message>
    <message>
        <source>Asked, none. Alerts of both always stay.</source>
        <translation>Спыталі, няма. Папярэджанні абодвух профіляў заўсёды застаюцца.</translation>
    </message>
    <message>
        <source>Neither was asked yet.</source>
        <translation>Ніводнага яшчэ не пыталі.</translation>
    </message>
</context>
<context>
    <name>AliasCard</name>
    <message>
        <source>Goes by another name</source>
        <translation>Пад іншым імем</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Вядомы як</translation>
    </message>
    <message>
        <source>as the guest wishes …</source>
        <translation>як пажадае госць …</translation>
    </message>
    <message>
        <source>Use this name everywhere</source>
        <translation>Выкарыстоўваць гэтае імя ўсюды</translation>
    </message>
    <message>
        <source>Show the true name</source>
        <translation>Паказаць сапраўднае імя</translation>
    </message>
    <message>
        <source>Use the true name again</source>
        <translation>Вярнуць сапраўднае імя</translation>
    </message>
    <message>
        <source>Screens, lists, search and notes say this name. Each look at the true one is written down.</source>
        <translation>На экранах, у спісах, пошуку і нататках гэтае імя. Кожны прагляд сапраўднага запісваецца.</translation>
    </message>
    <message>
        <source>Another name takes the place of the true one, which is sealed until it is asked for.</source>
        <translation>Іншае імя займае месца сапраўднага, якое зашыфравана, пакуль яго не запытаюць.</translation>
    </message>
    <message>
        <source>{name} shares the room and still tells the family name.</source>
        <translation>{name} жыве ў тым самым нумары і выдае прозвішча.</translation>
    </message>
    <message>
        <source>Let them go by {name}</source>
        <translation>Хай будзе {name}</translation>
    </message>
    <message>
        <source>Who shares the room</source>
        <translation>Хто жыве ў нумары</translation>
    </message>
</context>
<context>
    <name>AliasNote</name>
    <message>
        <source>Show the true name</source>
        <translation>Паказаць сапраўднае імя</translation>
    </message>
    <message>
        <source>This guest goes by another name, and the card greets it: {name}.</source>
        <translation>Гэты госць жыве пад іншым імем, і картка вітае менавіта яго: {name}.</translation>
    </message>
    <message>
        <source>The true name is {name}. Write it only if the guest wishes so.</source>
        <translation>Сапраўднае імя: {name}. Пішыце яго, толькі калі госць гэтага хоча.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Not the same</source>
        <translation>Розныя людзі</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пазней</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Аб’яднаць</translation>
    </message>
    <message>
        <source>Both can be separated again, even a year later.</source>
        <translation>Іх можна зноў раздзяліць, нават праз год.</translation>
    </message>
    <message>
        <source>Come together: {what}.</source>
        <translation>Разам: {what}.</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Waiting</source>
        <translation>Чакае</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>Вырашана сёння</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>Yours – {names} decides</source>
        <translation>Ваша справа – вырашае {names}</translation>
    </message>
    <message>
        <source>needed by {time}</source>
        <translation>трэба да {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} хв</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} гадз</translation>
    </message>
    <message>
        <source>your PIN at {desk}</source>
        <translation>ваш PIN, {desk}</translation>
    </message>
    <message>
        <source>{name}, at {desk}</source>
        <translation>{name}, {desk}</translation>
    </message>
    <message>
        <source>{name}: “{reply}”</source>
        <translation>{name}: «{reply}»</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>скасавана</translation>
    </message>
    <message>
        <source>{who}, asked by {name}</source>
        <translation>{who}, пытае {name}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} або {last}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>любая сума</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>да {amount}</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Дазволы</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Нічога не чакае</translation>
    </message>
    <message>
        <source>Whatever needs a second opinion comes here.</source>
        <translation>Сюды трапляе ўсё, дзе трэба яшчэ адна думка.</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Справы</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>спачатку даўнія</translation>
    </message>
    <message>
        <source>what you asked for</source>
        <translation>вашы пытанні</translation>
    </message>
    <message>
        <source>Declining needs a word to {name}: what speaks against it?</source>
        <translation>Пры адмове патрэбна слова для: {name}. Што супраць?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Скасаваць дазвол</translation>
    </message>
    <message>
        <source>{name} has given it already, so the approval stands.</source>
        <translation>Ужо дадзена ({name}), таму дазвол застаецца.</translation>
    </message>
    <message>
        <source>Approved. {name} can give it now.</source>
        <translation>Дазвол ёсць. {name} можа цяпер даць.</translation>
    </message>
    <message>
        <source>Declined. {name} reads why.</source>
        <translation>Адмова. {name} прачытае чаму.</translation>
    </message>
    <message>
        <source>Taken back. It waits for an answer again.</source>
        <translation>Скасавана. Справа зноў чакае адказу.</translation>
    </message>
</context>
<context>
    <name>ApproveHere</name>
    <message>
        <source>Who decides? Choose yourself.</source>
        <translation>Хто вырашае? Выберыце сябе.</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, шэсць лічбаў</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Чаму не</translation>
    </message>
    <message>
        <source>Approve at this desk</source>
        <translation>Дазволіць тут</translation>
    </message>
    <message>
        <source>This one matter. Then the desk is {name}’s again.</source>
        <translation>Толькі гэтая справа. Потым тут зноў {name}.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Адмовіць</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Дазволіць</translation>
    </message>
    <message>
        <source>{name}, for this one matter. It will stand among today’s decisions.</source>
        <translation>{name}, толькі ў гэтай справе. Яна будзе сярод сённяшніх рашэнняў.</translation>
    </message>
    <message>
        <source>These were not {name}’s digits</source>
        <translation>Лічбы не тыя: {name}</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Паспрабуйце праз {time}.</translation>
    </message>
    <message>
        <source>Try again. After the third time there is a short pause.</source>
        <translation>Паспрабуйце яшчэ раз. Пасля трэцяга разу будзе кароткая паўза.</translation>
    </message>
    <message>
        <source>Write one sentence: the asker will read it.</source>
        <translation>Напішыце адзін сказ: яго прачытае той, хто пытае.</translation>
    </message>
    <message>
        <source>Approve as {name}</source>
        <translation>Дазволіць: {name}</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>partner</source>
        <translation>партнёр або партнёрка</translation>
    </message>
    <message>
        <source>child</source>
        <translation>дзіця</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>маці або бацька</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>памочнік або памочніца</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>сябар або сяброўка</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>калега</translation>
    </message>
    <message>
        <source>pet</source>
        <translation>хатняя жывёла</translation>
    </message>
    <message>
        <source>is assisted by this guest</source>
        <translation>гэты госць тут памагае</translation>
    </message>
    <message>
        <source>birthday on {day}</source>
        <translation>дзень народзінаў: {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n гады</numerusform>
            <numerusform>%n гадоў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n гады</numerusform>
            <numerusform>%n гадоў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Somebody around the guest, or a day to remember</source>
        <translation>Нехта з атачэння госця або дзень, пра які варта памятаць</translation>
    </message>
    <message>
        <source>Around the guest</source>
        <translation>Вакол госця</translation>
    </message>
    <message>
        <source>Nobody written down yet.</source>
        <translation>Пакуль нікога не запісана.</translation>
    </message>
    <message>
        <source>A day to remember</source>
        <translation>Памятны дзень</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Адкрыць профіль</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змяніць…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Прыбраць</translation>
    </message>
</context>
<context>
    <name>AroundSheet</name>
    <message>
        <source>Around the guest</source>
        <translation>Вакол госця</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Хто гэта</translation>
    </message>
    <message>
        <source>A day to remember</source>
        <translation>Памятны дзень</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Імя</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Яшчэ</translation>
    </message>
    <message>
        <source>What the day is for</source>
        <translation>Што гэта за дзень</translation>
    </message>
    <message>
        <source>opened the bakery, name day …</source>
        <translation>адкрыццё пякарні, імяніны …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дзень</translation>
    </message>
    <message>
        <source>year, if told</source>
        <translation>год</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Дзень народзінаў</translation>
    </message>
    <message>
        <source>Age, or year of birth</source>
        <translation>Узрост або год нараджэння</translation>
    </message>
    <message>
        <source>What animal</source>
        <translation>Якая жывёла</translation>
    </message>
    <message>
        <source>dog, cat, parrot …</source>
        <translation>сабака, кот, папугай …</translation>
    </message>
    <message>
        <source>if told</source>
        <translation>калі сказалі</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Запісаць</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>None</source>
        <translation>Няма</translation>
    </message>
    <message>
        <source>Has one…</source>
        <translation>Ёсць…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Датычыць</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>peanuts, penicillin …</source>
        <translation>арахіс, пеніцылін …</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>Наколькі цяжкая</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Што рабіць</translation>
    </message>
    <message>
        <source>carries an adrenaline pen …</source>
        <translation>носіць з сабой адрэналін …</translation>
    </message>
    <message>
        <source>Does {name} have an allergy?</source>
        <translation>{name}: ці ёсць алергія?</translation>
    </message>
    <message>
        <source>Choose or write what it is.</source>
        <translation>Выберыце або напішыце, што гэта.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Запісаць</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чаго</translation>
    </message>
    <message>
        <source>How the guest agreed</source>
        <translation>Як госць пагадзіўся</translation>
    </message>
    <message>
        <source>How the guest agreed that it is kept</source>
        <translation>Як госць пагадзіўся на захоўванне</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Left yesterday</source>
        <translation>Выехалі ўчора</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation>Выехалі сёння</translation>
    </message>
    <message>
        <source>Arriving today</source>
        <translation>Прыязджаюць сёння</translation>
    </message>
    <message>
        <source>Bought yesterday</source>
        <translation>Куплялі ўчора</translation>
    </message>
    <message>
        <source>Birthdays of the week</source>
        <translation>Дні народзінаў тыдня</translation>
    </message>
    <message>
        <source>Wedding days of the week</source>
        <translation>Гадавіны вяселля на тыдні</translation>
    </message>
    <message>
        <source>Chosen guests</source>
        <translation>Выбраныя госці</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Са спіса</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>чакае</translation>
    </message>
    <message>
        <source>to mend: the words do not fit</source>
        <translation>выправіць: тэкст не змяшчаецца</translation>
    </message>
    <message>
        <source>stopped, not printed</source>
        <translation>спынена, не надрукавана</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>прапушчана</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>надрукавана</translation>
    </message>
    <message>
        <source>left out: wants to stay unnoticed</source>
        <translation>прапушчана: просіць не звяртаць увагі</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>захавана</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Why</source>
        <translation>Чаму</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Даць</translation>
    </message>
    <message>
        <source>Approve at this desk</source>
        <translation>Дазволіць тут</translation>
    </message>
    <message>
        <source>Give now, explain after</source>
        <translation>Даць зараз, растлумачыць потым</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Адклікаць</translation>
    </message>
    <message>
        <source>Your gestures today</source>
        <translation>Вашы жэсты сёння</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Сёння дадзена</translation>
    </message>
    <message>
        <source>left of {amount}</source>
        <translation>засталося з {amount}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічога</translation>
    </message>
    <message>
        <source>is left</source>
        <translation>ў запасе</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Крыху</translation>
    </message>
    <message>
        <source>Less than half</source>
        <translation>Менш за палову</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>Каля паловы</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Большая частка</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усё</translation>
    </message>
</context>
<context>
    <name>BudgetMeter</name>
    <message>
        <source>tightest</source>
        <translation>найцяснейшы</translation>
    </message>
</context>
<context>
    <name>CardBatchPage</name>
    <message>
        <source>Many cards at once</source>
        <translation>Шмат паштовак адразу</translation>
    </message>
    <message>
        <source>Done with these</source>
        <translation>З гэтымі скончана</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Канверты</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n паштоўка</numerusform>
            <numerusform>%n паштоўкі</numerusform>
            <numerusform>%n паштовак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n мова</numerusform>
            <numerusform>%n мовы</numerusform>
            <numerusform>%n моў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n прапушчаная</numerusform>
            <numerusform>%n прапушчаныя</numerusform>
            <numerusform>%n прапушчаных</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Паштоўка</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Захаваць паштоўкі</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Паштоўкі</translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message>
        <source>Occasion</source>
        <translation>Нагода</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>Тэкст для пачатку</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Зварот</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>Зварот да госця</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Заканчэнне</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Тэкст</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ад каго</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Почырк</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папера</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Хто піша</translation>
    </message>
    <message>
        <source>Name in greeting</source>
        <translation>Імя ў звароце</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>{count} of about {most}</source>
        <translation>{count} з прыкладна {most}</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Card</source>
        <translation>Паштоўка</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Напісаць яшчэ</translation>
    </message>
    <message>
        <source>The card as it will print</source>
        <translation>Паштоўка такая, як надрукуецца</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>для: {name}</translation>
    </message>
    <message>
        <source>made {day} by {name}</source>
        <translation>{day}, {name}</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>яшчэ без імя</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Пакой {number}</translation>
    </message>
</context>
<context>
    <name>CardTextsSection</name>
    <message>
        <source>Card texts</source>
        <translation>Тэксты картак</translation>
    </message>
    <message>
        <source>No texts of your own yet. Write the first one below; the card page offers it at once.</source>
        <translation>Уласных тэкстаў пакуль няма. Напішыце першы ніжэй: старонка карткі адразу яго прапануе.</translation>
    </message>
    <message>
        <source>Name of the text</source>
        <translation>Назва тэксту</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Нагода</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Тэкст</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Заканчэнне</translation>
    </message>
    <message>
        <source>as usual for the occasion</source>
        <translation>як звычайна для гэтай нагоды</translation>
    </message>
    <message>
        <source>woman | man</source>
        <translation>жанчына | мужчына</translation>
    </message>
    <message>
        <source>Write both forms: the guest’s profile chooses</source>
        <translation>Напішыце абедзве формы: выбера профіль госця</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Захаваць тэкст</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Зрабіць копію</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новы тэкст</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>Уласны тэкст</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Зняць са спіса</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Вярнуць у спіс</translation>
    </message>
    <message>
        <source>Teddy</source>
        <translation>Мядзведзік</translation>
    </message>
    <message>
        <source>No hand has these characters: {where}.</source>
        <translation>Ніводны почырк не мае гэтых знакаў: {where}.</translation>
    </message>
    <message>
        <source>Too long for an A6 card: please shorten it.</source>
        <translation>Задоўгі для карткі A6: скараціце, калі ласка.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, копія</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>па-за спісам</translation>
    </message>
    <message>
        <source>{name}: saved. The card page offers it now.</source>
        <translation>{name}: захавана. Старонка карткі ўжо яго прапануе.</translation>
    </message>
    <message>
        <source>{name} is on the list again.</source>
        <translation>{name} зноў у спісе.</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} больш не ў спісе.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Botanical</source>
        <translation>Батанічная</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Сшытак</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Паштовая</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Цёпла</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Коратка</translation>
    </message>
    <message>
        <source>Polite</source>
        <translation>Ветліва</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>На імя</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Афіцыйна</translation>
    </message>
    <message>
        <source>Festive</source>
        <translation>Святочны</translation>
    </message>
    <message>
        <source>Art deco</source>
        <translation>Ар-дэко</translation>
    </message>
    <message>
        <source>Treasure map</source>
        <translation>Карта скарбаў</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Жвавы</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Хуткі</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Цвёрды</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Круглы</translation>
    </message>
    <message>
        <source>Neat</source>
        <translation>Акуратны</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Выразны</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Уласны</translation>
    </message>
    <message>
        <source>A6 card, 148 × 105 mm</source>
        <translation>Картка A6, 148 × 105 мм</translation>
    </message>
    <message>
        <source>A5 card, 210 × 148 mm</source>
        <translation>Картка A5, 210 × 148 мм</translation>
    </message>
    <message>
        <source>Long card, 210 × 99 mm</source>
        <translation>Доўгая картка, 210 × 99 мм</translation>
    </message>
    <message>
        <source>Square card, 148 × 148 mm</source>
        <translation>Квадратная картка, 148 × 148 мм</translation>
    </message>
    <message>
        <source>Folded card, A5 sheet to A6</source>
        <translation>Складаная картка, аркуш A5 да A6</translation>
    </message>
    <message>
        <source>Table card, A5 sheet folded</source>
        <translation>Картка на стол, складзены аркуш A5</translation>
    </message>
    <message>
        <source>Gift tag, 105 × 74 mm</source>
        <translation>Бірка да падарунка, 105 × 74 мм</translation>
    </message>
    <message>
        <source>Printed, as if by hand</source>
        <translation>Друк, нібы ад рукі</translation>
    </message>
    <message>
        <source>By you: words small above faint lines</source>
        <translation>Вы: дробныя словы над бледнымі лініямі</translation>
    </message>
    <message>
        <source>By you: only faint lines</source>
        <translation>Вы: толькі бледныя лініі</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прозвішча</translation>
    </message>
    <message>
        <source>Found thing</source>
        <translation>Знойдзеная рэч</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Гады</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>Наша назва</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Хто піша</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Пакой</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>зварот</translation>
    </message>
    <message>
        <source>text</source>
        <translation>тэкст</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>заканчэнне</translation>
    </message>
    <message>
        <source>name</source>
        <translation>подпіс</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>вокладка</translation>
    </message>
    <message>
        <source>Formal text</source>
        <translation>Афіцыйны</translation>
    </message>
    <message>
        <source>Playful</source>
        <translation>Жартаўлівы</translation>
    </message>
    <message>
        <source>Name in greeting</source>
        <translation>Імя ў звароце</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Cards</source>
        <translation>Паштоўкі</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Напісаць паштоўку</translation>
    </message>
    <message>
        <source>Cards that were made</source>
        <translation>Гатовыя паштоўкі</translation>
    </message>
    <message>
        <source>The card as it was printed</source>
        <translation>Паштоўка такая, як надрукавана</translation>
    </message>
    <message>
        <source>Open and print again</source>
        <translation>Адкрыць і надрукаваць зноў</translation>
    </message>
    <message>
        <source>A card hangs on a gesture and in the guest’s story.</source>
        <translation>Паштоўка належыць да жэста і да гісторыі госця.</translation>
    </message>
    <message>
        <source>No card was made yet</source>
        <translation>Ніводнай паштоўкі яшчэ няма</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) printed</source>
        <translation>
            <numerusform>надрукаваны %n асобнік</numerusform>
            <numerusform>надрукаваны %n асобнікі</numerusform>
            <numerusform>надрукавана %n асобнікаў</numerusform>
        </translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не надрукавана</translation>
    </message>
    <message>
        <source>Hold Space to see the card.</source>
        <translation>Утрымлівайце Прабел, каб убачыць паштоўку.</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>Паштоўка</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Шмат адразу</translation>
    </message>
    <message>
        <source>Envelopes and labels</source>
        <translation>Канверты і налепкі</translation>
    </message>
</context>
<context>
    <name>CardsSection</name>
    <message>
        <source>Logo</source>
        <translation>Лагатып</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG …</source>
        <translation>Выберыце PNG, JPEG або SVG…</translation>
    </message>
    <message>
        <source>Your own hand</source>
        <translation>Уласны почырк</translation>
    </message>
    <message>
        <source>Choose a font file (TTF, OTF) …</source>
        <translation>Выберыце файл шрыфту (TTF, OTF)…</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ваш подпіс</translation>
    </message>
    <message>
        <source>Choose a picture (PNG, JPEG) …</source>
        <translation>Выберыце малюнак (PNG, JPEG)…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Малюнкі (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Fonts (*.ttf *.otf *.woff)</source>
        <translation>Шрыфты (*.ttf *.otf *.woff)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Малюнкі (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The house on its cards</source>
        <translation>Дом на сваіх картках</translation>
    </message>
    <message>
        <source>Two colours and a logo, on every paper and every card written here from now on.</source>
        <translation>Два колеры і лагатып: на кожнай паперы і кожнай картцы, якую тут напішуць з гэтага часу.</translation>
    </message>
    <message>
        <source>Your own hand and signature</source>
        <translation>Уласны почырк і подпіс</translation>
    </message>
    <message>
        <source>A font made from your handwriting, and a picture of your signature on white paper. Only cards that you write can use them.</source>
        <translation>Шрыфт, зроблены з Вашага почырку, і здымак подпісу на белай паперы. Іх скарыстаюць толькі карткі, якія пішаце Вы.</translation>
    </message>
    <message>
        <source>A card as you would print it</source>
        <translation>Картка, якую Вы надрукавалі б</translation>
    </message>
    <message>
        <source>It has every letter of the four languages.</source>
        <translation>Мае ўсе літары чатырох моў.</translation>
    </message>
    <message>
        <source>{language}: it lacks {letters}. Texts with these are written by another hand.</source>
        <translation>{language}: не хапае {letters}. Тэксты з імі піша іншы почырк.</translation>
    </message>
    <message>
        <source>It says about its licence: {licence}</source>
        <translation>Пра сваю ліцэнзію кажа: {licence}</translation>
    </message>
    <message>
        <source>It says nothing about a licence: be sure that you may use it.</source>
        <translation>Нічога не кажа пра ліцэнзію: пераканайцеся, што Вам дазволена ім карыстацца.</translation>
    </message>
    <message>
        <source>Kept. The next card is made with it.</source>
        <translation>Захавана. Наступная картка будзе ўжо з гэтым.</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Уласны кошт</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Нешта новае</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Something new of your own</source>
        <translation>Нешта новае ад сябе</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Зняць са спіса</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Вярнуць у спіс</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>па-за спісам</translation>
    </message>
    <message>
        <source>{what}: saved. What was given before keeps its cost.</source>
        <translation>{what}: захавана. У дадзенага раней кошт застаецца.</translation>
    </message>
    <message>
        <source>{what} is on the list again.</source>
        <translation>{what}: зноў у спісе.</translation>
    </message>
    <message>
        <source>{what} is off the list.</source>
        <translation>{what}: па-за спісам.</translation>
    </message>
    <message>
        <source>Only the name changes: what is in it stays as it was</source>
        <translation>Мяняецца толькі назва: склад застаецца ранейшы</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has said yet what is in %n of these things.</source>
        <translation>
            <numerusform>Ніхто яшчэ не сказаў, што ў складзе %n з гэтых рэчаў.</numerusform>
            <numerusform>Ніхто яшчэ не сказаў, што ў складзе %n з гэтых рэчаў.</numerusform>
            <numerusform>Ніхто яшчэ не сказаў, што ў складзе %n з гэтых рэчаў.</numerusform>
        </translation>
    </message>
    <message>
        <source>what is in it?</source>
        <translation>што ў складзе?</translation>
    </message>
    <message>
        <source>{what} is as it was.</source>
        <translation>{what}: зноў так, як было.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Show others</source>
        <translation>Паказаць іншыя</translation>
    </message>
    <message>
        <source>Some of the changes</source>
        <translation>Некаторыя са змен</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>the same</source>
        <translation>тое самае</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>няма звестак</translation>
    </message>
    <message>
        <source>{field}: the same, {value}</source>
        <translation>{field}: тое самае, {value}</translation>
    </message>
    <message>
        <source>{field}: both stay, {left} and {right}</source>
        <translation>{field}: застаюцца абодва, {left} і {right}</translation>
    </message>
    <message>
        <source>{field}: {chosen} stays, not {other}</source>
        <translation>{field}: застаецца {chosen}, а не {other}</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>What to give</source>
        <translation>Што даць</translation>
    </message>
</context>
<context>
    <name>ChooseGuests</name>
    <message>
        <source>Cards for these guests</source>
        <translation>Паштоўкі гэтым гасцям</translation>
    </message>
    <message>
        <source>Chosen guests</source>
        <translation>Выбраныя госці</translation>
    </message>
    <message>
        <source>Write the cards</source>
        <translation>Напісаць паштоўкі</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
</context>
<context>
    <name>ChoosePerson</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Хто на рабочым месцы?</translation>
    </message>
    <message>
        <source>Type the first letters, or choose</source>
        <translation>Увядзіце першыя літары або выберыце</translation>
    </message>
    <message>
        <source>Nobody’s name begins like this. Backspace takes a letter back.</source>
        <translation>Ніводнае імя так не пачынаецца. Backspace прыбірае літару.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Whom the cards are for</source>
        <translation>Для каго паштоўкі</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>New cards for</source>
        <translation>Новыя паштоўкі для</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n госць</numerusform>
            <numerusform>%n госці</numerusform>
            <numerusform>%n гасцей</numerusform>
        </translation>
    </message>
    <message>
        <source>one by one, by name</source>
        <translation>па адным, па імені</translation>
    </message>
    <message>
        <source>CSV: to, text, language</source>
        <translation>CSV з калонкамі to, text, language</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>і яшчэ %n радок</numerusform>
            <numerusform>і яшчэ %n радкі</numerusform>
            <numerusform>і яшчэ %n радкоў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>%n надрукаваць</numerusform>
            <numerusform>%n надрукаваць</numerusform>
            <numerusform>%n надрукаваць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n паштоўка</numerusform>
            <numerusform>%n паштоўкі</numerusform>
            <numerusform>%n паштовак</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of cards</source>
        <translation>Спіс паштовак</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Спісы (*.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>Edit</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Прапусціць</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Уключыць</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) chosen</source>
        <translation>
            <numerusform>выбрана %n паштоўка</numerusform>
            <numerusform>выбраны %n паштоўкі</numerusform>
            <numerusform>выбрана %n паштовак</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourPair</name>
    <message>
        <source>Colours</source>
        <translation>Колеры</translation>
    </message>
    <message>
        <source>First colour …</source>
        <translation>Першы колер…</translation>
    </message>
    <message>
        <source>Second colour …</source>
        <translation>Другі колер…</translation>
    </message>
    <message>
        <source>Each paper’s own colours</source>
        <translation>Уласныя колеры кожнай паперы</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Other file</source>
        <translation>Іншы файл</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Падзелена</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кадаванне</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Першы радок</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>падзелена</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>кадаванне</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>першы радок</translation>
    </message>
    <message>
        <source>Remember these columns</source>
        <translation>Запомніць гэтыя слупкі</translation>
    </message>
    <message>
        <source>Check, nothing is changed yet</source>
        <translation>Праверыць, пакуль нічога не змяняецца</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>кропка з коскай</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>коска</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляцыя</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>вертыкальная рыса</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>дзень.месяц.год</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>месяц/дзень/год</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>год-месяц-дзень</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>загалоўкі</translation>
    </message>
    <message>
        <source>Recognised: read as “{name}” the last time.</source>
        <translation>Пазнана: мінулы раз прачытана як «{name}».</translation>
    </message>
    <message>
        <source>Not sure of the letters: {first} or {second}? Look at the names below.</source>
        <translation>Літары няпэўныя: {first} ці {second}? Паглядзіце на імёны ніжэй.</translation>
    </message>
    <message>
        <source>An earlier export damaged the letters; they are mended. Look at the names below.</source>
        <translation>Ранейшы экспарт сапсаваў літары; яны выпраўленыя. Паглядзіце на імёны ніжэй.</translation>
    </message>
    <message>
        <source>Some lines are not in the letters of the others; they are read as {page}.</source>
        <translation>Некаторыя радкі запісаныя не тымі літарамі, што астатнія; яны чытаюцца як {page}.</translation>
    </message>
    <message>
        <source>No date tells day and month apart: choose their order.</source>
        <translation>Ніводная дата не адрознівае дзень ад месяца: выберыце парадак.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>У файле</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>радок {number}</translation>
    </message>
    <message>
        <source>Becomes in Courtesy</source>
        <translation>У Courtesy стане</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Прапусціць</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} стане</translation>
    </message>
    <message>
        <source>numbers of papers or cards</source>
        <translation>падобна на нумары дакументаў ці картак</translation>
    </message>
    <message>
        <source>so that a second run finds them</source>
        <translation>каб наступны імпарт іх знайшоў</translation>
    </message>
    <message>
        <source>Remember these columns as “{name}”</source>
        <translation>Запомніць гэтыя слупкі як «{name}»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>data at once</source>
        <translation>адразу даныя</translation>
    </message>
    <message>
        <source>the family name stands first</source>
        <translation>прозвішча стаіць першым</translation>
    </message>
    <message>
        <source>relay addresses are left out</source>
        <translation>прамежкавыя адрасы прапускаюцца</translation>
    </message>
    <message>
        <source>words about health are sealed</source>
        <translation>словы пра здароўе кладуцца пад пячатку</translation>
    </message>
    <message>
        <source>sealed until somebody has asked</source>
        <translation>пад пячаткай, пакуль хтосьці не спытае</translation>
    </message>
    <message>
        <source>nothing here is like it</source>
        <translation>тут няма нічога падобнага</translation>
    </message>
    <message>
        <source>“{name}” reads right</source>
        <translation>«{name}» чытаецца правільна</translation>
    </message>
    <message>
        <source>The file’s name</source>
        <translation>Назва файла</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Let go</source>
        <translation>Скінуць</translation>
    </message>
    <message>
        <source>Chosen for comparing: {name}</source>
        <translation>Да параўнання: {name}</translation>
    </message>
    <message>
        <source>Go to the other guest and press Space.</source>
        <translation>Перайдзіце да другога госця і націсніце Прабел.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n магчымы дублікат</numerusform>
            <numerusform>%n магчымыя дублікаты</numerusform>
            <numerusform>%n магчымых дублікатаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>Colours</source>
        <translation>Колеры</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Памер тэксту</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Мова экранаў</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Назва гэтага месца</translation>
    </message>
    <message>
        <source>PIN now</source>
        <translation>Цяперашні PIN</translation>
    </message>
    <message>
        <source>New PIN, six digits</source>
        <translation>Новы PIN, шэсць лічбаў</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Новы PIN яшчэ раз</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На гэтым камп’ютары</translation>
    </message>
    <message>
        <source>yours alone</source>
        <translation>толькі ваша</translation>
    </message>
    <message>
        <source>Your own PIN</source>
        <translation>Ваш PIN</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Змяніць мой PIN</translation>
    </message>
    <message>
        <source>This desk is “{name}” after the next start.</source>
        <translation>Пасля наступнага запуску гэтае месца – «{name}».</translation>
    </message>
    <message>
        <source>Your new PIN holds from now on.</source>
        <translation>Новы PIN ужо дзейнічае.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Another name of the desk counts after the next start.</source>
        <translation>Новая назва месца дзейнічае пасля наступнага запуску.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Прынтар</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Tray, edges, test page</source>
        <translation>Латок, краі, пробная старонка</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Прынтар не знойдзены</translation>
    </message>
</context>
<context>
    <name>ContentForm</name>
    <message>
        <source>Not answered yet</source>
        <translation>Адказу яшчэ няма</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Is it eaten or drunk?</source>
        <translation>Ці гэта ядуць або п’юць?</translation>
    </message>
    <message>
        <source>Until somebody answers, the desk is stopped when the guest may not be able to have it.</source>
        <translation>Пакуль ніхто не адкажа, рэцэпцыя будзе спынена, калі госцю гэта можа быць нельга.</translation>
    </message>
    <message>
        <source>In it (no tick: none of these)</source>
        <translation>У складзе (без адзнакі: нічога з гэтага)</translation>
    </message>
    <message>
        <source>Also in it, for diets and wishes</source>
        <translation>Таксама ў складзе, дзеля дыет і пажаданняў</translation>
    </message>
    <message>
        <source>A present to keep</source>
        <translation>Падарунак на памяць</translation>
    </message>
    <message>
        <source>It is, or has about it</source>
        <translation>Што гэта, або што пры ім ёсць</translation>
    </message>
</context>
<context>
    <name>DayParts</name>
    <message>
        <source>Day</source>
        <translation>Дзень</translation>
    </message>
    <message>
        <source>day</source>
        <translation>дзень</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>Back to the pairs</source>
        <translation>Да пар</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Ранейшыя рашэнні</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Рашэнняў яшчэ няма</translation>
    </message>
    <message>
        <source>What hangs on a profile goes back with it.</source>
        <translation>Усё, што звязана з профілем, вяртаецца разам з ім.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Адрабіць</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>{name} declined: {reply}</source>
        <translation>Адмова, {name}: {reply}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Даць</translation>
    </message>
    <message>
        <source>Choose what to give.</source>
        <translation>Выберыце, што даць.</translation>
    </message>
    <message>
        <source>{reason}. Choose something else.</source>
        <translation>{reason}. Выберыце нешта іншае.</translation>
    </message>
    <message>
        <source>First answer the question about {name}.</source>
        <translation>Спачатку адкажыце на пытанне: {name}.</translation>
    </message>
    <message>
        <source>Write what it is and what it costs.</source>
        <translation>Напішыце, што гэта і колькі каштуе.</translation>
    </message>
    <message>
        <source>{above}. {names} decides; until then nobody outside the desk hears of it.</source>
        <translation>{above}. Вырашае {names}; дагэтуль па-за рэцэпцыяй ніхто не даведаецца.</translation>
    </message>
    <message>
        <source>{above}. Nobody on the staff may decide this amount.</source>
        <translation>{above}. Ніхто з каманды не можа вырашаць пра такую суму.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Папрасіць дазволу</translation>
    </message>
    <message>
        <source>Asked. {names} decides; you will see it here.</source>
        <translation>Пытанне зададзена. Вырашае {names}; адказ з’явіцца тут.</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>Дазвол: {name}</translation>
    </message>
    <message>
        <source>Given to {guest}.</source>
        <translation>Дадзена: {guest}.</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>Дадзена.</translation>
    </message>
    <message>
        <source>Asked. {names} decides.</source>
        <translation>Пытанне зададзена. Вырашае {names}.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Адклікаць</translation>
    </message>
</context>
<context>
    <name>DiscreetButton</name>
    <message>
        <source>Showing – let go to fold</source>
        <translation>Паказана – адпусціце, каб схаваць</translation>
    </message>
    <message numerus="yes">
        <source>Showing – folds again in %n s</source>
        <translation>
            <numerusform>Паказана – схаваецца праз %n с</numerusform>
            <numerusform>Паказана – схаваецца праз %n с</numerusform>
            <numerusform>Паказана – схаваецца праз %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Open while you work here</source>
        <translation>Паказана, пакуль вы тут працуеце</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Стрымана</translation>
    </message>
    <message>
        <source>hold Space</source>
        <translation>трымайце Прабел</translation>
    </message>
</context>
<context>
    <name>DiscretionSheet</name>
    <message>
        <source>This guest wants discretion</source>
        <translation>Госць просіць нічога не дасылаць</translation>
    </message>
    <message>
        <source>Nothing is sent to this guest or printed. If it must be all the same, say why.</source>
        <translation>Гэтаму госцю нічога не дасылаецца і не друкуецца. Калі ўсё ж трэба, напішыце чаму.</translation>
    </message>
    <message>
        <source>Why it goes out all the same</source>
        <translation>Чаму ўсё ж трэба</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Усё ж даслаць</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Пакінуць</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n stand(s) on both</source>
        <translation>
            <numerusform>%n ёсць у абодвух</numerusform>
            <numerusform>%n ёсць у абодвух</numerusform>
            <numerusform>%n ёсць у абодвух</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s)</source>
        <translation>
            <numerusform>%n перавага</numerusform>
            <numerusform>%n перавагі</numerusform>
            <numerusform>%n пераваг</numerusform>
        </translation>
    </message>
    <message>
        <source>same name</source>
        <translation>аднолькавыя імя і прозвішча</translation>
    </message>
    <message>
        <source>same given name</source>
        <translation>аднолькавае імя</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>аднолькавае прозвішча</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>падобная назва</translation>
    </message>
    <message>
        <source>similar given name</source>
        <translation>падобнае імя</translation>
    </message>
    <message>
        <source>similar family name</source>
        <translation>падобнае прозвішча</translation>
    </message>
    <message>
        <source>one family name in common</source>
        <translation>адно агульнае прозвішча</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>памяншальная форма імя</translation>
    </message>
    <message>
        <source>same initial</source>
        <translation>аднолькавы ініцыял</translation>
    </message>
    <message>
        <source>given and family name changed places</source>
        <translation>імя і прозвішча памяняныя месцамі</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>аднолькавы дзень народзінаў</translation>
    </message>
    <message>
        <source>same birthday without the year</source>
        <translation>аднолькавы дзень народзінаў без года</translation>
    </message>
    <message>
        <source>day and month of the birthday changed places</source>
        <translation>дзень і месяц народзінаў памяняныя месцамі</translation>
    </message>
    <message>
        <source>birthday one figure apart</source>
        <translation>дзень народзінаў адрозніваецца адной лічбай</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>аднолькавы тэлефон</translation>
    </message>
    <message>
        <source>telephone one figure apart</source>
        <translation>тэлефон адрозніваецца адной лічбай</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>аднолькавая электронная пошта</translation>
    </message>
    <message>
        <source>e-mail one letter apart</source>
        <translation>электронная пошта адрозніваецца адной літарай</translation>
    </message>
    <message>
        <source>same e-mail name elsewhere</source>
        <translation>такая ж назва пошты ў іншым месцы</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>аднолькавая вуліца</translation>
    </message>
    <message>
        <source>similar street</source>
        <translation>падобная вуліца</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>аднолькавы паштовы індэкс</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>аднолькавы горад</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>аднолькавая кампанія</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>іншае імя</translation>
    </message>
    <message>
        <source>another family name</source>
        <translation>іншае прозвішча</translation>
    </message>
    <message>
        <source>family name with another ending</source>
        <translation>прозвішча з іншым канчаткам</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>іншы дзень народзінаў</translation>
    </message>
    <message>
        <source>another year of birth</source>
        <translation>іншы год нараджэння</translation>
    </message>
    <message>
        <source>another telephone</source>
        <translation>іншы тэлефон</translation>
    </message>
    <message>
        <source>another e-mail</source>
        <translation>іншая электронная пошта</translation>
    </message>
    <message>
        <source>another street</source>
        <translation>іншая вуліца</translation>
    </message>
    <message>
        <source>another postal code</source>
        <translation>іншы паштовы індэкс</translation>
    </message>
    <message>
        <source>another sex</source>
        <translation>іншы пол</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>іншая назва</translation>
    </message>
    <message>
        <source>Same family name, same birthday, another given name: these may be twins.</source>
        <translation>Тое ж прозвішча, той жа дзень народзінаў, іншае імя: гэта могуць быць двайняты.</translation>
    </message>
    <message>
        <source>Same name, born on another day: this may be a parent and a child.</source>
        <translation>Тыя ж імя і прозвішча, іншая дата нараджэння: гэта могуць быць бацька ці маці і дзіця.</translation>
    </message>
    <message>
        <source>They share a telephone or an e-mail and have other given names: this may be a couple.</source>
        <translation>Агульны тэлефон ці пошта, а імёны розныя: гэта можа быць пара.</translation>
    </message>
    <message>
        <source>likely the same</source>
        <translation>хутчэй за ўсё адзін чалавек</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>магчыма, адзін чалавек</translation>
    </message>
    <message>
        <source>hardly the same</source>
        <translation>наўрад ці адзін чалавек</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Імя і прозвішча</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Як звяртацца</translation>
    </message>
    <message>
        <source>In their script</source>
        <translation>Сваім пісьмом</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тытул</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Дзень народзінаў</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>Гадавіна вяселля</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Тэлефон</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мабільны</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрас</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Перавагі</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Папярэджанні</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n пражыванне</numerusform>
            <numerusform>%n пражыванні</numerusform>
            <numerusform>%n пражыванняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s)</source>
        <translation>
            <numerusform>%n жэст</numerusform>
            <numerusform>%n жэсты</numerusform>
            <numerusform>%n жэстаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n просьба</numerusform>
            <numerusform>%n просьбы</numerusform>
            <numerusform>%n просьбаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found item(s)</source>
        <translation>
            <numerusform>%n знойдзеная рэч</numerusform>
            <numerusform>%n знойдзеныя рэчы</numerusform>
            <numerusform>%n знойдзеных рэчаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n паштоўка</numerusform>
            <numerusform>%n паштоўкі</numerusform>
            <numerusform>%n паштовак</numerusform>
        </translation>
    </message>
    <message>
        <source>woman</source>
        <translation>жанчына</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужчына</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ні тое ні другое</translation>
    </message>
    <message>
        <source>made one</source>
        <translation>аб’яднана</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>розныя людзі</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>One person or two?</source>
        <translation>Адзін чалавек ці два?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Шукаць зноў</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Ранейшыя рашэнні</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Look through all guests</source>
        <translation>Праверыць усіх гасцей</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>выбрана ўручную</translation>
    </message>
    <message>
        <source>pair {number} of {count}, strongest first</source>
        <translation>пара {number} з {count}, спачатку найбольш пэўныя</translation>
    </message>
    <message>
        <source>A colleague said before that these are two people.</source>
        <translation>У камандзе ўжо вырашылі, што гэта два чалавекі.</translation>
    </message>
    <message>
        <source>Comparing all guests: {percent} %</source>
        <translation>Параўнанне ўсіх гасцей: {percent} %</translation>
    </message>
    <message>
        <source>pair {number} of {count} of this import, strongest first</source>
        <translation>пара {number} з {count} гэтага імпарту, спачатку найбольш пэўныя</translation>
    </message>
    <message>
        <source>Stopped. The suggestions are those of before; the next look goes on from here.</source>
        <translation>Спынена. Прапановы ранейшыя; наступны прагляд пойдзе адсюль.</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Card</source>
        <translation>Паштоўка</translation>
    </message>
    <message>
        <source>The card as it will print</source>
        <translation>Паштоўка, як яна надрукуецца</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Пакінуць</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>Зварот</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Развітанне</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Тэкст</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ад</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папера</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Почырк</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
</context>
<context>
    <name>EmployeeForm</name>
    <message>
        <source>Name</source>
        <translation>Імя і прозвішча</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Імя і прозвішча</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Код для ўваходу</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Мова экранаў</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, шэсць лічбаў</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN яшчэ раз</translation>
    </message>
    <message>
        <source>for the command line</source>
        <translation>для каманднага радка</translation>
    </message>
    <message>
        <source>not a date, not 123456</source>
        <translation>не дата, не 123456</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>A new colleague</source>
        <translation>Новы калега</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Does not work here any more</source>
        <translation>Больш тут не працуе</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Зноў тут працуе</translation>
    </message>
    <message>
        <source>A new PIN, if the old one is forgotten</source>
        <translation>Новы PIN, калі стары забыты</translation>
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
        <translation>Супрацоўнікі</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Дадаць чалавека</translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>працуе %n</numerusform>
            <numerusform>працуюць %n</numerusform>
            <numerusform>працуе %n</numerusform>
        </translation>
    </message>
    <message>
        <source>does not work here any more</source>
        <translation>больш тут не працуе</translation>
    </message>
    <message>
        <source>PIN not set yet</source>
        <translation>PIN яшчэ не зададзены</translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation>{name} можа цяпер увайсці.</translation>
    </message>
    <message>
        <source>{name}: saved.</source>
        <translation>{name}: захавана.</translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <translation>{name} зноў можа ўвайсці.</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more.</source>
        <translation>{name} больш не можа ўвайсці.</translation>
    </message>
</context>
<context>
    <name>EnterPin</name>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, шэсць лічбаў</translation>
    </message>
    <message>
        <source>Someone else?</source>
        <translation>Нехта іншы?</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Код аднаўлення</translation>
    </message>
    <message>
        <source>Locked. Your draft is where you left it.</source>
        <translation>Заблакіравана. Чарнавік там, дзе і быў.</translation>
    </message>
    <message>
        <source>These were not {name}’s digits</source>
        <translation>Лічбы не тыя: {name}</translation>
    </message>
    <message>
        <source>Try again. After the third time there is a short pause.</source>
        <translation>Паспрабуйце яшчэ раз. Пасля трэцяга разу будзе кароткая паўза.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Паспрабуйце праз {time}.</translation>
    </message>
    <message>
        <source>The next pause is {time}.</source>
        <translation>Наступная паўза: {time}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
    <message>
        <source>{names} can set new digits.</source>
        <translation>{names} можа задаць новыя лічбы.</translation>
    </message>
    <message>
        <source>A short pause after wrong digits</source>
        <translation>Кароткая паўза пасля няправільных лічбаў</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>A request in one line</source>
        <translation>Просьба адным радком</translation>
    </message>
    <message>
        <source>412 2 pillows 10:15</source>
        <translation>412 2 падушкі 10:15</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Запісаць</translation>
    </message>
    <message>
        <source>Room and guest</source>
        <translation>Пакой і госць</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Абяцана</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Аддзел</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Як папрасілі</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Хто займаецца</translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>Прачытана:</translation>
    </message>
    <message>
        <source>Tab corrects a chip</source>
        <translation>Tab папраўляе поле</translation>
    </message>
    <message>
        <source>Room, how many, what, and until when – in any order that starts with the room.</source>
        <translation>Пакой, колькі, што і на калі – у любым парадку, спачатку пакой.</translation>
    </message>
    <message>
        <source>no room {number}</source>
        <translation>няма пакоя {number}</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ніхто канкрэтна</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>хто?</translation>
    </message>
    <message>
        <source>what?</source>
        <translation>што?</translation>
    </message>
    <message>
        <source>no time promised</source>
        <translation>час не абяцаны</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пакуль ніхто</translation>
    </message>
</context>
<context>
    <name>EnvelopeForm</name>
    <message>
        <source>Written on</source>
        <translation>На чым</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Почырк</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Першая вольная налепка</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Каму</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адрасы</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Яшчэ адрас</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>A guest of the house</source>
        <translation>Госць з картатэкі</translation>
    </message>
    <message>
        <source>From: {house}</source>
        <translation>Адпраўнік: {house}</translation>
    </message>
    <message>
        <source>Keep this sender</source>
        <translation>Запомніць адпраўніка</translation>
    </message>
    <message>
        <source>Envelope C6, 162 × 114 mm</source>
        <translation>Канверт C6, 162 × 114 мм</translation>
    </message>
    <message>
        <source>Envelope DL, 220 × 110 mm</source>
        <translation>Канверт DL, 220 × 110 мм</translation>
    </message>
    <message>
        <source>Label, 62 × 29 mm</source>
        <translation>Налепка, 62 × 29 мм</translation>
    </message>
    <message>
        <source>A4 sheet of 3 × 7 labels</source>
        <translation>Аркуш A4, 3 × 7 налепак</translation>
    </message>
    <message>
        <source>A4 sheet of 3 × 8 labels</source>
        <translation>Аркуш A4, 3 × 8 налепак</translation>
    </message>
    <message>
        <source>Brisk hand</source>
        <translation>Шпаркі почырк</translation>
    </message>
    <message>
        <source>Lively hand</source>
        <translation>Жвавы почырк</translation>
    </message>
    <message>
        <source>Round hand</source>
        <translation>Круглы почырк</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Друкаваны шрыфт</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Новы адрас</translation>
    </message>
    <message>
        <source>Keep in the profile</source>
        <translation>Запісаць у профіль</translation>
    </message>
</context>
<context>
    <name>EnvelopesPage</name>
    <message>
        <source>Envelopes and labels</source>
        <translation>Канверты і налепкі</translation>
    </message>
    <message>
        <source>The envelope as it will print</source>
        <translation>Канверт, як ён надрукуецца</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Прынтар</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкаваць</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Захаваць PDF</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Яшчэ</translation>
    </message>
    <message>
        <source>This guest wants to stay unnoticed: no envelope is written.</source>
        <translation>Гэты госць просіць не звяртаць на сябе ўвагі: канверт не падпісаны.</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Прынтар не знойдзены</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n адрас</numerusform>
            <numerusform>%n адрасы</numerusform>
            <numerusform>%n адрасоў</numerusform>
        </translation>
    </message>
    <message>
        <source>This hand cannot write: {letters}</source>
        <translation>Гэты почырк не мае: {letters}</translation>
    </message>
    <message>
        <source>An address is too long for this paper.</source>
        <translation>Адрас задоўгі для гэтай паперы.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Адпраўлена на прынтар.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Захавана як {name}.</translation>
    </message>
    <message>
        <source>The address stands in the profile of {name}.</source>
        <translation>Адрас цяпер у профілі: {name}.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase {name} for good</source>
        <translation>Выдаленне звестак назаўсёды: {name}</translation>
    </message>
    <message>
        <source>Name, contacts, notes, preferences, protected facts, photo, files, card texts and drafts go. Stays with their dates and the cost of gestures stay without a name. Copies made before still hold the guest: restoring one erases the guest again, but delete old copies too.</source>
        <translation>Знікнуць імя, кантакты, нататкі, перавагі, абароненыя звесткі, фота, файлы, тэксты паштовак і чарнавікі. Пражыванні з датамі і кошт жэстаў застануцца без імя. Ранейшыя копіі яшчэ ўтрымліваюць госця: пасля аднаўлення звесткі выдаляюцца зноў, але старыя копіі таксама трэба выдаліць.</translation>
    </message>
    <message>
        <source>The guest’s name, as a confirmation</source>
        <translation>Імя госця як пацвярджэнне</translation>
    </message>
    <message>
        <source>Type the guest’s name</source>
        <translation>Увядзіце імя госця</translation>
    </message>
    <message>
        <source>Which manager</source>
        <translation>Хто з дырэктараў</translation>
    </message>
    <message>
        <source>The manager’s PIN, six digits</source>
        <translation>PIN дырэктара, шэсць лічбаў</translation>
    </message>
    <message>
        <source>The manager’s PIN</source>
        <translation>PIN дырэктара</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Выдаліць назаўсёды</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>Erased. Nothing of the person is left here.</source>
        <translation>Выдалена. Нічога пра гэтага чалавека тут не засталося.</translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation>Навядзенне парадку…</translation>
    </message>
</context>
<context>
    <name>ErasedState</name>
    <message>
        <source>This guest’s data was erased on {day}</source>
        <translation>Звесткі гэтага госця выдалены: {day}</translation>
    </message>
    <message>
        <source>Stays with their dates and the cost of gestures stayed, without a name.</source>
        <translation>Пражыванні з датамі і кошт жэстаў засталіся, без імя.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Choose one of the card styles.</source>
        <translation>Выберыце адзін са стыляў паштоўкі.</translation>
    </message>
    <message>
        <source>Choose a paper size for the card.</source>
        <translation>Выберыце памер паперы для паштоўкі.</translation>
    </message>
    <message>
        <source>Choose an occasion for the card.</source>
        <translation>Выберыце нагоду для паштоўкі.</translation>
    </message>
    <message>
        <source>Choose how the card greets.</source>
        <translation>Выберыце, як паштоўка вітаецца.</translation>
    </message>
    <message>
        <source>Choose one of the texts to start from.</source>
        <translation>Выберыце тэкст для пачатку.</translation>
    </message>
    <message>
        <source>There is no card to print.</source>
        <translation>Няма паштоўкі, каб друкаваць.</translation>
    </message>
    <message>
        <source>The card has no words yet. Write a line.</source>
        <translation>На паштоўцы яшчэ няма слоў. Напішыце хоць радок.</translation>
    </message>
    <message>
        <source>This card is too large to be kept. Nothing was printed; write a shorter text.</source>
        <translation>Паштоўка завялікая, каб яе захаваць. Нічога не надрукавана; напішыце карацейшы тэкст.</translation>
    </message>
    <message>
        <source>The kept file of this card is damaged. Nothing was printed; make the card again.</source>
        <translation>Захаваны файл гэтай паштоўкі пашкоджаны. Нічога не надрукавана; зрабіце паштоўку нанова.</translation>
    </message>
    <message>
        <source>This card is not here any more. Go back and look again.</source>
        <translation>Гэтай паштоўкі тут больш няма. Вярніцеся і паглядзіце яшчэ раз.</translation>
    </message>
    <message>
        <source>Up to {most} copies can be printed at once.</source>
        <translation>За адзін раз друкуецца да {most} асобнікаў.</translation>
    </message>
    <message>
        <source>The words do not fit this card, or the hand lacks a letter. Change them and print again.</source>
        <translation>Словы не змяшчаюцца на паштоўцы, або почырку бракуе літары. Змяніце іх і друкуйце зноў.</translation>
    </message>
    <message>
        <source>This computer knows no printer. The card is kept; save it as a PDF and print it elsewhere.</source>
        <translation>Гэты камп’ютар не ведае ніводнага прынтара. Паштоўка захавана; запішыце яе ў PDF і надрукуйце ў іншым месцы.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the card. The card is kept; look at the printer and try again. {said}</source>
        <translation>Прынтар «{printer}» не прыняў паштоўку. Паштоўка захавана; праверце прынтар і паспрабуйце яшчэ раз. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer. The card is kept; look at the printer and try again.</source>
        <translation>Прынтар «{printer}» не адказвае. Паштоўка захавана; праверце прынтар і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>The file could not be written there. The card is kept; choose another folder.</source>
        <translation>Не ўдалося запісаць туды файл. Паштоўка захавана; выберыце іншую папку.</translation>
    </message>
    <message>
        <source>Write a time like 15:30.</source>
        <translation>Напішыце час, напрыклад 15:30.</translation>
    </message>
    <message>
        <source>{file} cannot be read as text. Is the name right, and is it UTF-8?</source>
        <translation>{file}: не ўдаецца прачытаць як тэкст. Ці слушная назва і ці гэта UTF-8?</translation>
    </message>
    <message>
        <source>{file} cannot be written. Is there room, and may you write there?</source>
        <translation>{file}: не ўдаецца запісаць. Ці хапае месца і ці можна туды пісаць?</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Choose another name.</source>
        <translation>{file}: такі файл ужо ёсць і застаўся без змен. Выберыце іншую назву.</translation>
    </message>
    <message>
        <source>The list lacks these columns: {missing}. No card was drawn.</source>
        <translation>У спісе бракуе слупкоў: {missing}. Паштовак не зроблена.</translation>
    </message>
    <message>
        <source>This place lives on a server. Copy it with the server’s own tools, such as pg_dump.</source>
        <translation>Гэтая ўстанова на серверы. Скапіруйце яе сродкамі сервера, напрыклад pg_dump.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Няма файла {file}.</translation>
    </message>
    <message>
        <source>{file} is not a sound copy of a place. Nothing was changed.</source>
        <translation>{file} – няспраўная копія ўстановы. Нічога не зменена.</translation>
    </message>
    <message>
        <source>This copy holds no place. Nothing was changed.</source>
        <translation>У гэтай копіі няма ўстановы. Нічога не зменена.</translation>
    </message>
    <message>
        <source>This copy did not pass every check: {checks}. Nothing was changed.</source>
        <translation>Копія прайшла не ўсе праверкі: {checks}. Нічога не зменена.</translation>
    </message>
    <message>
        <source>The place is open in a program. Close Courtesy on this computer and try again.</source>
        <translation>Установа адкрытая ў праграме. Закрыйце Courtesy на гэтым камп’ютары і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>A demo is a hotel or a shop.</source>
        <translation>Дэма – гэта гатэль або крама.</translation>
    </message>
    <message>
        <source>A demo has between none and {most} guests.</source>
        <translation>У дэма можа быць ад нуля да {most} гасцей.</translation>
    </message>
    <message>
        <source>Courtesy does not speak this language yet.</source>
        <translation>Courtesy яшчэ не ведае гэтай мовы.</translation>
    </message>
    <message>
        <source>This did not work. What you typed is still here. Try again, or tell your manager.</source>
        <translation>Не ўдалося. Уведзены тэкст застаўся тут. Паспрабуйце яшчэ раз або скажыце дырэктару.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask a colleague who may do it.</source>
        <translation>Ваша роля гэтага не дазваляе. Папрасіце калегу, які гэта можа.</translation>
    </message>
    <message>
        <source>This is not here any more. Somebody may have removed it; go back and look again.</source>
        <translation>Гэтага тут больш няма. Магчыма, нехта гэта прыбраў; вярніцеся і паглядзіце яшчэ раз.</translation>
    </message>
    <message>
        <source>A colleague changed this meanwhile. What you typed is still here; look at the new state and save again.</source>
        <translation>Тым часам гэта змяніў нехта іншы. Уведзены тэкст застаўся тут; паглядзіце на новы стан і захавайце яшчэ раз.</translation>
    </message>
    <message>
        <source>Write the amount in digits, for example 12.50.</source>
        <translation>Напішыце суму лічбамі, напрыклад 12,50.</translation>
    </message>
    <message>
        <source>This amount is larger than any gesture can be.</source>
        <translation>Гэтая сума большая за любы магчымы жэст.</translation>
    </message>
    <message>
        <source>This was sent twice with different content. Nothing was done the second time; open the form again.</source>
        <translation>Гэта адпраўлена двойчы з розным зместам. Другі раз нічога не зроблена; адкрыйце форму зноў.</translation>
    </message>
    <message>
        <source>The place’s data is busy. Nothing was lost; try again in a moment.</source>
        <translation>Даныя ўстановы занятыя. Нічога не згублена; паспрабуйце праз хвілінку.</translation>
    </message>
    <message>
        <source>The place’s data cannot be reached. What you typed is kept on this computer; try again.</source>
        <translation>Няма доступу да даных установы. Уведзены тэкст захаваны на гэтым камп’ютары; паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>There is no room left where the place’s data lives. Nothing of this was saved; make room and try again.</source>
        <translation>Там, дзе захоўваюцца даныя ўстановы, скончылася месца. Нічога з гэтага не захавана; вызваліце месца і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>The place’s data can be read but not written here. Nothing of this was saved; ask who looks after this computer.</source>
        <translation>Даныя ўстановы тут можна чытаць, але не запісваць. Нічога з гэтага не захавана; спытайце таго, хто даглядае гэты камп’ютар.</translation>
    </message>
    <message>
        <source>The place’s data is damaged or not complete. Nothing was changed. Put the latest backup back, or ask who looks after this computer.</source>
        <translation>Даныя ўстановы пашкоджаныя або няпоўныя. Нічога не зменена. Вярніце апошнюю рэзервовую копію або спытайце таго, хто даглядае гэты камп’ютар.</translation>
    </message>
    <message>
        <source>The address of the database begins with postgresql:// and this one does not.</source>
        <translation>Адрас базы даных пачынаецца з postgresql://, а гэты – не.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose another folder, or let this user write there.</source>
        <translation>У {folder} нельга нічога запісаць. Выберыце іншую папку або дазвольце гэтаму карыстальніку пісаць туды.</translation>
    </message>
    <message>
        <source>The key file of this place is missing or unreadable. Nothing was changed. Put courtesy.keys back beside the data.</source>
        <translation>Файл ключа гэтай установы знік або не чытаецца. Нічога не зменена. Пакладзіце courtesy.keys назад да даных.</translation>
    </message>
    <message>
        <source>The key file beside this place’s data belongs to another place. Nothing was changed. Put this place’s own courtesy.keys there.</source>
        <translation>Файл ключа ля даных гэтай установы – ад іншай. Нічога не зменена. Пакладзіце туды яе ўласны courtesy.keys.</translation>
    </message>
    <message>
        <source>A protected entry cannot be opened with this place’s key. Nothing was changed; tell your administrator.</source>
        <translation>Абаронены запіс не адкрываецца ключом гэтай установы. Нічога не зменена; скажыце адміністратару.</translation>
    </message>
    <message>
        <source>This place was opened by a newer Courtesy. Nothing was changed. Install the newer version on this computer.</source>
        <translation>Гэтую ўстанову адкрывала навейшая версія Courtesy. Нічога не зменена. Усталюйце навейшую версію на гэты камп’ютар.</translation>
    </message>
    <message>
        <source>The safety copy did not pass its check, so nothing was changed. Look for room on the disk and try again.</source>
        <translation>Рэзервовая копія не прайшла праверкі, таму нічога не зменена. Паглядзіце, ці ёсць месца на дыску, і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>Write a name; how it is spelt can be mended later.</source>
        <translation>Напішыце імя; напісанне можна выправіць пазней.</translation>
    </message>
    <message>
        <source>This is too long for a name; {most} letters fit.</source>
        <translation>Гэта задоўга для імя; змяшчаецца {most} літар.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be kept. Delete what you pasted and type it.</source>
        <translation>Тут ёсць знак, які немагчыма захаваць. Выдаліце ўстаўленае і набярыце ўручную.</translation>
    </message>
    <message>
        <source>There is no such day. Day and month are enough; the year may stay empty.</source>
        <translation>Такога дня няма. Дастаткова дня і месяца; год можна не пісаць.</translation>
    </message>
    <message>
        <source>A wedding day needs day, month and year; leave all three empty if it is not known.</source>
        <translation>Для дня вяселля патрэбны дзень, месяц і год; калі невядома, пакіньце ўсе тры пустымі.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>Адрас пошты выглядае так: name@example.com.</translation>
    </message>
    <message>
        <source>Something hangs on this guest by now, so the profile stays. Nothing was changed.</source>
        <translation>З гэтым госцем ужо нешта звязана, таму профіль застаецца. Нічога не зменена.</translation>
    </message>
    <message>
        <source>This guest is not here any more. Search for the name again.</source>
        <translation>Гэтага госця тут больш няма. Пашукайце імя яшчэ раз.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Выберыце, чаго гэта датычыць.</translation>
    </message>
    <message>
        <source>Choose or write what it is.</source>
        <translation>Выберыце або напішыце, што гэта.</translation>
    </message>
    <message>
        <source>Choose how severe it is.</source>
        <translation>Выберыце, наколькі яна цяжкая.</translation>
    </message>
    <message>
        <source>This is on file already. Nothing was changed.</source>
        <translation>Гэта ўжо запісана. Нічога не зменена.</translation>
    </message>
    <message>
        <source>There is an allergy on file. Take it away first, if it was wrong; nothing was changed.</source>
        <translation>Алергія ўжо запісана. Калі гэта памылка, спачатку прыбярыце яе; нічога не зменена.</translation>
    </message>
    <message>
        <source>Choose a group from the list.</source>
        <translation>Выберыце групу са спіса.</translation>
    </message>
    <message>
        <source>Choose it in the group it belongs to.</source>
        <translation>Выберыце гэта ў сваёй групе.</translation>
    </message>
    <message>
        <source>Choose how much it matters.</source>
        <translation>Выберыце, наколькі гэта важна.</translation>
    </message>
    <message>
        <source>Write what the guest likes.</source>
        <translation>Напішыце, што любіць госць.</translation>
    </message>
    <message>
        <source>This stands there already.</source>
        <translation>Гэта тут ужо ёсць.</translation>
    </message>
    <message>
        <source>This goes against “{other}”. Take that away first, if it has changed.</source>
        <translation>Гэта супярэчыць запісу «{other}». Спачатку прыбярыце яго, калі ён састарэў.</translation>
    </message>
    <message>
        <source>This group holds {most} at most, so that it can be read at a glance. Take one away first.</source>
        <translation>У групе да {most} запісаў, каб іх бачыць адным позіркам. Спачатку нешта прыбярыце.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Напішыце некалькі слоў.</translation>
    </message>
    <message>
        <source>This is too long for a note; {most} letters fit.</source>
        <translation>Задоўга для нататкі; змяшчаецца знакаў: {most}.</translation>
    </message>
    <message>
        <source>This cannot be moved to another guest here.</source>
        <translation>Тут гэта нельга перанесці да іншага госця.</translation>
    </message>
    <message>
        <source>{file} is a {format} file, which is not read here. Open it in a spreadsheet and save it as Excel or CSV. Nothing was changed.</source>
        <translation>{file} — файл {format}, які тут не чытаецца. Адкрыйце яго ў табліцы і захавайце як Excel або CSV. Нічога не зменена.</translation>
    </message>
    <message>
        <source>{file} must have one table in it. It has: {inside}. Unpack it and choose one file. Nothing was changed.</source>
        <translation>У {file} павінна быць адна табліца. Ёсць: {inside}. Распакуйце архіў і выберыце адзін файл. Нічога не зменена.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Unpack it and choose the file that was in it. Nothing was changed.</source>
        <translation>{file} абаронены паролем. Распакуйце яго і выберыце файл, які ў ім быў. Нічога не зменена.</translation>
    </message>
    <message>
        <source>What is packed in {file} is larger than {most} MB. Unpack it and look at it first. Nothing was changed.</source>
        <translation>Тое, што спакавана ў {file}, большае за {most} МБ. Спачатку распакуйце і паглядзіце. Нічога не зменена.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked. Nothing was changed.</source>
        <translation>{file} пашкоджаны, яго нельга распакаваць. Нічога не зменена.</translation>
    </message>
    <message>
        <source>{file} does not look like a table of guests: hardly a row of it reads like somebody’s name. If it is one all the same, choose the column with the names.</source>
        <translation>{file} не падобны да табліцы гасцей: амаль ніводны радок не падобны да чыйгосьці імя. Калі гэта ўсё ж яна, выберыце калонку з імёнамі.</translation>
    </message>
    <message>
        <source>No column is chosen for: {fields}. Choose one and try again. The columns are: {columns}</source>
        <translation>Не выбраны слупок для: {fields}. Выберыце яго і паспрабуйце зноў. Слупкі ў файле: {columns}</translation>
    </message>
    <message>
        <source>no room number</source>
        <translation>няма нумара пакоя</translation>
    </message>
    <message>
        <source>no guest: neither a name nor a number</source>
        <translation>няма госця: ні імя, ні нумара</translation>
    </message>
    <message>
        <source>nobody here has the number {value}</source>
        <translation>тут ні ў каго няма нумара {value}</translation>
    </message>
    <message>
        <source>no day of arrival</source>
        <translation>няма дня прыезду</translation>
    </message>
    <message>
        <source>no day of departure</source>
        <translation>няма дня ад’езду</translation>
    </message>
    <message>
        <source>the departure is before the arrival</source>
        <translation>ад’езд раней за прыезд</translation>
    </message>
    <message>
        <source>longer than a year</source>
        <translation>даўжэй за год</translation>
    </message>
    <message>
        <source>this status is not known: {value}</source>
        <translation>невядомы статус: {value}</translation>
    </message>
    <message>
        <source>no number of people: {value}</source>
        <translation>гэта не колькасць людзей: {value}</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>няма тавару</translation>
    </message>
    <message>
        <source>no amount of money: {value}</source>
        <translation>гэта не сума грошай: {value}</translation>
    </message>
    <message>
        <source>{value} is not in {currency}, the money of this place</source>
        <translation>{value} не ў {currency}, валюце гэтага месца</translation>
    </message>
    <message>
        <source>This item is not here any more. Look at the list again.</source>
        <translation>Гэтай рэчы тут больш няма. Паглядзіце спіс яшчэ раз.</translation>
    </message>
    <message>
        <source>This is longer than a tag can tell. Keep it under {most} letters.</source>
        <translation>Задоўга для біркі. Найбольш знакаў: {most}.</translation>
    </message>
    <message>
        <source>Choose a kind from the list.</source>
        <translation>Выберыце від са спіса.</translation>
    </message>
    <message>
        <source>Choose marks from the list.</source>
        <translation>Выберыце прыкметы са спіса.</translation>
    </message>
    <message>
        <source>This time is still to come. Look at the day.</source>
        <translation>Гэты час яшчэ не надышоў. Праверце дзень.</translation>
    </message>
    <message>
        <source>There is no room {room} here. Write a place instead.</source>
        <translation>Пакоя {room} тут няма. Напішыце замест яго месца.</translation>
    </message>
    <message>
        <source>Write the day and time, for example 21.11 11:40.</source>
        <translation>Напішыце дзень і час, напрыклад 21.11 11:40.</translation>
    </message>
    <message>
        <source>{number} is a question, nothing lies on the shelf. Choose a found item.</source>
        <translation>{number} – гэта пытанне, на паліцы нічога няма. Выберыце знойдзеную рэч.</translation>
    </message>
    <message>
        <source>A colleague was quicker: {number} has left its shelf. Nothing was changed.</source>
        <translation>Нехта апярэдзіў: {number} ужо не на паліцы. Нічога не зменена.</translation>
    </message>
    <message>
        <source>{number} is open already. Nothing was changed.</source>
        <translation>{number}: ужо адкрыта. Нічога не зменена.</translation>
    </message>
    <message>
        <source>Somebody has worked on {number} since, so it stays. Correct it instead.</source>
        <translation>З {number} ужо нехта працаваў, таму запіс застаецца. Лепш выпраўце яго.</translation>
    </message>
    <message>
        <source>No photos of identity documents and bank cards: a picture is as good as the thing.</source>
        <translation>Без фота дакументаў асобы і банкаўскіх карт: здымак варты самой рэчы.</translation>
    </message>
    <message>
        <source>Carriers do not take this. Hand it back in person, or give it to those who issued it.</source>
        <translation>Перавозчыкі такога не бяруць. Вярніце асабіста або перадайце тым, хто гэта выдаў.</translation>
    </message>
    <message>
        <source>Write who gets it.</source>
        <translation>Напішыце, хто гэта атрымае.</translation>
    </message>
    <message>
        <source>Write who carries it.</source>
        <translation>Напішыце, хто гэта вязе.</translation>
    </message>
    <message>
        <source>Write in a few words what became of it.</source>
        <translation>Напішыце некалькімі словамі, што з гэтым сталася.</translation>
    </message>
    <message>
        <source>No hidden mark was written down for this.</source>
        <translation>Схаванай прыкметы тут не запісана.</translation>
    </message>
    <message>
        <source>One of the two belongs to something else already. Look at {number} again.</source>
        <translation>Нешта адно з двух ужо належыць да іншага. Паглядзіце {number} яшчэ раз.</translation>
    </message>
    <message>
        <source>{number} stands alone. Nothing was changed.</source>
        <translation>{number} ні з чым не звязана. Нічога не зменена.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Try another photo, as JPEG or PNG.</source>
        <translation>Гэты здымак не чытаецца. Паспрабуйце іншае фота, JPEG або PNG.</translation>
    </message>
    <message>
        <source>This photo is too large. Try a smaller one.</source>
        <translation>Гэтае фота завялікае. Паспрабуйце меншае.</translation>
    </message>
    <message>
        <source>{most} photos are enough for one item.</source>
        <translation>Для адной рэчы фота хопіць: {most}.</translation>
    </message>
    <message>
        <source>This photo is not here any more.</source>
        <translation>Гэтага фота тут больш няма.</translation>
    </message>
    <message>
        <source>This is above the limit. Nothing was given; ask for approval, or choose something smaller.</source>
        <translation>Гэта звыш ліміту. Нічога не дадзена; папрасіце дазволу або выберыце нешта меншае.</translation>
    </message>
    <message>
        <source>The price changed while this page was open. Nothing was given; look at the new price first.</source>
        <translation>Цана змянілася, пакуль гэтая старонка была адкрытая. Нічога не дадзена; спачатку паглядзіце новую цану.</translation>
    </message>
    <message>
        <source>This must not reach everyone in the room. Nothing was given; choose something else.</source>
        <translation>Гэта не для ўсіх у гэтым пакоі. Нічога не дадзена; выберыце нешта іншае.</translation>
    </message>
    <message>
        <source>Nobody has asked {person} about allergies. Nothing was given; ask first.</source>
        <translation>{person}: пра алергіі ніхто не пытаў. Нічога не дадзена; спачатку спытайце.</translation>
    </message>
    <message>
        <source>This is not in the catalogue any more. Choose something else.</source>
        <translation>Гэтага ў каталогу больш няма. Выберыце нешта іншае.</translation>
    </message>
    <message>
        <source>Say in a few words what is given.</source>
        <translation>Напішыце некалькімі словамі, што даецца.</translation>
    </message>
    <message>
        <source>Add a few words why. Whoever reads it later should understand.</source>
        <translation>Дадайце некалькі слоў, чаму. Хто прачытае гэта потым, павінен зразумець.</translation>
    </message>
    <message>
        <source>Write how many there are, or leave it empty.</source>
        <translation>Напішыце, колькі іх ёсць, або пакіньце пустым.</translation>
    </message>
    <message>
        <source>{number} is not approved any more. Nothing was given; ask again.</source>
        <translation>{number} больш не мае дазволу. Нічога не дадзена; спытайце зноў.</translation>
    </message>
    <message>
        <source>The time for this has run out. Nothing was given; ask again.</source>
        <translation>Час на гэта мінуў. Нічога не дадзена; спытайце зноў.</translation>
    </message>
    <message>
        <source>This is not what was approved. Nothing was given; ask again.</source>
        <translation>Гэта не тое, на што ёсць дазвол. Нічога не дадзена; спытайце зноў.</translation>
    </message>
    <message>
        <source>An approval holds for one guest. Take it back first, then move {number}.</source>
        <translation>Дазвол дзейнічае для аднаго госця. Спачатку скасуйце яго, потым перанясіце {number}.</translation>
    </message>
    <message>
        <source>A colleague has dealt with {number} meanwhile. Look at how it stands now.</source>
        <translation>Тым часам {number} ужо мае рашэнне. Паглядзіце, як гэта выглядае цяпер.</translation>
    </message>
    <message>
        <source>There is no such gesture. Go back and look again.</source>
        <translation>Такога жэста няма. Вярніцеся і паглядзіце яшчэ раз.</translation>
    </message>
    <message>
        <source>{number} is a colleague’s. They, or somebody who approves, can change it.</source>
        <translation>{number} – справа калегі. Змяніць можа гэты калега або той, хто дае дазвол.</translation>
    </message>
    <message>
        <source>The money of {number} comes back only through somebody who approves. Ask them.</source>
        <translation>{number}: грошы вяртае толькі той, хто дазваляе. Папрасіце пра гэта.</translation>
    </message>
    <message>
        <source>Nobody decides their own request. Somebody else has to look at it.</source>
        <translation>Ніхто не вырашае сваёй просьбы. Мусіць паглядзець нехта іншы.</translation>
    </message>
    <message>
        <source>This is above what you may decide. It waits for the next level up.</source>
        <translation>Гэта больш, чым вы можаце вырашыць. Справа чакае кіраўніка вышэй.</translation>
    </message>
    <message>
        <source>Nobody here may decide this much. Nothing was given; choose something smaller.</source>
        <translation>Ніхто тут не можа вырашаць пра такую суму. Нічога не дадзена; выберыце нешта меншае.</translation>
    </message>
    <message>
        <source>This computer’s clock is more than a day behind the last entry. Set it right; if it is right already, let a manager give something first.</source>
        <translation>Гадзіннік гэтага камп’ютара адстае ад апошняга запісу больш чым на суткі. Выпраўце яго; калі ён ідзе правільна, няхай спачатку нешта дасць дырэктар.</translation>
    </message>
    <message>
        <source>This matter was decided meanwhile. Nothing was changed; look at the answer.</source>
        <translation>Гэтая справа ўжо вырашана. Нічога не зменена; паглядзіце адказ.</translation>
    </message>
    <message>
        <source>There is no such question. Go back and look again.</source>
        <translation>Такога пытання няма. Вярніцеся і паглядзіце яшчэ раз.</translation>
    </message>
    <message>
        <source>{name} may not give any more. Decline this, and let a colleague ask.</source>
        <translation>{name} больш не можа даваць. Адмоўце, і хай спытае нехта іншы.</translation>
    </message>
    <message>
        <source>There is no such set of limits.</source>
        <translation>Такога набору лімітаў няма.</translation>
    </message>
    <message>
        <source>This limit cannot be counted that way. Choose another person or period.</source>
        <translation>Гэты ліміт так не лічыцца. Выберыце іншага чалавека або перыяд.</translation>
    </message>
    <message>
        <source>This day is not over. Close it tomorrow.</source>
        <translation>Гэты дзень яшчэ не скончыўся. Закрыйце яго заўтра.</translation>
    </message>
    <message>
        <source>This day is closed already.</source>
        <translation>Гэты дзень ужо закрыты.</translation>
    </message>
    <message>
        <source>The month ends with {count} emergency gestures that nobody has reviewed. Review them first.</source>
        <translation>Месяц канчаецца, а неадкладныя жэсты ніхто не прагледзеў ({count}). Спачатку прагледзьце іх.</translation>
    </message>
    <message>
        <source>There is no place in {folder} yet. Open Courtesy to set one up, or make a demo.</source>
        <translation>У {folder} яшчэ няма ўстановы. Адкрыйце Courtesy, каб яе стварыць, або зрабіце дэма.</translation>
    </message>
    <message>
        <source>Say who you are: add --as and your sign-in code.</source>
        <translation>Скажыце, хто вы: дадайце --as і свой код для ўваходу.</translation>
    </message>
    <message>
        <source>Your PIN is needed: put it into COURTESY_PIN.</source>
        <translation>Патрэбны ваш PIN: запішыце яго ў COURTESY_PIN.</translation>
    </message>
    <message>
        <source>This line is not a command. It needs an id and one of the known verbs.</source>
        <translation>Гэты радок не каманда. Патрэбны ідэнтыфікатар і адзін з вядомых дзеясловаў.</translation>
    </message>
    <message>
        <source>No guest is found by “{text}”.</source>
        <translation>Па запыце «{text}» гасцей не знойдзена.</translation>
    </message>
    <message>
        <source>Several guests are found by “{text}”. Use the guest’s key.</source>
        <translation>Па запыце «{text}» ёсць некалькі гасцей. Выкарыстайце ключ госця.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. What you typed is kept; sign in and go on.</source>
        <translation>На гэтым рабочым месцы нікога няма. Уведзены тэкст захаваны; увайдзіце і працуйце далей.</translation>
    </message>
    <message>
        <source>{name} does not work here any more and cannot sign in. A manager can change that.</source>
        <translation>{name} больш тут не працуе і не можа ўвайсці. Дырэктар можа гэта змяніць.</translation>
    </message>
    <message>
        <source>Nobody here has the sign-in code “{sign_in}”. Look at the list of people and try again.</source>
        <translation>Тут ніхто не мае кода для ўваходу «{sign_in}». Праверце спіс людзей і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>{name} has no PIN yet. A manager can set one under Employees.</source>
        <translation>{name} яшчэ не мае PIN. Дырэктар можа задаць яго ў раздзеле «Супрацоўнікі».</translation>
    </message>
    <message>
        <source>Too many wrong digits at this desk. Try again in {seconds} s; other desks go on as usual.</source>
        <translation>Зашмат няправільных лічбаў на гэтым месцы. Паспрабуйце праз {seconds} с; іншыя месцы працуюць як звычайна.</translation>
    </message>
    <message>
        <source>These were not {name}’s digits. Nothing was done; try again.</source>
        <translation>Лічбы не тыя: {name}. Нічога не зроблена; паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>A PIN has exactly six digits.</source>
        <translation>У PIN роўна шэсць лічбаў.</translation>
    </message>
    <message>
        <source>Too easy to guess: no date, no row of digits, nothing repeated. Choose another PIN.</source>
        <translation>Занадта лёгка адгадаць: без дат, лічбаў запар і паўтораў. Выберыце іншы PIN.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the second one again.</source>
        <translation>Два PIN розныя. Увядзіце другі яшчэ раз.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Напішыце імя.</translation>
    </message>
    <message>
        <source>This name is too long; {most} letters fit.</source>
        <translation>Імя задоўгае; змяшчаецца знакаў: {most}.</translation>
    </message>
    <message>
        <source>A sign-in code is one short word of letters and digits, for example “maja”.</source>
        <translation>Код для ўваходу – адно кароткае слова з літар і лічбаў, напрыклад «maja».</translation>
    </message>
    <message>
        <source>A colleague already has the code “{taken}”. Choose another one.</source>
        <translation>Код «{taken}» ужо мае нехта іншы. Выберыце другі.</translation>
    </message>
    <message>
        <source>Only someone who decides about money can change this person. Ask a manager.</source>
        <translation>Гэтыя звесткі мяняе толькі той, хто вырашае пра грошы. Папрасіце дырэктара.</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another manager; everything else can be saved.</source>
        <translation>Ніхто не мяняе сваёй ролі. Папрасіце іншага дырэктара; астатняе можна захаваць.</translation>
    </message>
    <message>
        <source>You cannot close your own account. Ask another manager.</source>
        <translation>Свой уліковы запіс закрыць нельга. Папрасіце іншага дырэктара.</translation>
    </message>
    <message>
        <source>{name} is the last manager with a PIN. Nothing was changed; make somebody else a manager first.</source>
        <translation>{name} – апошні дырэктар з PIN. Нічога не зменена; спачатку дайце гэтую ролю яшчэ камусьці.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Выберыце часавы пояс са спіса.</translation>
    </message>
    <message>
        <source>Write a currency as its three letters, for example PLN.</source>
        <translation>Напішыце валюту трыма літарамі, напрыклад PLN.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Выберыце хоць адну мову.</translation>
    </message>
    <message>
        <source>Something unexpected stood in the way ({kind}). Nothing was changed; the log says where.</source>
        <translation>Здарылася нешта нечаканае ({kind}). Нічога не зменена; журнал скажа, дзе.</translation>
    </message>
    <message>
        <source>A place has been set up here already. Nothing was changed; open it and sign in.</source>
        <translation>Установа тут ужо ёсць. Нічога не зменена; адкрыйце яе і ўвайдзіце.</translation>
    </message>
    <message>
        <source>This place has no recovery code. A manager can set a new PIN under Employees.</source>
        <translation>У гэтай установы няма кода аднаўлення. Дырэктар можа задаць новы PIN у раздзеле «Супрацоўнікі».</translation>
    </message>
    <message>
        <source>This is not the code that was printed at set-up. Nothing was changed; look at each letter again.</source>
        <translation>Гэта не той код, што надрукаваны пры стварэнні. Нічога не зменена; праверце кожную літару.</translation>
    </message>
    <message>
        <source>The recovery code opens a manager’s account only. Choose a manager.</source>
        <translation>Код аднаўлення падыходзіць толькі дырэктару. Выберыце дырэктара.</translation>
    </message>
    <message>
        <source>Choose a number from {least} to {most}.</source>
        <translation>Выберыце лік ад {least} да {most}.</translation>
    </message>
    <message>
        <source>This request is not here any more. Look at the list again.</source>
        <translation>Гэтай просьбы тут больш няма. Паглядзіце спіс яшчэ раз.</translation>
    </message>
    <message>
        <source>This is longer than a note can be. Keep it under {most} letters.</source>
        <translation>Задоўга для нататкі. Найбольш знакаў: {most}.</translation>
    </message>
    <message>
        <source>Write a number from 1 to {most}.</source>
        <translation>Напішыце лік ад 1 да {most}.</translation>
    </message>
    <message>
        <source>Choose a department from the list.</source>
        <translation>Выберыце аддзел са спіса.</translation>
    </message>
    <message>
        <source>Choose from the list how it was asked.</source>
        <translation>Выберыце са спіса, як папрасілі.</translation>
    </message>
    <message>
        <source>There is no room {room} here. Correct the number, or write a place.</source>
        <translation>Пакоя {room} тут няма. Выпраўце нумар або напішыце месца.</translation>
    </message>
    <message>
        <source>More than one guest is in room {room}. Choose who asked.</source>
        <translation>У пакоі {room} некалькі гасцей. Выберыце, хто прасіў.</translation>
    </message>
    <message>
        <source>Write the time as 10:15, as +30 for half an hour, or as tomorrow 9:00.</source>
        <translation>Напішыце час так: 10:15, +30 (праз паўгадзіны) або заўтра 9:00.</translation>
    </message>
    <message>
        <source>A colleague was quicker: {number} was answered already. Nothing was changed.</source>
        <translation>Нехта апярэдзіў: {number} ужо мае адказ. Нічога не зменена.</translation>
    </message>
    <message>
        <source>Somebody has worked on {number} since, so it stays. Decline it, or mark it done.</source>
        <translation>З {number} ужо нехта працаваў, таму запіс застаецца. Адмоўце або пазначце як зробленае.</translation>
    </message>
    <message>
        <source>Say in a few words why it cannot be.</source>
        <translation>Напішыце некалькімі словамі, чаму нельга.</translation>
    </message>
    <message>
        <source>There is no bare no here: write what you offered instead.</source>
        <translation>Аднаго «не» мала: напішыце, што прапанавана замест.</translation>
    </message>
    <message>
        <source>This colleague does not work here any more. Choose somebody else.</source>
        <translation>Гэты калега тут больш не працуе. Выберыце некага іншага.</translation>
    </message>
    <message>
        <source>This stay is not here any more. Go back and look at the list again.</source>
        <translation>Гэтага пражывання тут больш няма. Вярніцеся і паглядзіце спіс яшчэ раз.</translation>
    </message>
    <message>
        <source>A colleague was quicker: the stay stands differently now. Nothing was changed; look again.</source>
        <translation>Нехта апярэдзіў: пражыванне ўжо іншае. Нічога не зменена; паглядзіце яшчэ раз.</translation>
    </message>
    <message>
        <source>There is no such room any more. Choose another one.</source>
        <translation>Такога пакоя больш няма. Выберыце іншы.</translation>
    </message>
    <message>
        <source>{name} is in room {room}. Nothing was changed; choose another room.</source>
        <translation>{name} жыве ў пакоі {room}. Нічога не зменена; выберыце іншы пакой.</translation>
    </message>
    <message>
        <source>Room {room} is promised to {name} for one of these nights. Choose another room or other days.</source>
        <translation>Пакой {room} на адну з гэтых начэй абяцаны: {name}. Выберыце іншы пакой або іншыя дні.</translation>
    </message>
    <message>
        <source>Room {room} is out of order. Choose another one.</source>
        <translation>Пакой {room} не працуе. Выберыце іншы.</translation>
    </message>
    <message>
        <source>Room {room} is still being cleaned. Choose another one, or check in anyway.</source>
        <translation>Пакой {room} яшчэ прыбіраецца. Выберыце іншы або ўсё роўна засяліце.</translation>
    </message>
    <message>
        <source>Choose a room.</source>
        <translation>Выберыце пакой.</translation>
    </message>
    <message>
        <source>Choose the guest first.</source>
        <translation>Спачатку выберыце госця.</translation>
    </message>
    <message>
        <source>This is the room the guest has already.</source>
        <translation>Госць ужо ў гэтым пакоі.</translation>
    </message>
    <message>
        <source>Write the number of the room.</source>
        <translation>Напішыце нумар пакоя.</translation>
    </message>
    <message>
        <source>Room {room} is on the list already.</source>
        <translation>Пакой {room} ужо ў спісе.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or later.</source>
        <translation>Гэты дзень мінуў. Выберыце сёння або пазней.</translation>
    </message>
    <message>
        <source>The guest would leave before arriving.</source>
        <translation>Ад’езд выходзіць раней за прыезд.</translation>
    </message>
    <message>
        <source>This stay would be longer than a year. Look at the year again.</source>
        <translation>Гэтае пражыванне доўжылася б больш за год. Праверце год.</translation>
    </message>
    <message>
        <source>At least one person stays, and at most twenty.</source>
        <translation>У пакоі ад аднаго да дваццаці чалавек.</translation>
    </message>
    <message>
        <source>A guest who is here arrives today. For a later day, write the stay down as expected.</source>
        <translation>Госць, які ўжо тут, прыязджае сёння. На пазней запішыце пражыванне як чаканае.</translation>
    </message>
    <message>
        <source>Choose a day after the planned one.</source>
        <translation>Выберыце дзень пасля запланаванага.</translation>
    </message>
    <message>
        <source>Choose a day before the planned one.</source>
        <translation>Выберыце дзень да запланаванага.</translation>
    </message>
    <message>
        <source>This was done on an earlier day and stays as it is. Check the guest out instead.</source>
        <translation>Гэта зроблена раней і так застаецца. Лепш высяліце госця.</translation>
    </message>
    <message>
        <source>Write the companion’s name.</source>
        <translation>Напішыце імя спадарожніка.</translation>
    </message>
    <message>
        <source>This guest is in the room already.</source>
        <translation>Гэты госць ужо ў пакоі.</translation>
    </message>
    <message>
        <source>This companion is not in the room any more.</source>
        <translation>Гэтага спадарожніка ў пакоі больш няма.</translation>
    </message>
    <message>
        <source>This guest is not here any more. Go back and look again.</source>
        <translation>Гэтага госця тут больш няма. Вярніцеся і паглядзіце яшчэ раз.</translation>
    </message>
    <message>
        <source>Choose a word from the list.</source>
        <translation>Выберыце слова са спіса.</translation>
    </message>
    <message>
        <source>This order is not here any more. Go back and look again.</source>
        <translation>Гэтага заказу тут больш няма. Вярніцеся і паглядзіце яшчэ раз.</translation>
    </message>
    <message>
        <source>{number} was handed over or given up already. Nothing was changed.</source>
        <translation>{number}: ужо выдадзена або скасавана. Нічога не зменена.</translation>
    </message>
    <message>
        <source>{number} is still open. Nothing was changed.</source>
        <translation>{number}: яшчэ адкрыта. Нічога не зменена.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Напішыце, што гэта.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Гэты час мінуў. Выберыце пазнейшы.</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Спачатку выберыце папку.</translation>
    </message>
    <message>
        <source>Choose what the files in the folder are.</source>
        <translation>Выберыце, што ў файлах гэтай папкі.</translation>
    </message>
    <message>
        <source>Choose how old the data may be.</source>
        <translation>Выберыце, наколькі старымі могуць быць звесткі.</translation>
    </message>
    <message>
        <source>Files that were taken in lie in this folder already. Choose the one above it.</source>
        <translation>У гэтай папцы ўжо ляжаць прынятыя файлы. Выберыце папку над ёй.</translation>
    </message>
    <message>
        <source>The folder cannot be reached at present. It is tried again by itself.</source>
        <translation>Папка цяпер недаступная. Спроба паўторыцца сама.</translation>
    </message>
    <message>
        <source>Files cannot be read or moved in the folder at present. It is tried again by itself.</source>
        <translation>Файлы ў гэтай папцы цяпер не чытаюцца або не пераносяцца. Спроба паўторыцца сама.</translation>
    </message>
    <message>
        <source>Whoever chose this folder may not import any more. Choose the folder anew.</source>
        <translation>Той, хто выбраў гэту папку, больш не мае права імпарту. Выберыце папку нанова.</translation>
    </message>
    <message>
        <source>It is not certain how the letters are to be read: {first} or {second}. Import this file once by hand, look at the names, and let the columns be remembered: from then on the folder takes such files.</source>
        <translation>Невядома, як чытаць літары: {first} ці {second}. Імпартуйце гэты файл адзін раз уручную, паглядзіце на імёны і запомніце слупкі: пасля гэтага папка прыме такія файлы.</translation>
    </message>
    <message>
        <source>No date tells day and month apart. Import this file once by hand, choose the order of the dates, and let the columns be remembered: from then on the folder takes such files.</source>
        <translation>Ні з адной даты не відаць, дзе дзень, а дзе месяц. Імпартуйце гэты файл адзін раз уручную, выберыце парадак у датах і запомніце слупкі: пасля гэтага папка прыме такія файлы.</translation>
    </message>
    <message>
        <source>{rejected} of {rows} rows are wrong. A person should look at the file first.</source>
        <translation>Памылковыя радкі: {rejected} з {rows}. Спачатку хтосьці мусіць паглядзець на файл.</translation>
    </message>
    <message>
        <source>The file could not be read because of a fault in the program. Try to import it by hand.</source>
        <translation>Файл не ўдалося прачытаць праз памылку праграмы. Паспрабуйце імпартаваць яго ўручную.</translation>
    </message>
    <message>
        <source>Nobody has said what is in this, and {person} may not be able to have it. Nothing was given; ask whoever makes it, or choose something else.</source>
        <translation>Ніхто не сказаў, што ў складзе, а для {person} гэта можа не падысці. Нічога не падорана; спытайце таго, хто гэта робіць, або выберыце нешта іншае.</translation>
    </message>
    <message>
        <source>{name} is in the house already. Nothing was changed.</source>
        <translation>{name} ужо жыве тут. Нічога не зменена.</translation>
    </message>
    <message>
        <source>This guest wants nothing sent or printed. Open the guest’s privacy page and say why it must be.</source>
        <translation>Госць просіць нічога не дасылаць і не друкаваць. Калі трэба, адкрыйце старонку прыватнасці госця і напішыце чаму.</translation>
    </message>
    <message>
        <source>Say in a few words why it goes out all the same. It is kept.</source>
        <translation>Напішыце некалькімі словамі, чаму ўсё ж трэба. Гэта захоўваецца.</translation>
    </message>
    <message>
        <source>Write the name the guest goes by.</source>
        <translation>Увядзіце імя, пад якім госць вядомы.</translation>
    </message>
    <message>
        <source>The guest goes by another name already. End that first.</source>
        <translation>Госць ужо вядомы пад іншым імем. Спачатку спыніце гэта.</translation>
    </message>
    <message>
        <source>The guest goes by their own name.</source>
        <translation>Госць вядомы пад уласным імем.</translation>
    </message>
    <message>
        <source>This time is over already. Choose a later one.</source>
        <translation>Гэты час ужо мінуў. Выберыце пазнейшы.</translation>
    </message>
    <message>
        <source>This guest’s data was erased. What is left are stays and sums; nothing can be added.</source>
        <translation>Звесткі гэтага госця выдалены. Засталіся пражыванні і сумы; нічога дадаць нельга.</translation>
    </message>
    <message>
        <source>This card went with the guest’s data. That it was made is still known.</source>
        <translation>Гэтая паштоўка знікла разам са звесткамі госця. Вядома толькі, што яна была.</translation>
    </message>
    <message>
        <source>Say what it is for and how the guest agreed.</source>
        <translation>Укажыце, для чаго гэта і як госць пагадзіўся.</translation>
    </message>
    <message>
        <source>A photo is kept only on the guest’s word. Ask first, and write the yes down.</source>
        <translation>Фота захоўваецца толькі са згоды госця. Спачатку спытайце і запішыце згоду.</translation>
    </message>
    <message>
        <source>Only pictures (JPEG, PNG, WebP, HEIC) and PDF files are kept, whatever the name says.</source>
        <translation>Захоўваюцца толькі выявы (JPEG, PNG, WebP, HEIC) і файлы PDF, як бы яны ні называліся.</translation>
    </message>
    <message>
        <source>This PDF would do something by itself (a script or a file inside). It was not kept.</source>
        <translation>Гэты PDF сам нешта запускае (сцэнарый або файл унутры). Ён не захаваны.</translation>
    </message>
    <message>
        <source>This is larger than 2 MB. It was not kept.</source>
        <translation>Гэта больш за 2 МБ. Не захавана.</translation>
    </message>
    <message>
        <source>Identity papers and bank cards are never kept, not even as a picture: a copy is as good as the thing. Write down that you saw it, nothing more.</source>
        <translation>Дакументы асобы і банкаўскія карткі ніколі не захоўваюцца, нават як выява: копія вартая арыгінала. Запішыце толькі, што бачылі дакумент.</translation>
    </message>
    <message>
        <source>{most} files are enough. Take one away first.</source>
        <translation>Файлаў дастаткова: {most}. Спачатку прыбярыце адзін.</translation>
    </message>
    <message>
        <source>This is not the guest’s name. Nothing was erased.</source>
        <translation>Гэта не імя госця. Нічога не выдалена.</translation>
    </message>
    <message>
        <source>The guest is in the house. Their data can be erased once they have left.</source>
        <translation>Госць у гатэлі. Звесткі можна выдаліць пасля ад’езду.</translation>
    </message>
    <message>
        <source>The guest is expected. Cancel the stay first; then their data can be erased.</source>
        <translation>Госць чакаецца. Спачатку адмяніце пражыванне, потым звесткі можна выдаліць.</translation>
    </message>
    <message>
        <source>A gesture of this guest waits to be decided or given. Close it first.</source>
        <translation>Жэст для гэтага госця чакае рашэння або ўручэння. Спачатку закрыйце яго.</translation>
    </message>
    <message>
        <source>A request of this guest is open. Do it or decline it first.</source>
        <translation>Просьба гэтага госця яшчэ адкрыта. Спачатку выканайце яе або адмоўце.</translation>
    </message>
    <message>
        <source>A thing of this guest lies in lost and found. Hand it back or close it first.</source>
        <translation>Рэч гэтага госця ляжыць сярод знойдзеных. Спачатку вярніце яе або закрыйце справу.</translation>
    </message>
    <message>
        <source>An order, repair or hold of this guest is open. Close it first.</source>
        <translation>Заказ, рамонт або адкладзеная рэч гэтага госця яшчэ адкрыты. Спачатку закрыйце.</translation>
    </message>
    <message>
        <source>Only a manager may do this. Choose one.</source>
        <translation>Гэта можа зрабіць толькі дырэктар. Выберыце яго.</translation>
    </message>
    <message>
        <source>These two are one profile already. Nothing was changed.</source>
        <translation>Гэта ўжо адзін профіль. Нічога не зменена.</translation>
    </message>
    <message>
        <source>This profile stands on its own already. Nothing was changed.</source>
        <translation>Гэты профіль ужо асобны. Нічога не зменена.</translation>
    </message>
    <message>
        <source>Choose one of the card sizes.</source>
        <translation>Выберыце адзін з памераў карткі.</translation>
    </message>
    <message>
        <source>Choose one of the hands.</source>
        <translation>Выберыце адзін з почыркаў.</translation>
    </message>
    <message>
        <source>Choose two colours, or none.</source>
        <translation>Выберыце два колеры або ніводнага.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose a PNG, JPEG or SVG file.</source>
        <translation>Гэты малюнак не ўдалося прачытаць. Выберыце файл PNG, JPEG або SVG.</translation>
    </message>
    <message>
        <source>This logo is too large even when it is made small. Choose a simpler one.</source>
        <translation>Гэты лагатып завялікі нават пасля памяншэння. Выберыце прасцейшы.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose a PNG or JPEG of your signature.</source>
        <translation>Гэты малюнак не ўдалося прачытаць. Выберыце PNG або JPEG са сваім подпісам.</translation>
    </message>
    <message>
        <source>No signature can be seen on this picture. Write it with a dark pen on white paper and take it again.</source>
        <translation>На гэтым малюнку не відаць подпісу. Падпішыцеся цёмнай ручкай на белай паперы і здыміце яшчэ раз.</translation>
    </message>
    <message>
        <source>This is no font file that can be read. Choose a TTF or OTF file.</source>
        <translation>Гэты файл шрыфту не ўдалося прачытаць. Выберыце файл TTF або OTF.</translation>
    </message>
    <message>
        <source>This font is too large to be kept. Choose one of at most 2 MB.</source>
        <translation>Гэты шрыфт завялікі, каб яго захаваць. Выберыце не большы за 2 МБ.</translation>
    </message>
    <message>
        <source>The maker of this font forbids putting it into documents. Choose another one.</source>
        <translation>Аўтар гэтага шрыфту забараняе змяшчаць яго ў дакументы. Выберыце іншы.</translation>
    </message>
    <message>
        <source>This font has no letters a card could be written with. Choose another one.</source>
        <translation>У гэтым шрыфце няма літар, якімі можна напісаць картку. Выберыце іншы.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Спачатку напішыце тэкст.</translation>
    </message>
    <message>
        <source>This text is too long for a card: at most {most} characters.</source>
        <translation>Гэты тэкст задоўгі для карткі: не больш за {most} знакаў.</translation>
    </message>
    <message>
        <source>There is no field {{{name}}}. Choose one of the fields below the text.</source>
        <translation>Няма поля {{{name}}}. Выберыце адно з палёў пад тэкстам.</translation>
    </message>
    <message>
        <source>A bracket is not closed, or nothing stands between the strokes: {mark}</source>
        <translation>Дужка не закрытая, або паміж рыскамі нічога няма: {mark}</translation>
    </message>
    <message>
        <source>There are {most} texts already. Take out what nobody uses by changing it into the new one.</source>
        <translation>Тэкстаў ужо {most}. Змяніце на новы той, якім ніхто не карыстаецца.</translation>
    </message>
    <message>
        <source>This text is not here any more. Go back and look again.</source>
        <translation>Гэтага тэксту тут ужо няма. Вярніцеся і паглядзіце яшчэ раз.</translation>
    </message>
    <message>
        <source>There is no encoding called “{name}”. Try utf-8, windows-1250 or iso-8859-2.</source>
        <translation>Няма кадавання «{name}». Паспрабуйце utf-8, windows-1250 ці iso-8859-2.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a spreadsheet: it is damaged or protected by a password. Nothing was changed.</source>
        <translation>{file} не чытаецца як табліца: файл пашкоджаны або абаронены паролем. Нічога не зменена.</translation>
    </message>
    <message>
        <source>Nothing in {file} looks like a guest with a name. Nothing was changed.</source>
        <translation>У файле {file} нішто не падобна на госця з імем. Нічога не зменена.</translation>
    </message>
    <message>
        <source>One value in the file is larger than 32 MB. Nothing was changed.</source>
        <translation>Адно са значэнняў у файле большае за 32 МБ. Нічога не зменена.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed.</source>
        <translation>Файл {file} пусты. Нічога не зменена.</translation>
    </message>
    <message>
        <source>{file} is not a table, an address book or the export of another system. Export it as CSV, Excel, JSON or vCard.</source>
        <translation>{file} — гэта не табліца, не адрасная кніга і не адказ сістэмы. Экспартуйце даныя як CSV, Excel, JSON або vCard.</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”.</source>
        <translation>Няма набору «{name}».</translation>
    </message>
    <message>
        <source>There is no field called “{name}”.</source>
        <translation>Няма поля «{name}».</translation>
    </message>
    <message>
        <source>There is no column called “{name}”. The columns are: {columns}</source>
        <translation>Няма слупка «{name}». Слупкі: {columns}</translation>
    </message>
    <message>
        <source>The order of dates is DMY, MDY or YMD, not “{name}”.</source>
        <translation>Парадак дат — DMY, MDY або YMD, а не «{name}».</translation>
    </message>
    <message>
        <source>No column is chosen for the guest’s name. Choose one and try again. The columns are: {columns}</source>
        <translation>Не выбраны слупок з імем госця. Выберыце яго і паспрабуйце зноў. Слупкі: {columns}</translation>
    </message>
    <message>
        <source>{file} is being imported just now. Wait until it is done.</source>
        <translation>Зараз імпартуецца файл {file}. Пачакайце, пакуль скончыцца.</translation>
    </message>
    <message>
        <source>The import of {file} did not come in, so there is nothing to undo.</source>
        <translation>Імпарт файла {file} не адбыўся, таму няма чаго адмяняць.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>няма імя</translation>
    </message>
    <message>
        <source>letters were lost before the export</source>
        <translation>літары страчаны яшчэ да экспарту</translation>
    </message>
    <message>
        <source>a character that is no letter</source>
        <translation>знак, які не з’яўляецца літарай</translation>
    </message>
    <message>
        <source>a formula, not a name</source>
        <translation>формула, а не імя</translation>
    </message>
    <message>
        <source>too long to be a guest</source>
        <translation>занадта доўга для госця</translation>
    </message>
    <message>
        <source>more columns than the heading: {more}</source>
        <translation>слупкоў больш за загаловак: {more}</translation>
    </message>
    <message>
        <source>the quotation mark is never closed</source>
        <translation>двукоссе не закрыта</translation>
    </message>
    <message>
        <source>the file ends in the middle of this card</source>
        <translation>файл заканчваецца пасярод гэтай карткі</translation>
    </message>
    <message>
        <source>the file ends too early or is damaged here</source>
        <translation>файл заканчваецца зарана або тут пашкоджаны</translation>
    </message>
    <message>
        <source>this date does not exist: {value}</source>
        <translation>такой даты няма: {value}</translation>
    </message>
    <message>
        <source>too long to be a note</source>
        <translation>занадта доўга для нататкі</translation>
    </message>
    <message>
        <source>this number belongs to somebody else here, {name}: name the source</source>
        <translation>гэты нумар тут належыць іншаму госцю ({name}): назавіце крыніцу</translation>
    </message>
    <message>
        <source>Cancelled. What is out stays out, the rest is kept.</source>
        <translation>Скасавана. Што надрукавана, тое надрукавана; астатняе захавана.</translation>
    </message>
    <message>
        <source>The printer “{printer}” has no paper. Everything is kept; put paper in and print again, or save it. {said}</source>
        <translation>У прынтары «{printer}» няма паперы. Усё захавана; пакладзіце паперу і друкуйце зноў або захавайце. {said}</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer “{printer}”. Everything is kept; free it and print again, or save it. {said}</source>
        <translation>У прынтары «{printer}» заела паперу. Усё захавана; дастаньце яе і друкуйце зноў або захавайце. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” has no ink or toner. Everything is kept; change it and print again, or save it. {said}</source>
        <translation>У прынтары «{printer}» скончылася чарніла або тонар. Усё захавана; замяніце і друкуйце зноў або захавайце. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” is open. Everything is kept; close it and print again. {said}</source>
        <translation>Прынтар «{printer}» адкрыты. Усё захавана; зачыніце яго і друкуйце зноў. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” cannot be reached. Everything is kept; is it on? Print again, or save it. {said}</source>
        <translation>Прынтар «{printer}» недаступны. Усё захавана; ці ўключаны ён? Друкуйце зноў або захавайце. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” is stopped. Everything is kept; start its queue and print again, or save it. {said}</source>
        <translation>Прынтар «{printer}» спынены. Усё захавана; запусціце чаргу і друкуйце зноў або захавайце. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not here any more. Everything is kept; choose another one, or save it.</source>
        <translation>Прынтара «{printer}» тут ужо няма. Усё захавана; выберыце іншы або захавайце.</translation>
    </message>
    <message>
        <source>This computer’s disk is full, so nothing could be sent to the printer. Everything is kept; make room and print again.</source>
        <translation>Дыск гэтага камп’ютара поўны, таму на прынтар нічога не адпраўлена. Усё захавана; вызваліце месца і друкуйце зноў.</translation>
    </message>
    <message>
        <source>Choose whom the cards are for.</source>
        <translation>Выберыце, для каго паштоўкі.</translation>
    </message>
    <message>
        <source>There is nobody to write to. Choose others.</source>
        <translation>Няма каму пісаць. Выберыце іншых.</translation>
    </message>
    <message>
        <source>Up to {most} cards can be made at once. Choose fewer.</source>
        <translation>За адзін раз можна падрыхтаваць не больш за {most} паштовак. Выберыце менш.</translation>
    </message>
    <message>
        <source>These cards are not here any more. Go back and look again.</source>
        <translation>Гэтых паштовак тут ужо няма. Вярніцеся і паглядзіце зноў.</translation>
    </message>
    <message>
        <source>This card is left out: {name}.</source>
        <translation>Гэта паштоўка прапушчана: {name}.</translation>
    </message>
    <message>
        <source>This card is printed already: {name}. Write another one.</source>
        <translation>Гэта паштоўка ўжо надрукавана: {name}. Напішыце новую.</translation>
    </message>
    <message>
        <source>A card waits, is to be mended, or stopped.</source>
        <translation>Паштоўка чакае, патрабуе выпраўлення або спынена.</translation>
    </message>
    <message>
        <source>Choose one of the languages of cards.</source>
        <translation>Выберыце адну з моў паштовак.</translation>
    </message>
    <message>
        <source>Choose an envelope or a sheet of labels.</source>
        <translation>Выберыце канверт або аркуш налепак.</translation>
    </message>
    <message>
        <source>Write an address first.</source>
        <translation>Спачатку напішыце адрас.</translation>
    </message>
    <message>
        <source>This line is too long for an envelope.</source>
        <translation>Гэты радок задоўгі для канверта.</translation>
    </message>
    <message>
        <source>Choose how many cards a sheet takes.</source>
        <translation>Выберыце, колькі паштовак на аркушы.</translation>
    </message>
    <message>
        <source>So many cards do not fit this sheet. Choose fewer, or another size.</source>
        <translation>Столькі паштовак не змесціцца на гэтым аркушы. Выберыце менш або іншы памер.</translation>
    </message>
    <message>
        <source>Choose a period that ends after it begins, of at most {most} days.</source>
        <translation>Выберыце перыяд, які заканчваецца пасля пачатку, не даўжэйшы за {most} дзён.</translation>
    </message>
    <message>
        <source>The statement could not be written in the form that archives keep. Nothing was saved.</source>
        <translation>Не ўдалося запісаць справаздачу ў архіўным фармаце. Нічога не захавана.</translation>
    </message>
    <message>
        <source>Choose who it is.</source>
        <translation>Выберыце, хто гэта.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напішыце імя.</translation>
    </message>
    <message>
        <source>Write an age (7) or a year of birth (2019), or leave it empty.</source>
        <translation>Напішыце ўзрост (7) або год нараджэння (2019) ці пакіньце пустым.</translation>
    </message>
    <message>
        <source>This is the guest’s own profile. Choose somebody else.</source>
        <translation>Гэта профіль самога госця. Выберыце некага іншага.</translation>
    </message>
    <message>
        <source>Write what the day is for.</source>
        <translation>Напішыце, што гэта за дзень.</translation>
    </message>
    <message>
        <source>This is not here any more. Look at the page again.</source>
        <translation>Гэтага тут ужо няма. Паглядзіце на старонку яшчэ раз.</translation>
    </message>
    <message>
        <source>Choose one of the three answers.</source>
        <translation>Выберыце адзін з трох адказаў.</translation>
    </message>
    <message>
        <source>The import of {file} is too old to be undone: what stood there before is deleted by your rules of retention.</source>
        <translation>Імпарт файла {file} занадта стары, каб яго адмяніць: ранейшыя значэнні выдалены паводле правіл захоўвання.</translation>
    </message>
    <message>
        <source>The list is empty. No card was drawn.</source>
        <translation>Спіс пусты. Паштовак не зроблена.</translation>
    </message>
    <message>
        <source>Line {row} below the headings: “{value}” is not known here. No card was drawn.</source>
        <translation>Радок {row} пад загалоўкамі: «{value}» тут невядома. Паштовак не зроблена.</translation>
    </message>
    <message>
        <source>Line {row} below the headings has not as many columns as they have. No card was drawn.</source>
        <translation>Радок {row} пад загалоўкамі: слупкоў не столькі, колькі загалоўкаў. Паштовак не зроблена.</translation>
    </message>
    <message>
        <source>A quotation mark in line {row} below the headings never ends. No card was drawn.</source>
        <translation>Радок {row} пад загалоўкамі: двукоссе не закрыта. Паштовак не зроблена.</translation>
    </message>
    <message>
        <source>No column could be read as: {fields}. Import this file once by hand, choose the columns, and let them be remembered: from then on the folder takes such files.</source>
        <translation>Ніводны слупок не ўдалося прачытаць як: {fields}. Імпартуйце гэты файл адзін раз самі, выберыце слупкі і дазвольце іх запомніць: з таго часу папка прымае такія файлы.</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Evacuation list</source>
        <translation>Спіс для эвакуацыі</translation>
    </message>
    <message>
        <source>As of {time}, {day}</source>
        <translation>Стан на {time}, {day}</translation>
    </message>
    <message>
        <source>People in the house: {people}. Rooms: {rooms}.</source>
        <translation>Людзей у будынку: {people}. Пакояў: {rooms}.</translation>
    </message>
    <message>
        <source>Help first</source>
        <translation>Дапамагчы найперш</translation>
    </message>
    <message>
        <source>Floor not known</source>
        <translation>Паверх невядомы</translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>Паверх {floor}</translation>
    </message>
    <message>
        <source>{name} (child)</source>
        <translation>{name} (дзіця)</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>патрэбна дапамога</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Ready by</source>
        <translation>Гатова да</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>На паштоўцы</translation>
    </message>
    <message>
        <source>Write a time like 15:30.</source>
        <translation>Напішыце час, напрыклад 15:30.</translation>
    </message>
</context>
<context>
    <name>EyeButton</name>
    <message>
        <source>Show what is folded for ten seconds</source>
        <translation>Паказаць схаванае на дзесяць секунд</translation>
    </message>
</context>
<context>
    <name>FacingLists</name>
    <message>
        <source>Log a find</source>
        <translation>Запісаць знаходку</translation>
    </message>
    <message>
        <source>Log a question</source>
        <translation>Запісаць пошук</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знойдзена</translation>
    </message>
    <message>
        <source>The shelves are empty.</source>
        <translation>Паліцы пустыя.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Шукаюць</translation>
    </message>
    <message>
        <source>Nobody is looking for anything.</source>
        <translation>Ніхто нічога не шукае.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Allergy</source>
        <translation>Алергія</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здароўе</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Дыета</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Даступнасць</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>{what}, {severity}</source>
        <translation>{what}, {severity}</translation>
    </message>
    <message>
        <source>asked, none</source>
        <translation>спыталі, няма</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>не пыталі</translation>
    </message>
    <message>
        <source>Confirmed today, {name}</source>
        <translation>Пацверджана сёння, {name}</translation>
    </message>
    <message>
        <source>Confirmed {day}, {name}</source>
        <translation>Пацверджана {day}, {name}</translation>
    </message>
    <message>
        <source>True name</source>
        <translation>Сапраўднае імя</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Protected facts</source>
        <translation>Абароненыя звесткі</translation>
    </message>
    <message>
        <source>Nothing protected is on file.</source>
        <translation>Абароненых звестак няма.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Паказаць падрабязнасці</translation>
    </message>
    <message>
        <source>All still holds</source>
        <translation>Усё па-ранейшаму так</translation>
    </message>
    <message>
        <source>Each look at details is written down.</source>
        <translation>Кожны прагляд падрабязнасцяў запісваецца.</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>без тэрміну</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>захоўваецца да: {day}</translation>
    </message>
    <message>
        <source>It goes soon: ask the guest whether it still holds.</source>
        <translation>Хутка знікне: спытайце госця, ці ўсё яшчэ так.</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Згода адклікана</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation>Выдаліць назаўсёды?</translation>
    </message>
    <message>
        <source>{fact}: consent withdrawn</source>
        <translation>{fact}: згода адклікана</translation>
    </message>
</context>
<context>
    <name>FaultBox</name>
    <message>
        <source>Something went wrong</source>
        <translation>Нешта пайшло не так</translation>
    </message>
    <message>
        <source>No guest’s name, room or note is in these details.</source>
        <translation>У гэтых падрабязнасцях няма імёнаў гасцей, пакояў і нататак.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Тут нешта пайшло не так</translation>
    </message>
    <message>
        <source>Nothing that you saved is lost; your draft is kept.</source>
        <translation>Усё захаванае на месцы; чарнавік таксама.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Капіраваць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Open this page again</source>
        <translation>Адкрыць зноў</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>free</source>
        <translation>бясплатна</translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message>
        <source>Without words</source>
        <translation>Без апісання</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Паглядзець</translation>
    </message>
    <message>
        <source>Look at {file}</source>
        <translation>Паглядзець: {file}</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>A kept file</source>
        <translation>Захаваны файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Захаваць як…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Адкрыць у іншай праграме</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Another program may know how to open it.</source>
        <translation>Гэты файл тут не паказаць. Магчыма, яго адкрые іншая праграма.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}  ·  Page Up and Page Down turn, Ctrl with + and − enlarges</source>
        <translation>Старонка {page} з {pages}  ·  Page Up і Page Down гартаюць, Ctrl з + і − павялічвае</translation>
    </message>
    <message>
        <source>No program on this computer opens such files. Save it instead.</source>
        <translation>Ніводная праграма на гэтым камп’ютары не адкрывае такіх файлаў. Захавайце яго.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Захавана як {name}.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>A table, a spreadsheet, an address book or the export of a hotel system. Nothing is changed yet.</source>
        <translation>Табліца, электронная табліца, адрасная кніга або адказ гатэльнай сістэмы. Пакуль нічога не змяняецца.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Перацягніце файл сюды</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбраць файл</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Што ў файле</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Чытаецца {file} …</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Некалькімі словамі</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</source>
        <translation>Выявы і PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбраць файл</translation>
    </message>
</context>
<context>
    <name>FindDetail</name>
    <message>
        <source>Photo</source>
        <translation>Фота</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Шлях рэчы</translation>
    </message>
    <message>
        <source>only added to</source>
        <translation>толькі дапаўняецца</translation>
    </message>
    <message>
        <source>Choose a thing to see it in full.</source>
        <translation>Выберыце рэч, каб бачыць усё.</translation>
    </message>
    <message>
        <source>Hidden mark</source>
        <translation>Схаваная прыкмета</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>Each look is written down.</source>
        <translation>Кожны прагляд запісваецца.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Вярнуць</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Даслаць</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знойдзена</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Адкрыць зноў</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Бірка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Яшчэ</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s). Click to add one.</source>
        <translation>
            <numerusform>%n фота. Націсніце, каб дадаць.</numerusform>
            <numerusform>%n фота. Націсніце, каб дадаць.</numerusform>
            <numerusform>%n фота. Націсніце, каб дадаць.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колер</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Марка</translation>
    </message>
    <message>
        <source>Serial or engraving</source>
        <translation>Нумар або гравіроўка</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Хто забраў</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перавозчык</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Нумар адпраўкі</translation>
    </message>
    <message>
        <source>Open guest</source>
        <translation>Адкрыць госця</translation>
    </message>
    <message>
        <source>Belongs together with {number}</source>
        <translation>Звязана з {number}</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Раз’яднаць</translation>
    </message>
    <message>
        <source>Is it {number}?</source>
        <translation>Гэта {number}?</translation>
    </message>
    <message>
        <source>Yes, together</source>
        <translation>Так, тое самае</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Выправіць</translation>
    </message>
    <message>
        <source>Move to another shelf</source>
        <translation>На іншую паліцу</translation>
    </message>
    <message>
        <source>Somebody keeps it</source>
        <translation>Аддаць камусьці</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>Утылізаваць</translation>
    </message>
</context>
<context>
    <name>FindFields</name>
    <message>
        <source>in any of the four languages</source>
        <translation>на любой з чатырох моў</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дзень</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Hidden mark</source>
        <translation>Схаваная прыкмета</translation>
    </message>
    <message>
        <source>Mark it as</source>
        <translation>Пазначыць як</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Што гэта?</translation>
    </message>
    <message>
        <source>teddy bear brown red bow</source>
        <translation>плюшавы мядзведзік карычневы чырвоны бант</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дзе</translation>
    </message>
    <message>
        <source>room or place</source>
        <translation>пакой або месца</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Дакладна</translation>
    </message>
    <message>
        <source>under the bed</source>
        <translation>пад ложкам</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Хто знайшоў</translation>
    </message>
    <message>
        <source>Counted with</source>
        <translation>Хто яшчэ лічыў</translation>
    </message>
    <message>
        <source>a second person</source>
        <translation>другі чалавек</translation>
    </message>
    <message>
        <source>Money and jewellery are counted by two.</source>
        <translation>Грошы і ўпрыгожанні лічаць удваіх.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колер</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Марка</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>не відаць</translation>
    </message>
    <message>
        <source>Serial or engraving</source>
        <translation>Нумар або гравіроўка</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message>
        <source>Hidden mark, for proof of ownership</source>
        <translation>Схаваная прыкмета, каб пазнаць уладальніка</translation>
    </message>
    <message>
        <source>never printed, never shown in lists</source>
        <translation>не друкуецца, у спісах не паказваецца</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
</context>
<context>
    <name>FindForm</name>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>on the shelf</source>
        <translation>на паліцы</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>шукаем</translation>
    </message>
    <message>
        <source>found</source>
        <translation>знойдзена</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>вернута</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>даслана</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>аддадзена</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>утылізавана</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>perishable</source>
        <translation>псуецца</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>лекі</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>наяўныя грошы</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>дакумент асобы</translation>
    </message>
    <message>
        <source>bank card</source>
        <translation>банкаўская карта</translation>
    </message>
    <message>
        <source>device</source>
        <translation>прылада</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Пашпарт</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Пасведчанне асобы</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Пасведчанне кіроўцы</translation>
    </message>
    <message>
        <source>None, we know the guest</source>
        <translation>Ніякага, госць вядомы</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знойдзена</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Шукаюць</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Выпраўлена</translation>
    </message>
    <message>
        <source>Taken back, it was a slip</source>
        <translation>Скасавана, гэта была памылка</translation>
    </message>
    <message>
        <source>The owner is known</source>
        <translation>Уладальнік вядомы</translation>
    </message>
    <message>
        <source>The owner is not known after all</source>
        <translation>Уладальнік усё ж невядомы</translation>
    </message>
    <message>
        <source>Belongs together with {number}</source>
        <translation>Звязана з {number}</translation>
    </message>
    <message>
        <source>Does not belong together with {number}</source>
        <translation>Не звязана з {number}</translation>
    </message>
    <message>
        <source>Put on another shelf</source>
        <translation>Перакладзена на іншую паліцу</translation>
    </message>
    <message>
        <source>Looked at the hidden mark</source>
        <translation>Прагледжана схаваная прыкмета</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Вернута</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Даслана</translation>
    </message>
    <message>
        <source>Kept by somebody else</source>
        <translation>Аддадзена камусьці іншаму</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Утылізавана</translation>
    </message>
    <message>
        <source>Closed, it was not found</source>
        <translation>Закрыта, не знойдзена</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Адкрыта зноў</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>да {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), {kind}. Check it against the law of your place.</source>
        <translation>
            <numerusform>%n дзень, {kind}. Зверце з мясцовым законам.</numerusform>
            <numerusform>%n дні, {kind}. Зверце з мясцовым законам.</numerusform>
            <numerusform>%n дзён, {kind}. Зверце з мясцовым законам.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>шукаюць</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>counted with {name}</source>
        <translation>пералічана ўдваіх: {name}</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>тэрмін мінуў</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>апошні дзень</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>застаўся %n дзень</numerusform>
            <numerusform>засталося %n дні</numerusform>
            <numerusform>засталося %n дзён</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldCover</name>
    <message>
        <source>folded</source>
        <translation>схавана</translation>
    </message>
</context>
<context>
    <name>FoldedPhoto</name>
    <message>
        <source>Photo of the guest</source>
        <translation>Фота госця</translation>
    </message>
</context>
<context>
    <name>FoldedText</name>
    <message>
        <source>folded</source>
        <translation>схавана</translation>
    </message>
</context>
<context>
    <name>FoldedValue</name>
    <message>
        <source>folded</source>
        <translation>схавана</translation>
    </message>
</context>
<context>
    <name>ForUsCard</name>
    <message>
        <source>For us</source>
        <translation>Для нас</translation>
    </message>
    <message>
        <source>{what}, {amount}</source>
        <translation>{what}, {amount}</translation>
    </message>
    <message>
        <source>Choose a gesture</source>
        <translation>Выбраць жэст</translation>
    </message>
    <message>
        <source>Nothing stands out today. A small thing, unasked, is remembered longest.</source>
        <translation>Сёння нічога асаблівага. Даўжэй за ўсё помніцца дробязь, пра якую ніхто не прасіў.</translation>
    </message>
    <message>
        <source>Birthday today.</source>
        <translation>Сёння дзень народзінаў.</translation>
    </message>
    <message>
        <source>Birthday today. On {day} this went down well: {what}.</source>
        <translation>Сёння дзень народзінаў. Што спадабалася {day}: {what}.</translation>
    </message>
    <message>
        <source>Wedding day today.</source>
        <translation>Сёння гадавіна вяселля.</translation>
    </message>
    <message>
        <source>Wedding day today. On {day} this went down well: {what}.</source>
        <translation>Сёння гадавіна вяселля. Што спадабалася {day}: {what}.</translation>
    </message>
</context>
<context>
    <name>FoundFormPage</name>
    <message>
        <source>Log a find</source>
        <translation>Запісаць знаходку</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знойдзена</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Шукаюць</translation>
    </message>
    <message>
        <source>Found or asked for</source>
        <translation>Знойдзена або шукаюць</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Выправіць</translation>
    </message>
    <message>
        <source>Log a question</source>
        <translation>Запісаць пошук</translation>
    </message>
    <message>
        <source>the number is given when you save</source>
        <translation>нумар з’явіцца пасля захавання</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Lost &amp; found</source>
        <translation>Знойдзеныя рэчы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрытыя</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытыя</translation>
    </message>
    <message>
        <source>By keep-until</source>
        <translation>Па тэрміне</translation>
    </message>
    <message>
        <source>Which things are shown</source>
        <translation>Якія рэчы паказаны</translation>
    </message>
    <message>
        <source>Tag {number}</source>
        <translation>Бірка {number}</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Выбраць фота</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Фота (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>FreshLine</name>
    <message>
        <source>What changed</source>
        <translation>Што змянілася</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Папкі пад наглядам</translation>
    </message>
</context>
<context>
    <name>GestureDetail</name>
    <message>
        <source>Room {number}</source>
        <translation>Пакой {number}</translation>
    </message>
    <message>
        <source>no guest yet</source>
        <translation>пакуль без госця</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Не турбаваць да: {time}</translation>
    </message>
    <message>
        <source>Ready by {time}</source>
        <translation>Гатова да {time}</translation>
    </message>
    <message>
        <source>Planned for {amount}</source>
        <translation>План: {amount}</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Рашэнне: {name}</translation>
    </message>
    <message>
        <source>True cost</source>
        <translation>Сапраўдны кошт</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаму</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Запісаць</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Даць</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Дастаўлена</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Прабел</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Паштоўка</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Госць</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Чыё гэта?</translation>
    </message>
    <message>
        <source>It belongs to another guest</source>
        <translation>Гэта іншага госця</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Прагледжана</translation>
    </message>
    <message>
        <source>True cost differs</source>
        <translation>Кошт іншы</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Адклікаць</translation>
    </message>
    <message>
        <source>Cancel, the money returns</source>
        <translation>Скасаваць, грошы вяртаюцца</translation>
    </message>
</context>
<context>
    <name>GestureForm</name>
    <message>
        <source>Occasion</source>
        <translation>Нагода</translation>
    </message>
    <message>
        <source>was {amount}</source>
        <translation>было {amount}</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Нешта іншае…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
</context>
<context>
    <name>GesturePage</name>
    <message>
        <source>New gesture</source>
        <translation>Новы жэст</translation>
    </message>
</context>
<context>
    <name>GestureSteps</name>
    <message>
        <source>Given: {what}.</source>
        <translation>Дадзена: {what}.</translation>
    </message>
    <message>
        <source>Delivered: {what}.</source>
        <translation>Дастаўлена: {what}.</translation>
    </message>
    <message>
        <source>Cancelled: {what}. The money is back.</source>
        <translation>Скасавана: {what}. Грошы вярнуліся.</translation>
    </message>
    <message>
        <source>Withdrawn: {what}.</source>
        <translation>Адклікана: {what}.</translation>
    </message>
    <message>
        <source>Looked at: {what}.</source>
        <translation>Прагледжана: {what}.</translation>
    </message>
    <message>
        <source>{what} has found its guest.</source>
        <translation>{what}: цяпер ёсць госць.</translation>
    </message>
    <message>
        <source>{what} moved.</source>
        <translation>Перанесена: {what}.</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>waiting</source>
        <translation>чакае</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>дазволена</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дадзена</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>дастаўлена</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>адмова</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>тэрмін мінуў</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>адклікана</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасавана</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Пакой {number}</translation>
    </message>
    <message>
        <source>no guest yet</source>
        <translation>пакуль без госця</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Неадкладна</translation>
    </message>
    <message>
        <source>A gesture</source>
        <translation>Жэст</translation>
    </message>
</context>
<context>
    <name>GesturesPage</name>
    <message>
        <source>Gestures</source>
        <translation>Жэсты</translation>
    </message>
    <message>
        <source>New gesture</source>
        <translation>Новы жэст</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мае</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Усіх</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Something is next</source>
        <translation>Ёсць што рабіць</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Дастаўлена</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Прагледзець</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Якія</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Тут пакуль нічога няма</translation>
    </message>
    <message>
        <source>Small things count: give something kind.</source>
        <translation>Дробязі важныя: дайце нешта ад душы.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Справаздача</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>Language of the screens</source>
        <translation>Мова экранаў</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>As of {time}, {day}</source>
        <translation>Стан на {time}, {day}</translation>
    </message>
    <message>
        <source>Rooms: {rooms}. Guests: {people}.</source>
        <translation>Пакоі: {rooms}. Госці: {people}.</translation>
    </message>
    <message>
        <source>Rooming list: {group}</source>
        <translation>Спіс рассялення: {group}</translation>
    </message>
    <message>
        <source>Arrival on {day}</source>
        <translation>Прыезд {day}</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Групы</translation>
    </message>
    <message>
        <source>Rooming list</source>
        <translation>Спіс рассялення</translation>
    </message>
    <message>
        <source>Groups of these weeks</source>
        <translation>Групы гэтых тыдняў</translation>
    </message>
    <message>
        <source>Who is in the group</source>
        <translation>Хто ў групе</translation>
    </message>
    <message>
        <source>No group in these weeks</source>
        <translation>У гэтыя тыдні груп няма</translation>
    </message>
    <message>
        <source>A group’s name comes with an imported rooming list, or is typed into a stay.</source>
        <translation>Назва групы прыходзіць з імпартаваным спісам рассялення або пішацца ў пражыванні.</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>пасля ад’езду</translation>
    </message>
    <message>
        <source>{here} of {rooms} here</source>
        <translation>{here} з {rooms} тут</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n госць</numerusform>
            <numerusform>%n госці</numerusform>
            <numerusform>%n гасцей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n пакой</numerusform>
            <numerusform>%n пакоі</numerusform>
            <numerusform>%n пакояў</numerusform>
        </translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>разам: {name}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Пакой {number}</translation>
    </message>
    <message>
        <source>no room yet</source>
        <translation>пакуль без пакоя</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>not asked</source>
        <translation>не пыталі</translation>
    </message>
    <message>
        <source>asked, none</source>
        <translation>спыталі, няма</translation>
    </message>
    <message>
        <source>{allergens}, severe</source>
        <translation>{allergens}, цяжкая</translation>
    </message>
    <message>
        <source>Ask {name} first</source>
        <translation>Спачатку спытайце: {name}</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Ужо скончылася</translation>
    </message>
    <message>
        <source>{word}: not for this room</source>
        <translation>{word}: не для гэтага пакоя</translation>
    </message>
    <message>
        <source>{word}: {name} wants none</source>
        <translation>{word}: {name} не хоча</translation>
    </message>
    <message>
        <source>{word}: not for {name}</source>
        <translation>{word}: не для {name}</translation>
    </message>
    <message>
        <source>Lilies</source>
        <translation>Лілеі</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Кветкі</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Алкаголь</translation>
    </message>
    <message>
        <source>Pork</source>
        <translation>Свініна</translation>
    </message>
    <message>
        <source>Meat</source>
        <translation>Мяса</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Рыба</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Малако</translation>
    </message>
    <message>
        <source>Eggs</source>
        <translation>Яйкі</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Мёд</translation>
    </message>
    <message>
        <source>Sugar</source>
        <translation>Цукар</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Ежа</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Падарункі</translation>
    </message>
    <message>
        <source>Ask what is in it</source>
        <translation>Спытайце пра склад</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Соль</translation>
    </message>
    <message>
        <source>Beef</source>
        <translation>Ялавічына</translation>
    </message>
    <message>
        <source>Gelatine</source>
        <translation>Жэлацін</translation>
    </message>
</context>
<context>
    <name>GuestDeeds</name>
    <message>
        <source>Written down: asked, none</source>
        <translation>Запісана: спыталі, няма</translation>
    </message>
    <message>
        <source>Written down for everyone who serves them</source>
        <translation>Запісана для ўсіх, хто абслугоўвае</translation>
    </message>
    <message>
        <source>Preference added</source>
        <translation>Перавага дададзена</translation>
    </message>
    <message>
        <source>Preference changed</source>
        <translation>Перавага зменена</translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) confirmed today</source>
        <translation>
            <numerusform>Сёння пацверджана %n перавага</numerusform>
            <numerusform>Сёння пацверджаны %n перавагі</numerusform>
            <numerusform>Сёння пацверджана %n пераваг</numerusform>
        </translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Нататка прыбрана</translation>
    </message>
    <message>
        <source>Moved to the other guest</source>
        <translation>Перанесена да іншага госця</translation>
    </message>
    <message>
        <source>Preference taken away</source>
        <translation>Перавага прыбрана</translation>
    </message>
    <message>
        <source>On its own again: {name}</source>
        <translation>Зноў асобна: {name}</translation>
    </message>
    <message>
        <source>Confirmed: the guest’s own word</source>
        <translation>Пацверджана словам самога госця</translation>
    </message>
    <message>
        <source>Asked again another day</source>
        <translation>Спытаем іншым днём</translation>
    </message>
    <message>
        <source>Not honoured after all</source>
        <translation>Усё ж не выканана</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Выканана</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Запісана</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Прыбрана</translation>
    </message>
</context>
<context>
    <name>GuestFields</name>
    <message>
        <source>Name</source>
        <translation>Імя і прозвішча</translation>
    </message>
    <message>
        <source>Łucja Żółkiewska</source>
        <translation>Łucja Żółkiewska</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Зварот</translation>
    </message>
    <message>
        <source>Pani Łucja</source>
        <translation>пані Луцыя</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>Як вымаўляецца</translation>
    </message>
    <message>
        <source>WOO-tsya zhoow-KYEF-ska</source>
        <translation>ЛУ-ця жулк-ЕЎ-ска</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тытул</translation>
    </message>
    <message>
        <source>In its own letters</source>
        <translation>У родным напісанні</translation>
    </message>
    <message>
        <source>Уладзімір Кавальчук</source>
        <translation>Уладзімір Кавальчук</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Тэлефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Фірма</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Першая мова</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невядома</translation>
    </message>
    <message>
        <source>Also speaks</source>
        <translation>Іншыя мовы</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Дзень народзінаў</translation>
    </message>
    <message>
        <source>year, if told</source>
        <translation>год</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>Дзень вяселля</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Як звяртацца</translation>
    </message>
    <message>
        <source>Cards are written in it.</source>
        <translation>На ёй пішуцца паштоўкі.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мабільны</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Вуліца</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Паштовы індэкс</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Горад</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Рэгіён</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Краіна</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Грамадзянства</translation>
    </message>
</context>
<context>
    <name>GuestFind</name>
    <message>
        <source>Name or room; leave it empty when there is no name yet</source>
        <translation>Імя або пакой; пакіньце пустым, калі імя яшчэ няма</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Госць</translation>
    </message>
    <message>
        <source>Name, telephone or room</source>
        <translation>Імя, тэлефон або пакой</translation>
    </message>
    <message>
        <source>Guests found</source>
        <translation>Знойдзеныя госці</translation>
    </message>
    <message>
        <source>Nobody found by that name</source>
        <translation>Нікога з такім імем</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Нехта новы</translation>
    </message>
</context>
<context>
    <name>GuestFormPage</name>
    <message>
        <source>A new guest</source>
        <translation>Новы госць</translation>
    </message>
    <message>
        <source>Change a guest</source>
        <translation>Змена звестак пра госця</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>Guests this may be</source>
        <translation>Магчымыя госці</translation>
    </message>
    <message>
        <source>Your draft from {time} is back.</source>
        <translation>Вярнуўся ваш чарнавік, {time}.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Не захоўваць</translation>
    </message>
    <message>
        <source>Is it this guest?</source>
        <translation>Гэта той госць?</translation>
    </message>
    <message numerus="yes">
        <source>One of these %n?</source>
        <translation>
            <numerusform>Хтосьці з іх (%n)?</numerusform>
            <numerusform>Хтосьці з іх (%n)?</numerusform>
            <numerusform>Хтосьці з іх (%n)?</numerusform>
        </translation>
    </message>
    <message>
        <source>last here {day}</source>
        <translation>апошні раз {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n пражыванне</numerusform>
            <numerusform>%n пражыванні</numerusform>
            <numerusform>%n пражыванняў</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest added</source>
        <translation>Госць дададзены</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Змены захаваныя</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Пакінуць маё</translation>
    </message>
    <message>
        <source>Take the new state</source>
        <translation>Узяць новае</translation>
    </message>
    <message>
        <source>No, somebody new</source>
        <translation>Не, нехта новы</translation>
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
        <translation>Сёння дзень народзінаў</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Пакой</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n пражыванне</numerusform>
            <numerusform>%n пражыванні</numerusform>
            <numerusform>%n пражыванняў</numerusform>
        </translation>
    </message>
    <message>
        <source>first stay</source>
        <translation>першае пражыванне</translation>
    </message>
    <message>
        <source>{dates}, here since {time}</source>
        <translation>{dates}, тут з {time}</translation>
    </message>
    <message>
        <source>{dates}, expected {time}</source>
        <translation>{dates}, чакаецца {time}</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Нічога не дасылаць</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Не турбаваць да: {time}</translation>
    </message>
</context>
<context>
    <name>GuestLine</name>
    <message>
        <source>Room {number}</source>
        <translation>Пакой {number}</translation>
    </message>
    <message>
        <source>last gift: {what}, {day}</source>
        <translation>апошні падарунак: {what}, {day}</translation>
    </message>
</context>
<context>
    <name>GuestPage</name>
    <message>
        <source>This guest is not here any more</source>
        <translation>Гэтага госця тут больш няма</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паспрабаваць зноў</translation>
    </message>
</context>
<context>
    <name>GuestRows</name>
    <message>
        <source>to {day}</source>
        <translation>да {day}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сёння {time}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>разам: {names}</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>same name</source>
        <translation>тое самае імя</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>падобнае імя</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>той самы тэлефон</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>тая самая эл. пошта</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>той самы дзень народзінаў</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Guests</source>
        <translation>Госці</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Дадаць госця</translation>
    </message>
    <message>
        <source>Nobody like that</source>
        <translation>Нікога такога</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Паказаць усіх</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайсці</translation>
    </message>
    <message>
        <source>Name, telephone, e-mail, company</source>
        <translation>Імя, тэлефон, эл. пошта, фірма</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>У гатэлі</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Прыязджаюць</translation>
    </message>
    <message>
        <source>With alerts</source>
        <translation>З папярэджаннямі</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Не пыталі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любая мова</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Спачатку апошнія змененыя</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Парадак</translation>
    </message>
    <message>
        <source>In house first</source>
        <translation>Спачатку тыя, хто тут</translation>
    </message>
    <message>
        <source>By family name</source>
        <translation>Паводле прозвішча</translation>
    </message>
    <message numerus="yes">
        <source>more than %n guest(s)</source>
        <translation>
            <numerusform>больш за %n госця</numerusform>
            <numerusform>больш за %n гасцей</numerusform>
            <numerusform>больш за %n гасцей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n госць</numerusform>
            <numerusform>%n госці</numerusform>
            <numerusform>%n гасцей</numerusform>
        </translation>
    </message>
    <message>
        <source>No guests yet</source>
        <translation>Гасцей яшчэ няма</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Параўнаць</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Прабел</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпарт</translation>
    </message>
    <message numerus="yes">
        <source>spelt alike: %n</source>
        <translation>
            <numerusform>падобна пішацца: %n</numerusform>
            <numerusform>падобна пішацца: %n</numerusform>
            <numerusform>падобна пішацца: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandPick</name>
    <message>
        <source>The paper’s own hand</source>
        <translation>Почырк гэтай паперы</translation>
    </message>
</context>
<context>
    <name>HotelDay</name>
    <message>
        <source>Arrivals</source>
        <translation>Прыезды</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Ад’езды</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>У гатэлі</translation>
    </message>
    <message>
        <source>Lists of the day</source>
        <translation>Спісы дня</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Stays of today</source>
        <translation>Сённяшнія пражыванні</translation>
    </message>
    <message>
        <source>Nobody of this group</source>
        <translation>Нікога з гэтай групы</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Choose “Everybody” to see the others.</source>
        <translation>Выберыце «Усе», каб убачыць астатніх.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ніводнага</translation>
    </message>
    <message>
        <source>Show all to see the others.</source>
        <translation>Каб убачыць астатніх, пакажыце ўсіх.</translation>
    </message>
    <message>
        <source>Nobody is expected today</source>
        <translation>Сёння нікога не чакаем</translation>
    </message>
    <message>
        <source>Nobody leaves today</source>
        <translation>Сёння ніхто не ад’язджае</translation>
    </message>
    <message>
        <source>Nobody is in the house</source>
        <translation>У гатэлі нікога няма</translation>
    </message>
    <message>
        <source>With an alert</source>
        <translation>З папярэджаннем</translation>
    </message>
    <message>
        <source>With something to do</source>
        <translation>Са справамі</translation>
    </message>
    <message>
        <source>By floor</source>
        <translation>Па паверхах</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Паказаць усе</translation>
    </message>
    <message>
        <source>For a walk-in: Ctrl+N, then “Walk-in”.</source>
        <translation>Госць без браніравання: Ctrl+N, потым «Госць без браніравання».</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Number in the old system</source>
        <translation>Нумар у старой сістэме</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Імя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прозвішча</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Імя і прозвішча</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>Прозвішча, імя</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Просіць зваць</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Зварот</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Тэлефон</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мабільны</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Дзень нараджэння</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Грамадзянства</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Вуліца</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Горад</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Рэгіён</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Паштовы індэкс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Краіна</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нататка</translation>
    </message>
    <message>
        <source>Diet or allergy, sealed</source>
        <translation>Дыета або алергія, пад пячаткай</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Крыніца</translation>
    </message>
    <message>
        <source>Guest’s number in the old system</source>
        <translation>Нумар госця ў папярэдняй сістэме</translation>
    </message>
    <message>
        <source>Guest’s name</source>
        <translation>Імя госця</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Пакой</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Паверх</translation>
    </message>
    <message>
        <source>Kind of room</source>
        <translation>Від пакоя</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Прыезд</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Ад’езд</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>Ад’езд а</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Аўто</translation>
    </message>
    <message>
        <source>Word at the counter</source>
        <translation>Слова ля стойкі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>State of the room</source>
        <translation>Стан нумара</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Госць</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Паліца</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Чаканы час</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Дарослыя</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дзеці</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Code of the group</source>
        <translation>Код групы</translation>
    </message>
    <message>
        <source>Shares the room with</source>
        <translation>З кім у пакоі</translation>
    </message>
    <message>
        <source>Who shares the room</source>
        <translation>Хто дзеліць пакой</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Ночы</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Дзень пакупкі</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тавар</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Collect by</source>
        <translation>Забраць да</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Госці</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Пражыванні</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Пакоі</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Пакупкі</translation>
    </message>
    <message>
        <source>Passport and identity numbers</source>
        <translation>Нумары пашпартоў і пасведчанняў</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Нумары картак</translation>
    </message>
    <message>
        <source>Relay addresses of booking sites</source>
        <translation>Прамежкавыя адрасы сайтаў браніравання</translation>
    </message>
    <message>
        <source>Words that are no e-mail address</source>
        <translation>Словы, якія не з’яўляюцца адрасам пошты</translation>
    </message>
    <message>
        <source>Words that are no telephone number</source>
        <translation>Словы, якія не з’яўляюцца нумарам тэлефона</translation>
    </message>
    <message>
        <source>Languages nobody knows</source>
        <translation>Невядомыя мовы</translation>
    </message>
    <message>
        <source>Dates that do not exist</source>
        <translation>Даты, якіх не бывае</translation>
    </message>
    <message>
        <source>Remarks about health</source>
        <translation>Заўвагі пра здароўе</translation>
    </message>
    <message>
        <source>Profiles merged into others</source>
        <translation>Профілі, аб’яднаныя з іншымі</translation>
    </message>
    <message>
        <source>Profiles emptied on request</source>
        <translation>Профілі, ачышчаныя па просьбе</translation>
    </message>
    <message>
        <source>Sums and dates below the table</source>
        <translation>Сумы і даты пад табліцай</translation>
    </message>
    <message>
        <source>Photos: they need the guest’s own yes</source>
        <translation>Фота: патрэбна згода самога госця</translation>
    </message>
    <message>
        <source>Cards of lists, places and things</source>
        <translation>Карткі спісаў, месцаў і рэчаў</translation>
    </message>
    <message>
        <source>Rooms that are blocked or empty</source>
        <translation>Пакоі закрытыя або вольныя</translation>
    </message>
    <message>
        <source>Titles and sums between the rows</source>
        <translation>Загалоўкі і сумы паміж радкамі</translation>
    </message>
    <message>
        <source>Sales without a customer</source>
        <translation>Продажы без кліента</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Імпарт</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>Спынена. Нічога не загружана.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбраць файл</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Табліцы і спісы</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Захаваць адхіленыя радкі</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Захавана: {file}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Слупкі</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Праверка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Вынік</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Справаздача пра імпарт</translation>
    </message>
    <message>
        <source>Import guests</source>
        <translation>Імпарт гасцей</translation>
    </message>
    <message>
        <source>Import stays</source>
        <translation>Імпарт пражыванняў</translation>
    </message>
    <message>
        <source>Import rooms</source>
        <translation>Імпарт пакояў</translation>
    </message>
    <message>
        <source>Import purchases</source>
        <translation>Імпарт пакупак</translation>
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
        <translation>Сумы</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Прапушчана наўмысна</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Адхіленыя радкі</translation>
    </message>
    <message>
        <source>How the columns were read</source>
        <translation>Як прачытаны слупкі</translation>
    </message>
    <message>
        <source>Report of an import: {kind}</source>
        <translation>Справаздача пра імпарт: {kind}</translation>
    </message>
    <message>
        <source>rows in the file</source>
        <translation>радкі ў файле</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новыя</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змененыя</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>без змен</translation>
    </message>
    <message>
        <source>of the new ones maybe twice</source>
        <translation>з новых, магчыма, двойчы</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>адхіленыя</translation>
    </message>
    <message>
        <source>notes about health, sealed until somebody has asked</source>
        <translation>заўвагі пра здароўе, пад пячаткай, пакуль хтосьці не спытае</translation>
    </message>
    <message>
        <source>values typed here that stay</source>
        <translation>значэнні, уведзеныя тут, якія застаюцца</translation>
    </message>
    <message>
        <source>lines whose letters were mended</source>
        <translation>радкі з выпраўленымі літарамі</translation>
    </message>
    <message>
        <source>{rows} and {count} more</source>
        <translation>{rows} і яшчэ {count}</translation>
    </message>
    <message>
        <source>Left out: {columns}</source>
        <translation>Прапушчана: {columns}</translation>
    </message>
</context>
<context>
    <name>ImportResultPage</name>
    <message>
        <source>Import</source>
        <translation>Імпарт</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Адмяніць імпарт</translation>
    </message>
    <message>
        <source>What the import brought</source>
        <translation>Што прынёс імпарт</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новыя</translation>
    </message>
    <message>
        <source>other rooms</source>
        <translation>іншыя пакоі</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>адмененыя</translation>
    </message>
    <message>
        <source>changed in all</source>
        <translation>змененыя ўсяго</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>без змен</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>адхіленыя</translation>
    </message>
    <message>
        <source>Import: {kind}</source>
        <translation>Імпарт: {kind}</translation>
    </message>
    <message>
        <source>{file}, as of {time}, by {name}</source>
        <translation>{file}, стан на {time}, {name}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і яшчэ %n</numerusform>
            <numerusform>і яшчэ %n</numerusform>
            <numerusform>і яшчэ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новыя</translation>
    </message>
    <message>
        <source>In another room</source>
        <translation>У іншым пакоі</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Адмененыя</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змененыя</translation>
    </message>
    <message>
        <source>By your rules of retention, what it changed is not kept any more.</source>
        <translation>Паводле вашых правіл захоўвання запіс пра яго змены больш не захоўваецца.</translation>
    </message>
    <message>
        <source>The import stands</source>
        <translation>Імпарт застаецца ў сіле</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Нічога не змянілася</translation>
    </message>
    <message>
        <source>All of it was known already.</source>
        <translation>Усё было ўжо вядома.</translation>
    </message>
    <message>
        <source>This import is undone</source>
        <translation>Гэты імпарт адменены</translation>
    </message>
    <message>
        <source>All is as it was before, but for what was edited since.</source>
        <translation>Усё так, як было, акрамя таго, што змянілі пазней.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>The import of {file} was interrupted. Nothing of it came in: please import it again.</source>
        <translation>Імпарт файла {file} перапыніўся. Нічога з яго не ўвайшло: імпартуйце яго зноў.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без імя</translation>
    </message>
    <message>
        <source>Lost letters</source>
        <translation>Страчаныя літары</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>Не літары</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Задоўгае</translation>
    </message>
    <message>
        <source>Long note</source>
        <translation>Доўгая заўвага</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Зашмат слупкоў</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Двукоссе</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Абрэзана</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Без пакоя</translation>
    </message>
    <message>
        <source>No guest</source>
        <translation>Без госця</translation>
    </message>
    <message>
        <source>Unknown guest</source>
        <translation>Невядомы госць</translation>
    </message>
    <message>
        <source>No arrival</source>
        <translation>Без прыезду</translation>
    </message>
    <message>
        <source>No departure</source>
        <translation>Без ад’езду</translation>
    </message>
    <message>
        <source>Dates turned round</source>
        <translation>Даты наадварот</translation>
    </message>
    <message>
        <source>Too long a stay</source>
        <translation>Задоўгае пражыванне</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Колькасць людзей</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>Без тавару</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Іншая валюта</translation>
    </message>
    <message>
        <source>Somebody else’s number</source>
        <translation>Нумар кагосьці іншага</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n госць</numerusform>
            <numerusform>%n госці</numerusform>
            <numerusform>%n гасцей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n пражыванне</numerusform>
            <numerusform>%n пражыванні</numerusform>
            <numerusform>%n пражыванняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n пакупка</numerusform>
            <numerusform>%n пакупкі</numerusform>
            <numerusform>%n пакупак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n пакой</numerusform>
            <numerusform>%n пакоі</numerusform>
            <numerusform>%n пакояў</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>цалкам</translation>
    </message>
    <message>
        <source>Room {room}, {first} to {last}: {name} and {other}</source>
        <translation>Пакой {room}, з {first} да {last}: {name} і {other}</translation>
    </message>
</context>
<context>
    <name>ImportsSection</name>
    <message>
        <source>Guests from and to other systems</source>
        <translation>Госці з іншых сістэм і ў іх</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Імпартаваць файл</translation>
    </message>
    <message>
        <source>Export all guests</source>
        <translation>Экспартаваць усіх гасцей</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Ранейшыя імпарты</translation>
    </message>
    <message>
        <source>Notes about health: ask the guest, then decide</source>
        <translation>Заўвагі пра здароўе: спытайце госця, потым вырашайце</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Прачытаць зараз</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Яшчэ нічога не імпартавалі.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed</source>
        <translation>новых: {new}, змененых: {changed}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>ідзе</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>адменены</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>адмяняецца</translation>
    </message>
    <message>
        <source>cancelled, nothing came in</source>
        <translation>перапынены, нічога не загружана</translation>
    </message>
    <message>
        <source>stopped by a fault, nothing came in</source>
        <translation>спынены праз памылку, нічога не загружана</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Адмяніць імпарт</translation>
    </message>
    <message>
        <source>Watched from now on: {folder}</source>
        <translation>Цяпер пад наглядам: {folder}</translation>
    </message>
    <message>
        <source>The folder is not watched any more. Its files stay.</source>
        <translation>Папка больш не пад наглядам. Яе файлы застаюцца.</translation>
    </message>
    <message>
        <source>There is nothing to confirm.</source>
        <translation>Няма чаго пацвярджаць.</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Алергія</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здароўе</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Дыета</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Даступнасць</translation>
    </message>
    <message>
        <source>None of it</source>
        <translation>Нічога з гэтага</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>Asked and settled</source>
        <translation>Спыталі і вырашылі</translation>
    </message>
    <message>
        <source>Settled: {name}</source>
        <translation>Вырашана: {name}</translation>
    </message>
    <message>
        <source>Exported: {count} guests in {file}</source>
        <translation>Экспартавана гасцей: {count}, файл {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them want(s) discretion: no address or number stands there.</source>
        <translation>
            <numerusform>%n з іх просіць дыскрэтнасці: ні адраса, ні нумара там няма.</numerusform>
            <numerusform>%n з іх просяць дыскрэтнасці: ні адрасоў, ні нумароў там няма.</numerusform>
            <numerusform>%n з іх просяць дыскрэтнасці: ні адрасоў, ні нумароў там няма.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the privacy page of one who must be reached all the same, say why; then export again.</source>
        <translation>Калі да кагосьці ўсё ж трэба напісаць, назавіце прычыну на старонцы прыватнасці і экспартуйце яшчэ раз.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Drop it here, or paste with Ctrl+V</source>
        <translation>Перацягніце сюды або ўстаўце: Ctrl+V</translation>
    </message>
    <message>
        <source>Place and camera data are removed</source>
        <translation>Звесткі пра месца і камеру выдаляюцца</translation>
    </message>
</context>
<context>
    <name>KeptDraft</name>
    <message>
        <source>Your draft from {time} is back.</source>
        <translation>Вярнуўся ваш чарнавік, {time}.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Не захоўваць</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <source>Take away</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>Выбраць іншы файл…</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>Photos and papers</source>
        <translation>Фота і паперы</translation>
    </message>
    <message>
        <source>Up to {most}: photos are made small and lose place and camera data, a PDF may have 2 MB. No identity papers and bank cards.</source>
        <translation>Да {most}: фота памяншаюцца і губляюць звесткі пра месца і камеру, PDF можа мець 2 МБ. Без дакументаў асобы і банкаўскіх картак.</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</source>
        <translation>Выявы і PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <source>Choose a photo or a PDF</source>
        <translation>Выбраць фота або PDF</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>З буфера абмену</translation>
    </message>
    <message>
        <source>File kept</source>
        <translation>Файл захаваны</translation>
    </message>
    <message>
        <source>File taken away</source>
        <translation>Файл прыбраны</translation>
    </message>
</context>
<context>
    <name>KeptNote</name>
    <message>
        <source>Draft kept</source>
        <translation>Чарнавік захаваны</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Request</source>
        <translation>Просьба</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Жэст</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Скарга</translation>
    </message>
    <message>
        <source>Found item</source>
        <translation>Знойдзеная рэч</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нататка</translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>Паштоўка з падзякай</translation>
    </message>
    <message>
        <source>Search, or run a command (also /)</source>
        <translation>Пошук або каманда (таксама /)</translation>
    </message>
    <message>
        <source>Choose something new</source>
        <translation>Выбраць новае</translation>
    </message>
    <message>
        <source>Approve at this desk</source>
        <translation>Дазволіць тут</translation>
    </message>
    <message>
        <source>Save, give or approve</source>
        <translation>Захаваць, даць або дазволіць</translation>
    </message>
    <message>
        <source>Decline, with a reason</source>
        <translation>Адмовіць з тлумачэннем</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Адрабіць апошняе</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Перайсці да раздзела</translation>
    </message>
    <message>
        <source>hold Ctrl</source>
        <translation>трымайце Ctrl</translation>
    </message>
    <message>
        <source>See the digits of the sections</source>
        <translation>Убачыць лічбы раздзелаў</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Наступная частка старонкі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Another person at this desk</source>
        <translation>Іншы чалавек на гэтым месцы</translation>
    </message>
    <message>
        <source>hold Space</source>
        <translation>трымайце Прабел</translation>
    </message>
    <message>
        <source>Show what is folded</source>
        <translation>Паказаць схаванае</translation>
    </message>
    <message>
        <source>Close; a draft stays</source>
        <translation>Закрыць; чарнавік застаецца</translation>
    </message>
    <message>
        <source>Up to five preferences of a guest</source>
        <translation>Да пяці пераваг госця адразу</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Клавішы</translation>
    </message>
</context>
<context>
    <name>KindDoubt</name>
    <message>
        <source>This looks like a list of guests.</source>
        <translation>Гэта падобна на спіс гасцей.</translation>
    </message>
    <message>
        <source>Read as guests</source>
        <translation>Чытаць як гасцей</translation>
    </message>
    <message>
        <source>This looks like a list of stays.</source>
        <translation>Гэта падобна на спіс пражыванняў.</translation>
    </message>
    <message>
        <source>Read as stays</source>
        <translation>Чытаць як пражыванні</translation>
    </message>
    <message>
        <source>This looks like a list of rooms.</source>
        <translation>Гэта падобна на спіс пакояў.</translation>
    </message>
    <message>
        <source>Read as rooms</source>
        <translation>Чытаць як пакоі</translation>
    </message>
    <message>
        <source>This looks like a list of purchases.</source>
        <translation>Гэта падобна на спіс пакупак.</translation>
    </message>
    <message>
        <source>Read as purchases</source>
        <translation>Чытаць як пакупкі</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message numerus="yes">
        <source>Last 30 days: %n stay(s) of guests who came back</source>
        <translation>
            <numerusform>Апошнія 30 дзён: %n пражыванне госця, які вярнуўся</numerusform>
            <numerusform>Апошнія 30 дзён: %n пражыванні гасцей, якія вярнуліся</numerusform>
            <numerusform>Апошнія 30 дзён: %n пражыванняў гасцей, якія вярнуліся</numerusform>
        </translation>
    </message>
    <message>
        <source>with five preferences known: {known}  ·  with three honoured: {honoured}</source>
        <translation>вядома пяць пераваг: {known}  ·  выканана тры: {honoured}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>англійская</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польская</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турэцкая</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>беларуская</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабская</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанская</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>балгарская</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>баснійская</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>каталанская</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чэшская</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>дацкая</translation>
    </message>
    <message>
        <source>German</source>
        <translation>нямецкая</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>грэчаская</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>іспанская</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>эстонская</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>фарсі</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>фінская</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французская</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>ірландская</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>інданезійская</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>малайская</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>тамільская</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>іўрыт</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>хіндзі</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>харвацкая</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>венгерская</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>армянская</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>ісландская</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>італьянская</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японская</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузінская</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахская</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>карэйская</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>літоўская</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латышская</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>македонская</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>нарвежская</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нідэрландская</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>партугальская</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румынская</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>руская</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>славацкая</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>славенская</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>албанская</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>сербская</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведская</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайская</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украінская</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>в’етнамская</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>кітайская</translation>
    </message>
</context>
<context>
    <name>LastDay</name>
    <message>
        <source>Leaves</source>
        <translation>Ад’езд</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n ноч</numerusform>
            <numerusform>%n ночы</numerusform>
            <numerusform>%n начэй</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LikedCard</name>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Перавагі</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Усё слушна</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Пакуль нічога не запісана.</translation>
    </message>
    <message>
        <source>Last confirmed {day}, {name}</source>
        <translation>Пацверджана {day}, {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змяніць…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Not all of it was ever confirmed</source>
        <translation>Не ўсё было пацверджана</translation>
    </message>
    <message>
        <source>The oldest confirmed {day}</source>
        <translation>Самае даўняе пацверджана {day}</translation>
    </message>
    <message>
        <source>Up to five at once, without a mouse</source>
        <translation>Да пяці за адзін раз, без мышы</translation>
    </message>
    <message>
        <source>Not honoured after all</source>
        <translation>Усё ж не выканана</translation>
    </message>
    <message>
        <source>Honoured this stay</source>
        <translation>Выканана падчас гэтага пражывання</translation>
    </message>
</context>
<context>
    <name>LikedChip</name>
    <message>
        <source>not confirmed for long</source>
        <translation>даўно не пацверджана</translation>
    </message>
    <message>
        <source>this stay only</source>
        <translation>толькі гэтае пражыванне</translation>
    </message>
    <message>
        <source>honoured this stay</source>
        <translation>выканана падчас гэтага пражывання</translation>
    </message>
</context>
<context>
    <name>LikedForm</name>
    <message>
        <source>What the guest likes</source>
        <translation>Што любіць госць</translation>
    </message>
    <message>
        <source>oat milk, quiet floor …</source>
        <translation>аўсянае малако, ціхі паверх …</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Важнасць</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Адкуль вядома</translation>
    </message>
    <message>
        <source>Write what the guest likes.</source>
        <translation>Напішыце, што любіць госць.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Запісаць</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>This stay only</source>
        <translation>Толькі гэтае пражыванне</translation>
    </message>
</context>
<context>
    <name>LikedQuestions</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ужо не</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пазней</translation>
    </message>
    <message>
        <source>Ask: still not wanted, “{what}”?</source>
        <translation>Спытайце: «{what}» — усё яшчэ не трэба?</translation>
    </message>
    <message>
        <source>Ask: still “{what}”?</source>
        <translation>Спытайце: усё яшчэ «{what}»?</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Amount for {who}</source>
        <translation>Сума: {who}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Take away the limit for {who}</source>
        <translation>Прыбраць ліміт: {who}</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>{amount} over</source>
        <translation>{amount} звыш</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>засталося {amount}</translation>
    </message>
    <message>
        <source>{who} may give up to {amount} {period}.</source>
        <translation>{who} – да {amount} {period}.</translation>
    </message>
    <message>
        <source>{who} may give one guest up to {amount} {period}.</source>
        <translation>{who} – аднаму госцю да {amount} {period}.</translation>
    </message>
    <message>
        <source>{who} may give up to {amount} for one stay.</source>
        <translation>{who} – да {amount} на адно пражыванне.</translation>
    </message>
    <message>
        <source>{who} may give up to {amount} for one complaint {period}.</source>
        <translation>{who} – да {amount} на адну скаргу {period}.</translation>
    </message>
    <message>
        <source>{who}: the department gives up to {amount} {period}.</source>
        <translation>{who} – увесь аддзел да {amount} {period}.</translation>
    </message>
    <message>
        <source>{who}: the whole house gives up to {amount} {period}.</source>
        <translation>{who} – уся ўстанова да {amount} {period}.</translation>
    </message>
    <message>
        <source>in one gesture</source>
        <translation>за адзін жэст</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>за дзень</translation>
    </message>
    <message>
        <source>in one stay</source>
        <translation>за адно пражыванне</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>за месяц</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>So much per person and day</source>
        <translation>Столькі на чалавека за дзень</translation>
    </message>
    <message>
        <source>So much per guest and day</source>
        <translation>Столькі на госця за дзень</translation>
    </message>
    <message>
        <source>So much per gesture</source>
        <translation>Столькі на адзін жэст</translation>
    </message>
    <message>
        <source>So much per gesture, and three times that a day</source>
        <translation>Столькі на адзін жэст і ўтрая больш за дзень</translation>
    </message>
    <message>
        <source>You, today</source>
        <translation>Вы, сёння</translation>
    </message>
    <message>
        <source>You, this month</source>
        <translation>Вы, гэты месяц</translation>
    </message>
    <message>
        <source>One gesture</source>
        <translation>Адзін жэст</translation>
    </message>
    <message>
        <source>You, this stay</source>
        <translation>Вы, гэтае пражыванне</translation>
    </message>
    <message>
        <source>This guest, one gesture</source>
        <translation>Гэты госць, адзін жэст</translation>
    </message>
    <message>
        <source>This guest, today</source>
        <translation>Гэты госць, сёння</translation>
    </message>
    <message>
        <source>This guest, this stay</source>
        <translation>Гэты госць, гэтае пражыванне</translation>
    </message>
    <message>
        <source>This guest, this month</source>
        <translation>Гэты госць, гэты месяц</translation>
    </message>
    <message>
        <source>This complaint</source>
        <translation>Гэтая скарга</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>Гэтае пражыванне</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>This guest</source>
        <translation>Гэты госць</translation>
    </message>
    <message>
        <source>Your department</source>
        <translation>Ваш аддзел</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Уся ўстанова</translation>
    </message>
    <message>
        <source>{amount} above your day</source>
        <translation>{amount} звыш вашага дзённага ліміту</translation>
    </message>
    <message>
        <source>{amount} above what one gesture may cost</source>
        <translation>{amount} звыш ліміту аднаго жэста</translation>
    </message>
    <message>
        <source>{amount} above what this guest may be given</source>
        <translation>{amount} звыш ліміту гэтага госця</translation>
    </message>
    <message>
        <source>{amount} above the limit</source>
        <translation>{amount} звыш ліміту</translation>
    </message>
    <message>
        <source>{amount} above {name}’s day</source>
        <translation>{amount} звыш дзённага ліміту: {name}</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>What each person may give without asking</source>
        <translation>Колькі кожны можа даць без дазволу</translation>
    </message>
    <message>
        <source>the tightest one wins</source>
        <translation>дзейнічае найцяснейшы</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Дадаць ліміт</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Пачаць з</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>Узяць гэты набор</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>Захаваць ліміты</translation>
    </message>
    <message>
        <source>No limit yet: everybody asks for everything.</source>
        <translation>Лімітаў няма: кожны пытае пра ўсё.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What the limit is for</source>
        <translation>На што ліміт</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Saved. A higher limit holds now, a lower one from the next day or month.</source>
        <translation>Захавана. Большы ліміт дзейнічае адразу, меншы – з наступнага дня або месяца.</translation>
    </message>
    <message>
        <source>The limit is taken away.</source>
        <translation>Ліміт прыбраны.</translation>
    </message>
    <message>
        <source>The limit holds from now on.</source>
        <translation>Ліміт ужо дзейнічае.</translation>
    </message>
    <message>
        <source>This set of limits is in use.</source>
        <translation>Гэты набор лімітаў дзейнічае.</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Name, by family name</source>
        <translation>Імя, паводле прозвішча</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Папярэджанні</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дзе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Візіты</translation>
    </message>
    <message>
        <source>Name: in house, arriving today, then last changed</source>
        <translation>Імя: тут, прыязджае сёння, апошнія змены</translation>
    </message>
    <message>
        <source>Name, last changed first</source>
        <translation>Імя, спачатку апошнія змены</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>The card as it will print</source>
        <translation>Паштоўка такая, як надрукуецца</translation>
    </message>
</context>
<context>
    <name>LoadingSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Occasion</source>
        <translation>Нагода</translation>
    </message>
    <message>
        <source>Styles mixed</source>
        <translation>Розныя стылі</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стыль</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Праверыць</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Прапушчаныя</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>Якія паштоўкі</translation>
    </message>
    <message>
        <source>Cards of this batch</source>
        <translation>Паштоўкі гэтай серыі</translation>
    </message>
    <message>
        <source>Enter edits one, Space leaves one out, Ctrl+A chooses all.</source>
        <translation>Enter мяняе адну, Прабел прапускае, Ctrl+A выбірае ўсе.</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>Тэкст для пачатку</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Почырк</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Like the computer</source>
        <translation>Як на камп’ютары</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлы</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Цёмны</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Who looked at protected details</source>
        <translation>Хто глядзеў абароненыя падрабязнасці</translation>
    </message>
    <message>
        <source>Nobody has looked.</source>
        <translation>Ніхто не глядзеў.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Card</source>
        <translation>Паштоўка</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) sent to the printer.</source>
        <translation>
            <numerusform>На прынтар адпраўлена %n паштоўка.</numerusform>
            <numerusform>На прынтар адпраўлены %n паштоўкі.</numerusform>
            <numerusform>На прынтар адпраўлена %n паштовак.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Захавана як {name}.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Захаваць картку</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Паштоўкі</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) came out of the printer.</source>
        <translation>
            <numerusform>Надрукавана %n паштоўка.</numerusform>
            <numerusform>Надрукавана %n паштоўкі.</numerusform>
            <numerusform>Надрукавана %n паштовак.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterDetail</name>
    <message>
        <source>Room {number}</source>
        <translation>Пакой {number}</translation>
    </message>
    <message>
        <source>ready by {time}</source>
        <translation>гатова да {time}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>У пакоі</translation>
    </message>
    <message>
        <source>Tightest limit</source>
        <translation>Найцяснейшы ліміт</translation>
    </message>
    <message>
        <source>Like this, {days} days</source>
        <translation>Падобныя, дзён: {days}</translation>
    </message>
    <message>
        <source>no food in this</source>
        <translation>без ежы</translation>
    </message>
    <message>
        <source>inside the limit by now</source>
        <translation>ужо ў межах ліміту</translation>
    </message>
    <message>
        <source>{name} {up_to}</source>
        <translation>{name} {up_to}</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Хто вырашае</translation>
    </message>
    <message>
        <source>nobody on the staff</source>
        <translation>ніхто з каманды</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Вам можна</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>любая сума</translation>
    </message>
    <message>
        <source>up to {amount} a matter</source>
        <translation>да {amount} на справу</translation>
    </message>
    <message>
        <source>nothing like it was asked</source>
        <translation>падобнага не пыталі</translation>
    </message>
    <message>
        <source>{asked} asked, {approved} approved</source>
        <translation>пытанняў: {asked}, дазволаў: {approved}</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Дагэтуль</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Потым</translation>
    </message>
    <message>
        <source>{asker} asked {name}</source>
        <translation>Пытае {asker}, вырашае {name}</translation>
    </message>
    <message>
        <source>no answer, {name} was asked too</source>
        <translation>без адказу, пытанне мае і {name}</translation>
    </message>
    <message>
        <source>{name} approved</source>
        <translation>Дазвол: {name}</translation>
    </message>
    <message>
        <source>{name} approved, it was given</source>
        <translation>Дазвол: {name}, ужо дадзена</translation>
    </message>
    <message>
        <source>{name} declined</source>
        <translation>Адмова: {name}</translation>
    </message>
    <message>
        <source>{name} took it back</source>
        <translation>Дазвол скасаваны: {name}</translation>
    </message>
    <message>
        <source>You are told at once</source>
        <translation>Вы даведаецеся адразу</translation>
    </message>
    <message>
        <source>{name} is told at once</source>
        <translation>{name} даведаецца адразу</translation>
    </message>
    <message>
        <source>It stands in {name}’s story</source>
        <translation>Застанецца ў гісторыі: {name}</translation>
    </message>
</context>
<context>
    <name>MatterHead</name>
    <message>
        <source>asked by {name}</source>
        <translation>пытае {name}</translation>
    </message>
</context>
<context>
    <name>NameParts</name>
    <message>
        <source>Given name</source>
        <translation>Імя</translation>
    </message>
    <message>
        <source>Middle name or patronymic</source>
        <translation>Другое імя або імя па бацьку</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Часціца</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прозвішча</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>Другое прозвішча</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Пасля імя</translation>
    </message>
    <message>
        <source>Written the way of</source>
        <translation>Паводле звычаю мовы</translation>
    </message>
    <message>
        <source>as its letters and language tell</source>
        <translation>як паказваюць літары і мова</translation>
    </message>
    <message>
        <source>First line of cards</source>
        <translation>Першы радок паштовак</translation>
    </message>
    <message>
        <source>Empty: as the card suggests it.</source>
        <translation>Пуста: так, як прапануе паштоўка.</translation>
    </message>
    <message>
        <source>Less about the name</source>
        <translation>Менш пра імя</translation>
    </message>
    <message>
        <source>More about the name</source>
        <translation>Больш пра імя</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Далей</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Што далей</translation>
    </message>
    <message>
        <source>Nothing is promised for the next hours.</source>
        <translation>На бліжэйшыя гадзіны нічога не абяцана.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>яшчэ %n</numerusform>
            <numerusform>яшчэ %n</numerusform>
            <numerusform>яшчэ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваша</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ператэлефанаваць</translation>
    </message>
    <message>
        <source>Found item</source>
        <translation>Знойдзеная рэч</translation>
    </message>
    <message>
        <source>late</source>
        <translation>спазняецца</translation>
    </message>
    <message>
        <source>guest leaves</source>
        <translation>госць ад’язджае</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>абяцана</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>без часу</translation>
    </message>
</context>
<context>
    <name>NoPairs</name>
    <message>
        <source>Looking through all guests</source>
        <translation>Праглядаем усіх гасцей</translation>
    </message>
    <message>
        <source>The pairs stand here when it is done; you can go on working meanwhile.</source>
        <translation>Калі гэта скончыцца, пары будуць тут; тым часам можна працаваць далей.</translation>
    </message>
    <message>
        <source>Nobody is here twice</source>
        <translation>Ніхто не паўтараецца</translation>
    </message>
    <message>
        <source>New guests are compared as they are added. You may look through everybody again.</source>
        <translation>Новыя госці параўноўваюцца пры даданні. Можна зноў праверыць усіх.</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Яшчэ ніхто не шукаў</translation>
    </message>
    <message>
        <source>All guests are compared in the background; you can go on working meanwhile.</source>
        <translation>Усе госці параўноўваюцца ў фоне; тым часам можна працаваць далей.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Room {number}</source>
        <translation>Пакой {number}</translation>
    </message>
    <message>
        <source>do not disturb until {time}</source>
        <translation>не турбаваць да: {time}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Просьба</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дзе</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Абяцана</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Прыём</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Выкананне</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Калі</translation>
    </message>
</context>
<context>
    <name>NoteFormPage</name>
    <message>
        <source>Note</source>
        <translation>Нататка</translation>
    </message>
    <message>
        <source>Reads by the window in the evening …</source>
        <translation>Увечары чытае ля акна …</translation>
    </message>
    <message>
        <source>What a colleague should know</source>
        <translation>Што варта ведаць калегам</translation>
    </message>
    <message>
        <source>Private: folded away at the counter</source>
        <translation>Прыватна: схавана ля стойкі</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Ваш чарнавік вярнуўся.</translation>
    </message>
    <message>
        <source>Choose the guest first.</source>
        <translation>Спачатку выберыце госця.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Захаваць нататку</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Нататка захавана</translation>
    </message>
</context>
<context>
    <name>OccasionsCard</name>
    <message>
        <source>Occasions</source>
        <translation>Нагоды</translation>
    </message>
    <message>
        <source>Occasions of this week</source>
        <translation>Нагоды гэтага тыдня</translation>
    </message>
    <message>
        <source>No birthday or anniversary this week</source>
        <translation>На гэтым тыдні ні народзінаў, ні гадавін</translation>
    </message>
    <message>
        <source>An occasion, folded</source>
        <translation>Нагода, схавана</translation>
    </message>
    <message numerus="yes">
        <source>married %n year(s)</source>
        <translation>
            <numerusform>%n год у шлюбе</numerusform>
            <numerusform>%n гады ў шлюбе</numerusform>
            <numerusform>%n гадоў у шлюбе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <translation>
            <numerusform>спаўняецца %n год</numerusform>
            <numerusform>спаўняецца %n гады</numerusform>
            <numerusform>спаўняецца %n гадоў</numerusform>
        </translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>сёння дзень народзінаў</translation>
    </message>
    <message>
        <source>birthday tomorrow</source>
        <translation>заўтра дзень народзінаў</translation>
    </message>
    <message>
        <source>birthday on {day}</source>
        <translation>дзень народзінаў {day}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>заўтра</translation>
    </message>
    <message numerus="yes">
        <source>, %n year(s)</source>
        <translation>
            <numerusform>, %n год</numerusform>
            <numerusform>, %n гады</numerusform>
            <numerusform>, %n гадоў</numerusform>
        </translation>
    </message>
    <message>
        <source>, today</source>
        <translation>, сёння</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>Offered instead</source>
        <translation>Прапанавана замест</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Try now</source>
        <translation>Паспрабаваць</translation>
    </message>
    <message>
        <source>The database is not answering</source>
        <translation>База даных не адказвае</translation>
    </message>
    <message>
        <source>What you typed is kept on this computer.</source>
        <translation>Уведзены тэкст захаваны на гэтым камп’ютары.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Новая спроба праз %n секунду.</numerusform>
            <numerusform>Новая спроба праз %n секунды.</numerusform>
            <numerusform>Новая спроба праз %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Request</source>
        <translation>Просьба</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Жэст</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нататка</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Паштоўка</translation>
    </message>
    <message>
        <source>Spelt alike</source>
        <translation>Падобнае напісанне</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Госці</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Пакоі</translation>
    </message>
    <message>
        <source>Lost &amp; found</source>
        <translation>Знойдзеныя рэчы</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Просьбы</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Жэсты</translation>
    </message>
    <message>
        <source>Last guests</source>
        <translation>Апошнія госці</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n пражыванне</numerusform>
            <numerusform>%n пражыванні</numerusform>
            <numerusform>%n пражыванняў</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Дзеянні</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Пакой {number}</translation>
    </message>
    <message>
        <source>nobody in it</source>
        <translation>нікога няма</translation>
    </message>
    <message>
        <source>Create guest “{name}”</source>
        <translation>Дадаць госця «{name}»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новае</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перайсці да</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Каманды</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Пакой</translation>
    </message>
    <message>
        <source>Move to another room</source>
        <translation>Змяніць пакой</translation>
    </message>
    <message>
        <source>Who shares the room</source>
        <translation>Хто жыве ў пакоі</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Засяліць</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Прыезду не было</translation>
    </message>
    <message>
        <source>Stay longer</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Высяліць</translation>
    </message>
    <message>
        <source>Leave early</source>
        <translation>Ранні ад’езд</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Падарункі</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Перавагі</translation>
    </message>
    <message>
        <source>Change the guest</source>
        <translation>Змяніць госця</translation>
    </message>
    <message>
        <source>Around the guest: child, partner, pet, a day</source>
        <translation>Вакол госця: дзіця, партнёр, жывёла, дзень</translation>
    </message>
    <message>
        <source>Privacy: discreet, do not disturb, photo, files</source>
        <translation>Прыватнасць: дыскрэтнасць, не турбаваць, фота, файлы</translation>
    </message>
</context>
<context>
    <name>OmniboxField</name>
    <message>
        <source>Guest, room, item or command</source>
        <translation>Госць, пакой, рэч або каманда</translation>
    </message>
</context>
<context>
    <name>OmniboxPanel</name>
    <message>
        <source>Search results</source>
        <translation>Вынікі пошуку</translation>
    </message>
    <message>
        <source>move</source>
        <translation>рух</translation>
    </message>
    <message>
        <source>open</source>
        <translation>адкрыць</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>дзеянні</translation>
    </message>
    <message>
        <source>close</source>
        <translation>закрыць</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>What we hold about you</source>
        <translation>Якія звесткі пра вас мы захоўваем</translation>
    </message>
    <message>
        <source>{house} may keep a photo of me, so that the staff recognise me. Only staff at the desk see it. I can take this back at any time without giving a reason; the photo is then deleted at once.</source>
        <translation>{house} можа захоўваць маё фота, каб супрацоўнікі мяне пазнавалі. Яго бачаць толькі супрацоўнікі рэцэпцыі. Я магу адклікаць згоду ў любы момант без тлумачэння; тады фота адразу выдаляецца.</translation>
    </message>
    <message>
        <source>This is everything that is held about you, private notes included. Left out are the names of colleagues, notes about a room alone, and marks that prove whose a found thing is. You may have it corrected or erased; ask at the desk. The same in full, for another system, is in the JSON file.</source>
        <translation>Гэта ўсё, што пра вас захоўваецца, разам з прыватнымі нататкамі. Апушчаны імёны супрацоўнікаў, нататкі пра сам пакой і прыкметы, якія пацвярджаюць, чыя знойдзеная рэч. Звесткі можна выправіць або выдаліць; звярніцеся на рэцэпцыю. Поўны варыянт для іншай сістэмы ёсць у файле JSON.</translation>
    </message>
    <message>
        <source>Allergies, diet, health and access</source>
        <translation>Алергіі, дыета, здароўе і даступнасць</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Перавагі</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Пражыванні</translation>
    </message>
    <message>
        <source>Orders, repairs and purchases</source>
        <translation>Заказы, рамонты і пакупкі</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Просьбы</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Жэсты</translation>
    </message>
    <message>
        <source>Questions about a gesture</source>
        <translation>Пытанні пра жэст</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Паштоўкі</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>Lost and found things</source>
        <translation>Згубленыя і знойдзеныя рэчы</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>На што вы далі згоду</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Фота і файлы</translation>
    </message>
    <message>
        <source>When somebody looked at protected details</source>
        <translation>Калі глядзелі абароненыя падрабязнасці</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Імя і прозвішча</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Вядомы як</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Як звяртацца</translation>
    </message>
    <message>
        <source>In its own letters</source>
        <translation>Сваімі літарамі</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тытул</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мовы</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Дзень народзінаў</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>Дзень вяселля</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Тэлефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Крыніца звестак</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Захоўваецца з</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Asked about allergies: none</source>
        <translation>Спыталі пра алергіі: няма</translation>
    </message>
    <message>
        <source>People around you</source>
        <translation>Людзі вакол вас</translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>Памятныя дні</translation>
    </message>
    <message>
        <source>Cards that were not sent yet</source>
        <translation>Яшчэ не адпраўленыя паштоўкі</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Вымаўленне</translation>
    </message>
    <message>
        <source>Middle name or patronymic</source>
        <translation>Другое імя або імя па бацьку</translation>
    </message>
    <message>
        <source>Before the family name</source>
        <translation>Перад прозвішчам</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>Другое прозвішча</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Пасля імя</translation>
    </message>
    <message>
        <source>How our cards begin</source>
        <translation>Як пачынаюцца нашы паштоўкі</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаму</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Што з гэтага выйшла</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Паштоўка</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Адказ</translation>
    </message>
    <message>
        <source>Declined because</source>
        <translation>Прычына адмовы</translation>
    </message>
    <message>
        <source>Offered instead</source>
        <translation>Прапанавана замест</translation>
    </message>
    <message>
        <source>Exception to</source>
        <translation>Выключэнне з</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Паліца</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Аўто</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колер</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Марка</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серыйны нумар</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дзе</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Пра рэч пытаецца</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Каму выдадзена</translation>
    </message>
    <message>
        <source>Sent with</source>
        <translation>Праз каго адпраўлена</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Нумар пасылкі</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Год нараджэння</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Месяц нараджэння</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Дзень нараджэння</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Здымак</translation>
    </message>
</context>
<context>
    <name>OwnerBand</name>
    <message>
        <source>Slept in {room}: {names}, {dates}</source>
        <translation>У пакоі {room}: {names}, {dates}</translation>
    </message>
    <message>
        <source>Nobody was told yet; nothing is sent without you.</source>
        <translation>Пакуль ніхто не ведае; без вас нічога не адпраўляецца.</translation>
    </message>
    <message>
        <source>Link to {name}</source>
        <translation>Звязаць: {name}</translation>
    </message>
    <message>
        <source>Does it belong to {name}?</source>
        <translation>Уладальнік – {name}?</translation>
    </message>
    <message>
        <source>Belongs to {name}</source>
        <translation>Уладальнік: {name}</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Адвязаць</translation>
    </message>
</context>
<context>
    <name>PadSlots</name>
    <message>
        <source>stands there already: will be confirmed</source>
        <translation>ужо запісана: будзе пацверджана</translation>
    </message>
    <message>
        <source>goes against “{other}”</source>
        <translation>супярэчыць «{other}»</translation>
    </message>
    <message>
        <source>this group is full: {most} at most</source>
        <translation>гэтая група поўная: не больш за {most}</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Folded while nobody works here. Press a key or click.</source>
        <translation>Схавана, бо тут ніхто не працуе. Націсніце клавішу або пстрыкніце.</translation>
    </message>
</context>
<context>
    <name>PairDeeds</name>
    <message>
        <source>One profile now: {name}</source>
        <translation>Цяпер адзін профіль: {name}</translation>
    </message>
    <message>
        <source>Two profiles again: {name}, {other}</source>
        <translation>Зноў два профілі: {name}, {other}</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>Запомнена: гэта два чалавекі</translation>
    </message>
    <message>
        <source>They may be suggested again</source>
        <translation>Гэтая пара можа з’явіцца зноў</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Printer</source>
        <translation>Прынтар</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкаваць</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Захаваць PDF</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Прынтара не знойдзена</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Адпраўлена на прынтар.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Захавана як {name}.</translation>
    </message>
    <message>
        <source>No font has these characters: {letters}</source>
        <translation>Гэтых знакаў няма ні ў адным шрыфце: {letters}</translation>
    </message>
    <message>
        <source>They print as empty boxes. Write the word in other letters, or print it so.</source>
        <translation>Яны надрукуюцца як пустыя рамкі. Запішыце слова іншымі літарамі або друкуйце так.</translation>
    </message>
    <message>
        <source>Not all of it has room on this paper.</source>
        <translation>Не ўсё змяшчаецца на гэтай паперы.</translation>
    </message>
    <message>
        <source>What is too long ends with three dots.</source>
        <translation>Занадта доўгае заканчваецца трыма кропкамі.</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>Photo</source>
        <translation>Фота</translation>
    </message>
    <message>
        <source>Read this to the guest, or let them read it:</source>
        <translation>Прачытайце гэта госцю або дайце прачытаць:</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Якім чынам</translation>
    </message>
    <message>
        <source>The guest said yes</source>
        <translation>Госць пагадзіўся</translation>
    </message>
    <message>
        <source>Photo of the guest</source>
        <translation>Фота госця</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif)</source>
        <translation>Фота (*.jpg *.jpeg *.png *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Выбраць фота</translation>
    </message>
    <message>
        <source>Consent withdrawn: delete the photo</source>
        <translation>Згода адклікана: выдаліць фота</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation>Выдаліць назаўсёды?</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>Photos</source>
        <translation>Фота</translation>
    </message>
    <message>
        <source>No photos of documents and bank cards: a picture is as good as the thing.</source>
        <translation>Без фота дакументаў і банкаўскіх карт: здымак варты самой рэчы.</translation>
    </message>
    <message>
        <source>Drop, or paste with Ctrl+V</source>
        <translation>Перацягніце або ўстаўце, Ctrl+V</translation>
    </message>
    <message>
        <source>Place and camera data are removed</source>
        <translation>Даныя пра месца і камеру прыбіраюцца</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбраць файл</translation>
    </message>
    <message>
        <source>Photo, Delete takes it away</source>
        <translation>Фота, Delete прыбірае яго</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Выбраць фота</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif)</source>
        <translation>Фота (*.jpg *.jpeg *.png *.webp *.heic *.heif)</translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message>
        <source>Six digits</source>
        <translation>Шэсць лічбаў</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>Name on cards and letters</source>
        <translation>Назва на паштоўках і лістах</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часавы пояс</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>Канец рабочага дня</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвіліну</numerusform>
            <numerusform>%n хвіліны</numerusform>
            <numerusform>%n хвілін</numerusform>
        </translation>
    </message>
    <message>
        <source>night audit</source>
        <translation>начное закрыццё</translation>
    </message>
    <message>
        <source>Languages your guests are written to in</source>
        <translation>Мовы, якімі вы пішаце гасцям</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Установа</translation>
    </message>
    <message>
        <source>Save the place</source>
        <translation>Захаваць установу</translation>
    </message>
    <message>
        <source>This is a demo. Your own place, or another demo, is one page away; this one stays as it is.</source>
        <translation>Гэта дэма. Свая ўстанова або іншае дэма – за адну старонку адсюль; гэтае застаецца як ёсць.</translation>
    </message>
    <message>
        <source>Look round in a demo place, or show it to a new colleague. Your place stays as it is.</source>
        <translation>Паглядзіце дэма або пакажыце яго новаму калегу. Ваша ўстанова застаецца як ёсць.</translation>
    </message>
    <message>
        <source>To the welcome page</source>
        <translation>На старонку вітання</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n гадзіну</numerusform>
            <numerusform>%n гадзіны</numerusform>
            <numerusform>%n гадзін</numerusform>
        </translation>
    </message>
    <message>
        <source>The place is saved.</source>
        <translation>Установа захавана.</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>Is here now</source>
        <translation>Ужо тут</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Прыедзе</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Прыезд</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Ад’езд</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Чакаецца а</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>Ад’езд а</translation>
    </message>
    <message>
        <source>Comes at</source>
        <translation>Прыезд а</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Дарослыя</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дзеці</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Аўто</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Нумар машыны</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Назва групы</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Без слова</translation>
    </message>
    <message>
        <source>Word at the counter</source>
        <translation>Слова ля стойкі</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Каб не забыць</translation>
    </message>
    <message>
        <source>Late train, arrives at 23:31</source>
        <translation>Позні цягнік, прыезд а 23:31</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n ноч</numerusform>
            <numerusform>%n ночы</numerusform>
            <numerusform>%n начэй</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencePad</name>
    <message>
        <source>Choose the guest first.</source>
        <translation>Спачатку выберыце госця.</translation>
    </message>
    <message>
        <source>Write what the guest likes.</source>
        <translation>Напішыце, што любіць госць.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Перавагі</translation>
    </message>
    <message>
        <source>What the guest likes</source>
        <translation>Што любіць госць</translation>
    </message>
    <message>
        <source>a few letters: oat, quiet, no feather …</source>
        <translation>некалькі літар: аўс, ціх, без пуху …</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Што гэта можа значыць</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Запісаць</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Ваш чарнавік вярнуўся.</translation>
    </message>
    <message>
        <source>Five are enough for once: write them down first.</source>
        <translation>Пяці за раз даволі: спачатку запішыце іх.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} з {most}</translation>
    </message>
    <message>
        <source>The rest is written down. This cannot stand beside what is there.</source>
        <translation>Астатняе запісана. Гэта не можа стаяць побач з тым, што ўжо ёсць.</translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) written down</source>
        <translation>
            <numerusform>Запісана %n перавага</numerusform>
            <numerusform>Запісаны %n перавагі</numerusform>
            <numerusform>Запісана %n пераваг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>пацверджана %n</numerusform>
            <numerusform>пацверджана %n</numerusform>
            <numerusform>пацверджана %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>only this</source>
        <translation>толькі гэта</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>патрэбна</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>падабаецца</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>не трэба</translation>
    </message>
    <message>
        <source>no matter</source>
        <translation>усё роўна</translation>
    </message>
    <message>
        <source>told us</source>
        <translation>ад госця</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>заўважана</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Printer</source>
        <translation>Прынтар</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>True size, no matter the marks</source>
        <translation>Сапраўдны памер, хоць бы без метак</translation>
    </message>
    <message>
        <source>Paper background</source>
        <translation>Фон паперы</translation>
    </message>
    <message>
        <source>Room for a real signature</source>
        <translation>Месца для сапраўднага подпісу</translation>
    </message>
    <message>
        <source>Save as one PDF</source>
        <translation>Захаваць адным PDF</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Яшчэ</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Прынтар не знойдзены</translation>
    </message>
    <message numerus="yes">
        <source>Go on: print %n</source>
        <translation>
            <numerusform>Далей: друкаваць %n</numerusform>
            <numerusform>Далей: друкаваць %n</numerusform>
            <numerusform>Далей: друкаваць %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)</source>
        <translation>
            <numerusform>Друкаваць %n паштоўку</numerusform>
            <numerusform>Друкаваць %n паштоўкі</numerusform>
            <numerusform>Друкаваць %n паштовак</numerusform>
        </translation>
    </message>
    <message>
        <source>Two on A4, to cut</source>
        <translation>Дзве на A4, разрэзаць</translation>
    </message>
    <message>
        <source>Four on A4, to cut</source>
        <translation>Чатыры на A4, разрэзаць</translation>
    </message>
    <message>
        <source>Two on Letter, to cut</source>
        <translation>Дзве на Letter, разрэзаць</translation>
    </message>
    <message>
        <source>Four on Letter, to cut</source>
        <translation>Чатыры на Letter, разрэзаць</translation>
    </message>
    <message>
        <source>True size, with crop marks</source>
        <translation>Сапраўдны памер, з меткамі разрэзу</translation>
    </message>
    <message>
        <source>True size; no room for crop marks</source>
        <translation>Сапраўдны памер; для метак няма месца</translation>
    </message>
    <message>
        <source>{percent} % of the true size, so that the crop marks fit</source>
        <translation>{percent} % сапраўднага памеру, каб змясціліся меткі разрэзу</translation>
    </message>
    <message>
        <source>My own signature</source>
        <translation>Мой уласны подпіс</translation>
    </message>
    <message>
        <source>Back side with our name</source>
        <translation>Адваротны бок з нашай назвай</translation>
    </message>
    <message>
        <source>Each on its own, {width} × {height} mm</source>
        <translation>Кожная асобна, {width} × {height} мм</translation>
    </message>
    <message>
        <source>So many cards of this size do not fit on the sheet.</source>
        <translation>Столькі паштовак такога памеру не змяшчаецца на аркушы.</translation>
    </message>
    <message>
        <source>Each on its own, in its own size</source>
        <translation>Кожная асобна, у сваім памеры</translation>
    </message>
</context>
<context>
    <name>PrintExtras</name>
    <message>
        <source>More about printing</source>
        <translation>Больш пра друк</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Прынтар не знойдзены</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Латок</translation>
    </message>
    <message>
        <source>Up to the edge of the paper</source>
        <translation>Да самага краю паперы</translation>
    </message>
    <message>
        <source>Safe margins: 5 mm stay blank all around</source>
        <translation>Бяспечныя палі: 5 мм вакол застаюцца пустыя</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Два бакі</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Надрукаваць пробную старонку</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Пакінуць</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>Kept for this kind of paper, at this desk.</source>
        <translation>Запомнена для гэтага віду паперы на гэтым месцы.</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Толькі адзін бок</translation>
    </message>
    <message>
        <source>Both, turned over the long edge</source>
        <translation>Два, праз доўгі край</translation>
    </message>
    <message>
        <source>Both, turned over the short edge</source>
        <translation>Два, праз кароткі край</translation>
    </message>
    <message>
        <source>As the printer likes</source>
        <translation>Як наладжаны прынтар</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Пробная старонка</translation>
    </message>
    <message>
        <source>Sent. Lay a ruler on the red bar: it is to be as long as it says.</source>
        <translation>Адпраўлена. Прыкладзіце лінейку да чырвонай паласы: яна мае быць такой даўжыні, як напісана.</translation>
    </message>
    <message>
        <source>The red bar is 100 mm long; on a small sheet 50 mm.</source>
        <translation>Чырвоная паласа мае 100 мм; на малым аркушы 50 мм.</translation>
    </message>
    <message>
        <source>The corners stand 5 mm from the edge of the paper.</source>
        <translation>Вуглы стаяць за 5 мм ад краю паперы.</translation>
    </message>
    <message>
        <source>If the bar is shorter, switch off “fit to page” in the printer’s settings.</source>
        <translation>Калі паласа карацейшая, выключыце «падагнаць да старонкі» ў наладах прынтара.</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Printer</source>
        <translation>Прынтар</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папера</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Асобнікі</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Сапраўдны памер</translation>
    </message>
    <message>
        <source>Room for a real signature</source>
        <translation>Месца для жывога подпісу</translation>
    </message>
    <message>
        <source>Paper background</source>
        <translation>Фон паперы</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Прынтара не знойдзена</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Захаваць PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкаваць</translation>
    </message>
    <message>
        <source>My own signature</source>
        <translation>Мой уласны подпіс</translation>
    </message>
    <message>
        <source>Back side with our name</source>
        <translation>Адваротны бок з нашай назвай</translation>
    </message>
    <message>
        <source>This hand cannot write: {letters}</source>
        <translation>Гэты почырк не напіша: {letters}</translation>
    </message>
    <message>
        <source>All letters are in this hand</source>
        <translation>Гэты почырк мае ўсе літары</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Яшчэ</translation>
    </message>
    <message>
        <source>Too much text</source>
        <translation>Зашмат тэксту</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>ready</source>
        <translation>гатовы</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>друкуе</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>спынены</translation>
    </message>
    <message>
        <source>A6 card, lying</source>
        <translation>Паштоўка A6, упоперак</translation>
    </message>
    <message>
        <source>A6 card, standing</source>
        <translation>Паштоўка A6, уздоўж</translation>
    </message>
    <message>
        <source>A5 card, lying</source>
        <translation>Паштоўка A5, упоперак</translation>
    </message>
    <message>
        <source>A4 sheet, to cut</source>
        <translation>Аркуш A4, разрэзаць</translation>
    </message>
    <message>
        <source>Letter sheet, to cut</source>
        <translation>Аркуш Letter, разрэзаць</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Канверт C6</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Канверт DL</translation>
    </message>
    <message>
        <source>Label 62 × 29 mm</source>
        <translation>Налепка 62 × 29 мм</translation>
    </message>
    <message>
        <source>As the printer likes</source>
        <translation>Як наладжаны прынтар</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Уручную</translation>
    </message>
    <message>
        <source>Bypass tray</source>
        <translation>Бакавы латок</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Канверты</translation>
    </message>
    <message>
        <source>A5 sheet, standing</source>
        <translation>Аркуш A5, вертыкальна</translation>
    </message>
    <message>
        <source>Long card, 210 × 99 mm</source>
        <translation>Доўгая картка, 210 × 99 мм</translation>
    </message>
    <message>
        <source>Square card, 148 × 148 mm</source>
        <translation>Квадратная картка, 148 × 148 мм</translation>
    </message>
    <message>
        <source>Tag, 105 × 74 mm</source>
        <translation>Бірка, 105 × 74 мм</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>By your rules of retention %n thing(s) were removed.</source>
        <translation>
            <numerusform>Паводле правілаў захоўвання выдалены %n запіс.</numerusform>
            <numerusform>Паводле правілаў захоўвання выдалены %n запісы.</numerusform>
            <numerusform>Паводле правілаў захоўвання выдалена %n запісаў.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that nothing harmful is served</source>
        <translation>Каб не падаць нічога шкоднага</translation>
    </message>
    <message>
        <source>To prepare the room</source>
        <translation>Каб падрыхтаваць пакой</translation>
    </message>
    <message>
        <source>To help in an emergency</source>
        <translation>Каб дапамагчы ў надзвычайным выпадку</translation>
    </message>
    <message>
        <source>No purpose written down</source>
        <translation>Мэта не запісана</translation>
    </message>
    <message>
        <source>Without a yes, to protect a life</source>
        <translation>Без згоды, каб уберагчы жыццё</translation>
    </message>
    <message>
        <source>Agreed in person</source>
        <translation>Згода асабіста</translation>
    </message>
    <message>
        <source>Agreed on the phone</source>
        <translation>Згода па тэлефоне</translation>
    </message>
    <message>
        <source>Agreed by e-mail</source>
        <translation>Згода праз эл. пошту</translation>
    </message>
    <message>
        <source>Agreed on a signed form</source>
        <translation>Згода на падпісаным бланку</translation>
    </message>
    <message>
        <source>Agreed, before this was written down</source>
        <translation>Згода, калі гэта яшчэ не запісвалася</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ліст</translation>
    </message>
    <message>
        <source>A form</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Выява</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Нешта іншае</translation>
    </message>
    <message>
        <source>An identity paper</source>
        <translation>Дакумент асобы</translation>
    </message>
    <message>
        <source>A bank card</source>
        <translation>Банкаўская картка</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) without contact: erased</source>
        <translation>
            <numerusform>%n госць без кантакту: выдаленне</numerusform>
            <numerusform>%n госці без кантакту: выдаленне</numerusform>
            <numerusform>%n гасцей без кантакту: выдаленне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected fact(s): deleted</source>
        <translation>
            <numerusform>%n абароненая звестка: выдаленне</numerusform>
            <numerusform>%n абароненыя звесткі: выдаленне</numerusform>
            <numerusform>%n абароненых звестак: выдаленне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s): deleted</source>
        <translation>
            <numerusform>%n фота: выдаленне</numerusform>
            <numerusform>%n фота: выдаленне</numerusform>
            <numerusform>%n фота: выдаленне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed find(s): the person is taken out</source>
        <translation>
            <numerusform>%n закрытая знаходка: выдаленне асобы</numerusform>
            <numerusform>%n закрытыя знаходкі: выдаленне асобы</numerusform>
            <numerusform>%n закрытых знаходак: выдаленне асобы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of looks: deleted</source>
        <translation>
            <numerusform>%n радок журнала праглядаў: выдаленне</numerusform>
            <numerusform>%n радкі журнала праглядаў: выдаленне</numerusform>
            <numerusform>%n радкоў журнала праглядаў: выдаленне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken away: deleted for good</source>
        <translation>
            <numerusform>%n прыбраны файл: выдаленне назаўсёды</numerusform>
            <numerusform>%n прыбраныя файлы: выдаленне назаўсёды</numerusform>
            <numerusform>%n прыбраных файлаў: выдаленне назаўсёды</numerusform>
        </translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Коратка</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Звычайна</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Доўга</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s): the former values are deleted, there is no way back</source>
        <translation>
            <numerusform>%n імпарт: выдаленне ранейшых значэнняў, адмяніць нельга</numerusform>
            <numerusform>%n імпарты: выдаленне ранейшых значэнняў, адмяніць нельга</numerusform>
            <numerusform>%n імпартаў: выдаленне ранейшых значэнняў, адмяніць нельга</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyDeeds</name>
    <message>
        <source>Confirmed. It is kept for another term.</source>
        <translation>Пацверджана. Захоўваецца яшчэ адзін тэрмін.</translation>
    </message>
    <message>
        <source>Deleted, as the guest wished.</source>
        <translation>Выдалена паводле жадання госця.</translation>
    </message>
    <message>
        <source>Nothing goes out to this guest now.</source>
        <translation>Цяпер гэтаму госцю нічога не дасылаецца.</translation>
    </message>
    <message>
        <source>This guest may be written to again.</source>
        <translation>Гэтаму госцю зноў можна пісаць.</translation>
    </message>
    <message>
        <source>Allowed for a quarter of an hour. The reason is kept.</source>
        <translation>Дазволена на чвэрць гадзіны. Прычына захавана.</translation>
    </message>
    <message>
        <source>The guest goes by this name everywhere now.</source>
        <translation>Цяпер усюды выкарыстоўваецца гэтае імя.</translation>
    </message>
    <message>
        <source>The true name is back.</source>
        <translation>Сапраўднае імя вернута.</translation>
    </message>
    <message>
        <source>Not to be disturbed.</source>
        <translation>Не турбаваць.</translation>
    </message>
    <message>
        <source>May be disturbed again.</source>
        <translation>Зноў можна турбаваць.</translation>
    </message>
    <message>
        <source>The consent is written down. A photo may be kept.</source>
        <translation>Згода запісана. Можна захоўваць фота.</translation>
    </message>
    <message>
        <source>The photo is deleted.</source>
        <translation>Фота выдалена.</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>Фота захавана</translation>
    </message>
    <message>
        <source>File kept</source>
        <translation>Файл захаваны</translation>
    </message>
    <message>
        <source>File taken away</source>
        <translation>Файл прыбраны</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Захавана як {name}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>No font has these characters: {letters}. The JSON file has them all.</source>
        <translation>Гэтых знакаў няма ні ў адным шрыфце: {letters}. У файле JSON ёсць усе.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Прыватнасць</translation>
    </message>
    <message>
        <source>To the guest</source>
        <translation>Да госця</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Begin with</source>
        <translation>Пачаць з</translation>
    </message>
    <message>
        <source>your own numbers</source>
        <translation>уласныя лічбы</translation>
    </message>
    <message>
        <source>How long the house keeps it</source>
        <translation>Як доўга ўстанова гэта захоўвае</translation>
    </message>
    <message>
        <source>The presets were put together in {month} and are no legal advice: law differs by country and changes. Your house must check them. Sums, ledger and chains are never touched.</source>
        <translation>Наборы складзены ў {month} і не з’яўляюцца юрыдычнай парадай: законы розныя ў розных краінах і змяняюцца. Установа мусіць праверыць іх. Сумы, кніга і ланцугі запісаў застаюцца некранутыя.</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Захаваць правілы</translation>
    </message>
    <message>
        <source>What the next run removes</source>
        <translation>Што выдаліць наступны запуск</translation>
    </message>
    <message>
        <source>The rules run once a business day, when the first person signs in, and at day close.</source>
        <translation>Правілы спрацоўваюць раз на рабочы дзень, пры першым уваходзе, і пры закрыцці дня.</translation>
    </message>
    <message>
        <source>Run the rules now</source>
        <translation>Прымяніць правілы цяпер</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>Выдаліць назаўсёды?</translation>
    </message>
    <message>
        <source>What earlier runs did</source>
        <translation>Што зрабілі ранейшыя запускі</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>ніколі само</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n гады</numerusform>
            <numerusform>%n гадоў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дзень</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n дзён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяцы</numerusform>
            <numerusform>%n месяцаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due to be removed.</source>
        <translation>Нічога не пратэрмінавана.</translation>
    </message>
    <message numerus="yes">
        <source>%n protected fact(s) go within 30 days unless confirmed</source>
        <translation>
            <numerusform>%n абароненая звестка знікне за 30 дзён без пацвярджэння</numerusform>
            <numerusform>%n абароненыя звесткі знікнуць за 30 дзён без пацвярджэння</numerusform>
            <numerusform>%n абароненых звестак знікне за 30 дзён без пацвярджэння</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for the next run</source>
        <translation>
            <numerusform>%n засталося на наступны запуск</numerusform>
            <numerusform>%n засталося на наступны запуск</numerusform>
            <numerusform>%n засталося на наступны запуск</numerusform>
        </translation>
    </message>
    <message>
        <source>No run has removed anything yet.</source>
        <translation>Яшчэ ніводзін запуск нічога не выдаліў.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Правілы захаваны.</translation>
    </message>
    <message>
        <source>The rules have run.</source>
        <translation>Правілы прыменены.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Printing</source>
        <translation>Друкуецца</translation>
    </message>
    <message>
        <source>Cards that are out</source>
        <translation>Надрукаваныя паштоўкі</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Скасаваць астатнія</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Захаванне</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
</context>
<context>
    <name>PromisedCard</name>
    <message>
        <source>Promised</source>
        <translation>Абяцана</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>да {time}</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>tables and the rules in them</source>
        <translation>табліцы і правілы ў іх</translation>
    </message>
    <message>
        <source>references between tables</source>
        <translation>спасылкі паміж табліцамі</translation>
    </message>
    <message>
        <source>sums of the budgets</source>
        <translation>сумы бюджэтаў</translation>
    </message>
    <message>
        <source>what gestures cost</source>
        <translation>кошт жэстаў</translation>
    </message>
    <message>
        <source>gestures that no limit counted</source>
        <translation>жэсты, якіх не ўлічыў ніводзін ліміт</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>пытанні і адказы</translation>
    </message>
    <message>
        <source>who decided what, and when</source>
        <translation>хто, што і калі вырашыў</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>ліміты</translation>
    </message>
    <message>
        <source>employees, their roles and PINs</source>
        <translation>супрацоўнікі, іх ролі і PIN-коды</translation>
    </message>
    <message>
        <source>currency, time zone and end of the day</source>
        <translation>валюта, часавы пояс і канец дня</translation>
    </message>
    <message>
        <source>chains of entries</source>
        <translation>ланцугі запісаў</translation>
    </message>
    <message>
        <source>seals of closed days</source>
        <translation>пячаткі закрытых дзён</translation>
    </message>
    <message>
        <source>words beside the entries</source>
        <translation>словы пры запісах</translation>
    </message>
    <message>
        <source>moments of the entries</source>
        <translation>час запісаў</translation>
    </message>
    <message>
        <source>photos and documents</source>
        <translation>фота і дакументы</translation>
    </message>
    <message>
        <source>the search index</source>
        <translation>пошукавы індэкс</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>сам файл</translation>
    </message>
</context>
<context>
    <name>ProofSection</name>
    <message>
        <source>Close the business day</source>
        <translation>Закрыццё рабочага дня</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрыць дзень</translation>
    </message>
    <message>
        <source>Copy of the place</source>
        <translation>Копія ўстановы</translation>
    </message>
    <message>
        <source>Everything in one file, checked before it counts. It holds every guest: keep it locked away.</source>
        <translation>Усё ў адным правераным файле. У ім усе госці: трымайце яго пад замком.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Зрабіць копію</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копіі</translation>
    </message>
    <message>
        <source>Copied and checked: {file}</source>
        <translation>Скапіравана і праверана: {file}</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Праверка ўсяго</translation>
    </message>
    <message>
        <source>Adds every sum again and follows every chain of entries. It changes nothing.</source>
        <translation>Нанова падлічвае кожную суму і праходзіць кожны ланцуг запісаў. Нічога не змяняе.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Праверыць</translation>
    </message>
    <message>
        <source>Every day that is over is closed.</source>
        <translation>Усе мінулыя дні закрытыя.</translation>
    </message>
    <message>
        <source>{day} is over and not closed yet.</source>
        <translation>{day}: дзень мінуў і яшчэ не закрыты.</translation>
    </message>
    <message>
        <source>The day is closed and sealed.</source>
        <translation>Дзень закрыты і апячатаны.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is as it was written: %n checked.</source>
        <translation>
            <numerusform>Усё так, як запісана: праверана %n.</numerusform>
            <numerusform>Усё так, як запісана: праверана %n.</numerusform>
            <numerusform>Усё так, як запісана: праверана %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not fit: {name} ({detail}). Keep the data as it is and call your administrator.</source>
        <translation>Не сходзіцца: {name} ({detail}). Пакіньце даныя як ёсць і паклічце адміністратара.</translation>
    </message>
</context>
<context>
    <name>PurchaseActions</name>
    <message>
        <source>{what}: handed over</source>
        <translation>{what}: выдадзена</translation>
    </message>
    <message>
        <source>{what}: given up</source>
        <translation>{what}: скасавана</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Можна забіраць</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдадзена</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>Іншы час …</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Адкрыць кліента</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Скасавана</translation>
    </message>
    <message>
        <source>{what}: ready</source>
        <translation>{what}: гатова</translation>
    </message>
</context>
<context>
    <name>PurchaseCard</name>
    <message>
        <source>{time} late</source>
        <translation>спазненне {time}</translation>
    </message>
    <message>
        <source>in {count} min</source>
        <translation>праз {count} хв</translation>
    </message>
</context>
<context>
    <name>PurchaseFormPage</name>
    <message>
        <source>Customer</source>
        <translation>Кліент</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Trail shoes, size 39</source>
        <translation>Чаравікі для паходаў, памер 39</translation>
    </message>
    <message>
        <source>Shelf or bench</source>
        <translation>Паліца або варштат</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Абяцана на</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Іншы час</translation>
    </message>
    <message>
        <source>New order, repair or hold</source>
        <translation>Новы заказ, рамонт або адкладзенае</translation>
    </message>
    <message>
        <source>{number}: {what}</source>
        <translation>{number}: {what}</translation>
    </message>
    <message>
        <source>{what}: another time is promised</source>
        <translation>{what}: абяцаны іншы час</translation>
    </message>
</context>
<context>
    <name>QuestionBand</name>
    <message>
        <source>None</source>
        <translation>Няма</translation>
    </message>
    <message>
        <source>Has one…</source>
        <translation>Ёсць…</translation>
    </message>
    <message>
        <source>{name} shares the room. Nobody has asked {name} about allergies.</source>
        <translation>{name} жыве ў тым жа пакоі. Пра алергіі ніхто не пытаў ({name}).</translation>
    </message>
    <message>
        <source>Nobody has asked {name} about allergies.</source>
        <translation>{name}: пра алергіі ніхто не пытаў.</translation>
    </message>
    <message>
        <source>Only for {name}</source>
        <translation>Толькі для: {name}</translation>
    </message>
    <message>
        <source>Which allergy</source>
        <translation>Якая алергія</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>Наколькі цяжкая</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Запісаць</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Алергія</translation>
    </message>
    <message>
        <source>Nobody has said what is in this. {name} shares the room and may not be able to have it.</source>
        <translation>Ніхто не сказаў, што ў складзе. {name} жыве ў тым самым пакоі, і гэта можа не падысці.</translation>
    </message>
    <message>
        <source>Nobody has said what is in this, and {name} may not be able to have it.</source>
        <translation>Ніхто не сказаў, што ў складзе, а для {name} гэта можа не падысці.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Хто гэта кажа</translation>
    </message>
    <message>
        <source>Ewa, kitchen</source>
        <translation>Ewa, кухня</translation>
    </message>
    <message>
        <source>It is free of that</source>
        <translation>Гэтага там няма</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Quiet and discretion</source>
        <translation>Спакой і стрыманасць</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не турбаваць</translation>
    </message>
    <message>
        <source>May be disturbed again</source>
        <translation>Зноў можна турбаваць</translation>
    </message>
    <message>
        <source>Discreet: nothing is sent to this guest or printed</source>
        <translation>Нічога не дасылаць і не друкаваць</translation>
    </message>
    <message>
        <source>Why it goes out all the same</source>
        <translation>Чаму ўсё ж трэба</translation>
    </message>
    <message>
        <source>asked for it in person …</source>
        <translation>на ўласную просьбу …</translation>
    </message>
    <message>
        <source>Allow for a quarter of an hour</source>
        <translation>Дазволіць на чвэрць гадзіны</translation>
    </message>
    <message>
        <source>Not to be disturbed until {time}</source>
        <translation>Не турбаваць да: {time}</translation>
    </message>
    <message>
        <source>May be disturbed</source>
        <translation>Можна турбаваць</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>на %n гадзіну</numerusform>
            <numerusform>на %n гадзіны</numerusform>
            <numerusform>на %n гадзін</numerusform>
        </translation>
    </message>
    <message>
        <source>until nine tomorrow</source>
        <translation>да дзявятай раніцы заўтра</translation>
    </message>
    <message>
        <source>Cards, envelopes and notes are stopped, whoever is at the desk.</source>
        <translation>Паштоўкі, канверты і нататкі спыняюцца, хто б ні быў на рабочым месцы.</translation>
    </message>
    <message>
        <source>You may send or print something until {time}.</source>
        <translation>Дасылаць і друкаваць можна да: {time}.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery code</source>
        <translation>Код аднаўлення</translation>
    </message>
    <message>
        <source>New PIN for {name}</source>
        <translation>Новы PIN: {name}</translation>
    </message>
    <message>
        <source>Type the code that was printed when this place was set up. It works once.</source>
        <translation>Увядзіце код, надрукаваны пры стварэнні ўстановы. Ён дзейнічае адзін раз.</translation>
    </message>
    <message>
        <source>New PIN, six digits</source>
        <translation>Новы PIN, шэсць лічбаў</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Новы PIN яшчэ раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Задаць PIN</translation>
    </message>
    <message>
        <source>The PIN is set. This is the next recovery code: write it down and lock it away.</source>
        <translation>PIN зададзены. Гэта наступны код аднаўлення: запішыце яго і схавайце пад замок.</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Код запісаны</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Код аднаўлення</translation>
    </message>
    <message>
        <source>The only way back in if every manager forgets their PIN. Shown once: print it, lock it away.</source>
        <translation>Адзіны шлях назад, калі ўсе дырэктары забудуць PIN. Паказваецца адзін раз: надрукуйце і схавайце пад замок.</translation>
    </message>
    <message>
        <source>It is on paper, in a safe place</source>
        <translation>Ён на паперы, у надзейным месцы</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Надрукаваць аркуш</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Захаваць як PDF</translation>
    </message>
    <message>
        <source>Later, when you like</source>
        <translation>Пазней, калі захочаце</translation>
    </message>
    <message>
        <source>Add the team, each with their own PIN</source>
        <translation>Дадайце каманду, кожнаму свой PIN</translation>
    </message>
    <message>
        <source>Set what each person may give</source>
        <translation>Задайце, колькі кожны можа даць</translation>
    </message>
    <message>
        <source>Enter rooms and arrivals</source>
        <translation>Упішыце пакоі і прыезды</translation>
    </message>
    <message>
        <source>No printer is set up here. Save the sheet, or write the code down.</source>
        <translation>Прынтара тут няма. Захавайце аркуш або запішыце код.</translation>
    </message>
    <message>
        <source>Sent to {printer}. One page.</source>
        <translation>Адпраўлена: {printer}. Адна старонка.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Захаваць аркуш</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: who has it can open the place.</source>
        <translation>Захавана. Надрукуйце, потым выдаліце файл: хто яго мае, можа адкрыць установу.</translation>
    </message>
    <message>
        <source>Keep this page where only the owner can reach it.</source>
        <translation>Трымайце гэтую старонку там, куды дастане толькі ўладальнік.</translation>
    </message>
    <message>
        <source>On the sign-in screen choose a manager, then “Use the recovery code”. It works once.</source>
        <translation>На экране ўваходу выберыце дырэктара, потым «Код аднаўлення». Ён дзейнічае адзін раз.</translation>
    </message>
</context>
<context>
    <name>RejectedCard</name>
    <message>
        <source>Rejected rows by reason</source>
        <translation>Адхіленыя радкі паводле прычыны</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Адхіленыя радкі</translation>
    </message>
    <message>
        <source>Save the rejected rows, with reasons</source>
        <translation>Захаваць адхіленыя радкі з прычынамі</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Справаздача ў PDF</translation>
    </message>
    <message>
        <source>Correct them and import again: nobody comes in twice.</source>
        <translation>Выпраўце іх і імпартуйце зноў: ніхто не з’явіцца двойчы.</translation>
    </message>
    <message>
        <source>No row was rejected</source>
        <translation>Ніводзін радок не адхілены</translation>
    </message>
    <message>
        <source>Everything in the file came in.</source>
        <translation>Усё з файла ўвайшло.</translation>
    </message>
    <message>
        <source>Edits made since, which were kept</source>
        <translation>Пазнейшыя змены, якія захаваны</translation>
    </message>
    <message>
        <source>Nothing was edited since</source>
        <translation>З таго часу нічога не змянялі</translation>
    </message>
    <message>
        <source>All of it is as it was before the import.</source>
        <translation>Усё так, як было да імпарту.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усё</translation>
    </message>
    <message>
        <source>Row {number}: {why}</source>
        <translation>Радок {number}: {why}</translation>
    </message>
</context>
<context>
    <name>ReleaseSheet</name>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Гэта патрэбна.</translation>
    </message>
    <message>
        <source>Hand it back</source>
        <translation>Вярнуць рэч</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Вернута</translation>
    </message>
    <message>
        <source>Send it home</source>
        <translation>Даслаць дадому</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Даслана</translation>
    </message>
    <message>
        <source>Somebody keeps it</source>
        <translation>Аддаць камусьці</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <translation>Аддадзена</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>Утылізаваць</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Утылізавана</translation>
    </message>
    <message>
        <source>Move to another shelf</source>
        <translation>На іншую паліцу</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перакладзена</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Каму</translation>
    </message>
    <message>
        <source>Which paper was shown</source>
        <translation>Які дакумент паказаны</translation>
    </message>
    <message>
        <source>The kind only: no number and no copy is kept.</source>
        <translation>Толькі від: ні нумара, ні копіі не захоўваем.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перавозчык</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Нумар адпраўкі</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Хто забірае</translation>
    </message>
    <message>
        <source>the finder, a charity …</source>
        <translation>хто знайшоў, дабрачынная ўстанова …</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>recycled, destroyed …</source>
        <translation>на перапрацоўку, знішчана …</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Паліца</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Open guest</source>
        <translation>Адкрыць госця</translation>
    </message>
    <message>
        <source>Find the guest</source>
        <translation>Знайсці госця</translation>
    </message>
    <message>
        <source>Say in a few words why it cannot be.</source>
        <translation>Напішыце некалькімі словамі, чаму нельга.</translation>
    </message>
    <message>
        <source>Write what you offered instead: there is no bare no.</source>
        <translation>Напішыце, што прапанавана замест: аднаго «не» мала.</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Хто займаецца</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Абяцана</translation>
    </message>
    <message>
        <source>Choose a request to see it in full.</source>
        <translation>Выберыце просьбу, каб бачыць усё.</translation>
    </message>
    <message>
        <source>Why it cannot be</source>
        <translation>Чаму нельга</translation>
    </message>
    <message>
        <source>Offered instead</source>
        <translation>Прапанавана замест</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Адмовіць</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблена</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Прабел</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Адкрыць зноў</translation>
    </message>
    <message>
        <source>Print note</source>
        <translation>Надрукаваць</translation>
    </message>
    <message>
        <source>{how}, {time}</source>
        <translation>{how}, {time}</translation>
    </message>
    <message>
        <source>private</source>
        <translation>прыватна</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Taken by {name}</source>
        <translation>Прыём: {name}</translation>
    </message>
    <message>
        <source>Exception to a house rule: {rule}</source>
        <translation>Выключэнне з правіла: {rule}</translation>
    </message>
    <message>
        <source>Done by {who}</source>
        <translation>Выкананне: {who}</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Не турбаваць да: {time}</translation>
    </message>
</context>
<context>
    <name>RequestFields</name>
    <message>
        <source>Private: folded away at the counter</source>
        <translation>Прыватна: схавана ля стойкі</translation>
    </message>
    <message>
        <source>10:15, +30 or tomorrow 9:00</source>
        <translation>10:15, +30 або заўтра 9:00</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>2 pillows 10:15</source>
        <translation>2 падушкі 10:15</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Колькі</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дзе</translation>
    </message>
    <message>
        <source>room or place</source>
        <translation>пакой або месца</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Абяцана на</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Аддзел</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Хто займаецца</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Як папрасілі</translation>
    </message>
    <message>
        <source>Exception to a house rule</source>
        <translation>Выключэнне з правіла</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message>
        <source>so that next time it is known</source>
        <translation>каб ведаць наступным разам</translation>
    </message>
</context>
<context>
    <name>RequestFormPage</name>
    <message>
        <source>New request</source>
        <translation>Новая просьба</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Запісаць</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>room or place</source>
        <translation>пакой або месца</translation>
    </message>
</context>
<context>
    <name>RequestListCard</name>
    <message>
        <source>Requests</source>
        <translation>Просьбы</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Усё зроблена</translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>сёння зроблена %n</numerusform>
            <numerusform>сёння зроблена %n</numerusform>
            <numerusform>сёння зроблена %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is open</source>
        <translation>Вашых адкрытых няма</translation>
    </message>
    <message>
        <source>Nothing was answered yet</source>
        <translation>Яшчэ нічога не вырашана</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>in person</source>
        <translation>асабіста</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>па тэлефоне</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>эл. поштай</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>паведамленнем</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>у чаце</translation>
    </message>
    <message>
        <source>in a post</source>
        <translation>у допісе</translation>
    </message>
    <message>
        <source>in a review</source>
        <translation>у водгуку</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Спазняюцца</translation>
    </message>
    <message>
        <source>Within two hours</source>
        <translation>Да дзвюх гадзін</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пазней</translation>
    </message>
    <message>
        <source>No time promised</source>
        <translation>Час не абяцаны</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблена</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Адмова</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>заўтра</translation>
    </message>
    <message>
        <source>no time promised</source>
        <translation>час не абяцаны</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пакуль ніхто</translation>
    </message>
    <message>
        <source>{count} × {what}</source>
        <translation>{count} × {what}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>зроблена</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>адмова</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>без часу</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>спазненне {time}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>праз {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} хв</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} дн</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} гадз</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} гадз {minutes}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сёння {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>заўтра {time}</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Просьбы</translation>
    </message>
    <message>
        <source>Hand over all</source>
        <translation>Перадаць усе</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Па аддзелах</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Па часе</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мае</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Вырашаныя</translation>
    </message>
    <message>
        <source>How the list is told</source>
        <translation>Парадак спіса</translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>сёння зроблена %n</numerusform>
            <numerusform>сёння зроблена %n</numerusform>
            <numerusform>сёння зроблена %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n спазняецца</numerusform>
            <numerusform>%n спазняюцца</numerusform>
            <numerusform>%n спазняюцца</numerusform>
        </translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Нататка {number}</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Undo the import</source>
        <translation>Адмяніць імпарт</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Яшчэ адзін файл</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) came in</source>
        <translation>
            <numerusform>Прыйшло %n пражыванне</numerusform>
            <numerusform>Прыйшлі %n пражыванні</numerusform>
            <numerusform>Прыйшло %n пражыванняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) came in</source>
        <translation>
            <numerusform>Прыйшоў %n пакой</numerusform>
            <numerusform>Прыйшлі %n пакоі</numerusform>
            <numerusform>Прыйшло %n пакояў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) came in</source>
        <translation>
            <numerusform>Прыйшла %n пакупка</numerusform>
            <numerusform>Прыйшлі %n пакупкі</numerusform>
            <numerusform>Прыйшло %n пакупак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) came in</source>
        <translation>
            <numerusform>Загружаны %n госць</numerusform>
            <numerusform>Загружана %n госці</numerusform>
            <numerusform>Загружана %n гасцей</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} unchanged; {twice} of the new ones may be here twice.</source>
        <translation>Новых: {new}, змененых: {changed}, без змен: {same}, з новых, магчыма, двойчы: {twice}.</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>Імпарт адменены</translation>
    </message>
    <message>
        <source>{removed} removed, {restored} as they were before.</source>
        <translation>Выдалена: {removed}, вернута да ранейшага: {restored}.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новыя</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змененыя</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>тое самае</translation>
    </message>
    <message>
        <source>maybe twice</source>
        <translation>магчыма, двойчы</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>адхіленыя</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s).</source>
        <translation>
            <numerusform>%n секунда.</numerusform>
            <numerusform>%n секунды.</numerusform>
            <numerusform>%n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s).</source>
        <translation>
            <numerusform>%n хвіліна.</numerusform>
            <numerusform>%n хвіліны.</numerusform>
            <numerusform>%n хвілін.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsCard</name>
    <message>
        <source>What is held about the guest</source>
        <translation>Што захоўваецца пра госця</translation>
    </message>
    <message>
        <source>Everything, private notes included: to be read as PDF, to be taken elsewhere as JSON.</source>
        <translation>Усё, разам з прыватнымі нататкамі: PDF для чытання, JSON для перадачы.</translation>
    </message>
    <message>
        <source>Language of the PDF</source>
        <translation>Мова файла PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Захаваць як PDF</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Захаваць як JSON</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Выдаліць назаўсёды…</translation>
    </message>
    <message>
        <source>Names, words, photos and facts go; stays and sums stay. Nothing brings it back.</source>
        <translation>Знікнуць імёны, тэксты, фота і звесткі; пражыванні і сумы застануцца. Вярнуць гэта нельга.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Front desk</source>
        <translation>Рэцэпцыя</translation>
    </message>
    <message>
        <source>Concierge</source>
        <translation>Кансьерж</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Служба паверхаў</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Кухня</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Тэхнічная служба</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Ахова</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Кіраўнік змены</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Дырэктар</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратар</translation>
    </message>
    <message>
        <source>Sees and edits guests and stays, gives within a limit, logs requests and finds.</source>
        <translation>Бачыць і мяняе гасцей і пражыванні, дае ў межах ліміту, запісвае просьбы і знаходкі.</translation>
    </message>
    <message>
        <source>Sees guests without what is protected, gives within a limit, logs requests and finds.</source>
        <translation>Бачыць гасцей без абароненых звестак, дае ў межах ліміту, запісвае просьбы і знаходкі.</translation>
    </message>
    <message>
        <source>Sees guests and their allergies, gives within a limit, logs requests and finds.</source>
        <translation>Бачыць гасцей і іх алергіі, дае ў межах ліміту, запісвае просьбы і знаходкі.</translation>
    </message>
    <message>
        <source>Sees guests without what is protected, logs requests and finds, gives nothing.</source>
        <translation>Бачыць гасцей без абароненых звестак, запісвае просьбы і знаходкі, нічога не дае.</translation>
    </message>
    <message>
        <source>Sees guests without what is protected, logs finds and hands them over, gives nothing.</source>
        <translation>Бачыць гасцей без абароненых звестак, запісвае і выдае знаходкі, нічога не дае.</translation>
    </message>
    <message>
        <source>Everything at the desk, decides what goes above a limit, may act in an emergency.</source>
        <translation>Усё за рэцэпцыяй, вырашае звыш ліміту, можа дзейнічаць неадкладна.</translation>
    </message>
    <message>
        <source>Everything, and sets limits, the catalogue, the place and who works here.</source>
        <translation>Усё, а таксама задае ліміты, каталог, установу і каманду.</translation>
    </message>
    <message>
        <source>Looks after people, the place and its copies; sees no protected facts and gives nothing.</source>
        <translation>Дбае пра людзей, установу і яе копіі; не бачыць абароненых звестак і нічога не дае.</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>Number</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Паверх</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Пакой {number}</translation>
    </message>
    <message>
        <source>A new room</source>
        <translation>Новы пакой</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не пазначана</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Зняць са спіса</translation>
    </message>
</context>
<context>
    <name>RoomPick</name>
    <message>
        <source>Room</source>
        <translation>Пакой</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Пакоі</translation>
    </message>
    <message>
        <source>No room is free.</source>
        <translation>Вольных пакояў няма.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Вырашыць пазней</translation>
    </message>
    <message>
        <source>A manager adds them once. The button leads there, and so does Ctrl+K with the word “{word}”.</source>
        <translation>Іх адзін раз дадае дырэктар. Туды вядзе кнопка, а таксама Ctrl+K і слова «{word}».</translation>
    </message>
    <message>
        <source>No room is written down yet</source>
        <translation>Пакоі яшчэ не ўпісаныя</translation>
    </message>
    <message>
        <source>{name} is expected</source>
        <translation>{name} чакаецца</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Пакой {number}</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>Пакоі</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Новы пакой</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Усе пакоі</translation>
    </message>
    <message>
        <source>No room is written down yet</source>
        <translation>Пакоі яшчэ не ўпісаныя</translation>
    </message>
    <message>
        <source>A manager adds them.</source>
        <translation>Іх дадае дырэктар.</translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>Паверх {floor}</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Іншыя пакоі</translation>
    </message>
    <message>
        <source>Room {number} is on the list</source>
        <translation>Пакой {number} у спісе</translation>
    </message>
    <message>
        <source>Room {number} is changed</source>
        <translation>Пакой {number} зменены</translation>
    </message>
    <message>
        <source>Room {number} is off the list</source>
        <translation>Пакой {number} зняты са спіса</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Пакой {number}</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}, да {day}</translation>
    </message>
    <message>
        <source>{name} is expected</source>
        <translation>{name} чакаецца</translation>
    </message>
    <message>
        <source>free</source>
        <translation>вольны</translation>
    </message>
    <message>
        <source>Room {number}: {state}</source>
        <translation>Пакой {number}: {state}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Change this room…</source>
        <translation>Змяніць гэты пакой…</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Fifty millimetres on this screen</source>
        <translation>Пяцьдзясят міліметраў на гэтым экране</translation>
    </message>
    <message>
        <source>50 mm on this screen</source>
        <translation>50 мм на гэтым экране</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>So it will look</source>
        <translation>Так гэта будзе выглядаць</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>падарунак</translation>
    </message>
    <message>
        <source>today, on a card</source>
        <translation>сёння, на паштоўцы</translation>
    </message>
    <message>
        <source>a gesture at {time}</source>
        <translation>жэст а {time}</translation>
    </message>
    <message>
        <source>counts for {day}</source>
        <translation>лічыцца за {day}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Today</source>
        <translation>Сёння</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Госці</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Просьбы</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Жэсты</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Скаргі</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Дазволы</translation>
    </message>
    <message>
        <source>Lost &amp; found</source>
        <translation>Знойдзеныя рэчы</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Паштоўкі</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Супрацоўнікі</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Пакоі</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групы</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпарт</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Просьба</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Жэст</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Скарга</translation>
    </message>
    <message>
        <source>Found item</source>
        <translation>Знойдзеная рэч</translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>Паштоўка з падзякай</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Госць</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Госць без браніравання</translation>
    </message>
    <message>
        <source>Expected guest</source>
        <translation>Чаканы госць</translation>
    </message>
    <message>
        <source>Order, repair or hold</source>
        <translation>Заказ, рамонт або адкладзенае</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Магчымыя дублікаты</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Перавагі</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Lock an idle desk after</source>
        <translation>Блакіраваць пустое месца праз</translation>
    </message>
    <message>
        <source>A question stands for</source>
        <translation>Пытанне дзейнічае</translation>
    </message>
    <message>
        <source>Ask the next one up after</source>
        <translation>Спытаць вышэй праз</translation>
    </message>
    <message>
        <source>Erase guests without contact for</source>
        <translation>Выдаляць гасцей без кантакту</translation>
    </message>
    <message>
        <source>Delete protected facts after</source>
        <translation>Выдаляць абароненыя звесткі праз</translation>
    </message>
    <message>
        <source>Delete photos after</source>
        <translation>Выдаляць фота праз</translation>
    </message>
    <message>
        <source>Take people out of closed finds after</source>
        <translation>Прыбіраць людзей з закрытых знаходак праз</translation>
    </message>
    <message>
        <source>Delete the log of looks after</source>
        <translation>Выдаляць журнал праглядаў праз</translation>
    </message>
    <message>
        <source>Delete drafts after</source>
        <translation>Выдаляць чарнавікі праз</translation>
    </message>
    <message>
        <source>Keep the way back of imports for</source>
        <translation>Імпарт можна адмяніць на працягу</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Частка налад</translation>
    </message>
    <message>
        <source>Computer and PIN</source>
        <translation>Камп’ютар і PIN</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Установа</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ліміты</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Day and proof</source>
        <translation>Дзень і доказы</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Прыватнасць</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Паштоўкі</translation>
    </message>
    <message>
        <source>Card texts</source>
        <translation>Тэксты картак</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Імпарт і экспарт</translation>
    </message>
</context>
<context>
    <name>SetupFields</name>
    <message>
        <source>Name on cards and letters</source>
        <translation>Назва на паштоўках і лістах</translation>
    </message>
    <message>
        <source>Hotel Aurora</source>
        <translation>Hotel Aurora</translation>
    </message>
    <message>
        <source>What kind of place is it?</source>
        <translation>Што гэта за ўстанова?</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Гатэль</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Крама</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часавы пояс</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>Канец рабочага дня</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Мова экранаў</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Імя і прозвішча</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Імя і прозвішча</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, шэсць лічбаў</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN яшчэ раз</translation>
    </message>
    <message>
        <source>Languages your guests are written to in</source>
        <translation>Мовы, якімі вы пішаце гасцям</translation>
    </message>
    <message>
        <source>not a date, not 123456</source>
        <translation>не дата, не 123456</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Ваша ўстанова</translation>
    </message>
    <message>
        <source>night audit</source>
        <translation>начное закрыццё</translation>
    </message>
    <message>
        <source>each person may change it</source>
        <translation>кожны можа гэта змяніць</translation>
    </message>
    <message>
        <source>The first manager</source>
        <translation>Першы дырэктар</translation>
    </message>
    <message>
        <source>Adds the others, sets limits, can do everything.</source>
        <translation>Дадае астатніх, задае ліміты, можа ўсё.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up my place</source>
        <translation>Стварыць маю ўстанову</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open Courtesy</source>
        <translation>Адкрыць Courtesy</translation>
    </message>
    <message>
        <source>First put the recovery code in a safe place.</source>
        <translation>Спачатку схавайце код аднаўлення ў надзейным месцы.</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Яшчэ бракуе: %n</numerusform>
            <numerusform>Яшчэ бракуе: %n</numerusform>
            <numerusform>Яшчэ бракуе: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is filled in</source>
        <translation>Усё запоўнена</translation>
    </message>
</context>
<context>
    <name>SharerCard</name>
    <message>
        <source>Ask</source>
        <translation>Спытаць</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>Спытаць: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Адкрыць: {name}</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>не пыталі</translation>
    </message>
    <message>
        <source>asked, none</source>
        <translation>спыталі, няма</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Алергія</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>In the room</source>
        <translation>У пакоі</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Людзі ў пакоі</translation>
    </message>
    <message>
        <source>Not in the room</source>
        <translation>Не ў гэтым пакоі</translation>
    </message>
    <message>
        <source>Somebody known by name</source>
        <translation>Нехта вядомы па імені</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Імя</translation>
    </message>
    <message>
        <source>First name is enough</source>
        <translation>Хопіць імя</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Дзіця</translation>
    </message>
    <message>
        <source>Or a guest of the house</source>
        <translation>Або госць установы</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>браніраванне</translation>
    </message>
    <message>
        <source>child</source>
        <translation>дзіця</translation>
    </message>
    <message>
        <source>known by name only</source>
        <translation>вядома толькі імя</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Where it goes</source>
        <translation>Куды пакласці</translation>
    </message>
    <message>
        <source>C2, or safe 2</source>
        <translation>C2 або сейф 2</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Паліца</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Захоўваць да</translation>
    </message>
</context>
<context>
    <name>ShopDay</name>
    <message>
        <source>Orders to collect</source>
        <translation>Заказы на выдачу</translation>
    </message>
    <message>
        <source>Nothing waits to be collected.</source>
        <translation>Нічога не чакае выдачы.</translation>
    </message>
    <message>
        <source>Repairs promised</source>
        <translation>Абяцаны рамонт</translation>
    </message>
    <message>
        <source>No repair is promised.</source>
        <translation>Рамонту не абяцана.</translation>
    </message>
    <message>
        <source>Holds running out</source>
        <translation>Адкладзенае, тэрмін мінае</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>Нічога не адкладзена.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сёння</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Спазняюцца</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Якія заказы</translation>
    </message>
    <message>
        <source>New order, repair or hold</source>
        <translation>Новы заказ, рамонт або адкладзенае</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Раздзелы</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>A demo: everybody’s six digits are {pin}.</source>
        <translation>Дэма: ва ўсіх тыя самыя шэсць лічбаў, {pin}.</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Statement of gestures</source>
        <translation>Справаздача па жэстах</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Sums by employee and by day, as a file that archives keep (PDF/A).</source>
        <translation>Сумы па супрацоўніках і днях, файл для архіва (PDF/A).</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Падрыхтаваць</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Справаздача</translation>
    </message>
    <message>
        <source>Made {day} by {name}</source>
        <translation>Складзена {day}: {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дзень</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Супрацоўнік</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Жэсты</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Кошт</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Па днях</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>Па супрацоўніках</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Разам</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Старонка {page} з {pages}</translation>
    </message>
</context>
<context>
    <name>StayActions</name>
    <message>
        <source>Check in</source>
        <translation>Засяліць</translation>
    </message>
    <message>
        <source>Other room …</source>
        <translation>Іншы пакой …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Змяніць …</translation>
    </message>
    <message>
        <source>Who shares the room …</source>
        <translation>Хто жыве ў пакоі …</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Прыезду не было</translation>
    </message>
    <message>
        <source>Call the stay off</source>
        <translation>Адмяніць пражыванне</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Высяліць</translation>
    </message>
    <message>
        <source>Move to another room …</source>
        <translation>Змяніць пакой …</translation>
    </message>
    <message>
        <source>Stay longer …</source>
        <translation>Працягнуць …</translation>
    </message>
    <message>
        <source>Leave early …</source>
        <translation>Ранні ад’езд …</translation>
    </message>
    <message>
        <source>Not here yet after all</source>
        <translation>Усё ж яшчэ не тут</translation>
    </message>
    <message>
        <source>Still here after all</source>
        <translation>Усё ж яшчэ тут</translation>
    </message>
    <message>
        <source>{name} is checked in</source>
        <translation>Засяленне: {name}</translation>
    </message>
    <message>
        <source>{name} is checked out</source>
        <translation>Высяленне: {name}</translation>
    </message>
    <message>
        <source>{name} did not come. The room is free again</source>
        <translation>Прыезду не было: {name}. Пакой зноў вольны</translation>
    </message>
    <message>
        <source>The stay of {name} is called off</source>
        <translation>Пражыванне адменена: {name}</translation>
    </message>
</context>
<context>
    <name>StayCard</name>
    <message>
        <source>This stay</source>
        <translation>Гэтае пражыванне</translation>
    </message>
    <message>
        <source>To reach them</source>
        <translation>Сувязь</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ніхто</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Разам</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Аўто</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Тэлефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Патрэбы</translation>
    </message>
</context>
<context>
    <name>StayForm</name>
    <message>
        <source>New stay</source>
        <translation>Новае пражыванне</translation>
    </message>
    <message>
        <source>Change the stay</source>
        <translation>Змяніць пражыванне</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Засяліць</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Іншы пакой</translation>
    </message>
    <message>
        <source>Stay longer</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>Leave early</source>
        <translation>Ранні ад’езд</translation>
    </message>
    <message>
        <source>Who shares the room</source>
        <translation>Хто жыве ў пакоі</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Запісаць</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перасяліць</translation>
    </message>
    <message>
        <source>Add to the room</source>
        <translation>Дадаць у пакой</translation>
    </message>
</context>
<context>
    <name>StayFormPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Пакой {number}</translation>
    </message>
    <message>
        <source>no room yet</source>
        <translation>пакуль без пакоя</translation>
    </message>
</context>
<context>
    <name>StayMenu</name>
    <message>
        <source>Another stay …</source>
        <translation>Іншае пражыванне …</translation>
    </message>
</context>
<context>
    <name>StayWork</name>
    <message>
        <source>{name} is expected</source>
        <translation>{name} чакаецца</translation>
    </message>
    <message>
        <source>The stay of {name} is saved</source>
        <translation>Пражыванне захавана: {name}</translation>
    </message>
    <message>
        <source>{name} stays longer</source>
        <translation>{name}: пражыванне працягнута</translation>
    </message>
    <message>
        <source>{name} leaves early</source>
        <translation>{name}: ранні ад’езд</translation>
    </message>
    <message>
        <source>The room of {name} is shared</source>
        <translation>Агульны пакой: {name}</translation>
    </message>
    <message>
        <source>{name} is checked in</source>
        <translation>Засяленне: {name}</translation>
    </message>
    <message>
        <source>{name} has another room</source>
        <translation>{name}: іншы пакой</translation>
    </message>
</context>
<context>
    <name>Stays</name>
    <message>
        <source>Ready</source>
        <translation>Гатовы</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>Прыбіраецца</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Не працуе</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Чакаецца</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>У гатэлі</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Пасля ад’езду</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Прыезду не было</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Адменена</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>у працы</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>у дарозе</translation>
    </message>
    <message>
        <source>to be packed</source>
        <translation>спакаваць</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>гатова</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>выдадзена</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>скасавана</translation>
    </message>
    <message>
        <source>Order to collect</source>
        <translation>Заказ на выдачу</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Рамонт</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Адкладзена</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Пакупка</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Алергія</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здароўе</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Дыета</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Даступнасць</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Клопат</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Абяцанне</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Просьба</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдаць</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Рэч</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Дзень народзінаў</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Гадавіна</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Кава</translation>
    </message>
    <message>
        <source>Cot</source>
        <translation>Ложачак</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Дзіця</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Позна</translation>
    </message>
    <message>
        <source>Late riser</source>
        <translation>Позна ўстае</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Нагода</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Пазычана</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Багаж</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Пасылка</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Таксі</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Паштоўка</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Падарунак</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Званок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не турбаваць</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спытаць</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Крок {number} з {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{number} logged</source>
        <translation>Запісана: {number}</translation>
    </message>
    <message>
        <source>{number} logged, somebody will look for it</source>
        <translation>Запісана: {number}, будзем шукаць</translation>
    </message>
    <message>
        <source>{number} corrected</source>
        <translation>Выпраўлена: {number}</translation>
    </message>
    <message>
        <source>{what} handed back to {name}</source>
        <translation>Вернута: {what}, {name}</translation>
    </message>
    <message>
        <source>{what} posted to {name}</source>
        <translation>Даслана: {what}, {name}</translation>
    </message>
    <message>
        <source>{what} has left its shelf</source>
        <translation>Ужо не на паліцы: {what}</translation>
    </message>
    <message>
        <source>{number} closed</source>
        <translation>Закрыта: {number}</translation>
    </message>
    <message>
        <source>{number} is open again</source>
        <translation>Зноў адкрыта: {number}</translation>
    </message>
    <message>
        <source>{number} is on shelf {shelf} now</source>
        <translation>{number} цяпер на паліцы {shelf}</translation>
    </message>
    <message>
        <source>{number} belongs to {name}</source>
        <translation>{number}, уладальнік: {name}</translation>
    </message>
    <message>
        <source>{number} belongs to nobody known</source>
        <translation>{number}: уладальнік невядомы</translation>
    </message>
    <message>
        <source>{found} and {asked} belong together</source>
        <translation>{found} і {asked} – тая самая рэч</translation>
    </message>
    <message>
        <source>{number} stands alone again</source>
        <translation>{number} больш ні з чым не звязана</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Фота дададзена</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Зроблена: {what}</translation>
    </message>
    <message>
        <source>Declined, with something offered instead: {what}</source>
        <translation>Адмова, прапанавана іншае: {what}</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>Зноў адкрыта: {what}</translation>
    </message>
    <message>
        <source>{name} sees to it: {what}</source>
        <translation>Займаецца {name}: {what}</translation>
    </message>
    <message>
        <source>Nobody has it now: {what}</source>
        <translation>Цяпер гэтым ніхто не займаецца: {what}</translation>
    </message>
    <message>
        <source>{what}: {time}</source>
        <translation>{what}: {time}</translation>
    </message>
    <message>
        <source>The guest is known now.</source>
        <translation>Госць цяпер вядомы.</translation>
    </message>
    <message>
        <source>Nothing of yours is open.</source>
        <translation>Вашых адкрытых няма.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) passed to {name}</source>
        <translation>
            <numerusform>{name}: перададзена %n просьба</numerusform>
            <numerusform>{name}: перададзены %n просьбы</numerusform>
            <numerusform>{name}: перададзена %n просьбаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Today</source>
        <translation>Сёння</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n ноч</numerusform>
            <numerusform>%n ночы</numerusform>
            <numerusform>%n начэй</numerusform>
        </translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>разам: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Stayed %n night(s)</source>
        <translation>
            <numerusform>Пражыванне, %n ноч</numerusform>
            <numerusform>Пражыванне, %n ночы</numerusform>
            <numerusform>Пражыванне, %n начэй</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Прыезду не было</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Засяленне</translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation>Просьба ператэлефанаваць</translation>
    </message>
    <message>
        <source>Asked for: {what}</source>
        <translation>Просьба: {what}</translation>
    </message>
    <message>
        <source>Offered instead: {what}</source>
        <translation>Прапанавана замест: {what}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблена</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыта</translation>
    </message>
    <message>
        <source>Promised by {time}</source>
        <translation>Абяцана на {time}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Asked for, not found yet</source>
        <translation>Шукаюць, яшчэ не знойдзена</translation>
    </message>
    <message>
        <source>Found, kept for the guest</source>
        <translation>Знойдзена, чакае госця</translation>
    </message>
    <message>
        <source>Found, the owner is known</source>
        <translation>Знойдзена, уладальнік вядомы</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Вернута</translation>
    </message>
    <message>
        <source>Posted home</source>
        <translation>Даслана дадому</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Аддадзена</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Утылізавана</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знойдзена</translation>
    </message>
    <message>
        <source>Card by hand</source>
        <translation>Паштоўка ад рукі</translation>
    </message>
    <message>
        <source>Asked about allergies</source>
        <translation>Спыталі пра алергіі</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Замоўлена</translation>
    </message>
    <message>
        <source>Left for repair</source>
        <translation>Здадзена ў рамонт</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Адкладзена</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплена</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>выдадзена</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>высяленне</translation>
    </message>
    <message>
        <source>Moved to another room</source>
        <translation>Пераезд у іншы пакой</translation>
    </message>
    <message>
        <source>Stays longer</source>
        <translation>Пражыванне працягнута</translation>
    </message>
    <message>
        <source>Leaves early</source>
        <translation>Ранні ад’езд</translation>
    </message>
    <message>
        <source>until {day} instead of {planned}</source>
        <translation>да {day} замест {planned}</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Story</source>
        <translation>Гісторыя</translation>
    </message>
    <message>
        <source>The story begins here</source>
        <translation>Гісторыя пачынаецца тут</translation>
    </message>
    <message>
        <source>Notes, requests and gestures follow.</source>
        <translation>Далей будуць нататкі, просьбы і жэсты.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Move to another guest…</source>
        <translation>Перанесці да іншага госця…</translation>
    </message>
    <message>
        <source>Take this note away</source>
        <translation>Прыбраць гэтую нататку</translation>
    </message>
</context>
<context>
    <name>SumsStep</name>
    <message>
        <source>Left out on purpose</source>
        <translation>Прапушчана наўмысна</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Што паказала праверка</translation>
    </message>
    <message>
        <source>The desk can go on working. Either all of it comes in or nothing. It can be undone later.</source>
        <translation>Рэцэпцыя можа працаваць далей. Увойдзе ўсё або нічога. Адмяніць можна і потым.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новыя</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змененыя</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>без змен</translation>
    </message>
    <message>
        <source>maybe twice</source>
        <translation>магчыма, двойчы</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>адхіленыя</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Імпартаваць зараз</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Спынена</translation>
    </message>
    <message>
        <source>Lines whose letters were mended</source>
        <translation>Радкі з выпраўленымі літарамі</translation>
    </message>
    <message>
        <source>Notes about health: sealed until somebody has asked</source>
        <translation>Заўвагі пра здароўе: пад пячаткай, пакуль хтосьці не спытае</translation>
    </message>
    <message>
        <source>Values typed here that stay</source>
        <translation>Уведзеныя тут значэнні, якія застаюцца</translation>
    </message>
    <message>
        <source>Nothing had to be left out.</source>
        <translation>Нічога не давялося прапускаць.</translation>
    </message>
    <message>
        <source>with the reason, in a file</source>
        <translation>з прычынай, у файле</translation>
    </message>
    <message>
        <source>To look at afterwards</source>
        <translation>Пасля трэба паглядзець</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>іх тут яшчэ няма</translation>
    </message>
    <message>
        <source>former values are kept</source>
        <translation>ранейшыя значэнні захоўваюцца</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>нічога не трэба</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Імпарт</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Праверка</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{done} of {all} rows</source>
        <translation>{done} з {all} радкоў</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) to go</source>
        <translation>
            <numerusform>яшчэ каля %n секунды</numerusform>
            <numerusform>яшчэ каля %n секунд</numerusform>
            <numerusform>яшчэ каля %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} радкоў</translation>
    </message>
    <message>
        <source>Checked: nothing is changed yet</source>
        <translation>Праверана: яшчэ нічога не зменена</translation>
    </message>
    <message>
        <source>Come in so far</source>
        <translation>Увайшло дагэтуль</translation>
    </message>
    <message>
        <source>Columns that are not read</source>
        <translation>Слупкі, якія не чытаюцца</translation>
    </message>
    <message>
        <source>name or e-mail is here already</source>
        <translation>імя або e-mail ужо тут ёсць</translation>
    </message>
    <message>
        <source>New ones whose name or e-mail is here already</source>
        <translation>Новыя, чые імя або e-mail ужо тут ёсць</translation>
    </message>
    <message>
        <source>Rooms that two have in the same nights: a move?</source>
        <translation>Пакоі, якія на тыя самыя ночы маюць двое: пераезд?</translation>
    </message>
</context>
<context>
    <name>TagCard</name>
    <message>
        <source>Tag</source>
        <translation>Бірка</translation>
    </message>
    <message>
        <source>62 × 29 mm</source>
        <translation>62 × 29 мм</translation>
    </message>
    <message>
        <source>The tag as it is printed</source>
        <translation>Бірка такая, як друкуецца</translation>
    </message>
    <message>
        <source>Print the tag</source>
        <translation>Надрукаваць бірку</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>Tell the kitchen</source>
        <translation>Паведаміць кухні</translation>
    </message>
    <message>
        <source>Tell the kitchen, with the alert</source>
        <translation>Паведаміць кухні, з папярэджаннем</translation>
    </message>
    <message>
        <source>Tell housekeeping</source>
        <translation>Паведаміць службе паверхаў</translation>
    </message>
    <message>
        <source>Tell housekeeping, with the alert</source>
        <translation>Паведаміць службе паверхаў, з папярэджаннем</translation>
    </message>
    <message>
        <source>Tell the concierge</source>
        <translation>Паведаміць кансьержу</translation>
    </message>
    <message>
        <source>Tell the concierge, with the alert</source>
        <translation>Паведаміць кансьержу, з папярэджаннем</translation>
    </message>
    <message>
        <source>Tell maintenance</source>
        <translation>Паведаміць тэхнічнай службе</translation>
    </message>
    <message>
        <source>Tell maintenance, with the alert</source>
        <translation>Паведаміць тэхнічнай службе, з папярэджаннем</translation>
    </message>
    <message>
        <source>Tell security</source>
        <translation>Паведаміць ахове</translation>
    </message>
    <message>
        <source>Tell security, with the alert</source>
        <translation>Паведаміць ахове, з папярэджаннем</translation>
    </message>
    <message>
        <source>Kitchen is told</source>
        <translation>Кухня ведае</translation>
    </message>
    <message>
        <source>Housekeeping is told</source>
        <translation>Служба паверхаў ведае</translation>
    </message>
    <message>
        <source>Concierge is told</source>
        <translation>Кансьерж ведае</translation>
    </message>
    <message>
        <source>Maintenance is told</source>
        <translation>Тэхнічная служба ведае</translation>
    </message>
    <message>
        <source>Security is told</source>
        <translation>Ахова ведае</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Адрабіць</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Now {time} · expected</source>
        <translation>Цяпер {time} · чакаюцца</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ужо тут</translation>
    </message>
    <message>
        <source>Now {time} · still to leave</source>
        <translation>Цяпер {time} · яшчэ ад’едуць</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>З’ехалі</translation>
    </message>
    <message>
        <source>Something is open</source>
        <translation>Ёсць адкрытае</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Нічога адкрытага</translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>Паверх {floor}</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Іншыя пакоі</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>план {time}</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Пакуль без пакоя</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>з {day}</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>без часу</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>яшчэ няма</translation>
    </message>
    <message>
        <source>late, agreed</source>
        <translation>пазней, дамоўлена</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>У пакоі</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>своечасова</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>спазненне {time}</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>да {time}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>да {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сёння</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Пакой {number}</translation>
    </message>
    <message>
        <source>night {this} of {all}</source>
        <translation>ноч {this} з {all}</translation>
    </message>
    <message>
        <source>for the day</source>
        <translation>на адзін дзень</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n ноч</numerusform>
            <numerusform>%n ночы</numerusform>
            <numerusform>%n начэй</numerusform>
        </translation>
    </message>
    <message>
        <source>family of {count}</source>
        <translation>сям’я: {count}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>разам: {name}</translation>
    </message>
    <message numerus="yes">
        <source>with %n guest(s)</source>
        <translation>
            <numerusform>і яшчэ %n</numerusform>
            <numerusform>і яшчэ %n</numerusform>
            <numerusform>і яшчэ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>first stay</source>
        <translation>першае пражыванне</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n пражыванне</numerusform>
            <numerusform>%n пражыванні</numerusform>
            <numerusform>%n пражыванняў</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} хв</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} гадз</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} дн</translation>
    </message>
    <message>
        <source>{allergy}, severe</source>
        <translation>{allergy}, цяжкая</translation>
    </message>
    <message>
        <source>{what}, late</source>
        <translation>{what}, спазняецца</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) married</source>
        <translation>
            <numerusform>%n год у шлюбе</numerusform>
            <numerusform>%n гады ў шлюбе</numerusform>
            <numerusform>%n гадоў у шлюбе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n дзіця</numerusform>
            <numerusform>%n дзяцей</numerusform>
            <numerusform>%n дзяцей</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday tomorrow</source>
        <translation>Заўтра дзень народзінаў</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Дзень народзінаў</translation>
    </message>
    <message>
        <source>Not before {time}</source>
        <translation>Не раней: {time}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>As of {time}</source>
        <translation>Стан на {time}</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ператэлефанаваць</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сёння</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Абнавіць</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Пакоі</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групы</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New</source>
        <translation>Новае</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The place cannot be opened</source>
        <translation>Установа не адкрываецца</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паспрабаваць зноў</translation>
    </message>
    <message>
        <source>Close Courtesy</source>
        <translation>Закрыць Courtesy</translation>
    </message>
</context>
<context>
    <name>TroubleNote</name>
    <message>
        <source>Take them out</source>
        <translation>Прыбраць іх</translation>
    </message>
    <message>
        <source>No hand has these characters: {where}.</source>
        <translation>Ніводны почырк не мае гэтых знакаў: {where}.</translation>
    </message>
    <message>
        <source>Say it in words, or take them out. They would print as empty boxes.</source>
        <translation>Скажыце гэта словамі або прыбярыце іх. У друку былі б пустыя рамкі.</translation>
    </message>
    <message>
        <source>The words are longer than the card.</source>
        <translation>Слоў больш, чым змяшчае картка.</translation>
    </message>
    <message>
        <source>Shorten the text, choose a narrower hand, or a larger size.</source>
        <translation>Скараціце тэкст, выберыце вузейшы почырк або большы памер.</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>One profile says no allergy, another names one. Ask, and confirm the alert.</source>
        <translation>У адным профілі алергіі няма, у другім ёсць. Спытайце і пацвердзіце папярэджанне.</translation>
    </message>
    <message>
        <source>This may be the same person as {name}</source>
        <translation>Магчыма, гэта той самы чалавек: {name}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Параўнаць</translation>
    </message>
    <message>
        <source>Merged from {name}</source>
        <translation>Аб’яднана з профілем: {name}</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Раздзяліць</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>Undo this import?</source>
        <translation>Адмяніць гэты імпарт?</translation>
    </message>
    <message>
        <source>Looking at what it brought …</source>
        <translation>Глядзім, што з ім прыйшло …</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Пакінуць як ёсць</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Адмяніць імпарт</translation>
    </message>
    <message>
        <source>This goes again: {what}.</source>
        <translation>Знікне: {what}.</translation>
    </message>
    <message>
        <source>Nothing that it brought goes.</source>
        <translation>Нічога з таго, што прыйшло, не знікне.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) it changed will be as before.</source>
        <translation>
            <numerusform>%n зменены запіс будзе такі, як раней.</numerusform>
            <numerusform>%n змененыя запісы будуць такія, як раней.</numerusform>
            <numerusform>%n змененых запісаў будуць такія, як раней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later edit(s) stay as they are:</source>
        <translation>
            <numerusform>%n пазнейшая змена застаецца:</numerusform>
            <numerusform>%n пазнейшыя змены застаюцца:</numerusform>
            <numerusform>%n пазнейшых змен застаецца:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else is touched. If you want it back, import the same file again.</source>
        <translation>Больш нічога не зменіцца. Каб вярнуць усё, імпартуйце той самы файл яшчэ раз.</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>Адмяняем …</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>Імпарт адменены</translation>
    </message>
    <message>
        <source>{removed} removed, {restored} as they were before.</source>
        <translation>Выдалена: {removed}, вернута да ранейшага: {restored}.</translation>
    </message>
    <message numerus="yes">
        <source>%n later edit(s) stayed as they are:</source>
        <translation>
            <numerusform>%n пазнейшая змена засталася:</numerusform>
            <numerusform>%n пазнейшыя змены засталіся:</numerusform>
            <numerusform>%n пазнейшых змен засталося:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і яшчэ %n</numerusform>
            <numerusform>і яшчэ %n</numerusform>
            <numerusform>і яшчэ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserChip</name>
    <message>
        <source>Another person: F8</source>
        <translation>Іншы чалавек: F8</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Іншы чалавек</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Wait for you</source>
        <translation>Чакаюць вас</translation>
    </message>
    <message>
        <source>Questions that wait for you</source>
        <translation>Пытанні, якія чакаюць вас</translation>
    </message>
    <message>
        <source>emergency, to look at</source>
        <translation>прагледзець</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>трэба да</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>чакае</translation>
    </message>
    <message>
        <source>given by {name}</source>
        <translation>дае {name}</translation>
    </message>
    <message>
        <source>An emergency</source>
        <translation>Неадкладны жэст</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Пытанне</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>пытае {name}</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <source>Watched folders</source>
        <translation>Папкі пад наглядам</translation>
    </message>
    <message>
        <source>What another system puts into a watched folder comes in by itself, also while nobody is signed in. Files that were taken in move to “done”, others to “failed” with the reason beside them.</source>
        <translation>Што іншая сістэма пакладзе ў папку пад наглядам, тое прымаецца само, нават калі ніхто не ўвайшоў. Прынятыя файлы ідуць у «done», астатнія ў «failed», з прычынай побач.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Назіраць за папкай</translation>
    </message>
    <message>
        <source>{kind}: {folder}</source>
        <translation>{kind}: {folder}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Спыніць нагляд</translation>
    </message>
    <message>
        <source>from the desk {desk}</source>
        <translation>рабочае месца: {desk}</translation>
    </message>
    <message>
        <source>brought in by {name}</source>
        <translation>прымае: {name}</translation>
    </message>
    <message>
        <source>warns when older than {limit}</source>
        <translation>папярэджвае, калі старэйшае за {limit}</translation>
    </message>
    <message>
        <source>last: {file}, {time}</source>
        <translation>апошні: {file}, {time}</translation>
    </message>
    <message>
        <source>{file} was not taken in. {why}</source>
        <translation>Не прыняты: {file}. {why}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Where the other system puts its files</source>
        <translation>Куды іншая сістэма кладзе файлы</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбраць папку</translation>
    </message>
    <message>
        <source>What its files are</source>
        <translation>Што ў файлах</translation>
    </message>
    <message>
        <source>From which system</source>
        <translation>З якой сістэмы</translation>
    </message>
    <message>
        <source>Warn when older than</source>
        <translation>Папярэджваць, калі старэйшае за</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Назіраць за папкай</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>{file} was not taken in.</source>
        <translation>Не прыняты: {file}.</translation>
    </message>
    <message>
        <source>Nothing of it came in.</source>
        <translation>З яго нічога не прынята.</translation>
    </message>
    <message>
        <source>When it is mended, put it back into {folder}, or import it by hand in the settings.</source>
        <translation>Калі выправіце, пакладзіце яго назад, папка: {folder}, або імпартуйце ўручную ў наладах.</translation>
    </message>
    <message>
        <source>{file} was taken in.</source>
        <translation>Прыняты: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of it did not come in.</source>
        <translation>
            <numerusform>Не прыняты %n радок.</numerusform>
            <numerusform>Не прыняты %n радкі.</numerusform>
            <numerusform>Не прынята %n радкоў.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows and reasons:</source>
        <translation>Радкі і прычыны:</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Радок {row}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дзень</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n дзён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n гадзіна</numerusform>
            <numerusform>%n гадзіны</numerusform>
            <numerusform>%n гадзін</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>Вызначыць самастойна</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Адрасная кніга</translation>
    </message>
    <message>
        <source>Stays as of {time}</source>
        <translation>Пражыванні, стан на {time}</translation>
    </message>
    <message>
        <source>Guests as of {time}</source>
        <translation>Госці, стан на {time}</translation>
    </message>
    <message>
        <source>Rooms as of {time}</source>
        <translation>Пакоі, стан на {time}</translation>
    </message>
    <message>
        <source>Purchases as of {time}</source>
        <translation>Пакупкі, стан на {time}</translation>
    </message>
    <message>
        <source>No file with stays has come yet</source>
        <translation>Файла з пражываннямі яшчэ не было</translation>
    </message>
    <message>
        <source>No file with guests has come yet</source>
        <translation>Файла з гасцямі яшчэ не было</translation>
    </message>
    <message>
        <source>No file with rooms has come yet</source>
        <translation>Файла з пакоямі яшчэ не было</translation>
    </message>
    <message>
        <source>No file with purchases has come yet</source>
        <translation>Файла з пакупкамі яшчэ не было</translation>
    </message>
    <message>
        <source>older than {limit}</source>
        <translation>звесткі старэйшыя за {limit}</translation>
    </message>
    <message>
        <source>the folder is out of reach</source>
        <translation>папка недаступная</translation>
    </message>
    <message>
        <source>the folder cannot be used</source>
        <translation>папкай нельга карыстацца</translation>
    </message>
    <message>
        <source>{file} was not taken in</source>
        <translation>не прыняты: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новае</numerusform>
            <numerusform>%n новыя</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another room</source>
        <translation>
            <numerusform>%n у іншым пакоі</numerusform>
            <numerusform>%n у іншых пакоях</numerusform>
            <numerusform>%n у іншых пакоях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n адмененае</numerusform>
            <numerusform>%n адмененыя</numerusform>
            <numerusform>%n адмененых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n змененае</numerusform>
            <numerusform>%n змененыя</numerusform>
            <numerusform>%n змененых</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms that two have in the same nights:</source>
        <translation>Пакоі, якія на тыя самыя ночы маюць двое:</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A good day to look after people</source>
        <translation>Добры дзень, каб паклапаціцца пра людзей</translation>
    </message>
    <message>
        <source>Look round first, or start with your own place. You can come back to this page from Settings.</source>
        <translation>Спачатку агледзьцеся або пачніце са сваёй установы. На гэтую старонку можна вярнуцца з налад.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвілінку …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Колеры</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. No account and no internet needed.</source>
        <translation>Нічога нікуды не адпраўляецца. Без рэгістрацыі і без інтэрнэту.</translation>
    </message>
    <message>
        <source>Go on in the demo</source>
        <translation>Далей у дэма</translation>
    </message>
    <message>
        <source>Explore the demo hotel</source>
        <translation>Паглядзець дэма-гатэль</translation>
    </message>
    <message>
        <source>A full day of arrivals and departures, a birthday, and a lost bear.</source>
        <translation>Цэлы дзень прыездаў і ад’ездаў, дзень народзінаў і згублены мядзведзік.</translation>
    </message>
    <message>
        <source>Guests from many countries</source>
        <translation>Госці з многіх краін</translation>
    </message>
    <message>
        <source>Give, ask, approve: the money is play money</source>
        <translation>Давайце, пытайце, дазваляйце: грошы цацачныя</translation>
    </message>
    <message>
        <source>Print a real card</source>
        <translation>Надрукуйце сапраўдную паштоўку</translation>
    </message>
    <message>
        <source>Open the hotel</source>
        <translation>Адкрыць гатэль</translation>
    </message>
    <message>
        <source>Explore the demo shop</source>
        <translation>Паглядзець дэма-краму</translation>
    </message>
    <message>
        <source>Outdoor shoes and repairs: orders to collect, promises, call-backs.</source>
        <translation>Абутак для вандровак і рамонт: заказы, абяцанні, званкі.</translation>
    </message>
    <message>
        <source>Customers with their purchases</source>
        <translation>Кліенты і іх пакупкі</translation>
    </message>
    <message>
        <source>Repairs promised for today</source>
        <translation>Рамонт, абяцаны на сёння</translation>
    </message>
    <message>
        <source>Holds that run out at noon</source>
        <translation>Адкладзенае толькі да поўдня</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Адкрыць краму</translation>
    </message>
    <message>
        <source>Set up my place</source>
        <translation>Стварыць маю ўстанову</translation>
    </message>
    <message>
        <source>Name, currency, hours and the first manager. About two minutes.</source>
        <translation>Назва, валюта, гадзіны і першы дырэктар. Каля дзвюх хвілін.</translation>
    </message>
    <message>
        <source>You choose the first PIN</source>
        <translation>Першы PIN выбіраеце вы</translation>
    </message>
    <message>
        <source>The team is added afterwards</source>
        <translation>Каманда дадаецца потым</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Усё застаецца на гэтым камп’ютары</translation>
    </message>
    <message>
        <source>Open my place</source>
        <translation>Адкрыць маю ўстанову</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Стварыць</translation>
    </message>
</context>
<context>
    <name>WhoseCard</name>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>To which guest does “{what}” belong?</source>
        <translation>Да якога госця належыць «{what}»?</translation>
    </message>
    <message>
        <source>To which guest does this belong?</source>
        <translation>Да якога госця гэта належыць?</translation>
    </message>
</context>
<context>
    <name>WhyStrip</name>
    <message>
        <source>nothing that is the same</source>
        <translation>нічога агульнага</translation>
    </message>
    <message>
        <source>against: {what}</source>
        <translation>супраць: {what}</translation>
    </message>
</context>
<context>
    <name>ZoomLine</name>
    <message>
        <source>Undo</source>
        <translation>Адрабіць</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менш</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Больш</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Уся картка</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Сапраўдны памер</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Другі бок</translation>
    </message>
</context>
<context>
    <name>_SideHead</name>
    <message>
        <source>imported {day}</source>
        <translation>з імпарту, {day}</translation>
    </message>
    <message>
        <source>kept since {day}, by {name}</source>
        <translation>профіль з {day}, {name}</translation>
    </message>
    <message>
        <source>kept since {day}</source>
        <translation>профіль з {day}</translation>
    </message>
</context>
</TS>
