"""The short texts of a report's frame: headings, columns, captions and notes."""

from __future__ import annotations

from ..domain.catalogue import UNOFFICIAL
from ..domain.language import Text

MAP_NAME = Text("İzmir Sürdürülebilirlik Haritası", "Sustainability Map of İzmir")
DISTRICT_REPORT = Text("İlçe raporu", "District report")
CITY_MAP = Text("Kent haritası", "City map")

PROJECTS = Text("Projeler", "Projects")
GOALS = Text("Küresel amaçlar", "Global goals")
AUDIENCES = Text("Hedef kitleler", "Audiences")
GAPS = Text("Eksik alanlar", "Gaps")
SIMILAR = Text("Başka ilçelerdeki benzer projeler", "Similar projects in other districts")
FRESHNESS = Text("Kayıtların güncelliği", "How fresh the records are")
NEWEST = Text("En yeni projeler", "Newest projects")
BY_GOAL = Text("Amaçlara göre projeler", "Projects by goal")
BY_DISTRICT = Text("İlçelere göre projeler", "Projects by district")
CENTRE = Text("Merkez ilçeler", "Central districts")

NOT_REPORTED = Text("bildirmedi", "not reported")
UNKNOWN = Text("bilinmiyor", "not known")
DEMO = Text("TANITIM VERİSİ", "DEMO DATA")
DEMO_NOTE = Text(
    "Tanıtım verisi: kamuya açık haberlerden derlenmiş, belediyelerce onaylanmamış kayıtlar; gerçek durum sayılmaz.",
    "Demo data: records collected from public news, not confirmed by any municipality; not to be read as facts.",
)
#: The UN's own sentence, and our Turkish rendering of it.
UN_DISCLAIMER = (
    "Bu yayının içeriği Birleşmiş Milletler tarafından onaylanmamıştır; Birleşmiş Milletler'in, yetkililerinin veya "
    "Üye Devletlerin görüşlerini yansıtmaz.",
    "The content of this publication has not been approved by the United Nations and does not reflect the views of "
    "the United Nations or its officials or Member States.",
)
UN_LINK = "https://www.un.org/sustainabledevelopment"
LABELS_NOTE = UNOFFICIAL
BOUNDARIES = Text(
    "Sınırlar: OCHA COD-AB Türkiye (2021), sadeleştirilmiş; hukuki sınır değildir.",
    "Boundaries: OCHA COD-AB Türkiye (2021), simplified; not legal boundaries.",
)
POPULATION = Text("Nüfus: haritadaki ilçe katmanı (paket: TÜİK, 2025).",
                  "Population: the map's district layer (packaged: TÜİK, 2025).")  # fmt: skip
SOURCE = Text("Kaynak: {map}; taslaklar dışında bütün kayıtlar, {date}.",
              "Source: {map}; all records but drafts, {date}.")  # fmt: skip
PAGE = Text("Sayfa {page} / {pages}", "Page {page} of {pages}")
COUNTING = Text(
    "Amaç sayıları: uygulanan, kapanışta ve tamamlanan {n} proje (kayıtlı {all} projeden). Bir proje hizalandığı her "
    "amaçta bir kez sayılır. Birden çok ilçenin projesi her ilçede bir kez, kent toplamında bir kez sayılır.",
    "Numbers by goal: {n} projects running, closing or completed (of {all} recorded). A project counts once for each "
    "of its goals. A project of several districts counts once in each and once in the city.",
)
CLASSES = Text(
    "Beklenen: bildirimini tamamlayan ilçelerin ortak oranı × ilçe nüfusu. Zayıf: yalnızca ikincil, hepsi tamamlanmış "
    "ya da beklenenden belirgin biçimde az. Küçük sayılarda farklar rastlantı olabilir.",
    "Expected: the common rate of the districts that closed their reporting × residents. Weak: only secondary, all "
    "completed, or clearly fewer than expected. With small numbers differences may be chance.",
)
