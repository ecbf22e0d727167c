"""Doing: one function a deed. This is the Python API of netcrm."""
