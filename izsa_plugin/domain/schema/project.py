"""The project table: what a municipality enters."""

from __future__ import annotations

from ..language import Text
from .common import KEPT, UID, amount, choice, date, link, number, paragraph, switch, text
from .model import AnyOf, Field, Geometry, Kind, Ordered, Table, Type, Widget

WIDE_SCOPES = ("district", "city")


def _dated(name: str, tr: str, en: str, help_tr: str, help_en: str) -> tuple[Field, Field]:
    """A date and how precisely it is known: the date stored is the first day of the month or year meant."""
    return (
        date(name, tr, en, help_tr, help_en),
        choice(
            f"{name}_precision", f"{tr} – kesinlik", f"{en} – precision", "date_precision",
            "Tarih gün, ay ya da yalnızca yıl olarak mı biliniyor?",
            "Is the day, the month or only the year known?", default="day",
        ),
    )  # fmt: skip


WHAT = (
    link("municipality", "Sorumlu belediye", "Responsible municipality", "municipality", "code",
         "Projeyi yürüten belediye; kaydın sahibi odur.", "The municipality that runs the project and owns the record.",
         required=True),
    text("title", "Proje adı", "Project title",
         "Projeyi bir bakışta anlatan kısa ad.", "A short name that says at a glance what the project is.",
         to_send=True),
    paragraph("purpose", "Projenin amacı", "Purpose of the project",
              "Proje neyi, niçin değiştirmek istiyor? Bir iki cümle yeter.",
              "What does the project want to change, and why? A sentence or two will do.",
              to_send=True, max_length=2000),
    text("code", "Proje kodu", "Project code",
         "Belediyenin kendi numarası; boş bırakılabilir.", "The municipality's own number; may stay empty.",
         max_length=40),
    text("unit", "Sorumlu birim", "Responsible unit",
         "Projeyi yürüten müdürlük ya da birim.", "The directorate or unit in charge."),
    text("title_en", "İngilizce adı", "Title in English",
         "Uluslararası raporlar için.", "For international reports."),
    paragraph("description", "Açıklama", "Description",
              "Sorun, faaliyetler ve beklenen sonuçlar.", "The problem, the activities, the results expected."),
)  # fmt: skip

WHEN = (
    *_dated("start_planned", "Planlanan başlangıç", "Planned start",
            "Başlaması öngörülen tarih.", "When it is meant to start."),
    *_dated("start_actual", "Başlangıç", "Start",
            "Gerçekten başladığı tarih.", "When it really started."),
    *_dated("end_planned", "Planlanan bitiş", "Planned end",
            "Bitmesi öngörülen tarih.", "When it is meant to end."),
    *_dated("end_actual", "Bitiş", "End", "Gerçekten bittiği tarih.", "When it really ended."),
    choice("status", "Durum", "Status", "status",
           "Proje bugün hangi aşamada?", "Where does the project stand today?",
           required=True, to_send=True, default="unknown"),
    number("progress", "İlerleme (%)", "Progress (%)",
           "0 ile 100 arasında.", "Between 0 and 100.", maximum=100),
    switch("continuous", "Sürekli hizmet", "Continuous service",
           "Bitiş tarihi olmayan, süregiden hizmet.", "A service that runs on without an end."),
)  # fmt: skip

GOALS = (
    link("primary_goal", "Birincil amaç", "Primary goal", "goal", "number",
         "Projenin en çok katkı verdiği tek küresel amaç.", "The one global goal that the project serves most.",
         type=Type.INTEGER, to_send=True),
    choice("theme", "Tema", "Theme", "theme"),
    choice("type", "Proje türü", "Project type", "project_type"),
)  # fmt: skip

WHERE = (
    choice("scope", "Kapsam", "Scope", "scope",
           "Proje tek bir yerde mi, bir mahallede mi, bütün ilçede mi, bütün kentte mi?",
           "Is the project at one place, in a neighbourhood, in the whole district or in the whole city?",
           required=True, to_send=True, default="site"),
    text("neighbourhood", "Mahalle", "Neighbourhood"),
    text("address", "Adres ya da tarif", "Address or directions"),
    choice("location_precision", "Konum kesinliği", "Precision of the location", "location_precision",
           "Nokta tam yerini mi, yaklaşık yerini mi gösteriyor?",
           "Does the point show the exact place or roughly where it is?"),
)  # fmt: skip

