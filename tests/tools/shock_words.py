"""The arithmetic of the sector's shock in the languages of the shipped studies, with places for its figures."""

from __future__ import annotations

import re
from collections.abc import Mapping

from offsim.language import DECIMAL
from offsim.model.text import LANGUAGES, Text

STD = {
    "en": (
        "growth of turnover less {trend} + {sensitivity} × French growth away from normal: {residuals}; squares over "
        "the variance of so many years' mean ({variances}): {squares} = {total}; ({total} / {freedom})^(1/2) = "
        "{scatter}; × ({freedom} / {less})^(1/2), for Student's t = {found}"
    ),
    "fr": (
        "croissance du chiffre d’affaires moins {trend} + {sensitivity} × écart de la croissance française à la "
        "normale\u00a0: {residuals}\u202f; carrés rapportés à la variance de la moyenne d’autant d’années "
        "({variances})\u00a0: {squares} = {total}\u202f; ({total} / {freedom})^(1/2) = {scatter}\u202f; × ({freedom} / "
        "{less})^(1/2), pour le t de Student = {found}"
    ),
    "ar": (
        "نمو رقم المعاملات بعد طرح {trend}، و{sensitivity} لكل نقطة من انحراف النمو الفرنسي عن العادي: {residuals}؛ "
        "المربعات مقسومة على تباين متوسط هذا العدد من السنوات ({variances}): {squares} = {total}؛ "
        "({total} / {freedom})^(1/2) = {scatter}؛ وبتوزيع ستودنت: {scatter} × ({freedom} / {less})^(1/2) = {found}"
    ),
}
PERSISTENCE = {
    "en": (
        "correlation of the residuals, times the root of their years, of {spells} spells and the next: {correlation}; "
        "less what chance makes of it: {correlation} × max(0, 1 − 1 / ({spells} × {correlation}^2)) = {found}"
    ),
    "fr": (
        "corrélation des résidus, multipliés par la racine de leurs années, de {spells} périodes et des "
        "suivantes\u00a0: {correlation}\u202f; sans la part du hasard\u00a0: {correlation} × "
        "max(0\u202f; 1 − 1 / ({spells} × {correlation}^2)) = {found}"
    ),
    "ar": (
        "ارتباط البواقي، مضروبة في جذر عدد سنواتها، لـ {spells} فترات مع التي تليها: {correlation}؛ بعد طرح نصيب "
        "الصدفة: {correlation} × max(0; 1 − 1 / ({spells} × {correlation}^2)) = {found}"
    ),
}
TREND = {
    "en": (
        "standard error of the trend of that line, {trend} % a year where France grows as usual; {years} years, French "
        "growth {middle} away from normal on average, with a sum of squares of {squares}: {scatter} × (1 / {years} + "
        "{middle}^2 / {squares})^(1/2) = {error}; × ({freedom} / {less})^(1/2), for Student's t = {found}"
    ),
    "fr": (
        "erreur type de la tendance de cette droite, {trend}\u00a0% par an là où la France croît comme "
        "d’habitude\u202f; {years} ans, croissance française à {middle} de la normale en moyenne, somme des carrés "
        "{squares}\u00a0: {scatter} × (1 / {years} + {middle}^2 / {squares})^(1/2) = {error}\u202f; × ({freedom} / "
        "{less})^(1/2), pour le t de Student = {found}"
    ),
    "ar": (
        "الخطأ المعياري لاتجاه هذا الخط، {trend}\u00a0% سنويا عند نمو فرنسا المعتاد؛ {years} سنة، والنمو الفرنسي بعيد "
        "عن العادي بـ {middle} في المتوسط، ومجموع المربعات {squares}: {scatter} × (1 / {years} + "
        "{middle}^2 / {squares})^(1/2) = {error}؛ وبتوزيع ستودنت: {error} × ({freedom} / {less})^(1/2) = {found}"
    ),
}
BETWEEN = {"en": ", ", "fr": "\u202f; ", "ar": "؛ "}
"""What stands between figures in a row, where a comma may be the decimal sign."""
SIGN = re.compile(r"(?<![\d])-(?=\d)")


def arithmetic(words: Mapping[str, str], **fields: str | list[str]) -> Text:
    """Return the arithmetic with its figures (as English writes them) in every language."""
    return Text(tuple((code, _filled(words[code], code, fields)) for code in LANGUAGES))


def _filled(words: str, code: str, fields: Mapping[str, str | list[str]]) -> str:
    rows = {name: [found] if isinstance(found, str) else found for name, found in fields.items()}
    return words.format_map({
        name: BETWEEN[code].join(SIGN.sub("−", one).replace(".", DECIMAL[code]) for one in row)
        for name, row in rows.items()
    })  # fmt: skip
