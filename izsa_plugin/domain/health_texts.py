"""The names of the checks of :mod:`.health`, why each matters and what to do."""

from __future__ import annotations

from .language import Text

LABELS = {
    "missing": Text("Zorunlu alanı eksik", "Mandatory fields missing"),
    "outside": Text("Noktası ilçesinin dışında", "Point outside its district"),
    "ended": Text("Bitmiş ama sürüyor görünüyor", "Ended, yet running"),
    "backwards": Text("Başlangıcı bitişinden sonra", "Starts after its end"),
    "no_target": Text("Hedefi olmayan amaç", "Goal without a target"),
    "same_title": Text("Aynı ad birden çok", "Same title more than once"),
    "stale": Text("Uzun süredir teyit edilmemiş", "Not confirmed for long"),
    "files": Text("Kayıp ya da sahipsiz dosyalar", "Lost or stray files"),
}

EXPLAINED = {
    "missing": Text(
        "Bu alanlar dolmadan proje onaya gönderilemez; raporlarda eksik görünür. Projeyi açıp tamamlayın.",
        "Without these fields a project cannot be sent for approval, and reports show it as incomplete. Open it and "
        "fill them in.",
    ),
    "outside": Text(
        "Sayımlar yazılı ilçeye göre yapılır; nokta başka yerdeyse ya nokta ya ilçe yanlıştır. Hangisi olduğuna siz "
        "karar verin; yalnızca ilçesi hiç yazılmamış projeye noktanın ilçesi kendiliğinden yazılabilir.",
        "Counts follow the district given; where the point lies elsewhere, one of the two is wrong. Decide which; only "
        "a project without any district can be given that of its point.",
    ),
    "ended": Text(
        "Bitiş tarihi geçmiş bir proje sürenler arasında sayılır. Gerçek bitişi girilmişse durumu «Tamamlandı» "
        "yapılabilir; yalnızca planlanan bitiş geçmişse ne olduğunu siz bilirsiniz.",
        "A project past its end is still counted among those under way. Where the real end is recorded, its status can "
        "be set to “Completed”; where only the planned end has passed, you know what happened.",
    ),
    "backwards": Text(
        "Tarihlerden biri yanlış; zaman çizelgesi ve süre hesapları bu projeyi yanlış gösterir. Projeyi açıp düzeltin.",
        "One of the dates is wrong, and timelines and durations show the project wrongly. Open it and correct it.",
    ),
    "no_target": Text(
        "Uluslararası raporlar amacın altındaki hedefi sorar. Projeyi açıp her amaç için bir hedef seçin.",
        "International reports ask for the target below the goal. Open the project and choose one for each goal.",
    ),
    "same_title": Text(
        "Aynı proje iki kez girilmiş olabilir; iki kez sayılır. Karşılaştırın: aynıysa birini silin, değilse adlarını "
        "ayırt edilir yapın, ortak yürütülüyorsa ortak proje kurun.",
        "The same project may have been entered twice, and counts twice. Compare them: if they are the same, delete "
        "one; if not, tell them apart by title; if they are run together, found a joint project.",
    ),
    "stale": Text(
        "Bir yıldan uzun süredir kimse «hâlâ doğru» demedi. Bakın ve «Değişiklik yok, teyit edildi» deyin; birden "
        "çoğu için listeden seçip birlikte teyit edin.",
        "Nobody has said for over a year that it is still right. Look at it and press “No change, confirmed”; several "
        "can be chosen in the list and confirmed together.",
    ),
    "files": Text(
        "Projede adı geçen dosya yerinde değilse onu geri koyun ya da kaydı düzeltin. Hiçbir projede geçmeyen dosyalar "
        "yer kaplar; silinmez, bir kenara taşınır.",
        "Where a file that a project names is gone, put it back or correct the record. Files that no project names "
        "take up room; they are not deleted but moved aside.",
    ),
}
