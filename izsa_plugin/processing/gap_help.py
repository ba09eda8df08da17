"""Labels and help of the gap analysis and the district summary."""

from __future__ import annotations

from ..domain.language import Text

PARAMETERS = {
    "NEED": Text(
        "İhtiyaç tablosu (district, goal, year, value, direction)",
        "Need table (district, goal, year, value, direction)",
    ),
    "REPORTING": Text("Bildirim tablosu (district, period, state)", "Reporting table (district, period, state)"),
    "RELEVANCE": Text("Hedeflerin uygunluğu tablosu (target, relevance)", "Relevance table (target, relevance)"),
    "APPROVAL": Text("Sayılacak onay durumu", "Approval that counts"),
    "STATUS": Text("Sayılacak proje durumları", "Statuses that count"),
    "PERIOD": Text("Dönem (2025, 2024/2026; boşsa tümü)", "Period (2025, 2024/2026; all if empty)"),
    "COUNTING": Text("Birden çok ilçenin projesi", "A project of several districts"),
    "GOAL_COUNTING": Text("Birden çok amacın projesi", "A project of several goals"),
    "SECONDARY_WEIGHT": Text("İkincil amacın ağırlığı (birincil 1)", "Weight of a secondary goal (a primary one is 1)"),
    "THEME_FIELD": Text("Tema alanı", "Theme field"),
    "PEOPLE_FIELD": Text("Ulaşılan kişi alanı", "Field with the people reached"),
    "CURRENCY_FIELD": Text("Para birimi alanı", "Currency field"),
    "DIMENSIONS": Text("Ayrıntı tablosunda aranacaklar", "What the detail table looks for"),
    "NEED_SHARE": Text("İhtiyaç payının ölçüsü", "What the share of need follows"),
    "SUPPLY_SHARE": Text("Karşılaştırılan payın ölçüsü", "What the share set beside it is made of"),
    "DETAIL": Text("Ayrıntı tablosu", "Detail table"),
    "TRANSFERS": Text("Eksikler için aktarılabilir projeler", "Projects to take over for the gaps"),
    "NEXT": Text("Eksiğin çoğunu kapatacak birkaç adım", "The few next projects that close most of the gap"),
    "NEXT_COUNT": Text("Adım sayısı", "Number of next projects"),
    "GRID": Text("Mahalle karelerine göre eksikler", "Gaps by neighbourhood square"),
    "GRID_SIZE": Text("Karenin kenarı (m)", "Side of a square (m)"),
    "FDR": Text("Kabul edilen yanlış bulgu oranı", "Accepted false discovery rate"),
    "CELLS": Text("İlçe × amaç tablosu", "District × goal table"),
    "AREAS": Text("İlçelerin özeti (harita)", "Districts with their summary (map)"),
    "FIGURE": Text("İlçe × amaç şekli (PNG, SVG, PDF)", "District × goal figure (PNG, SVG, PDF)"),
    "OUTPUT": Text("İlçe özetleri", "District summaries"),
}  # fmt: skip

GAP_TITLE = Text("Eksik alanlar (ilçe × amaç)", "Gaps by district and goal")
SUMMARY_TITLE = Text("İlçe özetleri", "District summaries")

