"""Codecs: how each WIT type is lowered into, and lifted out of, the engine's own structs."""
