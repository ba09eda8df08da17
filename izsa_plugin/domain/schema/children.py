"""What belongs to a project: places, goals, audiences, partners, money, indicators, updates, files."""

from __future__ import annotations

from ..language import Text
from .common import amount, child, choice, date, link, number, paragraph, text
from .model import Computed, Geometry, Type, Widget

SITE_FIELDS = (
    text("name", "Yerin adı", "Name of the place"),
    choice("location_precision", "Konum kesinliği", "Precision of the location", "location_precision"),
)

CHILDREN = (
    child("project_district", Text("Hizmet verilen ilçeler", "Districts served"),
          link("district", "İlçe", "District", "district", "code", required=True), choice="district"),
    child("project_site", Text("Diğer noktalar", "Further points"), *SITE_FIELDS, geometry=Geometry.POINT),
    child("project_line", Text("Hatlar", "Lines"), *SITE_FIELDS, geometry=Geometry.LINE),
    child("project_area", Text("Alanlar", "Areas"), *SITE_FIELDS, geometry=Geometry.AREA),
    child("project_goal", Text("İkincil amaçlar", "Secondary goals"),
          link("goal", "Amaç", "Goal", "goal", "number", type=Type.INTEGER, required=True),
          choice("contribution", "Katkı", "Contribution", "contribution", default="direct"),
          paragraph("reason", "Gerekçe", "Reason", max_length=2000), choice="goal"),
    child("project_target", Text("Hedefler", "Targets"),
          link("target", "Hedef", "Target", "target", "code", required=True), choice="target"),
    child("project_audience", Text("Hedef kitleler", "Audiences"),
          choice("audience", "Hedef kitle", "Audience", "audience", required=True),
          number("people_target", "Hedeflenen kişi", "People aimed at"),
          number("people_reached", "Ulaşılan kişi", "People reached"), choice="audience"),
    child("project_partner", Text("Ortaklar", "Partners"),
          text("organisation", "Kurum", "Organisation", required=True),
          choice("organisation_type", "Kurum türü", "Type of organisation", "organisation_type"),
          choice("role", "Rolü", "Role", "organisation_role"),
          text("brings_in", "Getirdiği proje", "Project brought in",
               "Ortak projede birleştirilen projenin kaydı; bu haritada görünmüyor olabilir.",
               "The record of the project that the partner brings into the joint one; this map may not show it.",
               max_length=100, widget=Widget.HIDDEN)),
    child("project_finance", Text("Finansman", "Finance"),
          choice("source", "Kaynak", "Source", "funding_source", required=True, default="unknown"),
          amount("amount", "Tutar", "Amount"),
          text("currency", "Para birimi", "Currency", default="TRY", max_length=3),
          choice("state", "Durumu", "State", "finance_state"),
          text("note", "Not", "Note", max_length=500)),
    child("project_indicator", Text("Göstergeler", "Indicators"),
          text("name", "Gösterge", "Indicator", required=True),
          text("measure_unit", "Birim", "Unit", max_length=40),
          choice("result_type", "Sonuç türü", "Type of result", "result_type"),
          amount("baseline", "Başlangıç değeri", "Baseline", minimum=None),
          amount("aimed", "Hedeflenen", "Aimed at", minimum=None),
          amount("reached", "Gerçekleşen", "Reached", minimum=None),
          date("measured_on", "Ölçüm tarihi", "Measured on")),
    child("project_update", Text("Güncellemeler", "Updates"),
          date("happened_on", "Tarih", "Date", required=True, default=Computed.TODAY),
          paragraph("note", "Metin", "Text", required=True),
          text("photo", "Fotoğraf", "Photo", max_length=500, widget=Widget.FILE), geometry=Geometry.POINT),
    child("project_file", Text("Dosyalar", "Files"),
          text("path", "Dosya", "File", "Haritanın klasörüne göre yolu.", "Its path within the map's folder.",
               required=True, max_length=500, widget=Widget.FILE),
          text("caption", "Açıklama", "Caption", max_length=500)),
)  # fmt: skip
