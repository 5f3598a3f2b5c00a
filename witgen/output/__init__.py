"""The directory of a generated package: what is in it, what witgen wrote there, and writing it whole or not at all."""
