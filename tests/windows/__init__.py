"""The Windows installer, tried for real under Wine."""
