<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
    <context>
        <name>BulkDesk</name>
        <message>
            <source>Reading projects</source>
            <translation>Projeler okunuyor</translation>
        </message>
        <message>
            <source>Changing projects</source>
            <translation>Projeler değiştiriliyor</translation>
        </message>
        <message>
            <source>Undoing the change</source>
            <translation>Değişiklik geri alınıyor</translation>
        </message>
        <message>
            <source>Changed projects: {count}.</source>
            <translation>Değiştirilen proje: {count}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>The change is undone: {count}.</source>
            <translation>Değişiklik geri alındı: {count} proje.</translation>
        </message>
    </context>
    <context>
        <name>BulkDialog</name>
        <message>
            <source>Change {count} projects together</source>
            <translation>{count} projeyi birlikte değiştir</translation>
        </message>
        <message>
            <source>No change, &amp;confirmed today</source>
            <translation>&amp;Değişiklik yok, bugün teyit edildi</translation>
        </message>
        <message>
            <source>(leave as it is)</source>
            <translation>(olduğu gibi kalsın)</translation>
        </message>
        <message>
            <source>Set to</source>
            <translation>Şu olsun</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proje</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Alan</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Şimdi</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Sonra</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Değişecekler</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>D&amp;eğiştir</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(yok)</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Teyit</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>Du&amp;rum</translation>
        </message>
        <message>
            <source>Responsible unit</source>
            <translation>Sorumlu birim</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Amaçlar</translation>
        </message>
        <message>
            <source>Audiences</source>
            <translation>Hedef kitleler</translation>
        </message>
        <message>
            <source>add</source>
            <translation>ekle</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>çıkar</translation>
        </message>
        <message>
            <source>&amp;Change {count}</source>
            <translation>{count} projeyi d&amp;eğiştir</translation>
        </message>
        <message>
            <source>Choose what is to change; nothing is saved before you press the button.</source>
            <translation>Neyin değişeceğini seçin; düğmeye basana dek hiçbir şey kaydedilmez.</translation>
        </message>
        <message>
            <source>To be changed: {changing}. As they are: {same}. Cannot be changed: {refused}.</source>
            <translation>Değişecek: {changing}. Olduğu gibi kalacak: {same}. Değiştirilemeyen: {refused}.</translation>
        </message>
        <message>
            <source>(untitled draft)</source>
            <translation>(adsız taslak)</translation>
        </message>
        <message>
            <source>Cannot be changed</source>
            <translation>Değiştirilemez</translation>
        </message>
    </context>
    <context>
        <name>ChoiceEditor</name>
        <message>
            <source>(not chosen)</source>
            <translation>(seçilmedi)</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Record</source>
            <translation>Kayıt</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Alan</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Karar</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Sonuç</translation>
        </message>
        <message>
            <source>(whole record)</source>
            <translation>(kaydın tümü)</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Conflicts – {owner}</source>
            <translation>Çakışmalar – {owner}</translation>
        </message>
        <message>
            <source>Open questions: {count}. Until you decide, the map stays as it is.</source>
            <translation>Karar bekleyen: {count}. Siz karar verene dek harita olduğu gibi kalır.</translation>
        </message>
        <message>
            <source>The table lies at {path}.</source>
            <translation>Çizelge kaydedildi: {path}.</translation>
        </message>
        <message>
            <source>Last in common</source>
            <translation>Son ortak değer</translation>
        </message>
        <message>
            <source>In the package</source>
            <translation>Pakette</translation>
        </message>
        <message>
            <source>In the map</source>
            <translation>Haritada</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Sonra</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Haritadaki</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paketteki</translation>
        </message>
        <message>
            <source>Save as table</source>
            <translation>Çizelge olarak kaydet</translation>
        </message>
    </context>
    <context>
        <name>ConflictsForm</name>
        <message>
            <source>Keep all of the &amp;map</source>
            <translation>Hepsinde &amp;haritadaki kalsın</translation>
        </message>
        <message>
            <source>For every row below, what stands in the map goes on standing.</source>
            <translation>Aşağıdaki her satırda haritadaki değer kalır.</translation>
        </message>
        <message>
            <source>Take all from the &amp;package</source>
            <translation>Hepsinde &amp;paketteki alınsın</translation>
        </message>
        <message>
            <source>For every row below, what came in the package is taken into the map.</source>
            <translation>Aşağıdaki her satırda paketle gelen değer haritaya alınır.</translation>
        </message>
        <message>
            <source>Keep all for &amp;later</source>
            <translation>Hepsini &amp;sonraya bırak</translation>
        </message>
        <message>
            <source>The map stays as it is; the questions are kept and can be decided later.</source>
            <translation>Harita olduğu gibi kalır; sorular saklanır, sonra karara bağlanabilir.</translation>
        </message>
        <message>
            <source>&amp;Save as table…</source>
            <translation>Çi&amp;zelge olarak kaydet…</translation>
        </message>
    </context>
    <context>
        <name>CoordinatesDialog</name>
        <message>
            <source>Paste coordinates</source>
            <translation>Koordinat yapıştır</translation>
        </message>
        <message>
            <source>38.4189 27.1287 · 38°25'08"N 27°07'43"E · TM27: 511234 4252345</source>
            <translation>38,4189 27,1287 · 38°25'08"K 27°07'43"D · TM27: 511234 4252345</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Koordinatlar</translation>
        </message>
        <message>
            <source>&amp;Take this point</source>
            <translation>Bu noktayı &amp;al</translation>
        </message>
        <message>
            <source>Decimal degrees, degrees with minutes and seconds, TM27 or the link of a map.</source>
            <translation>Ondalık derece, derece-dakika-saniye, TM27 ya da bir harita bağlantısı.</translation>
        </message>
        <message>
            <source>in none of İzmir's districts</source>
            <translation>İzmir'in hiçbir ilçesinde değil</translation>
        </message>
        <message>
            <source>Latitude {y}, longitude {x}: {where}</source>
            <translation>Enlem {y}, boylam {x}: {where}</translation>
        </message>
        <message>
            <source>TM27 (EPSG:5253), {x} m east, {y} m north: {where}</source>
            <translation>TM27 (EPSG:5253), sağa {x} m, yukarı {y} m: {where}</translation>
        </message>
    </context>
    <context>
        <name>CountingChoice</name>
        <message>
            <source>All time</source>
            <translation>Tüm zamanlar</translation>
        </message>
        <message>
            <source>Projects under way in this period count: 2025, 2024/2026 or 2025-03-01/2025-09-30</source>
            <translation>Bu dönemde sürmüş projeler sayılır: 2025, 2024/2026 ya da 2025-03-01/2025-09-30</translation>
        </message>
        <message>
            <source>At least one status has to count.</source>
            <translation>En az bir durum sayılmalı.</translation>
        </message>
        <message>
            <source>Statuses that count: {names}</source>
            <translation>Sayılan durumlar: {names}</translation>
        </message>
    </context>
    <context>
        <name>DateEditor</name>
        <message>
            <source>dd.mm.yyyy, mm.yyyy or yyyy</source>
            <translation>gg.aa.yyyy, aa.yyyy ya da yyyy</translation>
        </message>
        <message>
            <source>Pick from the calendar</source>
            <translation>Takvimden seç</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Kesinlik</translation>
        </message>
        <message>
            <source>Write the date like 15.03.2024, 03.2024 or 2024.</source>
            <translation>Tarihi 15.03.2024, 03.2024 ya da 2024 gibi yazın.</translation>
        </message>
        <message>
            <source>The year must lie between {first} and {last}.</source>
            <translation>Yıl {first} ile {last} arasında olmalı.</translation>
        </message>
    </context>
    <context>
        <name>DeletedDialog</name>
        <message>
            <source>Deleted projects</source>
            <translation>Silinen projeler</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proje</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Belediye</translation>
        </message>
        <message>
            <source>Deleted on</source>
            <translation>Silinme zamanı</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Kim</translation>
        </message>
        <message>
            <source>&amp;Put back</source>
            <translation>&amp;Geri getir</translation>
        </message>
        <message>
            <source>(untitled draft)</source>
            <translation>(adsız taslak)</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>bilinmiyor</translation>
        </message>
        <message>
            <source>“{title}” is on the map again.</source>
            <translation>«{title}» yeniden haritada.</translation>
        </message>
        <message>
            <source>No project was deleted from this map.</source>
            <translation>Bu haritadan silinmiş proje yok.</translation>
        </message>
        <message>
            <source>A project comes back as it was; what was sent or approved goes for approval again.</source>
            <translation>Proje olduğu gibi geri gelir; gönderilmiş ya da onaylanmış olan yeniden onaya gider.</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Name and precision</source>
            <translation>Ad ve kesinlik</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Nothing found for “{text}”.</source>
            <translation>«{text}» için bir şey bulunamadı.</translation>
        </message>
        <message>
            <source>No project matches the filters.</source>
            <translation>Süzgeçlere uyan proje yok.</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Süzgeçleri temizle</translation>
        </message>
        <message>
            <source>Search all municipalities</source>
            <translation>Bütün belediyelerde ara</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Aramayı temizle</translation>
        </message>
        <message>
            <source>Your municipality has no project on this map yet.</source>
            <translation>Belediyenizin bu haritada henüz projesi yok.</translation>
        </message>
        <message>
            <source>Enter the first project</source>
            <translation>İlk projeyi gir</translation>
        </message>
        <message>
            <source>There is no project on this map yet.</source>
            <translation>Bu haritada henüz proje yok.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Exchange</source>
            <translation>Değişim</translation>
        </message>
        <message>
            <source>Take in packages…</source>
            <translation>Paket al…</translation>
        </message>
        <message>
            <source>Answer districts…</source>
            <translation>İlçeleri yanıtla…</translation>
        </message>
        <message>
            <source>Send to İZSA…</source>
            <translation>İZSA'ya gönder…</translation>
        </message>
        <message>
            <source>Take in İZSA's answer…</source>
            <translation>İZSA'nın yanıtını al…</translation>
        </message>
        <message>
            <source>Conflicts kept for later…</source>
            <translation>Sonraya bırakılan çakışmalar…</translation>
        </message>
        <message>
            <source>State of reporting…</source>
            <translation>Bildirim durumu…</translation>
        </message>
        <message>
            <source>Making a package for İZSA</source>
            <translation>İZSA için paket hazırlanıyor</translation>
        </message>
        <message>
            <source>Answers made: {count}. They lie in {folder}.</source>
            <translation>{count} yanıt hazır; klasörü: {folder}.</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paketler</translation>
        </message>
        <message>
            <source>Packages (*.zip)</source>
            <translation>Paketler (*.zip)</translation>
        </message>
        <message>
            <source>Reading packages</source>
            <translation>Paketler okunuyor</translation>
        </message>
        <message>
            <source>Taking in packages</source>
            <translation>Paketler alınıyor</translation>
        </message>
        <message>
            <source>There is no conflict that waits for a decision.</source>
            <translation>Karar bekleyen bir çakışma yok.</translation>
        </message>
        <message>
            <source>{decided} decided, {left} left open.</source>
            <translation>{decided} çakışma karara bağlandı, {left} tanesi açık kaldı.</translation>
        </message>
        <message>
            <source>{name} is ready: {changes} changes, {size} kB. Send it to İZSA. It lies in {folder}.</source>
            <translation>{name} hazır: {changes} değişiklik, {size} kB. Dosyayı İZSA'ya gönderin; klasörü: {folder}.</translation>
        </message>
        <message>
            <source>Taken in: {new} new, {changed} changed, {deleted} deleted, {left} kept for later.</source>
            <translation>Alındı: {new} yeni, {changed} değişen, {deleted} silinen kayıt; {left} çakışma sonraya kaldı.</translation>
        </message>
        <message>
            <source>Take in a folder of packages…</source>
            <translation>Klasördeki paketleri al…</translation>
        </message>
        <message>
            <source>Folder of packages</source>
            <translation>Paketlerin klasörü</translation>
        </message>
        <message>
            <source>There is no package (.zip) in {folder}.</source>
            <translation>{folder} klasöründe paket (.zip) yok.</translation>
        </message>
        <message>
            <source>Making answers…</source>
            <translation>Yanıtlar hazırlanıyor…</translation>
        </message>
        <message>
            <source>Reading conflicts</source>
            <translation>Çakışmalar okunuyor</translation>
        </message>
        <message>
            <source>Deciding conflicts</source>
            <translation>Çakışmalar karara bağlanıyor</translation>
        </message>
        <message>
            <source>On a shared map everybody's changes arrive by themselves.</source>
            <translation>Ortak haritada herkesin değişikliği kendiliğinden gelir.</translation>
        </message>
    </context>
    <context>
        <name>FileEditor</name>
        <message>
            <source>Show the file</source>
            <translation>Dosyayı göster</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All districts</source>
            <translation>Bütün ilçeler</translation>
        </message>
        <message>
            <source>District</source>
            <translation>İlçe</translation>
        </message>
        <message>
            <source>All goals</source>
            <translation>Bütün amaçlar</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Amaç</translation>
        </message>
        <message>
            <source>All audiences</source>
            <translation>Bütün hedef kitleler</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Hedef kitle</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Her durum</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Any approval</source>
            <translation>Her onay durumu</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Onay durumu</translation>
        </message>
        <message>
            <source>Any freshness</source>
            <translation>Her güncellik</translation>
        </message>
        <message>
            <source>Freshness</source>
            <translation>Güncellik</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Kayıtlı süzgeçler</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Süzgeçleri temizle</translation>
        </message>
        <message>
            <source>Save these filters…</source>
            <translation>Bu süzgeçleri kaydet…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Save these filters</source>
            <translation>Süzgeçleri kaydet</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Ad:</translation>
        </message>
    </context>
    <context>
        <name>FreshnessBar</name>
        <message>
            <source>&amp;No change, confirmed</source>
            <translation>&amp;Değişiklik yok, teyit edildi</translation>
        </message>
        <message>
            <source>Save the project first.</source>
            <translation>Önce projeyi kaydedin.</translation>
        </message>
        <message>
            <source>Record today as the day it was last confirmed.</source>
            <translation>Son teyit tarihi olarak bugünü yazar.</translation>
        </message>
    </context>
    <context>
        <name>GapDesk</name>
        <message>
            <source>Gaps</source>
            <translation>Eksik alanlar</translation>
        </message>
        <message>
            <source>Where more work is needed, by district and goal</source>
            <translation>İlçelere ve amaçlara göre nerede daha çok çalışma gerektiği</translation>
        </message>
        <message>
            <source>Gaps (İZSA)</source>
            <translation>Eksik alanlar (İZSA)</translation>
        </message>
        <message>
            <source>The districts were added, with {n} map themes (see the eye above the layers).</source>
            <translation>İlçeler {n} harita temasıyla eklendi (katmanların üstündeki göz simgesi).</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Resmi kaydet</translation>
        </message>
        <message>
            <source>Save the workbook</source>
            <translation>Çalışma kitabını kaydet</translation>
        </message>
        <message>
            <source>How gaps are judged</source>
            <translation>Eksik alanlar nasıl değerlendirilir?</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Kaydedildi: {path}</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>{name} kaydediliyor</translation>
        </message>
        <message>
            <source>Drawing the gaps of the districts</source>
            <translation>İlçelerin eksikleri çiziliyor</translation>
        </message>
    </context>
    <context>
        <name>GapPanel</name>
        <message>
            <source>Looking for gaps</source>
            <translation>Eksik alanlar aranıyor</translation>
        </message>
        <message>
            <source>Looking for gaps…</source>
            <translation>Eksik alanlar aranıyor…</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Sayı</translation>
        </message>
        <message>
            <source>Per 10,000 residents</source>
            <translation>10.000 kişide</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Beklenen</translation>
        </message>
        <message>
            <source>Need (0 to 1)</source>
            <translation>İhtiyaç (0–1)</translation>
        </message>
        <message>
            <source>Change since</source>
            <translation>Şu günden beri değişim</translation>
        </message>
        <message>
            <source>All districts</source>
            <translation>Bütün ilçeler</translation>
        </message>
        <message>
            <source>With a gap</source>
            <translation>Eksiği olanlar</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Resim…</translation>
        </message>
        <message>
            <source>Workbook (XLSX)…</source>
            <translation>Çalışma kitabı (XLSX)…</translation>
        </message>
        <message>
            <source>Open a sustainability map to see its gaps.</source>
            <translation>Eksik alanlarını görmek için bir sürdürülebilirlik haritası açın.</translation>
        </message>
        <message>
            <source>Projects ({n})</source>
            <translation>Projeler ({n})</translation>
        </message>
        <message>
            <source>To take over ({n})</source>
            <translation>Örnek alınabilir ({n})</translation>
        </message>
        <message>
            <source>Look for gaps by</source>
            <translation>Eksik alanların arandığı boyut</translation>
        </message>
        <message>
            <source>Number shown in the cells</source>
            <translation>Hücrelerde gösterilen sayı</translation>
        </message>
        <message>
            <source>Number shown in the cells; their colour is always the class</source>
            <translation>Hücrelerde gösterilen sayı; renk her zaman sınıftır</translation>
        </message>
        <message>
            <source>Change since this day</source>
            <translation>Bu günden beri değişim</translation>
        </message>
        <message>
            <source>Districts that have a cell of this class</source>
            <translation>Bu sınıftan hücresi olan ilçeler</translation>
        </message>
        <message>
            <source>District…</source>
            <translation>İlçe…</translation>
        </message>
        <message>
            <source>Filter districts by name</source>
            <translation>İlçeleri ada göre süz</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Yenile</translation>
        </message>
        <message>
            <source>Judge the map again</source>
            <translation>Haritayı yeniden değerlendir</translation>
        </message>
        <message>
            <source>To the map</source>
            <translation>Haritaya ekle</translation>
        </message>
        <message>
            <source>Add the districts with a map theme for each goal</source>
            <translation>İlçeleri, her amaç için bir harita temasıyla ekle</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Kaydet…</translation>
        </message>
        <message>
            <source>Save the matrix as a picture or a workbook</source>
            <translation>Tabloyu resim ya da çalışma kitabı olarak kaydet</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Yöntem</translation>
        </message>
        <message>
            <source>How gaps are judged, and what the numbers do not say</source>
            <translation>Eksik alanların nasıl değerlendirildiği ve sayıların söylemedikleri</translation>
        </message>
        <message>
            <source>Districts and their gaps</source>
            <translation>İlçeler ve eksik alanları</translation>
        </message>
        <message>
            <source>Choose a cell to see why, or a district's name for its profile.</source>
            <translation>Nedenini görmek için bir hücre, profili için bir ilçe adı seçin.</translation>
        </message>
        <message>
            <source>Projects behind the cell</source>
            <translation>Hücrenin projeleri</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projeler</translation>
        </message>
        <message>
            <source>Projects to take over</source>
            <translation>Örnek alınabilir projeler</translation>
        </message>
        <message>
            <source>To take over</source>
            <translation>Örnek alınabilir</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Ayrıntı</translation>
        </message>
        <message>
            <source>The few next projects that would close most of the gap</source>
            <translation>Eksiğin çoğunu kapatacak birkaç sonraki proje</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Sonraki adımlar</translation>
        </message>
        <message>
            <source>Districts are not ranked. A ranking can be allowed in the settings of the plugin.</source>
            <translation>İlçeler sıralanmaz. Sıralamaya eklentinin ayarlarında izin verilebilir.</translation>
        </message>
        <message>
            <source>Period that counts</source>
            <translation>Sayılan dönem</translation>
        </message>
        <message>
            <source>Statuses that count</source>
            <translation>Sayılan durumlar</translation>
        </message>
    </context>
    <context>
        <name>GoalsEditor</name>
        <message>
            <source>Choose which of the ticked goals is the primary one.</source>
            <translation>İşaretlediğiniz amaçlardan birincil olanı seçin.</translation>
        </message>
        <message>
            <source>Tick at least one goal.</source>
            <translation>En az bir amaç işaretleyin.</translation>
        </message>
        <message>
            <source>★ Primary: {goal}</source>
            <translation>★ Birincil: {goal}</translation>
        </message>
        <message>
            <source>Tick the goals the project serves, then choose one of them as the primary goal.</source>
            <translation>Projenin katkı verdiği amaçları işaretleyin, sonra içlerinden birini birincil seçin.</translation>
        </message>
        <message>
            <source>Which one is primary? Choose the one goal that the project serves most:</source>
            <translation>Hangisi birincil? Projenin en çok katkı verdiği tek amacı seçin:</translation>
        </message>
        <message>
            <source>There are {count} secondary goals; the two closest will do.</source>
            <translation>{count} ikincil amaç var; en ilgili ikisi yeterlidir.</translation>
        </message>
        <message>
            <source>Primary goal: {goal}</source>
            <translation>Birincil amaç: {goal}</translation>
        </message>
    </context>
    <context>
        <name>HealthDesk</name>
        <message>
            <source>Checking the records</source>
            <translation>Kayıtlar denetleniyor</translation>
        </message>
        <message>
            <source>Files moved aside: {count}.</source>
            <translation>Kenara taşınan dosya: {count}.</translation>
        </message>
    </context>
    <context>
        <name>HealthDialog</name>
        <message>
            <source>Health of the records</source>
            <translation>Kayıtların sağlığı</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Kayıt</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Bulgu</translation>
        </message>
        <message>
            <source>Safe fix</source>
            <translation>Güvenli düzeltme</translation>
        </message>
        <message>
            <source>&amp;Go to the project</source>
            <translation>&amp;Projeye git</translation>
        </message>
        <message>
            <source>&amp;Fix</source>
            <translation>&amp;Düzelt</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>&amp;Yeniden denetle</translation>
        </message>
        <message>
            <source>Projects checked: {checked}. Found: {found}. Choose a line to see why it matters.</source>
            <translation>Denetlenen proje: {checked}. Bulgu: {found}. Neden önemli olduğunu görmek için bir satır seçin.</translation>
        </message>
        <message>
            <source>Projects checked: {checked}. All is well: nothing was found.</source>
            <translation>Denetlenen proje: {checked}. Sorun bulunmadı.</translation>
        </message>
        <message>
            <source>(untitled draft)</source>
            <translation>(adsız taslak)</translation>
        </message>
        <message>
            <source>&amp;Fix {count}</source>
            <translation>{count} bulguyu &amp;düzelt</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>What</source>
            <translation>Ne değişti</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Önce</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sonra</translation>
        </message>
        <message>
            <source>Changes, newest first</source>
            <translation>Değişiklikler, en yenisi üstte</translation>
        </message>
        <message>
            <source>&amp;Go back before this save</source>
            <translation>Bu kayıttan &amp;önceki duruma dön</translation>
        </message>
        <message>
            <source>Choose a save to go back to the state before it. The state is put into the form; save it there.</source>
            <translation>Bir kayıt seçerek ondan önceki duruma dönün. Önceki durum forma yazılır; oradan kaydedersiniz.</translation>
        </message>
        <message>
            <source>This project may only be read, so no earlier state can be restored.</source>
            <translation>Bu proje yalnızca okunabilir; önceki bir durumu geri getirilemez.</translation>
        </message>
        <message>
            <source>{table}: added</source>
            <translation>{table}: eklendi</translation>
        </message>
        <message>
            <source>{table}: removed</source>
            <translation>{table}: çıkarıldı</translation>
        </message>
        <message>
            <source>The project was entered</source>
            <translation>Proje girildi</translation>
        </message>
    </context>
    <context>
        <name>InboxDesk</name>
        <message>
            <source>Inbox: the projects whose next step of approval is yours</source>
            <translation>Gelen kutusu: onayda sırası sizde olan projeler</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Gelen kutusu</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message>
            <source>Projects that wait</source>
            <translation>Bekleyen projeler</translation>
        </message>
        <message>
            <source>Note to the municipality, needed to ask for changes</source>
            <translation>Belediyeye not; düzeltme istemek için gerekli</translation>
        </message>
        <message>
            <source>Note to the municipality</source>
            <translation>Belediyeye not</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>S&amp;onraki</translation>
        </message>
        <message>
            <source>{title}: {state}.</source>
            <translation>{title}: {state}.</translation>
        </message>
        <message>
            <source>Back to the list of all projects</source>
            <translation>Bütün projelerin listesine dön</translation>
        </message>
        <message>
            <source>{state} ({count})</source>
            <translation>{state} ({count})</translation>
        </message>
        <message>
            <source>Nothing waits here.</source>
            <translation>Burada bekleyen proje yok.</translation>
        </message>
        <message>
            <source>Note of İZSA: {text}</source>
            <translation>İZSA'nın notu: {text}</translation>
        </message>
        <message>
            <source>Answer: {text}</source>
            <translation>Yanıt: {text}</translation>
        </message>
        <message>
            <source>Your answer to İZSA</source>
            <translation>İZSA'ya yanıtınız</translation>
        </message>
        <message>
            <source>Your answer to İZSA, if you like</source>
            <translation>İsterseniz İZSA'ya yanıtınız</translation>
        </message>
    </context>
    <context>
        <name>IzsaPlugin</name>
        <message>
            <source>Sustainability map</source>
            <translation>Sürdürülebilirlik haritası</translation>
        </message>
        <message>
            <source>Sustainability map (İZSA)</source>
            <translation>Sürdürülebilirlik haritası (İZSA)</translation>
        </message>
    </context>
    <context>
        <name>JointProjectDialog</name>
        <message>
            <source>Found a joint project</source>
            <translation>Ortak proje kur</translation>
        </message>
        <message>
            <source>Joint project: {title}</source>
            <translation>Ortak proje: {title}</translation>
        </message>
        <message>
            <source>Save the invitation list…</source>
            <translation>Davet listesini kaydet…</translation>
        </message>
        <message>
            <source>Make the joint project</source>
            <translation>Ortak projeyi kur</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Proje adı</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>Birleşen projeler</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Belediye</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proje</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Birim</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>İletişim</translation>
        </message>
        <message>
            <source>Joint project</source>
            <translation>Ortak proje</translation>
        </message>
        <message>
            <source>invitations.csv</source>
            <translation>davetler.csv</translation>
        </message>
        <message>
            <source>Save the invitation list</source>
            <translation>Davet listesini kaydet</translation>
        </message>
        <message>
            <source>The invitation list was saved: {path}</source>
            <translation>Davet listesi kaydedildi: {path}</translation>
        </message>
        <message>
            <source>Tick at least two projects.</source>
            <translation>En az iki proje işaretleyin.</translation>
        </message>
        <message>
            <source>A draft of your municipality is made, with the municipalities as partners. The projects themselves stay as they are. To invite: {names}.</source>
            <translation>Belediyenizin adına, belediyelerin ortak olduğu bir taslak oluşturulur. Projelerin kendisi olduğu gibi kalır. Davet edilecekler: {names}.</translation>
        </message>
    </context>
    <context>
        <name>LiveList</name>
        <message>
            <source>No connection to the server. What you type is kept; trying again…</source>
            <translation>Sunucuyla bağlantı yok. Yazdıklarınız korunuyor; yeniden deneniyor…</translation>
        </message>
    </context>
    <context>
        <name>MapMenu</name>
        <message>
            <source>Open map…</source>
            <translation>Harita aç…</translation>
        </message>
        <message>
            <source>New map…</source>
            <translation>Yeni harita…</translation>
        </message>
        <message>
            <source>New demo map…</source>
            <translation>Yeni tanıtım haritası…</translation>
        </message>
        <message>
            <source>Recent maps</source>
            <translation>Son açılan haritalar</translation>
        </message>
        <message>
            <source>Open shared map…</source>
            <translation>Ortak harita aç…</translation>
        </message>
    </context>
    <context>
        <name>MapOpener</name>
        <message>
            <source>Open a map</source>
            <translation>Harita aç</translation>
        </message>
        <message>
            <source>İZSA map (*.gpkg *.qgz)</source>
            <translation>İZSA haritası (*.gpkg *.qgz)</translation>
        </message>
        <message>
            <source>demo map</source>
            <translation>tanıtım haritası</translation>
        </message>
        <message>
            <source>sustainability map</source>
            <translation>sürdürülebilirlik haritası</translation>
        </message>
        <message>
            <source>New demo map</source>
            <translation>Yeni tanıtım haritası</translation>
        </message>
        <message>
            <source>New map</source>
            <translation>Yeni harita</translation>
        </message>
        <message>
            <source>İZSA map (*.gpkg)</source>
            <translation>İZSA haritası (*.gpkg)</translation>
        </message>
        <message>
            <source>Making the map {name}…</source>
            <translation>«{name}» haritası hazırlanıyor…</translation>
        </message>
        <message>
            <source>Map on a network drive</source>
            <translation>Harita ağ sürücüsünde</translation>
        </message>
        <message>
            <source>This map lies on a network drive.</source>
            <translation>Bu harita bir ağ sürücüsünde duruyor.</translation>
        </message>
        <message>
            <source>When several people open the same file there, it can be damaged and work be lost. Work on a copy on your own disk, and bring changes together through İZSA's packages.</source>
            <translation>Aynı dosyayı orada birkaç kişi birden açarsa dosya bozulabilir, girilenler kaybolabilir. Kendi diskinizdeki bir kopyada çalışın; değişiklikleri İZSA paketleriyle birleştirin.</translation>
        </message>
        <message>
            <source>Copy to my disk…</source>
            <translation>Diskime kopyala…</translation>
        </message>
        <message>
            <source>Open it there anyway</source>
            <translation>Yine de orada aç</translation>
        </message>
        <message>
            <source>Copy the map to</source>
            <translation>Haritayı kopyala</translation>
        </message>
        <message>
            <source>Save the open project?</source>
            <translation>Açık proje dosyası kaydedilsin mi?</translation>
        </message>
        <message>
            <source>The project that is open in QGIS has unsaved changes.</source>
            <translation>QGIS'te açık olan proje dosyasında kaydedilmemiş değişiklikler var.</translation>
        </message>
    </context>
    <context>
        <name>MapUpgrader</name>
        <message>
            <source>{name} was made with an older release. Upgrade it to work on it; a copy of the old file is kept.</source>
            <translation>{name} eski bir sürümle yapılmış. Çalışmak için yükseltin; eski dosyanın kopyası saklanır.</translation>
        </message>
        <message>
            <source>Upgrade</source>
            <translation>Yükselt</translation>
        </message>
        <message>
            <source>Upgrading the map {name}…</source>
            <translation>{name} haritası yükseltiliyor…</translation>
        </message>
        <message>
            <source>The map was upgraded; the old file is kept as {name}.</source>
            <translation>Harita yükseltildi; eski dosya {name} adıyla duruyor.</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>Gaps</source>
            <translation>Eksik</translation>
        </message>
        <message>
            <source>Projects counted</source>
            <translation>Sayılan projeler</translation>
        </message>
        <message>
            <source>Cells lacking or weak, of those judged</source>
            <translation>Değerlendirilen hücrelerden projesi olmayan ya da zayıf olanlar</translation>
        </message>
    </context>
    <context>
        <name>MemberDialog</name>
        <message>
            <source>Member</source>
            <translation>Üye</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Yeni üye</translation>
        </message>
        <message>
            <source>Several people use this login; it cannot approve</source>
            <translation>Bu oturumu birkaç kişi kullanıyor; onay veremez</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Oturum</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Kişi</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rol</translation>
        </message>
        <message>
            <source>Writes the projects &amp;of</source>
            <translation>Proje &amp;yazdığı belediyeler</translation>
        </message>
    </context>
    <context>
        <name>MembersDialog</name>
        <message>
            <source>Members of the map</source>
            <translation>Haritanın üyeleri</translation>
        </message>
        <message>
            <source>Rights follow the municipality that owns a project. The logins themselves are made by the database's administrator, who also makes others administrators of the map.</source>
            <translation>Haklar, projenin sahibi olan belediyeye göredir. Oturumların kendisini veritabanı yöneticisi oluşturur; haritaya başka yöneticileri de o atar.</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Oturum</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Municipalities</source>
            <translation>Belediyeler</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Ortak</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>&amp;Ekle…</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Değiştir…</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Kaldır…</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>evet</translation>
        </message>
        <message>
            <source>Remove a member</source>
            <translation>Üyeyi kaldır</translation>
        </message>
        <message>
            <source>“{login}” will not be able to open the map any more. What it wrote stays. Remove it?</source>
            <translation>«{login}» artık haritayı açamayacak. Yazdıkları kalır. Kaldırılsın mı?</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Something unexpected went wrong: {error}. The log panel, tab İZSA, has the details.</source>
            <translation>Beklenmeyen bir sorun oldu: {error}. Ayrıntılar günlük panelinin İZSA sekmesinde.</translation>
        </message>
    </context>
    <context>
        <name>MissingLine</name>
        <message>
            <source>Still needed to send: {fields}</source>
            <translation>Göndermek için eksik: {fields}</translation>
        </message>
        <message>
            <source>Nothing is missing: the project can be sent for approval.</source>
            <translation>Eksik yok: proje onaya gönderilebilir.</translation>
        </message>
    </context>
    <context>
        <name>MoreOptions</name>
        <message>
            <source>(as usual)</source>
            <translation>(her zamanki gibi)</translation>
        </message>
        <message>
            <source>A new project begins with</source>
            <translation>Yeni proje şunlarla başlasın</translation>
        </message>
        <message>
            <source>Responsible &amp;unit</source>
            <translation>Sorumlu &amp;birim</translation>
        </message>
        <message>
            <source>&amp;Visibility</source>
            <translation>&amp;Görünürlük</translation>
        </message>
        <message>
            <source>Icons of the goals</source>
            <translation>Amaçların simgeleri</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Klasör</translation>
        </message>
        <message>
            <source>The UN's own icons may not be bundled. Download them from the UN, and name their folder.</source>
            <translation>BM’nin kendi simgeleri eklentiyle dağıtılamaz. Simgeleri BM’den indirip klasörünü gösterin.</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.svg)</source>
            <translation>Resimler (*.png *.jpg *.svg)</translation>
        </message>
        <message>
            <source>One a line: name, title</source>
            <translation>Her satıra bir kişi: ad soyad, unvan</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Baskı</translation>
        </message>
        <message>
            <source>&amp;Crest</source>
            <translation>&amp;Arma</translation>
        </message>
        <message>
            <source>U&amp;nit</source>
            <translation>B&amp;irim</translation>
        </message>
        <message>
            <source>&amp;Signed by</source>
            <translation>&amp;İmzalayanlar</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Amaçlar</translation>
        </message>
        <message>
            <source>Audiences</source>
            <translation>Hedef kitleler</translation>
        </message>
        <message>
            <source>Title and purpose</source>
            <translation>Ad ve amaç metni</translation>
        </message>
        <message>
            <source>Nearness</source>
            <translation>Yakınlık</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zaman</translation>
        </message>
        <message>
            <source>Theme and type</source>
            <translation>Tema ve tür</translation>
        </message>
        <message>
            <source>How much counts for similarity</source>
            <translation>Benzerlikte neyin payı ne kadar</translation>
        </message>
        <message>
            <source>&amp;Back to the measured weights</source>
            <translation>Ölçülmüş ağırlıklara &amp;dön</translation>
        </message>
        <message>
            <source>Only their ratios matter; the tool “Similar projects” begins with them.</source>
            <translation>Yalnızca birbirine oranları önemlidir; «Benzer projeler» aracı bunlarla açılır.</translation>
        </message>
    </context>
    <context>
        <name>NumberEditor</name>
        <message>
            <source>“{field}” must be a whole number.</source>
            <translation>«{field}» bir tam sayı olmalı.</translation>
        </message>
    </context>
    <context>
        <name>OptionsForm</name>
        <message>
            <source>Who I am</source>
            <translation>Kullanıcı</translation>
        </message>
        <message>
            <source>My &amp;name</source>
            <translation>&amp;Adım</translation>
        </message>
        <message>
            <source>Recorded with each change you make, so that colleagues know whom to ask.</source>
            <translation>Yaptığınız her değişiklikle birlikte kaydedilir; arkadaşlarınız kime soracağını bilir.</translation>
        </message>
        <message>
            <source>My &amp;municipality</source>
            <translation>&amp;Belediyem</translation>
        </message>
        <message>
            <source>You can enter and change the projects of this municipality, and read all others.</source>
            <translation>Bu belediyenin projelerini girip değiştirebilir, öbürlerini okuyabilirsiniz.</translation>
        </message>
        <message>
            <source>I &amp;coordinate the network (İZSA)</source>
            <translation>Ağı &amp;koordine ediyorum (İZSA)</translation>
        </message>
        <message>
            <source>Only somebody of the metropolitan municipality can be a coordinator, who reviews and approves projects.</source>
            <translation>Projeleri inceleyip onaylayan koordinatör yalnızca büyükşehir belediyesinden biri olabilir.</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Eksik alanlar</translation>
        </message>
        <message>
            <source>Off: numbers of projects do not show how far a goal is reached, and districts differ in size.</source>
            <translation>Kapalı: proje sayısı, amaca ne kadar ulaşıldığını göstermez ve ilçelerin büyüklüğü farklıdır.</translation>
        </message>
        <message>
            <source>Districts may be &amp;ranked by their numbers</source>
            <translation>İlçeler sayılarına göre &amp;sıralanabilsin</translation>
        </message>
    </context>
    <context>
        <name>OptionsPage</name>
        <message>
            <source>(choose)</source>
            <translation>(seçin)</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Fill in from a text</source>
            <translation>Metinden doldur</translation>
        </message>
        <message>
            <source>Paste a paragraph here: from a council decision, a news text or an e-mail, Turkish or English.</source>
            <translation>Buraya bir paragraf yapıştırın: meclis kararı, haber metni ya da e-posta; Türkçe ya da İngilizce.</translation>
        </message>
        <message>
            <source>Text to read</source>
            <translation>Okunacak metin</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Alan</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Öneri</translation>
        </message>
        <message>
            <source>Because of</source>
            <translation>Dayandığı sözcükler</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Öneriler</translation>
        </message>
        <message>
            <source>The space bar ticks and unticks a proposal.</source>
            <translation>Boşluk çubuğu bir öneriyi işaretler ya da işaretini kaldırır.</translation>
        </message>
        <message>
            <source>&amp;Put the ticked ones into the form</source>
            <translation>İşaretlileri &amp;forma yaz</translation>
        </message>
        <message>
            <source>{new} (instead of: {old})</source>
            <translation>{new} (şimdiki: {old})</translation>
        </message>
        <message>
            <source>What the text says is proposed here, each with the words that led to it.</source>
            <translation>Metnin söyledikleri, her biri dayandığı sözcüklerle birlikte burada önerilir.</translation>
        </message>
        <message>
            <source>This text says nothing that the form could take, or the form says it already.</source>
            <translation>Bu metinde forma yazılabilecek bir bilgi yok ya da hepsi formda zaten var.</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) ticked. Nothing is saved: look the form over and save it yourself.</source>
            <translation>
                <numerusform>%n öneri işaretli. Hiçbir şey kaydedilmez: formu gözden geçirip kendiniz kaydedin.</numerusform>
                <numerusform>%n öneri işaretli. Hiçbir şey kaydedilmez: formu gözden geçirip kendiniz kaydedin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {count} letters were read; paste the paragraph about the project.</source>
            <translation>Yalnızca ilk {count} harf okundu; projeyi anlatan paragrafı yapıştırın.</translation>
        </message>
    </context>
    <context>
        <name>PlaceEditor</name>
        <message>
            <source>Whole district</source>
            <translation>İlçenin tamamı</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Kentin tamamı</translation>
        </message>
        <message>
            <source>Name of the neighbourhood</source>
            <translation>Mahallenin adı</translation>
        </message>
        <message>
            <source>(none chosen)</source>
            <translation>(seçilmedi)</translation>
        </message>
        <message>
            <source>Districts served</source>
            <translation>Hizmet verilen ilçeler</translation>
        </message>
        <message>
            <source>Whom the project serves. Filled in from the place; change it where it serves others too.</source>
            <translation>Projenin hizmet verdiği ilçeler. Yere göre doldurulur; başka ilçelere de hizmet veriyorsa değiştirin.</translation>
        </message>
        <message>
            <source>Serves</source>
            <translation>İlçeler</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Yer</translation>
        </message>
        <message>
            <source>Show it on the map, name the neighbourhood, or choose the whole district or city.</source>
            <translation>Haritada gösterin, mahallesini yazın ya da ilçenin veya kentin tamamını seçin.</translation>
        </message>
        <message>
            <source>Show it on the map</source>
            <translation>Haritada göster</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Nokta</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Hat</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Alan</translation>
        </message>
        <message>
            <source>The whole district; it gets no point of its own.</source>
            <translation>İlçenin tamamı; haritada ayrı bir noktası olmaz.</translation>
        </message>
        <message>
            <source>The whole city; it gets no point of its own.</source>
            <translation>Kentin tamamı; haritada ayrı bir noktası olmaz.</translation>
        </message>
        <message>
            <source>A neighbourhood, without a point on the map.</source>
            <translation>Mahalle; haritada noktası yok.</translation>
        </message>
        <message>
            <source>No place chosen yet.</source>
            <translation>Henüz yer seçilmedi.</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Başka yollar</translation>
        </message>
        <message>
            <source>A further point, coordinates, or the selected feature of another layer</source>
            <translation>Bir nokta daha, koordinat ya da başka bir katmanın seçili öğesi</translation>
        </message>
        <message>
            <source>&amp;Further point on the map</source>
            <translation>Haritada &amp;bir nokta daha</translation>
        </message>
        <message>
            <source>Paste &amp;coordinates…</source>
            <translation>&amp;Koordinat yapıştır…</translation>
        </message>
        <message>
            <source>Take the &amp;selected feature of the active layer</source>
            <translation>Etkin katmanın &amp;seçili öğesini al</translation>
        </message>
        <message>
            <source>Change it on the map, or take it away</source>
            <translation>Haritada değiştir ya da çıkar</translation>
        </message>
        <message>
            <source>&amp;Move or edit its vertices on the map</source>
            <translation>Haritada &amp;taşı ya da köşelerini düzenle</translation>
        </message>
        <message>
            <source>&amp;Draw it anew</source>
            <translation>&amp;Yeniden çiz</translation>
        </message>
        <message>
            <source>&amp;Take it away</source>
            <translation>&amp;Çıkar</translation>
        </message>
        <message>
            <source>Further point</source>
            <translation>Başka nokta</translation>
        </message>
        <message>
            <source>&amp;Name and precision…</source>
            <translation>&amp;Ad ve kesinlik…</translation>
        </message>
    </context>
    <context>
        <name>PlacePicker</name>
        <message>
            <source>This point lies in none of İzmir's districts. Is it right all the same?</source>
            <translation>Bu nokta İzmir'in hiçbir ilçesinde değil. Yine de doğru mu?</translation>
        </message>
        <message>
            <source>This point lies in {there}, not in {home}. Is it right all the same?</source>
            <translation>Bu nokta {home} ilçesinde değil, {there} ilçesinde. Yine de doğru mu?</translation>
        </message>
        <message>
            <source>Outside the district</source>
            <translation>İlçenin dışında</translation>
        </message>
        <message>
            <source>Click on the place of the project. Esc brings you back to the form.</source>
            <translation>Projenin yerine tıklayın. Esc tuşu forma geri götürür.</translation>
        </message>
        <message>
            <source>Click along the line; a right click finishes it. Esc brings you back to the form.</source>
            <translation>Hat boyunca tıklayın; sağ tıklama bitirir. Esc tuşu forma geri götürür.</translation>
        </message>
        <message>
            <source>Click around the area; a right click finishes it. Esc brings you back to the form.</source>
            <translation>Alanın çevresinde tıklayın; sağ tıklama bitirir. Esc tuşu forma geri götürür.</translation>
        </message>
        <message>
            <source>Selected feature</source>
            <translation>Seçili öğe</translation>
        </message>
        <message>
            <source>Drag a vertex to move it, double-click an edge to add one, press Delete to take the last one away. Ctrl+Z undoes, Enter or a right click finishes, Esc brings you back unchanged.</source>
            <translation>Köşeyi taşımak için sürükleyin, eklemek için kenara çift tıklayın, son seçileni silmek için Delete'e basın. Ctrl+Z geri alır, Enter ya da sağ tık bitirir, Esc değiştirmeden forma döndürür.</translation>
        </message>
    </context>
    <context>
        <name>PointEditor</name>
        <message>
            <source>&amp;Show it on the map</source>
            <translation>&amp;Haritada göster</translation>
        </message>
        <message>
            <source>Paste &amp;coordinates…</source>
            <translation>&amp;Koordinat yapıştır…</translation>
        </message>
        <message>
            <source>&amp;Take it away</source>
            <translation>&amp;Çıkar</translation>
        </message>
        <message>
            <source>no point</source>
            <translation>nokta yok</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Take in packages</source>
            <translation>Paket al</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Haritaya al</translation>
        </message>
        <message>
            <source>The table lies at {path}.</source>
            <translation>Çizelge kaydedildi: {path}.</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Belediye</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Durumu</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Gelen</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Yeni</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Değişen</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Silinen</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Çakışan</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Alınmayan</translation>
        </message>
        <message>
            <source>(not readable)</source>
            <translation>(okunamadı)</translation>
        </message>
        <message>
            <source>Cannot be taken in</source>
            <translation>Alınamaz</translation>
        </message>
        <message>
            <source>Package {number}, made by {by} on {day}. {standing}.</source>
            <translation>{number} numaralı paket; hazırlayan: {by}, tarih: {day}. {standing}.</translation>
        </message>
        <message>
            <source>{decided} of {all} conflicts decided; the others are kept for later.</source>
            <translation>{all} çakışmadan {decided} tanesi karara bağlandı; öbürleri sonraya kalır.</translation>
        </message>
        <message>
            <source>Save as table</source>
            <translation>Çizelge olarak kaydet</translation>
        </message>
    </context>
    <context>
        <name>PreviewForm</name>
        <message>
            <source>Nothing is in the map yet. Each package that is ticked is taken in whole, or not at all.</source>
            <translation>Haritaya henüz bir şey alınmadı. İşaretli her paket ya bütünüyle alınır ya hiç alınmaz.</translation>
        </message>
        <message>
            <source>Decide &amp;conflicts…</source>
            <translation>Ça&amp;kışmaları karara bağla…</translation>
        </message>
        <message>
            <source>&amp;Save as table…</source>
            <translation>Çi&amp;zelge olarak kaydet…</translation>
        </message>
    </context>
    <context>
        <name>ProjectActions</name>
        <message>
            <source>Save the report</source>
            <translation>Raporu kaydet</translation>
        </message>
        <message>
            <source>The report was written: {path}</source>
            <translation>Rapor yazıldı: {path}</translation>
        </message>
        <message>
            <source>{map} - report</source>
            <translation>{map} - rapor</translation>
        </message>
        <message>
            <source>Reading the map for the report</source>
            <translation>Rapor için harita okunuyor</translation>
        </message>
        <message>
            <source>Printing the report…</source>
            <translation>Rapor hazırlanıyor…</translation>
        </message>
    </context>
    <context>
        <name>ProjectEditor</name>
        <message>
            <source>Type a few letters of the project's title</source>
            <translation>Proje adından birkaç harf yazın</translation>
        </message>
        <message>
            <source>There is no project of this name; choose one from the list or empty the field.</source>
            <translation>Bu adla bir proje yok; listeden seçin ya da alanı boşaltın.</translation>
        </message>
    </context>
    <context>
        <name>ProjectForm</name>
        <message>
            <source>This project is not in the map any more.</source>
            <translation>Bu proje artık haritada yok.</translation>
        </message>
        <message>
            <source>Not sent yet. {reason}</source>
            <translation>Henüz gönderilmedi. {reason}</translation>
        </message>
        <message>
            <source>Not saved yet. {reason}</source>
            <translation>Henüz kaydedilmedi. {reason}</translation>
        </message>
        <message>
            <source>Unsaved project</source>
            <translation>Kaydedilmemiş proje</translation>
        </message>
        <message>
            <source>You changed this project and did not save it. Save the changes?</source>
            <translation>Bu projede kaydedilmemiş değişiklikler var. Kaydedilsin mi?</translation>
        </message>
        <message>
            <source>More details (optional)</source>
            <translation>Ayrıntılar (isteğe bağlı)</translation>
        </message>
        <message>
            <source>Save &amp;draft</source>
            <translation>&amp;Taslak kaydet</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Kaydet</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Yeni proje</translation>
        </message>
        <message>
            <source>{state}. When you save changes, it goes for approval again.</source>
            <translation>{state}. Değişiklikleri kaydedince yeniden onaya gönderilir.</translation>
        </message>
        <message>
            <source>State: {state}</source>
            <translation>Durumu: {state}</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proje</translation>
        </message>
        <message>
            <source>&amp;Send for approval</source>
            <translation>&amp;Onaya gönder</translation>
        </message>
        <message>
            <source>A project belongs to the municipality that enters it; this cannot be changed.</source>
            <translation>Proje, onu giren belediyeye aittir; bu değiştirilemez.</translation>
        </message>
        <message>
            <source>Paste a paragraph and choose what of it goes into the form</source>
            <translation>Bir paragraf yapıştırıp forma nelerin yazılacağını seçin</translation>
        </message>
        <message>
            <source>Re&amp;cord</source>
            <translation>&amp;Kayıt</translation>
        </message>
        <message>
            <source>Undo the last save, look at the history, restore an earlier state</source>
            <translation>Son kaydı geri alma, geçmişi görme, önceki bir duruma dönme</translation>
        </message>
        <message>
            <source>From a &amp;text…</source>
            <translation>&amp;Metinden doldur…</translation>
        </message>
        <message>
            <source>&amp;Project</source>
            <translation>&amp;Proje</translation>
        </message>
        <message>
            <source>Project and history</source>
            <translation>Proje ve geçmiş</translation>
        </message>
    </context>
    <context>
        <name>ProjectList</name>
        <message>
            <source>(untitled draft)</source>
            <translation>(adsız taslak)</translation>
        </message>
        <message>
            <source>{owner}, {count} districts</source>
            <translation>{owner}, {count} ilçe</translation>
        </message>
    </context>
    <context>
        <name>ProjectPanel</name>
        <message>
            <source>Maps</source>
            <translation>Haritalar</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Yeni proje</translation>
        </message>
        <message>
            <source>Search title, purpose, district, audience…</source>
            <translation>Ad, amaç, ilçe, hedef kitle ara…</translation>
        </message>
        <message>
            <source>Search projects</source>
            <translation>Proje ara</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Bizimkiler</translation>
        </message>
        <message>
            <source>Projects of my municipality</source>
            <translation>Belediyemin projeleri</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>Projects of all municipalities</source>
            <translation>Bütün belediyelerin projeleri</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projeler</translation>
        </message>
        <message>
            <source>{count} projects</source>
            <translation>{count} proje</translation>
        </message>
        <message>
            <source>One project</source>
            <translation>1 proje</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>By district, goal, audience, status, approval or freshness</source>
            <translation>İlçeye, amaca, hedef kitleye, duruma, onaya ya da güncelliğe göre</translation>
        </message>
        <message>
            <source>Filter ({count})</source>
            <translation>Süz ({count})</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Süz</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Aç</translation>
        </message>
        <message>
            <source>&amp;Zoom to it on the map</source>
            <translation>&amp;Haritada yaklaş</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Kopyasını oluştur</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Geçmiş…</translation>
        </message>
        <message>
            <source>&amp;Report of its district…</source>
            <translation>İlçesinin &amp;raporu…</translation>
        </message>
        <message>
            <source>&amp;Change {count} projects together…</source>
            <translation>{count} projeyi birlikte &amp;değiştir…</translation>
        </message>
        <message>
            <source>&amp;Change or confirm…</source>
            <translation>&amp;Değiştir ya da teyit et…</translation>
        </message>
        <message>
            <source>&amp;Change all listed projects…</source>
            <translation>Listelenen bütün projeleri &amp;değiştir…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of many</source>
            <translation>Son toplu değişikliği &amp;geri al</translation>
        </message>
        <message>
            <source>Chec&amp;k the records…</source>
            <translation>Kayıtları de&amp;netle…</translation>
        </message>
        <message>
            <source>Change many projects, check the records</source>
            <translation>Projeleri topluca değiştir, kayıtları denetle</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Diğer işler</translation>
        </message>
    </context>
    <context>
        <name>ProjectWindow</name>
        <message>
            <source>Project</source>
            <translation>Proje</translation>
        </message>
        <message>
            <source>Somebody else has deleted this project, or you may no longer see it.</source>
            <translation>Bu proje başkası tarafından silindi ya da artık onu görme yetkiniz yok.</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Başka biri</translation>
        </message>
        <message>
            <source>{who} has saved this project meanwhile. What you typed stays; saving shows both states.</source>
            <translation>Bu projeyi bu arada {who} kaydetti. Yazdıklarınız duruyor; kaydederken iki durum yan yana gösterilir.</translation>
        </message>
        <message>
            <source>{who} has just saved this project; here it is.</source>
            <translation>Bu projeyi az önce {who} kaydetti; son hâli gösteriliyor.</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>Tamam</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Kaydetme</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Evet</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Hayır</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Tümünü kaydet</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Uygula</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Sıfırla</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Varsayılanlara dön</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Yardım</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Yok say</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Tü&amp;müne evet</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>Tümüne h&amp;ayır</translation>
        </message>
    </context>
    <context>
        <name>RecordActions</name>
        <message>
            <source>&amp;Undo the last save</source>
            <translation>Son kaydı geri &amp;al</translation>
        </message>
        <message>
            <source>The last save is undone.</source>
            <translation>Son kayıt geri alındı.</translation>
        </message>
        <message>
            <source>The earlier state stands in the form. Look it over and save it.</source>
            <translation>Önceki durum forma yazıldı. Gözden geçirip kaydedin.</translation>
        </message>
        <message>
            <source>Undo the last save</source>
            <translation>Son kaydı geri al</translation>
        </message>
        <message>
            <source>The last save created this project. Delete it from the map? What you entered stays in the form.</source>
            <translation>Bu proje son kayıtla oluşturuldu. Haritadan silinsin mi? Yazdıklarınız formda kalır.</translation>
        </message>
        <message>
            <source>Record: undo and history</source>
            <translation>Kayıt: geri alma ve geçmiş</translation>
        </message>
        <message>
            <source>&amp;History and earlier states</source>
            <translation>&amp;Geçmiş ve önceki durumlar</translation>
        </message>
        <message>
            <source>Hi&amp;story</source>
            <translation>&amp;Geçmiş</translation>
        </message>
    </context>
    <context>
        <name>ReportingDialog</name>
        <message>
            <source>State of reporting</source>
            <translation>Bildirim durumu</translation>
        </message>
        <message>
            <source>District</source>
            <translation>İlçe</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Kilit</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Proje</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Tarih</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>kilitli</translation>
        </message>
        <message>
            <source>{closed} of {all} closed</source>
            <translation>{all} ilçeden {closed} tanesi tamamladı</translation>
        </message>
        <message>
            <source>Un&amp;lock the period</source>
            <translation>Dönemin &amp;kilidini aç</translation>
        </message>
        <message>
            <source>&amp;Lock the period</source>
            <translation>Dönemi &amp;kilitle</translation>
        </message>
    </context>
    <context>
        <name>ReportingForm</name>
        <message>
            <source>&amp;Period (year)</source>
            <translation>&amp;Dönem (yıl)</translation>
        </message>
        <message>
            <source>Our reporting for this period is &amp;complete</source>
            <translation>Bu dönem bildirimimiz &amp;tamam</translation>
        </message>
        <message>
            <source>Also when there is no project to report: saying so is reporting.</source>
            <translation>Bildirilecek proje yoksa da seçin: olmadığını söylemek de bildirimdir.</translation>
        </message>
        <message>
            <source>&amp;Reopen</source>
            <translation>Yeniden &amp;aç</translation>
        </message>
        <message>
            <source>&amp;Lock the period</source>
            <translation>Dönemi &amp;kilitle</translation>
        </message>
        <message>
            <source>After that no district can change its state for this period.</source>
            <translation>Kilitlenince hiçbir ilçe bu dönemdeki durumunu değiştiremez.</translation>
        </message>
        <message>
            <source>Reminder to districts that have not closed the period</source>
            <translation>Dönemi tamamlamayan ilçelere hatırlatma</translation>
        </message>
        <message>
            <source>Co&amp;py the text</source>
            <translation>&amp;Metni kopyala</translation>
        </message>
    </context>
    <context>
        <name>ReviewBar</name>
        <message>
            <source>Note to the municipality, needed to ask for changes</source>
            <translation>Belediyeye not; düzeltme istemek için gerekli</translation>
        </message>
        <message>
            <source>Note to the municipality</source>
            <translation>Belediyeye not</translation>
        </message>
        <message>
            <source>İZSA asks for changes: {note}</source>
            <translation>İZSA düzeltme istiyor: {note}</translation>
        </message>
        <message>
            <source>İZSA had asked for changes: {note}</source>
            <translation>İZSA düzeltme istemişti: {note}</translation>
        </message>
        <message>
            <source>Note of İZSA: {note}</source>
            <translation>İZSA'nın notu: {note}</translation>
        </message>
        <message>
            <source>State: {state}</source>
            <translation>Durumu: {state}</translation>
        </message>
        <message>
            <source>Save the project first.</source>
            <translation>Önce projeyi kaydedin.</translation>
        </message>
        <message>
            <source>Your answer to İZSA, if you like</source>
            <translation>İsterseniz İZSA'ya yanıtınız</translation>
        </message>
        <message>
            <source>Your answer to İZSA</source>
            <translation>İZSA'ya yanıtınız</translation>
        </message>
        <message>
            <source>Answer: {text}</source>
            <translation>Yanıt: {text}</translation>
        </message>
    </context>
    <context>
        <name>RowEditor</name>
        <message>
            <source>Place</source>
            <translation>Yer</translation>
        </message>
    </context>
    <context>
        <name>RowsEditor</name>
        <message>
            <source>Add a row</source>
            <translation>Satır ekle</translation>
        </message>
        <message>
            <source>Take this row away</source>
            <translation>Bu satırı çıkar</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Deleted project</source>
            <translation>Silinmiş proje</translation>
        </message>
        <message>
            <source>While you were editing, somebody else deleted this project. Put it back on the map with what you typed?</source>
            <translation>Siz düzenlerken bu projeyi başkası sildi. Yazdıklarınızla haritaya geri konsun mu?</translation>
        </message>
        <message>
            <source>Not saved. What you typed is still here.</source>
            <translation>Kaydedilmedi. Yazdıklarınız duruyor.</translation>
        </message>
        <message>
            <source>The draft is saved.</source>
            <translation>Taslak kaydedildi.</translation>
        </message>
        <message>
            <source>The project is saved and sent for approval.</source>
            <translation>Proje kaydedildi ve onaya gönderildi.</translation>
        </message>
        <message>
            <source>The project is saved.</source>
            <translation>Proje kaydedildi.</translation>
        </message>
    </context>
    <context>
        <name>SendDialog</name>
        <message>
            <source>Make the package</source>
            <translation>Paketi hazırla</translation>
        </message>
        <message>
            <source>Send to İZSA</source>
            <translation>İZSA'ya gönder</translation>
        </message>
        <message>
            <source>One file with all that changed in your projects since İZSA last acknowledged. Contact persons and projects kept to your municipality stay here. Send the file by e-mail or hand it over.</source>
            <translation>İZSA'nın son onayladığı değişimden bu yana projelerinizde değişen her şey tek dosyada. İletişim kişileri ve yalnız belediyenize ait projeler burada kalır. Dosyayı e-postayla gönderin ya da elden verin.</translation>
        </message>
        <message>
            <source>Answer districts</source>
            <translation>İlçeleri yanıtla</translation>
        </message>
        <message>
            <source>One file a district: acknowledgement, decisions, lists, the projects of others that it may see, and a letter of one page.</source>
            <translation>Her ilçeye bir dosya: alındı bilgisi, kararlar, listeler, görebileceği öbür projeler ve bir sayfalık mektup.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Klasör</translation>
        </message>
    </context>
    <context>
        <name>SendForm</name>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Klasör</translation>
        </message>
        <message>
            <source>…</source>
            <translation>…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Klasörü seç</translation>
        </message>
        <message>
            <source>With &amp;photos and files (a larger package)</source>
            <translation>&amp;Fotoğraflar ve dosyalarla (paket büyür)</translation>
        </message>
    </context>
    <context>
        <name>ServerMapDialog</name>
        <message>
            <source>Open a shared map</source>
            <translation>Ortak harita aç</translation>
        </message>
        <message>
            <source>Maps on this server</source>
            <translation>Bu sunucudaki haritalar</translation>
        </message>
        <message>
            <source>&amp;Connection:</source>
            <translation>&amp;Bağlantı:</translation>
        </message>
        <message>
            <source>&amp;Map:</source>
            <translation>&amp;Harita:</translation>
        </message>
        <message>
            <source>QGIS has no PostgreSQL connection yet. Define one in the browser panel under “PostgreSQL”.</source>
            <translation>QGIS'te henüz bir PostgreSQL bağlantısı yok. Tarayıcı panelinde «PostgreSQL» altında bir bağlantı tanımlayın.</translation>
        </message>
        <message>
            <source>Choose a connection.</source>
            <translation>Bir bağlantı seçin.</translation>
        </message>
        <message>
            <source>Looking for maps…</source>
            <translation>Haritalar aranıyor…</translation>
        </message>
        <message>
            <source>Looking for maps</source>
            <translation>Haritalar aranıyor</translation>
        </message>
        <message>
            <source>You have no map there. Ask the map's administrator to make you a member, or try another one.</source>
            <translation>Orada açabileceğiniz bir harita yok. Haritanın yöneticisinden sizi üye yapmasını isteyin ya da başka bir bağlantı deneyin.</translation>
        </message>
    </context>
    <context>
        <name>SimilarElsewhere</name>
        <message>
            <source>Similar projects elsewhere</source>
            <translation>Başka yerlerdeki benzer projeler</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Karar ver</translation>
        </message>
        <message>
            <source>Joint project…</source>
            <translation>Ortak proje…</translation>
        </message>
        <message>
            <source>Found a joint project of the chosen project and those picked here</source>
            <translation>Seçili proje ile burada işaretlenenlerden bir ortak proje kur</translation>
        </message>
        <message>
            <source>Take the decision back</source>
            <translation>Kararı geri al</translation>
        </message>
        <message>
            <source>Show again what was called different</source>
            <translation>«Farklı» denenleri yeniden göster</translation>
        </message>
        <message>
            <source>Reading the map's projects…</source>
            <translation>Haritanın projeleri okunuyor…</translation>
        </message>
        <message>
            <source>Click to see both on the map; double click to open</source>
            <translation>İkisini haritada görmek için tıklayın, açmak için çift tıklayın</translation>
        </message>
        <message>
            <source>Choose a project in the list to see those like it.</source>
            <translation>Benzerlerini görmek için listeden bir proje seçin.</translation>
        </message>
        <message>
            <source>No similar project was found in other municipalities.</source>
            <translation>Başka belediyelerde benzer proje bulunamadı.</translation>
        </message>
        <message>
            <source>One of the two projects has no place that could be shown on the map.</source>
            <translation>İki projeden birinin haritada gösterilecek bir yeri yok.</translation>
        </message>
        <message>
            <source>Similar projects cannot be searched: {reason}</source>
            <translation>Benzer projeler aranamıyor: {reason}</translation>
        </message>
        <message>
            <source>Pick the cluster</source>
            <translation>Kümeyi seç</translation>
        </message>
        <message>
            <source>Pick all that form one cluster with the chosen project</source>
            <translation>Seçili projeyle aynı kümede olanların hepsini işaretle</translation>
        </message>
    </context>
    <context>
        <name>SimilarPanel</name>
        <message>
            <source>Similar projects</source>
            <translation>Benzer projeler</translation>
        </message>
        <message>
            <source>Similar projects of all municipalities will appear here while you type.</source>
            <translation>Siz yazdıkça bütün belediyelerin benzer projeleri burada görünür.</translation>
        </message>
        <message>
            <source>Open this project</source>
            <translation>Bu projeyi aç</translation>
        </message>
        <message>
            <source>No similar project was found.</source>
            <translation>Benzer proje bulunmadı.</translation>
        </message>
        <message>
            <source>Similar projects cannot be searched: {reason}</source>
            <translation>Benzer projeler aranamıyor: {reason}</translation>
        </message>
    </context>
    <context>
        <name>SimilarSearch</name>
        <message>
            <source>Reading projects to compare</source>
            <translation>Karşılaştırmak için projeler okunuyor</translation>
        </message>
        <message>
            <source>Comparing projects</source>
            <translation>Projeler karşılaştırılıyor</translation>
        </message>
    </context>
    <context>
        <name>StaleDialog</name>
        <message>
            <source>Somebody else saved this project</source>
            <translation>Bu projeyi başkası kaydetti</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Önce</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Benimki</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Onunki</translation>
        </message>
        <message>
            <source>Take all of &amp;mine</source>
            <translation>Hepsinde &amp;benimki</translation>
        </message>
        <message>
            <source>Take all of &amp;theirs</source>
            <translation>Hepsinde &amp;onunki</translation>
        </message>
        <message>
            <source>&amp;Save the result</source>
            <translation>&amp;Sonucu kaydet</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Seçin…</translation>
        </message>
        <message>
            <source>Still to be chosen: {count}</source>
            <translation>Seçilecek: {count}</translation>
        </message>
        <message>
            <source>{who} saved this project on {when}, while you were editing it. What only one of you changed comes together by itself; where both changed the same, choose what stands.</source>
            <translation>Siz düzenlerken {who} bu projeyi kaydetti ({when}). Yalnızca birinizin değiştirdiği alanlar kendiliğinden birleşir; ikinizin de değiştirdiğinde hangisinin kalacağını siz seçin.</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Başka biri</translation>
        </message>
    </context>
    <context>
        <name>StartEditor</name>
        <message>
            <source>Started</source>
            <translation>Başladı</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planlanıyor</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>İkisi de</translation>
        </message>
        <message>
            <source>Has it started or is it planned?</source>
            <translation>Proje başladı mı, planlanıyor mu?</translation>
        </message>
        <message>
            <source>Planned start</source>
            <translation>Planlanan başlangıç</translation>
        </message>
        <message>
            <source>Actual start</source>
            <translation>Gerçek başlangıç</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Open the sustainability map to see and enter projects.</source>
            <translation>Projeleri görmek ve girmek için sürdürülebilirlik haritasını açın.</translation>
        </message>
        <message>
            <source>Open a map</source>
            <translation>Harita aç</translation>
        </message>
        <message>
            <source>A file from İZSA or from your office</source>
            <translation>İZSA'dan ya da biriminizden gelen bir dosya</translation>
        </message>
        <message>
            <source>New map</source>
            <translation>Yeni harita</translation>
        </message>
        <message>
            <source>Empty, with the 30 districts of İzmir</source>
            <translation>Boş, İzmir'in 30 ilçesiyle</translation>
        </message>
        <message>
            <source>Demo map</source>
            <translation>Tanıtım haritası</translation>
        </message>
        <message>
            <source>With published projects, to try things out</source>
            <translation>Denemek için, yayımlanmış projelerle</translation>
        </message>
        <message>
            <source>Recent maps</source>
            <translation>Son açılan haritalar</translation>
        </message>
        <message>
            <source>Open a shared map</source>
            <translation>Ortak harita aç</translation>
        </message>
        <message>
            <source>One for everybody, on a PostgreSQL server</source>
            <translation>PostgreSQL sunucusunda, herkes için tek harita</translation>
        </message>
    </context>
    <context>
        <name>TargetsEditor</name>
        <message>
            <source>Also targets that are no municipal task</source>
            <translation>Belediyenin görevi olmayan hedefler de</translation>
        </message>
        <message>
            <source>Tick goals on the first page; their targets appear here.</source>
            <translation>İlk sayfada amaçları işaretleyin; hedefleri burada listelenir.</translation>
        </message>
        <message>
            <source>The space bar ticks a target, the arrow keys open a goal.</source>
            <translation>Boşluk çubuğu hedefi işaretler, ok tuşları amacı açar.</translation>
        </message>
        <message>
            <source>{goal} (this goal is not ticked)</source>
            <translation>{goal} (bu amaç işaretli değil)</translation>
        </message>
    </context>
    <context>
        <name>ThemeBar</name>
        <message>
            <source>Map theme</source>
            <translation>Harita teması</translation>
        </message>
        <message>
            <source>Goal in focus</source>
            <translation>Öne çıkan amaç</translation>
        </message>
        <message>
            <source>Audience in focus</source>
            <translation>Öne çıkan hedef kitle</translation>
        </message>
        <message>
            <source>Points alone: projects for a whole district or city have none.</source>
            <translation>Yalnızca noktalar: bütün ilçeyi ya da kenti kapsayan projelerin noktası yoktur.</translation>
        </message>
        <message>
            <source>By goal</source>
            <translation>Amaca göre</translation>
        </message>
        <message>
            <source>One goal</source>
            <translation>Tek amaç</translation>
        </message>
        <message>
            <source>One audience</source>
            <translation>Tek hedef kitle</translation>
        </message>
        <message>
            <source>By status</source>
            <translation>Duruma göre</translation>
        </message>
        <message>
            <source>By freshness</source>
            <translation>Güncelliğe göre</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Yoğunluk</translation>
        </message>
        <message>
            <source>Over the years</source>
            <translation>Yıllara göre</translation>
        </message>
        <message>
            <source>M&amp;ap:</source>
            <translation>H&amp;arita:</translation>
        </message>
    </context>
    <context>
        <name>TicksEditor</name>
        <message>
            <source>Nothing is ticked yet.</source>
            <translation>Henüz bir şey işaretlenmedi.</translation>
        </message>
    </context>
    <context>
        <name>UpkeepDesk</name>
        <message>
            <source>&amp;Deleted projects…</source>
            <translation>&amp;Silinen projeler…</translation>
        </message>
        <message>
            <source>&amp;Members of the map…</source>
            <translation>Haritanın &amp;üyeleri…</translation>
        </message>
    </context>
    <context>
        <name>YearBar</name>
        <message>
            <source>Play the years</source>
            <translation>Yılları oynat</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Yıl</translation>
        </message>
    </context>
</TS>
