"""The reminder that a coordinator sends to districts that have not closed a period: a draft to be edited."""

from __future__ import annotations

from collections.abc import Sequence

from .language import Text

_LETTER = Text(
    "Sayın yetkili,\n\n{period} dönemi için Sürdürülebilirlik Haritası bildiriminiz henüz tamamlanmadı ({state}). "
    "Lütfen kayıtlarınızı gözden geçirip haritada «Bu dönem bildirimimiz tamam» deyin ve paketinizi «İZSA'ya gönder» "
    "ile iletin. Bu dönem projeniz yoksa bunu da aynı yolla bildirebilirsiniz; bildirmeyen ilçe, projesi olmayan ilçe "
    "sayılmaz.\n\nİZSA koordinatörlüğü",
    "Dear colleague,\n\nyour reporting to the Sustainability Map for {period} is not closed yet ({state}). Please go "
    "through your records, choose “Our reporting for this period is complete” on the map, and pass your package on "
    "with “Send to İZSA”. If you have no project in this period, say so in the same way: a district that has not "
    "reported is not a district without projects.\n\nThe coordinators of İZSA",
)


def reminder(period: str, districts: Sequence[tuple[str, Text]], language: str) -> str:
    """One letter a district, each under its name; ``districts`` are names with their states."""
    return "\n\n———\n\n".join(
        f"{name}\n\n{_LETTER.format(period=period, state=state).of(language)}" for name, state in districts
    )
