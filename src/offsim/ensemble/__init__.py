"""Many projections of one scenario, drawn over what is uncertain."""
