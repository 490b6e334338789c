"""Questions asked of projections, one a file; they know the model only."""
