<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>A word to the asker</source>
        <translation>İsteyene bir söz</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Geri çek</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Approve at this desk</source>
        <translation>Bu bankoda onayla</translation>
    </message>
    <message>
        <source>A word to {name} (needed if you decline)</source>
        <translation>{name} için bir söz (reddederseniz gerekli)</translation>
    </message>
    <message>
        <source>{names} decides this</source>
        <translation>Kararı {names} verecek</translation>
    </message>
    <message>
        <source>Yours – {names} decides</source>
        <translation>Sizin – kararı {names} verecek</translation>
    </message>
    <message>
        <source>Approved by {name}, not given yet</source>
        <translation>Onaylayan: {name}, henüz verilmedi</translation>
    </message>
    <message>
        <source>Approved by {name}, and given</source>
        <translation>Onaylayan: {name}, verildi</translation>
    </message>
    <message>
        <source>Declined by {name}</source>
        <translation>Reddeden: {name}</translation>
    </message>
    <message>
        <source>{name} took the approval back</source>
        <translation>Onayı geri alan: {name}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri çekildi</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>Süresi doldu</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Jest</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Konaklama</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Sokak ve numara</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Region or state</source>
        <translation>Bölge veya eyalet</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Belirtilmedi</translation>
    </message>
    <message>
        <source>No street</source>
        <translation>Sokak yok</translation>
    </message>
    <message>
        <source>No town</source>
        <translation>Şehir yok</translation>
    </message>
    <message>
        <source>No postal code</source>
        <translation>Posta kodu yok</translation>
    </message>
    <message>
        <source>This country writes postal codes otherwise</source>
        <translation>Bu ülkede posta kodları farklı yazılır</translation>
    </message>
</context>
<context>
    <name>AfterImport</name>
    <message>
        <source>Read them now</source>
        <translation>Şimdi oku</translation>
    </message>
    <message>
        <source>Compare pairs</source>
        <translation>Çiftleri karşılaştır</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Bugüne git</translation>
    </message>
    <message>
        <source>Read them before the guests come.</source>
        <translation>Misafirler gelmeden oku.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them arrive(s) today.</source>
        <translation>
            <numerusform>Bunlardan %n bugün geliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about health</source>
        <translation>
            <numerusform>%n sağlık notu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) within a week</source>
        <translation>
            <numerusform>Bir hafta içinde %n geliş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) maybe twice</source>
        <translation>
            <numerusform>%n misafir belki iki kez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n arrival(s) today</source>
        <translation>
            <numerusform>/ bugünkü %n geliş</numerusform>
        </translation>
    </message>
    <message>
        <source>were in the file; what it says of them is on Today.</source>
        <translation>dosyadaydı: dosyanın söyledikleri Bugün’de görünür.</translation>
    </message>
    <message numerus="yes">
        <source>%n more within a week.</source>
        <translation>
            <numerusform>Bir hafta içinde %n daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>were in the file.</source>
        <translation>dosyadaydı.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who are likely one person wait as pairs, strongest first.</source>
        <translation>Büyük olasılıkla aynı kişi olanlar, en güçlüsü önce, çift olarak bekler.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) taken twice</source>
        <translation>
            <numerusform>%n oda iki kez dolu</numerusform>
        </translation>
    </message>
    <message>
        <source>Two have the same room in the same nights. Both stand; ask which is right.</source>
        <translation>Aynı gecelerde aynı oda iki kişide görünüyor. İkisi de duruyor; hangisinin doğru olduğunu sorun.</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Ask</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Nobody has asked about allergies yet</source>
        <translation>Alerji henüz sorulmadı</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alerji</translation>
    </message>
</context>
<context>
    <name>AlertTag</name>
    <message>
        <source>Allergy</source>
        <translation>Alerji</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>No allergies: asked, none</source>
        <translation>Alerji: soruldu, yok</translation>
    </message>
    <message>
        <source>Nobody has asked about allergies yet</source>
        <translation>Alerji henüz sorulmadı</translation>
    </message>
    <message>
        <source>First stay</source>
        <translation>İlk konaklama</translation>
    </message>
</context>
<context>
    <name>AlertsLine</name>
    <message>
        <source>One of them was asked and has none. The alert stays; ask the guest.</source>
        <translation>Birinde soruldu, yok yazıyor. Uyarı kalır; misafire sorun.</translation>
    </message>
    <message>
        <source>Alerts of both always stay.</source>
        <translation>İkisinin uyarıları da her zaman kalır.</translation>
    </message>
    <message>
        <source>Asked, none. Alerts of both always stay.</source>
        <translation>Soruldu, yok. İkisinin uyarıları da her zaman kalır.</translation>
    </message>
    <message>
        <source>Neither was asked yet.</source>
        <translation>İkisine de henüz sorulmadı.</translation>
    </message>
</context>
<context>
    <name>AliasCard</name>
    <message>
        <source>Goes by another name</source>
        <translation>Başka bir adla</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Kullandığı ad</translation>
    </message>
    <message>
        <source>as the guest wishes …</source>
        <translation>misafirin istediği gibi …</translation>
    </message>
    <message>
        <source>Use this name everywhere</source>
        <translation>Bu adı her yerde kullan</translation>
    </message>
    <message>
        <source>Show the true name</source>
        <translation>Gerçek adı göster</translation>
    </message>
    <message>
        <source>Use the true name again</source>
        <translation>Gerçek adı yeniden kullan</translation>
    </message>
    <message>
        <source>Screens, lists, search and notes say this name. Each look at the true one is written down.</source>
        <translation>Ekranlarda, listelerde, aramada ve notlarda bu ad görünür. Gerçek ada her bakış kaydedilir.</translation>
    </message>
    <message>
        <source>Another name takes the place of the true one, which is sealed until it is asked for.</source>
        <translation>Başka bir ad gerçeğinin yerini alır; gerçek ad istenene kadar mühürlü kalır.</translation>
    </message>
    <message>
        <source>{name} shares the room and still tells the family name.</source>
        <translation>{name} odayı paylaşıyor ve soyadını hâlâ ele veriyor.</translation>
    </message>
    <message>
        <source>Let them go by {name}</source>
        <translation>{name} adıyla geçsin</translation>
    </message>
    <message>
        <source>Who shares the room</source>
        <translation>Odayı kim paylaşıyor</translation>
    </message>
</context>
<context>
    <name>AliasNote</name>
    <message>
        <source>Show the true name</source>
        <translation>Gerçek adı göster</translation>
    </message>
    <message>
        <source>This guest goes by another name, and the card greets it: {name}.</source>
        <translation>Bu misafir başka bir adla anılıyor ve kart ona öyle sesleniyor: {name}.</translation>
    </message>
    <message>
        <source>The true name is {name}. Write it only if the guest wishes so.</source>
        <translation>Gerçek adı: {name}. Yalnızca misafir isterse yazın.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Not the same</source>
        <translation>Aynı kişi değil</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Both can be separated again, even a year later.</source>
        <translation>Bir yıl sonra bile yeniden ayrılabilirler.</translation>
    </message>
    <message>
        <source>Come together: {what}.</source>
        <translation>Bir araya gelenler: {what}.</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Waiting</source>
        <translation>Bekleyenler</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>Bugün karara bağlananlar</translation>
    </message>
    <message>
        <source>you</source>
        <translation>siz</translation>
    </message>
    <message>
        <source>Yours – {names} decides</source>
        <translation>Sizin – kararı {names} verecek</translation>
    </message>
    <message>
        <source>needed by {time}</source>
        <translation>en geç {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} dk</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} sa</translation>
    </message>
    <message>
        <source>your PIN at {desk}</source>
        <translation>PIN’iniz, {desk}</translation>
    </message>
    <message>
        <source>{name}, at {desk}</source>
        <translation>{name}, banko: {desk}</translation>
    </message>
    <message>
        <source>{name}: “{reply}”</source>
        <translation>{name}: “{reply}”</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>{who}, asked by {name}</source>
        <translation>{who}, isteyen: {name}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} veya {last}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>her tutar</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>en çok {amount}</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Onaylar</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Bekleyen bir şey yok</translation>
    </message>
    <message>
        <source>Whatever needs a second opinion comes here.</source>
        <translation>İkinci bir görüş isteyen her şey buraya gelir.</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>önce en eskiler</translation>
    </message>
    <message>
        <source>what you asked for</source>
        <translation>sizin istedikleriniz</translation>
    </message>
    <message>
        <source>Declining needs a word to {name}: what speaks against it?</source>
        <translation>Reddetmek için kısa bir söz gerekir, {name} okuyacak: neden olmaz?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>{name} has given it already, so the approval stands.</source>
        <translation>{name} bunu verdi bile; onay geçerli kalıyor.</translation>
    </message>
    <message>
        <source>Approved. {name} can give it now.</source>
        <translation>Onaylandı. {name} şimdi verebilir.</translation>
    </message>
    <message>
        <source>Declined. {name} reads why.</source>
        <translation>Reddedildi. Nedenini {name} okuyacak.</translation>
    </message>
    <message>
        <source>Taken back. It waits for an answer again.</source>
        <translation>Geri alındı. Konu yeniden yanıt bekliyor.</translation>
    </message>
</context>
<context>
    <name>ApproveHere</name>
    <message>
        <source>Who decides? Choose yourself.</source>
        <translation>Kim karar veriyor? Kendinizi seçin.</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, altı rakam</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Neden olmaz</translation>
    </message>
    <message>
        <source>Approve at this desk</source>
        <translation>Bu bankoda onayla</translation>
    </message>
    <message>
        <source>This one matter. Then the desk is {name}’s again.</source>
        <translation>Yalnızca bu konu. Sonra bankoda yine {name} var.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>{name}, for this one matter. It will stand among today’s decisions.</source>
        <translation>{name}, yalnızca bu konu için. Bugünün kararları arasında görünecek.</translation>
    </message>
    <message>
        <source>These were not {name}’s digits</source>
        <translation>Bu rakamlar {name} için doğru değil</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>{time} sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again. After the third time there is a short pause.</source>
        <translation>Yeniden deneyin. Üçüncü seferden sonra kısa bir bekleme olur.</translation>
    </message>
    <message>
        <source>Write one sentence: the asker will read it.</source>
        <translation>Bir cümle yazın: isteyen okuyacak.</translation>
    </message>
    <message>
        <source>Approve as {name}</source>
        <translation>Onayla: {name}</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>partner</source>
        <translation>eş ya da partner</translation>
    </message>
    <message>
        <source>child</source>
        <translation>çocuk</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>anne ya da baba</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>asistan</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>arkadaş</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>iş arkadaşı</translation>
    </message>
    <message>
        <source>pet</source>
        <translation>evcil hayvan</translation>
    </message>
    <message>
        <source>is assisted by this guest</source>
        <translation>bu misafir asistanlığını yapıyor</translation>
    </message>
    <message>
        <source>birthday on {day}</source>
        <translation>doğum günü: {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n yaşında</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n yıl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Somebody around the guest, or a day to remember</source>
        <translation>Misafirin yakını biri ya da anılacak bir gün</translation>
    </message>
    <message>
        <source>Around the guest</source>
        <translation>Misafirin çevresi</translation>
    </message>
    <message>
        <source>Nobody written down yet.</source>
        <translation>Henüz kimse yazılmadı.</translation>
    </message>
    <message>
        <source>A day to remember</source>
        <translation>Anılacak gün</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Profili aç</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>AroundSheet</name>
    <message>
        <source>Around the guest</source>
        <translation>Misafirin çevresi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Kim olduğu</translation>
    </message>
    <message>
        <source>A day to remember</source>
        <translation>Anılacak gün</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>What the day is for</source>
        <translation>Ne günü olduğu</translation>
    </message>
    <message>
        <source>opened the bakery, name day …</source>
        <translation>fırını açtığı gün, isim günü …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>year, if told</source>
        <translation>yıl, varsa</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Age, or year of birth</source>
        <translation>Yaş ya da doğum yılı</translation>
    </message>
    <message>
        <source>What animal</source>
        <translation>Hangi hayvan</translation>
    </message>
    <message>
        <source>dog, cat, parrot …</source>
        <translation>köpek, kedi, papağan …</translation>
    </message>
    <message>
        <source>if told</source>
        <translation>söylendiyse</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Has one…</source>
        <translation>Var…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>peanuts, penicillin …</source>
        <translation>yer fıstığı, penisilin …</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>Ne kadar ağır</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>carries an adrenaline pen …</source>
        <translation>adrenalin kalemi taşır …</translation>
    </message>
    <message>
        <source>Does {name} have an allergy?</source>
        <translation>{name}: alerjisi var mı?</translation>
    </message>
    <message>
        <source>Choose or write what it is.</source>
        <translation>Ne olduğunu seçin veya yazın.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>How the guest agreed</source>
        <translation>Misafir nasıl izin verdi</translation>
    </message>
    <message>
        <source>How the guest agreed that it is kept</source>
        <translation>Misafir saklanmasına nasıl izin verdi</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Left yesterday</source>
        <translation>Dün ayrılanlar</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation>Bugün ayrılanlar</translation>
    </message>
    <message>
        <source>Arriving today</source>
        <translation>Bugün gelenler</translation>
    </message>
    <message>
        <source>Bought yesterday</source>
        <translation>Dün alışveriş yapanlar</translation>
    </message>
    <message>
        <source>Birthdays of the week</source>
        <translation>Bu haftanın doğum günleri</translation>
    </message>
    <message>
        <source>Wedding days of the week</source>
        <translation>Bu haftanın evlilik yıl dönümleri</translation>
    </message>
    <message>
        <source>Chosen guests</source>
        <translation>Seçilen misafirler</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Bir listeden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>to mend: the words do not fit</source>
        <translation>düzeltilecek: yazı sığmıyor</translation>
    </message>
    <message>
        <source>stopped, not printed</source>
        <translation>durdu, yazdırılmadı</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>yazdırıldı</translation>
    </message>
    <message>
        <source>left out: wants to stay unnoticed</source>
        <translation>dışarıda: fark edilmek istemiyor</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>kaydedildi</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Approve at this desk</source>
        <translation>Bu bankoda onayla</translation>
    </message>
    <message>
        <source>Give now, explain after</source>
        <translation>Şimdi ver, sonra açıkla</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Geri çek</translation>
    </message>
    <message>
        <source>Your gestures today</source>
        <translation>Bugünkü jestleriniz</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Bugün kullanılan</translation>
    </message>
    <message>
        <source>left of {amount}</source>
        <translation>kaldı, toplam {amount}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Sıfır</translation>
    </message>
    <message>
        <source>is left</source>
        <translation>kaldı</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Az</translation>
    </message>
    <message>
        <source>Less than half</source>
        <translation>Yarısından azı</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>Yarısı kadar</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Çoğu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>BudgetMeter</name>
    <message>
        <source>tightest</source>
        <translation>en dar</translation>
    </message>
</context>
<context>
    <name>CardBatchPage</name>
    <message>
        <source>Many cards at once</source>
        <translation>Birden çok kart</translation>
    </message>
    <message>
        <source>Done with these</source>
        <translation>Bunlar tamam</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Zarflar</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n dil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n dışarıda</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Kartları kaydet</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message>
        <source>Occasion</source>
        <translation>Özel gün</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>Başlangıç metni</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Hitap</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>Hitap satırı</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>El yazısı</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Kim yazıyor</translation>
    </message>
    <message>
        <source>Name in greeting</source>
        <translation>Hitapta ad</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>{count} of about {most}</source>
        <translation>{count} / yaklaşık {most}</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Yeni kart yaz</translation>
    </message>
    <message>
        <source>The card as it will print</source>
        <translation>Kartın baskıdaki hâli</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>{name} için</translation>
    </message>
    <message>
        <source>made {day} by {name}</source>
        <translation>{day}, hazırlayan: {name}</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>henüz ad yok</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Oda {number}</translation>
    </message>
</context>
<context>
    <name>CardTextsSection</name>
    <message>
        <source>Card texts</source>
        <translation>Kart metinleri</translation>
    </message>
    <message>
        <source>No texts of your own yet. Write the first one below; the card page offers it at once.</source>
        <translation>Henüz kendi metniniz yok. İlkini aşağıya yazın; kart sayfası hemen önerir.</translation>
    </message>
    <message>
        <source>Name of the text</source>
        <translation>Metnin adı</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Özel gün</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>as usual for the occasion</source>
        <translation>bu vesilede her zamanki gibi</translation>
    </message>
    <message>
        <source>woman | man</source>
        <translation>kadın | erkek</translation>
    </message>
    <message>
        <source>Write both forms: the guest’s profile chooses</source>
        <translation>İki biçimi de yazın: misafirin profili seçer</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Metni kaydet</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Yeni metin</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>Kendi metniniz</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Listeye geri koy</translation>
    </message>
    <message>
        <source>Teddy</source>
        <translation>Oyuncak ayı</translation>
    </message>
    <message>
        <source>No hand has these characters: {where}.</source>
        <translation>Hiçbir el yazısında bu karakterler yok: {where}.</translation>
    </message>
    <message>
        <source>Too long for an A6 card: please shorten it.</source>
        <translation>A6 kart için fazla uzun: lütfen kısaltın.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, kopya</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>liste dışı</translation>
    </message>
    <message>
        <source>{name}: saved. The card page offers it now.</source>
        <translation>{name}: kaydedildi. Kart sayfası artık öneriyor.</translation>
    </message>
    <message>
        <source>{name} is on the list again.</source>
        <translation>{name} yeniden listede.</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} listeden çıkarıldı.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Botanical</source>
        <translation>Botanik</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Defter</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Kartpostal</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Sıcak</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kısa</translation>
    </message>
    <message>
        <source>Polite</source>
        <translation>Nazik</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Adıyla</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Resmî</translation>
    </message>
    <message>
        <source>Festive</source>
        <translation>Bayram havası</translation>
    </message>
    <message>
        <source>Art deco</source>
        <translation>Art deko</translation>
    </message>
    <message>
        <source>Treasure map</source>
        <translation>Hazine haritası</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Canlı</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Seri</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Kararlı</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Yuvarlak</translation>
    </message>
    <message>
        <source>Neat</source>
        <translation>Özenli</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Okunaklı</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Kendi eliniz</translation>
    </message>
    <message>
        <source>A6 card, 148 × 105 mm</source>
        <translation>A6 kart, 148 × 105 mm</translation>
    </message>
    <message>
        <source>A5 card, 210 × 148 mm</source>
        <translation>A5 kart, 210 × 148 mm</translation>
    </message>
    <message>
        <source>Long card, 210 × 99 mm</source>
        <translation>Uzun kart, 210 × 99 mm</translation>
    </message>
    <message>
        <source>Square card, 148 × 148 mm</source>
        <translation>Kare kart, 148 × 148 mm</translation>
    </message>
    <message>
        <source>Folded card, A5 sheet to A6</source>
        <translation>Katlanan kart, A5’ten A6’ya</translation>
    </message>
    <message>
        <source>Table card, A5 sheet folded</source>
        <translation>Masa kartı, katlanmış A5</translation>
    </message>
    <message>
        <source>Gift tag, 105 × 74 mm</source>
        <translation>Hediye etiketi, 105 × 74 mm</translation>
    </message>
    <message>
        <source>Printed, as if by hand</source>
        <translation>Yazıcı, elle yazılmış gibi</translation>
    </message>
    <message>
        <source>By you: words small above faint lines</source>
        <translation>Siz: soluk çizgiler üstünde küçük yazı</translation>
    </message>
    <message>
        <source>By you: only faint lines</source>
        <translation>Siz: yalnızca soluk çizgiler</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Found thing</source>
        <translation>Bulunan eşya</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Yıl sayısı</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>Bizim adımız</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Kim yazıyor</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Oda</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>hitap</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>kapanış</translation>
    </message>
    <message>
        <source>name</source>
        <translation>imza</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>kapak</translation>
    </message>
    <message>
        <source>Formal text</source>
        <translation>Resmî</translation>
    </message>
    <message>
        <source>Playful</source>
        <translation>Şakacı</translation>
    </message>
    <message>
        <source>Name in greeting</source>
        <translation>Hitapta ad</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Kart yaz</translation>
    </message>
    <message>
        <source>Cards that were made</source>
        <translation>Hazırlanan kartlar</translation>
    </message>
    <message>
        <source>The card as it was printed</source>
        <translation>Kartın basılmış hâli</translation>
    </message>
    <message>
        <source>Open and print again</source>
        <translation>Aç ve yeniden yazdır</translation>
    </message>
    <message>
        <source>A card hangs on a gesture and in the guest’s story.</source>
        <translation>Kart, jeste ve misafirin geçmişine eklenir.</translation>
    </message>
    <message>
        <source>No card was made yet</source>
        <translation>Henüz kart hazırlanmadı</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) printed</source>
        <translation>
            <numerusform>%n kopya yazdırıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>yazdırılmadı</translation>
    </message>
    <message>
        <source>Hold Space to see the card.</source>
        <translation>Kartı görmek için Boşluk tuşunu basılı tutun.</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>Bir kart</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Birden çok</translation>
    </message>
    <message>
        <source>Envelopes and labels</source>
        <translation>Zarflar ve etiketler</translation>
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
        <translation>PNG, JPEG ya da SVG seçin …</translation>
    </message>
    <message>
        <source>Your own hand</source>
        <translation>Kendi el yazınız</translation>
    </message>
    <message>
        <source>Choose a font file (TTF, OTF) …</source>
        <translation>Yazı tipi dosyası seçin (TTF, OTF) …</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>İmzanız</translation>
    </message>
    <message>
        <source>Choose a picture (PNG, JPEG) …</source>
        <translation>Resim seçin (PNG, JPEG) …</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Resimler (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Fonts (*.ttf *.otf *.woff)</source>
        <translation>Yazı tipleri (*.ttf *.otf *.woff)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Resimler (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The house on its cards</source>
        <translation>Kartlarda işletmeniz</translation>
    </message>
    <message>
        <source>Two colours and a logo, on every paper and every card written here from now on.</source>
        <translation>Bundan sonra burada yazılan her kartta ve her kâğıtta iki renk ve bir logo.</translation>
    </message>
    <message>
        <source>Your own hand and signature</source>
        <translation>Kendi el yazınız ve imzanız</translation>
    </message>
    <message>
        <source>A font made from your handwriting, and a picture of your signature on white paper. Only cards that you write can use them.</source>
        <translation>El yazınızdan yapılmış bir yazı tipi ve imzanızın beyaz kâğıttaki resmi. Bunları yalnızca sizin yazdığınız kartlar kullanabilir.</translation>
    </message>
    <message>
        <source>A card as you would print it</source>
        <translation>Yazdıracağınız kart</translation>
    </message>
    <message>
        <source>It has every letter of the four languages.</source>
        <translation>Dört dilin bütün harfleri var.</translation>
    </message>
    <message>
        <source>{language}: it lacks {letters}. Texts with these are written by another hand.</source>
        <translation>{language}: şunlar yok: {letters}. Bunların geçtiği metinleri başka bir el yazar.</translation>
    </message>
    <message>
        <source>It says about its licence: {licence}</source>
        <translation>Lisansı hakkında şunu diyor: {licence}</translation>
    </message>
    <message>
        <source>It says nothing about a licence: be sure that you may use it.</source>
        <translation>Lisans hakkında bir şey demiyor: kullanabileceğinizden emin olun.</translation>
    </message>
    <message>
        <source>Kept. The next card is made with it.</source>
        <translation>Saklandı. Sonraki kart bununla yapılır.</translation>
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
        <translation>Ne olduğu</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>İşletmeye maliyeti</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Something new of your own</source>
        <translation>Kendi yeni jestiniz</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Listeye geri koy</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>liste dışı</translation>
    </message>
    <message>
        <source>{what}: saved. What was given before keeps its cost.</source>
        <translation>{what}: kaydedildi. Önceden verilenlerin maliyeti aynı kalır.</translation>
    </message>
    <message>
        <source>{what} is on the list again.</source>
        <translation>{what} yeniden listede.</translation>
    </message>
    <message>
        <source>{what} is off the list.</source>
        <translation>{what} artık listede değil.</translation>
    </message>
    <message>
        <source>Only the name changes: what is in it stays as it was</source>
        <translation>Yalnızca adı değişiyor: içindekiler aynı kalıyor</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has said yet what is in %n of these things.</source>
        <translation>
            <numerusform>Bunlardan %n tanesinin içinde ne olduğunu henüz kimse söylemedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>what is in it?</source>
        <translation>içinde ne var?</translation>
    </message>
    <message>
        <source>{what} is as it was.</source>
        <translation>{what}: yine eskisi gibi.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Show others</source>
        <translation>Başkalarını göster</translation>
    </message>
    <message>
        <source>Some of the changes</source>
        <translation>Değişikliklerden bazıları</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>the same</source>
        <translation>aynı</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>kayıtlı değil</translation>
    </message>
    <message>
        <source>{field}: the same, {value}</source>
        <translation>{field}: aynı, {value}</translation>
    </message>
    <message>
        <source>{field}: both stay, {left} and {right}</source>
        <translation>{field}: ikisi de kalır, {left} ve {right}</translation>
    </message>
    <message>
        <source>{field}: {chosen} stays, not {other}</source>
        <translation>{field}: {chosen} kalır, {other} kalmaz</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>What to give</source>
        <translation>Ne verilecek</translation>
    </message>
</context>
<context>
    <name>ChooseGuests</name>
    <message>
        <source>Cards for these guests</source>
        <translation>Bu misafirlere kart</translation>
    </message>
    <message>
        <source>Chosen guests</source>
        <translation>Seçilen misafirler</translation>
    </message>
    <message>
        <source>Write the cards</source>
        <translation>Kartları yaz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>ChoosePerson</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Bankoda kim var?</translation>
    </message>
    <message>
        <source>Type the first letters, or choose</source>
        <translation>İlk harfleri yazın veya seçin</translation>
    </message>
    <message>
        <source>Nobody’s name begins like this. Backspace takes a letter back.</source>
        <translation>Böyle başlayan bir ad yok. Backspace bir harf siler.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Whom the cards are for</source>
        <translation>Kartlar kimler için</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>New cards for</source>
        <translation>Yeni kartlar</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n misafir</numerusform>
        </translation>
    </message>
    <message>
        <source>one by one, by name</source>
        <translation>tek tek, ada göre</translation>
    </message>
    <message>
        <source>CSV: to, text, language</source>
        <translation>to, text, language sütunlu CSV</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>ve %n satır daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>yazdırılacak: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kart</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of cards</source>
        <translation>Kart listesi</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listeler (*.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Dahil et</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) chosen</source>
        <translation>
            <numerusform>%n kart seçildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourPair</name>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>First colour …</source>
        <translation>İlk renk …</translation>
    </message>
    <message>
        <source>Second colour …</source>
        <translation>İkinci renk …</translation>
    </message>
    <message>
        <source>Each paper’s own colours</source>
        <translation>Her kâğıdın kendi renkleri</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Other file</source>
        <translation>Başka dosya</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>İlk satır</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>ayırıcı</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>kodlama</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>tarihler</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>ilk satır</translation>
    </message>
    <message>
        <source>Remember these columns</source>
        <translation>Bu sütunları hatırla</translation>
    </message>
    <message>
        <source>Check, nothing is changed yet</source>
        <translation>Denetle, henüz bir şey değişmez</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>noktalı virgül</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgül</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>sekme</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>dik çizgi</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>gün.ay.yıl</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>ay/gün/yıl</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>yıl-ay-gün</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>başlıklar</translation>
    </message>
    <message>
        <source>Recognised: read as “{name}” the last time.</source>
        <translation>Tanındı: geçen sefer “{name}” olarak okundu.</translation>
    </message>
    <message>
        <source>Not sure of the letters: {first} or {second}? Look at the names below.</source>
        <translation>Harflerden emin değiliz: {first} mi, {second} mi? Aşağıdaki adlara bakın.</translation>
    </message>
    <message>
        <source>An earlier export damaged the letters; they are mended. Look at the names below.</source>
        <translation>Daha önceki bir dışa aktarım harfleri bozmuş; düzeltildiler. Aşağıdaki adlara bakın.</translation>
    </message>
    <message>
        <source>Some lines are not in the letters of the others; they are read as {page}.</source>
        <translation>Bazı satırların harfleri ötekilerden farklı; {page} olarak okunuyorlar.</translation>
    </message>
    <message>
        <source>No date tells day and month apart: choose their order.</source>
        <translation>Hiçbir tarih günü aydan ayırt ettirmiyor: sırasını seçin.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dosyada</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>satır {number}</translation>
    </message>
    <message>
        <source>Becomes in Courtesy</source>
        <translation>Courtesy’de olacağı</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Alma</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} sütununun karşılığı</translation>
    </message>
    <message>
        <source>numbers of papers or cards</source>
        <translation>belge ya da kart numarasına benziyor</translation>
    </message>
    <message>
        <source>so that a second run finds them</source>
        <translation>ikinci içe aktarma onları bulsun diye</translation>
    </message>
    <message>
        <source>Remember these columns as “{name}”</source>
        <translation>Bu sütunları “{name}” olarak hatırla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>data at once</source>
        <translation>hemen veri</translation>
    </message>
    <message>
        <source>the family name stands first</source>
        <translation>soyadı başta durur</translation>
    </message>
    <message>
        <source>relay addresses are left out</source>
        <translation>aracı adresler dışarıda bırakılır</translation>
    </message>
    <message>
        <source>words about health are sealed</source>
        <translation>sağlıkla ilgili sözler mühürlenir</translation>
    </message>
    <message>
        <source>sealed until somebody has asked</source>
        <translation>biri sorana dek mühürlü</translation>
    </message>
    <message>
        <source>nothing here is like it</source>
        <translation>burada benzeri yok</translation>
    </message>
    <message>
        <source>“{name}” reads right</source>
        <translation>“{name}” doğru okunuyor</translation>
    </message>
    <message>
        <source>The file’s name</source>
        <translation>Dosyanın adı</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Let go</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Chosen for comparing: {name}</source>
        <translation>Karşılaştırmak için seçilen: {name}</translation>
    </message>
    <message>
        <source>Go to the other guest and press Space.</source>
        <translation>Öteki misafire gidip Boşluk tuşuna basın.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n olası yinelenen kayıt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Ekran dili</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Bu bankonun adı</translation>
    </message>
    <message>
        <source>PIN now</source>
        <translation>Şimdiki PIN</translation>
    </message>
    <message>
        <source>New PIN, six digits</source>
        <translation>Yeni PIN, altı rakam</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Yeni PIN, yeniden</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>yours alone</source>
        <translation>yalnızca sizin</translation>
    </message>
    <message>
        <source>Your own PIN</source>
        <translation>Kendi PIN’iniz</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>PIN’imi değiştir</translation>
    </message>
    <message>
        <source>This desk is “{name}” after the next start.</source>
        <translation>Program yeniden açılınca bu bankonun adı: “{name}”.</translation>
    </message>
    <message>
        <source>Your new PIN holds from now on.</source>
        <translation>Yeni PIN’iniz şu andan itibaren geçerli.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Yazdırma</translation>
    </message>
    <message>
        <source>Another name of the desk counts after the next start.</source>
        <translation>Yeni masa adı bir sonraki açılıştan sonra geçerli olur.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Tray, edges, test page</source>
        <translation>Tepsi, kenarlar, sınama sayfası</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Yazıcı bulunamadı</translation>
    </message>
</context>
<context>
    <name>ContentForm</name>
    <message>
        <source>Not answered yet</source>
        <translation>Henüz yanıtlanmadı</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Is it eaten or drunk?</source>
        <translation>Yenir ya da içilir mi?</translation>
    </message>
    <message>
        <source>Until somebody answers, the desk is stopped when the guest may not be able to have it.</source>
        <translation>Biri yanıtlayana kadar, misafire dokunabilecekse resepsiyon durdurulur.</translation>
    </message>
    <message>
        <source>In it (no tick: none of these)</source>
        <translation>İçinde (işaret yoksa: bunların hiçbiri)</translation>
    </message>
    <message>
        <source>Also in it, for diets and wishes</source>
        <translation>Diyetler ve istekler için, içinde ayrıca</translation>
    </message>
    <message>
        <source>A present to keep</source>
        <translation>Saklanacak hediye</translation>
    </message>
    <message>
        <source>It is, or has about it</source>
        <translation>Nedir, üzerinde ne var</translation>
    </message>
</context>
<context>
    <name>DayParts</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>day</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ay</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>Back to the pairs</source>
        <translation>Çiftlere dön</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Önceki kararlar</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Henüz karar verilmedi</translation>
    </message>
    <message>
        <source>What hangs on a profile goes back with it.</source>
        <translation>Bir profile bağlı olan her şey onunla birlikte geri döner.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>{name} declined: {reply}</source>
        <translation>Reddeden {name}: {reply}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Choose what to give.</source>
        <translation>Ne verileceğini seçin.</translation>
    </message>
    <message>
        <source>{reason}. Choose something else.</source>
        <translation>{reason}. Başka bir şey seçin.</translation>
    </message>
    <message>
        <source>First answer the question about {name}.</source>
        <translation>Önce şu kişiyle ilgili soruyu yanıtlayın: {name}.</translation>
    </message>
    <message>
        <source>Write what it is and what it costs.</source>
        <translation>Ne olduğunu ve tutarını yazın.</translation>
    </message>
    <message>
        <source>{above}. {names} decides; until then nobody outside the desk hears of it.</source>
        <translation>{above}. Kararı {names} verecek; o zamana kadar banko dışında kimse duymaz.</translation>
    </message>
    <message>
        <source>{above}. Nobody on the staff may decide this amount.</source>
        <translation>{above}. Bu tutara karar verebilecek kimse yok.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Onay iste</translation>
    </message>
    <message>
        <source>Asked. {names} decides; you will see it here.</source>
        <translation>Soruldu. Kararı {names} verecek; burada göreceksiniz.</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>Onaylayan: {name}</translation>
    </message>
    <message>
        <source>Given to {guest}.</source>
        <translation>Verildi: {guest}.</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>Verildi.</translation>
    </message>
    <message>
        <source>Asked. {names} decides.</source>
        <translation>Soruldu. Kararı {names} verecek.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Geri çek</translation>
    </message>
</context>
<context>
    <name>DiscreetButton</name>
    <message>
        <source>Showing – let go to fold</source>
        <translation>Gösteriliyor – bırakınca kapanır</translation>
    </message>
    <message numerus="yes">
        <source>Showing – folds again in %n s</source>
        <translation>
            <numerusform>Gösteriliyor – %n sn sonra kapanır</numerusform>
        </translation>
    </message>
    <message>
        <source>Open while you work here</source>
        <translation>Burada çalışırken açık</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Gizli</translation>
    </message>
    <message>
        <source>hold Space</source>
        <translation>Boşluk basılı</translation>
    </message>
</context>
<context>
    <name>DiscretionSheet</name>
    <message>
        <source>This guest wants discretion</source>
        <translation>Bu misafir gizlilik istiyor</translation>
    </message>
    <message>
        <source>Nothing is sent to this guest or printed. If it must be all the same, say why.</source>
        <translation>Bu misafire hiçbir şey gönderilmez, onun için hiçbir şey yazdırılmaz. Yine de gerekiyorsa nedenini yazın.</translation>
    </message>
    <message>
        <source>Why it goes out all the same</source>
        <translation>Neden yine de gönderiliyor</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Yine de gönder</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n stand(s) on both</source>
        <translation>
            <numerusform>%n tanesi ikisinde de var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s)</source>
        <translation>
            <numerusform>%n tercih</numerusform>
        </translation>
    </message>
    <message>
        <source>same name</source>
        <translation>aynı ad</translation>
    </message>
    <message>
        <source>same given name</source>
        <translation>aynı ön ad</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>aynı soyadı</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>benzer ad</translation>
    </message>
    <message>
        <source>similar given name</source>
        <translation>benzer ön ad</translation>
    </message>
    <message>
        <source>similar family name</source>
        <translation>benzer soyadı</translation>
    </message>
    <message>
        <source>one family name in common</source>
        <translation>ortak bir soyadı</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>adın kısa biçimi</translation>
    </message>
    <message>
        <source>same initial</source>
        <translation>aynı baş harf</translation>
    </message>
    <message>
        <source>given and family name changed places</source>
        <translation>ad ile soyadı yer değiştirmiş</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>aynı doğum günü</translation>
    </message>
    <message>
        <source>same birthday without the year</source>
        <translation>yılsız aynı doğum günü</translation>
    </message>
    <message>
        <source>day and month of the birthday changed places</source>
        <translation>doğum gününde gün ile ay yer değiştirmiş</translation>
    </message>
    <message>
        <source>birthday one figure apart</source>
        <translation>doğum günü bir rakam farklı</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>aynı telefon</translation>
    </message>
    <message>
        <source>telephone one figure apart</source>
        <translation>telefon bir rakam farklı</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>aynı e-posta</translation>
    </message>
    <message>
        <source>e-mail one letter apart</source>
        <translation>e-posta bir harf farklı</translation>
    </message>
    <message>
        <source>same e-mail name elsewhere</source>
        <translation>başka yerde aynı e-posta adı</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>aynı sokak</translation>
    </message>
    <message>
        <source>similar street</source>
        <translation>benzer sokak</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>aynı posta kodu</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>aynı şehir</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>aynı şirket</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>başka ön ad</translation>
    </message>
    <message>
        <source>another family name</source>
        <translation>başka soyadı</translation>
    </message>
    <message>
        <source>family name with another ending</source>
        <translation>sonu farklı soyadı</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>başka doğum günü</translation>
    </message>
    <message>
        <source>another year of birth</source>
        <translation>başka doğum yılı</translation>
    </message>
    <message>
        <source>another telephone</source>
        <translation>başka telefon</translation>
    </message>
    <message>
        <source>another e-mail</source>
        <translation>başka e-posta</translation>
    </message>
    <message>
        <source>another street</source>
        <translation>başka sokak</translation>
    </message>
    <message>
        <source>another postal code</source>
        <translation>başka posta kodu</translation>
    </message>
    <message>
        <source>another sex</source>
        <translation>başka cinsiyet</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>başka ad</translation>
    </message>
    <message>
        <source>Same family name, same birthday, another given name: these may be twins.</source>
        <translation>Aynı soyadı, aynı doğum günü, başka ön ad: ikiz olabilirler.</translation>
    </message>
    <message>
        <source>Same name, born on another day: this may be a parent and a child.</source>
        <translation>Aynı ad, başka doğum günü: ebeveyn ve çocuk olabilirler.</translation>
    </message>
    <message>
        <source>They share a telephone or an e-mail and have other given names: this may be a couple.</source>
        <translation>Telefonları veya e-postaları ortak, ön adları farklı: bir çift olabilirler.</translation>
    </message>
    <message>
        <source>likely the same</source>
        <translation>büyük olasılıkla aynı</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>belki aynı</translation>
    </message>
    <message>
        <source>hardly the same</source>
        <translation>pek aynı değil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Hitap</translation>
    </message>
    <message>
        <source>In their script</source>
        <translation>Kendi yazısıyla</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Unvan</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Cinsiyet</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>Evlilik yıl dönümü</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cep telefonu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Uyarılar</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n konaklama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s)</source>
        <translation>
            <numerusform>%n jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n istek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found item(s)</source>
        <translation>
            <numerusform>%n bulunan eşya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kart</numerusform>
        </translation>
    </message>
    <message>
        <source>woman</source>
        <translation>kadın</translation>
    </message>
    <message>
        <source>man</source>
        <translation>erkek</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>hiçbiri</translation>
    </message>
    <message>
        <source>made one</source>
        <translation>birleştirildi</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>aynı kişi değil</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>One person or two?</source>
        <translation>Bir kişi mi, iki kişi mi?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden ara</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Önceki kararlar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Look through all guests</source>
        <translation>Tüm misafirleri karşılaştır</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>elle seçildi</translation>
    </message>
    <message>
        <source>pair {number} of {count}, strongest first</source>
        <translation>çift {number} / {count}, en güçlüsü başta</translation>
    </message>
    <message>
        <source>A colleague said before that these are two people.</source>
        <translation>Bir ekip arkadaşı daha önce bunların iki kişi olduğunu belirtti.</translation>
    </message>
    <message>
        <source>Comparing all guests: {percent} %</source>
        <translation>Tüm misafirler karşılaştırılıyor: % {percent}</translation>
    </message>
    <message>
        <source>pair {number} of {count} of this import, strongest first</source>
        <translation>bu içe aktarmadan çift {number} / {count}, en güçlüsü başta</translation>
    </message>
    <message>
        <source>Stopped. The suggestions are those of before; the next look goes on from here.</source>
        <translation>Durduruldu. Öneriler öncekiler; bir sonraki arama kaldığı yerden sürer.</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>The card as it will print</source>
        <translation>Kart, yazdırılacağı gibi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>Hitap</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>El yazısı</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
