"""Labels and help of ``izsa:reach`` and ``izsa:gapchange``."""

from __future__ import annotations

from ..domain.language import Text

REACH_TITLE = Text("Projelere uzak yerler", "Places far from any project")
CHANGE_TITLE = Text("İki gün arasındaki değişim", "Change between two days")

LABELS = {
    "GOALS": Text("Amaçlar (6; 7 gibi; boşsa hepsi)", "Goals (such as 6; 7; all if empty)"),
    "AUDIENCES": Text("Hedef kitleler (boşsa hepsi)", "Audiences (all if empty)"),
    "DISTANCE": Text("Uzaklık (m)", "Distance (m)"),
    "POPULATION": Text("Nüfus katmanı (nokta ya da alan)", "Population layer (points or areas)"),
    "PEOPLE": Text("Kişi sayısı alanı", "Field with the number of people"),
    "POPULATION_RASTER": Text("Nüfus rasteri (piksel başına kişi)", "Population raster (people per pixel)"),
    "SITE_COUNT": Text("Önerilecek yer sayısı", "Number of sites to propose"),
    "OUTPUT": Text("Uzak yerler", "Far places"),
    "SITES": Text("Sonraki projeler için yerler", "Sites for the next projects"),
    "FAR": Text("Uzakta kalan", "Far"),
    "TOTAL": Text("Toplam", "Total"),
    "SHARE": Text("Uzakta kalanların payı", "Share that is far"),
    "FIRST": Text("İlk gün (2024-12-31)", "First day (2024-12-31)"),
    "SECOND": Text("İkinci gün", "Second day"),
    "CHANGES": Text("İlçe × amaç değişim tablosu", "Table of change by district and goal"),
}

REACH_HELP = Text(
    "<p>Seçilen amaç ya da hedef kitlenin etkin projelerine DISTANCE metreden uzak yerleri poligon olarak verir ve "
    "orada kaç kişinin yaşadığını söyler. POPULATION (nokta: tam uzaklık; alan: ortasındaki noktayla) ya da "
    "POPULATION_RASTER (piksel başına kişi) verilmezse yüzölçümünün payı verilir; unit sütunu hangisi olduğunu yazar. "
    "Yeri olmayan proje (kent geneli, ilçe geneli) uzaklık ölçümüne girmez ve günlükte sayılır. share = far / "
    "total. Bildirim tablosu varsa bildirim yapmayan ilçede (reported) uzaklık bilinmiyor sayılır.</p>"
    "<p>SITES: sonraki projelerin, uzakta kalanların çoğuna ulaşacağı birkaç yer (açgözlü kapsama; en iyinin en az "
    "%63'ü; günlük, bu veride en iyinin ne kadarına ulaşıldığını da yazar).</p>",
    "<p>Gives the places farther than DISTANCE metres from every active project of the chosen goals or audiences as "
    "polygons, and how many people live there. With neither POPULATION (points: exact distance; areas: by their inner "
    "point) nor POPULATION_RASTER (people per pixel) the share is one of area; the column unit says which. A project "
    "without a place (city-wide, district-wide) cannot be measured to and is counted in the log. share = far / "
    "total. With a reporting table, distances in a district that has not reported (reported) count as not known.</p>"
    "<p>SITES: a few sites from which the next projects would reach most of those who are far (greedy cover; at least "
    "63% of the best; the log says how near the best it is on this data).</p>",
)
CHANGE_HELP = Text(
    "<p>Her ilçe × amaç için iki gündeki sınıfı, proje sayısını ve değişimi verir. Bir proje başlangıcından itibaren "
    "sayılır, bitişine kadar sürer; başlangıcı bilinmeyen proje iki günde de yoktur ve günlükte sayılır. Durumlar "
    "bugünkü kayıttakidir. closed: eksik kapandı; opened: eksik oluştu. chance: yeni projeler kentte eskiler gibi "
    "dağılsaydı o ilçede bu kadar yeni projenin başlaması olasılığı; büyükse değişim rastlantı olabilir.</p>",
    "<p>Gives class, number and change on two days for every district × goal. A project counts from its start on and "
    "runs until its end; one without a start is on neither day and is counted in the log. Statuses are those the "
    "records have now. closed: a gap was closed; opened: one came about. chance: how likely so many new projects are "
    "there, had the city's new ones fallen as the old ones lie; where it is great, the change may be chance.</p>",
)
