"""What the network keeps beside projects: places, goals, reporting, needs, decisions, coaching, exchange."""

from __future__ import annotations

from ..language import Text
from .common import KEPT, amount, choice, link, network, number, paragraph, switch, text
from .model import Computed, Field, Geometry, Kind, Table, Type, Widget

_TURKISH = text("label_tr", "Türkçe adı", "Turkish name", required=True)
_ENGLISH = text("label_en", "İngilizce adı", "English name", required=True)
_POSITION = number("position", "Sıra", "Order", required=True, default=0)

REFERENCE = (
    Table("district", Kind.LIST, Text("İlçeler", "Districts"), (
        text("code", "P-kodu", "P-code", required=True, unique=True, max_length=20),
        text("name", "İlçe", "District", required=True),
        number("population", "Nüfus", "Population"),
        amount("area_km2", "Yüzölçümü (km²)", "Area (km²)"),
        switch("coastal", "Kıyı ilçesi", "On the coast"), *KEPT), geometry=Geometry.AREA),
    Table("surroundings", Kind.LIST, Text("Komşu iller", "Neighbouring provinces"), (
        text("code", "Kod", "Code", required=True, unique=True, max_length=20),
        text("name", "Ad", "Name", required=True), *KEPT), geometry=Geometry.AREA),
    Table("municipality", Kind.LIST, Text("Belediyeler", "Municipalities"), (
        text("code", "Kod", "Code", required=True, unique=True, max_length=20),
        text("name", "Belediye", "Municipality", required=True),
        text("name_en", "İngilizce adı", "English name", required=True),
        link("district", "İlçe", "District", "district", "code"), *KEPT)),
    Table("goal", Kind.LIST, Text("Küresel amaçlar", "Global goals"), (
        number("number", "Amaç", "Goal", required=True, unique=True, minimum=1, maximum=17),
        _TURKISH, _ENGLISH,
        text("color", "Renk", "Colour", required=True, max_length=7),
        text("label_color", "Yazı rengi", "Label colour", required=True, max_length=7), *KEPT)),
    Table("target", Kind.LIST, Text("Hedefler listesi", "List of targets"), (
        text("code", "Hedef", "Target", required=True, unique=True, max_length=6),
        link("goal", "Amaç", "Goal", "goal", "number", type=Type.INTEGER, required=True),
        _TURKISH, _ENGLISH, _POSITION, *KEPT)),
)  # fmt: skip


def list_table(name: str, label: Text) -> Table:
    """The table of one code list: stable English codes, texts in both languages, switched off rather than deleted."""
    code = text("code", "Kod", "Code", required=True, unique=True, max_length=40)
    active = switch("active", "Kullanımda", "In use", default=True)
    return Table(f"list_{name}", Kind.LIST, label, (code, _TURKISH, _ENGLISH, _POSITION, active, *KEPT))


NETWORK = (
    network("similarity_decision", Text("Benzerlik kararları", "Decisions on similarity"),
            link("project_a", "Birinci proje", "First project", "project", "uid", required=True, cascades=True),
            link("project_b", "İkinci proje", "Second project", "project", "uid", required=True, cascades=True),
            choice("decision", "Karar", "Decision", "similarity_decision", required=True),
            paragraph("note", "Not", "Note", max_length=2000), unique=(("project_a", "project_b"),)),
    network("reporting", Text("Bildirim durumu", "Reporting"),
            link("district", "İlçe", "District", "district", "code", required=True),
            text("period", "Dönem", "Period", "Yıl, örneğin 2026.", "The year, such as 2026.",
                 required=True, max_length=20),
            choice("state", "Durum", "State", "reporting_state", required=True, default="in_progress"),
            switch("locked", "Kilitli", "Locked",
                   "İZSA dönemi kilitlediyse ilçe durumu artık değiştiremez.",
                   "Once İZSA has locked the period, the district cannot change its state any more."),
            unique=(("district", "period"),)),
    network("target_relevance", Text("Hedeflerin belediyeye uygunluğu", "Relevance of targets"),
            link("target", "Hedef", "Target", "target", "code", required=True, unique=True),
            choice("relevance", "Uygunluk", "Relevance", "relevance", required=True),
            paragraph("reason", "Gerekçe", "Reason", max_length=2000)),
    network("need_indicator", Text("İhtiyaç göstergeleri", "Need indicators"),
            link("district", "İlçe", "District", "district", "code", required=True),
            link("goal", "Amaç", "Goal", "goal", "number", type=Type.INTEGER, required=True),
            text("indicator", "Gösterge", "Indicator", required=True),
            number("year", "Yıl", "Year", minimum=1990, maximum=2100),
            amount("value", "Değer", "Value", required=True, minimum=None),
            choice("direction", "Yön", "Direction", "need_direction", required=True, default="higher_is_need"),
            text("source", "Kaynak", "Source", max_length=500), unique=(("district", "goal", "indicator", "year"),)),
    network("coaching_criterion", Text("Koçluk ölçütleri", "Coaching criteria"),
            text("code", "Kod", "Code", required=True, unique=True, max_length=40),
            number("stage", "Aşama", "Stage", required=True, maximum=8),
            _TURKISH, _ENGLISH, switch("computed", "Haritadan hesaplanır", "Computed from the map"), _POSITION),
    network("coaching_entry", Text("Koçluk kayıtları", "Coaching entries"),
            link("municipality", "Belediye", "Municipality", "municipality", "code", required=True),
            link("criterion", "Ölçüt", "Criterion", "coaching_criterion", "code", required=True),
            choice("state", "Durum", "State", "criterion_state", required=True, default="none"),
            text("evidence", "Kanıt", "Evidence", max_length=500),
            paragraph("note", "Koçun notu", "Coach's note", max_length=2000),
            unique=(("municipality", "criterion"),)),
    network("exchange_log", Text("Değişim günlüğü", "Exchange log"),
            link("municipality", "Belediye", "Municipality", "municipality", "code"),
            text("kind", "Tür", "Kind", required=True, max_length=40),
            number("package", "Paket", "Package"),
            text("package_id", "Paket kimliği", "Package's identity", max_length=40),
            text("map_id", "Gönderen harita", "Sending map", max_length=40),
            paragraph("note", "Not", "Note", max_length=2000)),
)  # fmt: skip