_COUNTING = Text(
    "<p><b>Sayma.</b> Proje, DISTRICT_FIELD'de yazan ilçelerde sayılır; orada ilçe yoksa yerine göre sayılır: nokta "
    "düştüğü ilçede, çizgi uzunluğuna, alan yüzölçümüne göre. Sınırın üstündeki proje bölünür, iki kez sayılmaz. "
    "İlçelerin dışında kalan, ama sınıra 500 metreden yakın olan yer en yakın ilçenindir. Yeri olmayan proje kent "
    "genelidir. COUNTING=once_each: birden çok ilçenin projesi her ilçede bir kez, kentte bir kez; once_touched: "
    "sınırı aşan tek bir şekil de değdiği her ilçede bir kez; shared: ilçeler arasında paylaştırılır. "
    "GOAL_COUNTING=full: proje hizalandığı her amaçta 1; fractional: amaçlara eşit bölünür. SECONDARY_WEIGHT: "
    "ikincil amacın ağırlığı. Aynı kimlikli satırlar tek projedir: amaçları, hedefleri, hedef kitleleri ve ilçeleri "
    "birleşir, en etkin durum sayılır. Listedeki ilk amaç birincildir.</p>"
    "<p><b>Hangi projeler.</b> STATUS: running, closing, completed (varsayılan), idea, suspended, unknown; iptal "
    "edilen hiçbir zaman sayılmaz; durumu olmayan katmanda hepsi sayılır. APPROVAL: all_but_drafts (varsayılan), "
    "approved, all; bu alanı olmayan katmanda hepsi sayılır. PERIOD verilirse o dönemde sürmüş projeler; başlangıcı "
    "bilinmeyen proje döneme yerleştirilemez ve sayılmaz. Dışarıda kalan her proje günlükte nedeniyle sayılır. "
    "Bütçeler yalnızca en çok kullanılan para biriminde toplanır (CURRENCY_FIELD); öbürleri günlükte ayrı yazılır.</p>",
    "<p><b>Counting.</b> A project counts in the districts named in DISTRICT_FIELD; where it names none, by its "
    "place: a point where it falls, a line by length, an area by area. A project on a border is split, not counted "
    "twice. A place outside all districts but within 500 metres of one belongs to the nearest. A project without a "
    "place is city-wide. COUNTING=once_each: a project of several districts once in each and once in the city; "
    "once_touched: also one shape that crosses a border, once in each district it touches; shared: divided among "
    "them. GOAL_COUNTING=full: 1 for each of its goals; fractional: divided evenly among them. SECONDARY_WEIGHT: "
    "what a secondary goal weighs. Rows of the same key are one project: their goals, targets, audiences and "
    "districts are joined, the most active status counts. The first goal of the list is the primary one.</p>"
    "<p><b>Which projects.</b> STATUS: running, closing, completed (default), idea, suspended, unknown; a cancelled "
    "project never counts; a layer without status counts all. APPROVAL: all_but_drafts (default), approved, all; a "
    "layer without that field counts all. With PERIOD, projects under way in it; one without a start cannot be "
    "placed in time and is left out. Every project left out is counted in the log with its reason. Budgets are added "
    "only in the currency that most of them state (CURRENCY_FIELD); the log tells the others apart.</p>",
)
_DISTRICTS = Text(
    "<p><b>İlçeler.</b> DISTRICTS boşsa eklentideki 30 ilçe. Kendi katmanınızda ad, kod ve nüfus alanları bilinen "
    "adlarından bulunur ya da DISTRICT_NAME_FIELD, DISTRICT_CODE_FIELD, POPULATION_FIELD ile seçilir; başka bir "
    "ülkenin katmanı da olur. REPORTING yoksa en az bir satırı olan ilçe bildirmiş sayılır; varsa yalnızca «closed» "
    "durumundakiler. INPUT haritamızın bir katmanıysa ve NEED, REPORTING, RELEVANCE boşsa haritanın dolu tabloları "
    "kullanılır; günlük bunu yazar. Kıyısı olmayan ilçede amaç 14, projesi yoksa, uygulanmaz sayılır "
    "(COAST_FIELD).</p>",
    "<p><b>Districts.</b> The plugin's 30 if DISTRICTS is empty. In a layer of your own the fields of name, code and "
    "population are found by their usual names or chosen as DISTRICT_NAME_FIELD, DISTRICT_CODE_FIELD, "
    "POPULATION_FIELD; another country's will do. Without REPORTING a district with at least one row counts as "
    "reported; with it, only those in state “closed”. Where INPUT is a layer of one of our maps and NEED, REPORTING "
    "or RELEVANCE is empty, the map's own table is used if it has rows; the log says so. Goal 14 does not apply to a "
    "district without a coast that has no project for it (COAST_FIELD).</p>",
)