</context>
<context>
    <name>EmployeeForm</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Ad ve soyadı</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Oturum kodu</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Ekran dili</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, altı rakam</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN, yeniden</translation>
    </message>
    <message>
        <source>for the command line</source>
        <translation>komut satırı için</translation>
    </message>
    <message>
        <source>not a date, not 123456</source>
        <translation>tarih veya 123456 olmasın</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>A new colleague</source>
        <translation>Yeni ekip arkadaşı</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Does not work here any more</source>
        <translation>Artık burada çalışmıyor</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Yeniden burada çalışıyor</translation>
    </message>
    <message>
        <source>A new PIN, if the old one is forgotten</source>
        <translation>Eskisi unutulduysa yeni PIN</translation>
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
        <translation>Çalışanlar</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Kişi ekle</translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n kişi görevde</numerusform>
        </translation>
    </message>
    <message>
        <source>does not work here any more</source>
        <translation>artık burada çalışmıyor</translation>
    </message>
    <message>
        <source>PIN not set yet</source>
        <translation>PIN henüz yok</translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation>{name} artık oturum açabilir.</translation>
    </message>
    <message>
        <source>{name}: saved.</source>
        <translation>{name}: kaydedildi.</translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <translation>{name} yeniden oturum açabilir.</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more.</source>
        <translation>{name} artık oturum açamaz.</translation>
    </message>
</context>
<context>
    <name>EnterPin</name>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, altı rakam</translation>
    </message>
    <message>
        <source>Someone else?</source>
        <translation>Başka biri mi?</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Kurtarma kodunu kullan</translation>
    </message>
    <message>
        <source>Locked. Your draft is where you left it.</source>
        <translation>Kilitlendi. Taslağınız bıraktığınız yerde.</translation>
    </message>
    <message>
        <source>These were not {name}’s digits</source>
        <translation>Bu rakamlar {name} için doğru değil</translation>
    </message>
    <message>
        <source>Try again. After the third time there is a short pause.</source>
        <translation>Yeniden deneyin. Üçüncü seferden sonra kısa bir bekleme olur.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>{time} sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The next pause is {time}.</source>
        <translation>Bir sonraki bekleme: {time}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> veya </translation>
    </message>
    <message>
        <source>{names} can set new digits.</source>
        <translation>Yeni rakamları {names} belirleyebilir.</translation>
    </message>
    <message>
        <source>A short pause after wrong digits</source>
        <translation>Yanlış rakamlardan sonra kısa bekleme</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>A request in one line</source>
        <translation>Tek satırda istek</translation>
    </message>
    <message>
        <source>412 2 pillows 10:15</source>
        <translation>412 2 yastık 10:15</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Room and guest</source>
        <translation>Oda ve misafir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Söz saati</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departman</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Nasıl istendi</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kim ilgileniyor</translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>Anlaşılan:</translation>
    </message>
    <message>
        <source>Tab corrects a chip</source>
        <translation>Tab ile düzeltilir</translation>
    </message>
    <message>
        <source>Room, how many, what, and until when – in any order that starts with the room.</source>
        <translation>Oda, kaç tane, ne ve ne zamana kadar – önce oda, gerisi istediğiniz sırayla.</translation>
    </message>
    <message>
        <source>no room {number}</source>
        <translation>{number} numaralı oda yok</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Belirli biri değil</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>kim?</translation>
    </message>
    <message>
        <source>what?</source>
        <translation>ne?</translation>
    </message>
    <message>
        <source>no time promised</source>
        <translation>saat sözü yok</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>kimse yok</translation>
    </message>
</context>
<context>
    <name>EnvelopeForm</name>
    <message>
        <source>Written on</source>
        <translation>Üzerine yazılacak</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>El yazısı</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>İlk boş etiket</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresler</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Başka bir adres</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <source>A guest of the house</source>
        <translation>Kayıtlı bir misafir</translation>
    </message>
    <message>
        <source>From: {house}</source>
        <translation>Gönderen: {house}</translation>
    </message>
    <message>
        <source>Keep this sender</source>
        <translation>Göndereni sakla</translation>
    </message>
    <message>
        <source>Envelope C6, 162 × 114 mm</source>
        <translation>C6 zarf, 162 × 114 mm</translation>
    </message>
    <message>
        <source>Envelope DL, 220 × 110 mm</source>
        <translation>DL zarf, 220 × 110 mm</translation>
    </message>
    <message>
        <source>Label, 62 × 29 mm</source>
        <translation>Etiket, 62 × 29 mm</translation>
    </message>
    <message>
        <source>A4 sheet of 3 × 7 labels</source>
        <translation>A4 kâğıt, 3 × 7 etiket</translation>
    </message>
    <message>
        <source>A4 sheet of 3 × 8 labels</source>
        <translation>A4 kâğıt, 3 × 8 etiket</translation>
    </message>
    <message>
        <source>Brisk hand</source>
        <translation>Çevik el yazısı</translation>
    </message>
    <message>
        <source>Lively hand</source>
        <translation>Canlı el yazısı</translation>
    </message>
    <message>
        <source>Round hand</source>
        <translation>Yuvarlak el yazısı</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Daktilo gibi</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Yeni adres</translation>
    </message>
    <message>
        <source>Keep in the profile</source>
        <translation>Profile kaydet</translation>
    </message>
</context>
<context>
    <name>EnvelopesPage</name>
    <message>
        <source>Envelopes and labels</source>
        <translation>Zarflar ve etiketler</translation>
    </message>
    <message>
        <source>The envelope as it will print</source>
        <translation>Zarf, yazdırılacağı gibi</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF kaydet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>This guest wants to stay unnoticed: no envelope is written.</source>
        <translation>Bu misafir fark edilmek istemiyor: zarf yazılmadı.</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Yazıcı bulunamadı</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adres</numerusform>
        </translation>
    </message>
    <message>
        <source>This hand cannot write: {letters}</source>
        <translation>Bu el yazısında yok: {letters}</translation>
    </message>
    <message>
        <source>An address is too long for this paper.</source>
        <translation>Bir adres bu kâğıt için fazla uzun.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Yazıcıya gönderildi.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>The address stands in the profile of {name}.</source>
        <translation>Adres şimdi profilde: {name}.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase {name} for good</source>
        <translation>Verilerin kalıcı olarak silinmesi: {name}</translation>
    </message>
    <message>
        <source>Name, contacts, notes, preferences, protected facts, photo, files, card texts and drafts go. Stays with their dates and the cost of gestures stay without a name. Copies made before still hold the guest: restoring one erases the guest again, but delete old copies too.</source>
        <translation>Ad, iletişim bilgileri, notlar, tercihler, korunan bilgiler, fotoğraf, dosyalar, kart metinleri ve taslaklar silinir. Tarihleriyle konaklamalar ve jestlerin maliyeti adsız kalır. Önceki kopyalar misafiri hâlâ içerir: geri yüklenince veriler yeniden silinir, yine de eski kopyaları da silin.</translation>
    </message>
    <message>
        <source>The guest’s name, as a confirmation</source>
        <translation>Onay için misafirin adı</translation>
    </message>
    <message>
        <source>Type the guest’s name</source>
        <translation>Misafirin adını yazın</translation>
    </message>
    <message>
        <source>Which manager</source>
        <translation>Hangi müdür</translation>
    </message>
    <message>
        <source>The manager’s PIN, six digits</source>
        <translation>Müdürün PIN’i, altı rakam</translation>
    </message>
    <message>
        <source>The manager’s PIN</source>
        <translation>Müdürün PIN’i</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Erased. Nothing of the person is left here.</source>
        <translation>Silindi. Bu kişiden burada hiçbir şey kalmadı.</translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation>Düzenleniyor…</translation>
    </message>
