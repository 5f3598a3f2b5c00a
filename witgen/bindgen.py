"""The pipeline on one page: load → resolve → select → check → render → write."""
