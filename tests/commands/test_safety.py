"""What happens when the machine does not play along: full disks, missing rights, other writers, kill -9, odd files.

Each refusal is one clear line with a way out, exit code 1, and the book as it was.
"""

import ctypes
import os
import random
import resource
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from contextlib import closing
from shutil import copyfile, rmtree

import forked
import old_books