</context>
<context>
    <name>ErasedState</name>
    <message>
        <source>This guest’s data was erased on {day}</source>
        <translation>Bu misafirin verileri silindi: {day}</translation>
    </message>
    <message>
        <source>Stays with their dates and the cost of gestures stayed, without a name.</source>
        <translation>Tarihleriyle konaklamalar ve jestlerin maliyeti adsız olarak kaldı.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Choose one of the card styles.</source>
        <translation>Kart biçimlerinden birini seçin.</translation>
    </message>
    <message>
        <source>Choose a paper size for the card.</source>
        <translation>Kart için kâğıt boyutu seçin.</translation>
    </message>
    <message>
        <source>Choose an occasion for the card.</source>
        <translation>Kart için özel gün seçin.</translation>
    </message>
    <message>
        <source>Choose how the card greets.</source>
        <translation>Karttaki hitap biçimini seçin.</translation>
    </message>
    <message>
        <source>Choose one of the texts to start from.</source>
        <translation>Başlangıç metinlerinden birini seçin.</translation>
    </message>
    <message>
        <source>There is no card to print.</source>
        <translation>Yazdırılacak kart yok.</translation>
    </message>
    <message>
        <source>The card has no words yet. Write a line.</source>
        <translation>Kartta henüz söz yok. Bir satır yazın.</translation>
    </message>
    <message>
        <source>This card is too large to be kept. Nothing was printed; write a shorter text.</source>
        <translation>Bu kart saklanamayacak kadar büyük. Hiçbir şey yazdırılmadı; daha kısa bir metin yazın.</translation>
    </message>
    <message>
        <source>The kept file of this card is damaged. Nothing was printed; make the card again.</source>
        <translation>Bu kartın saklanan dosyası bozuk. Hiçbir şey yazdırılmadı; kartı yeniden hazırlayın.</translation>
    </message>
    <message>
        <source>This card is not here any more. Go back and look again.</source>
        <translation>Bu kart artık burada değil. Geri dönüp yeniden bakın.</translation>
    </message>
    <message>
        <source>Up to {most} copies can be printed at once.</source>
        <translation>Bir seferde en çok {most} kopya yazdırılabilir.</translation>
    </message>
    <message>
        <source>The words do not fit this card, or the hand lacks a letter. Change them and print again.</source>
        <translation>Sözler bu karta sığmıyor veya el yazısında bir harf eksik. Değiştirip yeniden yazdırın.</translation>
    </message>
    <message>
        <source>This computer knows no printer. The card is kept; save it as a PDF and print it elsewhere.</source>
        <translation>Bu bilgisayarda yazıcı yok. Kart saklandı; PDF olarak kaydedip başka yerde yazdırın.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the card. The card is kept; look at the printer and try again. {said}</source>
        <translation>“{printer}” yazıcısı kartı almadı. Kart saklandı; yazıcıya bakıp yeniden deneyin. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer. The card is kept; look at the printer and try again.</source>
        <translation>“{printer}” yazıcısı yanıt vermiyor. Kart saklandı; yazıcıya bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file could not be written there. The card is kept; choose another folder.</source>
        <translation>Dosya oraya yazılamadı. Kart saklandı; başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Write a time like 15:30.</source>
        <translation>Saati 15:30 gibi yazın.</translation>
    </message>
    <message>
        <source>{file} cannot be read as text. Is the name right, and is it UTF-8?</source>
        <translation>{file} metin olarak okunamıyor. Adı doğru mu, UTF-8 mi?</translation>
    </message>
    <message>
        <source>{file} cannot be written. Is there room, and may you write there?</source>
        <translation>{file} yazılamıyor. Yer var mı, oraya yazma izniniz var mı?</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Choose another name.</source>
        <translation>{file} zaten var ve olduğu gibi bırakıldı. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The list lacks these columns: {missing}. No card was drawn.</source>
        <translation>Listede şu sütunlar eksik: {missing}. Hiç kart çizilmedi.</translation>
    </message>
    <message>
        <source>This place lives on a server. Copy it with the server’s own tools, such as pg_dump.</source>
        <translation>Bu işletme bir sunucuda. Sunucunun kendi araçlarıyla kopyalayın, örneğin pg_dump.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Böyle bir dosya yok: {file}.</translation>
    </message>
    <message>
        <source>{file} is not a sound copy of a place. Nothing was changed.</source>
        <translation>{file} bir işletmenin sağlam kopyası değil. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This copy holds no place. Nothing was changed.</source>
        <translation>Bu kopyada işletme yok. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This copy did not pass every check: {checks}. Nothing was changed.</source>
        <translation>Bu kopya bütün denetimlerden geçmedi: {checks}. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The place is open in a program. Close Courtesy on this computer and try again.</source>
        <translation>İşletme bir programda açık. Bu bilgisayarda Courtesy programını kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>A demo is a hotel or a shop.</source>
        <translation>Demo ya otel ya dükkândır.</translation>
    </message>
    <message>
        <source>A demo has between none and {most} guests.</source>
        <translation>Bir demoda en az sıfır, en çok {most} misafir olur.</translation>
    </message>
    <message>
        <source>Courtesy does not speak this language yet.</source>
        <translation>Courtesy bu dili henüz bilmiyor.</translation>
    </message>
    <message>
        <source>This did not work. What you typed is still here. Try again, or tell your manager.</source>
        <translation>Bu olmadı. Yazdıklarınız duruyor. Yeniden deneyin veya müdürünüze söyleyin.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask a colleague who may do it.</source>
        <translation>Bu, görevinize dâhil değil. Yapabilen bir ekip arkadaşınıza sorun.</translation>
    </message>
    <message>
        <source>This is not here any more. Somebody may have removed it; go back and look again.</source>
        <translation>Bu artık burada değil. Biri kaldırmış olabilir; geri dönüp yeniden bakın.</translation>
    </message>
    <message>
        <source>A colleague changed this meanwhile. What you typed is still here; look at the new state and save again.</source>
        <translation>Bu arada bir ekip arkadaşınız bunu değiştirdi. Yazdıklarınız duruyor; yeni hâline bakıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Write the amount in digits, for example 12.50.</source>
        <translation>Tutarı rakamla yazın, örneğin 12,50.</translation>
    </message>
    <message>
        <source>This amount is larger than any gesture can be.</source>
        <translation>Bu tutar bir jest için fazla büyük.</translation>
    </message>
    <message>
        <source>This was sent twice with different content. Nothing was done the second time; open the form again.</source>
        <translation>Bu, farklı içerikle iki kez gönderildi. İkincisinde hiçbir şey yapılmadı; formu yeniden açın.</translation>
    </message>
    <message>
        <source>The place’s data is busy. Nothing was lost; try again in a moment.</source>
        <translation>İşletmenin verileri şu an meşgul. Hiçbir şey kaybolmadı; birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>The place’s data cannot be reached. What you typed is kept on this computer; try again.</source>
        <translation>İşletmenin verilerine ulaşılamıyor. Yazdıklarınız bu bilgisayarda saklandı; yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no room left where the place’s data lives. Nothing of this was saved; make room and try again.</source>
        <translation>İşletmenin verilerinin durduğu yerde boş alan kalmadı. Bunların hiçbiri kaydedilmedi; yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The place’s data can be read but not written here. Nothing of this was saved; ask who looks after this computer.</source>
        <translation>İşletmenin verileri burada okunabiliyor ama yazılamıyor. Bunların hiçbiri kaydedilmedi; bu bilgisayarla ilgilenen kişiye sorun.</translation>
    </message>
    <message>
        <source>The place’s data is damaged or not complete. Nothing was changed. Put the latest backup back, or ask who looks after this computer.</source>
        <translation>İşletmenin verileri bozuk veya eksik. Hiçbir şey değişmedi. Son güvenlik kopyasını geri yükleyin veya bu bilgisayarla ilgilenen kişiye sorun.</translation>
    </message>
    <message>
        <source>The address of the database begins with postgresql:// and this one does not.</source>
        <translation>Veritabanının adresi postgresql:// ile başlar, bu öyle başlamıyor.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose another folder, or let this user write there.</source>
        <translation>Buraya yazılamıyor: {folder}. Başka bir klasör seçin veya bu kullanıcıya yazma izni verin.</translation>
    </message>
    <message>
        <source>The key file of this place is missing or unreadable. Nothing was changed. Put courtesy.keys back beside the data.</source>
        <translation>Bu işletmenin anahtar dosyası yok veya okunamıyor. Hiçbir şey değişmedi. courtesy.keys dosyasını verilerin yanına geri koyun.</translation>
    </message>
    <message>
        <source>The key file beside this place’s data belongs to another place. Nothing was changed. Put this place’s own courtesy.keys there.</source>
        <translation>Verilerin yanındaki anahtar dosyası başka bir işletmenin. Hiçbir şey değişmedi. Oraya bu işletmenin kendi courtesy.keys dosyasını koyun.</translation>
    </message>
    <message>
        <source>A protected entry cannot be opened with this place’s key. Nothing was changed; tell your administrator.</source>
        <translation>Korunan bir kayıt bu işletmenin anahtarıyla açılmıyor. Hiçbir şey değişmedi; sistem yöneticinize söyleyin.</translation>
    </message>
    <message>
        <source>This place was opened by a newer Courtesy. Nothing was changed. Install the newer version on this computer.</source>
        <translation>Bu işletme daha yeni bir Courtesy ile açılmış. Hiçbir şey değişmedi. Bu bilgisayara yeni sürümü kurun.</translation>
    </message>
    <message>
        <source>The safety copy did not pass its check, so nothing was changed. Look for room on the disk and try again.</source>
        <translation>Güvenlik kopyası denetimden geçmedi, bu yüzden hiçbir şey değişmedi. Diskte yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Write a name; how it is spelt can be mended later.</source>
        <translation>Bir ad yazın; yazılışı sonra düzeltilebilir.</translation>
    </message>
    <message>
        <source>This is too long for a name; {most} letters fit.</source>
        <translation>Bu bir ad için çok uzun; en çok {most} harf sığar.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be kept. Delete what you pasted and type it.</source>
        <translation>İçinde saklanamayan bir işaret var. Yapıştırdığınızı silip elle yazın.</translation>
    </message>
    <message>
        <source>There is no such day. Day and month are enough; the year may stay empty.</source>
        <translation>Böyle bir gün yok. Gün ve ay yeter; yıl boş kalabilir.</translation>
    </message>
    <message>
        <source>A wedding day needs day, month and year; leave all three empty if it is not known.</source>
        <translation>Evlilik günü için gün, ay ve yıl gerekir; bilinmiyorsa üçünü de boş bırakın.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>E-posta adresi name@example.com gibi olur.</translation>
    </message>
    <message>
        <source>Something hangs on this guest by now, so the profile stays. Nothing was changed.</source>
        <translation>Bu misafire artık bağlı kayıtlar var, profil kalıyor. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This guest is not here any more. Search for the name again.</source>
        <translation>Bu misafir artık burada değil. Adı yeniden arayın.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Konusunu seçin.</translation>
    </message>
    <message>
        <source>Choose or write what it is.</source>
        <translation>Ne olduğunu seçin veya yazın.</translation>
    </message>
    <message>
        <source>Choose how severe it is.</source>
        <translation>Ne kadar ağır olduğunu seçin.</translation>
    </message>
    <message>
        <source>This is on file already. Nothing was changed.</source>
        <translation>Bu zaten kayıtlı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>There is an allergy on file. Take it away first, if it was wrong; nothing was changed.</source>
        <translation>Kayıtlı bir alerji var. Yanlışsa önce onu kaldırın; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Choose a group from the list.</source>
        <translation>Listeden bir grup seçin.</translation>
    </message>
    <message>
        <source>Choose it in the group it belongs to.</source>
        <translation>Onu ait olduğu grupta seçin.</translation>
    </message>
    <message>
        <source>Choose how much it matters.</source>
        <translation>Ne kadar önemli olduğunu seçin.</translation>
    </message>
    <message>
        <source>Write what the guest likes.</source>
        <translation>Misafirin neyi sevdiğini yazın.</translation>
    </message>
    <message>
        <source>This stands there already.</source>
        <translation>Bu zaten yazılı.</translation>
    </message>
    <message>
        <source>This goes against “{other}”. Take that away first, if it has changed.</source>
        <translation>Bu, “{other}” ile çelişiyor. Değiştiyse önce onu kaldırın.</translation>
    </message>
    <message>
        <source>This group holds {most} at most, so that it can be read at a glance. Take one away first.</source>
        <translation>Bir bakışta okunsun diye bu grupta en çok {most} tercih durur. Önce birini kaldırın.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Birkaç söz yazın.</translation>
    </message>
    <message>
        <source>This is too long for a note; {most} letters fit.</source>
        <translation>Not için fazla uzun; en çok {most} harf sığar.</translation>
    </message>
    <message>
        <source>This cannot be moved to another guest here.</source>
        <translation>Bu, buradan başka bir misafire taşınamaz.</translation>
    </message>
    <message>
        <source>{file} is a {format} file, which is not read here. Open it in a spreadsheet and save it as Excel or CSV. Nothing was changed.</source>
        <translation>{file} bir {format} dosyası; burada okunmaz. Bir hesap tablosunda açıp Excel veya CSV olarak kaydedin. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{file} must have one table in it. It has: {inside}. Unpack it and choose one file. Nothing was changed.</source>
        <translation>{file} içinde tek bir tablo olmalı. İçindekiler: {inside}. Arşivi açıp bir dosya seçin. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Unpack it and choose the file that was in it. Nothing was changed.</source>
        <translation>{file} parolayla korunuyor. Arşivi açıp içindeki dosyayı seçin. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>What is packed in {file} is larger than {most} MB. Unpack it and look at it first. Nothing was changed.</source>
        <translation>{file} içinde paketlenmiş olan {most} MB’tan büyük. Önce arşivi açıp bakın. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked. Nothing was changed.</source>
        <translation>{file} bozuk, açılamıyor. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{file} does not look like a table of guests: hardly a row of it reads like somebody’s name. If it is one all the same, choose the column with the names.</source>
        <translation>{file} bir misafir tablosuna benzemiyor: neredeyse hiçbir satırı birinin adı gibi okunmuyor. Yine de öyleyse adların bulunduğu sütunu seçin.</translation>
    </message>
    <message>
        <source>No column is chosen for: {fields}. Choose one and try again. The columns are: {columns}</source>
        <translation>Şunun için sütun seçilmedi: {fields}. Birini seçip yeniden deneyin. Dosyadaki sütunlar: {columns}</translation>
    </message>
    <message>
        <source>no room number</source>
        <translation>oda numarası yok</translation>
    </message>
    <message>
        <source>no guest: neither a name nor a number</source>
        <translation>misafir yok: ne ad ne numara var</translation>
    </message>
    <message>
        <source>nobody here has the number {value}</source>
        <translation>burada {value} numaralı kimse yok</translation>
    </message>
    <message>
        <source>no day of arrival</source>
        <translation>geliş günü yok</translation>
    </message>
    <message>
        <source>no day of departure</source>
        <translation>ayrılış günü yok</translation>
    </message>
    <message>
        <source>the departure is before the arrival</source>
        <translation>ayrılış gelişten önce</translation>
    </message>
    <message>
        <source>longer than a year</source>
        <translation>bir yıldan uzun</translation>
    </message>
    <message>
        <source>this status is not known: {value}</source>
        <translation>bu durum bilinmiyor: {value}</translation>
    </message>
    <message>
        <source>no number of people: {value}</source>
        <translation>kişi sayısı değil: {value}</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>ürün yok</translation>
    </message>
    <message>
        <source>no amount of money: {value}</source>
        <translation>tutar değil: {value}</translation>
    </message>
    <message>
        <source>{value} is not in {currency}, the money of this place</source>
        <translation>{value}, bu yerin parası olan {currency} değil</translation>
    </message>
    <message>
        <source>This item is not here any more. Look at the list again.</source>
        <translation>Bu eşya artık burada değil. Listeye yeniden bakın.</translation>
    </message>
    <message>
        <source>This is longer than a tag can tell. Keep it under {most} letters.</source>
        <translation>Etiket için fazla uzun. En çok {most} harf yazın.</translation>
    </message>
    <message>
        <source>Choose a kind from the list.</source>
        <translation>Listeden bir tür seçin.</translation>
    </message>
    <message>
        <source>Choose marks from the list.</source>
        <translation>İşaretleri listeden seçin.</translation>
    </message>
    <message>
        <source>This time is still to come. Look at the day.</source>
        <translation>Bu saat henüz gelmedi. Güne bakın.</translation>
    </message>
    <message>
        <source>There is no room {room} here. Write a place instead.</source>
        <translation>Burada {room} numaralı oda yok. Onun yerine bir yer yazın.</translation>
    </message>
    <message>
        <source>Write the day and time, for example 21.11 11:40.</source>
        <translation>Günü ve saati yazın, örneğin 21.11 11:40.</translation>
    </message>
    <message>
        <source>{number} is a question, nothing lies on the shelf. Choose a found item.</source>
        <translation>{number} bir soru, rafta bir şey yok. Bulunan bir eşya seçin.</translation>
    </message>
    <message>
        <source>A colleague was quicker: {number} has left its shelf. Nothing was changed.</source>
        <translation>Bir ekip arkadaşınız önce davrandı: {number} artık rafta değil. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{number} is open already. Nothing was changed.</source>
        <translation>{number} zaten açık. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Somebody has worked on {number} since, so it stays. Correct it instead.</source>
        <translation>Başka biri {number} üzerinde çalışmış, bu yüzden kalıyor. Onun yerine düzeltin.</translation>
    </message>
    <message>
        <source>No photos of identity documents and bank cards: a picture is as good as the thing.</source>
        <translation>Kimlik belgesi ve banka kartının fotoğrafı olmaz: resmi de kendisi kadar değerlidir.</translation>
    </message>
    <message>
        <source>Carriers do not take this. Hand it back in person, or give it to those who issued it.</source>
        <translation>Kargo bunu almaz. Elden geri verin veya belgeyi veren kuruma teslim edin.</translation>
    </message>
    <message>
        <source>Write who gets it.</source>
        <translation>Kimin aldığını yazın.</translation>
    </message>
    <message>
        <source>Write who carries it.</source>
        <translation>Kimin taşıdığını yazın.</translation>
    </message>
    <message>
        <source>Write in a few words what became of it.</source>
        <translation>Ne olduğunu birkaç sözle yazın.</translation>
    </message>
    <message>
        <source>No hidden mark was written down for this.</source>
        <translation>Bunun için gizli işaret yazılmamış.</translation>
    </message>
    <message>
        <source>One of the two belongs to something else already. Look at {number} again.</source>
        <translation>İkisinden biri zaten başka bir eşyaya bağlı. Şuna yeniden bakın: {number}.</translation>
    </message>
    <message>
        <source>{number} stands alone. Nothing was changed.</source>
        <translation>{number} tek başına. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Try another photo, as JPEG or PNG.</source>
        <translation>Bu resim okunamıyor. JPEG veya PNG olarak başka bir fotoğraf deneyin.</translation>
    </message>
    <message>
        <source>This photo is too large. Try a smaller one.</source>
        <translation>Bu fotoğraf fazla büyük. Daha küçüğünü deneyin.</translation>
    </message>
    <message>
        <source>{most} photos are enough for one item.</source>
        <translation>Bir eşya için {most} fotoğraf yeter.</translation>
    </message>
    <message>
        <source>This photo is not here any more.</source>
        <translation>Bu fotoğraf artık burada değil.</translation>
    </message>
    <message>
        <source>This is above the limit. Nothing was given; ask for approval, or choose something smaller.</source>
        <translation>Bu, limitin üstünde. Hiçbir şey verilmedi; onay isteyin veya daha küçük bir şey seçin.</translation>
    </message>
    <message>
        <source>The price changed while this page was open. Nothing was given; look at the new price first.</source>
        <translation>Bu sayfa açıkken fiyat değişti. Hiçbir şey verilmedi; önce yeni fiyata bakın.</translation>
    </message>
    <message>
        <source>This must not reach everyone in the room. Nothing was given; choose something else.</source>
        <translation>Bu, odadaki herkese uygun değil. Hiçbir şey verilmedi; başka bir şey seçin.</translation>
    </message>
    <message>
        <source>Nobody has asked {person} about allergies. Nothing was given; ask first.</source>
        <translation>{person} için alerji sorulmadı. Hiçbir şey verilmedi; önce sorun.</translation>
    </message>
    <message>
        <source>This is not in the catalogue any more. Choose something else.</source>
        <translation>Bu artık katalogda değil. Başka bir şey seçin.</translation>
    </message>
    <message>
        <source>Say in a few words what is given.</source>
        <translation>Ne verildiğini birkaç sözle yazın.</translation>
    </message>
    <message>
        <source>Add a few words why. Whoever reads it later should understand.</source>
        <translation>Nedenini birkaç sözle ekleyin. Sonra okuyan anlasın.</translation>
    </message>
    <message>
        <source>Write how many there are, or leave it empty.</source>
        <translation>Kaç tane olduğunu yazın veya boş bırakın.</translation>
    </message>
    <message>
        <source>{number} is not approved any more. Nothing was given; ask again.</source>
        <translation>{number} artık onaylı değil. Hiçbir şey verilmedi; yeniden sorun.</translation>
    </message>
    <message>
        <source>The time for this has run out. Nothing was given; ask again.</source>
        <translation>Bunun süresi doldu. Hiçbir şey verilmedi; yeniden sorun.</translation>
    </message>
    <message>
        <source>This is not what was approved. Nothing was given; ask again.</source>
        <translation>Onaylanan bu değil. Hiçbir şey verilmedi; yeniden sorun.</translation>
    </message>
    <message>
        <source>An approval holds for one guest. Take it back first, then move {number}.</source>
        <translation>Onay tek bir misafir için geçerli. Önce onayı geri alın, sonra taşıyın: {number}.</translation>
    </message>
    <message>
        <source>A colleague has dealt with {number} meanwhile. Look at how it stands now.</source>
        <translation>Bu arada bir ekip arkadaşınız {number} ile ilgilendi. Şimdiki hâline bakın.</translation>
    </message>
    <message>
        <source>There is no such gesture. Go back and look again.</source>
        <translation>Böyle bir jest yok. Geri dönüp yeniden bakın.</translation>
    </message>
    <message>
        <source>{number} is a colleague’s. They, or somebody who approves, can change it.</source>
        <translation>{number} bir ekip arkadaşınızın. Onu yalnızca kendisi veya onay veren biri değiştirebilir.</translation>
    </message>
    <message>
        <source>The money of {number} comes back only through somebody who approves. Ask them.</source>
        <translation>{number}: para ancak onay veren biri aracılığıyla geri döner. Ona sorun.</translation>
    </message>
    <message>
        <source>Nobody decides their own request. Somebody else has to look at it.</source>
        <translation>Kimse kendi isteğine karar vermez. Başka birinin bakması gerekir.</translation>
    </message>
    <message>
        <source>This is above what you may decide. It waits for the next level up.</source>
        <translation>Bu, karar yetkinizin üstünde. Bir üst kademeyi bekliyor.</translation>
    </message>
    <message>
        <source>Nobody here may decide this much. Nothing was given; choose something smaller.</source>
        <translation>Burada bu kadarına karar verebilecek kimse yok. Hiçbir şey verilmedi; daha küçük bir şey seçin.</translation>
    </message>
    <message>
        <source>This computer’s clock is more than a day behind the last entry. Set it right; if it is right already, let a manager give something first.</source>
        <translation>Bu bilgisayarın saati son kayıttan bir günden fazla geride. Saati düzeltin; zaten doğruysa önce bir müdür bir şey versin.</translation>
    </message>
    <message>
        <source>This matter was decided meanwhile. Nothing was changed; look at the answer.</source>
        <translation>Bu konu bu arada karara bağlandı. Hiçbir şey değişmedi; yanıta bakın.</translation>
    </message>
    <message>
        <source>There is no such question. Go back and look again.</source>
        <translation>Böyle bir soru yok. Geri dönüp yeniden bakın.</translation>
    </message>
    <message>
        <source>{name} may not give any more. Decline this, and let a colleague ask.</source>
        <translation>{name} artık jest veremiyor. Bunu reddedin, bir ekip arkadaşınız sorsun.</translation>
    </message>
    <message>
        <source>There is no such set of limits.</source>
        <translation>Böyle bir limit takımı yok.</translation>
    </message>
    <message>
        <source>This limit cannot be counted that way. Choose another person or period.</source>
        <translation>Bu limit böyle sayılamaz. Başka bir kişi veya dönem seçin.</translation>
    </message>
    <message>
        <source>This day is not over. Close it tomorrow.</source>
        <translation>Bu gün bitmedi. Yarın kapatın.</translation>
    </message>
    <message>
        <source>This day is closed already.</source>
        <translation>Bu gün zaten kapalı.</translation>
    </message>
    <message>
        <source>The month ends with {count} emergency gestures that nobody has reviewed. Review them first.</source>
        <translation>Ay biterken incelenmemiş {count} acil durum jesti var. Önce onları inceleyin.</translation>
    </message>
    <message>
        <source>There is no place in {folder} yet. Open Courtesy to set one up, or make a demo.</source>
        <translation>{folder} klasöründe henüz işletme yok. Kurmak için Courtesy programını açın veya bir demo oluşturun.</translation>
    </message>
    <message>
        <source>Say who you are: add --as and your sign-in code.</source>
        <translation>Kim olduğunuzu söyleyin: --as ve oturum kodunuzu ekleyin.</translation>
    </message>
    <message>
        <source>Your PIN is needed: put it into COURTESY_PIN.</source>
        <translation>PIN’iniz gerekli: COURTESY_PIN değişkenine yazın.</translation>
    </message>
    <message>
        <source>This line is not a command. It needs an id and one of the known verbs.</source>
        <translation>Bu satır bir komut değil. Bir kimlik ve bilinen fiillerden biri gerekir.</translation>
    </message>
    <message>
        <source>No guest is found by “{text}”.</source>
        <translation>“{text}” ile misafir bulunamadı.</translation>
    </message>
    <message>
        <source>Several guests are found by “{text}”. Use the guest’s key.</source>
        <translation>“{text}” ile birkaç misafir bulundu. Misafirin anahtarını kullanın.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. What you typed is kept; sign in and go on.</source>
        <translation>Bu bankoda açık oturum yok. Yazdıklarınız saklandı; oturum açıp devam edin.</translation>
    </message>
    <message>
        <source>{name} does not work here any more and cannot sign in. A manager can change that.</source>
        <translation>{name} artık burada çalışmıyor ve oturum açamaz. Bunu bir müdür değiştirebilir.</translation>
    </message>
    <message>
        <source>Nobody here has the sign-in code “{sign_in}”. Look at the list of people and try again.</source>
        <translation>Burada “{sign_in}” oturum kodu kimsede yok. Kişi listesine bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{name} has no PIN yet. A manager can set one under Employees.</source>
        <translation>Henüz PIN yok: {name}. Bir müdür Çalışanlar bölümünde belirleyebilir.</translation>
    </message>
    <message>
        <source>Too many wrong digits at this desk. Try again in {seconds} s; other desks go on as usual.</source>
        <translation>Bu bankoda çok fazla yanlış rakam girildi. {seconds} sn sonra yeniden deneyin; öbür bankolar çalışmayı sürdürüyor.</translation>
    </message>
    <message>
        <source>These were not {name}’s digits. Nothing was done; try again.</source>
        <translation>Bu rakamlar {name} için doğru değil. Hiçbir şey yapılmadı; yeniden deneyin.</translation>
    </message>
    <message>
        <source>A PIN has exactly six digits.</source>
        <translation>PIN tam altı rakamdır.</translation>
    </message>
    <message>
        <source>Too easy to guess: no date, no row of digits, nothing repeated. Choose another PIN.</source>
        <translation>Tahmini çok kolay: tarih, sıralı veya tekrarlı rakam olmasın. Başka bir PIN seçin.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the second one again.</source>
        <translation>İki PIN farklı. İkincisini yeniden yazın.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Bir ad yazın.</translation>
    </message>
    <message>
        <source>This name is too long; {most} letters fit.</source>
        <translation>Bu ad fazla uzun; en çok {most} harf sığar.</translation>
    </message>
    <message>
        <source>A sign-in code is one short word of letters and digits, for example “maja”.</source>
        <translation>Oturum kodu, harf ve rakamlardan oluşan kısa tek bir sözcüktür, örneğin “maja”.</translation>
    </message>
    <message>
        <source>A colleague already has the code “{taken}”. Choose another one.</source>
        <translation>“{taken}” kodu bir ekip arkadaşınızda var. Başka bir kod seçin.</translation>
    </message>
    <message>
        <source>Only someone who decides about money can change this person. Ask a manager.</source>
        <translation>Bu kişiyi yalnızca para konusunda karar veren biri değiştirebilir. Bir müdüre sorun.</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another manager; everything else can be saved.</source>
        <translation>Kimse kendi görevini değiştiremez. Başka bir müdüre sorun; geri kalan her şey kaydedilebilir.</translation>
    </message>
    <message>
        <source>You cannot close your own account. Ask another manager.</source>
        <translation>Kendi hesabınızı kapatamazsınız. Başka bir müdüre sorun.</translation>
    </message>
    <message>
        <source>{name} is the last manager with a PIN. Nothing was changed; make somebody else a manager first.</source>
        <translation>{name}, PIN’i olan son müdür. Hiçbir şey değişmedi; önce başka birini müdür yapın.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Listeden bir saat dilimi seçin.</translation>
    </message>
    <message>
        <source>Write a currency as its three letters, for example PLN.</source>
        <translation>Para birimini üç harfle yazın, örneğin TRY.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>En az bir dil seçin.</translation>
    </message>
    <message>
        <source>Something unexpected stood in the way ({kind}). Nothing was changed; the log says where.</source>
        <translation>Beklenmeyen bir engel çıktı ({kind}). Hiçbir şey değişmedi; yerini günlük dosyası söyler.</translation>
    </message>
    <message>
        <source>A place has been set up here already. Nothing was changed; open it and sign in.</source>
        <translation>Burada zaten kurulu bir işletme var. Hiçbir şey değişmedi; onu açıp oturum açın.</translation>
    </message>
    <message>
        <source>This place has no recovery code. A manager can set a new PIN under Employees.</source>
        <translation>Bu işletmenin kurtarma kodu yok. Bir müdür Çalışanlar bölümünde yeni PIN belirleyebilir.</translation>
    </message>
    <message>
        <source>This is not the code that was printed at set-up. Nothing was changed; look at each letter again.</source>
        <translation>Kurulumda yazdırılan kod bu değil. Hiçbir şey değişmedi; her harfe yeniden bakın.</translation>
    </message>
    <message>
        <source>The recovery code opens a manager’s account only. Choose a manager.</source>
        <translation>Kurtarma kodu yalnızca bir müdür hesabını açar. Bir müdür seçin.</translation>
    </message>
    <message>
        <source>Choose a number from {least} to {most}.</source>
        <translation>En az {least}, en çok {most} olan bir sayı seçin.</translation>
    </message>
    <message>
        <source>This request is not here any more. Look at the list again.</source>
        <translation>Bu istek artık burada değil. Listeye yeniden bakın.</translation>
    </message>
    <message>
        <source>This is longer than a note can be. Keep it under {most} letters.</source>
        <translation>Not için fazla uzun. En çok {most} harf yazın.</translation>
    </message>
    <message>
        <source>Write a number from 1 to {most}.</source>
        <translation>En az 1, en çok {most} olan bir sayı yazın.</translation>
    </message>
    <message>
        <source>Choose a department from the list.</source>
        <translation>Listeden bir departman seçin.</translation>
    </message>
    <message>
        <source>Choose from the list how it was asked.</source>
        <translation>Nasıl istendiğini listeden seçin.</translation>
    </message>
    <message>
        <source>There is no room {room} here. Correct the number, or write a place.</source>
        <translation>Burada {room} numaralı oda yok. Numarayı düzeltin veya bir yer yazın.</translation>
    </message>
    <message>
        <source>More than one guest is in room {room}. Choose who asked.</source>
        <translation>{room} numaralı odada birden çok misafir var. İsteyeni seçin.</translation>
    </message>
    <message>
        <source>Write the time as 10:15, as +30 for half an hour, or as tomorrow 9:00.</source>
        <translation>Saati 10:15 gibi, yarım saat için +30 veya yarın 9:00 diye yazın.</translation>
    </message>
    <message>
        <source>A colleague was quicker: {number} was answered already. Nothing was changed.</source>
        <translation>Bir ekip arkadaşınız önce davrandı: {number} yanıtlandı bile. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Somebody has worked on {number} since, so it stays. Decline it, or mark it done.</source>
        <translation>Başka biri {number} üzerinde çalışmış, bu yüzden kalıyor. Reddedin veya yapıldı olarak işaretleyin.</translation>
    </message>
    <message>
        <source>Say in a few words why it cannot be.</source>
        <translation>Neden olamayacağını birkaç sözle yazın.</translation>
    </message>
    <message>
        <source>There is no bare no here: write what you offered instead.</source>
        <translation>Burada yalın bir hayır yok: yerine ne önerdiğinizi yazın.</translation>
    </message>
    <message>
        <source>This colleague does not work here any more. Choose somebody else.</source>
        <translation>Bu kişi artık burada çalışmıyor. Başka birini seçin.</translation>
    </message>
    <message>
        <source>This stay is not here any more. Go back and look at the list again.</source>
        <translation>Bu konaklama artık burada değil. Geri dönüp listeye yeniden bakın.</translation>
    </message>
    <message>
        <source>A colleague was quicker: the stay stands differently now. Nothing was changed; look again.</source>
        <translation>Bir ekip arkadaşınız önce davrandı: konaklama değişti. Siz bir şey değiştirmediniz; yeniden bakın.</translation>
    </message>
    <message>
        <source>There is no such room any more. Choose another one.</source>
        <translation>Böyle bir oda artık yok. Başka bir oda seçin.</translation>
    </message>
    <message>
        <source>{name} is in room {room}. Nothing was changed; choose another room.</source>
        <translation>{room} numaralı odada {name} var. Hiçbir şey değişmedi; başka bir oda seçin.</translation>
    </message>
    <message>
        <source>Room {room} is promised to {name} for one of these nights. Choose another room or other days.</source>
        <translation>{room} numaralı oda bu gecelerden birinde {name} için ayrıldı. Başka bir oda veya başka günler seçin.</translation>
    </message>
    <message>
        <source>Room {room} is out of order. Choose another one.</source>
        <translation>{room} numaralı oda kullanım dışı. Başka bir oda seçin.</translation>
    </message>
    <message>
        <source>Room {room} is still being cleaned. Choose another one, or check in anyway.</source>
        <translation>{room} numaralı oda hâlâ temizleniyor. Başka bir oda seçin veya yine de giriş yapın.</translation>
    </message>
    <message>
        <source>Choose a room.</source>
        <translation>Bir oda seçin.</translation>
    </message>
    <message>
        <source>Choose the guest first.</source>
        <translation>Önce misafiri seçin.</translation>
    </message>
    <message>
        <source>This is the room the guest has already.</source>
        <translation>Misafir zaten bu odada.</translation>
    </message>
    <message>
        <source>Write the number of the room.</source>
        <translation>Oda numarasını yazın.</translation>
    </message>
    <message>
        <source>Room {room} is on the list already.</source>
        <translation>{room} numaralı oda zaten listede.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or later.</source>
        <translation>Bu gün geçti. Bugünü veya sonrasını seçin.</translation>
    </message>
    <message>
        <source>The guest would leave before arriving.</source>
        <translation>Ayrılış gelişten önce görünüyor.</translation>
    </message>
    <message>
        <source>This stay would be longer than a year. Look at the year again.</source>
        <translation>Bu konaklama bir yıldan uzun olur. Yıla yeniden bakın.</translation>
    </message>
    <message>
        <source>At least one person stays, and at most twenty.</source>
        <translation>En az bir, en çok yirmi kişi konaklar.</translation>
    </message>
    <message>
        <source>A guest who is here arrives today. For a later day, write the stay down as expected.</source>
        <translation>Burada olan misafirin gelişi bugündür. Sonraki bir gün için konaklamayı bekleniyor olarak yazın.</translation>
    </message>
    <message>
        <source>Choose a day after the planned one.</source>
        <translation>Planlanandan sonraki bir günü seçin.</translation>
    </message>
    <message>
        <source>Choose a day before the planned one.</source>
        <translation>Planlanandan önceki bir günü seçin.</translation>
    </message>
    <message>
        <source>This was done on an earlier day and stays as it is. Check the guest out instead.</source>
        <translation>Bu, önceki bir günde yapıldı ve öyle kalıyor. Onun yerine misafirin çıkışını yapın.</translation>
    </message>
    <message>
        <source>Write the companion’s name.</source>
        <translation>Refakatçinin adını yazın.</translation>
    </message>
    <message>
        <source>This guest is in the room already.</source>
        <translation>Bu misafir zaten odada.</translation>
    </message>
    <message>
        <source>This companion is not in the room any more.</source>
        <translation>Bu refakatçi artık odada değil.</translation>
    </message>
    <message>
        <source>This guest is not here any more. Go back and look again.</source>
        <translation>Bu misafir artık burada değil. Geri dönüp yeniden bakın.</translation>
    </message>
    <message>
        <source>Choose a word from the list.</source>
        <translation>Listeden bir söz seçin.</translation>
    </message>
    <message>
        <source>This order is not here any more. Go back and look again.</source>
        <translation>Bu sipariş artık burada değil. Geri dönüp yeniden bakın.</translation>
    </message>
    <message>
        <source>{number} was handed over or given up already. Nothing was changed.</source>
        <translation>{number} teslim edilmiş veya ondan vazgeçilmiş. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{number} is still open. Nothing was changed.</source>
        <translation>{number} hâlâ açık. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Ne olduğunu yazın.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Bu saat geçti. Daha sonrasını seçin.</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Önce klasörü seçin.</translation>
    </message>
    <message>
        <source>Choose what the files in the folder are.</source>
        <translation>Klasördeki dosyaların ne olduğunu seçin.</translation>
    </message>
    <message>
        <source>Choose how old the data may be.</source>
        <translation>Verilerin ne kadar eski olabileceğini seçin.</translation>
    </message>
    <message>
        <source>Files that were taken in lie in this folder already. Choose the one above it.</source>
        <translation>Bu klasörde zaten alınmış dosyalar duruyor. Bir üstteki klasörü seçin.</translation>
    </message>
    <message>
        <source>The folder cannot be reached at present. It is tried again by itself.</source>
        <translation>Klasöre şu anda ulaşılamıyor. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Files cannot be read or moved in the folder at present. It is tried again by itself.</source>
        <translation>Klasördeki dosyalar şu anda okunamıyor veya taşınamıyor. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Whoever chose this folder may not import any more. Choose the folder anew.</source>
        <translation>Bu klasörü seçen kişinin artık içe aktarma yetkisi yok. Klasörü yeniden seçin.</translation>
    </message>
    <message>
        <source>It is not certain how the letters are to be read: {first} or {second}. Import this file once by hand, look at the names, and let the columns be remembered: from then on the folder takes such files.</source>
        <translation>Harflerin nasıl okunacağı belli değil: {first} mi, {second} mi. Bu dosyayı bir kez elle içe aktarın, adlara bakın ve sütunların hatırlanmasını seçin: bundan sonra klasör böyle dosyaları alır.</translation>
    </message>
    <message>
        <source>No date tells day and month apart. Import this file once by hand, choose the order of the dates, and let the columns be remembered: from then on the folder takes such files.</source>
        <translation>Hiçbir tarih gün ile ayı ayırt ettirmiyor. Bu dosyayı bir kez elle içe aktarın, tarihlerin sırasını seçin ve sütunların hatırlanmasını seçin: bundan sonra klasör böyle dosyaları alır.</translation>
    </message>
    <message>
        <source>{rejected} of {rows} rows are wrong. A person should look at the file first.</source>
        <translation>Hatalı satırlar: {rejected} / {rows}. Dosyaya önce birinin bakması gerekir.</translation>
    </message>
    <message>
        <source>The file could not be read because of a fault in the program. Try to import it by hand.</source>
        <translation>Dosya, programdaki bir hata yüzünden okunamadı. Elle içe aktarmayı deneyin.</translation>
    </message>
    <message>
        <source>Nobody has said what is in this, and {person} may not be able to have it. Nothing was given; ask whoever makes it, or choose something else.</source>
        <translation>Bunun içinde ne olduğunu kimse söylemedi; {person} için uygun olmayabilir. Hiçbir şey verilmedi; hazırlayana sorun ya da başka bir şey seçin.</translation>
    </message>
    <message>
        <source>{name} is in the house already. Nothing was changed.</source>
        <translation>{name} zaten otelde. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This guest wants nothing sent or printed. Open the guest’s privacy page and say why it must be.</source>
        <translation>Bu misafir kendisine bir şey gönderilmesini ya da yazdırılmasını istemiyor. Gerekiyorsa misafirin gizlilik sayfasını açıp nedenini yazın.</translation>
    </message>
    <message>
        <source>Say in a few words why it goes out all the same. It is kept.</source>
        <translation>Neden yine de gönderildiğini birkaç sözle yazın. Kaydedilir.</translation>
    </message>
    <message>
        <source>Write the name the guest goes by.</source>
        <translation>Misafirin kullandığı adı yazın.</translation>
    </message>
    <message>
        <source>The guest goes by another name already. End that first.</source>
        <translation>Misafir zaten başka bir ad kullanıyor. Önce onu sonlandırın.</translation>
    </message>
    <message>
        <source>The guest goes by their own name.</source>
        <translation>Misafir kendi adını kullanıyor.</translation>
    </message>
    <message>
        <source>This time is over already. Choose a later one.</source>
        <translation>Bu saat geçti bile. Daha geç bir saat seçin.</translation>
    </message>
    <message>
        <source>This guest’s data was erased. What is left are stays and sums; nothing can be added.</source>
        <translation>Bu misafirin verileri silindi. Yalnız konaklamalar ve tutarlar kaldı; bir şey eklenemez.</translation>
    </message>
    <message>
        <source>This card went with the guest’s data. That it was made is still known.</source>
        <translation>Bu kart misafirin verileriyle birlikte silindi. Yalnız hazırlandığı biliniyor.</translation>
    </message>
    <message>
        <source>Say what it is for and how the guest agreed.</source>
        <translation>Ne için olduğunu ve misafirin nasıl izin verdiğini belirtin.</translation>
    </message>
    <message>
        <source>A photo is kept only on the guest’s word. Ask first, and write the yes down.</source>
        <translation>Fotoğraf yalnız misafirin izniyle saklanır. Önce sorun ve izni yazın.</translation>
    </message>
    <message>
        <source>Only pictures (JPEG, PNG, WebP, HEIC) and PDF files are kept, whatever the name says.</source>
        <translation>Adı ne olursa olsun yalnız resimler (JPEG, PNG, WebP, HEIC) ve PDF dosyaları saklanır.</translation>
    </message>
    <message>
        <source>This PDF would do something by itself (a script or a file inside). It was not kept.</source>
        <translation>Bu PDF kendiliğinden bir şey çalıştırıyor (içinde betik ya da dosya var). Saklanmadı.</translation>
    </message>
    <message>
        <source>This is larger than 2 MB. It was not kept.</source>
        <translation>Bu 2 MB’tan büyük. Saklanmadı.</translation>
    </message>
    <message>
        <source>Identity papers and bank cards are never kept, not even as a picture: a copy is as good as the thing. Write down that you saw it, nothing more.</source>
        <translation>Kimlik belgeleri ve banka kartları resim olarak bile asla saklanmaz: kopyası aslı kadar değerlidir. Yalnız gördüğünüzü yazın, başka bir şey değil.</translation>
    </message>
    <message>
        <source>{most} files are enough. Take one away first.</source>
        <translation>Dosya sayısı yeterli: {most}. Önce birini kaldırın.</translation>
    </message>
    <message>
        <source>This is not the guest’s name. Nothing was erased.</source>
        <translation>Bu, misafirin adı değil. Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>The guest is in the house. Their data can be erased once they have left.</source>
        <translation>Misafir otelde. Veriler misafir ayrıldıktan sonra silinebilir.</translation>
    </message>
    <message>
        <source>The guest is expected. Cancel the stay first; then their data can be erased.</source>
        <translation>Misafir bekleniyor. Önce konaklamayı iptal edin, sonra veriler silinebilir.</translation>
    </message>
    <message>
        <source>A gesture of this guest waits to be decided or given. Close it first.</source>
        <translation>Bu misafirin bir jesti karar ya da teslim bekliyor. Önce onu kapatın.</translation>
    </message>
    <message>
        <source>A request of this guest is open. Do it or decline it first.</source>
        <translation>Bu misafirin açık bir isteği var. Önce yerine getirin ya da reddedin.</translation>
    </message>
    <message>
        <source>A thing of this guest lies in lost and found. Hand it back or close it first.</source>
        <translation>Bu misafirin bir eşyası kayıp eşyada. Önce geri verin ya da kapatın.</translation>
    </message>
    <message>
        <source>An order, repair or hold of this guest is open. Close it first.</source>
        <translation>Bu misafirin açık bir siparişi, onarımı ya da ayrılmış ürünü var. Önce onu kapatın.</translation>
    </message>
    <message>
        <source>Only a manager may do this. Choose one.</source>
        <translation>Bunu yalnız müdür yapabilir. Birini seçin.</translation>
    </message>
    <message>
        <source>These two are one profile already. Nothing was changed.</source>
        <translation>Bu ikisi zaten tek profil. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This profile stands on its own already. Nothing was changed.</source>
        <translation>Bu profil zaten ayrı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Choose one of the card sizes.</source>
        <translation>Kart boyutlarından birini seçin.</translation>
    </message>
    <message>
        <source>Choose one of the hands.</source>
        <translation>El yazılarından birini seçin.</translation>
    </message>
    <message>
        <source>Choose two colours, or none.</source>
        <translation>İki renk seçin ya da hiç seçmeyin.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose a PNG, JPEG or SVG file.</source>
        <translation>Bu resim okunamıyor. Bir PNG, JPEG ya da SVG dosyası seçin.</translation>
    </message>
    <message>
        <source>This logo is too large even when it is made small. Choose a simpler one.</source>
        <translation>Bu logo küçültülünce bile fazla büyük. Daha sade birini seçin.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose a PNG or JPEG of your signature.</source>
        <translation>Bu resim okunamıyor. İmzanızın PNG ya da JPEG dosyasını seçin.</translation>
    </message>
    <message>
        <source>No signature can be seen on this picture. Write it with a dark pen on white paper and take it again.</source>
        <translation>Bu resimde imza görünmüyor. Beyaz kâğıda koyu bir kalemle atıp yeniden çekin.</translation>
    </message>
    <message>
        <source>This is no font file that can be read. Choose a TTF or OTF file.</source>
        <translation>Bu yazı tipi dosyası okunamıyor. Bir TTF ya da OTF dosyası seçin.</translation>
    </message>
    <message>
        <source>This font is too large to be kept. Choose one of at most 2 MB.</source>
        <translation>Bu yazı tipi saklanamayacak kadar büyük. En çok 2 MB olan birini seçin.</translation>
    </message>
    <message>
        <source>The maker of this font forbids putting it into documents. Choose another one.</source>
        <translation>Bu yazı tipinin yapımcısı belgelere konmasına izin vermiyor. Başka birini seçin.</translation>
    </message>
    <message>
        <source>This font has no letters a card could be written with. Choose another one.</source>
        <translation>Bu yazı tipinde kart yazılacak harf yok. Başka birini seçin.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Önce metni yazın.</translation>
    </message>
    <message>
        <source>This text is too long for a card: at most {most} characters.</source>
        <translation>Bu metin bir karta sığmaz: en çok {most} karakter.</translation>
    </message>
    <message>
        <source>There is no field {{{name}}}. Choose one of the fields below the text.</source>
        <translation>{{{name}}} diye bir alan yok. Metnin altındaki alanlardan birini seçin.</translation>
    </message>
    <message>
        <source>A bracket is not closed, or nothing stands between the strokes: {mark}</source>
        <translation>Bir ayraç kapanmamış ya da çizgilerin arası boş: {mark}</translation>
    </message>
    <message>
        <source>There are {most} texts already. Take out what nobody uses by changing it into the new one.</source>
        <translation>Zaten {most} metin var. Kullanılmayan birini yenisine çevirin.</translation>
    </message>
    <message>
        <source>This text is not here any more. Go back and look again.</source>
        <translation>Bu metin artık burada değil. Geri dönüp yeniden bakın.</translation>
    </message>
    <message>
        <source>There is no encoding called “{name}”. Try utf-8, windows-1250 or iso-8859-2.</source>
        <translation>“{name}” adında bir kodlama yok. utf-8, windows-1250 ya da iso-8859-2 deneyin.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a spreadsheet: it is damaged or protected by a password. Nothing was changed.</source>
        <translation>{file} hesap tablosu olarak okunamıyor: bozuk ya da parolayla korunuyor. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Nothing in {file} looks like a guest with a name. Nothing was changed.</source>
        <translation>{file} içinde adı olan bir misafire benzeyen bir şey yok. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>One value in the file is larger than 32 MB. Nothing was changed.</source>
        <translation>Dosyadaki bir değer 32 MB’tan büyük. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed.</source>
        <translation>{file} boş. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{file} is not a table, an address book or the export of another system. Export it as CSV, Excel, JSON or vCard.</source>
        <translation>{file} bir tablo, adres defteri ya da sistem yanıtı değil. CSV, Excel, JSON ya da vCard olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”.</source>
        <translation>“{name}” adında bir hazır ayar yok.</translation>
    </message>
    <message>
        <source>There is no field called “{name}”.</source>
        <translation>“{name}” adında bir alan yok.</translation>
    </message>
    <message>
        <source>There is no column called “{name}”. The columns are: {columns}</source>
        <translation>“{name}” adında bir sütun yok. Sütunlar: {columns}</translation>
    </message>
    <message>
        <source>The order of dates is DMY, MDY or YMD, not “{name}”.</source>
        <translation>Tarih sırası DMY, MDY ya da YMD olur, “{name}” değil.</translation>
    </message>
    <message>
        <source>No column is chosen for the guest’s name. Choose one and try again. The columns are: {columns}</source>
        <translation>Misafirin adı için sütun seçilmedi. Birini seçip yeniden deneyin. Sütunlar: {columns}</translation>
    </message>
    <message>
        <source>{file} is being imported just now. Wait until it is done.</source>
        <translation>{file} şu anda içe aktarılıyor. Bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>The import of {file} did not come in, so there is nothing to undo.</source>
        <translation>{file} içe aktarılmadı, geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ad yok</translation>
    </message>
    <message>
        <source>letters were lost before the export</source>
        <translation>harfler dışa aktarmadan önce kaybolmuş</translation>
    </message>
    <message>
        <source>a character that is no letter</source>
        <translation>harf olmayan bir karakter</translation>
    </message>
    <message>
        <source>a formula, not a name</source>
        <translation>ad değil, formül</translation>
    </message>
    <message>
        <source>too long to be a guest</source>
        <translation>bir misafir için çok uzun</translation>
    </message>
    <message>
        <source>more columns than the heading: {more}</source>
        <translation>başlıktan fazla sütun: {more}</translation>
    </message>
    <message>
        <source>the quotation mark is never closed</source>
        <translation>tırnak hiç kapanmıyor</translation>
    </message>
    <message>
        <source>the file ends in the middle of this card</source>
        <translation>dosya bu kartın ortasında bitiyor</translation>
    </message>
    <message>
        <source>the file ends too early or is damaged here</source>
        <translation>dosya erken bitiyor ya da burada bozuk</translation>
    </message>
    <message>
        <source>this date does not exist: {value}</source>
        <translation>böyle bir tarih yok: {value}</translation>
    </message>
    <message>
        <source>too long to be a note</source>
        <translation>bir not için çok uzun</translation>
    </message>
    <message>
        <source>this number belongs to somebody else here, {name}: name the source</source>
        <translation>bu numara burada başkasının ({name}): kaynağı belirtin</translation>
    </message>
    <message>
        <source>Cancelled. What is out stays out, the rest is kept.</source>
        <translation>İptal edildi. Çıkanlar çıktı, kalanlar saklanıyor.</translation>
    </message>
    <message>
        <source>The printer “{printer}” has no paper. Everything is kept; put paper in and print again, or save it. {said}</source>
        <translation>“{printer}” yazıcısında kâğıt yok. Her şey saklandı; kâğıt koyup yeniden yazdırın veya kaydedin. {said}</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer “{printer}”. Everything is kept; free it and print again, or save it. {said}</source>
        <translation>“{printer}” yazıcısında kâğıt sıkıştı. Her şey saklandı; kâğıdı çıkarıp yeniden yazdırın veya kaydedin. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” has no ink or toner. Everything is kept; change it and print again, or save it. {said}</source>
        <translation>“{printer}” yazıcısında mürekkep veya toner bitti. Her şey saklandı; değiştirip yeniden yazdırın veya kaydedin. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” is open. Everything is kept; close it and print again. {said}</source>
        <translation>“{printer}” yazıcısı açık kalmış. Her şey saklandı; kapatıp yeniden yazdırın. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” cannot be reached. Everything is kept; is it on? Print again, or save it. {said}</source>
        <translation>“{printer}” yazıcısına ulaşılamıyor. Her şey saklandı; açık mı? Yeniden yazdırın veya kaydedin. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” is stopped. Everything is kept; start its queue and print again, or save it. {said}</source>
        <translation>“{printer}” yazıcısı durdurulmuş. Her şey saklandı; kuyruğunu başlatıp yeniden yazdırın veya kaydedin. {said}</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not here any more. Everything is kept; choose another one, or save it.</source>
        <translation>“{printer}” yazıcısı artık burada değil. Her şey saklandı; başkasını seçin veya kaydedin.</translation>
    </message>
    <message>
        <source>This computer’s disk is full, so nothing could be sent to the printer. Everything is kept; make room and print again.</source>
        <translation>Bu bilgisayarın diski dolu, yazıcıya bir şey gönderilemedi. Her şey saklandı; yer açıp yeniden yazdırın.</translation>
    </message>
    <message>
        <source>Choose whom the cards are for.</source>
        <translation>Kartların kimler için olduğunu seçin.</translation>
    </message>
    <message>
        <source>There is nobody to write to. Choose others.</source>
        <translation>Yazılacak kimse yok. Başkalarını seçin.</translation>
    </message>
    <message>
        <source>Up to {most} cards can be made at once. Choose fewer.</source>
        <translation>Bir seferde en çok {most} kart hazırlanabilir. Daha azını seçin.</translation>
    </message>
    <message>
        <source>These cards are not here any more. Go back and look again.</source>
        <translation>Bu kartlar artık burada değil. Geri dönüp yeniden bakın.</translation>
    </message>
    <message>
        <source>This card is left out: {name}.</source>
        <translation>Bu kart dışarıda bırakıldı: {name}.</translation>
    </message>
    <message>
        <source>This card is printed already: {name}. Write another one.</source>
        <translation>Bu kart zaten yazdırıldı: {name}. Yenisini yazın.</translation>
    </message>
    <message>
        <source>A card waits, is to be mended, or stopped.</source>
        <translation>Kart bekler, düzeltilecektir veya durmuştur.</translation>
    </message>
    <message>
        <source>Choose one of the languages of cards.</source>
        <translation>Kart dillerinden birini seçin.</translation>
    </message>
    <message>
        <source>Choose an envelope or a sheet of labels.</source>
        <translation>Bir zarf veya etiket kâğıdı seçin.</translation>
    </message>
    <message>
        <source>Write an address first.</source>
        <translation>Önce bir adres yazın.</translation>
    </message>
    <message>
        <source>This line is too long for an envelope.</source>
        <translation>Bu satır bir zarf için fazla uzun.</translation>
    </message>
    <message>
        <source>Choose how many cards a sheet takes.</source>
        <translation>Bir kâğıda kaç kart sığacağını seçin.</translation>
    </message>
    <message>
        <source>So many cards do not fit this sheet. Choose fewer, or another size.</source>
        <translation>Bu kadar kart bu kâğıda sığmıyor. Daha azını veya başka bir boyut seçin.</translation>
    </message>
    <message>
        <source>Choose a period that ends after it begins, of at most {most} days.</source>
        <translation>Başladıktan sonra biten, en çok {most} günlük bir dönem seçin.</translation>
    </message>
    <message>
        <source>The statement could not be written in the form that archives keep. Nothing was saved.</source>
        <translation>Döküm arşiv biçiminde yazılamadı. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Choose who it is.</source>
        <translation>Kim olduğunu seçin.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Adını yazın.</translation>
    </message>
    <message>
        <source>Write an age (7) or a year of birth (2019), or leave it empty.</source>
        <translation>Bir yaş (7) ya da doğum yılı (2019) yazın veya boş bırakın.</translation>
    </message>
    <message>
        <source>This is the guest’s own profile. Choose somebody else.</source>
        <translation>Bu, misafirin kendi profili. Başka birini seçin.</translation>
    </message>
    <message>
        <source>Write what the day is for.</source>
        <translation>Günün ne için olduğunu yazın.</translation>
    </message>
    <message>
        <source>This is not here any more. Look at the page again.</source>
        <translation>Bu artık burada değil. Sayfaya yeniden bakın.</translation>
    </message>
    <message>
        <source>Choose one of the three answers.</source>
        <translation>Üç yanıttan birini seçin.</translation>
    </message>
    <message>
        <source>The import of {file} is too old to be undone: what stood there before is deleted by your rules of retention.</source>
        <translation>{file} içe aktarması geri alınamayacak kadar eski: önceki değerler saklama kurallarınızla silindi.</translation>
    </message>
    <message>
        <source>The list is empty. No card was drawn.</source>
        <translation>Liste boş. Hiç kart çizilmedi.</translation>
    </message>
    <message>
        <source>Line {row} below the headings: “{value}” is not known here. No card was drawn.</source>
        <translation>Başlıkların altındaki {row}. satır: “{value}” burada bilinmiyor. Hiç kart çizilmedi.</translation>
    </message>
    <message>
        <source>Line {row} below the headings has not as many columns as they have. No card was drawn.</source>
        <translation>Başlıkların altındaki {row}. satırda başlıklardaki kadar sütun yok. Hiç kart çizilmedi.</translation>
    </message>
    <message>
        <source>A quotation mark in line {row} below the headings never ends. No card was drawn.</source>
        <translation>Başlıkların altındaki {row}. satırda açılan tırnak kapanmıyor. Hiç kart çizilmedi.</translation>
    </message>
    <message>
        <source>No column could be read as: {fields}. Import this file once by hand, choose the columns, and let them be remembered: from then on the folder takes such files.</source>
        <translation>Hiçbir sütun şu olarak okunamadı: {fields}. Bu dosyayı bir kez elle içe aktarın, sütunları seçin ve hatırlanmalarını sağlayın: bundan sonra klasör böyle dosyaları kendisi alır.</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Evacuation list</source>
        <translation>Tahliye listesi</translation>
    </message>
    <message>
        <source>As of {time}, {day}</source>
        <translation>{day}, {time} itibarıyla</translation>
    </message>
    <message>
        <source>People in the house: {people}. Rooms: {rooms}.</source>
        <translation>İçerideki kişi: {people}. Oda: {rooms}.</translation>
    </message>
    <message>
        <source>Help first</source>
        <translation>Önce yardım edilecekler</translation>
    </message>
    <message>
        <source>Floor not known</source>
        <translation>Kat bilinmiyor</translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>Kat {floor}</translation>
    </message>
    <message>
        <source>{name} (child)</source>
        <translation>{name} (çocuk)</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>yardıma ihtiyacı var</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Ready by</source>
        <translation>Ne zamana hazır</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Kartta</translation>
    </message>
    <message>
        <source>Write a time like 15:30.</source>
        <translation>Saati 15:30 gibi yazın.</translation>
    </message>
