"""What-if scenarios for Morocco's offshoring sector."""

__version__ = "0.1.0"
