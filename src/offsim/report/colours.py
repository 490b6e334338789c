"""The colours scenarios keep everywhere, on white ground and on dark, by the number a scenario has.

Okabe and Ito's order, safe for colour-blind eyes; yellow, too pale for lines on white, gives way to a dark brown, and
their two blues, which are taken for one another, to a blue and a violet.
"""

from __future__ import annotations

ON_WHITE = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#6E5200", "#7733EE", "#000000")
ON_DARK = ("#56B4E9", "#E69F00", "#2BC79A", "#E39CC5", "#F0E442", "#A070FF", "#FFFFFF")