</context>
<context>
    <name>EyeButton</name>
    <message>
        <source>Show what is folded for ten seconds</source>
        <translation>Kapalı olanı on saniye göster</translation>
    </message>
</context>
<context>
    <name>FacingLists</name>
    <message>
        <source>Log a find</source>
        <translation>Bulunanı kaydet</translation>
    </message>
    <message>
        <source>Log a question</source>
        <translation>Soruyu kaydet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>The shelves are empty.</source>
        <translation>Raflar boş.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Sorulanlar</translation>
    </message>
    <message>
        <source>Nobody is looking for anything.</source>
        <translation>Eşya arayan yok.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Allergy</source>
        <translation>Alerji</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Beslenme</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Erişim</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Bir dosya</translation>
    </message>
    <message>
        <source>{what}, {severity}</source>
        <translation>{what}, {severity}</translation>
    </message>
    <message>
        <source>asked, none</source>
        <translation>soruldu, yok</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>sorulmadı</translation>
    </message>
    <message>
        <source>Confirmed today, {name}</source>
        <translation>Bugün doğrulandı, {name}</translation>
    </message>
    <message>
        <source>Confirmed {day}, {name}</source>
        <translation>Doğrulandı: {day}, {name}</translation>
    </message>
    <message>
        <source>True name</source>
        <translation>Gerçek ad</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Protected facts</source>
        <translation>Korunan bilgiler</translation>
    </message>
    <message>
        <source>Nothing protected is on file.</source>
        <translation>Korunan bilgi yok.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Ayrıntıları göster</translation>
    </message>
    <message>
        <source>All still holds</source>
        <translation>Hepsi hâlâ geçerli</translation>
    </message>
    <message>
        <source>Each look at details is written down.</source>
        <translation>Ayrıntılara her bakış kaydedilir.</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>süresiz saklanır</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>şu güne kadar saklanır: {day}</translation>
    </message>
    <message>
        <source>It goes soon: ask the guest whether it still holds.</source>
        <translation>Yakında silinecek: misafire hâlâ geçerli mi diye sorun.</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>İzin geri alındı</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation>Kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>{fact}: consent withdrawn</source>
        <translation>{fact}: izin geri alındı</translation>
    </message>
</context>
<context>
    <name>FaultBox</name>
    <message>
        <source>Something went wrong</source>
        <translation>Bir şey ters gitti</translation>
    </message>
    <message>
        <source>No guest’s name, room or note is in these details.</source>
        <translation>Bu ayrıntılarda misafir adı, oda veya not yoktur.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Burada bir şey ters gitti</translation>
    </message>
    <message>
        <source>Nothing that you saved is lost; your draft is kept.</source>
        <translation>Kaydettiğiniz hiçbir şey kaybolmadı; taslağınız saklandı.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Open this page again</source>
        <translation>Sayfayı yeniden aç</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>free</source>
        <translation>ücretsiz</translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message>
        <source>Without words</source>
        <translation>Açıklama yok</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bak</translation>
    </message>
    <message>
        <source>Look at {file}</source>
        <translation>Bak: {file}</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>A kept file</source>
        <translation>Saklanan bir dosya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Başka bir programda aç</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Another program may know how to open it.</source>
        <translation>Bu dosya burada gösterilemiyor. Başka bir program açabilir.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}  ·  Page Up and Page Down turn, Ctrl with + and − enlarges</source>
        <translation>Sayfa {page} / {pages}  ·  Page Up ve Page Down çevirir, Ctrl ile + ve − büyütür</translation>
    </message>
    <message>
        <source>No program on this computer opens such files. Save it instead.</source>
        <translation>Bu bilgisayarda böyle dosyaları açan bir program yok. Bunun yerine kaydedin.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} olarak kaydedildi.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>A table, a spreadsheet, an address book or the export of a hotel system. Nothing is changed yet.</source>
        <translation>Tablo, hesap tablosu, adres defteri ya da otel sisteminin yanıtı. Henüz hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Dosyayı buraya bırakın</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Dosyada ne var</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>{file} okunuyor …</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ne olduğu</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Birkaç sözle</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</source>
        <translation>Resimler ve PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seç</translation>
    </message>
</context>
<context>
    <name>FindDetail</name>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Elden ele</translation>
    </message>
    <message>
        <source>only added to</source>
        <translation>yalnızca eklenir</translation>
    </message>
    <message>
        <source>Choose a thing to see it in full.</source>
        <translation>Tamamını görmek için bir eşya seçin.</translation>
    </message>
    <message>
        <source>Hidden mark</source>
        <translation>Gizli işaret</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Gör</translation>
    </message>
    <message>
        <source>Each look is written down.</source>
        <translation>Her bakış kaydedilir.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Geri ver</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s). Click to add one.</source>
        <translation>
            <numerusform>%n fotoğraf. Eklemek için tıklayın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Serial or engraving</source>
        <translation>Seri no veya yazı</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Takip numarası</translation>
    </message>
    <message>
        <source>Open guest</source>
        <translation>Misafiri aç</translation>
    </message>
    <message>
        <source>Belongs together with {number}</source>
        <translation>Şununla birlikte: {number}</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Ayır</translation>
    </message>
    <message>
        <source>Is it {number}?</source>
        <translation>Bu mu: {number}?</translation>
    </message>
    <message>
        <source>Yes, together</source>
        <translation>Evet, aynısı</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Move to another shelf</source>
        <translation>Başka rafa koy</translation>
    </message>
    <message>
        <source>Somebody keeps it</source>
        <translation>Birine bırak</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>Elden çıkar</translation>
    </message>
</context>
<context>
    <name>FindFields</name>
    <message>
        <source>in any of the four languages</source>
        <translation>dört dilden herhangi birinde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Hidden mark</source>
        <translation>Gizli işaret</translation>
    </message>
    <message>
        <source>Mark it as</source>
        <translation>İşaretler</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Nedir?</translation>
    </message>
    <message>
        <source>teddy bear brown red bow</source>
        <translation>oyuncak ayı kahverengi kırmızı kurdele</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>room or place</source>
        <translation>oda veya yer</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Tam yeri</translation>
    </message>
    <message>
        <source>under the bed</source>
        <translation>yatağın altında</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Counted with</source>
        <translation>Birlikte sayan</translation>
    </message>
    <message>
        <source>a second person</source>
        <translation>ikinci bir kişi</translation>
    </message>
    <message>
        <source>Money and jewellery are counted by two.</source>
        <translation>Para ve takıyı iki kişi sayar.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>görülmedi</translation>
    </message>
    <message>
        <source>Serial or engraving</source>
        <translation>Seri no veya yazı</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Hidden mark, for proof of ownership</source>
        <translation>Gizli işaret, sahiplik kanıtı</translation>
    </message>
    <message>
        <source>never printed, never shown in lists</source>
        <translation>yazdırılmaz, listelerde gösterilmez</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
</context>
<context>
    <name>FindForm</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>on the shelf</source>
        <translation>rafta</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>aranıyor</translation>
    </message>
    <message>
        <source>found</source>
        <translation>bulundu</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>geri verildi</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>gönderildi</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>birine bırakıldı</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>elden çıkarıldı</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapandı</translation>
    </message>
    <message>
        <source>perishable</source>
        <translation>bozulur</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>ilaç</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>nakit</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>kimlik belgesi</translation>
    </message>
    <message>
        <source>bank card</source>
        <translation>banka kartı</translation>
    </message>
    <message>
        <source>device</source>
        <translation>cihaz</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaport</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Kimlik kartı</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Sürücü belgesi</translation>
    </message>
    <message>
        <source>None, we know the guest</source>
        <translation>Yok, misafiri tanıyoruz</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulundu</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Soruldu</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Düzeltildi</translation>
    </message>
    <message>
        <source>Taken back, it was a slip</source>
        <translation>Geri alındı, yanlışlıktı</translation>
    </message>
    <message>
        <source>The owner is known</source>
        <translation>Sahibi belli</translation>
    </message>
    <message>
        <source>The owner is not known after all</source>
        <translation>Sahibi belli değilmiş</translation>
    </message>
    <message>
        <source>Belongs together with {number}</source>
        <translation>Şununla birlikte: {number}</translation>
    </message>
    <message>
        <source>Does not belong together with {number}</source>
        <translation>Şununla birlikte değil: {number}</translation>
    </message>
    <message>
        <source>Put on another shelf</source>
        <translation>Başka rafa kondu</translation>
    </message>
    <message>
        <source>Looked at the hidden mark</source>
        <translation>Gizli işarete bakıldı</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Geri verildi</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Kept by somebody else</source>
        <translation>Başkasına bırakıldı</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Elden çıkarıldı</translation>
    </message>
    <message>
        <source>Closed, it was not found</source>
        <translation>Kapandı, bulunamadı</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Yeniden açıldı</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>son gün {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), {kind}. Check it against the law of your place.</source>
        <translation>
            <numerusform>%n gün, {kind}. Bulunduğunuz yerin yasasıyla karşılaştırın.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>soruldu</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>yapan: {name}</translation>
    </message>
    <message>
        <source>counted with {name}</source>
        <translation>{name} ile sayıldı</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>süresi doldu</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>son gün</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n gün kaldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldCover</name>
    <message>
        <source>folded</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>FoldedPhoto</name>
    <message>
        <source>Photo of the guest</source>
        <translation>Misafirin fotoğrafı</translation>
    </message>
</context>
<context>
    <name>FoldedText</name>
    <message>
        <source>folded</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>FoldedValue</name>
    <message>
        <source>folded</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>ForUsCard</name>
    <message>
        <source>For us</source>
        <translation>Bizim için</translation>
    </message>
    <message>
        <source>{what}, {amount}</source>
        <translation>{what}, {amount}</translation>
    </message>
    <message>
        <source>Choose a gesture</source>
        <translation>Bir jest seç</translation>
    </message>
    <message>
        <source>Nothing stands out today. A small thing, unasked, is remembered longest.</source>
        <translation>Bugün öne çıkan bir şey yok. En uzun hatırlanan, istenmeden yapılan küçük bir şeydir.</translation>
    </message>
    <message>
        <source>Birthday today.</source>
        <translation>Bugün doğum günü.</translation>
    </message>
    <message>
        <source>Birthday today. On {day} this went down well: {what}.</source>
        <translation>Bugün doğum günü. {day} günü şu çok beğenilmişti: {what}.</translation>
    </message>
    <message>
        <source>Wedding day today.</source>
        <translation>Bugün evlilik yıl dönümü.</translation>
    </message>
    <message>
        <source>Wedding day today. On {day} this went down well: {what}.</source>
        <translation>Bugün evlilik yıl dönümü. {day} günü şu çok beğenilmişti: {what}.</translation>
    </message>
</context>
<context>
    <name>FoundFormPage</name>
    <message>
        <source>Log a find</source>
        <translation>Bulunanı kaydet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulundu</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Soruldu</translation>
    </message>
    <message>
        <source>Found or asked for</source>
        <translation>Bulundu veya soruldu</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Log a question</source>
        <translation>Soruyu kaydet</translation>
    </message>
    <message>
        <source>the number is given when you save</source>
        <translation>numara kaydedince verilir</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Lost &amp; found</source>
        <translation>Kayıp eşya</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>By keep-until</source>
        <translation>Süreye göre</translation>
    </message>
    <message>
        <source>Which things are shown</source>
        <translation>Hangi eşyalar gösterilsin</translation>
    </message>
    <message>
        <source>Tag {number}</source>
        <translation>Etiket {number}</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Fotoğraf seç</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Fotoğraflar (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>FreshLine</name>
    <message>
        <source>What changed</source>
        <translation>Neler değişti</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>İzlenen klasörler</translation>
    </message>
</context>
<context>
    <name>GestureDetail</name>
    <message>
        <source>Room {number}</source>
        <translation>Oda {number}</translation>
    </message>
    <message>
        <source>no guest yet</source>
        <translation>henüz misafir yok</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Rahatsız etmeyin, bitiş: {time}</translation>
    </message>
    <message>
        <source>Ready by {time}</source>
        <translation>En geç {time} hazır</translation>
    </message>
    <message>
        <source>Planned for {amount}</source>
        <translation>Planlanan: {amount}</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Karar veren: {name}</translation>
    </message>
    <message>
        <source>True cost</source>
        <translation>Gerçek maliyet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ulaştırıldı</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Misafir</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Kimin?</translation>
    </message>
    <message>
        <source>It belongs to another guest</source>
        <translation>Başka bir misafirin</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>İncelendi</translation>
    </message>
    <message>
        <source>True cost differs</source>
        <translation>Maliyet farklı</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Geri çek</translation>
    </message>
    <message>
        <source>Cancel, the money returns</source>
        <translation>İptal et, para geri döner</translation>
    </message>
</context>
<context>
    <name>GestureForm</name>
    <message>
        <source>Occasion</source>
        <translation>Özel gün</translation>
    </message>
    <message>
        <source>was {amount}</source>
        <translation>önce {amount}</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Başka bir şey…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
</context>
<context>
    <name>GesturePage</name>
    <message>
        <source>New gesture</source>
        <translation>Yeni jest</translation>
    </message>
</context>
<context>
    <name>GestureSteps</name>
    <message>
        <source>Given: {what}.</source>
        <translation>Verildi: {what}.</translation>
    </message>
    <message>
        <source>Delivered: {what}.</source>
        <translation>Ulaştırıldı: {what}.</translation>
    </message>
    <message>
        <source>Cancelled: {what}. The money is back.</source>
        <translation>İptal edildi: {what}. Para geri döndü.</translation>
    </message>
    <message>
        <source>Withdrawn: {what}.</source>
        <translation>Geri çekildi: {what}.</translation>
    </message>
    <message>
        <source>Looked at: {what}.</source>
        <translation>İncelendi: {what}.</translation>
    </message>
    <message>
        <source>{what} has found its guest.</source>
        <translation>{what} misafirini buldu.</translation>
    </message>
    <message>
        <source>{what} moved.</source>
        <translation>Taşındı: {what}.</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>onaylandı</translation>
    </message>
    <message>
        <source>given</source>
        <translation>verildi</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>ulaştırıldı</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>süresi doldu</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>geri çekildi</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Oda {number}</translation>
    </message>
    <message>
        <source>no guest yet</source>
        <translation>henüz misafir yok</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Acil durum</translation>
    </message>
    <message>
        <source>A gesture</source>
        <translation>Bir jest</translation>
    </message>
</context>
<context>
    <name>GesturesPage</name>
    <message>
        <source>Gestures</source>
        <translation>Jestler</translation>
    </message>
    <message>
        <source>New gesture</source>
        <translation>Yeni jest</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Benim</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Herkesin</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kimin</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Something is next</source>
        <translation>Sırada iş var</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ulaştırılan</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>İncelenecek</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hangileri</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Burada henüz bir şey yok</translation>
    </message>
    <message>
        <source>Small things count: give something kind.</source>
        <translation>Küçük şeyler önemlidir: içten bir jest yapın.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Döküm</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>Language of the screens</source>
        <translation>Ekran dili</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>As of {time}, {day}</source>
        <translation>{time} itibarıyla, {day}</translation>
    </message>
    <message>
        <source>Rooms: {rooms}. Guests: {people}.</source>
        <translation>Odalar: {rooms}. Misafirler: {people}.</translation>
    </message>
    <message>
        <source>Rooming list: {group}</source>
        <translation>Oda listesi: {group}</translation>
    </message>
    <message>
        <source>Arrival on {day}</source>
        <translation>Geliş: {day}</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Rooming list</source>
        <translation>Oda listesi</translation>
    </message>
    <message>
        <source>Groups of these weeks</source>
        <translation>Bu haftaların grupları</translation>
    </message>
    <message>
        <source>Who is in the group</source>
        <translation>Grupta kimler var</translation>
    </message>
    <message>
        <source>No group in these weeks</source>
        <translation>Bu haftalarda grup yok</translation>
    </message>
    <message>
        <source>A group’s name comes with an imported rooming list, or is typed into a stay.</source>
        <translation>Grubun adı içe aktarılan oda listesiyle gelir veya konaklamaya yazılır.</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ayrıldı</translation>
    </message>
    <message>
        <source>{here} of {rooms} here</source>
        <translation>{here} / {rooms} burada</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n misafir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n oda</numerusform>
        </translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>birlikte: {name}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Oda {number}</translation>
    </message>
    <message>
        <source>no room yet</source>
        <translation>henüz oda yok</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>not asked</source>
        <translation>sorulmadı</translation>
    </message>
    <message>
        <source>asked, none</source>
        <translation>soruldu, yok</translation>
    </message>
    <message>
        <source>{allergens}, severe</source>
        <translation>{allergens}, ağır</translation>
    </message>
    <message>
        <source>Ask {name} first</source>
        <translation>Önce sorun: {name}</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Kalmadı</translation>
    </message>
    <message>
        <source>{word}: not for this room</source>
        <translation>{word}: bu oda için değil</translation>
    </message>
    <message>
        <source>{word}: {name} wants none</source>
        <translation>{word}: {name} istemiyor</translation>
    </message>
    <message>
        <source>{word}: not for {name}</source>
        <translation>{word}: {name} için değil</translation>
    </message>
    <message>
        <source>Lilies</source>
        <translation>Zambak</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Çiçek</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkol</translation>
    </message>
    <message>
        <source>Pork</source>
        <translation>Domuz eti</translation>
    </message>
    <message>
        <source>Meat</source>
        <translation>Et</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Balık</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Süt</translation>
    </message>
    <message>
        <source>Eggs</source>
        <translation>Yumurta</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Bal</translation>
    </message>
    <message>
        <source>Sugar</source>
        <translation>Şeker</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Yiyecek</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Hediye</translation>
    </message>
    <message>
        <source>Ask what is in it</source>
        <translation>İçindekileri sorun</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Tuz</translation>
    </message>
    <message>
        <source>Beef</source>
        <translation>Sığır eti</translation>
    </message>
    <message>
        <source>Gelatine</source>
        <translation>Jelatin</translation>
    </message>
</context>
<context>
    <name>GuestDeeds</name>
    <message>
        <source>Written down: asked, none</source>
        <translation>Kaydedildi: soruldu, yok</translation>
    </message>
    <message>
        <source>Written down for everyone who serves them</source>
        <translation>Hizmet eden herkes için kaydedildi</translation>
    </message>
    <message>
        <source>Preference added</source>
        <translation>Tercih eklendi</translation>
    </message>
    <message>
        <source>Preference changed</source>
        <translation>Tercih değişti</translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) confirmed today</source>
        <translation>
            <numerusform>Bugün %n tercih doğrulandı</numerusform>
        </translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Not kaldırıldı</translation>
    </message>
    <message>
        <source>Moved to the other guest</source>
        <translation>Öbür misafire taşındı</translation>
    </message>
    <message>
        <source>Preference taken away</source>
        <translation>Tercih kaldırıldı</translation>
    </message>
    <message>
        <source>On its own again: {name}</source>
        <translation>Yeniden ayrı: {name}</translation>
    </message>
    <message>
        <source>Confirmed: the guest’s own word</source>
        <translation>Misafirin kendi sözüyle onaylandı</translation>
    </message>
    <message>
        <source>Asked again another day</source>
        <translation>Başka bir gün yeniden sorulacak</translation>
    </message>
    <message>
        <source>Not honoured after all</source>
        <translation>Yine de yerine getirilmedi</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Yerine getirildi</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Kaldırıldı</translation>
    </message>