def _system(name: str, tr: str, en: str, *fields: Field) -> Table:
    return Table(name, Kind.SYSTEM, Text(tr, en), fields)


_TABLE = text("table_name", "Tablo", "Table", required=True, max_length=80)
_ROW = text("row_uid", "Kayıt", "Record", required=True, max_length=100)
_AT = Field("at", Type.TIMESTAMP, Text("Zaman", "At"), required=True, default=Computed.NOW)
_BY = text("by", "Kim", "By")

SYSTEM = (
    _system("map_info", "Harita bilgisi", "About the map",
            text("key", "Anahtar", "Key", required=True, unique=True, max_length=80),
            paragraph("value", "Değer", "Value")),
    _system("audit", "Değişiklik geçmişi", "History of changes",
            _TABLE, _ROW, text("project_uid", "Proje", "Project", max_length=100),
            text("action", "İşlem", "Action", required=True, max_length=10),
            text("column_name", "Alan", "Field", max_length=80),
            paragraph("old", "Eski", "Old", max_length=None), paragraph("new", "Yeni", "New", max_length=None),
            _AT, _BY),
    _system("tombstone", "Silinen kayıtlar", "Deleted records",
            _TABLE, _ROW, paragraph("row", "İçerik", "Content", required=True, max_length=None), _AT, _BY),
    _system("project_list", "Proje listesi", "List of projects",
            text("uid", "Proje", "Project", required=True, unique=True, max_length=100),
            text("goals", "Amaçlar", "Goals", max_length=None),
            text("targets", "Hedefler", "Targets", max_length=None),
            text("audiences", "Hedef kitleler", "Audiences", max_length=None),
            text("districts", "İlçeler", "Districts", max_length=None),
            text("start", "Başlangıç", "Start", max_length=10), text("end", "Bitiş", "End", max_length=10),
            text("sort_title", "Sıralama adı", "Sort title", widget=Widget.HIDDEN, max_length=None),
            paragraph("search_text", "Arama metni", "Search text", widget=Widget.HIDDEN, max_length=None)),
    _system("exchange_link", "Değişim bağı", "Tie to another map",
            text("municipality", "Belediye", "Municipality", required=True, unique=True, max_length=20),
            text("map_id", "Öbür harita", "The other map", max_length=40),
            paragraph("state", "Paketlerin durumu", "State of the packages", required=True, max_length=None),
            paragraph("told", "Son bildirilenler", "Last told", max_length=None)),
    _system("exchange_known", "Öbür haritadan bilinen", "Known of another map",
            text("municipality", "Belediye", "Municipality", required=True, max_length=20), _TABLE,
            paragraph("content", "İçerik", "Content", required=True, max_length=None)),
    _system("exchange_conflict", "Açık çakışmalar", "Open conflicts",
            text("municipality", "Belediye", "Municipality", required=True, max_length=20),
            number("package", "Paket", "Package"),
            text("kind", "Tür", "Kind", required=True, max_length=40),
            _TABLE, _ROW, text("column_name", "Alan", "Field", max_length=80),
            paragraph("content", "İçerik", "Content", required=True, max_length=None),
            text("decision", "Karar", "Decision", "Boşsa karar bekliyor.", "Waits for a decision while empty.",
                 max_length=20),
            _AT, _BY),
    _system("search_queue", "Arama sırası", "Search queue",
            text("uid", "Proje", "Project", required=True, unique=True, max_length=100)),
)  # fmt: skip
