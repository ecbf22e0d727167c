"""The words and phrases by which lines are read, a file a language; the .py are made from the .toml."""
