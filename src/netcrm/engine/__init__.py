"""Thinking: pure functions over plain values, told what day it is, standard library only."""