</context>
<context>
    <name>GuestFields</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Łucja Żółkiewska</source>
        <translation>Łucja Żółkiewska</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Hitap</translation>
    </message>
    <message>
        <source>Pani Łucja</source>
        <translation>Pani Łucja</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>Okunuşu</translation>
    </message>
    <message>
        <source>WOO-tsya zhoow-KYEF-ska</source>
        <translation>VUTS-ya juv-KYEF-ska</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Unvan</translation>
    </message>
    <message>
        <source>In its own letters</source>
        <translation>Kendi harfleriyle</translation>
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
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Ana dili</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Also speaks</source>
        <translation>Bildiği diller</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>year, if told</source>
        <translation>yıl, varsa</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>Evlilik günü</translation>
    </message>
    <message>
        <source>year</source>
        <translation>yıl</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Nasıl hitap edilsin</translation>
    </message>
    <message>
        <source>Cards are written in it.</source>
        <translation>Kartlar bu dilde yazılır.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cep telefonu</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Sokak</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uyruk</translation>
    </message>
</context>
<context>
    <name>GuestFind</name>
    <message>
        <source>Name or room; leave it empty when there is no name yet</source>
        <translation>Ad veya oda; henüz ad yoksa boş bırakın</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Misafir</translation>
    </message>
    <message>
        <source>Name, telephone or room</source>
        <translation>Ad, telefon veya oda</translation>
    </message>
    <message>
        <source>Guests found</source>
        <translation>Bulunan misafirler</translation>
    </message>
    <message>
        <source>Nobody found by that name</source>
        <translation>Bu adla kimse bulunamadı</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Yeni misafir</translation>
    </message>
</context>
<context>
    <name>GuestFormPage</name>
    <message>
        <source>A new guest</source>
        <translation>Yeni misafir</translation>
    </message>
    <message>
        <source>Change a guest</source>
        <translation>Misafiri değiştir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Guests this may be</source>
        <translation>Bu olabilecek misafirler</translation>
    </message>
    <message>
        <source>Your draft from {time} is back.</source>
        <translation>Taslağınız geri geldi, saat {time}.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Taslağı at</translation>
    </message>
    <message>
        <source>Is it this guest?</source>
        <translation>Bu misafir mi?</translation>
    </message>
    <message numerus="yes">
        <source>One of these %n?</source>
        <translation>
            <numerusform>Bu %n kişiden biri mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>last here {day}</source>
        <translation>son gelişi {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n konaklama</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest added</source>
        <translation>Misafir eklendi</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Değişiklikler kaydedildi</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Benimki kalsın</translation>
    </message>
    <message>
        <source>Take the new state</source>
        <translation>Yeni hâlini al</translation>
    </message>
    <message>
        <source>No, somebody new</source>
        <translation>Hayır, yeni biri</translation>
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
        <translation>Bugün doğum günü</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Oda</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n konaklama</numerusform>
        </translation>
    </message>
    <message>
        <source>first stay</source>
        <translation>ilk konaklama</translation>
    </message>
    <message>
        <source>{dates}, here since {time}</source>
        <translation>{dates}, geldi: {time}</translation>
    </message>
    <message>
        <source>{dates}, expected {time}</source>
        <translation>{dates}, bekleniyor: {time}</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Gizlilik isteği</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Rahatsız etmeyin, bitiş: {time}</translation>
    </message>
</context>
<context>
    <name>GuestLine</name>
    <message>
        <source>Room {number}</source>
        <translation>Oda {number}</translation>
    </message>
    <message>
        <source>last gift: {what}, {day}</source>
        <translation>son hediye: {what}, {day}</translation>
    </message>
</context>
<context>
    <name>GuestPage</name>
    <message>
        <source>This guest is not here any more</source>
        <translation>Bu misafir artık burada değil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>GuestRows</name>
    <message>
        <source>to {day}</source>
        <translation>çıkış {day}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>bugün {time}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>{names} ile</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>same name</source>
        <translation>aynı ad</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>benzer ad</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>aynı telefon</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>aynı e-posta</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>aynı doğum günü</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Guests</source>
        <translation>Misafirler</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Misafir ekle</translation>
    </message>
    <message>
        <source>Nobody like that</source>
        <translation>Öyle biri yok</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Herkesi göster</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Name, telephone, e-mail, company</source>
        <translation>Ad, telefon, e-posta, şirket</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>Otelde</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Gelecek</translation>
    </message>
    <message>
        <source>With alerts</source>
        <translation>Uyarılı</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Sorulmamış</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Her dil</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>En son değişenler önce</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>In house first</source>
        <translation>Önce tesistekiler</translation>
    </message>
    <message>
        <source>By family name</source>
        <translation>Soyadına göre</translation>
    </message>
    <message numerus="yes">
        <source>more than %n guest(s)</source>
        <translation>
            <numerusform>%n misafirden fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n misafir</numerusform>
        </translation>
    </message>
    <message>
        <source>No guests yet</source>
        <translation>Henüz misafir yok</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message numerus="yes">
        <source>spelt alike: %n</source>
        <translation>
            <numerusform>yazımı benzer: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandPick</name>
    <message>
        <source>The paper’s own hand</source>
        <translation>Kâğıdın kendi yazısı</translation>
    </message>
</context>
<context>
    <name>HotelDay</name>
    <message>
        <source>Arrivals</source>
        <translation>Gelişler</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Ayrılışlar</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>Otelde</translation>
    </message>
    <message>
        <source>Lists of the day</source>
        <translation>Günün listeleri</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Stays of today</source>
        <translation>Bugünün konaklamaları</translation>
    </message>
    <message>
        <source>Nobody of this group</source>
        <translation>Bu gruptan kimse yok</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Choose “Everybody” to see the others.</source>
        <translation>Ötekileri görmek için “Herkes”i seçin.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Show all to see the others.</source>
        <translation>Öbürleri için Tümünü göster.</translation>
    </message>
    <message>
        <source>Nobody is expected today</source>
        <translation>Bugün beklenen yok</translation>
    </message>
    <message>
        <source>Nobody leaves today</source>
        <translation>Bugün ayrılan yok</translation>
    </message>
    <message>
        <source>Nobody is in the house</source>
        <translation>Otelde kimse yok</translation>
    </message>
    <message>
        <source>With an alert</source>
        <translation>Uyarısı olan</translation>
    </message>
    <message>
        <source>With something to do</source>
        <translation>İşi olan</translation>
    </message>
    <message>
        <source>By floor</source>
        <translation>Kata göre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>For a walk-in: Ctrl+N, then “Walk-in”.</source>
        <translation>Rezervasyonsuz misafir için: Ctrl+N, sonra “Rezervasyonsuz misafir”.</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Number in the old system</source>
        <translation>Eski sistemdeki numara</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Tam ad</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>Soyadı, ad</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Kendisine denmesini istediği</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Unvan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cep telefonu</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uyruk</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Sokak</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Diet or allergy, sealed</source>
        <translation>Diyet ya da alerji, mühürlü</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Guest’s number in the old system</source>
        <translation>Misafirin eski sistemdeki numarası</translation>
    </message>
    <message>
        <source>Guest’s name</source>
        <translation>Misafirin adı</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Oda</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>Kind of room</source>
        <translation>Oda türü</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Geliş</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Ayrılış</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>Ayrılış saati</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Araç</translation>
    </message>
    <message>
        <source>Word at the counter</source>
        <translation>Bankoda görünen söz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>State of the room</source>
        <translation>Odanın durumu</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Misafir</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Raf</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Beklenen saat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Yetişkinler</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Çocuklar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Code of the group</source>
        <translation>Grup kodu</translation>
    </message>
    <message>
        <source>Shares the room with</source>
        <translation>Odayı paylaştığı kişi</translation>
    </message>
    <message>
        <source>Who shares the room</source>
        <translation>Odayı kim paylaşıyor</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Geceler</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Satın alma günü</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Collect by</source>
        <translation>Teslim alma günü</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Misafirler</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Konaklamalar</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Odalar</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Alışverişler</translation>
    </message>
    <message>
        <source>Passport and identity numbers</source>
        <translation>Pasaport ve kimlik numaraları</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Kart numaraları</translation>
    </message>
    <message>
        <source>Relay addresses of booking sites</source>
        <translation>Rezervasyon sitelerinin aracı adresleri</translation>
    </message>
    <message>
        <source>Words that are no e-mail address</source>
        <translation>E-posta adresi olmayan sözler</translation>
    </message>
    <message>
        <source>Words that are no telephone number</source>
        <translation>Telefon numarası olmayan sözler</translation>
    </message>
    <message>
        <source>Languages nobody knows</source>
        <translation>Bilinmeyen diller</translation>
    </message>
    <message>
        <source>Dates that do not exist</source>
        <translation>Olmayan tarihler</translation>
    </message>
    <message>
        <source>Remarks about health</source>
        <translation>Sağlıkla ilgili notlar</translation>
    </message>
    <message>
        <source>Profiles merged into others</source>
        <translation>Başkalarıyla birleştirilmiş profiller</translation>
    </message>
    <message>
        <source>Profiles emptied on request</source>
        <translation>İstek üzerine boşaltılmış profiller</translation>
    </message>
    <message>
        <source>Sums and dates below the table</source>
        <translation>Tablonun altındaki toplamlar ve tarihler</translation>
    </message>
    <message>
        <source>Photos: they need the guest’s own yes</source>
        <translation>Fotoğraflar: misafirin kendi onayı gerekir</translation>
    </message>
    <message>
        <source>Cards of lists, places and things</source>
        <translation>Liste, yer ve eşya kartları</translation>
    </message>
    <message>
        <source>Rooms that are blocked or empty</source>
        <translation>Kapalı ya da boş odalar</translation>
    </message>
    <message>
        <source>Titles and sums between the rows</source>
        <translation>Satırlar arasındaki başlıklar ve toplamlar</translation>
    </message>
    <message>
        <source>Sales without a customer</source>
        <translation>Müşterisi belli olmayan satışlar</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>Durduruldu. Hiçbir şey içeri alınmadı.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Tablolar ve listeler</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Reddedilen satırları kaydet</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>İçe aktarma raporu</translation>
    </message>
    <message>
        <source>Import guests</source>
        <translation>Misafirleri içe aktar</translation>
    </message>
    <message>
        <source>Import stays</source>
        <translation>Konaklamaları içe aktar</translation>
    </message>
    <message>
        <source>Import rooms</source>
        <translation>Odaları içe aktar</translation>
    </message>
    <message>
        <source>Import purchases</source>
        <translation>Alışverişleri içe aktar</translation>
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
        <translation>Toplamlar</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Bilerek dışarıda bırakılanlar</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Reddedilen satırlar</translation>
    </message>
    <message>
        <source>How the columns were read</source>
        <translation>Sütunlar nasıl okundu</translation>
    </message>
    <message>
        <source>Report of an import: {kind}</source>
        <translation>İçe aktarma raporu: {kind}</translation>
    </message>
    <message>
        <source>rows in the file</source>
        <translation>dosyadaki satır</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişen</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>zaten aynı</translation>
    </message>
    <message>
        <source>of the new ones maybe twice</source>
        <translation>yenilerden belki iki kez</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>reddedilen</translation>
    </message>
    <message>
        <source>notes about health, sealed until somebody has asked</source>
        <translation>sağlık notu, biri sorana dek mühürlü</translation>
    </message>
    <message>
        <source>values typed here that stay</source>
        <translation>burada yazılmış, kalan değer</translation>
    </message>
    <message>
        <source>lines whose letters were mended</source>
        <translation>harfleri düzeltilen satırlar</translation>
    </message>
    <message>
        <source>{rows} and {count} more</source>
        <translation>{rows} ve {count} tane daha</translation>
    </message>
    <message>
        <source>Left out: {columns}</source>
        <translation>Dışarıda bırakılan: {columns}</translation>
    </message>
</context>
<context>
    <name>ImportResultPage</name>
    <message>
        <source>Import</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>İçe aktarmayı geri al</translation>
    </message>
    <message>
        <source>What the import brought</source>
        <translation>İçe aktarmanın getirdikleri</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>other rooms</source>
        <translation>başka oda</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>iptal</translation>
    </message>
    <message>
        <source>changed in all</source>
        <translation>toplam değişen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>aynı</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>reddedilen</translation>
    </message>
    <message>
        <source>Import: {kind}</source>
        <translation>İçe aktarma: {kind}</translation>
    </message>
    <message>
        <source>{file}, as of {time}, by {name}</source>
        <translation>{file}, {time} itibarıyla, {name}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>In another room</source>
        <translation>Başka odada</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>İptal edilenler</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişenler</translation>
    </message>
    <message>
        <source>By your rules of retention, what it changed is not kept any more.</source>
        <translation>Saklama kurallarınıza göre neleri değiştirdiği artık saklanmıyor.</translation>
    </message>
    <message>
        <source>The import stands</source>
        <translation>İçe aktarma geçerli</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Hiçbir şey değişmedi</translation>
    </message>
    <message>
        <source>All of it was known already.</source>
        <translation>Hepsi zaten biliniyordu.</translation>
    </message>
    <message>
        <source>This import is undone</source>
        <translation>Bu içe aktarma geri alındı</translation>
    </message>
    <message>
        <source>All is as it was before, but for what was edited since.</source>
        <translation>Sonradan değiştirilenler dışında her şey eskisi gibi.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>The import of {file} was interrupted. Nothing of it came in: please import it again.</source>
        <translation>{file} içe aktarması yarıda kaldı. Ondan hiçbir şey girmedi: yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Adı yok</translation>
    </message>
    <message>
        <source>Lost letters</source>
        <translation>Kayıp harfler</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>Harf değil</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formül</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Çok uzun</translation>
    </message>
    <message>
        <source>Long note</source>
        <translation>Uzun not</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Fazla sütun</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Tırnak işareti</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Kesik</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Oda yok</translation>
    </message>
    <message>
        <source>No guest</source>
        <translation>Misafir yok</translation>
    </message>
    <message>
        <source>Unknown guest</source>
        <translation>Bilinmeyen misafir</translation>
    </message>
    <message>
        <source>No arrival</source>
        <translation>Geliş yok</translation>
    </message>
    <message>
        <source>No departure</source>
        <translation>Çıkış yok</translation>
    </message>
    <message>
        <source>Dates turned round</source>
        <translation>Ters tarihler</translation>
    </message>
    <message>
        <source>Too long a stay</source>
        <translation>Çok uzun konaklama</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Kişi sayısı</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>Ürün yok</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Başka para birimi</translation>
    </message>
    <message>
        <source>Somebody else’s number</source>
        <translation>Başkasının numarası</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n misafir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n konaklama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n satın alma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n oda</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tamamı</translation>
    </message>
    <message>
        <source>Room {room}, {first} to {last}: {name} and {other}</source>
        <translation>Oda {room}, {first} – {last}: {name} ve {other}</translation>
    </message>
</context>
<context>
    <name>ImportsSection</name>
    <message>
        <source>Guests from and to other systems</source>
        <translation>Başka sistemlerden gelen ve onlara giden misafirler</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Dosya içe aktar</translation>
    </message>
    <message>
        <source>Export all guests</source>
        <translation>Bütün misafirleri dışa aktar</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Geçmiş içe aktarmalar</translation>
    </message>
    <message>
        <source>Notes about health: ask the guest, then decide</source>
        <translation>Sağlık notları: misafire sorun, sonra karar verin</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Şimdi oku</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Henüz hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed</source>
        <translation>{new} yeni, {changed} değişti</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>geri alınıyor</translation>
    </message>
    <message>
        <source>cancelled, nothing came in</source>
        <translation>iptal edildi, hiçbir şey alınmadı</translation>
    </message>
    <message>
        <source>stopped by a fault, nothing came in</source>
        <translation>bir hata yüzünden durdu, hiçbir şey alınmadı</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>İçe aktarmayı geri al</translation>
    </message>
    <message>
        <source>Watched from now on: {folder}</source>
        <translation>Bundan sonra izlenecek: {folder}</translation>
    </message>
    <message>
        <source>The folder is not watched any more. Its files stay.</source>
        <translation>Klasör artık izlenmiyor. Dosyaları yerinde kalır.</translation>
    </message>
    <message>
        <source>There is nothing to confirm.</source>
        <translation>Onaylanacak bir şey yok.</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alerji</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Diyet</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Erişim</translation>
    </message>
    <message>
        <source>None of it</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Bu nedir</translation>
    </message>
    <message>
        <source>Asked and settled</source>
        <translation>Soruldu ve karara bağlandı</translation>
    </message>
    <message>
        <source>Settled: {name}</source>
        <translation>Karara bağlandı: {name}</translation>
    </message>
    <message>
        <source>Exported: {count} guests in {file}</source>
        <translation>Dışa aktarıldı: {file} içinde {count} misafir</translation>
    </message>
    <message numerus="yes">
        <source>%n of them want(s) discretion: no address or number stands there.</source>
        <translation>
            <numerusform>İçlerinden %n kişi gizlilik istiyor: adresi ya da numarası dosyada yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the privacy page of one who must be reached all the same, say why; then export again.</source>
        <translation>Yine de ulaşılması gereken kişi için gizlilik sayfasında nedenini yazın; sonra yeniden dışa aktarın.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Drop it here, or paste with Ctrl+V</source>
        <translation>Buraya bırakın ya da Ctrl+V ile yapıştırın</translation>
    </message>
    <message>
        <source>Place and camera data are removed</source>
        <translation>Konum ve kamera bilgileri silinir</translation>
    </message>
</context>
<context>
    <name>KeptDraft</name>
    <message>
        <source>Your draft from {time} is back.</source>
        <translation>Taslağınız geri geldi, saat {time}.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Taslağı at</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <source>Take away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>Başka birini seç …</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>Photos and papers</source>
        <translation>Fotoğraflar ve belgeler</translation>
    </message>
    <message>
        <source>Up to {most}: photos are made small and lose place and camera data, a PDF may have 2 MB. No identity papers and bank cards.</source>
        <translation>En çok {most}: fotoğraflar küçültülür, yer ve kamera bilgileri silinir; PDF 2 MB olabilir. Kimlik belgesi ve banka kartı olmaz.</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</source>
        <translation>Resimler ve PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <source>Choose a photo or a PDF</source>
        <translation>Fotoğraf ya da PDF seç</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Panodan</translation>
    </message>
    <message>
        <source>File kept</source>
        <translation>Dosya saklandı</translation>
    </message>
    <message>
        <source>File taken away</source>
        <translation>Dosya kaldırıldı</translation>
    </message>
</context>
<context>
    <name>KeptNote</name>
    <message>
        <source>Draft kept</source>
        <translation>Taslak saklandı</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Jest</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Şikâyet</translation>
    </message>
    <message>
        <source>Found item</source>
        <translation>Bulunan eşya</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>Teşekkür kartı</translation>
    </message>
    <message>
        <source>Search, or run a command (also /)</source>
        <translation>Ara veya komut çalıştır (ayrıca /)</translation>
    </message>
    <message>
        <source>Choose something new</source>
        <translation>Yeni bir şey seç</translation>
    </message>
    <message>
        <source>Approve at this desk</source>
        <translation>Bu bankoda onayla</translation>
    </message>
    <message>
        <source>Save, give or approve</source>
        <translation>Kaydet, ver veya onayla</translation>
    </message>
    <message>
        <source>Decline, with a reason</source>
        <translation>Nedeniyle reddet</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Son yapılanı geri al</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Bölüme git</translation>
    </message>
    <message>
        <source>hold Ctrl</source>
        <translation>Ctrl basılı</translation>
    </message>
    <message>
        <source>See the digits of the sections</source>
        <translation>Bölüm rakamlarını gör</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Sayfanın sonraki bölümü</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Another person at this desk</source>
        <translation>Bu bankoda başka biri</translation>
    </message>
    <message>
        <source>hold Space</source>
        <translation>Boşluk basılı</translation>
    </message>
    <message>
        <source>Show what is folded</source>
        <translation>Kapalı olanı göster</translation>
    </message>
    <message>
        <source>Close; a draft stays</source>
        <translation>Kapat; taslak kalır</translation>
    </message>
    <message>
        <source>Up to five preferences of a guest</source>
        <translation>Bir misafirin en çok beş tercihi</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
</context>
<context>
    <name>KindDoubt</name>
    <message>
        <source>This looks like a list of guests.</source>
        <translation>Bu bir misafir listesine benziyor.</translation>
    </message>
    <message>
        <source>Read as guests</source>
        <translation>Misafir olarak oku</translation>
    </message>
    <message>
        <source>This looks like a list of stays.</source>
        <translation>Bu bir konaklama listesine benziyor.</translation>
    </message>
    <message>
        <source>Read as stays</source>
        <translation>Konaklama olarak oku</translation>
    </message>
    <message>
        <source>This looks like a list of rooms.</source>
        <translation>Bu bir oda listesine benziyor.</translation>
    </message>
    <message>
        <source>Read as rooms</source>
        <translation>Oda olarak oku</translation>
    </message>
    <message>
        <source>This looks like a list of purchases.</source>
        <translation>Bu bir satın alma listesine benziyor.</translation>
    </message>
    <message>
        <source>Read as purchases</source>
        <translation>Satın alma olarak oku</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message numerus="yes">
        <source>Last 30 days: %n stay(s) of guests who came back</source>
        <translation>
            <numerusform>Son 30 gün: yeniden gelen misafirlerin %n konaklaması</numerusform>
        </translation>
    </message>
    <message>
        <source>with five preferences known: {known}  ·  with three honoured: {honoured}</source>
        <translation>beş tercihi bilinen: {known}  ·  üçü yerine getirilen: {honoured}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Lehçe</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarusça</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaycanca</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarca</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Boşnakça</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanca</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Çekçe</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danca</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunanca</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>İspanyolca</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonca</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Farsça</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fince</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>İrlandaca</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Endonezce</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayca</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamilce</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>İbranice</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hintçe</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Hırvatça</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Macarca</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Ermenice</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>İzlandaca</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>İtalyanca</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonca</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Gürcüce</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakça</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korece</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litvanca</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letonca</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Makedonca</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norveççe</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Felemenkçe</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portekizce</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumence</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusça</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovakça</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovence</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Arnavutça</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Sırpça</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>İsveççe</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tayca</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukraynaca</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamca</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Çince</translation>
    </message>
</context>
<context>
    <name>LastDay</name>
    <message>
        <source>Leaves</source>
        <translation>Ayrılış</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n gece</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LikedCard</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Hâlâ doğru</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Henüz bir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Last confirmed {day}, {name}</source>
        <translation>En son {day}, {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Not all of it was ever confirmed</source>
        <translation>Hepsi henüz onaylanmış değil</translation>
    </message>
    <message>
        <source>The oldest confirmed {day}</source>
        <translation>En eskisinin onayı: {day}</translation>
    </message>
    <message>
        <source>Up to five at once, without a mouse</source>
        <translation>Faresiz, tek seferde en çok beş</translation>
    </message>
    <message>
        <source>Not honoured after all</source>
        <translation>Yine de yerine getirilmedi</translation>
    </message>
    <message>
        <source>Honoured this stay</source>
        <translation>Bu konaklamada yerine getirildi</translation>
    </message>
</context>
<context>
    <name>LikedChip</name>
    <message>
        <source>not confirmed for long</source>
        <translation>çoktandır doğrulanmadı</translation>
    </message>
    <message>
        <source>this stay only</source>
        <translation>yalnız bu konaklama</translation>
    </message>
    <message>
        <source>honoured this stay</source>
        <translation>bu konaklamada yerine getirildi</translation>
    </message>
</context>
<context>
    <name>LikedForm</name>
    <message>
        <source>What the guest likes</source>
        <translation>Misafirin sevdiği</translation>
    </message>
    <message>
        <source>oat milk, quiet floor …</source>
        <translation>yulaf sütü, sessiz kat …</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Önemi</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>Write what the guest likes.</source>
        <translation>Misafirin neyi sevdiğini yazın.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>This stay only</source>
        <translation>Yalnız bu konaklama</translation>
    </message>
</context>
<context>
    <name>LikedQuestions</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Artık değil</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>Ask: still not wanted, “{what}”?</source>
        <translation>Sorun: “{what}” hâlâ istenmiyor mu?</translation>
    </message>
    <message>
        <source>Ask: still “{what}”?</source>
        <translation>Sorun: hâlâ “{what}” mı?</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Amount for {who}</source>
        <translation>Tutar: {who}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Take away the limit for {who}</source>
        <translation>Limiti kaldır: {who}</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>{amount} over</source>
        <translation>{amount} fazla</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} kaldı</translation>
    </message>
    <message>
        <source>{who} may give up to {amount} {period}.</source>
        <translation>{who} {period} en çok {amount} verebilir.</translation>
    </message>
    <message>
        <source>{who} may give one guest up to {amount} {period}.</source>
        <translation>{who} bir misafire {period} en çok {amount} verebilir.</translation>
    </message>
    <message>
        <source>{who} may give up to {amount} for one stay.</source>
        <translation>{who} bir konaklama için en çok {amount} verebilir.</translation>
    </message>
    <message>
        <source>{who} may give up to {amount} for one complaint {period}.</source>
        <translation>{who} bir şikâyet için {period} en çok {amount} verebilir.</translation>
    </message>
    <message>
        <source>{who}: the department gives up to {amount} {period}.</source>
        <translation>{who}: departman {period} en çok {amount} verir.</translation>
    </message>
    <message>
        <source>{who}: the whole house gives up to {amount} {period}.</source>
        <translation>{who}: bütün işletme {period} en çok {amount} verir.</translation>
    </message>
    <message>
        <source>in one gesture</source>
        <translation>bir jestte</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>günde</translation>
    </message>
    <message>
        <source>in one stay</source>
        <translation>bir konaklamada</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ayda</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>So much per person and day</source>
        <translation>Kişi başına günlük tutar</translation>
    </message>
    <message>
        <source>So much per guest and day</source>
        <translation>Misafir başına günlük tutar</translation>
    </message>
    <message>
        <source>So much per gesture</source>
        <translation>Jest başına tutar</translation>
    </message>
    <message>
        <source>So much per gesture, and three times that a day</source>
        <translation>Jest başına tutar, günde bunun üç katı</translation>
    </message>
    <message>
        <source>You, today</source>
        <translation>Siz, bugün</translation>
    </message>
    <message>
        <source>You, this month</source>
        <translation>Siz, bu ay</translation>
    </message>
    <message>
        <source>One gesture</source>
        <translation>Bir jest</translation>
    </message>
    <message>
        <source>You, this stay</source>
        <translation>Siz, bu konaklama</translation>
    </message>
    <message>
        <source>This guest, one gesture</source>
        <translation>Bu misafir, bir jest</translation>
    </message>
    <message>
        <source>This guest, today</source>
        <translation>Bu misafir, bugün</translation>
    </message>
    <message>
        <source>This guest, this stay</source>
        <translation>Bu misafir, bu konaklama</translation>
    </message>
    <message>
        <source>This guest, this month</source>
        <translation>Bu misafir, bu ay</translation>
    </message>
    <message>
        <source>This complaint</source>
        <translation>Bu şikâyet</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>Bu konaklama</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>This guest</source>
        <translation>Bu misafir</translation>
    </message>
    <message>
        <source>Your department</source>
        <translation>Departmanınız</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Bütün işletme</translation>
    </message>
    <message>
        <source>{amount} above your day</source>
        <translation>Günlük limitinizi {amount} aşıyor</translation>
    </message>
    <message>
        <source>{amount} above what one gesture may cost</source>
        <translation>Bir jestin limitini {amount} aşıyor</translation>
    </message>
    <message>
        <source>{amount} above what this guest may be given</source>
        <translation>Bu misafirin limitini {amount} aşıyor</translation>
    </message>
    <message>
        <source>{amount} above the limit</source>
        <translation>Limiti {amount} aşıyor</translation>
    </message>
    <message>
        <source>{amount} above {name}’s day</source>
        <translation>{name}: günlük limiti {amount} aşıyor</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>What each person may give without asking</source>
        <translation>Herkesin sormadan verebileceği</translation>
    </message>
    <message>
        <source>the tightest one wins</source>
        <translation>en dar olan geçerlidir</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Limit ekle</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>Bu takımı kullan</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>Limitleri kaydet</translation>
    </message>
    <message>
        <source>No limit yet: everybody asks for everything.</source>
        <translation>Henüz limit yok: herkes her şey için sorar.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What the limit is for</source>
        <translation>Limit ne için</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Saved. A higher limit holds now, a lower one from the next day or month.</source>
        <translation>Kaydedildi. Yükselen limit şimdi, düşen limit yeni günde veya ayda geçerli olur.</translation>
    </message>
    <message>
        <source>The limit is taken away.</source>
        <translation>Limit kaldırıldı.</translation>
    </message>
    <message>
        <source>The limit holds from now on.</source>
        <translation>Limit şu andan itibaren geçerli.</translation>
    </message>
    <message>
        <source>This set of limits is in use.</source>
        <translation>Bu limit takımı kullanımda.</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Name, by family name</source>
        <translation>Ad soyad, soyadına göre</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Geliş</translation>
    </message>
    <message>
        <source>Name: in house, arriving today, then last changed</source>
        <translation>Ad: otelde, bugün gelen, sonra son değişen</translation>
    </message>
    <message>
        <source>Name, last changed first</source>
        <translation>Ad, en son değişen önce</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>The card as it will print</source>
        <translation>Kartın baskıdaki hâli</translation>
    </message>
</context>
<context>
    <name>LoadingSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Yükleniyor</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Occasion</source>
        <translation>Özel gün</translation>
    </message>
    <message>
        <source>Styles mixed</source>
        <translation>Karışık stiller</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Bakılacak</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dışarıda</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>Hangi kartlar</translation>
    </message>
    <message>
        <source>Cards of this batch</source>
        <translation>Bu dizideki kartlar</translation>
    </message>
    <message>
        <source>Enter edits one, Space leaves one out, Ctrl+A chooses all.</source>
        <translation>Enter birini düzenler, Boşluk dışarıda bırakır, Ctrl+A tümünü seçer.</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>Başlangıç metni</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>El yazısı</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Like the computer</source>
        <translation>Bilgisayar gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Who looked at protected details</source>
        <translation>Korunan ayrıntılara kim baktı</translation>
    </message>
    <message>
        <source>Nobody has looked.</source>
        <translation>Kimse bakmadı.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) sent to the printer.</source>
        <translation>
            <numerusform>%n kart yazıcıya gönderildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Kaydedildi: {name}.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Kartı kaydet</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) came out of the printer.</source>
        <translation>
            <numerusform>%n kart yazıcıdan çıktı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterDetail</name>
    <message>
        <source>Room {number}</source>
        <translation>Oda {number}</translation>
    </message>
    <message>
        <source>ready by {time}</source>
        <translation>en geç {time} hazır</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Odada</translation>
    </message>
    <message>
        <source>Tightest limit</source>
        <translation>En dar limit</translation>
    </message>
    <message>
        <source>Like this, {days} days</source>
        <translation>Benzeri, {days} gün</translation>
    </message>
    <message>
        <source>no food in this</source>
        <translation>bunda yiyecek yok</translation>
    </message>
    <message>
        <source>inside the limit by now</source>
        <translation>artık limit içinde</translation>
    </message>
    <message>
        <source>{name} {up_to}</source>
        <translation>{name} ({up_to})</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kim karar verir</translation>
    </message>
    <message>
        <source>nobody on the staff</source>
        <translation>karar verecek kimse yok</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sizin</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>her tutar</translation>
    </message>
    <message>
        <source>up to {amount} a matter</source>
        <translation>konu başına en çok {amount}</translation>
    </message>
    <message>
        <source>nothing like it was asked</source>
        <translation>benzeri sorulmadı</translation>
    </message>
    <message>
        <source>{asked} asked, {approved} approved</source>
        <translation>{asked} soruldu, {approved} onaylandı</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Şimdiye kadar</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>{asker} asked {name}</source>
        <translation>İsteyen: {asker}, sorulan: {name}</translation>
    </message>
    <message>
        <source>no answer, {name} was asked too</source>
        <translation>yanıt gelmedi, ayrıca sorulan: {name}</translation>
    </message>
    <message>
        <source>{name} approved</source>
        <translation>Onaylayan: {name}</translation>
    </message>
    <message>
        <source>{name} approved, it was given</source>
        <translation>Onaylayan: {name}, verildi</translation>
    </message>
    <message>
        <source>{name} declined</source>
        <translation>Reddeden: {name}</translation>
    </message>
    <message>
        <source>{name} took it back</source>
        <translation>Geri alan: {name}</translation>
    </message>
    <message>
        <source>You are told at once</source>
        <translation>Size hemen haber verilir</translation>
    </message>
    <message>
        <source>{name} is told at once</source>
        <translation>Hemen haber verilir: {name}</translation>
    </message>
    <message>
        <source>It stands in {name}’s story</source>
        <translation>Misafirin geçmişinde görünür: {name}</translation>
    </message>
