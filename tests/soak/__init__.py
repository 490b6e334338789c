"""Proves over minutes what the suite cannot in seconds: ``make soak``. No part of CI."""
