<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>AfterImport</name>
        <message>
            <source>Read them before the guests come.</source>
            <translation>Müşteriler gelmeden önce okuyun.</translation>
        </message>
        <message numerus="yes">
            <source>%n guest(s) maybe twice</source>
            <translation>
                <numerusform>%n müşteri belki iki kez</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>First stay</source>
            <translation>İlk ziyaret</translation>
        </message>
    </context>
    <context>
        <name>Around</name>
        <message>
            <source>is assisted by this guest</source>
            <translation>bu müşteri asistanlığını yapıyor</translation>
        </message>
    </context>
    <context>
        <name>AroundCard</name>
        <message>
            <source>Around the guest</source>
            <translation>Müşterinin çevresi</translation>
        </message>
        <message>
            <source>Somebody around the guest, or a day to remember</source>
            <translation>Müşterinin yakını biri ya da anılacak bir gün</translation>
        </message>
    </context>
    <context>
        <name>AroundSheet</name>
        <message>
            <source>Around the guest</source>
            <translation>Müşterinin çevresi</translation>
        </message>
    </context>
    <context>
        <name>CardsPage</name>
        <message>
            <source>A card hangs on a gesture and in the guest’s story.</source>
            <translation>Kart, jeste ve müşterinin geçmişine eklenir.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Look through all guests</source>
            <translation>Bütün müşterilere bak</translation>
        </message>
        <message>
            <source>Comparing all guests: {percent} %</source>
            <translation>Bütün müşteriler karşılaştırılıyor: {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Room and guest</source>
            <translation>Yer ve müşteri</translation>
        </message>
        <message>
            <source>Room, how many, what, and until when – in any order that starts with the room.</source>
            <translation>Kaç tane, ne ve ne zamana kadar – hangi sırayla olursa olsun.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This is the guest’s own profile. Choose somebody else.</source>
            <translation>Bu, müşterinin kendi profili. Başka birini seçin.</translation>
        </message>
        <message>
            <source>An approval holds for one guest. Take it back first, then move {number}.</source>
            <translation>Onay tek bir müşteri için geçerli. Önce onayı geri alın, sonra taşıyın: {number}.</translation>
        </message>
        <message>
            <source>Choose the guest first.</source>
            <translation>Önce müşteriyi seçin.</translation>
        </message>
        <message>
            <source>No guest is found by “{text}”.</source>
            <translation>“{text}” ile müşteri bulunamadı.</translation>
        </message>
        <message>
            <source>Several guests are found by “{text}”. Use the guest’s key.</source>
            <translation>“{text}” ile birkaç müşteri bulundu. Müşterinin anahtarını kullanın.</translation>
        </message>
        <message>
            <source>This cannot be moved to another guest here.</source>
            <translation>Bu, buradan başka bir müşteriye taşınamaz.</translation>
        </message>
        <message>
            <source>This guest is not here any more. Go back and look again.</source>
            <translation>Bu müşteri artık burada değil. Geri dönüp yeniden bakın.</translation>
        </message>
        <message>
            <source>This guest is not here any more. Search for the name again.</source>
            <translation>Bu müşteri artık burada değil. Adı yeniden arayın.</translation>
        </message>
        <message>
            <source>This must not reach everyone in the room. Nothing was given; choose something else.</source>
            <translation>Müşteri bunu almamalı. Hiçbir şey verilmedi; başka bir şey seçin.</translation>
        </message>
        <message>
            <source>Write what the guest likes.</source>
            <translation>Müşterinin neyi sevdiğini yazın.</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>A table, a spreadsheet, an address book or the export of a hotel system. Nothing is changed yet.</source>
            <translation>Bir tablo, bir hesap tablosu, bir adres defteri veya başka bir sistemin yanıtı. Henüz hiçbir şey değişmez.</translation>
        </message>
    </context>
    <context>
        <name>FindDetail</name>
        <message>
            <source>Open guest</source>
            <translation>Müşteriyi aç</translation>
        </message>
    </context>
    <context>
        <name>FindFields</name>
        <message>
            <source>room or place</source>
            <translation>yer</translation>
        </message>
    </context>
    <context>
        <name>Finds</name>
        <message>
            <source>None, we know the guest</source>
            <translation>Yok, müşteriyi tanıyoruz</translation>
        </message>
    </context>
    <context>
        <name>GestureDetail</name>
        <message>
            <source>Guest</source>
            <translation>Müşteri</translation>
        </message>
        <message>
            <source>It belongs to another guest</source>
            <translation>Başka bir müşterinin</translation>
        </message>
        <message>
            <source>no guest yet</source>
            <translation>henüz müşteri yok</translation>
        </message>
    </context>
    <context>
        <name>GestureSteps</name>
        <message>
            <source>{what} has found its guest.</source>
            <translation>{what} müşterisini buldu.</translation>
        </message>
    </context>
    <context>
        <name>Gestures</name>
        <message>
            <source>no guest yet</source>
            <translation>henüz müşteri yok</translation>
        </message>
    </context>
    <context>
        <name>Guards</name>
        <message>
            <source>{word}: not for this room</source>
            <translation>{word}: bu müşteri için değil</translation>
        </message>
    </context>
    <context>
        <name>GuestDeeds</name>
        <message>
            <source>Confirmed: the guest’s own word</source>
            <translation>Müşterinin kendi sözüyle onaylandı</translation>
        </message>
        <message>
            <source>Moved to the other guest</source>
            <translation>Öbür müşteriye taşındı</translation>
        </message>
    </context>
    <context>
        <name>GuestFind</name>
        <message>
            <source>Guest</source>
            <translation>Müşteri</translation>
        </message>
        <message>
            <source>Guests found</source>
            <translation>Bulunan müşteriler</translation>
        </message>
        <message>
            <source>Name or room; leave it empty when there is no name yet</source>
            <translation>Ad; henüz yoksa boş bırakın</translation>
        </message>
        <message>
            <source>Name, telephone or room</source>
            <translation>Ad veya telefon</translation>
        </message>
    </context>
    <context>
        <name>GuestFormPage</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n alışveriş</numerusform>
            </translation>
        </message>
        <message>
            <source>A new guest</source>
            <translation>Yeni müşteri</translation>
        </message>
        <message>
            <source>Change a guest</source>
            <translation>Müşteriyi değiştir</translation>
        </message>
        <message>
            <source>Guest added</source>
            <translation>Müşteri eklendi</translation>
        </message>
        <message>
            <source>Guests this may be</source>
            <translation>Bu olabilecek müşteriler</translation>
        </message>
        <message>
            <source>Is it this guest?</source>
            <translation>Bu müşteri mi?</translation>
        </message>
    </context>
    <context>
        <name>GuestHead</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n alışveriş</numerusform>
            </translation>
        </message>
        <message>
            <source>first stay</source>
            <translation>ilk ziyaret</translation>
        </message>
    </context>
    <context>
        <name>GuestPage</name>
        <message>
            <source>This guest is not here any more</source>
            <translation>Bu müşteri artık burada değil</translation>
        </message>
    </context>
    <context>
        <name>GuestsPage</name>
        <message numerus="yes">
            <source>%n guest(s)</source>
            <translation>
                <numerusform>%n müşteri</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a guest</source>
            <translation>Müşteri ekle</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Müşteriler</translation>
        </message>
        <message>
            <source>No guests yet</source>
            <translation>Henüz müşteri yok</translation>
        </message>
    </context>
    <context>
        <name>ImportFields</name>
        <message>
            <source>Photos: they need the guest’s own yes</source>
            <translation>Fotoğraflar: müşterinin kendi onayı gerekir</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Müşteriler</translation>
        </message>
        <message>
            <source>Guest’s number in the old system</source>
            <translation>Müşterinin eski sistemdeki numarası</translation>
        </message>
        <message>
            <source>Guest’s name</source>
            <translation>Müşterinin adı</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Import guests</source>
            <translation>Müşterileri içe aktar</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n guest(s)</source>
            <translation>
                <numerusform>%n müşteri</numerusform>
            </translation>
        </message>
        <message>
            <source>No guest</source>
            <translation>Müşteri yok</translation>
        </message>
        <message>
            <source>Unknown guest</source>
            <translation>Bilinmeyen müşteri</translation>
        </message>
    </context>
    <context>
        <name>ImportsSection</name>
        <message>
            <source>Guests from and to other systems</source>
            <translation>Başka sistemlerden gelen ve onlara giden müşteriler</translation>
        </message>
        <message>
            <source>Export all guests</source>
            <translation>Bütün müşterileri dışa aktar</translation>
        </message>
        <message>
            <source>Notes about health: ask the guest, then decide</source>
            <translation>Sağlıkla ilgili notlar: müşteriye sorun, sonra karar verin</translation>
        </message>
        <message>
            <source>Exported: {count} guests in {file}</source>
            <translation>Dışa aktarıldı: {file} içinde {count} müşteri</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Up to five preferences of a guest</source>
            <translation>Bir müşterinin en çok beş tercihi</translation>
        </message>
    </context>
    <context>
        <name>KindDoubt</name>
        <message>
            <source>This looks like a list of guests.</source>
            <translation>Bu bir müşteri listesine benziyor.</translation>
        </message>
        <message>
            <source>Read as guests</source>
            <translation>Müşteri olarak oku</translation>
        </message>
    </context>
    <context>
        <name>LikedForm</name>
        <message>
            <source>What the guest likes</source>
            <translation>Müşterinin sevdiği</translation>
        </message>
        <message>
            <source>Write what the guest likes.</source>
            <translation>Müşterinin neyi sevdiğini yazın.</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>So much per guest and day</source>
            <translation>Müşteri başına günlük tutar</translation>
        </message>
        <message>
            <source>This guest</source>
            <translation>Bu müşteri</translation>
        </message>
        <message>
            <source>This guest, one gesture</source>
            <translation>Bu müşteri, bir jest</translation>
        </message>
        <message>
            <source>This guest, this month</source>
            <translation>Bu müşteri, bu ay</translation>
        </message>
        <message>
            <source>This guest, this stay</source>
            <translation>Bu müşteri, bu ziyaret</translation>
        </message>
        <message>
            <source>This guest, today</source>
            <translation>Bu müşteri, bugün</translation>
        </message>
        <message>
            <source>This stay</source>
            <translation>Bu ziyaret</translation>
        </message>
        <message>
            <source>You, this stay</source>
            <translation>Siz, bu ziyaret</translation>
        </message>
        <message>
            <source>in one stay</source>
            <translation>bir ziyarette</translation>
        </message>
        <message>
            <source>{amount} above what this guest may be given</source>
            <translation>Bu müşterinin limitini {amount} aşıyor</translation>
        </message>
        <message>
            <source>{who} may give one guest up to {amount} {period}.</source>
            <translation>{who} bir müşteriye {period} en çok {amount} verebilir.</translation>
        </message>
        <message>
            <source>{who} may give up to {amount} for one stay.</source>
            <translation>{who} bir ziyaret için en çok {amount} verebilir.</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>Stays</source>
            <translation>Alışveriş</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Son gelişi</translation>
        </message>
    </context>
    <context>
        <name>MatterDetail</name>
        <message>
            <source>In the room</source>
            <translation>Kimin için</translation>
        </message>
    </context>
    <context>
        <name>NoPairs</name>
        <message>
            <source>Looking through all guests</source>
            <translation>Bütün müşterilere bakılıyor</translation>
        </message>
        <message>
            <source>New guests are compared as they are added. You may look through everybody again.</source>
            <translation>Yeni müşteriler eklenirken karşılaştırılır. Herkese yeniden bakabilirsiniz.</translation>
        </message>
        <message>
            <source>All guests are compared in the background; you can go on working meanwhile.</source>
            <translation>Bütün müşteriler arka planda karşılaştırılır; bu sırada çalışmaya devam edebilirsiniz.</translation>
        </message>
    </context>
    <context>
        <name>NoteFormPage</name>
        <message>
            <source>Choose the guest first.</source>
            <translation>Önce müşteriyi seçin.</translation>
        </message>
    </context>
    <context>
        <name>Omnibox</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n alışveriş</numerusform>
            </translation>
        </message>
        <message>
            <source>Create guest “{name}”</source>
            <translation>Müşteri oluştur: “{name}”</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Müşteriler</translation>
        </message>
        <message>
            <source>Last guests</source>
            <translation>Son müşteriler</translation>
        </message>
    </context>
    <context>
        <name>OmniboxField</name>
        <message>
            <source>Guest, room, item or command</source>
            <translation>Müşteri, eşya veya komut</translation>
        </message>
    </context>
    <context>
        <name>PlaceSection</name>
        <message>
            <source>Languages your guests are written to in</source>
            <translation>Müşterilerinize yazdığınız diller</translation>
        </message>
    </context>
    <context>
        <name>PreferencePad</name>
        <message>
            <source>Choose the guest first.</source>
            <translation>Önce müşteriyi seçin.</translation>
        </message>
        <message>
            <source>What the guest likes</source>
            <translation>Müşterinin sevdiği</translation>
        </message>
        <message>
            <source>Write what the guest likes.</source>
            <translation>Müşterinin neyi sevdiğini yazın.</translation>
        </message>
    </context>
    <context>
        <name>ProofSection</name>
        <message>
            <source>Everything in one file, checked before it counts. It holds every guest: keep it locked away.</source>
            <translation>Her şey tek dosyada; kopya denetlenmeden sayılmaz. İçinde bütün müşteriler var: kilit altında tutun.</translation>
        </message>
    </context>
    <context>
        <name>RequestDetail</name>
        <message>
            <source>Find the guest</source>
            <translation>Müşteriyi bul</translation>
        </message>
        <message>
            <source>Open guest</source>
            <translation>Müşteriyi aç</translation>
        </message>
    </context>
    <context>
        <name>RequestFields</name>
        <message>
            <source>room or place</source>
            <translation>yer</translation>
        </message>
    </context>
    <context>
        <name>RequestFormPage</name>
        <message>
            <source>room or place</source>
            <translation>yer</translation>
        </message>
    </context>
    <context>
        <name>ResultStep</name>
        <message numerus="yes">
            <source>%n guest(s) came in</source>
            <translation>
                <numerusform>%n müşteri geldi</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Sees and edits guests and stays, gives within a limit, logs requests and finds.</source>
            <translation>Müşteri ve siparişleri görür ve değiştirir, limit içinde verir, istek ve bulunan eşya kaydeder.</translation>
        </message>
        <message>
            <source>Sees guests and their allergies, gives within a limit, logs requests and finds.</source>
            <translation>Müşterileri ve alerjilerini görür, limit içinde verir, istek ve bulunan eşya kaydeder.</translation>
        </message>
        <message>
            <source>Sees guests without what is protected, gives within a limit, logs requests and finds.</source>
            <translation>Müşterileri korunan bilgiler olmadan görür, limit içinde verir, istek ve bulunan eşya kaydeder.</translation>
        </message>
        <message>
            <source>Sees guests without what is protected, logs finds and hands them over, gives nothing.</source>
            <translation>Müşterileri korunan bilgiler olmadan görür, bulunan eşyayı kaydeder ve teslim eder, bir şey vermez.</translation>
        </message>
        <message>
            <source>Sees guests without what is protected, logs requests and finds, gives nothing.</source>
            <translation>Müşterileri korunan bilgiler olmadan görür, istek ve bulunan eşya kaydeder, bir şey vermez.</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Guest</source>
            <translation>Müşteri</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Müşteriler</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>The guest is known now.</source>
            <translation>Müşteri artık belli.</translation>
        </message>
    </context>
    <context>
        <name>Story</name>
        <message>
            <source>Found, kept for the guest</source>
            <translation>Bulundu, müşteri için saklanıyor</translation>
        </message>
    </context>
    <context>
        <name>StoryCard</name>
        <message>
            <source>Move to another guest…</source>
            <translation>Başka müşteriye taşı…</translation>
        </message>
    </context>
    <context>
        <name>SumsStep</name>
        <message>
            <source>The desk can go on working. Either all of it comes in or nothing. It can be undone later.</source>
            <translation>Tezgâh çalışmaya devam edebilir. Ya hepsi girer ya da hiçbiri. Geri alma kalır.</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n alışveriş</numerusform>
            </translation>
        </message>
        <message>
            <source>first stay</source>
            <translation>ilk ziyaret</translation>
        </message>
    </context>
    <context>
        <name>Watching</name>
        <message>
            <source>Guests as of {time}</source>
            <translation>Müşteriler, {time} itibarıyla</translation>
        </message>
        <message>
            <source>No file with guests has come yet</source>
            <translation>Müşteri dosyası henüz gelmedi</translation>
        </message>
    </context>
    <context>
        <name>WhoseCard</name>
        <message>
            <source>To which guest does this belong?</source>
            <translation>Bu hangi müşteriye ait?</translation>
        </message>
        <message>
            <source>To which guest does “{what}” belong?</source>
            <translation>“{what}” hangi müşteriye ait?</translation>
        </message>
    </context>
    <context>
        <name>AliasNote</name>
        <message>
            <source>This guest goes by another name, and the card greets it: {name}.</source>
            <translation>Bu müşteri başka bir adla anılıyor ve kart ona öyle sesleniyor: {name}.</translation>
        </message>
        <message>
            <source>The true name is {name}. Write it only if the guest wishes so.</source>
            <translation>Gerçek adı: {name}. Yalnızca müşteri isterse yazın.</translation>
        </message>
    </context>
</TS>