</context>
<context>
    <name>MatterHead</name>
    <message>
        <source>asked by {name}</source>
        <translation>isteyen: {name}</translation>
    </message>
</context>
<context>
    <name>NameParts</name>
    <message>
        <source>Given name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Middle name or patronymic</source>
        <translation>İkinci ad veya baba adı</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Ön ek</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>İkinci soyadı</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Addan sonra</translation>
    </message>
    <message>
        <source>Written the way of</source>
        <translation>Hangi dilin geleneğine göre</translation>
    </message>
    <message>
        <source>as its letters and language tell</source>
        <translation>harflerine ve dile göre</translation>
    </message>
    <message>
        <source>First line of cards</source>
        <translation>Kartların ilk satırı</translation>
    </message>
    <message>
        <source>Empty: as the card suggests it.</source>
        <translation>Boş bırakılırsa kartın önerdiği gibi.</translation>
    </message>
    <message>
        <source>Less about the name</source>
        <translation>Ad hakkında daha az</translation>
    </message>
    <message>
        <source>More about the name</source>
        <translation>Ad hakkında daha fazla</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Sırada</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Sırada ne var</translation>
    </message>
    <message>
        <source>Nothing is promised for the next hours.</source>
        <translation>Önümüzdeki saatler için söz yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n daha</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <translation>sizin</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Geri arama</translation>
    </message>
    <message>
        <source>Found item</source>
        <translation>Bulunan eşya</translation>
    </message>
    <message>
        <source>late</source>
        <translation>gecikti</translation>
    </message>
    <message>
        <source>guest leaves</source>
        <translation>misafir ayrılıyor</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>söz verildi</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>saat yok</translation>
    </message>
</context>
<context>
    <name>NoPairs</name>
    <message>
        <source>Looking through all guests</source>
        <translation>Tüm misafirlere bakılıyor</translation>
    </message>
    <message>
        <source>The pairs stand here when it is done; you can go on working meanwhile.</source>
        <translation>Bitince çiftler burada görünür; bu sırada çalışmaya devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>Nobody is here twice</source>
        <translation>Kimse iki kez kayıtlı değil</translation>
    </message>
    <message>
        <source>New guests are compared as they are added. You may look through everybody again.</source>
        <translation>Yeni misafirler eklendikçe karşılaştırılır. Herkesi yeniden karşılaştırabilirsiniz.</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Henüz kimse bakmadı</translation>
    </message>
    <message>
        <source>All guests are compared in the background; you can go on working meanwhile.</source>
        <translation>Tüm misafirler arka planda karşılaştırılır; bu sırada çalışmaya devam edebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Room {number}</source>
        <translation>Oda {number}</translation>
    </message>
    <message>
        <source>do not disturb until {time}</source>
        <translation>{time} saatine kadar rahatsız etmeyin</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Söz saati</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Yapan</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Saat</translation>
    </message>
</context>
<context>
    <name>NoteFormPage</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Reads by the window in the evening …</source>
        <translation>Akşamları pencere önünde kitap okur …</translation>
    </message>
    <message>
        <source>What a colleague should know</source>
        <translation>Ekip arkadaşı ne bilmeli</translation>
    </message>
    <message>
        <source>Private: folded away at the counter</source>
        <translation>Özel: bankoda kapalı durur</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Taslağınız geri geldi.</translation>
    </message>
    <message>
        <source>Choose the guest first.</source>
        <translation>Önce misafiri seçin.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notu kaydet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Not kaydedildi</translation>
    </message>
</context>
<context>
    <name>OccasionsCard</name>
    <message>
        <source>Occasions</source>
        <translation>Özel günler</translation>
    </message>
    <message>
        <source>Occasions of this week</source>
        <translation>Bu haftanın özel günleri</translation>
    </message>
    <message>
        <source>No birthday or anniversary this week</source>
        <translation>Bu hafta doğum günü veya yıl dönümü yok</translation>
    </message>
    <message>
        <source>An occasion, folded</source>
        <translation>Kapalı bir özel gün</translation>
    </message>
    <message numerus="yes">
        <source>married %n year(s)</source>
        <translation>
            <numerusform>%n yıllık evli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <translation>
            <numerusform>%n yaşına giriyor</numerusform>
        </translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>doğum günü bugün</translation>
    </message>
    <message>
        <source>birthday tomorrow</source>
        <translation>doğum günü yarın</translation>
    </message>
    <message>
        <source>birthday on {day}</source>
        <translation>doğum günü {day}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message numerus="yes">
        <source>, %n year(s)</source>
        <translation>
            <numerusform>, %n yıl</numerusform>
        </translation>
    </message>
    <message>
        <source>, today</source>
        <translation>, bugün</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>Offered instead</source>
        <translation>Yerine önerilen</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>The database is not answering</source>
        <translation>Veritabanı yanıt vermiyor</translation>
    </message>
    <message>
        <source>What you typed is kept on this computer.</source>
        <translation>Yazdıklarınız bu bilgisayarda saklandı.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>%n saniye sonra yeniden denenecek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Jest</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Spelt alike</source>
        <translation>Benzer yazılanlar</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Misafirler</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Odalar</translation>
    </message>
    <message>
        <source>Lost &amp; found</source>
        <translation>Kayıp eşya</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Jestler</translation>
    </message>
    <message>
        <source>Last guests</source>
        <translation>Son misafirler</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n konaklama</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Eylemler</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Oda {number}</translation>
    </message>
    <message>
        <source>nobody in it</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>Create guest “{name}”</source>
        <translation>Misafir oluştur: “{name}”</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Oda</translation>
    </message>
    <message>
        <source>Move to another room</source>
        <translation>Oda değiştir</translation>
    </message>
    <message>
        <source>Who shares the room</source>
        <translation>Odayı kim paylaşıyor</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Gelmedi</translation>
    </message>
    <message>
        <source>Stay longer</source>
        <translation>Uzat</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Çıkış yap</translation>
    </message>
    <message>
        <source>Leave early</source>
        <translation>Erken ayrılış</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Hediyeler</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Change the guest</source>
        <translation>Misafiri değiştir</translation>
    </message>
    <message>
        <source>Around the guest: child, partner, pet, a day</source>
        <translation>Misafirin çevresi: çocuk, eş, evcil hayvan, bir gün</translation>
    </message>
    <message>
        <source>Privacy: discreet, do not disturb, photo, files</source>
        <translation>Gizlilik: gözlerden uzak, rahatsız etmeyin, fotoğraf, dosyalar</translation>
    </message>
</context>
<context>
    <name>OmniboxField</name>
    <message>
        <source>Guest, room, item or command</source>
        <translation>Misafir, oda, eşya veya komut</translation>
    </message>
</context>
<context>
    <name>OmniboxPanel</name>
    <message>
        <source>Search results</source>
        <translation>Arama sonuçları</translation>
    </message>
    <message>
        <source>move</source>
        <translation>gez</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aç</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>eylemler</translation>
    </message>
    <message>
        <source>close</source>
        <translation>kapat</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>What we hold about you</source>
        <translation>Hakkınızda neler saklıyoruz</translation>
    </message>
    <message>
        <source>{house} may keep a photo of me, so that the staff recognise me. Only staff at the desk see it. I can take this back at any time without giving a reason; the photo is then deleted at once.</source>
        <translation>{house}, çalışanların beni tanıması için fotoğrafımı saklayabilir. Fotoğrafı yalnız resepsiyon çalışanları görür. İznimi neden belirtmeden istediğim zaman geri alabilirim; fotoğraf o anda silinir.</translation>
    </message>
    <message>
        <source>This is everything that is held about you, private notes included. Left out are the names of colleagues, notes about a room alone, and marks that prove whose a found thing is. You may have it corrected or erased; ask at the desk. The same in full, for another system, is in the JSON file.</source>
        <translation>Özel notlar da dahil, hakkınızda saklanan her şey budur. Çalışanların adları, yalnız odayla ilgili notlar ve bulunan eşyanın sahibini kanıtlayan işaretler çıkarılmıştır. Düzeltilmesini ya da silinmesini isteyebilirsiniz; resepsiyona sorun. Başka bir sistem için tam hâli JSON dosyasındadır.</translation>
    </message>
    <message>
        <source>Allergies, diet, health and access</source>
        <translation>Alerji, beslenme, sağlık ve erişim</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Konaklamalar</translation>
    </message>
    <message>
        <source>Orders, repairs and purchases</source>
        <translation>Siparişler, onarımlar ve alışverişler</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Jestler</translation>
    </message>
    <message>
        <source>Questions about a gesture</source>
        <translation>Jest hakkında sorular</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Lost and found things</source>
        <translation>Kaybolan ve bulunan eşyalar</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Verdiğiniz izinler</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Fotoğraflar ve dosyalar</translation>
    </message>
    <message>
        <source>When somebody looked at protected details</source>
        <translation>Korunan ayrıntılara ne zaman bakıldı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Kullandığı ad</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Hitap</translation>
    </message>
    <message>
        <source>In its own letters</source>
        <translation>Kendi yazısıyla</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Unvan</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>Düğün günü</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Saklanma başlangıcı</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Asked about allergies: none</source>
        <translation>Alerji soruldu: yok</translation>
    </message>
    <message>
        <source>People around you</source>
        <translation>Çevrenizdeki kişiler</translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>Anılacak günler</translation>
    </message>
    <message>
        <source>Cards that were not sent yet</source>
        <translation>Henüz gönderilmemiş kartlar</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Okunuşu</translation>
    </message>
    <message>
        <source>Middle name or patronymic</source>
        <translation>İkinci ad veya baba adı</translation>
    </message>
    <message>
        <source>Before the family name</source>
        <translation>Soyadından önce</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>İkinci soyadı</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Addan sonra</translation>
    </message>
    <message>
        <source>How our cards begin</source>
        <translation>Kartlarımızın başlangıcı</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Declined because</source>
        <translation>Ret nedeni</translation>
    </message>
    <message>
        <source>Offered instead</source>
        <translation>Yerine önerilen</translation>
    </message>
    <message>
        <source>Exception to</source>
        <translation>Şunun istisnası</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Raf</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Araç</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seri numarası</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Soran kişi</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Teslim alan</translation>
    </message>
    <message>
        <source>Sent with</source>
        <translation>Gönderildiği kargo</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Gönderi numarası</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Doğum yılı</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Doğum ayı</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
</context>
<context>
    <name>OwnerBand</name>
    <message>
        <source>Slept in {room}: {names}, {dates}</source>
        <translation>{room} numaralı odada kalan: {names}, {dates}</translation>
    </message>
    <message>
        <source>Nobody was told yet; nothing is sent without you.</source>
        <translation>Henüz kimseye haber verilmedi; siz olmadan bir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Link to {name}</source>
        <translation>Bağla: {name}</translation>
    </message>
    <message>
        <source>Does it belong to {name}?</source>
        <translation>Sahibi bu mu: {name}?</translation>
    </message>
    <message>
        <source>Belongs to {name}</source>
        <translation>Sahibi: {name}</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Bağı kaldır</translation>
    </message>
</context>
<context>
    <name>PadSlots</name>
    <message>
        <source>stands there already: will be confirmed</source>
        <translation>zaten yazılı: onaylanacak</translation>
    </message>
    <message>
        <source>goes against “{other}”</source>
        <translation>“{other}” ile çelişiyor</translation>
    </message>
    <message>
        <source>this group is full: {most} at most</source>
        <translation>bu grup dolu: en çok {most}</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Folded while nobody works here. Press a key or click.</source>
        <translation>Burada kimse çalışmadığı için kapalı. Bir tuşa basın ya da tıklayın.</translation>
    </message>
</context>
<context>
    <name>PairDeeds</name>
    <message>
        <source>One profile now: {name}</source>
        <translation>Artık tek profil: {name}</translation>
    </message>
    <message>
        <source>Two profiles again: {name}, {other}</source>
        <translation>Yeniden iki profil: {name}, {other}</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>Hatırlanacak: bunlar iki kişi</translation>
    </message>
    <message>
        <source>They may be suggested again</source>
        <translation>Yeniden önerilebilirler</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF kaydet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Yazıcı bulunamadı</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Yazıcıya gönderildi.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Kaydedildi: {name}.</translation>
    </message>
    <message>
        <source>No font has these characters: {letters}</source>
        <translation>Bu karakterler hiçbir yazı tipinde yok: {letters}</translation>
    </message>
    <message>
        <source>They print as empty boxes. Write the word in other letters, or print it so.</source>
        <translation>Boş kutu olarak basılırlar. Sözcüğü başka harflerle yazın ya da böyle yazdırın.</translation>
    </message>
    <message>
        <source>Not all of it has room on this paper.</source>
        <translation>Hepsi bu kâğıda sığmıyor.</translation>
    </message>
    <message>
        <source>What is too long ends with three dots.</source>
        <translation>Fazla uzun olan üç noktayla biter.</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Read this to the guest, or let them read it:</source>
        <translation>Bunu misafire okuyun ya da okumasını sağlayın:</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>The guest said yes</source>
        <translation>Misafir izin verdi</translation>
    </message>
    <message>
        <source>Photo of the guest</source>
        <translation>Misafirin fotoğrafı</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif)</source>
        <translation>Fotoğraflar (*.jpg *.jpeg *.png *.webp *.heic *.heif)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Fotoğraf seç</translation>
    </message>
    <message>
        <source>Consent withdrawn: delete the photo</source>
        <translation>İzin geri alındı: fotoğrafı sil</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation>Kalıcı olarak silinsin mi?</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>Photos</source>
        <translation>Fotoğraflar</translation>
    </message>
    <message>
        <source>No photos of documents and bank cards: a picture is as good as the thing.</source>
        <translation>Belge ve banka kartının fotoğrafı olmaz: resmi de kendisi kadar değerlidir.</translation>
    </message>
    <message>
        <source>Drop, or paste with Ctrl+V</source>
        <translation>Bırakın veya Ctrl+V ile yapıştırın</translation>
    </message>
    <message>
        <source>Place and camera data are removed</source>
        <translation>Yer ve kamera bilgileri silinir</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Photo, Delete takes it away</source>
        <translation>Fotoğraf, Delete kaldırır</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotoğraf seç</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif)</source>
        <translation>Fotoğraflar (*.jpg *.jpeg *.png *.webp *.heic *.heif)</translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message>
        <source>Six digits</source>
        <translation>Altı rakam</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>Name on cards and letters</source>
        <translation>Kart ve mektuplardaki ad</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>İş günü bitişi</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>night audit</source>
        <translation>gece kapanışı</translation>
    </message>
    <message>
        <source>Languages your guests are written to in</source>
        <translation>Misafirlere yazdığınız diller</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>İşletme</translation>
    </message>
    <message>
        <source>Save the place</source>
        <translation>İşletmeyi kaydet</translation>
    </message>
    <message>
        <source>This is a demo. Your own place, or another demo, is one page away; this one stays as it is.</source>
        <translation>Bu bir demo. Kendi işletmeniz veya başka bir demo bir sayfa ötede; bu demo olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Look round in a demo place, or show it to a new colleague. Your place stays as it is.</source>
        <translation>Bir demo işletmede gezinin veya onu yeni bir ekip arkadaşına gösterin. Sizin işletmeniz olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>To the welcome page</source>
        <translation>Karşılama sayfasına git</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>The place is saved.</source>
        <translation>İşletme kaydedildi.</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>Is here now</source>
        <translation>Şimdi burada</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Gelecek</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Geliş</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Ayrılış</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Beklenen saat</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>Ayrılış saati</translation>
    </message>
    <message>
        <source>Comes at</source>
        <translation>Geliş saati</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Yetişkin</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Çocuk</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Araç</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Plaka</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Grubun adı</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Söz yok</translation>
    </message>
    <message>
        <source>Word at the counter</source>
        <translation>Bankoda görünen söz</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Akılda kalsın</translation>
    </message>
    <message>
        <source>Late train, arrives at 23:31</source>
        <translation>Geç tren, varışı 23:31</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n gece</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencePad</name>
    <message>
        <source>Choose the guest first.</source>
        <translation>Önce misafiri seçin.</translation>
    </message>
    <message>
        <source>Write what the guest likes.</source>
        <translation>Misafirin neyi sevdiğini yazın.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>What the guest likes</source>
        <translation>Misafirin sevdiği</translation>
    </message>
    <message>
        <source>a few letters: oat, quiet, no feather …</source>
        <translation>birkaç harf: yulaf, sessiz, kuş tüyü istemez …</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Ne anlama gelebilir</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Taslağınız geri geldi.</translation>
    </message>
    <message>
        <source>Five are enough for once: write them down first.</source>
        <translation>Bir seferde beş yeter: önce bunları kaydedin.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} / {most}</translation>
    </message>
    <message>
        <source>The rest is written down. This cannot stand beside what is there.</source>
        <translation>Gerisi kaydedildi. Bu, yazılı olanların yanında duramaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) written down</source>
        <translation>
            <numerusform>%n tercih kaydedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n onaylandı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>only this</source>
        <translation>yalnızca bu</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>gerekli</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>sever</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>istemiyor</translation>
    </message>
    <message>
        <source>no matter</source>
        <translation>fark etmez</translation>
    </message>
    <message>
        <source>told us</source>
        <translation>misafirden</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>fark edildi</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>True size, no matter the marks</source>
        <translation>Gerçek boyut, işaretler olmasa da</translation>
    </message>
    <message>
        <source>Paper background</source>
        <translation>Kâğıt zemini</translation>
    </message>
    <message>
        <source>Room for a real signature</source>
        <translation>Gerçek imza için yer</translation>
    </message>
    <message>
        <source>Save as one PDF</source>
        <translation>Tek PDF olarak kaydet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Yazdırma</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Yazıcı bulunamadı</translation>
    </message>
    <message numerus="yes">
        <source>Go on: print %n</source>
        <translation>
            <numerusform>Devam: %n yazdır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)</source>
        <translation>
            <numerusform>%n kartı yazdır</numerusform>
        </translation>
    </message>
    <message>
        <source>Two on A4, to cut</source>
        <translation>A4’te iki, kesilecek</translation>
    </message>
    <message>
        <source>Four on A4, to cut</source>
        <translation>A4’te dört, kesilecek</translation>
    </message>
    <message>
        <source>Two on Letter, to cut</source>
        <translation>Letter’da iki, kesilecek</translation>
    </message>
    <message>
        <source>Four on Letter, to cut</source>
        <translation>Letter’da dört, kesilecek</translation>
    </message>
    <message>
        <source>True size, with crop marks</source>
        <translation>Gerçek boyut, kesim işaretleriyle</translation>
    </message>
    <message>
        <source>True size; no room for crop marks</source>
        <translation>Gerçek boyut; kesim işaretlerine yer yok</translation>
    </message>
    <message>
        <source>{percent} % of the true size, so that the crop marks fit</source>
        <translation>Gerçek boyutun {percent} %’i, kesim işaretleri sığsın diye</translation>
    </message>
    <message>
        <source>My own signature</source>
        <translation>Kendi imzam</translation>
    </message>
    <message>
        <source>Back side with our name</source>
        <translation>Arkada adımız</translation>
    </message>
    <message>
        <source>Each on its own, {width} × {height} mm</source>
        <translation>Her biri ayrı, {width} × {height} mm</translation>
    </message>
    <message>
        <source>So many cards of this size do not fit on the sheet.</source>
        <translation>Bu boyutta bu kadar kart yaprağa sığmaz.</translation>
    </message>
    <message>
        <source>Each on its own, in its own size</source>
        <translation>Her biri ayrı, kendi boyutunda</translation>
    </message>
