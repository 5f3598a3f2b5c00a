"""World `demo:quiet/imports-only@0.1.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""
