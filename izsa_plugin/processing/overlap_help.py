"""What the user reads about ``izsa:overlap``."""

from __future__ import annotations

from ..domain.language import Text

TITLE = Text("Benzer projeler", "Similar projects")

PARAMETERS = {
    "MAX_DISTANCE": Text("Yakınlık sınırı (metre)", "Distance limit (metres)"),
    "MIN_SCORE": Text("En düşük benzerlik puanı (0–1)", "Least similarity score (0–1)"),
    "WEIGHT_GOALS": Text("Ağırlık: amaçlar ve hedefler", "Weight: goals and targets"),
    "WEIGHT_AUDIENCES": Text("Ağırlık: hedef kitle", "Weight: audiences"),
    "WEIGHT_TEXT": Text("Ağırlık: metin", "Weight: text"),
    "WEIGHT_SPACE": Text("Ağırlık: konum", "Weight: place"),
    "WEIGHT_TIME": Text("Ağırlık: tarih", "Weight: dates"),
    "WEIGHT_THEME": Text("Ağırlık: tema ve tür", "Weight: theme and type"),
    "IN_DATABASE": Text(
        "Yakın projeleri veritabanı arasın (PostGIS)", "Let the database look for near projects (PostGIS)"
    ),
    "PAIRS": Text("Benzer çiftler", "Similar pairs"),
    "CLUSTERS": Text("Kümeler", "Clusters"),
    "TABLE": Text("Çiftlerin tablosu", "Table of pairs"),
    "FIGURE": Text("Birlikte çalışabilecek ilçeler (şekil)", "Districts that could work together (figure)"),
    "PAIR_COUNT": Text("Çift sayısı", "Number of pairs"),
    "CLUSTER_COUNT": Text("Küme sayısı", "Number of clusters"),
}

HELP = Text(
    """Projeleri ikişer ikişer karşılaştırır; benzer çiftleri gerekçesiyle, çiftlerin oluşturduğu kümelerle birlikte verir. Her vektör katmanını, konumsuz tabloları da okur.

<b>Puan</b> (0–1), değerlendirilebilen bileşenlerin ağırlıklı ortalamasıdır: amaçlar ve içlerindeki hedefler (seyrek olan daha çok sayılır), hedef kitle, metin (proje adı ve metin alanları), konum (kesişen alanlarda kesişim/birleşim oranı, ötekilerde «Yakınlık sınırı»nda sıfıra inen uzaklık), tarih (ortak günler), tema ve tür (katmanda <i>theme</i> ve <i>type</i> sütunları varsa). Bilgi eksikse o bileşen hesaba katılmaz; sütunu boş kalır, <i>components</i> kaç bileşenin değerlendirildiğini söyler.

<b>Sütunlar</b>: key_a, key_b, score, score_goals, score_audiences, score_text, score_space, score_time, score_theme, components, distance_m (metre), kind, reason (gerekçe), approximate (çift yaklaşık aramayla bulundu; puanı kesindir), decision (verilmiş karar).
<b>kind</b>: <i>same_project</i> aynı proje olabilir (adlar ve ilçe aynı) · <i>joint_opportunity</i> başka ilçede, ortak proje fırsatı · <i>complement</i> aynı ilçede, tamamlayıcı.
<b>Kümeler</b>: girdideki kayıtlar, <i>cluster</i> (küme numarası; kümesizde boş), <i>cluster_size</i> ve kümeyi ortak sözcükleri ve amacıyla adlandıran <i>cluster_name</i> ile.
<b>Kararlar</b>: haritada «farklı» denmiş çiftler bir daha yazılmaz ve aynı kümeye girmez; «aynı proje» ya da «ortak proje adayı» denmiş olanlar puanı düşük olsa da yazılır.

Uzaklıklar metredir ve EPSG:5253'te (TUREF / TM27) ölçülür. 2.000 projeye kadar bütün çiftler karşılaştırılır. <i>IN_DATABASE</i> yakın çiftleri PostGIS'e arattırır: sonuç aynıdır, yalnızca veritabanı sunucusu bu bilgisayardan çok daha güçlüyse hızlanır. Liste alanları «;», «,» ya da «|» ile ayrılmış metin, JSON ya da dizi olabilir; ilk amaç birincil amaçtır.""",  # noqa: E501 - a paragraph of help is one line
    """Compares projects two by two and gives the similar pairs with the reason, and the clusters they form. Reads any vector layer, also a table without places.

The <b>score</b> (0–1) is the weighted mean of the components that could be judged: goals and the targets inside them (rare ones count more), audiences, text (title and text fields), place (intersection over union of areas that overlap, else a distance that falls to zero at the distance limit) dates (days in common), and theme and type (where the layer has columns <i>theme</i> and <i>type</i>). Where information is missing the component is left out: its column is empty, and <i>components</i> says how many were judged.

<b>Columns</b>: key_a, key_b, score, score_goals, score_audiences, score_text, score_space, score_time, score_theme, components, distance_m (metres), kind, reason, approximate (found by the approximate search; its score is exact), decision (what was decided).
<b>kind</b>: <i>same_project</i> may be the same project (titles and district agree) · <i>joint_opportunity</i> in another district, a chance for a joint project · <i>complement</i> in the same district.
<b>Clusters</b>: the input's features with <i>cluster</i> (its number, empty where there is none), <i>cluster_size</i> and <i>cluster_name</i>, which says what it shares.
<b>Decisions</b>: pairs that the map calls different are not written again and never share a cluster; those called the same or a candidate for a joint project are written however low they score.

Distances are metres, measured in EPSG:5253 (TUREF / TM27). Up to 2,000 projects every pair is compared. <i>IN_DATABASE</i> lets PostGIS look for the near pairs: the result is the same, and it is quicker only where the database server is much stronger than this computer. List fields may be text split at “;”, “,” or “|”, JSON or arrays; the first goal is the primary one.""",  # noqa: E501 - a paragraph of help is one line
)