</context>
<context>
    <name>PrintExtras</name>
    <message>
        <source>More about printing</source>
        <translation>Yazdırma ayrıntıları</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Yazıcı bulunamadı</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tepsi</translation>
    </message>
    <message>
        <source>Up to the edge of the paper</source>
        <translation>Kâğıdın kenarına kadar</translation>
    </message>
    <message>
        <source>Safe margins: 5 mm stay blank all around</source>
        <translation>Güvenli kenar boşluğu: her yanda 5 mm boş kalır</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>İki yüz</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Sınama sayfası yazdır</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Kept for this kind of paper, at this desk.</source>
        <translation>Bu kâğıt türü için, bu masada hatırlanacak.</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Yalnız bir yüz</translation>
    </message>
    <message>
        <source>Both, turned over the long edge</source>
        <translation>İkisi de, uzun kenardan çevrilir</translation>
    </message>
    <message>
        <source>Both, turned over the short edge</source>
        <translation>İkisi de, kısa kenardan çevrilir</translation>
    </message>
    <message>
        <source>As the printer likes</source>
        <translation>Yazıcının seçtiği gibi</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Sınama sayfası</translation>
    </message>
    <message>
        <source>Sent. Lay a ruler on the red bar: it is to be as long as it says.</source>
        <translation>Gönderildi. Kırmızı çubuğa cetvel koyun: yazdığı kadar uzun olmalı.</translation>
    </message>
    <message>
        <source>The red bar is 100 mm long; on a small sheet 50 mm.</source>
        <translation>Kırmızı çubuk 100 mm uzunluğundadır; küçük kâğıtta 50 mm.</translation>
    </message>
    <message>
        <source>The corners stand 5 mm from the edge of the paper.</source>
        <translation>Köşeler kâğıdın kenarından 5 mm içeridedir.</translation>
    </message>
    <message>
        <source>If the bar is shorter, switch off “fit to page” in the printer’s settings.</source>
        <translation>Çubuk daha kısaysa yazıcı ayarlarında “sayfaya sığdır” seçeneğini kapatın.</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopya</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Gerçek boyut</translation>
    </message>
    <message>
        <source>Room for a real signature</source>
        <translation>Islak imzaya yer</translation>
    </message>
    <message>
        <source>Paper background</source>
        <translation>Kâğıt zemini</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Yazıcı bulunamadı</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF kaydet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>My own signature</source>
        <translation>Kendi imzam</translation>
    </message>
    <message>
        <source>Back side with our name</source>
        <translation>Arkada adımız</translation>
    </message>
    <message>
        <source>This hand cannot write: {letters}</source>
        <translation>Bu el yazısı şunları yazamaz: {letters}</translation>
    </message>
    <message>
        <source>All letters are in this hand</source>
        <translation>Bütün harfler bu el yazısında var</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Too much text</source>
        <translation>Metin çok uzun</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>yazdırıyor</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durdu</translation>
    </message>
    <message>
        <source>A6 card, lying</source>
        <translation>A6 kart, yatay</translation>
    </message>
    <message>
        <source>A6 card, standing</source>
        <translation>A6 kart, dikey</translation>
    </message>
    <message>
        <source>A5 card, lying</source>
        <translation>A5 kart, yatay</translation>
    </message>
    <message>
        <source>A4 sheet, to cut</source>
        <translation>A4 kâğıt, kesmelik</translation>
    </message>
    <message>
        <source>Letter sheet, to cut</source>
        <translation>Letter kâğıt, kesilecek</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>C6 zarf</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>DL zarf</translation>
    </message>
    <message>
        <source>Label 62 × 29 mm</source>
        <translation>Etiket 62 × 29 mm</translation>
    </message>
    <message>
        <source>As the printer likes</source>
        <translation>Yazıcının seçtiği gibi</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>Bypass tray</source>
        <translation>Yan tepsi</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Zarflar</translation>
    </message>
    <message>
        <source>A5 sheet, standing</source>
        <translation>A5 yaprak, dikey</translation>
    </message>
    <message>
        <source>Long card, 210 × 99 mm</source>
        <translation>Uzun kart, 210 × 99 mm</translation>
    </message>
    <message>
        <source>Square card, 148 × 148 mm</source>
        <translation>Kare kart, 148 × 148 mm</translation>
    </message>
    <message>
        <source>Tag, 105 × 74 mm</source>
        <translation>Etiket, 105 × 74 mm</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>By your rules of retention %n thing(s) were removed.</source>
        <translation>
            <numerusform>Saklama kurallarınıza göre %n kayıt silindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that nothing harmful is served</source>
        <translation>Zararlı bir şey ikram edilmesin diye</translation>
    </message>
    <message>
        <source>To prepare the room</source>
        <translation>Odayı hazırlamak için</translation>
    </message>
    <message>
        <source>To help in an emergency</source>
        <translation>Acil durumda yardım için</translation>
    </message>
    <message>
        <source>No purpose written down</source>
        <translation>Amaç yazılmamış</translation>
    </message>
    <message>
        <source>Without a yes, to protect a life</source>
        <translation>İzinsiz, yaşamı korumak için</translation>
    </message>
    <message>
        <source>Agreed in person</source>
        <translation>Yüz yüze izin verdi</translation>
    </message>
    <message>
        <source>Agreed on the phone</source>
        <translation>Telefonda izin verdi</translation>
    </message>
    <message>
        <source>Agreed by e-mail</source>
        <translation>E-postayla izin verdi</translation>
    </message>
    <message>
        <source>Agreed on a signed form</source>
        <translation>İmzalı formla izin verdi</translation>
    </message>
    <message>
        <source>Agreed, before this was written down</source>
        <translation>İzin, ayrıntılar yazılmadan önce</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Mektup</translation>
    </message>
    <message>
        <source>A form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Başka bir şey</translation>
    </message>
    <message>
        <source>An identity paper</source>
        <translation>Kimlik belgesi</translation>
    </message>
    <message>
        <source>A bank card</source>
        <translation>Banka kartı</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) without contact: erased</source>
        <translation>
            <numerusform>İletişimi olmayan %n misafir: silme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected fact(s): deleted</source>
        <translation>
            <numerusform>%n korunan bilgi: silme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s): deleted</source>
        <translation>
            <numerusform>%n fotoğraf: silme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed find(s): the person is taken out</source>
        <translation>
            <numerusform>Kapanmış %n bulunan eşya: kişinin silinmesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of looks: deleted</source>
        <translation>
            <numerusform>Bakış günlüğünden %n satır: silme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken away: deleted for good</source>
        <translation>
            <numerusform>Kaldırılan %n dosya: kalıcı silme</numerusform>
        </translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kısa</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Uzun</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s): the former values are deleted, there is no way back</source>
        <translation>
            <numerusform>%n içe aktarma: önceki değerler silinir, geri alınamaz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyDeeds</name>
    <message>
        <source>Confirmed. It is kept for another term.</source>
        <translation>Doğrulandı. Bir süre daha saklanır.</translation>
    </message>
    <message>
        <source>Deleted, as the guest wished.</source>
        <translation>Misafirin isteğiyle silindi.</translation>
    </message>
    <message>
        <source>Nothing goes out to this guest now.</source>
        <translation>Artık bu misafire hiçbir şey gönderilmiyor.</translation>
    </message>
    <message>
        <source>This guest may be written to again.</source>
        <translation>Bu misafire yeniden yazılabilir.</translation>
    </message>
    <message>
        <source>Allowed for a quarter of an hour. The reason is kept.</source>
        <translation>Çeyrek saat için izin verildi. Neden kaydedildi.</translation>
    </message>
    <message>
        <source>The guest goes by this name everywhere now.</source>
        <translation>Misafir artık her yerde bu adla görünür.</translation>
    </message>
    <message>
        <source>The true name is back.</source>
        <translation>Gerçek ad geri geldi.</translation>
    </message>
    <message>
        <source>Not to be disturbed.</source>
        <translation>Rahatsız edilmeyecek.</translation>
    </message>
    <message>
        <source>May be disturbed again.</source>
        <translation>Artık rahatsız edilebilir.</translation>
    </message>
    <message>
        <source>The consent is written down. A photo may be kept.</source>
        <translation>İzin yazıldı. Fotoğraf saklanabilir.</translation>
    </message>
    <message>
        <source>The photo is deleted.</source>
        <translation>Fotoğraf silindi.</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>Fotoğraf saklandı</translation>
    </message>
    <message>
        <source>File kept</source>
        <translation>Dosya saklandı</translation>
    </message>
    <message>
        <source>File taken away</source>
        <translation>Dosya kaldırıldı</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Şu adla kaydedildi: {name}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>No font has these characters: {letters}. The JSON file has them all.</source>
        <translation>Bu karakterler hiçbir yazı tipinde yok: {letters}. JSON dosyasında hepsi var.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>To the guest</source>
        <translation>Misafire dön</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Begin with</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>your own numbers</source>
        <translation>kendi sayılarınız</translation>
    </message>
    <message>
        <source>How long the house keeps it</source>
        <translation>İşletme ne kadar süre saklar</translation>
    </message>
    <message>
        <source>The presets were put together in {month} and are no legal advice: law differs by country and changes. Your house must check them. Sums, ledger and chains are never touched.</source>
        <translation>Hazır değerler {month} tarihinde derlendi ve hukuki tavsiye değildir: yasalar ülkeye göre değişir ve zamanla yenilenir. İşletmeniz bunları denetlemelidir. Tutarlara, deftere ve kayıt zincirlerine dokunulmaz.</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Kuralları kaydet</translation>
    </message>
    <message>
        <source>What the next run removes</source>
        <translation>Sonraki çalıştırma neleri siler</translation>
    </message>
    <message>
        <source>The rules run once a business day, when the first person signs in, and at day close.</source>
        <translation>Kurallar her iş günü bir kez, ilk oturum açıldığında ve gün kapatılırken çalışır.</translation>
    </message>
    <message>
        <source>Run the rules now</source>
        <translation>Kuralları şimdi çalıştır</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>Kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>What earlier runs did</source>
        <translation>Önceki çalıştırmalar ne yaptı</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>kendiliğinden hiçbir zaman</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n yıl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ay</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due to be removed.</source>
        <translation>Süresi geçen bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n protected fact(s) go within 30 days unless confirmed</source>
        <translation>
            <numerusform>Doğrulanmazsa 30 gün içinde %n korunan bilgi silinir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for the next run</source>
        <translation>
            <numerusform>Sonraki çalıştırmaya %n kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>No run has removed anything yet.</source>
        <translation>Henüz hiçbir çalıştırma bir şey silmedi.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Kurallar kaydedildi.</translation>
    </message>
    <message>
        <source>The rules have run.</source>
        <translation>Kurallar çalıştırıldı.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Printing</source>
        <translation>Yazdırılıyor</translation>
    </message>
    <message>
        <source>Cards that are out</source>
        <translation>Çıkan kartlar</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Kalanı iptal et</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydediliyor</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>PromisedCard</name>
    <message>
        <source>Promised</source>
        <translation>Verilen sözler</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>en geç {time}</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>tables and the rules in them</source>
        <translation>tablolar ve içlerindeki kurallar</translation>
    </message>
    <message>
        <source>references between tables</source>
        <translation>tablolar arası başvurular</translation>
    </message>
    <message>
        <source>sums of the budgets</source>
        <translation>bütçe toplamları</translation>
    </message>
    <message>
        <source>what gestures cost</source>
        <translation>jestlerin maliyeti</translation>
    </message>
    <message>
        <source>gestures that no limit counted</source>
        <translation>hiçbir limitin saymadığı jestler</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>sorular ve yanıtlar</translation>
    </message>
    <message>
        <source>who decided what, and when</source>
        <translation>kimin neye, ne zaman karar verdiği</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limitler</translation>
    </message>
    <message>
        <source>employees, their roles and PINs</source>
        <translation>çalışanlar, rolleri ve PIN’leri</translation>
    </message>
    <message>
        <source>currency, time zone and end of the day</source>
        <translation>para birimi, saat dilimi ve gün sonu</translation>
    </message>
    <message>
        <source>chains of entries</source>
        <translation>kayıt zincirleri</translation>
    </message>
    <message>
        <source>seals of closed days</source>
        <translation>kapatılan günlerin mühürleri</translation>
    </message>
    <message>
        <source>words beside the entries</source>
        <translation>kayıtların yanındaki sözler</translation>
    </message>
    <message>
        <source>moments of the entries</source>
        <translation>kayıtların zamanı</translation>
    </message>
    <message>
        <source>photos and documents</source>
        <translation>fotoğraflar ve belgeler</translation>
    </message>
    <message>
        <source>the search index</source>
        <translation>arama dizini</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>dosyanın kendisi</translation>
    </message>
</context>
<context>
    <name>ProofSection</name>
    <message>
        <source>Close the business day</source>
        <translation>İş gününü kapat</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Günü kapat</translation>
    </message>
    <message>
        <source>Copy of the place</source>
        <translation>İşletmenin kopyası</translation>
    </message>
    <message>
        <source>Everything in one file, checked before it counts. It holds every guest: keep it locked away.</source>
        <translation>Her şey tek dosyada; kopya denetlenmeden sayılmaz. İçinde bütün misafirler var: kilit altında tutun.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopya al</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopyalar</translation>
    </message>
    <message>
        <source>Copied and checked: {file}</source>
        <translation>Kopyalandı ve denetlendi: {file}</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Her şeyi denetle</translation>
    </message>
    <message>
        <source>Adds every sum again and follows every chain of entries. It changes nothing.</source>
        <translation>Bütün toplamları yeniden yapar, bütün kayıt zincirlerini izler. Hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Şimdi denetle</translation>
    </message>
    <message>
        <source>Every day that is over is closed.</source>
        <translation>Biten bütün günler kapatıldı.</translation>
    </message>
    <message>
        <source>{day} is over and not closed yet.</source>
        <translation>{day} bitti, henüz kapatılmadı.</translation>
    </message>
    <message>
        <source>The day is closed and sealed.</source>
        <translation>Gün kapatıldı ve mühürlendi.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is as it was written: %n checked.</source>
        <translation>
            <numerusform>Her şey yazıldığı gibi: %n kayıt denetlendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not fit: {name} ({detail}). Keep the data as it is and call your administrator.</source>
        <translation>Uymuyor: {name} ({detail}). Verileri olduğu gibi bırakın ve sistem yöneticinizi arayın.</translation>
    </message>
</context>
<context>
    <name>PurchaseActions</name>
    <message>
        <source>{what}: handed over</source>
        <translation>{what}: teslim edildi</translation>
    </message>
    <message>
        <source>{what}: given up</source>
        <translation>{what}: vazgeçildi</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Teslime hazır</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>Başka saat …</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Müşteriyi aç</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Vazgeçildi</translation>
    </message>
    <message>
        <source>{what}: ready</source>
        <translation>{what}: hazır</translation>
    </message>
</context>
<context>
    <name>PurchaseCard</name>
    <message>
        <source>{time} late</source>
        <translation>{time} gecikti</translation>
    </message>
    <message>
        <source>in {count} min</source>
        <translation>{count} dk kaldı</translation>
    </message>
</context>
<context>
    <name>PurchaseFormPage</name>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Trail shoes, size 39</source>
        <translation>Patika ayakkabısı, 39 numara</translation>
    </message>
    <message>
        <source>Shelf or bench</source>
        <translation>Raf veya tezgâh</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Söz verilen gün</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Başka saat</translation>
    </message>
    <message>
        <source>New order, repair or hold</source>
        <translation>Yeni sipariş, onarım veya ayırma</translation>
    </message>
    <message>
        <source>{number}: {what}</source>
        <translation>{number}: {what}</translation>
    </message>
    <message>
        <source>{what}: another time is promised</source>
        <translation>{what}: yeni saat sözü verildi</translation>
    </message>
</context>
<context>
    <name>QuestionBand</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Has one…</source>
        <translation>Var…</translation>
    </message>
    <message>
        <source>{name} shares the room. Nobody has asked {name} about allergies.</source>
        <translation>{name} odayı paylaşıyor. {name} için alerji henüz sorulmadı.</translation>
    </message>
    <message>
        <source>Nobody has asked {name} about allergies.</source>
        <translation>{name} için alerji henüz sorulmadı.</translation>
    </message>
    <message>
        <source>Only for {name}</source>
        <translation>Yalnızca {name} için</translation>
    </message>
    <message>
        <source>Which allergy</source>
        <translation>Hangi alerji</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>Ne kadar ağır</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alerji</translation>
    </message>
    <message>
        <source>Nobody has said what is in this. {name} shares the room and may not be able to have it.</source>
        <translation>Bunun içinde ne olduğunu kimse söylemedi. {name} odayı paylaşıyor; ona uygun olmayabilir.</translation>
    </message>
    <message>
        <source>Nobody has said what is in this, and {name} may not be able to have it.</source>
        <translation>Bunun içinde ne olduğunu kimse söylemedi; {name} için uygun olmayabilir.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Bunu kim söylüyor</translation>
    </message>
    <message>
        <source>Ewa, kitchen</source>
        <translation>Ewa, mutfak</translation>
    </message>
    <message>
        <source>It is free of that</source>
        <translation>İçinde bu yok</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Quiet and discretion</source>
        <translation>Rahat ve gizlilik</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Rahatsız etmeyin</translation>
    </message>
    <message>
        <source>May be disturbed again</source>
        <translation>Artık rahatsız edilebilir</translation>
    </message>
    <message>
        <source>Discreet: nothing is sent to this guest or printed</source>
        <translation>Gizlilik: hiçbir şey gönderilmez ve yazdırılmaz</translation>
    </message>
    <message>
        <source>Why it goes out all the same</source>
        <translation>Neden yine de gönderiliyor</translation>
    </message>
    <message>
        <source>asked for it in person …</source>
        <translation>kendisi istedi …</translation>
    </message>
    <message>
        <source>Allow for a quarter of an hour</source>
        <translation>Çeyrek saat izin ver</translation>
    </message>
    <message>
        <source>Not to be disturbed until {time}</source>
        <translation>Rahatsız edilmeyecek, bitiş: {time}</translation>
    </message>
    <message>
        <source>May be disturbed</source>
        <translation>Rahatsız edilebilir</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>until nine tomorrow</source>
        <translation>yarın dokuza kadar</translation>
    </message>
    <message>
        <source>Cards, envelopes and notes are stopped, whoever is at the desk.</source>
        <translation>Bankoda kim olursa olsun kartlar, zarflar ve notlar durdurulur.</translation>
    </message>
    <message>
        <source>You may send or print something until {time}.</source>
        <translation>Gönderme ve yazdırma izni, bitiş: {time}.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery code</source>
        <translation>Kurtarma kodu</translation>
    </message>
    <message>
        <source>New PIN for {name}</source>
        <translation>Yeni PIN: {name}</translation>
    </message>
    <message>
        <source>Type the code that was printed when this place was set up. It works once.</source>
        <translation>İşletme kurulurken yazdırılan kodu girin. Kod bir kez geçerlidir.</translation>
    </message>
    <message>
        <source>New PIN, six digits</source>
        <translation>Yeni PIN, altı rakam</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Yeni PIN, yeniden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN’i belirle</translation>
    </message>
    <message>
        <source>The PIN is set. This is the next recovery code: write it down and lock it away.</source>
        <translation>PIN belirlendi. Yeni kurtarma kodu bu: bir yere yazın ve kilit altında saklayın.</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Yazdım</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Kurtarma kodu</translation>
    </message>
    <message>
        <source>The only way back in if every manager forgets their PIN. Shown once: print it, lock it away.</source>
        <translation>Bütün müdürler PIN’ini unutursa tek giriş yolu. Bir kez gösterilir: yazdırın, kilit altında saklayın.</translation>
    </message>
    <message>
        <source>It is on paper, in a safe place</source>
        <translation>Kâğıtta ve güvenli bir yerde</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Sayfayı yazdır</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Later, when you like</source>
        <translation>Sonra, istediğiniz zaman</translation>
    </message>
    <message>
        <source>Add the team, each with their own PIN</source>
        <translation>Ekibi ekleyin, herkesin kendi PIN’i olsun</translation>
    </message>
    <message>
        <source>Set what each person may give</source>
        <translation>Herkesin ne verebileceğini belirleyin</translation>
    </message>
    <message>
        <source>Enter rooms and arrivals</source>
        <translation>Odaları ve gelişleri girin</translation>
    </message>
    <message>
        <source>No printer is set up here. Save the sheet, or write the code down.</source>
        <translation>Burada kurulu yazıcı yok. Sayfayı kaydedin veya kodu bir yere yazın.</translation>
    </message>
    <message>
        <source>Sent to {printer}. One page.</source>
        <translation>Gönderildi: {printer}. Bir sayfa.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Sayfayı kaydet</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: who has it can open the place.</source>
        <translation>Kaydedildi. Yazdırın, sonra dosyayı silin: elinde olan, işletmeyi açabilir.</translation>
    </message>
    <message>
        <source>Keep this page where only the owner can reach it.</source>
        <translation>Bu sayfayı yalnızca işletme sahibinin ulaşacağı bir yerde saklayın.</translation>
    </message>
    <message>
        <source>On the sign-in screen choose a manager, then “Use the recovery code”. It works once.</source>
        <translation>Oturum ekranında bir müdür, sonra “Kurtarma kodunu kullan” seçin. Kod bir kez geçerlidir.</translation>
    </message>
</context>
<context>
    <name>RejectedCard</name>
    <message>
        <source>Rejected rows by reason</source>
        <translation>Nedenine göre reddedilen satırlar</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Reddedilen satırlar</translation>
    </message>
    <message>
        <source>Save the rejected rows, with reasons</source>
        <translation>Reddedilen satırları nedenleriyle kaydet</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>PDF raporu</translation>
    </message>
    <message>
        <source>Correct them and import again: nobody comes in twice.</source>
        <translation>Düzeltip yeniden içe aktarın: kimse iki kez gelmez.</translation>
    </message>
    <message>
        <source>No row was rejected</source>
        <translation>Hiçbir satır reddedilmedi</translation>
    </message>
    <message>
        <source>Everything in the file came in.</source>
        <translation>Dosyadaki her şey girdi.</translation>
    </message>
    <message>
        <source>Edits made since, which were kept</source>
        <translation>Sonradan yapılan ve korunan düzenlemeler</translation>
    </message>
    <message>
        <source>Nothing was edited since</source>
        <translation>O zamandan beri bir şey düzenlenmedi</translation>
    </message>
    <message>
        <source>All of it is as it was before the import.</source>
        <translation>Her şey içe aktarmadan önceki gibi.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Row {number}: {why}</source>
        <translation>Satır {number}: {why}</translation>
    </message>
</context>
<context>
    <name>ReleaseSheet</name>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Bu gerekli.</translation>
    </message>
    <message>
        <source>Hand it back</source>
        <translation>Geri ver</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Geri verildi</translation>
    </message>
    <message>
        <source>Send it home</source>
        <translation>Eve gönder</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Somebody keeps it</source>
        <translation>Birine bırak</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <translation>Onun olsun</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>Elden çıkar</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Elden çıkarıldı</translation>
    </message>
    <message>
        <source>Move to another shelf</source>
        <translation>Başka rafa koy</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Taşındı</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Which paper was shown</source>
        <translation>Gösterilen belge</translation>
    </message>
    <message>
        <source>The kind only: no number and no copy is kept.</source>
        <translation>Yalnızca türü: numara ve kopya saklanmaz.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Takip numarası</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Kim alıyor</translation>
    </message>
    <message>
        <source>the finder, a charity …</source>
        <translation>bulan kişi, bir hayır kurumu …</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>recycled, destroyed …</source>
        <translation>geri dönüşüm, imha …</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Raf</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Open guest</source>
        <translation>Misafiri aç</translation>
    </message>
    <message>
        <source>Find the guest</source>
        <translation>Misafiri bul</translation>
    </message>
    <message>
        <source>Say in a few words why it cannot be.</source>
        <translation>Neden olamayacağını birkaç sözle yazın.</translation>
    </message>
    <message>
        <source>Write what you offered instead: there is no bare no.</source>
        <translation>Yerine ne önerdiğinizi yazın: yalın bir hayır olmaz.</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kim ilgileniyor</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Söz saati</translation>
    </message>
    <message>
        <source>Choose a request to see it in full.</source>
        <translation>Tamamını görmek için bir istek seçin.</translation>
    </message>
    <message>
        <source>Why it cannot be</source>
        <translation>Neden olmaz</translation>
    </message>
    <message>
        <source>Offered instead</source>
        <translation>Yerine önerilen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Print note</source>
        <translation>Notu yazdır</translation>
    </message>
    <message>
        <source>{how}, {time}</source>
        <translation>{how}, {time}</translation>
    </message>
    <message>
        <source>private</source>
        <translation>özel</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Taken by {name}</source>
        <translation>Alan: {name}</translation>
    </message>
    <message>
        <source>Exception to a house rule: {rule}</source>
        <translation>Kural dışı: {rule}</translation>
    </message>
    <message>
        <source>Done by {who}</source>
        <translation>Yapan: {who}</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Rahatsız etmeyin, bitiş: {time}</translation>
    </message>
</context>
<context>
    <name>RequestFields</name>
    <message>
        <source>Private: folded away at the counter</source>
        <translation>Özel: bankoda kapalı durur</translation>
    </message>
    <message>
        <source>10:15, +30 or tomorrow 9:00</source>
        <translation>10:15, +30 veya yarın 9:00</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>2 pillows 10:15</source>
        <translation>2 yastık 10:15</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kaç tane</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>room or place</source>
        <translation>oda veya yer</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Söz saati</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departman</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kim ilgileniyor</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Nasıl istendi</translation>
    </message>
    <message>
        <source>Exception to a house rule</source>
        <translation>Kural dışı</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>so that next time it is known</source>
        <translation>bir dahaki sefere bilinsin</translation>
    </message>
</context>
<context>
    <name>RequestFormPage</name>
    <message>
        <source>New request</source>
        <translation>Yeni istek</translation>
    </message>
    <message>
        <source>room or place</source>
        <translation>oda veya yer</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>RequestListCard</name>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Hepsi yapıldı</translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>bugün %n yapıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is open</source>
        <translation>Sizde açık bir şey yok</translation>
    </message>
    <message>
        <source>Nothing was answered yet</source>
        <translation>Henüz yanıtlanan yok</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>in person</source>
        <translation>yüz yüze</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonla</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-postayla</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>mesajla</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>sohbetle</translation>
    </message>
    <message>
        <source>in a post</source>
        <translation>paylaşımda</translation>
    </message>
    <message>
        <source>in a review</source>
        <translation>yorumda</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Geciken</translation>
    </message>
    <message>
        <source>Within two hours</source>
        <translation>İki saat içinde</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>No time promised</source>
        <translation>Saat sözü yok</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>no time promised</source>
        <translation>saat sözü yok</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>kimse yok</translation>
    </message>
    <message>
        <source>{count} × {what}</source>
        <translation>{count} × {what}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>saat yok</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} gecikti</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} kaldı</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} gün</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} sa</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} sa {minutes}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>bugün {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>yarın {time}</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>Hand over all</source>
        <translation>Tümünü devret</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Departmana göre</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Saate göre</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Benim</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlanan</translation>
    </message>
    <message>
        <source>How the list is told</source>
        <translation>Liste düzeni</translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>bugün %n yapıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n geciken</numerusform>
        </translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Not {number}</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Undo the import</source>
        <translation>İçe aktarmayı geri al</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Başka bir dosya</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) came in</source>
        <translation>
            <numerusform>%n konaklama geldi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) came in</source>
        <translation>
            <numerusform>%n oda geldi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) came in</source>
        <translation>
            <numerusform>%n alışveriş geldi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) came in</source>
        <translation>
            <numerusform>%n misafir içeri alındı</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} unchanged; {twice} of the new ones may be here twice.</source>
        <translation>{new} yeni, {changed} değişti, {same} zaten aynıydı, yenilerden {twice} tanesi belki iki kez.</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>İçe aktarma geri alındı</translation>
    </message>
    <message>
        <source>{removed} removed, {restored} as they were before.</source>
        <translation>{removed} silindi, {restored} eskisi gibi.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>aynı</translation>
    </message>
    <message>
        <source>maybe twice</source>
        <translation>belki iki kez</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>reddedilen</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s).</source>
        <translation>
            <numerusform>%n saniye.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s).</source>
        <translation>
            <numerusform>%n dakika.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsCard</name>
    <message>
        <source>What is held about the guest</source>
        <translation>Misafir hakkında saklananlar</translation>
    </message>
    <message>
        <source>Everything, private notes included: to be read as PDF, to be taken elsewhere as JSON.</source>
        <translation>Özel notlar da dahil her şey: okumak için PDF, başka yere aktarmak için JSON.</translation>
    </message>
    <message>
        <source>Language of the PDF</source>
        <translation>PDF’nin dili</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>JSON olarak kaydet</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Kalıcı olarak sil…</translation>
    </message>
    <message>
        <source>Names, words, photos and facts go; stays and sums stay. Nothing brings it back.</source>
        <translation>Adlar, yazılar, fotoğraflar ve bilgiler silinir; konaklamalar ve tutarlar kalır. Geri alınamaz.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Front desk</source>
        <translation>Resepsiyon</translation>
    </message>
    <message>
        <source>Concierge</source>
        <translation>Konsiyerj</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Kat hizmetleri</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Mutfak</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Teknik servis</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Vardiya sorumlusu</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Müdür</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Sistem yöneticisi</translation>
    </message>
    <message>
        <source>Sees and edits guests and stays, gives within a limit, logs requests and finds.</source>
        <translation>Misafir ve konaklamaları görür ve değiştirir, limit içinde verir, istek ve bulunan eşya kaydeder.</translation>
    </message>
    <message>
        <source>Sees guests without what is protected, gives within a limit, logs requests and finds.</source>
        <translation>Misafirleri korunan bilgiler olmadan görür, limit içinde verir, istek ve bulunan eşya kaydeder.</translation>
    </message>
    <message>
        <source>Sees guests and their allergies, gives within a limit, logs requests and finds.</source>
        <translation>Misafirleri ve alerjilerini görür, limit içinde verir, istek ve bulunan eşya kaydeder.</translation>
    </message>
    <message>
        <source>Sees guests without what is protected, logs requests and finds, gives nothing.</source>
        <translation>Misafirleri korunan bilgiler olmadan görür, istek ve bulunan eşya kaydeder, bir şey vermez.</translation>
    </message>
    <message>
        <source>Sees guests without what is protected, logs finds and hands them over, gives nothing.</source>
        <translation>Misafirleri korunan bilgiler olmadan görür, bulunan eşyayı kaydeder ve teslim eder, bir şey vermez.</translation>
    </message>
    <message>
        <source>Everything at the desk, decides what goes above a limit, may act in an emergency.</source>
        <translation>Bankodaki her şey; limit üstüne karar verir, acil durumda kendisi davranabilir.</translation>
    </message>
    <message>
        <source>Everything, and sets limits, the catalogue, the place and who works here.</source>
        <translation>Her şey; ayrıca limitleri, kataloğu, işletmeyi ve çalışanları belirler.</translation>
    </message>
    <message>
        <source>Looks after people, the place and its copies; sees no protected facts and gives nothing.</source>
        <translation>Kişilere, işletmeye ve kopyalara bakar; korunan bilgileri görmez, bir şey vermez.</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Oda {number}</translation>
    </message>
    <message>
        <source>A new room</source>
        <translation>Yeni oda</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Belirtilmedi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Listeden çıkar</translation>
    </message>
</context>
<context>
    <name>RoomPick</name>
    <message>
        <source>Room</source>
        <translation>Oda</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Odalar</translation>
    </message>
    <message>
        <source>No room is free.</source>
        <translation>Boş oda yok.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Sonra seç</translation>
    </message>
    <message>
        <source>A manager adds them once. The button leads there, and so does Ctrl+K with the word “{word}”.</source>
        <translation>Odaları bir müdür bir kez ekler. Düğme oraya götürür; Ctrl+K ve “{word}” kelimesi de.</translation>
    </message>
    <message>
        <source>No room is written down yet</source>
        <translation>Henüz yazılı oda yok</translation>
    </message>
    <message>
        <source>{name} is expected</source>
        <translation>{name} bekleniyor</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Oda {number}</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>Odalar</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Yeni oda</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tüm odalar</translation>
    </message>
    <message>
        <source>No room is written down yet</source>
        <translation>Henüz yazılı oda yok</translation>
    </message>
    <message>
        <source>A manager adds them.</source>
        <translation>Odaları bir müdür ekler.</translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>Kat {floor}</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Öbür odalar</translation>
    </message>
    <message>
        <source>Room {number} is on the list</source>
        <translation>Oda {number} listede</translation>
    </message>
    <message>
        <source>Room {number} is changed</source>
        <translation>Oda {number} değiştirildi</translation>
    </message>
    <message>
        <source>Room {number} is off the list</source>
        <translation>Oda {number} listeden çıkarıldı</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Oda {number}</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}, çıkış {day}</translation>
    </message>
    <message>
        <source>{name} is expected</source>
        <translation>{name} bekleniyor</translation>
    </message>
    <message>
        <source>free</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>Room {number}: {state}</source>
        <translation>Oda {number}: {state}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Change this room…</source>
        <translation>Bu odayı değiştir…</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Fifty millimetres on this screen</source>
        <translation>Bu ekranda elli milimetre</translation>
    </message>
    <message>
        <source>50 mm on this screen</source>
        <translation>Bu ekranda 50 mm</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>So it will look</source>
        <translation>Böyle görünecek</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>bir hediye</translation>
    </message>
    <message>
        <source>today, on a card</source>
        <translation>bugün, kartta</translation>
    </message>
    <message>
        <source>a gesture at {time}</source>
        <translation>saat {time}, bir jest</translation>
    </message>
    <message>
        <source>counts for {day}</source>
        <translation>sayıldığı gün: {day}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Misafirler</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Jestler</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Şikâyetler</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Onaylar</translation>
    </message>
    <message>
        <source>Lost &amp; found</source>
        <translation>Kayıp eşya</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Çalışanlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Odalar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Jest</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Şikâyet</translation>
    </message>
    <message>
        <source>Found item</source>
        <translation>Bulunan eşya</translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>Teşekkür kartı</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Misafir</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Rezervasyonsuz misafir</translation>
    </message>
    <message>
        <source>Expected guest</source>
        <translation>Beklenen misafir</translation>
    </message>
    <message>
        <source>Order, repair or hold</source>
        <translation>Sipariş, onarım veya ayırma</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Olası yinelenen kayıtlar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Lock an idle desk after</source>
        <translation>Boş bankoyu kilitle</translation>
    </message>
    <message>
        <source>A question stands for</source>
        <translation>Sorunun süresi</translation>
    </message>
    <message>
        <source>Ask the next one up after</source>
        <translation>Bir üste sorma süresi</translation>
    </message>
    <message>
        <source>Erase guests without contact for</source>
        <translation>Şu süredir gelmeyen misafirleri sil</translation>
    </message>
    <message>
        <source>Delete protected facts after</source>
        <translation>Korunan bilgileri silme süresi</translation>
    </message>
    <message>
        <source>Delete photos after</source>
        <translation>Fotoğrafları silme süresi</translation>
    </message>
    <message>
        <source>Take people out of closed finds after</source>
        <translation>Kapanan bulunan eşyadan kişileri silme süresi</translation>
    </message>
    <message>
        <source>Delete the log of looks after</source>
        <translation>Bakış günlüğünü silme süresi</translation>
    </message>
    <message>
        <source>Delete drafts after</source>
        <translation>Taslakları silme süresi</translation>
    </message>
    <message>
        <source>Keep the way back of imports for</source>
        <translation>İçe aktarmaları geri alma süresi</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Ayarların bölümü</translation>
    </message>
    <message>
        <source>Computer and PIN</source>
        <translation>Bilgisayar ve PIN</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>İşletme</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limitler</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Day and proof</source>
        <translation>Gün ve denetim</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>Card texts</source>
        <translation>Kart metinleri</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>İçe ve dışa aktarma</translation>
    </message>
