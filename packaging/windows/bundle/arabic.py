"""Mends NSIS's own Arabic: its hamzas, and its word for installing, which is not the one Morocco's offices use."""

from __future__ import annotations

from pathlib import Path

from bundle.processes import BuildError

NSIS_LANGUAGES = Path("/usr/share/nsis/Contrib/Language files")
MENDED = {
    "تنصيب": "تثبيت",
    "منصّب": "برنامج تثبيت",
    "إتفاقية": "اتفاقية",
    "إخت": "اخت",
    "أختر": "اختر",
    "إضغط": "اضغط",
    "إضعط": "اضغط",
    "الإنتظار": "الانتظار",
    "إنته": "انته",
    "لم ينتهي": "لم ينته",
    "لم تنتهي": "لم تنته",
    "الإسم": "الاسم",
    "إسم": "اسم",
    "إستخراج": "استخراج",
    "وإزل": "وأزل",
    "الغير مراد": "غير المراد",
    "ختر مجلد آخر": "ختر مجلدًا آخر",
    "ضغط عرض": "ضغط استعراض",
    "&عرض...": "&استعراض...",
}


def mend_arabic(folder: Path) -> None:
    """Write mended copies of NSIS's two Arabic files into the folder; raises BuildError where a word is gone."""
    texts = {name: (NSIS_LANGUAGES / name).read_text(encoding="utf-8-sig") for name in ("Arabic.nlf", "Arabic.nsh")}
    for wrong, right in MENDED.items():
        if not any(wrong in text for text in texts.values()):
            raise BuildError(f"NSIS's Arabic no longer says {wrong}")
        texts = {name: text.replace(wrong, right) for name, text in texts.items()}
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8-sig")