MEANS = (
    number("people_target", "Hedeflenen kişi", "People aimed at"),
    number("people_reached", "Ulaşılan kişi", "People reached"),
    amount("budget", "Bütçe", "Budget", "Toplam bütçe.", "The whole budget."),
    text("currency", "Para birimi", "Currency", default="TRY", max_length=3),
    text("plan_goal", "Stratejik plan amacı", "Strategic plan goal",
         "Stratejik plandaki amaç kodu.", "The code of the goal in the strategic plan.", max_length=40),
    text("plan_target", "Stratejik plan hedefi", "Strategic plan target", max_length=40),
    text("secap_action", "SECAP eylemi", "SECAP action",
         "Sürdürülebilir enerji ve iklim eylem planındaki eylem kodu.",
         "The code of the action in the sustainable energy and climate action plan.", max_length=40),
    number("report_year", "Faaliyet raporu yılı", "Annual report year", minimum=1990, maximum=2100),
)  # fmt: skip

TOGETHER = (
    switch("open_to_joint", "Ortak projeye açık", "Open to a joint project",
           "Başka belediyeler katılmak için arayabilir mi?", "May other municipalities ask to join?"),
    paragraph("joint_note", "İş birliği notu", "Note on cooperation", max_length=2000),
    switch("joint", "Ortak proje", "Joint project",
           "Birden çok belediyenin birlikte yürüttüğü proje.", "A project that several municipalities run together."),
    switch("good_practice", "İyi uygulama", "Good practice",
           "Başka ilçelere örnek olabilecek proje.", "A project that other districts could follow."),
    link("parent_uid", "Üst proje", "Parent project", "project", "uid",
         "Bu projenin parçası olduğu daha büyük proje.", "The larger project that this one is part of."),
)  # fmt: skip

SHARING = (
    choice("visibility", "Görünürlük", "Visibility", "visibility",
           "Kaydı kimler görebilir?", "Who may see the record?", required=True, to_send=True, default="network"),
    text("contact_name", "İletişim kişisi", "Contact person",
         "Kişisel veridir; dışa aktarmaya ve baskıya girmez.", "Personal data; left out of exports and prints.",
         personal=True),
    text("contact_email", "İletişim e-postası", "Contact e-mail",
         "Kişisel veridir; dışa aktarmaya ve baskıya girmez.", "Personal data; left out of exports and prints.",
         personal=True),
    choice("approval", "Onay durumu", "Approval", "approval", required=True, default="draft", widget=Widget.HIDDEN),
    paragraph("approval_note", "İnceleme notu", "Review note", max_length=2000, widget=Widget.HIDDEN),
    paragraph("approval_answer", "İnceleme notuna yanıt", "Answer to the review note", max_length=2000,
              widget=Widget.HIDDEN),
    date("confirmed_on", "Son teyit tarihi", "Last confirmed on",
         "Kaydın doğruluğunun en son teyit edildiği gün.", "The day the record was last confirmed to be right."),
    text("source", "Kayıt kaynağı", "Source of the record", max_length=500),
    switch("demo", "Tanıtım verisi", "Demo record", widget=Widget.HIDDEN),
)  # fmt: skip

PROJECT = Table(
    "project",
    Kind.PROJECT,
    Text("Projeler", "Projects"),
    (UID, *WHAT, *WHEN, *GOALS, *WHERE, *MEANS, *TOGETHER, *SHARING, *KEPT),
    geometry=Geometry.POINT,
    rules=(
        AnyOf("start_known",
              Text("Bir başlangıç tarihi girin: planlanan ya da gerçek; yalnızca yıl da olur.",
                   "Enter a start date, planned or actual; the year alone will do."),
              fields=("start_planned", "start_actual")),
        AnyOf("audience_known",
              Text("En az bir hedef kitle seçin.", "Choose at least one audience."), children=("project_audience",)),
        AnyOf("place_known",
              Text("Haritada yerini gösterin, mahallesini yazın ya da kapsamı «ilçe» veya «kent» yapın.",
                   "Show the place on the map, name the neighbourhood, or set the scope to district or city."),
              fields=("geom", "neighbourhood"), children=("project_site", "project_line", "project_area"),
              values=(("scope", WIDE_SCOPES),)),
        Ordered("planned_in_order", "start_planned", "end_planned",
                Text("Planlanan bitiş, planlanan başlangıçtan önce olamaz.",
                     "The planned end cannot be before the planned start.")),
        Ordered("actual_in_order", "start_actual", "end_actual",
                Text("Bitiş, başlangıçtan önce olamaz.", "The end cannot be before the start.")),
    ),
    help=Text("Bir belediyenin sürdürülebilirlik projesi.", "A municipality's sustainability project."),
)  # fmt: skip
