"""Questions asked of projections, one a file, named by its verb; they know model and ensemble."""
