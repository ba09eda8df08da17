"""The method note, one click away: what is counted, the classes, the formulas, and what the numbers do not say."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ...domain.language import Text

NOTE = Text(
    "<h3>Eksik alanlar nasıl değerlendirilir?</h3>"
    "<p><b>Proje sayısı, amaca ne kadar ulaşıldığını göstermez</b>; ayarlarda istenmedikçe ilçeler sıralanmaz. Her "
    "sayı paydası, N'i, dönemi ve süzgeciyle okunur.</p>"
    "<p><b>Ne sayılır?</b> Seçilen dönemde sürmüş ve durumu seçilmiş projeler (seçilmezse uygulanan, kapanıştaki ve "
    "tamamlanan); taslaklar ve iptal edilenler sayılmaz. "
    "Birden çok ilçenin projesi her ilçede bir kez, kent toplamında bir kez sayılır. Proje hizalandığı her amaçta "
    "1'dir; listedeki ilk amaç birincildir. Bütçeler yalnızca en çok kullanılan para biriminde toplanır.</p>"
    "<p><b>Sınıflar.</b> <i>Bildirim yok</i>: ilçe dönemi kapatmadı; hiçbir zaman sıfır demek değildir. "
    "<i>Uygulanmaz</i>: hedeflerinden hiçbiri belediye görevi değil ya da amaç 14'te ilçenin kıyısı yok; projesi "
    "olan ilçe yine de değerlendirilir. <i>Proje yok</i>. <i>Zayıf</i>: hiçbirinde birincil değil, süren yok ya da "
    "beklenenin yarısından az (ihtiyaç yüksekse beklenenden az). <i>Yoğun</i>: en az 3 proje ve beklenenin en az 2 "
    "katı. <i>Var</i>: gerisi.</p>"
    "<p><b>Ne kadar kesin?</b> Beklenen = amacın geçerli olduğu ve bildirim yapan ilçelerin ortak oranı × nüfus. "
    "Oran, kente doğru büzülür (Marshall 1991); sayıya dayanan yargı ancak yanlış bulgu oranı %10'u aşmıyorsa "
    "verilir (Benjamini–Hochberg 1995). Aralık, kesin Poisson %95 aralığıdır (Garwood 1936). Sayılar küçükse "
    "söylenir.</p>"
    "<p><b>İhtiyaç.</b> Haritadaki göstergelerin en yeni değerlerinin ilçeler arasındaki sırası, 0–1. Pay farkı = "
    "ihtiyaç payı − proje payı. Öne çıkma (LQ) yalnızca karışımı karşılaştırır, miktarı değil.</p>"
    "<p><b>Benzer ilçeler.</b> Nüfus (logaritma farkı), kıyı (farklıysa 1) ve kırsal paya (farkın 2 katı) göre en "
    "yakın beş ilçe; bilinmeyen özellik hesaba girmez.</p>"
    "<p><b>Değişim.</b> O güne kadar başlamış projelerle bugünkülerin farkı; durumlar bugünkü kayıttaki gibidir.</p>"
    "<p><b>Örnek alınabilir projeler.</b> İyi uygulama, birincil amaç, benzer ilçe, yinelenmiş olma ve tamamlanmış "
    "olmaya göre 0–1 arası puan.</p>",
    "<h3>How are gaps judged?</h3>"
    "<p><b>Numbers of projects do not show how far a goal is reached</b>, and districts are not ranked unless the "
    "settings ask for it. Every number is read with its denominator, N, period and filter.</p>"
    "<p><b>What is counted?</b> Projects under way in the chosen period and of the chosen statuses (running, closing "
    "and completed unless you choose); no drafts, no cancelled ones. A project of "
    "several districts counts once in each and once in the city. It counts 1 for each of its goals; the first of the "
    "list is the primary one. Budgets are added only in the currency that most of them state.</p>"
    "<p><b>Classes.</b> <i>Not reported</i>: the district has not closed the period; this never means zero. <i>Not "
    "applicable</i>: none of the targets is a municipal task or, for goal 14, the district has no coast; one with "
    "projects is judged all the same. <i>No project</i>. <i>Weak</i>: none has it as primary goal, none is running, "
    "or fewer than half the expected number (than expected, where need is high). <i>Dense</i>: at least 3 projects "
    "and twice the expected number. <i>Present</i>: all else.</p>"
    "<p><b>How sure?</b> Expected = the common rate of the reported districts to which the goal applies × residents. "
    "The ratio is shrunk towards the city (Marshall 1991); a judgement by number is made only at a false discovery "
    "rate of at most 10% (Benjamini–Hochberg 1995). The interval is the exact 95% Poisson interval (Garwood 1936). "
    "Small numbers are said to be small.</p>"
    "<p><b>Need.</b> The rank of the newest values of the map's indicators among the districts, 0 to 1. Share gap = "
    "share of need − share of projects. The location quotient compares the mix only, not the amount.</p>"
    "<p><b>Similar districts.</b> The five nearest by population (difference of logarithms), coast (1 if different) "
    "and rural share (twice the difference); what is not known does not count.</p>"
    "<p><b>Change.</b> Projects begun by that day beside those begun by today; statuses are those the records have "
    "now.</p>"
    "<p><b>Projects to take over.</b> Scored from 0 to 1 by good practice, primary goal, similar district, "
    "repetition and completion.</p>",
)


class MethodDialog(QDialog):
    """Shows the note."""

    def __init__(self, title: str, note: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("IzsaGapMethod")
        self.setWindowTitle(title)
        self.text = QTextBrowser()
        self.text.setHtml(note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        self.resize(620, 560)