_GAP = Text(
    "<p>Her ilçenin her küresel amaç için ne yaptığını, ne beklenebileceğini ve bunun ne kadar kesin olduğunu "
    "söyler. Proje sayısı, amaca ne kadar ulaşıldığını göstermez.</p>"
    "<p><b>CELLS</b>: her ilçe × 17 amaç için bir satır. class: not_reported (bildirim yok; sıfır demek değildir), "
    "not_applicable (hiçbir hedefi belediye görevi değil), none (proje yok), weak (hiçbirinde birincil değil, hepsi "
    "tamamlanmış ya da beklenenin 0,5 katından az; ihtiyaç yüksekse beklenenden az), present, dense (en az 3 proje "
    "ve beklenenin en az 2 katı). n, n_primary: proje sayısı; rate, low, high: 10.000 kişide proje ve kesin Poisson "
    "%95 güven aralığı; expected: beklenen proje sayısı (bildirim yapan ilçelerin ortak oranı × nüfus; nüfus yoksa "
    "kentin amaç dağılımı); need: 0–1 (NEED'deki en yeni değerlerin ilçeler arasındaki sırası); reason: neden. "
    "Sayıya dayanan «weak» ve «dense», kente doğru büzülmüş oranla ve Benjamini-Hochberg denetiminden (FDR) sonra "
    "verilir.</p>"
    "<p><b>AREAS</b>: ilçe sınırları, özeti ve her amacın sınıfı; her amaç için ayrı bir stil. <b>DETAIL</b>: "
    "DIMENSIONS (goal, target, audience, theme) için bütün rakamlar: bütçe, kişi, p, q, LQ ve ihtiyaç payı "
    "(NEED_SHARE) eksi proje, bütçe ya da kişi (SUPPLY_SHARE) payı. <b>TRANSFERS</b>: her eksik için başka "
    "ilçelerdeki en uygun projeler. <b>NEXT</b>: ağırlıklı eksiğin çoğunu kapatacak birkaç adım (açgözlü kapsama; en "
    "iyinin en az %63'ü, of_best bu veride ulaşılan payı yazar). <b>GRID</b>: GRID_SIZE metrelik kareler; nüfus ilçe "
    "içinde eşit dağıtılır. <b>FIGURE</b>: ilçe × amaç şekli; dosya adı .png, .svg ya da .pdf ile biter.</p>",
    "<p>Says what each district does for each global goal, what could be expected, and how sure that is. Numbers of "
    "projects do not show how far a goal is reached.</p>"
    "<p><b>CELLS</b>: a row for each district × 17 goals. class: not_reported (does not mean zero), not_applicable "
    "(none of its targets is a municipal task), none (no project), weak (none has it as primary goal, all completed, "
    "or fewer than 0.5 times the expected number; fewer than expected where need is high), present, dense (at least "
    "3 projects and twice the expected number). n, n_primary: projects; rate, low, high: projects per 10,000 "
    "residents with their exact 95% Poisson interval; expected: number of projects (the reporting districts' common "
    "rate times the population; without population the city's mix); need: 0 to 1 (rank of NEED's newest values among "
    "the districts); reason: why. “weak” and “dense” by number use the ratio shrunk towards the city and pass "
    "Benjamini-Hochberg control (FDR).</p>"
    "<p><b>AREAS</b>: the districts with their summary and each goal's class, with a style for each goal. "
    "<b>DETAIL</b>: all figures for the DIMENSIONS (goal, target, audience, theme): budget, people, p, q, location "
    "quotient, and the share of need (NEED_SHARE) less that of projects, budget or people (SUPPLY_SHARE). "
    "<b>TRANSFERS</b>: for each gap the projects elsewhere that suit it best. <b>NEXT</b>: the few next projects "
    "that close most of the weighted gap (greedy cover; at least 63% of the best, of_best says how near on this "
    "data). <b>GRID</b>: squares of GRID_SIZE metres; residents are spread evenly over a district. <b>FIGURE</b>: "
    "the district × goal figure; its file name ends in .png, .svg or .pdf.</p>",
)
_SUMMARY = Text(
    "<p>İlçe başına bir satır: proje sayısı (n), süren proje (n_running), 10.000 kişide proje ve kesin Poisson %95 "
    "aralığı (rate, low, high), sınıflarına göre amaç sayıları, eksik ya da zayıf amaçlar (gaps / goals_judged), "
    "amaçlara dağılım (hhi, effective_goals), en çok öne çıkan amaç (top_quotient: kentteki payına oranı), belediye "
    "görevi olan hedeflerden projesi olanlar (targets_covered / targets_relevant), nüfus payı eksi proje payı "
    "(share_gap), bütçe, para birimi ve bütçesi bilinen proje sayısı (budget, currency, budget_n). "
    "Bildirim yapmayan ilçede yargılar boştur. "
    "İlçeler sıralanmaz; proje sayısı, amaca ne kadar ulaşıldığını göstermez.</p>",
    "<p>One row a district: projects (n), those running (n_running), projects per 10,000 residents with their exact "
    "95% Poisson interval (rate, low, high), goals by class, goals lacking or weak (gaps / goals_judged), spread over "
    "the goals (hhi, effective_goals), the goal that stands out most (top_quotient: its share over the city's), "
    "municipal targets with a project (targets_covered / targets_relevant), share of population minus share of "
    "projects (share_gap), budget, its currency and how many projects state one (budget, currency, budget_n). "
    "Judgements are empty where a "
    "district has not reported. Districts are not ranked; numbers of projects do not show how far a goal is "
    "reached.</p>",
)


def _together(*parts: Text) -> Text:
    return Text("".join(part.tr for part in parts), "".join(part.en for part in parts))


GAP_HELP = _together(_GAP, _COUNTING, _DISTRICTS)
SUMMARY_HELP = _together(_SUMMARY, _COUNTING, _DISTRICTS)
