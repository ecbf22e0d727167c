"""Exports of Monica."""