</context>
<context>
    <name>SetupFields</name>
    <message>
        <source>Name on cards and letters</source>
        <translation>Kart ve mektuplardaki ad</translation>
    </message>
    <message>
        <source>Hotel Aurora</source>
        <translation>Aurora Oteli</translation>
    </message>
    <message>
        <source>What kind of place is it?</source>
        <translation>İşletmenin türü nedir?</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Otel</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Dükkân</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>İş günü bitişi</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Ekran dili</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Ad ve soyadı</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, altı rakam</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN, yeniden</translation>
    </message>
    <message>
        <source>Languages your guests are written to in</source>
        <translation>Misafirlere yazdığınız diller</translation>
    </message>
    <message>
        <source>not a date, not 123456</source>
        <translation>tarih veya 123456 olmasın</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>İşletmeniz</translation>
    </message>
    <message>
        <source>night audit</source>
        <translation>gece kapanışı</translation>
    </message>
    <message>
        <source>each person may change it</source>
        <translation>herkes kendisi değiştirebilir</translation>
    </message>
    <message>
        <source>The first manager</source>
        <translation>İlk müdür</translation>
    </message>
    <message>
        <source>Adds the others, sets limits, can do everything.</source>
        <translation>Öbürlerini ekler, limitleri belirler, her şeyi yapabilir.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up my place</source>
        <translation>İşletmemi kur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Open Courtesy</source>
        <translation>Courtesy’yi aç</translation>
    </message>
    <message>
        <source>First put the recovery code in a safe place.</source>
        <translation>Önce kurtarma kodunu güvenli bir yere koyun.</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Eksik kalan: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is filled in</source>
        <translation>Her şey dolduruldu</translation>
    </message>
</context>
<context>
    <name>SharerCard</name>
    <message>
        <source>Ask</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>{name} için sor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Aç: {name}</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>henüz sorulmadı</translation>
    </message>
    <message>
        <source>asked, none</source>
        <translation>soruldu, yok</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alerji</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>In the room</source>
        <translation>Odada</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Odadaki kişiler</translation>
    </message>
    <message>
        <source>Not in the room</source>
        <translation>Odada değil</translation>
    </message>
    <message>
        <source>Somebody known by name</source>
        <translation>Adıyla bilinen biri</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>First name is enough</source>
        <translation>Ad yeter</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Çocuk</translation>
    </message>
    <message>
        <source>Or a guest of the house</source>
        <translation>Veya kayıtlı bir misafir</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>rezervasyonu yapan</translation>
    </message>
    <message>
        <source>child</source>
        <translation>çocuk</translation>
    </message>
    <message>
        <source>known by name only</source>
        <translation>yalnızca adı biliniyor</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Where it goes</source>
        <translation>Konacağı yer</translation>
    </message>
    <message>
        <source>C2, or safe 2</source>
        <translation>C2 veya kasa 2</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Raf</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Son saklama günü</translation>
    </message>
</context>
<context>
    <name>ShopDay</name>
    <message>
        <source>Orders to collect</source>
        <translation>Teslim alınacaklar</translation>
    </message>
    <message>
        <source>Nothing waits to be collected.</source>
        <translation>Teslim alınmayı bekleyen yok.</translation>
    </message>
    <message>
        <source>Repairs promised</source>
        <translation>Söz verilen onarımlar</translation>
    </message>
    <message>
        <source>No repair is promised.</source>
        <translation>Söz verilen onarım yok.</translation>
    </message>
    <message>
        <source>Holds running out</source>
        <translation>Süresi dolan ayırmalar</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>Ayrılmış bir şey yok.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Geciken</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Hangi siparişler</translation>
    </message>
    <message>
        <source>New order, repair or hold</source>
        <translation>Yeni sipariş, onarım veya ayırma</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>A demo: everybody’s six digits are {pin}.</source>
        <translation>Demo: herkesin altı rakamı {pin}.</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Statement of gestures</source>
        <translation>Jest dökümü</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Sums by employee and by day, as a file that archives keep (PDF/A).</source>
        <translation>Çalışana ve güne göre toplamlar, arşivlik dosya olarak (PDF/A).</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Hazırla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Döküm</translation>
    </message>
    <message>
        <source>Made {day} by {name}</source>
        <translation>{day} tarihinde hazırlandı: {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Çalışan</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Jestler</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Güne göre</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>Çalışana göre</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sayfa {page} / {pages}</translation>
    </message>
</context>
<context>
    <name>StayActions</name>
    <message>
        <source>Check in</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>Other room …</source>
        <translation>Başka oda …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Değiştir …</translation>
    </message>
    <message>
        <source>Who shares the room …</source>
        <translation>Odayı kim paylaşıyor …</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Gelmedi</translation>
    </message>
    <message>
        <source>Call the stay off</source>
        <translation>Konaklamayı iptal et</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Çıkış yap</translation>
    </message>
    <message>
        <source>Move to another room …</source>
        <translation>Oda değiştir …</translation>
    </message>
    <message>
        <source>Stay longer …</source>
        <translation>Uzat …</translation>
    </message>
    <message>
        <source>Leave early …</source>
        <translation>Erken ayrılış …</translation>
    </message>
    <message>
        <source>Not here yet after all</source>
        <translation>Aslında henüz gelmedi</translation>
    </message>
    <message>
        <source>Still here after all</source>
        <translation>Aslında hâlâ burada</translation>
    </message>
    <message>
        <source>{name} is checked in</source>
        <translation>{name} giriş yaptı</translation>
    </message>
    <message>
        <source>{name} is checked out</source>
        <translation>{name} çıkış yaptı</translation>
    </message>
    <message>
        <source>{name} did not come. The room is free again</source>
        <translation>{name} gelmedi. Oda yeniden boş</translation>
    </message>
    <message>
        <source>The stay of {name} is called off</source>
        <translation>Konaklama iptal edildi: {name}</translation>
    </message>
</context>
<context>
    <name>StayCard</name>
    <message>
        <source>This stay</source>
        <translation>Bu konaklama</translation>
    </message>
    <message>
        <source>To reach them</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>kimse yok</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Yanında</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Araç</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>İhtiyaç</translation>
    </message>
</context>
<context>
    <name>StayForm</name>
    <message>
        <source>New stay</source>
        <translation>Yeni konaklama</translation>
    </message>
    <message>
        <source>Change the stay</source>
        <translation>Konaklamayı değiştir</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Başka oda</translation>
    </message>
    <message>
        <source>Stay longer</source>
        <translation>Uzat</translation>
    </message>
    <message>
        <source>Leave early</source>
        <translation>Erken ayrılış</translation>
    </message>
    <message>
        <source>Who shares the room</source>
        <translation>Odayı kim paylaşıyor</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Add to the room</source>
        <translation>Odaya ekle</translation>
    </message>
</context>
<context>
    <name>StayFormPage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Oda {number}</translation>
    </message>
    <message>
        <source>no room yet</source>
        <translation>henüz oda yok</translation>
    </message>
</context>
<context>
    <name>StayMenu</name>
    <message>
        <source>Another stay …</source>
        <translation>Başka bir konaklama …</translation>
    </message>
</context>
<context>
    <name>StayWork</name>
    <message>
        <source>{name} is expected</source>
        <translation>{name} bekleniyor</translation>
    </message>
    <message>
        <source>The stay of {name} is saved</source>
        <translation>Konaklama kaydedildi: {name}</translation>
    </message>
    <message>
        <source>{name} stays longer</source>
        <translation>{name} daha uzun kalıyor</translation>
    </message>
    <message>
        <source>{name} leaves early</source>
        <translation>{name} erken ayrılıyor</translation>
    </message>
    <message>
        <source>The room of {name} is shared</source>
        <translation>Oda paylaşılıyor: {name}</translation>
    </message>
    <message>
        <source>{name} is checked in</source>
        <translation>{name} giriş yaptı</translation>
    </message>
    <message>
        <source>{name} has another room</source>
        <translation>{name} için başka oda</translation>
    </message>
</context>
<context>
    <name>Stays</name>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>Temizleniyor</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Kullanım dışı</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Bekleniyor</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>Otelde</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ayrıldı</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Gelmedi</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>işlemde</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>yolda</translation>
    </message>
    <message>
        <source>to be packed</source>
        <translation>paketlenecek</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>teslim edildi</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>vazgeçildi</translation>
    </message>
    <message>
        <source>Order to collect</source>
        <translation>Teslim alınacak</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Onarım</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ayrıldı</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Alışveriş</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alerji</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Beslenme</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Erişim</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Özen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Söz</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eşya</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Yıl dönümü</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kahve</translation>
    </message>
    <message>
        <source>Cot</source>
        <translation>Bebek yatağı</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Çocuk</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Geç</translation>
    </message>
    <message>
        <source>Late riser</source>
        <translation>Geç kalkar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Özel gün</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Ödünç</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Bagaj</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taksi</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Hediye</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Rahatsız etmeyin</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Sor</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Adım {number}/{count}: {name}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{number} logged</source>
        <translation>{number} kaydedildi</translation>
    </message>
    <message>
        <source>{number} logged, somebody will look for it</source>
        <translation>{number} kaydedildi, aranacak</translation>
    </message>
    <message>
        <source>{number} corrected</source>
        <translation>{number} düzeltildi</translation>
    </message>
    <message>
        <source>{what} handed back to {name}</source>
        <translation>{what}: geri verildi, alan {name}</translation>
    </message>
    <message>
        <source>{what} posted to {name}</source>
        <translation>{what}: gönderildi, alıcı {name}</translation>
    </message>
    <message>
        <source>{what} has left its shelf</source>
        <translation>{what} artık rafta değil</translation>
    </message>
    <message>
        <source>{number} closed</source>
        <translation>{number} kapandı</translation>
    </message>
    <message>
        <source>{number} is open again</source>
        <translation>{number} yeniden açık</translation>
    </message>
    <message>
        <source>{number} is on shelf {shelf} now</source>
        <translation>{number} artık şu rafta: {shelf}</translation>
    </message>
    <message>
        <source>{number} belongs to {name}</source>
        <translation>{number}: sahibi {name}</translation>
    </message>
    <message>
        <source>{number} belongs to nobody known</source>
        <translation>{number}: sahibi belli değil</translation>
    </message>
    <message>
        <source>{found} and {asked} belong together</source>
        <translation>{found} ve {asked} birbirine bağlı</translation>
    </message>
    <message>
        <source>{number} stands alone again</source>
        <translation>{number} yeniden tek başına</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Fotoğraf eklendi</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Yapıldı: {what}</translation>
    </message>
    <message>
        <source>Declined, with something offered instead: {what}</source>
        <translation>Reddedildi, yerine öneri var: {what}</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>Yeniden açık: {what}</translation>
    </message>
    <message>
        <source>{name} sees to it: {what}</source>
        <translation>{name} ilgileniyor: {what}</translation>
    </message>
    <message>
        <source>Nobody has it now: {what}</source>
        <translation>Şimdi ilgilenen yok: {what}</translation>
    </message>
    <message>
        <source>{what}: {time}</source>
        <translation>{what}: {time}</translation>
    </message>
    <message>
        <source>The guest is known now.</source>
        <translation>Misafir artık belli.</translation>
    </message>
    <message>
        <source>Nothing of yours is open.</source>
        <translation>Sizde açık bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) passed to {name}</source>
        <translation>
            <numerusform>%n istek devredildi: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n gece</numerusform>
        </translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>{names} ile</translation>
    </message>
    <message numerus="yes">
        <source>Stayed %n night(s)</source>
        <translation>
            <numerusform>%n gece konakladı</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Gelmedi</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Giriş yapıldı</translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation>Geri aranmak istedi</translation>
    </message>
    <message>
        <source>Asked for: {what}</source>
        <translation>İstenen: {what}</translation>
    </message>
    <message>
        <source>Offered instead: {what}</source>
        <translation>Yerine önerilen: {what}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Promised by {time}</source>
        <translation>Söz: en geç {time}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Asked for, not found yet</source>
        <translation>Soruldu, henüz bulunamadı</translation>
    </message>
    <message>
        <source>Found, kept for the guest</source>
        <translation>Bulundu, misafir için saklanıyor</translation>
    </message>
    <message>
        <source>Found, the owner is known</source>
        <translation>Bulundu, sahibi belli</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Geri verildi</translation>
    </message>
    <message>
        <source>Posted home</source>
        <translation>Eve gönderildi</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Birine bırakıldı</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Elden çıkarıldı</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Card by hand</source>
        <translation>El yazısı kart</translation>
    </message>
    <message>
        <source>Asked about allergies</source>
        <translation>Alerji soruldu</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Sipariş edildi</translation>
    </message>
    <message>
        <source>Left for repair</source>
        <translation>Onarıma bırakıldı</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Ayrıldı</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Satın alındı</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>teslim edildi</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>çıkış yapıldı</translation>
    </message>
    <message>
        <source>Moved to another room</source>
        <translation>Başka odaya geçildi</translation>
    </message>
    <message>
        <source>Stays longer</source>
        <translation>Konaklama uzatıldı</translation>
    </message>
    <message>
        <source>Leaves early</source>
        <translation>Erken ayrılış</translation>
    </message>
    <message>
        <source>until {day} instead of {planned}</source>
        <translation>{planned} yerine {day} gününe kadar</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Story</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>The story begins here</source>
        <translation>Geçmiş burada başlıyor</translation>
    </message>
    <message>
        <source>Notes, requests and gestures follow.</source>
        <translation>Notlar, istekler ve jestler buraya gelir.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Move to another guest…</source>
        <translation>Başka misafire taşı…</translation>
    </message>
    <message>
        <source>Take this note away</source>
        <translation>Bu notu kaldır</translation>
    </message>
</context>
<context>
    <name>SumsStep</name>
    <message>
        <source>Left out on purpose</source>
        <translation>Bilerek dışarıda bırakılanlar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Denetimin bulduğu</translation>
    </message>
    <message>
        <source>The desk can go on working. Either all of it comes in or nothing. It can be undone later.</source>
        <translation>Resepsiyon çalışmaya devam edebilir. Ya hepsi gelir ya da hiçbiri. Geri alma kalır.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>aynı</translation>
    </message>
    <message>
        <source>maybe twice</source>
        <translation>belki iki kez</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>reddedilen</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Şimdi içe aktar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Lines whose letters were mended</source>
        <translation>Harfleri düzeltilen satırlar</translation>
    </message>
    <message>
        <source>Notes about health: sealed until somebody has asked</source>
        <translation>Sağlık notları: biri sorana dek mühürlü</translation>
    </message>
    <message>
        <source>Values typed here that stay</source>
        <translation>Burada yazılan ve kalan değerler</translation>
    </message>
    <message>
        <source>Nothing had to be left out.</source>
        <translation>Dışarıda bırakılan bir şey yok.</translation>
    </message>
    <message>
        <source>with the reason, in a file</source>
        <translation>nedeniyle, dosyada</translation>
    </message>
    <message>
        <source>To look at afterwards</source>
        <translation>Sonra gözden geçirilecek</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>henüz burada değil</translation>
    </message>
    <message>
        <source>former values are kept</source>
        <translation>önceki değerler saklanır</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>yapılacak bir şey yok</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>İçe aktarılıyor</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Denetleniyor</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>{done} of {all} rows</source>
        <translation>{all} satırdan {done}</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) to go</source>
        <translation>
            <numerusform>yaklaşık %n saniye kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} satır</translation>
    </message>
    <message>
        <source>Checked: nothing is changed yet</source>
        <translation>Denetlendi: henüz bir şey değişmedi</translation>
    </message>
    <message>
        <source>Come in so far</source>
        <translation>Şimdiye kadar gelenler</translation>
    </message>
    <message>
        <source>Columns that are not read</source>
        <translation>Okunmayan sütunlar</translation>
    </message>
    <message>
        <source>name or e-mail is here already</source>
        <translation>adı ya da e-postası zaten burada</translation>
    </message>
    <message>
        <source>New ones whose name or e-mail is here already</source>
        <translation>Adı ya da e-postası zaten burada olan yeniler</translation>
    </message>
    <message>
        <source>Rooms that two have in the same nights: a move?</source>
        <translation>Aynı gecelerde iki kişide görünen odalar: oda değişikliği mi?</translation>
    </message>
</context>
<context>
    <name>TagCard</name>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>62 × 29 mm</source>
        <translation>62 × 29 mm</translation>
    </message>
    <message>
        <source>The tag as it is printed</source>
        <translation>Etiketin baskıdaki hâli</translation>
    </message>
    <message>
        <source>Print the tag</source>
        <translation>Etiketi yazdır</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>Tell the kitchen</source>
        <translation>Mutfağa haber ver</translation>
    </message>
    <message>
        <source>Tell the kitchen, with the alert</source>
        <translation>Mutfağa uyarıyla haber ver</translation>
    </message>
    <message>
        <source>Tell housekeeping</source>
        <translation>Kat hizmetlerine haber ver</translation>
    </message>
    <message>
        <source>Tell housekeeping, with the alert</source>
        <translation>Kat hizmetlerine uyarıyla haber ver</translation>
    </message>
    <message>
        <source>Tell the concierge</source>
        <translation>Konsiyerje haber ver</translation>
    </message>
    <message>
        <source>Tell the concierge, with the alert</source>
        <translation>Konsiyerje uyarıyla haber ver</translation>
    </message>
    <message>
        <source>Tell maintenance</source>
        <translation>Teknik servise haber ver</translation>
    </message>
    <message>
        <source>Tell maintenance, with the alert</source>
        <translation>Teknik servise uyarıyla haber ver</translation>
    </message>
    <message>
        <source>Tell security</source>
        <translation>Güvenliğe haber ver</translation>
    </message>
    <message>
        <source>Tell security, with the alert</source>
        <translation>Güvenliğe uyarıyla haber ver</translation>
    </message>
    <message>
        <source>Kitchen is told</source>
        <translation>Mutfağa haber verilir</translation>
    </message>
    <message>
        <source>Housekeeping is told</source>
        <translation>Kat hizmetlerine haber verilir</translation>
    </message>
    <message>
        <source>Concierge is told</source>
        <translation>Konsiyerje haber verilir</translation>
    </message>
    <message>
        <source>Maintenance is told</source>
        <translation>Teknik servise haber verilir</translation>
    </message>
    <message>
        <source>Security is told</source>
        <translation>Güvenliğe haber verilir</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Now {time} · expected</source>
        <translation>Şimdi {time} · beklenenler</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Gelenler</translation>
    </message>
    <message>
        <source>Now {time} · still to leave</source>
        <translation>Şimdi {time} · ayrılacaklar</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ayrılanlar</translation>
    </message>
    <message>
        <source>Something is open</source>
        <translation>Açık işi olanlar</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Açık işi olmayanlar</translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>Kat {floor}</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Öbür odalar</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>plan {time}</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Henüz oda yok</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} tarihli</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>saat yok</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>henüz gelmedi</translation>
    </message>
    <message>
        <source>late, agreed</source>
        <translation>geç, anlaşıldı</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Odada</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>zamanında</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} gecikti</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>en geç {time}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>çıkış {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Oda {number}</translation>
    </message>
    <message>
        <source>night {this} of {all}</source>
        <translation>gece {this} / {all}</translation>
    </message>
    <message>
        <source>for the day</source>
        <translation>günübirlik</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n gece</numerusform>
        </translation>
    </message>
    <message>
        <source>family of {count}</source>
        <translation>{count} kişilik aile</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>{name} ile</translation>
    </message>
    <message numerus="yes">
        <source>with %n guest(s)</source>
        <translation>
            <numerusform>%n misafirle</numerusform>
        </translation>
    </message>
    <message>
        <source>first stay</source>
        <translation>ilk konaklama</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n konaklama</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} dk</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} sa</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} gün</translation>
    </message>
    <message>
        <source>{allergy}, severe</source>
        <translation>{allergy}, ağır</translation>
    </message>
    <message>
        <source>{what}, late</source>
        <translation>{what}, gecikti</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) married</source>
        <translation>
            <numerusform>%n yıllık evli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n çocuk</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday tomorrow</source>
        <translation>Yarın doğum günü</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Not before {time}</source>
        <translation>Öncesinde değil: {time}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>As of {time}</source>
        <translation>Saat {time} itibarıyla</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Geri arama</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Odalar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The place cannot be opened</source>
        <translation>İşletme açılamıyor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Close Courtesy</source>
        <translation>Courtesy’yi kapat</translation>
    </message>
</context>
<context>
    <name>TroubleNote</name>
    <message>
        <source>Take them out</source>
        <translation>Onları çıkar</translation>
    </message>
    <message>
        <source>No hand has these characters: {where}.</source>
        <translation>Hiçbir el yazısında bu karakterler yok: {where}.</translation>
    </message>
    <message>
        <source>Say it in words, or take them out. They would print as empty boxes.</source>
        <translation>Sözle söyleyin ya da çıkarın. Baskıda boş kutu olurlardı.</translation>
    </message>
    <message>
        <source>The words are longer than the card.</source>
        <translation>Sözler karttan uzun.</translation>
    </message>
    <message>
        <source>Shorten the text, choose a narrower hand, or a larger size.</source>
        <translation>Metni kısaltın, daha dar bir el yazısı ya da daha büyük boy seçin.</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>One profile says no allergy, another names one. Ask, and confirm the alert.</source>
        <translation>Bir profilde alerji yok, ötekinde var. Sorun ve uyarıyı doğrulayın.</translation>
    </message>
    <message>
        <source>This may be the same person as {name}</source>
        <translation>Aynı kişi olabilir: {name}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Merged from {name}</source>
        <translation>Birleştirilen profil: {name}</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Ayır</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>Undo this import?</source>
        <translation>Bu içe aktarma geri alınsın mı?</translation>
    </message>
    <message>
        <source>Looking at what it brought …</source>
        <translation>Neler getirdiğine bakılıyor …</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>İçe aktarmayı geri al</translation>
    </message>
    <message>
        <source>This goes again: {what}.</source>
        <translation>Geri alınacak: {what}.</translation>
    </message>
    <message>
        <source>Nothing that it brought goes.</source>
        <translation>Getirdiklerinden hiçbiri silinmez.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) it changed will be as before.</source>
        <translation>
            <numerusform>Değiştirdiği %n kayıt eskisi gibi olacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later edit(s) stay as they are:</source>
        <translation>
            <numerusform>Sonradan yapılan %n değişiklik olduğu gibi kalır:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else is touched. If you want it back, import the same file again.</source>
        <translation>Başka hiçbir şeye dokunulmaz. Geri isterseniz aynı dosyayı yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>Geri alınıyor …</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>İçe aktarma geri alındı</translation>
    </message>
    <message>
        <source>{removed} removed, {restored} as they were before.</source>
        <translation>{removed} silindi, {restored} eskisi gibi.</translation>
    </message>
    <message numerus="yes">
        <source>%n later edit(s) stayed as they are:</source>
        <translation>
            <numerusform>Sonradan yapılan %n değişiklik olduğu gibi kaldı:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserChip</name>
    <message>
        <source>Another person: F8</source>
        <translation>Başka biri: F8</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Başka biri</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Wait for you</source>
        <translation>Sizi bekleyenler</translation>
    </message>
    <message>
        <source>Questions that wait for you</source>
        <translation>Sizi bekleyen sorular</translation>
    </message>
    <message>
        <source>emergency, to look at</source>
        <translation>incelenecek</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>son saat</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>given by {name}</source>
        <translation>veren: {name}</translation>
    </message>
    <message>
        <source>An emergency</source>
        <translation>Acil durum</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Bir soru</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>isteyen: {name}</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <source>Watched folders</source>
        <translation>İzlenen klasörler</translation>
    </message>
    <message>
        <source>What another system puts into a watched folder comes in by itself, also while nobody is signed in. Files that were taken in move to “done”, others to “failed” with the reason beside them.</source>
        <translation>Başka bir sistemin izlenen klasöre koyduğu her şey kendiliğinden alınır, kimse oturum açmamışken de. Alınan dosyalar “done” klasörüne, ötekiler yanlarında nedeniyle “failed” klasörüne taşınır.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Klasör izle</translation>
    </message>
    <message>
        <source>{kind}: {folder}</source>
        <translation>{kind}: {folder}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>İzlemeyi bırak</translation>
    </message>
    <message>
        <source>from the desk {desk}</source>
        <translation>banko: {desk}</translation>
    </message>
    <message>
        <source>brought in by {name}</source>
        <translation>içe alan: {name}</translation>
    </message>
    <message>
        <source>warns when older than {limit}</source>
        <translation>{limit} geçince uyarır</translation>
    </message>
    <message>
        <source>last: {file}, {time}</source>
        <translation>son: {file}, {time}</translation>
    </message>
    <message>
        <source>{file} was not taken in. {why}</source>
        <translation>Alınmadı: {file}. {why}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Where the other system puts its files</source>
        <translation>Öteki sistemin dosyalarını koyduğu yer</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>What its files are</source>
        <translation>Dosyalarda ne var</translation>
    </message>
    <message>
        <source>From which system</source>
        <translation>Hangi sistemden</translation>
    </message>
    <message>
        <source>Warn when older than</source>
        <translation>Şundan eskiyse uyar</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Bu klasörü izle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>{file} was not taken in.</source>
        <translation>Alınmadı: {file}.</translation>
    </message>
    <message>
        <source>Nothing of it came in.</source>
        <translation>İçinden hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>When it is mended, put it back into {folder}, or import it by hand in the settings.</source>
        <translation>Düzeltince yeniden şu klasöre koyun: {folder}, veya ayarlardan elle içe aktarın.</translation>
    </message>
    <message>
        <source>{file} was taken in.</source>
        <translation>Alındı: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of it did not come in.</source>
        <translation>
            <numerusform>%n satırı alınmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows and reasons:</source>
        <translation>Satırlar ve nedenleri:</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Satır {row}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>Kendisi anlasın</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adres defteri</translation>
    </message>
    <message>
        <source>Stays as of {time}</source>
        <translation>Konaklamalar, {time} itibarıyla</translation>
    </message>
    <message>
        <source>Guests as of {time}</source>
        <translation>Misafirler, {time} itibarıyla</translation>
    </message>
    <message>
        <source>Rooms as of {time}</source>
        <translation>Odalar, {time} itibarıyla</translation>
    </message>
    <message>
        <source>Purchases as of {time}</source>
        <translation>Alışverişler, {time} itibarıyla</translation>
    </message>
    <message>
        <source>No file with stays has come yet</source>
        <translation>Konaklama dosyası henüz gelmedi</translation>
    </message>
    <message>
        <source>No file with guests has come yet</source>
        <translation>Misafir dosyası henüz gelmedi</translation>
    </message>
    <message>
        <source>No file with rooms has come yet</source>
        <translation>Oda dosyası henüz gelmedi</translation>
    </message>
    <message>
        <source>No file with purchases has come yet</source>
        <translation>Alışveriş dosyası henüz gelmedi</translation>
    </message>
    <message>
        <source>older than {limit}</source>
        <translation>şundan eski: {limit}</translation>
    </message>
    <message>
        <source>the folder is out of reach</source>
        <translation>klasöre ulaşılamıyor</translation>
    </message>
    <message>
        <source>the folder cannot be used</source>
        <translation>klasör kullanılamıyor</translation>
    </message>
    <message>
        <source>{file} was not taken in</source>
        <translation>alınmadı: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another room</source>
        <translation>
            <numerusform>%n başka odada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n iptal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n değişti</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms that two have in the same nights:</source>
        <translation>Aynı gecelerde iki kişide görünen odalar:</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A good day to look after people</source>
        <translation>İnsanlarla ilgilenmek için güzel bir gün</translation>
    </message>
    <message>
        <source>Look round first, or start with your own place. You can come back to this page from Settings.</source>
        <translation>Önce gezinin veya kendi işletmenizle başlayın. Bu sayfaya Ayarlar bölümünden dönebilirsiniz.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir dakika …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. No account and no internet needed.</source>
        <translation>Hiçbir yere veri gönderilmez. Hesap ve internet gerekmez.</translation>
    </message>
    <message>
        <source>Go on in the demo</source>
        <translation>Demoda devam et</translation>
    </message>
    <message>
        <source>Explore the demo hotel</source>
        <translation>Demo oteli gezin</translation>
    </message>
    <message>
        <source>A full day of arrivals and departures, a birthday, and a lost bear.</source>
        <translation>Gelişler ve ayrılışlarla dolu bir gün, bir doğum günü ve kayıp bir oyuncak ayı.</translation>
    </message>
    <message>
        <source>Guests from many countries</source>
        <translation>Birçok ülkeden misafir</translation>
    </message>
    <message>
        <source>Give, ask, approve: the money is play money</source>
        <translation>Verin, sorun, onaylayın: para oyun parasıdır</translation>
    </message>
    <message>
        <source>Print a real card</source>
        <translation>Gerçek bir kart yazdırın</translation>
    </message>
    <message>
        <source>Open the hotel</source>
        <translation>Oteli aç</translation>
    </message>
    <message>
        <source>Explore the demo shop</source>
        <translation>Demo dükkânı gezin</translation>
    </message>
    <message>
        <source>Outdoor shoes and repairs: orders to collect, promises, call-backs.</source>
        <translation>Doğa ayakkabıları ve onarımlar: teslim alınacak siparişler, sözler, geri aramalar.</translation>
    </message>
    <message>
        <source>Customers with their purchases</source>
        <translation>Alışverişleriyle müşteriler</translation>
    </message>
    <message>
        <source>Repairs promised for today</source>
        <translation>Bugüne söz verilen onarımlar</translation>
    </message>
    <message>
        <source>Holds that run out at noon</source>
        <translation>Öğlen süresi dolan ayırmalar</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Dükkânı aç</translation>
    </message>
    <message>
        <source>Set up my place</source>
        <translation>İşletmemi kur</translation>
    </message>
    <message>
        <source>Name, currency, hours and the first manager. About two minutes.</source>
        <translation>Ad, para birimi, saatler ve ilk müdür. Yaklaşık iki dakika.</translation>
    </message>
    <message>
        <source>You choose the first PIN</source>
        <translation>İlk PIN’i siz seçersiniz</translation>
    </message>
    <message>
        <source>The team is added afterwards</source>
        <translation>Ekip sonra eklenir</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Her şey bu bilgisayarda kalır</translation>
    </message>
    <message>
        <source>Open my place</source>
        <translation>İşletmemi aç</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Kur</translation>
    </message>
</context>
<context>
    <name>WhoseCard</name>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>To which guest does “{what}” belong?</source>
        <translation>“{what}” hangi misafire ait?</translation>
    </message>
    <message>
        <source>To which guest does this belong?</source>
        <translation>Bu hangi misafire ait?</translation>
    </message>
</context>
<context>
    <name>WhyStrip</name>
    <message>
        <source>nothing that is the same</source>
        <translation>ortak bir şey yok</translation>
    </message>
    <message>
        <source>against: {what}</source>
        <translation>aksine: {what}</translation>
    </message>
</context>
<context>
    <name>ZoomLine</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Daha küçük</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Daha büyük</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Kartın tamamı</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Gerçek boyut</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Öteki yüz</translation>
    </message>
</context>
<context>
    <name>_SideHead</name>
    <message>
        <source>imported {day}</source>
        <translation>içe aktarıldı, {day}</translation>
    </message>
    <message>
        <source>kept since {day}, by {name}</source>
        <translation>{day} tarihinden beri, {name}</translation>
    </message>
    <message>
        <source>kept since {day}</source>
        <translation>{day} tarihinden beri</translation>
    </message>
</context>
</TS>
