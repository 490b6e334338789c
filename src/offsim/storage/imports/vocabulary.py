"""Words that planners and statistics offices write in tables, in English, French and Arabic, all in small letters."""

from __future__ import annotations

from decimal import Decimal

THOUSAND, MILLION, BILLION = Decimal(1000), Decimal(10) ** 6, Decimal(10) ** 9


def listed(words: str) -> frozenset[str]:
    """Return words that stand in one text, a ``_`` for each space inside one."""
    return frozenset(word.replace("_", " ") for word in words.split())


MISSING_MARKS = listed(
    "- -- --- . .. ... … : n/a na n.a. n.a nan n/d nd n.d. n.d nc n.c. null none x غ.م غ.م. غير_متوفر غير_متاح"
)
ERRORS = listed("#n/a #n/d #nv #na #div/0! #ref! #réf! #value! #valeur! #name? #nom? #num! #nombre! #null!")
FLAG_WORDS = listed("prov prov. est est. estim. estimé estimation provisoire rév. révisé revised forecast مؤقت تقدير")

SIZES = {
    **dict.fromkeys(listed("milliard milliards md mds mrd mrds bn billion billions مليار مليارات ملايير"), BILLION),
    **dict.fromkeys(listed("million millions mn mio مليون ملايين"), MILLION),
    **dict.fromkeys(listed("millier milliers thousand thousands mille k ألف آلاف"), THOUSAND),
}
MILLIONS = "M"
"""A small one is no million."""
CURRENCY = listed("mad dh dhs dirham dirhams درهم دراهم")
SIZED_CURRENCY = {"mdh": MILLION, "mdhs": MILLION, "kdh": THOUSAND, "kdhs": THOUSAND, "kmad": THOUSAND}
TWO_SIZES = listed("mm mmad mmd mmdh mmdhs")
"""Millions to some, thousand millions to others."""
OTHER_CURRENCIES = listed("eur euro euros € $ us usd dollar dollars £ gbp أورو يورو دولار")
OF_JOBS = listed("emploi emplois job jobs effectif effectifs poste postes salariés employees شغل منصب مناصب")
OF_COMPANIES = listed("entreprise entreprises société sociétés company companies firms مقاولة مقاولات")
PER_CENT_WORDS = listed("% percent percentage pct pourcentage مائة")
PER_CENT_PAIRS = (("per", "cent"), ("pour", "cent"))
FILLERS = listed("de des d of en in par an a year من في")

HEADINGS = {
    "turnover": listed("chiffre_d'affaires chiffre_d’affaires ca turnover revenue revenues رقم_المعاملات"),
    "jobs": listed("emploi emplois job jobs effectif effectifs employees مناصب_الشغل"),
    "growth": listed("croissance growth نمو"),
    "companies": listed("entreprises companies sociétés firms مقاولات"),
}
"""What the headings of series say that are of one outcome alone."""
